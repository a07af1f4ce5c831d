"""Decide when a bulletin goes out. Pure and stateless: the same file, the same answer.

    the rule's days → moved by hand → else months skipped → holidays avoided → the year's
    last one shifted → two on one day are one, that of the earlier nominal day

The nominal day is the occurrence's identity: moved, late or asked for twice, it is the same.
"""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from itertools import islice, takewhile
from typing import NamedTuple

from digest.errors import ConfigError
from digest.model.bulletin import HolidayRule, Holidays, Move, Occurrence, When
from digest.model.repeat import days
from digest.model.rrule import parse_rule

HORIZON_YEARS = 40  # the rarest sensible rule: 29 February on a given weekday, every 28 or 40
MAX_DETOUR = 31  # days to look for a business day, before the list of holidays must be wrong
_DAY = timedelta(days=1)


def next_occurrences(when: When, *, after: datetime, count: int) -> tuple[Occurrence, ...]:
    """The first `count` occurrences sent later than `after`; fewer when the rule ends.

    Raises:
        ConfigError: the rule cannot be read, or its country is unknown.
    """
    year = after.astimezone(when.zone).year
    later = (one for one in _from_year(when, year) if one.sends_at > after)
    return tuple(islice(later, count))


def occurrences_from(when: When, *, on: date, count: int) -> tuple[Occurrence, ...]:
    """The first `count` occurrences sent on the local day `on` or later.

    Raises:
        ConfigError: as `next_occurrences`.
    """
    later = (
        one for one in _from_year(when, on.year) if one.sends_at.astimezone(when.zone).date() >= on
    )
    return tuple(islice(later, count))


def occurrences_between(when: When, first_on: date, last_on: date) -> tuple[Occurrence, ...]:
    """All occurrences sent on local days from `first_on` to `last_on`, inclusive.

    Raises:
        ConfigError: as `next_occurrences`.
    """
    coming = (
        (one, one.sends_at.astimezone(when.zone).date()) for one in _from_year(when, first_on.year)
    )
    until = takewhile(lambda pair: pair[1] <= last_on, coming)
    return tuple(one for one, on in until if on >= first_on)


def unused_moves(when: When) -> tuple[Move, ...]:
    """Moves of days that the rule does not name; they change nothing."""
    rule = parse_rule(when.rrule)
    return tuple(
        move for move in when.moves if not any(days(rule, when.start, move.moved_on, move.moved_on))
    )


def sends_at(when: When, on: date, at: time | None = None) -> datetime:
    """The moment of a local time on a local day.

    A time that the clocks jump over is taken with the offset before the jump (03:30 becomes
    04:30); one that comes twice is the first of the two. Source: RFC 5545 §3.3.5.
    """
    return datetime.combine(on, at or when.at, tzinfo=when.zone).astimezone(UTC)


class _Plan(NamedTuple):
    """An occurrence before two on one day have become one."""

    nominal_on: date
    sent_on: date
    at: time | None = None
    reason: str | None = None


def _from_year(when: When, first: int) -> Iterator[Occurrence]:
    first = max(first, when.start.year - 1)
    for year in range(first, min(first + HORIZON_YEARS, date.max.year)):
        yield from _sent_in(when, year)


@lru_cache(maxsize=512)
def _sent_in(when: When, year: int) -> tuple[Occurrence, ...]:
    """The occurrences sent in a local year, in order, at most one a day."""
    nominal_years = {year - 1, year, year + 1}
    nominal_years |= {move.moved_on.year for move in when.moves if move.to_on.year == year}
    plans = [plan for nominal in nominal_years for plan in _planned(when, nominal)]
    by_day: dict[date, _Plan] = {}
    for plan in sorted(plans, key=lambda plan: plan.nominal_on):
        if plan.sent_on.year == year:
            by_day.setdefault(plan.sent_on, plan)
    return tuple(
        Occurrence(plan.nominal_on, sends_at(when, plan.sent_on, plan.at), plan.reason)
        for _, plan in sorted(by_day.items())
    )


@lru_cache(maxsize=512)
def _planned(when: When, year: int) -> tuple[_Plan, ...]:
    """What becomes of the rule's days in one nominal year."""
    moves = {move.moved_on: move for move in when.moves}
    plans = []
    for nominal_on in _nominal_days(when, year):
        move = moves.get(nominal_on)
        plan = _moved(move) if move else _unmoved(when, nominal_on)
        if plan is not None:
            plans.append(plan)
    if plans and when.last_of_year_days and plans[-1].nominal_on not in moves:
        plans[-1] = _last_of_year(when, plans[-1])
    return tuple(plans)


def _nominal_days(when: When, year: int) -> Iterator[date]:
    try:
        rule = parse_rule(when.rrule)
    except ValueError as error:
        raise ConfigError(f"[when] rrule: {error}") from error
    return days(rule, when.start, date(year, 1, 1), date(year, 12, 31))


def _moved(move: Move) -> _Plan:
    return _Plan(move.moved_on, move.to_on, move.at, "moved")


def _unmoved(when: When, nominal_on: date) -> _Plan | None:
    if nominal_on.month in when.skip_months:
        return None
    return _around_holidays(when.holidays, _Plan(nominal_on, nominal_on))


def _last_of_year(when: When, plan: _Plan) -> _Plan:
    shifted = plan._replace(
        sent_on=plan.sent_on + when.last_of_year_days * _DAY,
        reason=_joined(plan.reason, "last of the year"),
    )
    # It was meant to be sent, so a holiday met on the way never drops it any more.
    return _around_holidays(when.holidays, shifted) or shifted


def _around_holidays(holidays: Holidays | None, plan: _Plan) -> _Plan | None:
    """The plan, sent on another day where its own is a holiday; None = not at all."""
    if holidays is None or holidays.on is HolidayRule.KEEP:
        return plan
    name = _holiday(holidays, plan.sent_on)
    if name is None:
        return plan
    if holidays.on is HolidayRule.SKIP:
        return None
    step = -_DAY if holidays.on is HolidayRule.PREVIOUS else _DAY
    day = _first(
        (plan.sent_on + step * offset for offset in range(1, MAX_DETOUR + 1)),
        lambda day: day.weekday() < 5 and _holiday(holidays, day) is None,
    )
    if day is None:
        raise ConfigError(
            f"[when.holidays]: no business day within {MAX_DETOUR} days of {plan.sent_on}; "
            "shorten 'also'"
        )
    return plan._replace(sent_on=day, reason=_joined(plan.reason, f"holiday: {name}"))


def _holiday(holidays: Holidays, day: date) -> str | None:
    if day in holidays.also:
        return "named in 'also'"
    return _public_holidays(holidays.country, day.year).get(day)


@lru_cache(maxsize=256)
def _public_holidays(country: str, year: int) -> Mapping[date, str]:
    """Public holidays of one year, named in English where the package has it."""
    # Imported here: it costs some 130 ms, and few commands ask for days.
    from holidays import country_holidays, list_supported_countries  # noqa: PLC0415

    try:
        found = country_holidays(country, years=year, language="en_US")
    except NotImplementedError as error:
        near = difflib.get_close_matches(country, list_supported_countries(), n=1, cutoff=0.5)
        hint = f"did you mean '{near[0]}'?" if near else "write two capitals, such as FI"
        raise ConfigError(f"[when.holidays] country: '{country}' is unknown; {hint}") from error
    return dict(found)


def _first(candidates: Iterable[date], accepts: Callable[[date], bool]) -> date | None:
    return next((day for day in candidates if accepts(day)), None)


def _joined(*reasons: str | None) -> str:
    return "; ".join(reason for reason in reasons if reason)
