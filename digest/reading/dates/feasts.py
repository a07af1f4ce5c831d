"""On which day a feast falls. Pure; the calendar is loaded when first asked."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache

_IN_CALENDAR = {
    "new_year": "New Year's Day",
    "epiphany": "Epiphany",
    "good_friday": "Good Friday",
    "easter": "Easter Sunday",
    "easter_monday": "Easter Monday",
    "may_day": "May Day",
    "ascension": "Ascension Day",
    "midsummer": "Midsummer Day",
    "midsummer_eve": "Midsummer Eve",
    "all_saints": "All Saints' Day",
    "independence_day": "Independence Day",
    "christmas_eve": "Christmas Eve",
    "christmas": "Christmas Day",
    "boxing_day": "Second Day of Christmas",
}
_FIXED = {
    "may_day_eve": (4, 30),
    "new_years_eve": (12, 31),
    "womens_day": (3, 8),
    "valentines_day": (2, 14),
    "lucia": (12, 13),
    "swedish_day": (11, 6),
}
_SUNDAYS = {"mothers_day": (5, 2), "fathers_day": (11, 2)}  # month, which Sunday
_ADVENT = {"advent_1": 3, "advent_2": 2, "advent_3": 1, "advent_4": 0}  # weeks before the last
_FROM_EASTER = {
    "palm_sunday": -7,
    "shrove_tuesday": -47,
    "maundy_thursday": -3,
    "easter_saturday": -1,
    "pentecost": 49,
}


_FREE_DAYS = {
    "easter": ("good_friday", "easter_monday"),
    "midsummer": ("midsummer_eve", "midsummer"),
    "christmas": ("christmas_eve", "boxing_day"),
    "new_year": ("new_years_eve", "new_year"),
}
_SATURDAY = 5


def weekend_of(key: str, year: int) -> tuple[date, date] | None:
    """First and last day of the free days around a feast, else the weekend nearest to it."""
    first, last = _FREE_DAYS.get(key.removesuffix("_eve"), (key, key))
    begins = feast_on(first, year - 1 if first == "new_years_eve" else year)
    ends = feast_on(last, year)
    if begins is None or ends is None:
        return None
    if first == last:
        begins += timedelta(days=(_SATURDAY - begins.weekday() + 3) % 7 - 3)
        return begins, begins + timedelta(days=1)
    return begins, ends + timedelta(days=1 if ends.weekday() == _SATURDAY else 0)


@cache
def feast_on(key: str, year: int) -> date | None:
    """The day in Finland; None for a year before the calendar knew the feast."""
    if key in _FIXED:
        return date(year, *_FIXED[key])
    if key in _SUNDAYS:
        month, which = _SUNDAYS[key]
        first = date(year, month, 1)
        return first + timedelta(days=6 - first.weekday() + 7 * (which - 1))
    if key in _ADVENT:
        eve = date(year, 12, 24)
        return eve - timedelta(days=(eve.weekday() + 1) % 7 + 7 * _ADVENT[key])
    if key in _FROM_EASTER:
        easter = feast_on("easter", year)
        return easter + timedelta(days=_FROM_EASTER[key]) if easter else None
    return _calendar(year).get(_IN_CALENDAR[key])


@cache
def _calendar(year: int) -> dict[str, date]:
    # imported here: it takes longer than reading a thousand articles
    from holidays import country_holidays  # noqa: PLC0415

    days = country_holidays("FI", years=year, language="en_US")
    return {name: day for day, names in days.items() for name in names.split("; ")}
