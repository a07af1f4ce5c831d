"""Months and seasons, and what is counted within a month: "the last Friday of May". Pure."""

from __future__ import annotations

from itertools import pairwise

from digest.reading.dates.expressions import (
    DayOfMonth,
    Expression,
    Period,
    Periods,
    WeekendOfMonth,
    WeekOfMonth,
)
from digest.reading.dates.figures import OLDEST_YEAR, is_day, year_at
from digest.reading.dates.reader import Reader
from digest.reading.dates.tense import is_moved
from digest.reading.dates.times import DASHES
from digest.reading.dates.tokens import Kind
from digest.reading.dates.years import year_behind, year_range
from digest.reading.lexicon.words import Unit

_MONTHS = 12

Found = tuple[Expression, int]


def month(reader: Reader, place: int) -> Found | None:
    """Reads "toukokuussa 2027", "tammi-helmikuussa", "mars–april 2027", "Oct 2026"."""
    words = reader.words
    key = reader.key(place)
    first = words.months.get(key)
    if first is None:
        return _unfinished_month(reader, place)
    if key in words.shy_months and not reader.tokens[place].capital:
        return None  # "this may cause"
    last, end = _last_listed(reader, place, first)
    if last is not None and _are_two(reader, place, end):
        return Period(Unit.MONTH, first), place + 1
    if last is None:
        last, end = _other_month(reader, place, place + 1)
    if last is not None:
        return _two_months(reader, first, last, end)
    told = not words.ordinal_dot and words.units.get(reader.key(place + 1)) is Unit.MONTH
    year, end = _year_of_month(reader, place + 2 if told else place + 1)  # "mars månad"
    named = Period(Unit.MONTH, first, year)
    inner = counted_within(reader, named, end) if words.ordinal_dot else None
    return inner or (named, end)


def _are_two(reader: Reader, place: int, end: int) -> bool:
    """Reads "the April and May meetings" as one thing of each month."""
    words, behind = reader.words, reader.tokens[end]
    if not words.month_first or not place or reader.key(place - 1) not in words.articles:
        return False
    goes_on = words.inside | words.of | words.both | words.clock | words.past | words.future
    named = behind.kind is Kind.WORD and behind.key not in goes_on | words.undone
    return named and reader.key(place + 1) in words.both


def _unfinished_month(reader: Reader, place: int) -> Found | None:
    """Reads "tammi-" or "Jan." of a range, or "Jan." before its year."""
    words = reader.words
    key = reader.key(place)
    first = words.month_stems.get(key, words.short_months.get(key))
    if first is None:
        return None
    if _is_apart(reader, place):
        return Period(Unit.MONTH, first), place + 2
    at = _behind_listed_stems(reader, place)
    end = _behind_short_name(reader, at)
    last, after = _other_month(reader, at, end)
    if last is not None:
        return _two_months(reader, first, last, after)
    if key in words.month_stems:
        return None
    year = year_at(reader.tokens, end)
    if year is None:
        return _short_and_bare(reader, place, end)
    return Period(Unit.MONTH, first, year), end + 1


def _short_and_bare(reader: Reader, place: int, end: int) -> Found | None:
    """Reads "in Oct", "i okt.", "Sept and Oct": no person named Jan, no bare "Mar"."""
    words, tokens = reader.words, reader.tokens
    short = words.short_months
    first = short[reader.key(place)]
    told = place > 0 and reader.key(place - 1) in words.inside
    other = short.get(reader.key(end + 1)) if reader.key(end) in words.both else None
    if not told or words.ordinal_dot or tokens[place].capital is not words.month_first:
        return None
    if reader.key(place) in words.feasts:
        return None  # "efter jul"
    if other is not None and other == first % _MONTHS + 1:
        return _two_months(reader, first, other, _behind_short_name(reader, end + 1))
    if tokens[end].kind is Kind.NUMBER or (tokens[end].capital and end == place + 1):
        return None
    stops = tokens[end].capital or tokens[end].kind in {Kind.LINE, Kind.END}
    return Period(Unit.MONTH, first), place + 1 if stops else end


