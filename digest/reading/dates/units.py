"""One week, month, season, quarter, half-year or year, or a range of them. Pure."""

from __future__ import annotations

from digest.reading.dates.expressions import (
    DayOfMonth,
    Expression,
    PartOf,
    Period,
    Periods,
    WeekendOfMonth,
    WeekOfMonth,
)
from digest.reading.dates.figures import OLDEST_YEAR, year_at
from digest.reading.dates.months import counted_within, month, season, weekdays_of, with_year
from digest.reading.dates.reader import Reader
from digest.reading.dates.tokens import Kind
from digest.reading.dates.weeks import week
from digest.reading.dates.years import (
    FROM_TOLD,
    shifted_year,
    year_behind,
    year_mark,
    year_range,
)
from digest.reading.lexicon.words import Part, Shift, Unit

_MONTHS = 12
_NUMBERED = {Unit.QUARTER: 4, Unit.HALF: 2}
_BY_NAME = {Unit.MONTH, Unit.SEASON, Unit.QUARTER, Unit.HALF}

Found = tuple[Expression, int]


def core(reader: Reader, place: int, *, bare: bool) -> Found | None:
    """One period or a range of them, without part."""
    return (
        _last_of_month(reader, place)
        or _shifted(reader, place)
        or week(reader, place)
        or _of_year(reader, place)
        or _ordinal(reader, place)
        or _months_counted(reader, place)
        or _last_day(reader, place)
        or _code(reader, place)
        or month(reader, place)
        or season(reader, place)
        or _lone_year(reader, place)
        or (_unit(reader, place) if bare else None)
    )


def _last_of_month(reader: Reader, place: int) -> Found | None:
    """Reads "last weekend in May", which is not last weekend."""
    both = reader.key(place) in reader.words.shifts and reader.key(place) in reader.words.ordinals
    return _ordinal(reader, place) if both else None


def _begins_a_compound(reader: Reader, place: int) -> bool:
    """As in "this half-day event", "next year-long course"."""
    hyphen, behind = reader.tokens[place + 1], reader.tokens[place + 2]
    return hyphen.key == "-" and hyphen.glued and behind.glued and behind.kind is Kind.WORD


def _shifted(reader: Reader, place: int) -> Found | None:
    """Reads "ensi viikolla", "next May", "nästa år", "ensi vuoden tammikuussa"."""
    shift = reader.words.shifts.get(reader.key(place))
    if shift is None:
        return None
    start = reader.articles(place + 1)
    if reader.key(start) in reader.words.plurals:
        return None
    unit = reader.words.units.get(reader.key(start))
    if unit is not None and _begins_a_compound(reader, start):
        return None
    if shift in FROM_TOLD:
        return _from_told(reader, start, unit, FROM_TOLD[shift])
    if unit is Unit.YEAR:
        inner = _within_year(reader, start + 1, shifted_year(reader.year, shift))
        return inner or (Period(Unit.YEAR, shift=shift), start + 1)
    if unit is not None:
        later = unit is Unit.WEEKEND and shift is Shift.NEXT and reader.words.next_skips_week
        found = Period(unit, shift=shift, skips_near=later)
        inner = counted_within(reader, found, start + 1) if unit is Unit.MONTH else None
        return inner or (found, start + 1)
    named = month(reader, start) or season(reader, start)
    if named is None or not isinstance(named[0], Period) or named[0].year is not None:
        return named if named and isinstance(named[0], Period) else None
    skips = reader.words.next_skips_week and not reader.words.month_first
    skips = skips and shift is Shift.NEXT and named[0].unit is Unit.SEASON
    return named[0]._replace(shift=shift, skips_near=skips), named[1]


