"""Days told from today: "huomenna", "på onsdag", "two weeks ago", "juhannuksena". Pure."""

from __future__ import annotations

from collections.abc import Iterator

from digest.reading.dates.expressions import (
    DayOfMonth,
    DaysAway,
    Feast,
    Period,
    Piece,
)
from digest.reading.dates.figures import is_day, year_at
from digest.reading.dates.reader import Reader
from digest.reading.dates.tokens import Kind
from digest.reading.dates.weekdays import read_weekday
from digest.reading.dates.years import FROM_TOLD
from digest.reading.lexicon.words import Shift, Unit

_SUNDAYS_OF_ADVENT = 4
# also said of what is near them, as of what is named for them
_SEASONAL = frozenset({"christmas", "easter", "midsummer"})
_NAMED_FOR = _SEASONAL | {f"st_{one}" for one in ("andrew", "david", "george", "martin", "patrick")}
_FIRST_DAYS = 3  # "1. päivänä" may be that of a journey
_MOST_DAYS = 20  # of a list
_DAYS = {Unit.DAY: 1, Unit.WEEK: 7}


def read_relative(reader: Reader, place: int) -> Piece | None:
    """The day or season told from today that begins here."""
    return (
        _named_day(reader, place)
        or _feast(reader, place)
        or _advent(reader, place)
        or _day_of_this_month(reader, place)
        or read_weekday(reader, place)
        or _away(reader, place)
    )


def _named_day(reader: Reader, place: int) -> Piece | None:
    key = reader.key(place)
    days = reader.words.relative_days.get(key)
    if days is not None:
        return Piece(DaysAway(days), place, place + 1)
    period = reader.words.relative_periods.get(key)
    if period is not None:
        return _named_period(reader, place, *period)
    return None


def _named_period(
    reader: Reader, place: int, unit: Unit, number: int | None, shift: Shift
) -> Piece | None:
    """Reads "i våras"; "året efter" only where no noun says after what."""
    steps = FROM_TOLD.get(shift)
    if unit is Unit.WEEKEND and reader.key(place + 1) in reader.words.of:
        return None  # "over the weekend of the 29th June"
    if steps is None:
        return Piece(Period(unit, number, shift=shift), place, place + 1)
    words, behind = reader.words, reader.tokens[place + 1]
    open_end = reader.key(place).split(" ")[-1] in words.inside | words.until
    goes_on = words.both | words.past | words.future | words.openings
    verb = reader.key(place + 2) in words.subjects  # "dagen innan städar vi"
    if open_end and behind.kind is Kind.WORD and not verb and behind.key not in goes_on:
        return None
    return Piece(Period(unit, told=steps), place, place + 1)


def _feast(reader: Reader, place: int) -> Piece | None:
    words = reader.words
    shift = words.shifts.get(reader.key(place))
    at = place + 1 if shift is not None else place
    eve = reader.key(place) in words.eves and reader.key(place + 1) in words.of
    at = reader.articles(place + 2) if eve else at
    if reader.key(place) in words.day_before:  # "dag före midsommarafton"
        eve, at = True, reader.articles(place + 1)
    beside = _beside_feast(reader, place) if shift is None else None
    if beside is not None:
        return beside
    weekend = words.feast_weekends.get(reader.key(at))
    if weekend is not None:
        return _of_year(reader, Feast(weekend, None, shift, weekend=True), place, at + 1)
    key = words.feasts.get(reader.key(at))
    if key is None:
        return None
    if not eve and words.units.get(reader.key(at + 1)) is Unit.WEEKEND:
        return _of_year(reader, Feast(key, None, shift, weekend=True), place, at + 2)
    if not eve and reader.key(at + 1) in words.eves:
        eve, at = True, at + 1
    if _is_owned(reader, place) or _is_of_compound(reader, at):
        return None
    if not eve and (_begins_name(reader, at) or (key in _NAMED_FOR and _is_attribute(reader, at))):
        return None
    return _of_year(reader, Feast(key, None, shift, eve), place, at + 1)


def _is_owned(reader: Reader, place: int) -> bool:
    """Reads "Peru's independence day", and of a song "Veteraanin Joulu"."""
    owner = reader.tokens[place - 1] if place else reader.tokens[-1]
    if not owner.capital:
        return False
    titled = reader.tokens[place].capital and not reader.tokens[place].shouted
    return owner.key.endswith("'s") or (
        titled and owner.key.endswith(reader.words.genitives or ("\n",))
    )


def _is_of_compound(reader: Reader, place: int) -> bool:
    """Reads "jul-klappar"."""
    hyphen, behind = reader.tokens[place + 1 : place + 3]
    return hyphen.key == "-" and hyphen.glued and behind.glued


