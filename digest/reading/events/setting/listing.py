"""Follow the headings of a page: does a row stand in a calendar, or in a table of facts? Pure."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from digest.model.reading import DateFound
from digest.model.text import Quote
from digest.reading.events.kind.labels import names_a_kind, says_calendar, says_table
from digest.reading.events.setting.cues import WORD, Cue, Cues
from digest.reading.events.setting.cues import cues as known_cues
from digest.reading.events.setting.occasions import EXACT

_LONGEST = 80  # code points of a heading
_WORDS = 8  # of a heading
_CALENDAR = 14  # lines without a day that a calendar may hold between two of its rows
_TABLE = 1  # the same of a table; of a menu one word heads nothing


class Sort(StrEnum):
    """What the rows below a heading are."""

    CALENDAR = "calendar"  # of what happens: "What's on"
    TABLE = "table"  # of facts nobody attends: "Prices", "Name days"
    HOURS = "hours"  # of a place that is open: "The hall is open"


class Listing(NamedTuple):
    """The heading that a row stands under.

    Attributes:
        behind: lines without a day since the heading or the last row.
        day_first: the first row was a day right below the heading; None before any row.
    """

    sort: Sort
    heading: Quote
    behind: int = 0
    day_first: bool | None = None


def under(
    now: Listing | None, line: Quote, dates: Sequence[DateFound], cues: Cues
) -> Listing | None:
    """What the line below a line stands under, when the line itself stands under `now`.

    Args:
        dates: of the line.
    """
    has_day = any(found.precision in EXACT for found in dates)
    lead = line.text[: dates[0].span.start - line.span.start] if has_day else _without(line, dates)
    heads = _headed(line, lead, cues)
    in_calendar = now is not None and now.sort is Sort.CALENDAR
    if heads is not None and not (in_calendar and (has_day or heads.sort is Sort.HOURS)):
        return heads
    if now is not None and not has_day and _is_header(line.text, cues):
        return now
    return _followed(now, has_day=has_day)


def _without(line: Quote, dates: Sequence[DateFound]) -> str:
    """The words of a line beside its days."""
    start, end = line.span
    ends = (start, *(min(found.span.end, end) for found in dates))
    starts = (*(found.span.start for found in dates), end)
    pieces = (line.text[a - start : b - start] for a, b in zip(ends, starts, strict=True))
    return "".join(pieces).strip(" :–-")


def heads_calendar(line: Quote, language: str) -> bool:
    """Whether a line is the heading of a calendar: "Events", which may stand in a menu, too."""
    found = _headed(line, line.text, known_cues(language))
    return found is not None and found.sort is Sort.CALENDAR


def _headed(line: Quote, lead: str, cues: Cues) -> Listing | None:
    """What a line heads, by its words up to a day: "Programme for the week 3–9 May"."""
    if len(lead) > _LONGEST or lead.rstrip().endswith((".", ",", ";")):
        return None
    if lead.upper() == lead.lower():
        return None  # a row of numbers
    if not 0 < sum(1 for _ in WORD.finditer(lead)) <= _WORDS:
        return None
    in_calendar, in_table = says_calendar(lead, cues), says_table(lead, cues)
    if in_calendar or in_table:
        sort = Sort.CALENDAR if in_calendar else Sort.TABLE
        return None if in_calendar and in_table else Listing(sort, line)
    return Listing(Sort.HOURS, line) if _says_open(lead, cues) else None


def _followed(now: Listing | None, *, has_day: bool) -> Listing | None:
    """The same heading one line further down, unless too many lines without a day stand between."""
    if now is not None and has_day:
        first = now.behind == 0 if now.day_first is None else now.day_first
        return now._replace(behind=0, day_first=first)
    if now is None:
        return None
    most = _CALENDAR if now.sort is Sort.CALENDAR else _TABLE
    return now._replace(behind=now.behind + 1) if now.behind < most else None


def _is_header(text: str, cues: Cues) -> bool:
    """As in "Time" or "Event", the cells that head the columns of a table."""
    found = [hit.cue for hit in cues.of_line(text)]
    few = sum(1 for _ in WORD.finditer(text)) == 1
    labels = (Cue.LABELS, Cue.PLACE_LABELS)
    return few and any(cue in labels or not isinstance(cue, Cue) for cue in found)


def _says_open(lead: str, cues: Cues) -> bool:
    """As in "The swimming hall is open": a place, and no call or thing to attend."""
    found = {hit.cue for hit in cues.of_line(lead)}
    asked = {Cue.CALLS, Cue.REGISTRATIONS, Cue.SURVEYS, Cue.LAST_DAYS, Cue.OFFERS, Cue.APPLIES}
    return Cue.OPENS in found and not found & asked and not names_a_kind(lead, cues)
