"""Know the times that begin the rows of a day's programme: "10.10 Villages" below "9.30–10.00 Coffee". Pure.

Alone such a row may be a day of a list; below a time that no day is, and soon after it, it is a time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from digest.model.text import Span

_ROW = re.compile(  # "12.10 18.00 Concert" is a day and its time
    r"^[ \t\u00a0•*–-]{0,4}(?:kl\.? ?)?(\d{1,2})\.(\d\d)(?: ?[–-] ?(\d{1,2})\.(\d\d))?(?=[ \t\u00a0:–-]+[^\W\d])",
    re.MULTILINE,
)
_FAR = 800  # code points between two rows of one programme
_LATER = 3 * 60  # minutes from one row to the next
_MONTHS, _HOURS, _HOUR = 12, 24, 60  # minutes


def times_of_rows(text: str) -> tuple[Span, ...]:
    """Places of such times, in a text whose other times are none of days."""
    return tuple(_times(text)) if "\n" in text else ()


def _times(text: str) -> Iterator[Span]:
    since, at = -_FAR, -1  # where the row before ends, and its minutes
    for row in _ROW.finditer(text):
        hour, minute = int(row[1]), int(row[2])
        if hour >= _HOURS or minute >= _HOUR:
            at = -1
            continue
        now, near = _HOUR * hour + minute, row.start() - since <= _FAR
        follows = near and at >= 0 and 0 <= now - at <= _LATER
        if _may_be_a_day(row) and not follows:
            at = -1
            continue
        if 0 < minute <= _MONTHS:
            yield Span(row.start(1), row.end())
        since, at = row.end(), _HOUR * int(row[3]) + int(row[4]) if row[4] else now


def _may_be_a_day(row: re.Match[str]) -> bool:
    """Not "9.30", "0.15", nor what begins a stretch that no two days make."""
    if not 0 < int(row[2]) <= _MONTHS or int(row[1]) == 0:
        return False
    return row[4] is None or 0 < int(row[4]) <= _MONTHS
