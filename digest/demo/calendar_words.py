"""Write days that count from the demo's own day as people and machines write them. Pure.

The demo's texts hold placeholders, so that they never grow old:

    {d+21:fi}             14.12.2026
    {d+21~wed:fi day}     keskiviikkona 16.12.      the first Wednesday from there on
    {d-3T14.30:rfc822}    Thu, 19 Nov 2026 12:30:00 GMT

A language takes a style (`short long day weekday month monthyear season seasonyear`), a machine
format does not (`iso isoday rfc822 ical icaldate utc`). Times are those of Helsinki.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from email.utils import format_datetime
from zoneinfo import ZoneInfo

from babel.dates import format_date

HELSINKI = ZoneInfo("Europe/Helsinki")
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_PLACEHOLDER = re.compile(r"\{d([+-]\d+)(?:~(\w{3}))?(?:T(\d\d)\.(\d\d))?:(\w+)(?: (\w+))?\}")
# Babel patterns. Finnish "on Wednesday" and "in December" are cases, not patterns: see below.
_PATTERNS = {
    "fi": {"": "d.M.yyyy", "short": "d.M.", "long": "d. MMMM yyyy"},
    "sv": {
        "": "d.M.yyyy",
        "short": "d.M",
        "long": "d MMMM yyyy",
        "day": "EEEE'en den' d MMMM",
        "weekday": "EEEE'en den' d MMMM yyyy",
        "month": "'i' MMMM",
        "monthyear": "'i' MMMM yyyy",
    },
    "en": {
        "": "d MMMM yyyy",
        "short": "d MMMM",
        "long": "d MMMM yyyy",
        "day": "EEEE d MMMM",
        "weekday": "EEEE d MMMM yyyy",
        "month": "'in' MMMM",
        "monthyear": "'in' MMMM yyyy",
    },
}
_SEASONS = {
    "fi": ("talvella", "keväällä", "kesällä", "syksyllä"),
    "sv": ("vintern", "våren", "sommaren", "hösten"),
    "en": ("in winter", "in spring", "in summer", "in autumn"),
}
_MACHINE: dict[str, Callable[[datetime], str]] = {
    "isoday": lambda at: at.date().isoformat(),
    "iso": lambda at: at.isoformat(timespec="minutes"),
    "rfc822": lambda at: format_datetime(at.astimezone(UTC), usegmt=True),
    "ical": lambda at: at.strftime("%Y%m%dT%H%M%S"),
    "icaldate": lambda at: at.strftime("%Y%m%d"),
    "utc": lambda at: at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ"),
}


def resolve(text: str, today: date) -> str:
    """`text` with every placeholder written out.

    Raises:
        ValueError: a weekday, language, style or format that does not exist.
    """
    return _PLACEHOLDER.sub(lambda found: _in_place(found, today), text)


def in_words(day: date, language: str, style: str = "") -> str:
    """A day as running text of that language has it.

    Raises:
        ValueError: no such language or style.
    """
    if style in {"season", "seasonyear"} and language in _SEASONS:
        return _season(day, language, with_year=style == "seasonyear")
    if language == "fi" and style in {"day", "weekday", "month", "monthyear"}:
        return _finnish(day, style)
    try:
        pattern = _PATTERNS[language][style]
    except KeyError:
        raise ValueError(f"no way to write a day as {language!r} {style!r}") from None
    return format_date(day, pattern, locale=language)


def _in_place(found: re.Match[str], today: date) -> str:
    """A Finnish "16.12." at the end of a sentence keeps one full stop, not two."""
    written = _written(found, today)
    return written.removesuffix(".") if found.string.startswith(".", found.end()) else written


def _written(found: re.Match[str], today: date) -> str:
    offset, weekday, hour, minute, form, style = found.groups()
    day = today + timedelta(days=int(offset))
    if weekday:
        day += timedelta(days=(_WEEKDAYS.index(weekday) - day.weekday()) % 7)
    if form in _MACHINE:
        at = time(int(hour or 0), int(minute or 0))
        return _MACHINE[form](datetime.combine(day, at, HELSINKI))
    return in_words(day, form, style or "")


def _finnish(day: date, style: str) -> str:
    """The essive of a weekday, the inessive of a month: "keskiviikkona", "joulukuussa"."""
    if style in {"month", "monthyear"}:
        month = format_date(day, "LLLL", locale="fi") + "ssa"
        return f"{month} {day.year}" if style == "monthyear" else month
    weekday = format_date(day, "cccc", locale="fi") + "na"
    return f"{weekday} {format_date(day, 'd.M.' if style == 'day' else 'd.M.yyyy', locale='fi')}"


def _season(day: date, language: str, *, with_year: bool) -> str:
    """Meteorological; December's winter carries the next year."""
    season = _SEASONS[language][day.month % 12 // 3]
    return f"{season} {day.year + (day.month == 12)}" if with_year else season
