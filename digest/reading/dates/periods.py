"""Periods and parts of them: "toukokuussa", "ensi viikon alussa", "by the end of 2027". Pure."""

from __future__ import annotations

from digest.reading.dates.expressions import (
    PartOf,
    Period,
    Periods,
    Piece,
    Stretch,
    Weekday,
    Weekdays,
)
from digest.reading.dates.figures import is_day, year_at
from digest.reading.dates.months import runs_to, with_year
from digest.reading.dates.reader import Reader
from digest.reading.dates.tense import is_moved
from digest.reading.dates.times import DASHES
from digest.reading.dates.titles import is_titled
from digest.reading.dates.tokens import Kind
from digest.reading.dates.units import Found, core
from digest.reading.dates.years import year_behind, year_range
from digest.reading.lexicon.words import Part, Unit

_TO_ITS_DAY = 4  # tokens behind "begins" in which the number of the day stands
_SCHOOLS = frozenset({"-", "school", "camp", "university"})  # "this Summer School"
_IN_RANGES = {Unit.MONTH, Unit.SEASON, Unit.QUARTER, Unit.HALF, Unit.YEAR}


def read_period(reader: Reader, place: int) -> Piece | None:
    """The longest period that begins here; never with an article."""
    if reader.key(place) in reader.words.articles:
        return None
    found = _part_first(reader, place) or _turn(reader, place) or _whole(reader, place)
    if found is None:
        return None
    expression, end = found
    if isinstance(expression, Period) and _is_shy(reader, place, end, expression):
        return None
    if end == place + 1 and reader.key(place) in reader.words.seasons and is_titled(reader, place):
        return None
    if isinstance(expression, Period) and expression.unit is Unit.DAY and expression.told is None:
        return None
    if isinstance(expression, Period) and _is_told_when(reader, place, end, expression):
        return None
    return Piece(expression, place, end)


def _whole(reader: Reader, place: int) -> Found | None:
    """A period, then perhaps which part of it."""
    found = core(reader, place, bare=True)
    if found is None:
        return None
    found = _range(reader, place, found) or found
    expression, end = found
    if not isinstance(expression, Period | Periods):
        return found
    if reader.key(end) in reader.words.both:
        turning = _turn_behind_months(reader, place) or _turn_behind_years(reader, found)
        if turning is not None:
            return turning
    part = reader.words.parts_after.get(reader.key(end))
    if part is not None and not _is_weekend(expression):
        end += 1
        if reader.key(end) in reader.words.until:
            part = Part.LAST_DAY if part in {Part.END, Part.LAST_DAY} else part
            end += 1
        if isinstance(expression, Period) and expression.year is None:
            year, end = year_behind(reader, end)
            expression = expression._replace(year=year)
        return PartOf(expression, part), end
    if isinstance(expression, Period) and _is_bare(expression):
        dated = reader.key(place) in reader.words.dated
        return found if dated else None
    return _weekday_within(reader, expression, end) or found


def _range(reader: Reader, place: int, begun: Found) -> Found | None:
    """Reads "lokakuu 2026 – helmikuu 2027", "syksystä 2026 kevääseen 2027"."""
    first, end = begun
    if not isinstance(first, Period) or first.unit not in _IN_RANGES or first.shift is not None:
        return None
    start = _behind_join(reader, place, end)
    found = core(reader, reader.articles(start), bare=False) if start is not None else None
    if found is None or not isinstance(found[0], Period) or first.told or found[0].told:
        return None
    last = found[0]
    if last.unit not in _IN_RANGES or last.shift is not None:
        return None
    told = (first.year is not None, last.year is not None)
    if first.unit is not last.unit and not (all(told) and Unit.YEAR not in {first.unit, last.unit}):
        return None
    if reader.key(end) in DASHES and not told[1] and last.unit is not Unit.MONTH:
        return None
    if reader.key(end) in reader.words.both and not _is_between(reader, place, found[1]):
        return None
    return _spanning(first, last), found[1]


def _behind_join(reader: Reader, place: int, end: int) -> int | None:
    words, key = reader.words, reader.key(end)
    if key in DASHES or key in words.both:
        return end + 1
    if key in words.through or runs_to(reader, place, end):
        return None if is_moved(reader.tokens, place, words) else end + (key in words.through)
    return None


