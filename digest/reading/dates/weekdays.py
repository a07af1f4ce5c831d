"""Weekdays: "på onsdag", "Monday to Wednesday next week", "Saturday 16", rows of hours. Pure."""

from __future__ import annotations

from digest.reading.dates.behind import clock_behind
from digest.reading.dates.expressions import Clock, DayOfMonth, Period, Piece, Weekday, Weekdays
from digest.reading.dates.figures import is_day
from digest.reading.dates.months import runs_to
from digest.reading.dates.periods import read_period
from digest.reading.dates.reader import Reader
from digest.reading.dates.times import DASHES, read_clock
from digest.reading.dates.titles import is_titled
from digest.reading.dates.tokens import Kind
from digest.reading.dates.years import ends_a_name
from digest.reading.lexicon.words import Shift, Unit

_ENDS = frozenset({Kind.LINE, Kind.END})
_BULLETS = DASHES | {"•", "·", "*"}
_NAME = 4  # words of the name of a week
_MANY = 4  # weekdays in one sentence that tells their hours
_ROW = 10  # tokens of a row of hours
_HOURS_REACH = 24  # tokens behind "Tuesday–Thursday" in which other days tell hours, too


def read_weekday(reader: Reader, place: int) -> Piece | None:
    """The weekday that begins here, with the word before it that says which one."""
    words = reader.words
    shift = words.shifts.get(reader.key(place))
    at = reader.articles(place + 1) if shift is not None else place
    key = reader.key(at)
    if key in words.past_weekdays and shift is None and place and reader.key(place - 1) == "i":
        return Piece(Weekday(words.past_weekdays[key], Shift.LAST), place, at + 1)
    weekday = words.weekdays.get(key)
    if weekday is None:
        rows = _starts_line(reader, place) or _behind_ending(reader, place + 2) > place + 2
        return _short(reader, place) if rows else None
    span = _weekdays_of_week(reader, at) if shift is None else None
    if span is not None:
        return Piece(span[0], place, span[1])
    if _opens_a_range(reader, at) or (place and _is_any(reader, place - 1, shift)):
        return None
    if shift is None:
        return _plain(reader, place, weekday)
    numbered = _numbered(reader, at, weekday) if shift in {Shift.THIS, Shift.COMING} else None
    if numbered is not None and not _names_month(reader, numbered.end):
        return numbered._replace(first=place)  # "this Saturday 16"
    return _one(reader, place, at, Weekday(weekday, shift))


def _short(reader: Reader, place: int) -> Piece | None:
    """Reads "Lör 17   Årsmöte" as a row below its month, and "Fri 19th" anywhere."""
    weekday = reader.words.short_weekdays.get(reader.key(place))
    return _numbered(reader, place, weekday) if weekday is not None else None


def _numbered(reader: Reader, place: int, weekday: int) -> Piece | None:
    at = reader.articles(place + 1)  # "måndagen den 7 kl. 10"
    if not _is_numbered(reader, at):
        return None
    number = reader.tokens[at].number
    end = _behind_ending(reader, at + 1)
    return Piece(DayOfMonth(Period(Unit.MONTH), number, named=weekday), place, end)


def _names_month(reader: Reader, place: int) -> bool:
    """Whether a month follows, so that a calendar day says it all: "this Thursday 7th January"."""
    words, at = reader.words, place + (reader.key(place) in reader.words.of)
    return reader.key(at) in words.months or reader.key(at) in words.short_months


def _behind_ending(reader: Reader, place: int) -> int:
    """Behind the "th" of "Tuesday 15th"."""
    ending = reader.tokens[place]
    return place + 1 if ending.glued and ending.key in reader.words.day_endings else place


def _plain(reader: Reader, place: int, weekday: int) -> Piece | None:
    """A weekday that no word says which one it is."""
    if ends_a_name(reader, place) or _is_within_name(reader, place) or is_titled(reader, place):
        return None
    if _is_of_named_week(reader, place + 1):
        return None
    numbered = _numbered(reader, place, weekday)
    if numbered is not None:
        return numbered
    hours = _hours_behind(reader, place)
    if hours is not None:
        of_week = Weekdays(weekday, weekday, Period(Unit.WEEK, told=0))
        return Piece(of_week, place, hours[1], hours[0])
    if reader.words.month_first and reader.words.shifts.get(reader.key(place + 1)) is Shift.LAST:
        ends = reader.key(place + 2) not in reader.words.units  # "Wednesday last", as in Ireland
        return Piece(Weekday(weekday, Shift.LAST), place, place + 2) if ends else None
    if _is_ever_since(reader, place):
        return Piece(Weekday(weekday, Shift.LAST), place, place + 1)
    return _one(reader, place, place, Weekday(weekday))


