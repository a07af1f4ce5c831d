"""Read when something was published from the words of feeds and pages. Pure.

Understands ISO 8601, RFC 822 and the ways Finnish, Swedish and English pages write a full date with
a year. A date without a time of day is the beginning of that day in the given zone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone, tzinfo

_MAX_CHARACTERS = 2_000  # of a text searched for dates

_MONTHS = {
    **dict.fromkeys(("jan", "tam"), 1),
    **dict.fromkeys(("feb", "hel"), 2),
    **dict.fromkeys(("mar", "maa", "mär"), 3),
    **dict.fromkeys(("apr", "huh"), 4),
    **dict.fromkeys(("may", "maj", "tou"), 5),
    **dict.fromkeys(("jun", "kes"), 6),
    **dict.fromkeys(("jul", "hei"), 7),
    **dict.fromkeys(("aug", "elo"), 8),
    **dict.fromkeys(("sep", "syy"), 9),
    **dict.fromkeys(("oct", "okt", "lok"), 10),
    **dict.fromkeys(("nov",), 11),
    **dict.fromkeys(("dec", "jou"), 12),
}
_ZONE_HOURS = {"z": 0, "gmt": 0, "utc": 0, "ut": 0, "wet": 0, "cet": 1, "cest": 2, "eet": 2,
               "eest": 3, "bst": 1, "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7,
               "mdt": -6, "pst": -8, "pdt": -7}  # fmt: skip

_CLOCK = r"""(?:(?:\s*,?\s*(?:klo\.?|kl\.?|at|@)|\s*,|T|\s)\s*
    (?P<hour>\d{1,2})[.:](?P<minute>\d{2})(?:[.:](?P<second>\d{2})(?:[.,]\d{1,9})?)?(?![\d.]*\d)
    \s*(?P<zone>Z\b|[A-Z]{2,4}\b|[+-]\d{2}:?\d{2})?)?"""
_FORMS = tuple(
    re.compile(form + _CLOCK, re.VERBOSE | re.IGNORECASE)
    for form in (
        r"(?<![\d.-])(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})(?!\d)",
        r"(?<![\d.])(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.\s?(?P<year>\d{4})(?!\d)",
        r"(?<!\d)(?P<day>\d{1,2})/(?P<month>\d{1,2})/(?P<year>\d{4})(?!\d)",
        r"(?<!\d)(?P<day>\d{1,2})(?:\.|st|nd|rd|th)?\s+(?:of\s+)?(?P<name>[a-zäö]{3,12})\.?,?\s+(?P<year>\d{4})(?!\d)",
        r"\b(?P<name>[a-z]{3,9})\.?\s+(?P<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<year>\d{4})(?!\d)",
    )
)


@dataclass(frozen=True, slots=True)
class Stamp:
    """A full date in a text: `text[start:end]`. `at` is aware UTC."""

    at: datetime
    start: int
    end: int
    has_time: bool


def read_stamp(text: str, zone: tzinfo) -> datetime | None:
    """The first full date of a short text such as a pubDate, aware UTC, or None."""
    return next((stamp.at for stamp in find_stamps(text, zone)), None)


def find_stamps(text: str, zone: tzinfo) -> tuple[Stamp, ...]:
    """Every full date, in the order of the text. Only the first 2,000 characters are searched."""
    shortened = text[:_MAX_CHARACTERS]
    found = sorted(_all(shortened, zone), key=lambda stamp: (stamp.start, -stamp.end))
    kept: list[Stamp] = []
    for stamp in found:
        if not kept or stamp.start >= kept[-1].end:
            kept.append(stamp)
    return tuple(kept)


def _all(text: str, zone: tzinfo) -> Iterator[Stamp]:
    for form in _FORMS:
        for match in form.finditer(text):
            moment = _moment(match.groupdict(), zone)
            if moment is not None:
                yield Stamp(moment, match.start(), match.end(), match["hour"] is not None)


def _moment(parts: dict[str, str | None], zone: tzinfo) -> datetime | None:
    month = _month(parts)
    try:
        local = datetime(
            int(parts["year"] or 0),
            month,
            int(parts["day"] or 0),
            int(parts["hour"] or 0),
            int(parts["minute"] or 0),
            min(int(parts["second"] or 0), 59),  # a leap second is a second too
            tzinfo=_zone(parts["zone"], zone),
        )
        return local.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _month(parts: dict[str, str | None]) -> int:
    """1 to 12, or 0 when it is no month."""
    if number := parts.get("month"):
        return int(number)
    name = (parts.get("name") or "").lower()
    # "mar" begins both marraskuu (November) and March.
    return 11 if name.startswith("marra") else _MONTHS.get(name[:3], 0)


def _zone(name: str | None, default: tzinfo) -> tzinfo:
    if name is None:
        return default
    if name[0] in "+-":
        minutes = int(name[1:3]) * 60 + int(name[-2:])
        return timezone(timedelta(minutes=-minutes if name[0] == "-" else minutes))
    hours = _ZONE_HOURS.get(name.lower())
    return default if hours is None else timezone(timedelta(hours=hours))