def _begins_name(reader: Reader, place: int) -> bool:
    """Reads "Vappu Virtanen", "the Easter Egg Hunt"."""
    named, behind = reader.tokens[place : place + 2]
    return named.capital and behind.capital and not behind.shouted


def _is_attribute(reader: Reader, place: int) -> bool:
    """Reads "the Christmas market" in English, but not "Christmas at the pier"."""
    words, behind = reader.words, reader.tokens[place + 1]
    if behind.kind is not Kind.WORD or not (words.named_years or _is_cut_off(reader, place)):
        return False
    goes_on = words.inside | words.both | words.clock | words.copulas | words.articles
    told = words.past | words.future | words.undone | words.subjects | words.that_is
    dated = behind.key in words.weekdays or behind.key in words.months
    return not dated and behind.key not in goes_on | told


def _is_cut_off(reader: Reader, place: int) -> bool:
    """Reads the "jul" of "jul godis", as some write one word; "på jul äter vi" is a date."""
    words, before = reader.words, reader.key(place - 1) if place else ""
    plain = reader.key(place) in words.cut_feasts and before not in words.inside
    verb = reader.key(place + 2) in words.subjects or reader.key(place + 1) in words.openings
    return plain and not reader.tokens[place + 1].capital and not verb


def _beside_feast(reader: Reader, place: int) -> Piece | None:
    """Reads "lördagen före jul"."""
    words = reader.words
    weekday = words.weekdays.get(reader.key(place))
    step = words.beside_feasts.get(reader.key(place + 1))
    key = words.feasts.get(reader.key(place + 2))
    if weekday is None or step is None or key is None:
        return None
    return _of_year(reader, Feast(key, beside=(weekday, step)), place, place + 3)


def _of_year(reader: Reader, feast: Feast, place: int, end: int) -> Piece:
    """A feast, of the year behind it if there is one."""
    year = year_at(reader.tokens, end)
    return Piece(feast._replace(year=year), place, end if year is None else end + 1)


def _advent(reader: Reader, place: int) -> Piece | None:
    """Reads "första advent", "1. adventtisunnuntaina", "the first Sunday of Advent"."""
    words, tokens = reader.words, reader.tokens
    number = words.ordinals.get(reader.key(place), tokens[place].number)
    if not 1 <= number <= _SUNDAYS_OF_ADVENT:
        return None
    at = place + 1
    if tokens[place].kind is Kind.NUMBER:
        while reader.key(at) in {".", ":"} | words.day_endings and tokens[at].glued:
            at += 1
    if reader.key(at) in words.weekdays:
        at += 2 if reader.key(at + 1) in words.of | words.inside else 1
    if reader.key(at) not in words.advent:
        return None
    return _of_year(reader, Feast(f"advent_{number}"), place, at + 1)


def _day_of_this_month(reader: Reader, place: int) -> Piece | None:
    """Reads "den 4 nästa månad", "the 4th of this month", "den 10 i samma månad"."""
    words, tokens = reader.words, reader.tokens
    at = reader.articles(place)
    day = tokens[at]
    if not is_day(day):
        return None
    at += 1
    while reader.key(at) in {".", ":"} | words.day_endings and tokens[at].glued:
        at += 1
    end = at
    if reader.key(at) in words.of:
        at += 1
    shift = words.shifts.get(reader.key(at))
    if shift is None:
        return _day_of_told_month(reader, place, end)
    if words.units.get(reader.key(at + 1)) is not Unit.MONTH:
        return None
    told = FROM_TOLD.get(shift)
    month = Period(Unit.MONTH, shift=shift if told is None else None, told=told)
    return Piece(DayOfMonth(month, day.number, exactly=told is not None), place, at + 2)


def _day_of_told_month(reader: Reader, place: int, end: int) -> Piece | None:
    """Reads "den 5:e", "the 5th", "9. päivänä": of the month told before, no edition or floor."""
    words, tokens = reader.words, reader.tokens
    if reader.key(end) in words.on_day_words and tokens[place].number > _FIRST_DAYS:
        return Piece(DayOfMonth(Period(Unit.MONTH, told=0), tokens[place].number), place, end + 1)
    end = end - 1 if reader.key(end - 1) == "." else end
    on = place > 0 and reader.key(place - 1) == "on"
    told = on or reader.key(place) in words.articles
    if not told or reader.key(end - 1) not in words.day_endings or not _goes_on(reader, end, on=on):
        return None
    day = tokens[reader.articles(place)].number
    return Piece(DayOfMonth(Period(Unit.MONTH, told=0), day), place, end)


