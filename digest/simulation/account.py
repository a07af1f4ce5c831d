"""What a simulation shows: each issue, the life of each event, and whether all adds up. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from digest.model.event import EventReason
from digest.model.issue import EventEntry, Issue
from digest.model.item import Item, ItemState

SILENT_AFTER = 3  # issues without anything from a source


@dataclass(frozen=True, slots=True)
class Sent:
    """One planned sending.

    Attributes:
        issue: None where none was made; `reason` then says why.
        stopped: what the gate would not let pass; such an issue was not sent.
    """

    nominal_on: date
    issue: Issue | None
    reason: str | None = None
    stopped: str | None = None


@dataclass(frozen=True, slots=True)
class Telling:
    """That an issue told of an event, and why. `start_on`, `end_on`: where it stood then."""

    number: int
    nominal_on: date
    reason: EventReason
    last_chance: bool
    start_on: date
    end_on: date


@dataclass(frozen=True, slots=True)
class Life:
    """One event as the readers met it, issue by issue."""

    event_id: str
    title: str
    tellings: tuple[Telling, ...]


@dataclass(frozen=True, slots=True)
class Account:
    """Everything a simulation found.

    Attributes:
        twice: titles of items that more than one issue offered.
        repeated: events told twice for one reason, though nothing had changed.
        late: events told of after they were over, but for their materials.
        waiting: titles of items that no issue offered by the end, though they came in time.
        silent: sources that brought nothing to the last issues.
    """

    sendings: tuple[Sent, ...]
    lives: tuple[Life, ...]
    twice: tuple[str, ...]
    repeated: tuple[str, ...]
    late: tuple[str, ...]
    waiting: tuple[str, ...]
    silent: tuple[str, ...]

    @property
    def adds_up(self) -> bool:
        """Whether nothing was offered twice, repeated, told too late, or lost."""
        return not (self.twice or self.repeated or self.late or self.waiting)


def account(sendings: Iterable[Sent], items: Iterable[Item], sources: Iterable[str]) -> Account:
    """Account for a simulation.

    Args:
        items: all that were collected, each in the state it had at the end.
        sources: names of all that there were.
    """
    planned, kept = tuple(sendings), tuple(items)
    issues = tuple(one.issue for one in planned if one.issue is not None and one.stopped is None)
    titles = {item.id: item.title for item in kept}
    offered = Counter(item_id for issue in issues for item_id in _items(issue))
    lives = tuple(_lives(issues))
    return Account(
        sendings=planned,
        lives=lives,
        twice=tuple(titles.get(one, one) for one, times in offered.items() if times > 1),
        repeated=tuple(life.title for life in lives if _is_repeated(life)),
        late=tuple(life.title for life in lives if _is_late(life)),
        waiting=tuple(_waiting(kept, issues, offered)),
        silent=tuple(_silent(issues, sources)),
    )


def _items(issue: Issue) -> Iterator[str]:
    for entry in issue.entries:
        if not isinstance(entry, EventEntry):
            yield from (one.id for one in (entry, *entry.versions))


def _lives(issues: tuple[Issue, ...]) -> Iterator[Life]:
    told: dict[str, list[Telling]] = {}
    titles: dict[str, str] = {}
    for issue in issues:
        for entry in issue.entries:
            if isinstance(entry, EventEntry):
                titles[entry.id] = entry.name
                telling = Telling(
                    number=issue.number or 0,
                    nominal_on=issue.nominal_on,
                    reason=entry.reason,
                    last_chance=entry.last_chance,
                    start_on=entry.event.start_on,
                    end_on=entry.event.end_on,
                )
                told.setdefault(entry.id, []).append(telling)
    for event_id, tellings in told.items():
        yield Life(event_id, titles[event_id], tuple(tellings))


def _is_repeated(life: Life) -> bool:
    said: set[tuple[EventReason, date]] = set()
    for one in life.tellings:
        if one.reason is EventReason.CANCELLED:
            said.clear()  # what was called off and is on again is told anew
        elif (one.reason, one.start_on) in said:
            return True
        said.add((one.reason, one.start_on))
    return False


def _is_late(life: Life) -> bool:
    return any(
        one.end_on < one.nominal_on and one.reason is not EventReason.MATERIALS_OUT
        for one in life.tellings
    )


def _waiting(
    items: Iterable[Item], issues: tuple[Issue, ...], offered: Counter[str]
) -> Iterator[str]:
    """Items that came before the last issue's end, were wanted, and stand nowhere."""
    if not issues:
        return
    shown = {item_id for issue in issues for item_id in issue.item_ids}
    end_at = issues[-1].period.end_at
    for item in items:
        came = item.published_at or item.first_seen_at
        if item.state is ItemState.NEW and came < end_at and item.id not in {*offered, *shown}:
            yield item.title


def _silent(issues: tuple[Issue, ...], sources: Iterable[str]) -> Iterator[str]:
    last = issues[-SILENT_AFTER:]
    heard = {entry.source for issue in last for entry in issue.entries}
    if len(last) == SILENT_AFTER:
        yield from (source for source in sources if source not in heard)
