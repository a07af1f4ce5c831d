"""Which items of a source's first visit are offered; the rest is baseline. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo

from digest.errors import ConfigError
from digest.model.item import Found

_UNKNOWN = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Newest:
    """The newest `count`."""

    count: int


@dataclass(frozen=True, slots=True)
class Since:
    """What was published on that local day or later; what has no date is baseline."""

    day: date


@dataclass(frozen=True, slots=True)
class Everything:
    """All of it."""


Rule = Newest | Since | Everything


@dataclass(frozen=True, slots=True)
class Split:
    """Both in the order they were found."""

    offered: tuple[Found, ...]
    baseline: tuple[Found, ...]


def parse_rule(text: str) -> Rule:
    """Read `first_run`: "newest 10", "all" or "since 2026-01-01". Raises ConfigError."""
    words = text.strip().lower()
    if words == "all":
        return Everything()
    if newest := re.fullmatch(r"newest (\d{1,6})", words):
        return Newest(int(newest[1]))
    if since := re.fullmatch(r"since (\d{4}-\d{2}-\d{2})", words):
        try:
            return Since(date.fromisoformat(since[1]))
        except ValueError as error:
            raise ConfigError(f"first_run {text!r}: {error}") from error
    raise ConfigError(f'first_run {text!r} must be "newest 10", "all" or "since 2026-01-01"')


def split_first_run(found: Iterable[Found], rule: Rule, zone: tzinfo) -> Split:
    """Offered and baseline items of a first visit.

    Without dates the source's order stands for age: sources list the newest first.
    """
    items = tuple(found)
    chosen = _chosen(items, rule, zone)
    return Split(
        offered=tuple(item for at, item in enumerate(items) if at in chosen),
        baseline=tuple(item for at, item in enumerate(items) if at not in chosen),
    )


def _chosen(items: tuple[Found, ...], rule: Rule, zone: tzinfo) -> frozenset[int]:
    match rule:
        case Everything():
            return frozenset(range(len(items)))
        case Since(day):
            return frozenset(at for at, item in enumerate(items) if _is_since(item, day, zone))
        case Newest(count):
            by_age = sorted(
                range(len(items)), key=lambda at: items[at].published_at or _UNKNOWN, reverse=True
            )
            return frozenset(by_age[:count])


def _is_since(item: Found, day: date, zone: tzinfo) -> bool:
    return item.published_at is not None and item.published_at.astimezone(zone).date() >= day