def _is_apart(reader: Reader, place: int) -> bool:
    """Whether the "huhti-" of "huhti-, touko- ja syyskuussa" is a month of a list with gaps."""
    words, listed = reader.words, []
    for at in range(place, place + 3 * _MONTHS, 3):
        key = reader.key(min(at, len(reader.tokens) - 1))
        number = words.month_stems.get(key, words.months.get(key))
        if number is None:
            break
        listed.append(number)
        if reader.key(at + 1) not in DASHES or reader.key(at + 2) not in {",", *words.both}:
            break
    steps = {later - one for one, later in pairwise(listed)}
    return bool(steps) and not steps <= {1, 1 - _MONTHS}


def _behind_listed_stems(reader: Reader, place: int) -> int:
    """The last stem of "helmi-, maalis- ja huhtikuussa"."""
    stems = reader.words.month_stems
    for _ in range(_MONTHS):
        if reader.key(place) not in stems or reader.key(place + 3) not in stems:
            break
        if reader.key(place + 1) not in DASHES or reader.key(place + 2) != ",":
            break
        place += 3
    return place


def _behind_short_name(reader: Reader, place: int) -> int:
    dot = reader.tokens[place + 1]
    return place + 2 if dot.key == "." and dot.glued else place + 1


def _last_listed(reader: Reader, place: int, first: int) -> tuple[int | None, int]:
    """The last of months that follow each other: "maj, juni och juli", "maj/juni/juli"."""
    months = reader.words.months
    last, end = first, place + 1
    for _ in range(_MONTHS):
        if reader.key(end) not in {",", "/", *reader.words.both}:
            break
        following = months.get(reader.key(end + 1))
        if following != last % 12 + 1 or 1 <= reader.tokens[end + 2].number <= 31:
            break
        last, end = following, end + 2
    return (last, end) if last != first else (None, place + 1)


def _two_months(reader: Reader, first: int, last: int, place: int) -> Found:
    year, end = year_behind(reader, place)
    months = Periods(Period(Unit.MONTH, first), Period(Unit.MONTH, last))
    return (with_year(months, year) if year else months), end


def _other_month(reader: Reader, first: int, place: int) -> tuple[int | None, int]:
    """The month that ends a range begun by another."""
    words = reader.words
    start = place
    if reader.key(start) in DASHES or reader.key(start) == "/":  # "mars/april"
        start += 1
        if reader.key(start) in words.both:  # "touko- ja kesäkuussa"
            start += 1
    elif reader.key(start) in words.through or runs_to(reader, first, start):
        if is_moved(reader.tokens, first, words):
            return None, place  # "the move from May to June"
        start += reader.key(start) in words.through
    else:
        return None, place
    key = reader.key(start)
    number = words.months.get(key)
    end = start + 1
    if number is None and key not in words.month_stems:
        number = words.short_months.get(key)
        end = _behind_short_name(reader, start)
    if number is None or 1 <= reader.tokens[end].number <= 31:
        return None, place
    return number, end


def runs_to(reader: Reader, first: int, last: int) -> bool:
    """Whether cases alone say from and to: "tammikuusta maaliskuuhun"."""
    begins, ends = reader.words.from_endings, reader.words.to_endings
    return bool(begins) and reader.key(first).endswith(begins) and reader.key(last).endswith(ends)


def _year_of_month(reader: Reader, place: int) -> tuple[int | None, int]:
    """The year behind a month, also in "Helmikuu, 2027" and "helmikuu/2027"."""
    if reader.key(place) in {",", "/"}:
        year = year_at(reader.tokens, place + 1)
        if year is not None and year % 100 and reader.key(place + 2) not in reader.words.counted:
            return year, place + 2
    return year_behind(reader, place)


def with_year(periods: Periods, year: int) -> Periods:
    """A range whose end lies in the year; its beginning may lie in the one before."""
    first, last = periods.first, periods.last
    crosses = (first.number or 0) > (last.number or 0)
    return Periods(
        first._replace(year=first.year or (year - 1 if crosses else year)), last._replace(year=year)
    )