def _is_between(reader: Reader, place: int, end: int) -> bool:
    words = reader.words
    return (place > 0 and reader.key(place - 1) in words.between) or (
        reader.key(end) in words.between_after
    )


def _spanning(first: Period, last: Period) -> Periods:
    """Both as a range; a year said once is that of the end, or of the beginning."""
    if last.year is not None:
        return with_year(Periods(first, last), last.year)
    if first.year is None:
        return Periods(first, last)
    crosses = (first.number or 0) > (last.number or 0)
    return Periods(first, last._replace(year=first.year + crosses))


def _part_first(reader: Reader, place: int) -> Found | None:
    """Reads "the beginning of March", "i slutet av året", "early March", "alkuvuodesta"."""
    words = reader.words
    key = reader.key(place)
    start = place + 1
    part = words.part_adjectives.get(key)
    if part is not None:
        if key in words.glued and not reader.tokens[start].glued:
            return None
        last, start = _second_part(reader, start)
    else:
        last, part = None, words.parts.get(key)
        if part is None or reader.key(start) not in words.of:
            return None
        start += 1
    found = core(reader, reader.articles(start), bare=True)
    if found is None or not isinstance(found[0], Period | Periods):
        return None
    if _is_bare(found[0]) and reader.key(start) in words.plurals:
        return None  # "early years"
    if last is not None:
        return Stretch(PartOf(found[0], part), PartOf(found[0], last)), found[1]
    return PartOf(found[0], _told_part(reader, place, part)), found[1]


def _second_part(reader: Reader, place: int) -> tuple[Part | None, int]:
    """The "late" of "mid/late May", "mid-to-late May", and the place of the period itself."""
    joins = {"/", *DASHES, *reader.words.through}
    behind = place
    while reader.key(behind) in joins:
        behind += 1
    second = reader.words.part_adjectives.get(reader.key(behind)) if behind > place else None
    if second is not None:
        return second, behind + 1
    return None, place + 1 if reader.key(place) in DASHES else place


def _told_part(reader: Reader, place: int, part: Part) -> Part:
    """The end "by" which is its last day; the beginning "from" which is its first."""
    words = reader.words
    before = place - 1
    for _ in range(2):
        if before > 0 and (reader.key(before) in words.articles or reader.key(before) in words.of):
            before -= 1
    key = reader.key(before) if before >= 0 else ""
    if part is Part.END and (key in words.until or key in words.through):
        return Part.LAST_DAY
    if part is Part.START and key in words.since:
        return Part.FIRST_DAY
    return part


def _turn(reader: Reader, place: int) -> Found | None:
    """Reads "vuodenvaihteessa 2026–2027", "månadsskiftet april–maj"."""
    unit = reader.words.turns.get(reader.key(place))
    if unit is None:
        return None
    end = place + 1
    if unit is Unit.MONTH:
        months = _two_months(reader, end) or core(reader, end, bare=False)
        if months is not None and isinstance(months[0], Period | Periods):
            return PartOf(months[0], Part.TURN), months[1]
        if reader.key(place).split(" ")[-1] in reader.words.of:
            return None  # "the turn of the century"
    year = year_at(reader.tokens, end)
    if year is not None:
        years, end = year_range(reader, end, year)
        return PartOf(years, Part.TURN), end
    return PartOf(Period(unit), Part.TURN), end


def _turn_behind_months(reader: Reader, place: int) -> Found | None:
    """Reads "toukokuun ja kesäkuun vaihteessa"."""
    both = _two_months(reader, place)
    if both is None or reader.words.parts_after.get(reader.key(both[1])) is not Part.TURN:
        return None
    return PartOf(both[0], Part.TURN), both[1] + 1


def _turn_behind_years(reader: Reader, begun: Found) -> Found | None:
    """Reads "vuosien 2026 ja 2027 vaihteessa"."""
    first, end = begun
    last = year_at(reader.tokens, end + 1)
    if not isinstance(first, Period) or first.unit is not Unit.YEAR or last is None:
        return None
    if reader.words.parts_after.get(reader.key(end + 2)) is not Part.TURN:
        return None
    return PartOf(Periods(first, Period(Unit.YEAR, year=last)), Part.TURN), end + 3