def _from_told(reader: Reader, place: int, unit: Unit | None, steps: int) -> Found | None:
    """Reads "[seuraavana] vuonna", "[samma] år i maj": seen from the date told before."""
    words = reader.words
    if unit is None and reader.key(place) in words.day_words | words.day_units:
        unit = Unit.DAY
    if unit is None:
        return None
    if unit is Unit.YEAR:
        inside = place + 2 if reader.key(place + 1) in words.inside else place + 1
        inner = month(reader, inside) or season(reader, inside)
        if inner is not None and isinstance(inner[0], Period) and inner[0].year is None:
            return inner[0]._replace(told=steps), inner[1]
    if unit is Unit.MONTH:
        inner = counted_within(reader, Period(unit, told=steps), place + 1)
        if inner is not None and isinstance(inner[0], DayOfMonth):
            return inner[0]._replace(exactly=True), inner[1]  # "saman kuun 10. päivänä"
    return (Period(unit, told=steps), place + 1) if steps or unit is Unit.DAY else None


def _of_year(reader: Reader, place: int) -> Found | None:
    """Reads "vuonna 2023", "vuosina 2021–2023", "vuoden 2027 keväällä", "år 2027"."""
    if reader.words.units.get(reader.key(place)) is not Unit.YEAR:
        return None
    at = place + 2 if reader.key(place + 1) == "." else place + 1
    year = year_at(reader.tokens, at, first=OLDEST_YEAR)
    if year is None:
        return _bare_year_then(reader, place)
    inner = _within_year(reader, at + 1, year)
    return inner or year_range(reader, at, year)


def _bare_year_then(reader: Reader, place: int) -> Found | None:
    """Reads "vuoden ensimmäisellä neljänneksellä"."""
    found = _ordinal(reader, place + 1)
    counted = _months_counted(reader, place + 1, within=True)
    if counted is not None and isinstance(counted[0], Periods):
        return with_year(counted[0], reader.year), counted[1]
    return found if found and isinstance(found[0], Period) else None


def _within_year(reader: Reader, place: int, year: int) -> Found | None:
    """A month, season or quarter told behind its year."""
    inner = (
        month(reader, place)
        or season(reader, place)
        or _ordinal(reader, place)
        or _months_counted(reader, place, within=True)
        or _code_within(reader, place)
    )
    if inner is None:
        return None
    expression, end = inner
    if isinstance(expression, DayOfMonth | WeekOfMonth) and expression.month.year is None:
        return expression._replace(month=expression.month._replace(year=year)), end
    if isinstance(expression, Period) and expression.year is None and expression.unit in _BY_NAME:
        return expression._replace(year=year), end
    if isinstance(expression, Periods) and expression.last.year is None:
        return with_year(expression, year), end
    return None


def _lone_year(reader: Reader, place: int) -> Found | None:
    year = year_at(reader.tokens, place)
    if year is None:
        return None
    if reader.words.ordinal_dot:
        inner = _within_year(reader, place + 1, year)
    else:
        inner = _code_within(reader, place + 1)
        inner = (inner[0]._replace(year=year), inner[1]) if inner else None
    return inner or year_range(reader, place, year)


def _ordinal(reader: Reader, place: int) -> Found | None:
    """Reads "first quarter of 2027", "första halvåret", "the first week of May"."""
    words = reader.words
    number = words.ordinals.get(reader.key(place))
    at = place + 1
    if number is None:
        if not 1 <= reader.tokens[place].number <= 4 or reader.key(place + 1) != ".":
            return None
        number, at = reader.tokens[place].number, place + 2
    unit = words.units.get(reader.key(at))
    end = at + 1
    weekdays = weekdays_of(reader, at)
    if weekdays:
        return _day_of_month(reader, number, weekdays, end)
    if unit in {Unit.WEEK, Unit.WEEKEND}:
        joins = words.of | words.inside if unit is Unit.WEEKEND else words.of
        inner = month(reader, reader.articles(end + 1)) if reader.key(end) in joins else None
        if inner is None or not isinstance(inner[0], Period):
            return None
        counted = WeekOfMonth if unit is Unit.WEEK else WeekendOfMonth
        return counted(inner[0], number), inner[1]
    if unit not in _NUMBERED:
        return None
    number = _NUMBERED[unit] if number == -1 else number
    if not 1 <= number <= _NUMBERED[unit]:
        return None
    if unit is Unit.HALF and reader.key(end) in words.of:
        return _half_of(reader, end + 1, number)
    year, end = year_behind(reader, end)
    if unit is Unit.HALF and words.month_first and year is None:
        return None  # "the second half" of a match
    return Period(unit, number, year), end


