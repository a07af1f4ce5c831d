"""One week, month, season, quarter, half-year or year, or a range of them. Pure."""

from __future__ import annotations

from dataclasses import replace

from digest.reading.dates.expressions import Expression, PartOf, Period, Periods, WeekOfMonth
from digest.reading.dates.figures import year_at
from digest.reading.dates.reader import Reader
from digest.reading.dates.times import DASHES
from digest.reading.dates.years import shifted_year, year_behind, year_mark, year_range
from digest.reading.lexicon.words import Part, Unit

_NUMBERED = {Unit.QUARTER: 4, Unit.HALF: 2}
_BY_NAME = {Unit.MONTH, Unit.SEASON, Unit.QUARTER, Unit.HALF}

Found = tuple[Expression, int]


def core(reader: Reader, place: int, *, bare: bool) -> Found | None:
    """One period or a range of them, without part."""
    return (
        _shifted(reader, place)
        or _week(reader, place)
        or _of_year(reader, place)
        or _ordinal(reader, place)
        or _code(reader, place)
        or month(reader, place)
        or season(reader, place)
        or _lone_year(reader, place)
        or (_unit(reader, place) if bare else None)
    )


def _shifted(reader: Reader, place: int) -> Found | None:
    """Reads "ensi viikolla", "next May", "nästa år", "ensi vuoden tammikuussa"."""
    shift = reader.words.shifts.get(reader.key(place))
    if shift is None:
        return None
    start = reader.articles(place + 1)
    if reader.key(start) in reader.words.plurals:
        return None
    unit = reader.words.units.get(reader.key(start))
    if unit is Unit.YEAR:
        inner = _within_year(reader, start + 1, shifted_year(reader.year, shift))
        return inner or (Period(Unit.YEAR, shift=shift), start + 1)
    if unit is not None:
        return Period(unit, shift=shift), start + 1
    named = month(reader, start) or season(reader, start)
    if named is None or not isinstance(named[0], Period) or named[0].year is not None:
        return named if named and isinstance(named[0], Period) else None
    return replace(named[0], shift=shift), named[1]


def _week(reader: Reader, place: int) -> Found | None:
    """Reads "viikolla 38", "vecka 4/2026", "v. 38", "viikoilla 38–39"."""
    if reader.words.units.get(reader.key(place)) is not Unit.WEEK:
        return None
    tokens = reader.tokens
    at = place + 2 if tokens[place + 1].key == "." else place + 1
    if not 1 <= tokens[at].number <= 53:
        return None
    first, end = Period(Unit.WEEK, tokens[at].number), at + 1
    if tokens[end].key in DASHES and 1 <= tokens[end + 1].number <= 53:
        year, end_of_year = year_mark(reader, end + 2)
        last = Period(Unit.WEEK, tokens[end + 1].number, year)
        return Periods(replace(first, year=year), last), end_of_year
    year, end = year_mark(reader, end)
    return replace(first, year=year), end


def _of_year(reader: Reader, place: int) -> Found | None:
    """Reads "vuonna 2023", "vuosina 2021–2023", "vuoden 2027 keväällä", "år 2027"."""
    if reader.words.units.get(reader.key(place)) is not Unit.YEAR:
        return None
    at = place + 2 if reader.key(place + 1) == "." else place + 1
    year = year_at(reader.tokens, at)
    if year is None:
        return _bare_year_then(reader, place)
    inner = _within_year(reader, at + 1, year)
    return inner or year_range(reader, at, year)


def _bare_year_then(reader: Reader, place: int) -> Found | None:
    """Reads "vuoden ensimmäisellä neljänneksellä"."""
    found = _ordinal(reader, place + 1)
    return found if found and isinstance(found[0], Period) else None


def _within_year(reader: Reader, place: int, year: int) -> Found | None:
    """A month, season or quarter told behind its year."""
    inner = month(reader, place) or season(reader, place) or _ordinal(reader, place)
    if inner is None:
        return None
    expression, end = inner
    if isinstance(expression, Period) and expression.year is None and expression.unit in _BY_NAME:
        return replace(expression, year=year), end
    if isinstance(expression, Periods) and expression.last.year is None:
        return with_year(expression, year), end
    return None


def with_year(periods: Periods, year: int) -> Periods:
    """A range whose end lies in the year; its beginning may lie in the one before."""
    first, last = periods.first, periods.last
    crosses = (first.number or 0) > (last.number or 0)
    return Periods(
        replace(first, year=first.year or (year - 1 if crosses else year)), replace(last, year=year)
    )