def _is_of_named_week(reader: Reader, place: int) -> bool:
    """As in "a Monday or a Tuesday of Bread Week": when that is, only its name tells."""
    words, at = reader.words, place
    if reader.key(at) in words.both and reader.key(at + 1) in words.weekdays:
        at += 2
    if reader.key(at) not in words.of:
        return False
    at = reader.articles(at + 1)
    name = reader.tokens[at : at + _NAME]
    if not name or not name[0].capital or name[0].key in words.months:
        return False
    return any(words.units.get(one.key) is Unit.WEEK and one.capital for one in name[1:])


def _one(reader: Reader, place: int, at: int, told: Weekday) -> Piece:
    """One weekday, in the week told behind it if there is one."""
    words = reader.words
    week = _week_behind(reader, at + 1)
    if week is not None:
        return Piece(Weekday(told.weekday, week=week[0]), place, week[1])
    dated = told._replace(
        strictly_after=_is_deadline(reader, place),
        skips_week=words.next_skips_week and told.shift is Shift.NEXT,
        coming=reader.key(at) in words.coming_weekdays,
    )
    return Piece(dated, place, at + 1)


def _weekdays_of_week(reader: Reader, place: int) -> tuple[Weekdays, int] | None:
    """Reads "måndag till onsdag nästa vecka"; its week may be told right before.

    Without a week it means opening hours.
    """
    days = reader.words.weekdays
    second = place + 1
    if reader.key(second) in {*DASHES, *reader.words.through}:
        second += 1
    elif not runs_to(reader, place, second):
        return None
    first, last = days.get(reader.key(place)), days.get(reader.key(second))
    if first is None or last is None or first >= last:
        return None
    week = _week_behind(reader, second + 1) or (Period(Unit.WEEK, told=0), second + 1)
    return Weekdays(first, last, week[0]), week[1]


def _is_within_name(reader: Reader, place: int) -> bool:
    """Reads "Bring Sunday Trains Back" as a headline about trains."""
    if not reader.words.named_years or not place:
        return False
    before, behind = reader.tokens[place - 1], reader.tokens[place + 1]
    named = behind.capital and behind.kind is Kind.WORD and behind.key not in reader.words.months
    return named and before.capital and before.key not in reader.words.inside


def _is_any(reader: Reader, before: int, shift: Shift | None) -> bool:
    """Reads "on a Saturday", "every fifth Wednesday": not one weekday but any such."""
    words, key = reader.words, reader.key(before)
    counted = shift is None and (key in words.ordinals or key in words.day_ordinals)
    return key in words.indefinite or counted or _is_attribute(reader, before)


def _is_attribute(reader: Reader, before: int) -> bool:
    """Reads "a free Tuesday lecture" as some lecture; "a talk Tuesday in the hall" is one."""
    words = reader.words
    if not words.named_years or before < 1 or reader.key(before - 1) not in words.indefinite:
        return False
    adjective, noun = reader.tokens[before], reader.tokens[min(before + 2, len(reader.tokens) - 1)]
    goes_on = words.inside | words.both | words.clock | words.articles | words.until | words.future
    plain = noun.kind is Kind.WORD and not noun.capital and noun.key not in goes_on | words.past
    return plain and adjective.kind is Kind.WORD and noun.key not in words.undone


def _is_numbered(reader: Reader, place: int) -> bool:
    """Whether a weekday has its number and nothing more: "on Saturday 16 and …"."""
    words, day, behind = reader.words, reader.tokens[place], reader.tokens[place + 1]
    if words.ordinal_dot or not is_day(day) or day.glued:
        return False
    if _behind_ending(reader, place + 1) > place + 1:
        return True
    if _starts_line(reader, place - 1) and behind.kind is Kind.WORD:  # "Lör 17   Årsmöte"
        amount = behind.key in words.clock | words.counted | words.noon
        return not (behind.glued or amount or behind.key in words.months)
    ends = behind.kind in {Kind.LINE, Kind.END} or behind.key in {",", ";", ")", *words.both}
    timed = behind.key in words.clock and read_clock(reader.tokens, place + 1, words) is not None
    return ends or timed or (behind.key == "." and not reader.tokens[place + 2].glued)