def _months_counted(reader: Reader, place: int, *, within: bool = False) -> Found | None:
    """Reads "the first four months of 2027", "de två sista månaderna 2026" as months of that year.

    Args:
        within: its year stands before it.
    """
    words = reader.words
    if reader.key(place + 2) not in words.months_counted:
        return None
    for first, second in ((place, place + 1), (place + 1, place)):
        which = words.ordinals.get(reader.key(first))
        number = reader.tokens[second].number
        count = number if number >= 0 else words.numerals.get(reader.key(second), 0)
        if which in {1, -1} and 1 < count < _MONTHS:
            year, end = year_behind(reader, place + 3)
            at = reader.articles(end + 1)
            if year is None and words.units.get(reader.key(at)) is Unit.YEAR:
                year, end = reader.year, at + 1  # "of the year"
            if year is None and not within:
                return None
            begins, ends = (1, count) if which == 1 else (_MONTHS - count + 1, _MONTHS)
            months = Periods(Period(Unit.MONTH, begins), Period(Unit.MONTH, ends))
            return (with_year(months, year) if year else months), end
    return None


def _last_day(reader: Reader, place: int) -> Found | None:
    """Reads "[den] sista mars", in Finnish "viimeinen maaliskuuta"."""
    words = reader.words
    if words.ordinals.get(reader.key(place)) != -1 or words.month_first:
        return None
    counted = reader.key(place + 1).endswith(words.counting_months or ("",))
    inner = month(reader, place + 1) if counted else None
    if inner is None or not isinstance(inner[0], Period):
        return None
    return DayOfMonth(inner[0], -1), inner[1]


def _day_of_month(
    reader: Reader, number: int, weekdays: tuple[int, ...], place: int
) -> Found | None:
    """Reads "[the second Tuesday] of May", "[sista dagen] i nästa månad"."""
    words = reader.words
    if reader.key(place) not in words.of and reader.key(place) not in words.inside:
        return None
    start = reader.articles(place + 1)
    inner = month(reader, start) or _shifted(reader, start)
    if inner is None or not isinstance(inner[0], Period) or inner[0].unit is not Unit.MONTH:
        return None
    return DayOfMonth(inner[0], number, weekdays), inner[1]


def _half_of(reader: Reader, place: int, number: int) -> Found | None:
    """Reads "[the second half of] May", "… of 2027", "… of the year"."""
    start = reader.articles(place)
    part = Part.FIRST_HALF if number == 1 else Part.SECOND_HALF
    inner = month(reader, start)
    if inner is not None and isinstance(inner[0], Period):
        return PartOf(inner[0], part), inner[1]
    year, end = year_behind(reader, place)
    if year is not None:
        return Period(Unit.HALF, number, year), end
    whole = reader.words.units.get(reader.key(start))
    return (PartOf(Period(whole), part), start + 1) if whole in {Unit.MONTH, Unit.YEAR} else None


def _code(reader: Reader, place: int) -> Found | None:
    """Reads "Q1 2027", "H2/2026"."""
    found = _code_within(reader, place)
    if found is None:
        return None
    year, end = year_mark(reader, found[1])
    return (found[0]._replace(year=year), end) if year is not None else None


def _code_within(reader: Reader, place: int) -> tuple[Period, int] | None:
    """Reads the "Q1" of "2027 Q1", "2027/Q1"."""
    start = place + 1 if reader.key(place) == "/" else place
    unit = reader.words.codes.get(reader.key(start))
    number = reader.tokens[start + 1]
    if unit is None or not number.glued or number.end - number.start != 1:
        return None
    if not 1 <= number.number <= _NUMBERED[unit]:
        return None
    return Period(unit, number.number), start + 2


def _unit(reader: Reader, place: int) -> Found | None:
    """A unit by itself: the one around now, where a part of it is told."""
    unit = reader.words.units.get(reader.key(place))
    if unit is None or unit in {Unit.DAY, Unit.QUARTER, Unit.HALF}:
        return None
    found = Period(unit)
    inner = counted_within(reader, found, place + 1) if unit is Unit.MONTH else None
    return inner or (found, place + 1)