def _lone_year(reader: Reader, place: int) -> Found | None:
    year = year_at(reader.tokens, place)
    if year is None:
        return None
    inner = _within_year(reader, place + 1, year) if reader.words.ordinal_dot else None
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
    if unit is Unit.WEEK:
        inner = month(reader, reader.articles(end + 1)) if reader.key(end) in words.of else None
        if inner is None or not isinstance(inner[0], Period):
            return None
        return WeekOfMonth(inner[0], number), inner[1]
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
    unit = reader.words.codes.get(reader.key(place))
    if unit is None:
        return None
    number = reader.tokens[place + 1]
    if not number.glued or number.end - number.start != 1:
        return None
    if not 1 <= number.number <= _NUMBERED[unit]:
        return None
    year, end = year_mark(reader, place + 2)
    if year is None:
        return None
    return Period(unit, number.number, year), end


def month(reader: Reader, place: int) -> Found | None:
    """Reads "toukokuussa 2027", "tammi-helmikuussa", "mars–april 2027", "January to March"."""
    words = reader.words
    key = reader.key(place)
    first = words.months.get(key)
    stem = first is None and key in words.month_stems
    if stem:
        first = words.month_stems[key]
    if first is None:
        return None
    last, end = _other_month(reader, place + 1)
    if last is None:
        if stem:
            return None
        told = not words.ordinal_dot and words.units.get(reader.key(place + 1)) is Unit.MONTH
        year, end = year_behind(reader, place + 2 if told else place + 1)  # "mars månad"
        of_month = _week_of(reader, first, year, end)
        return of_month or (Period(Unit.MONTH, first, year), end)
    year, end = year_behind(reader, end)
    months = Periods(Period(Unit.MONTH, first), Period(Unit.MONTH, last))
    return (with_year(months, year) if year else months), end


def _other_month(reader: Reader, place: int) -> tuple[int | None, int]:
    """The month that ends a range begun by another."""
    words = reader.words
    start = place
    if reader.key(start) in DASHES:
        start += 1
        if reader.key(start) in words.both:  # "touko- ja kesäkuussa"
            start += 1
    elif reader.key(start) in words.through:
        start += 1
    elif reader.key(place - 1)[-3:] not in {"sta", "stä"} or reader.key(start)[-3:] not in {
        "hun",
        "hyn",
    }:  # "tammikuusta maaliskuuhun"
        return None, place
    number = words.months.get(reader.key(start))
    if number is None or 1 <= reader.tokens[start + 1].number <= 31:
        return None, place
    return number, start + 1


def _week_of(reader: Reader, month: int, year: int | None, place: int) -> Found | None:
    """Reads "toukokuun ensimmäisellä viikolla"."""
    if not reader.words.ordinal_dot:
        return None
    number = reader.words.ordinals.get(reader.key(place))
    if number is None or reader.words.units.get(reader.key(place + 1)) is not Unit.WEEK:
        return None
    return WeekOfMonth(Period(Unit.MONTH, month, year), number), place + 2


def season(reader: Reader, place: int) -> Found | None:
    """Reads "syksyllä 2027", "autumn of 2027", "hösten nästa år"."""
    words = reader.words
    number = words.seasons.get(reader.key(place))
    if number is None:
        return None
    end = place + 1
    other = words.seasons.get(reader.key(end + 1)) if reader.key(end) in DASHES else None
    if other is not None:
        year, end = year_behind(reader, end + 2)
        seasons = Periods(Period(Unit.SEASON, number), Period(Unit.SEASON, other))
        return (with_year(seasons, year) if year else seasons), end
    year, end = year_behind(reader, end)
    if year is not None and reader.key(end) in DASHES | {"/"}:
        both, after = year_range(reader, end - 1, year)
        if isinstance(both, Periods):
            end = after  # "talvella 2026–2027" begins in the first of the two
    return Period(Unit.SEASON, number, year), end


def _unit(reader: Reader, place: int) -> Found | None:
    """A unit by itself: the one around now, where a part of it is told."""
    unit = reader.words.units.get(reader.key(place))
    if unit is None or unit in {Unit.DAY, Unit.QUARTER, Unit.HALF}:
        return None
    return Period(unit), place + 1