def _two_months(reader: Reader, place: int) -> tuple[Periods, int] | None:
    """Reads "January and February", "april/maj", between which a turn lies."""
    words = reader.words
    joins = {*DASHES, "/", *words.both}
    first = words.months.get(reader.key(place), words.month_stems.get(reader.key(place)))
    start = place + 1
    for _ in range(2):  # "tammi- ja helmikuun"
        start = start + 1 if reader.key(start) in joins else start
    last = words.months.get(reader.key(start))
    if first is None or last is None or start == place + 1:
        return None
    year, end = year_behind(reader, start + 1)
    months = Periods(Period(Unit.MONTH, first), Period(Unit.MONTH, last))
    return (with_year(months, year) if year else months), end


def _weekday_within(reader: Reader, expression: Period | Periods, end: int) -> Found | None:
    """Reads "ensi viikon maanantaina"."""
    if not isinstance(expression, Period) or expression.unit is not Unit.WEEK:
        return None
    weekdays = reader.words.weekdays
    first, last = weekdays.get(reader.key(end)), weekdays.get(reader.key(end + 1))
    if first is None:
        return None
    if last is not None and first < last and runs_to(reader, end, end + 1):
        return Weekdays(first, last, expression), end + 2
    return Weekday(first, week=expression), end + 1


def _is_bare(period: Period | Periods) -> bool:
    if isinstance(period, Periods):
        return False
    return (period.number, period.year, period.shift, period.told) == (None, None, None, None)


def _is_weekend(expression: Period | Periods) -> bool:
    return isinstance(expression, Period) and expression.unit is Unit.WEEKEND


def _is_shy(reader: Reader, place: int, end: int, period: Period) -> bool:
    """Reads "may", "spring" or "vår" without company: a verb, a noun, a pronoun."""
    words = reader.words
    key = reader.key(place)
    if period.year is not None:
        return False
    if period.shift is not None:
        return period.unit is Unit.SEASON and reader.key(end) in _SCHOOLS and words.month_first
    before = place - 1
    if before > 0 and reader.key(before) in words.articles:
        before -= 1
    told = before >= 0 and reader.key(before) in words.inside
    if key in words.shy_months:
        return not (told or _heads_rows(reader, place) or _is_listed(reader, place))
    if key in words.seasons and words.named_years and _is_name(reader, place):
        return True
    if key not in words.shy_seasons:
        return False
    if not words.openings:
        return not told or reader.tokens[end].key in _SCHOOLS
    behind = reader.tokens[end]
    goes_on = behind.kind is Kind.WORD and behind.key not in words.openings
    return not told or (goes_on and key in words.possessives)


def _is_told_when(reader: Reader, place: int, end: int, period: Period) -> bool:
    """As in "Kevätlukukausi alkaa 7.1.", "kevätkauden reitit alkavat 2.1.": a day says when."""
    words, at = reader.words, end
    if period.unit is not Unit.SEASON or period.year is not None or period.shift is not None:
        return False
    if reader.key(place).endswith(words.genitives or ("\n",)):
        at += reader.tokens[at].kind is Kind.WORD and reader.key(at) not in words.limits
    if reader.key(at) not in words.limits:
        return False
    return any(one.kind is Kind.NUMBER for one in reader.tokens[at + 1 : at + 1 + _TO_ITS_DAY])


def _is_listed(reader: Reader, place: int) -> bool:
    """Reads either of "the March and May meetings"."""
    both, months = reader.words.both, reader.words.months
    behind = reader.key(place + 1) in both and reader.key(place + 2) in months
    return behind or (
        place > 1 and reader.key(place - 1) in both and reader.key(place - 2) in months
    )


def _heads_rows(reader: Reader, place: int) -> bool:
    """Whether "March" is a line of its own above "Sat 17  Coffee morning"."""
    tokens, words = reader.tokens, reader.words
    starts = place == 0 or tokens[place - 1].kind is Kind.LINE
    if not starts or tokens[place + 1].kind is not Kind.LINE:
        return False
    row = tokens[place + 2]
    return is_day(row) or row.key in words.weekdays or row.key in words.short_weekdays


def _is_name(reader: Reader, place: int) -> bool:
    """Reads "Winter" as a part of a name: "the Winter School", "Martin Winter's"."""
    tokens = reader.tokens
    if not tokens[place].capital:
        return False
    before = tokens[place - 1] if place else tokens[-1]
    return tokens[place + 1].capital or (before.capital and before.kind is Kind.WORD)