def _goes_on(reader: Reader, place: int, *, on: bool) -> bool:
    """Whether a sentence goes on behind "the 5th", so that it counts no floor and no edition."""
    words = reader.words
    for _ in range(_MOST_DAYS):  # "on the 2nd and 3rd floors"
        if not _is_listed(reader, place):
            break
        place += 3
    behind = reader.tokens[place]
    words_behind = words.openings | words.inside | words.both | words.clock
    verbs = words.past | words.future | (words.articles | words.undone if on else frozenset())
    if behind.kind is Kind.WORD:
        subject = behind.key.split("'")[0] in words.subjects  # "on the 4th I've"
        return subject or behind.key in words_behind or behind.key in verbs
    return behind.kind is not Kind.NUMBER


def further_days(reader: Reader, piece: Piece) -> Iterator[Piece]:
    """The days listed behind the first: "the 4th, 11th and 18th"."""
    told = piece.expression
    if not isinstance(told, DayOfMonth) or told.month != Period(Unit.MONTH, told=0):
        return
    end = piece.end
    for _ in range(_MOST_DAYS):
        if not _is_listed(reader, end):
            return
        day = reader.tokens[end + 1].number
        yield Piece(told._replace(number=day, named=None), end + 1, end + 3)
        end += 3


def _is_listed(reader: Reader, place: int) -> bool:
    """Whether ", 11th" or "and 18th" stands here."""
    joins, day, ending = reader.tokens[place : place + 3]
    listed = joins.key in {",", *reader.words.both} and is_day(day)
    return listed and ending.glued and ending.key in reader.words.day_endings


def _away(reader: Reader, place: int) -> Piece | None:
    """Reads "kahden viikon kuluttua", "om två veckor", "three days ago"."""
    words = reader.words
    ahead = reader.key(place) in words.ahead
    at = place + 1 if ahead else place
    at += ahead and reader.key(at) in words.exactly
    number = _number(reader, at)
    if number is None and words.ordinal_dot and _is_of_one(reader, at):
        number, at = 1, at - 1  # "viikon kuluttua"
    unit = words.units.get(reader.key(at + 1))
    if unit is None and reader.key(at + 1) in words.day_units:
        unit = Unit.DAY
    if number is None or unit not in _DAYS:
        return None
    days = number * _DAYS[unit]
    behind = reader.key(at + 2)
    if behind in words.ago:
        return Piece(DaysAway(-days), place, at + 3)
    if behind in words.ahead and words.ordinal_dot:
        if _counts_from_noun(reader, at + 3):
            return None
        return Piece(DaysAway(days), place, at + 3)
    if ahead and not words.ordinal_dot:
        end = at + 3 if behind in words.hence else at + 2
        return Piece(DaysAway(days), place, end) if _ends_there(reader, end) else None
    return None


def _is_of_one(reader: Reader, place: int) -> bool:
    """Reads "[tasan] viikon päästä" as of one week, but not "parin viikon päästä"."""
    words, before = reader.words, reader.tokens[place - 1] if place else reader.tokens[-1]
    if reader.key(place + 1) not in words.ahead or reader.key(place) in words.plurals:
        return False
    return before.kind is not Kind.NUMBER and before.key not in words.few


def _ends_there(reader: Reader, place: int) -> bool:
    """Whether "in two weeks" is over, and is not "in two weeks of talks"."""
    words, behind = reader.words, reader.tokens[place]
    goes_on = words.inside | words.subjects | words.articles | words.future | words.openings
    return behind.kind is not Kind.WORD or (behind.key in goes_on and behind.key != "of")


def _counts_from_noun(reader: Reader, place: int) -> bool:
    """Whether it is told from what, as in "viikon kuluttua [luvan myöntämisestä]"."""
    endings, tokens = reader.words.counted_from, reader.tokens
    while tokens[place].kind is Kind.NUMBER or (tokens[place].key == "." and tokens[place].glued):
        place += 1  # "kuluttua 3.5. pidetystä kokouksesta"
    first, second, third = tokens[place : place + 3]
    if first.kind is not Kind.WORD:
        return first.key == ":" and first.glued and second.key in endings
    if second.key == ":" and second.glued:  # "kuluttua EU:sta"
        second = third
    led = first.key.endswith("n") or second is third
    return first.key.endswith(endings) or (led and second.key.endswith(endings))


def _number(reader: Reader, place: int) -> int | None:
    token = reader.tokens[place]
    if token.kind is Kind.NUMBER:
        return token.number if 1 <= token.number <= 60 else None
    return reader.words.numerals.get(token.key)
