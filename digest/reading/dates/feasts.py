"""On which day a feast falls, as it is kept in Finland. Pure.

Which days are free changes by law and is `schedule.calendar`'s to know; on which day Easter falls
does not. A test holds every day against the package `holidays`, whose calendars take longer to
load than fifty articles to read.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache

from dateutil.easter import easter

_FIXED = {
    "new_year": (1, 1),
    "epiphany": (1, 6),
    "st_knut": (1, 13),
    "burns_night": (1, 25),
    "candlemas": (2, 2),
    "runeberg": (2, 5),
    "kalevala": (2, 28),
    "st_david": (3, 1),
    "st_patrick": (3, 17),
    "st_george": (4, 23),
    "swedens_day": (6, 6),
    "michaelmas": (9, 29),
    "kivi": (10, 10),
    "st_martins_eve": (11, 10),
    "st_martin": (11, 11),
    "st_andrew": (11, 30),
    "st_thomas": (12, 21),
    "valentines_day": (2, 14),
    "womens_day": (3, 8),
    "may_day_eve": (4, 30),
    "may_day": (5, 1),
    "swedish_day": (11, 6),
    "independence_day": (12, 6),
    "lucia": (12, 13),
    "christmas_eve": (12, 24),
    "christmas": (12, 25),
    "boxing_day": (12, 26),
    "new_years_eve": (12, 31),
}
_FROM_EASTER = {
    "shrove_sunday": -49,
    "shrove_tuesday": -47,
    "ash_wednesday": -46,
    "palm_sunday": -7,
    "holy_monday": -6,
    "maundy_thursday": -3,
    "good_friday": -2,
    "easter_saturday": -1,
    "easter": 0,
    "easter_monday": 1,
    "ascension": 39,
    "pentecost": 49,
    "whit_monday": 50,
    "trinity": 56,
    "corpus_christi": 60,
}
_SATURDAY, _SUNDAY = 5, 6
_ON_WEEKDAY = {  # the weekday of its name that is not before this day
    "mothers_day": (_SUNDAY, 5, 8),
    "midsummer": (_SATURDAY, 6, 20),
    "all_saints": (_SATURDAY, 10, 31),
    "fathers_day": (_SUNDAY, 11, 8),
    "advent_1": (_SUNDAY, 11, 27),
    "advent_2": (_SUNDAY, 12, 4),
    "advent_3": (_SUNDAY, 12, 11),
    "advent_4": (_SUNDAY, 12, 18),
}
_FREE_DAYS = {
    "easter": ("good_friday", "easter_monday"),
    "midsummer": ("midsummer_eve", "midsummer"),
    "christmas": ("christmas_eve", "boxing_day"),
    "new_year": ("new_years_eve", "new_year"),
}
_WEEKS = {
    "holy_week": ("palm_sunday", "easter_saturday"),
    "quiet_week": ("holy_monday", "easter_saturday"),  # as it is counted in Finnish
}
_DAY = timedelta(days=1)


def weekend_of(key: str, year: int) -> tuple[date, date]:
    """First and last day of the free days around a feast, else the weekend nearest to it."""
    begins, ends = _free_days(key, year)
    if key in _WEEKS:
        return begins, ends
    if begins == ends:
        begins += timedelta(days=(_SATURDAY - begins.weekday() + 3) % 7 - 3)
        return begins, begins + _DAY
    return begins, ends + _DAY if ends.weekday() == _SATURDAY else ends


def weekday_beside(key: str, year: int, weekday: int, step: int) -> date:
    """The last such weekday before the free days of a feast (-1), or the first behind them (1)."""
    begins, ends = _free_days(key, year)
    if step < 0:
        return begins - timedelta(days=(begins.weekday() - weekday - 1) % 7 + 1)
    return ends + timedelta(days=(weekday - ends.weekday() - 1) % 7 + 1)


def _free_days(key: str, year: int) -> tuple[date, date]:
    first, last = (_FREE_DAYS | _WEEKS).get(key.removesuffix("_eve"), (key, key))
    begins = feast_on(first, year - 1 if first == "new_years_eve" else year)
    return begins, feast_on(last, year)


def falls_on(key: str, month: int, day: int, year: int) -> bool:
    """Whether a feast falls on that day in a year, the one before or the one after."""
    around = (feast_on(key, year + step) for step in (-1, 0, 1))
    return any((one.month, one.day) == (month, day) for one in around)


@cache
def feast_on(key: str, year: int) -> date:
    """The day of a feast, by its key above; also "midsummer_eve"."""
    if key == "midsummer_eve":
        return feast_on("midsummer", year) - _DAY
    if key in _FIXED:
        return date(year, *_FIXED[key])
    if key in _FROM_EASTER:
        return easter(year) + timedelta(days=_FROM_EASTER[key])
    weekday, month, day = _ON_WEEKDAY[key]
    earliest = date(year, month, day)
    return earliest + timedelta(days=(weekday - earliest.weekday()) % 7)