def counted_within(reader: Reader, of: Period, place: int) -> Found | None:
    """Reads "[toukokuun] ensimmäisellä viikolla", "[ensi kuun] toisena tiistaina", "25. päivä"."""
    words, tokens = reader.words, reader.tokens
    found = _counted_in_words(reader, of, place)
    if found is not None:
        return _in_its_year(reader, *found)
    dotted = is_day(tokens[place]) and reader.key(place + 1) == "." and tokens[place + 1].glued
    if dotted and reader.key(place + 2) in words.day_words:
        return _in_its_year(reader, DayOfMonth(of, tokens[place].number), place + 3)
    return None


def _in_its_year(reader: Reader, told: Expression, end: int) -> Found:
    """Reads "toukokuun ensimmäisenä päivänä 1927"."""
    year = year_at(reader.tokens, end, first=OLDEST_YEAR)
    if year is None or not isinstance(told, DayOfMonth) or told.month.year is not None:
        return told, end
    return told._replace(month=told.month._replace(year=year)), end + 1


def _counted_in_words(reader: Reader, of: Period, place: int) -> Found | None:
    words, key = reader.words, reader.key(place)
    counted = key in words.ordinals and _counted(reader, of, words.ordinals[key], place + 1)
    if counted:
        return counted
    if key in words.day_ordinals and reader.key(place + 1) in words.day_words:
        return DayOfMonth(of, words.day_ordinals[key]), place + 2
    if key in words.day_ordinals and _stands_for_a_day(reader, place):
        return DayOfMonth(of, words.day_ordinals[key]), place + 1
    return None


def _stands_for_a_day(reader: Reader, place: int) -> bool:
    """As in "[lokakuun] viidenteen mennessä", "[joulukuun] kuudentena.": no noun follows that it counts."""
    words, behind = reader.words, reader.tokens[place + 1]
    if behind.key in words.until:
        return True
    if behind.key == "," and reader.key(place + 2) in words.day_ordinals:
        return False  # "toukokuun ensimmäisenä, toisena ja kolmantena lauantaina"
    ends = behind.kind is not Kind.WORD or behind.key in words.clock
    return ends and reader.key(place).endswith(words.on_endings)


def _counted(reader: Reader, of: Period, number: int, place: int) -> Found | None:
    unit = reader.words.units.get(reader.key(place))
    if unit is Unit.WEEK:
        return WeekOfMonth(of, number), place + 1
    if unit is Unit.WEEKEND:
        return WeekendOfMonth(of, number), place + 1
    weekdays = weekdays_of(reader, place)
    return (DayOfMonth(of, number, weekdays), place + 1) if weekdays else None


def weekdays_of(reader: Reader, place: int) -> tuple[int, ...]:
    """The weekdays a word means: one, the working days, or all ("day")."""
    words, key = reader.words, reader.key(place)
    if key in words.weekdays:
        return (words.weekdays[key],)
    if key in words.workdays:
        return (0, 1, 2, 3, 4)
    return tuple(range(7)) if key in words.day_words or key in words.day_units else ()


def season(reader: Reader, place: int) -> Found | None:
    """Reads "syksyllä 2027", "autumn of 2027", "hösten nästa år", "autumn term 2027"."""
    words = reader.words
    number = words.seasons.get(reader.key(place))
    if number is None:
        return None
    end = place + 2 if reader.key(place + 1) in words.terms else place + 1
    other = words.seasons.get(reader.key(end + 1)) if reader.key(end) in DASHES else None
    if other is not None:
        year, end = year_behind(reader, end + 2)
        seasons = Periods(Period(Unit.SEASON, number), Period(Unit.SEASON, other))
        return (with_year(seasons, year) if year else seasons), end
    year, end = year_behind(reader, end)
    both: Period | Periods | None = None
    if year is not None and reader.key(end) in DASHES | {"/"}:
        both, after = year_range(reader, end - 1, year)
        end = after if isinstance(both, Periods) else end
    return Period(Unit.SEASON, number, year, begins=isinstance(both, Periods)), end
