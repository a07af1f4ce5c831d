"""Days before the next issue → weeks as a template sees them. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from digest.model.event import ACTED_ON
from digest.model.issue import Dated, Entry, language_in, words_in
from digest.render.clean import heading, web_address
from digest.render.days import coming_day_text
from digest.render.shown import DayShown, WeekShown
from digest.render.words.words import Words

FEWEST = 3  # days; fewer need no calendar


def weeks_shown(
    coming: Iterable[Dated], entries: Iterable[Entry], words: Words
) -> tuple[WeekShown, ...]:
    """Weeks with something on, of events that these entries or earlier issues tell."""
    here = {entry.id: entry for entry in entries}
    days = [one for one in coming if one.told or one.id in here]
    if len(days) < FEWEST:
        return ()
    return tuple(
        WeekShown(
            words.week.format(n=week), tuple(_day(one, here.get(one.id), words) for one in of_week)
        )
        for week, of_week in _by_week(days)
    )


def _by_week(days: Iterable[Dated]) -> Iterator[tuple[int, Iterator[Dated]]]:
    ordered = sorted(days, key=lambda one: one.day_on)
    for (_, week), of_week in groupby(ordered, key=lambda one: one.day_on.isocalendar()[:2]):
        yield week, of_week


def _day(one: Dated, entry: Entry | None, words: Words) -> DayShown:
    own = words_in(entry, words.code) if entry is not None else None
    spoken = language_in(entry, words.code) if entry is not None else one.language
    labels = words.labels
    return DayShown(
        day=coming_day_text(one.day_on, words),
        label=labels.due[one.kind] if one.kind in ACTED_ON else labels.kinds[one.kind],
        title=heading((own and own.title) or one.title) or labels.kinds[one.kind],
        url=web_address(one.url),
        lang=spoken if spoken != words.code else None,
    )