def _hours_behind(reader: Reader, place: int) -> tuple[Clock, int] | None:
    """The hours of a row, "Monday: 9–16", and of a day among others: "Tue–Thu 9–20, Friday 9–16".

    Such a weekday is a date only in a week that has been told.
    """
    tokens = reader.tokens
    row = tokens[place + 1].key == ":"
    table = _is_row_of_table(reader, place)
    if not (row or table or _is_among_hours(reader, place) or _is_one_of_many(reader, place)):
        return None
    found = clock_behind(tokens, place + 1 + row, reader.words, after_year=table)
    if found is not None and found[0].end is not None:
        return found
    return None if row else (Clock(None), place + 1)


def _is_row_of_table(reader: Reader, place: int) -> bool:
    """Whether a weekday and hours fill a line, below or above one of another weekday."""
    tokens, days = reader.tokens, reader.words.weekdays
    starts = place - 1 if place and tokens[place - 1].key in _BULLETS else place
    if not _starts_line(reader, starts):
        return False
    found = clock_behind(tokens, place + 1, reader.words, after_year=True)
    if found is None or found[0].end is None or tokens[found[1]].kind not in _ENDS:
        return False
    below = found[1] + 1
    below += below < len(tokens) and tokens[below].key in _BULLETS
    if below < len(tokens) and tokens[below].key in days:
        return True
    above = range(starts - 2, max(starts - _ROW, -1), -1)
    begins = (at for at in above if tokens[at].key in days)
    return any(_starts_line(reader, at - (tokens[at - 1].key in _BULLETS)) for at in begins)


def _starts_line(reader: Reader, place: int) -> bool:
    return place <= 0 or reader.tokens[place - 1].kind is Kind.LINE


def _is_among_hours(reader: Reader, place: int) -> bool:
    for at in range(place - 1, max(place - _HOURS_REACH, 1), -1):
        token = reader.tokens[at]
        if _ends_sentence(reader, at):
            return False
        if token.key in reader.words.weekdays and _opens_a_range(reader, at):
            return True
    return False


def _ends_sentence(reader: Reader, place: int) -> bool:
    token = reader.tokens[place]
    stops = token.key == "." and reader.key(place - 1) not in reader.words.clock
    return stops or token.kind in _ENDS or token.key in {"!", "?"}


def _is_one_of_many(reader: Reader, place: int) -> bool:
    """Reads "Monday and Tuesday 12–19, Thursday and Friday 9–15" as hours of every week."""
    days, found, hours = reader.words.weekdays, {reader.key(place)}, 0
    for step in (-1, 1):
        at = place + step
        while 0 <= at < len(reader.tokens) and abs(at - place) < _HOURS_REACH:
            if _ends_sentence(reader, at):
                break
            if reader.key(at) in days:
                found.add(reader.key(at))
            hours += reader.key(at) in DASHES and reader.tokens[at + 1].kind is Kind.NUMBER
            at += step
    return len(found) >= _MANY and hours > 1


def _opens_a_range(reader: Reader, place: int) -> bool:
    """Reads "Monday to Friday" are opening hours; the day at either end is no date."""
    joins, days = {*DASHES, *reader.words.through}, reader.words.weekdays
    ahead = reader.key(place + 1) in joins and reader.key(place + 2) in days
    behind = place > 1 and reader.key(place - 1) in joins and reader.key(place - 2) in days
    begins = reader.key(place + 1) in days and runs_to(reader, place, place + 1)
    ends = place > 0 and reader.key(place - 1) in days and runs_to(reader, place - 1, place)
    return ahead or behind or begins or ends


def _week_behind(reader: Reader, place: int) -> tuple[Period, int] | None:
    """The week of "keskiviikkona ensi viikolla", "Wednesday next week"."""
    start = reader.articles(place + 1 if reader.key(place) in reader.words.of else place)
    piece = read_period(reader, start)
    if piece is None or not isinstance(piece.expression, Period):
        return None
    return (piece.expression, piece.end) if piece.expression.unit is Unit.WEEK else None


def _is_ever_since(reader: Reader, place: int) -> bool:
    """Reads "since Monday", "sunnuntaista asti"."""
    words = reader.words
    if words.since_endings:
        behind = reader.key(place + 1) in words.ever_since
        return behind and reader.key(place).endswith(words.since_endings)
    before = place - 1
    if before > 0 and reader.key(before) in words.articles:
        before -= 1
    return before >= 0 and reader.key(before) in words.ever_since


def _is_deadline(reader: Reader, place: int) -> bool:
    before = place - 1
    for _ in range(3):
        skipped = {*reader.words.articles, *reader.words.noon, "på", "on"}
        if before > 0 and reader.key(before) in skipped:
            before -= 1
    words, behind = reader.words, reader.key(place + 1)  # "på onsdagen till ett möte" is no end
    ends = before >= 0 and reader.key(before) in words.until
    return ends or (behind in words.until and behind not in words.through)
