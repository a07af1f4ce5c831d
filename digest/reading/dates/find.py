"""Find every date of a text, in one pass from left to right. Pure and linear.

Masks first, then at each token the rules of days, periods and relative words: the longest wins.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from itertools import islice
from zoneinfo import ZoneInfo

from digest.model.reading import DateFound, Recurrence
from digest.reading.dates.days import read_days
from digest.reading.dates.expressions import (
    CalendarDay,
    CalendarDays,
    Clock,
    DaysAway,
    Expression,
    Feast,
    Period,
    Piece,
    Weekday,
)
from digest.reading.dates.figures import year_at
from digest.reading.dates.masks import hide, masked
from digest.reading.dates.neighbours import continued, joined
from digest.reading.dates.periods import read_period
from digest.reading.dates.reader import Reader
from digest.reading.dates.recurrences import (
    Yearly,
    recurrence_spans,
    says_year,
    undated_spans,
)
from digest.reading.dates.relative import read_relative
from digest.reading.dates.resolve import Meant, Moment, resolve
from digest.reading.dates.tense import tense_at
from digest.reading.dates.times import clock_behind, read_clock
from digest.reading.dates.tokens import Kind, Token, Vocabulary, tokenise, vocabulary
from digest.reading.dates.told import Told
from digest.reading.dates.weeks import further_weeks
from digest.reading.dates.years import read_bare_year
from digest.reading.lexicon.words import Unit
from digest.reading.normalise import Composed, compose, fold

_CHAIN = frozenset(".,:/")
_MOST_DATES = 3000  # a text of more is no text; keeps hostile input within its time


def find_dates(
    text: str, *, language: str, published_on: date, zone: ZoneInfo
) -> tuple[DateFound, ...]:
    """Every date expression of a text, in its order; none overlap.

    Args:
        text: any text; places count its code points.
        language: code of a lexicon.
        published_on: the local day from which "tomorrow" and unsaid years are counted.
        zone: of the times of day.
    """
    composed = compose(text)
    folded = fold(composed.text)
    hidden = hide(folded, masked(folded))
    repeated = recurrence_spans(hidden, language)
    words = vocabulary(language)
    yearly = Yearly(hidden, language)
    hidden = hide(hide(hidden, repeated), undated_spans(hidden, language))
    reader = Reader(tokenise(hidden, words), words.words, published_on.year)
    pieces = (
        piece
        for piece in joined(_pieces(reader, words), reader)
        if not _is_yearly(piece, reader, yearly)
    )
    return tuple(
        _date(text, composed, reader, piece, meant=meant, zone=zone)
        for piece, meant in _resolved(islice(pieces, _MOST_DATES), reader, published_on)
    )


def find_recurrences(text: str, *, language: str) -> tuple[Recurrence, ...]:
    """Everything said to repeat, in the order of the text."""
    composed = compose(text)
    spans = (composed.span(*span) for span in recurrence_spans(fold(composed.text), language))
    return tuple(Recurrence(text[span.start : span.end], span) for span in spans)


def _resolved(
    pieces: Iterable[Piece], reader: Reader, published_on: date
) -> Iterator[tuple[Piece, Meant]]:
    """Each piece with the days it means, seen from what was told before it."""
    told = Told(reader)
    for plain in pieces:
        piece = told.named_again(plain)
        tense = tense_at(reader.tokens, piece.first, piece.end, reader.words)
        listed = told.listed(piece)
        after = listed.first if listed else None
        meant = resolve(piece.expression, Moment(published_on, tense, told.before(piece), after))
        told.add(piece, meant)
        if meant is not None:
            yield piece, meant


def _is_yearly(piece: Piece, reader: Reader, yearly: Yearly) -> bool:
    """Whether the text says that the date comes back every year."""
    start = reader.tokens[piece.first].start
    match piece.expression:
        case CalendarDay(year=None, weekday=None) | CalendarDays(last=CalendarDay(year=None)):
            return yearly.stands_beside(start, reader.tokens[piece.end - 1].end)
    return not says_year(piece.expression) and yearly.covers(start)


def _pieces(reader: Reader, words: Vocabulary) -> Iterator[Piece]:
    place = 0
    tokens = reader.tokens
    while tokens[place].kind is not Kind.END:
        token = tokens[place]
        if token.kind is Kind.NUMBER:
            pieces, place = _at_number(reader, place, words.behind_number)
            yield from pieces
        elif token.key in words.openers:
            pieces, place = _at_word(reader, place)
            yield from pieces
        else:
            place += 1


def _at_number(reader: Reader, place: int, behind: frozenset[str]) -> tuple[tuple[Piece, ...], int]:
    tokens = reader.tokens
    number = tokens[place].number
    if number < 0 or (number < 100 and tokens[place + 1].key not in behind):
        return (), place + 1
    hangs = tokens[place].glued and tokens[place - 1].kind in {Kind.WORD, Kind.NUMBER}
    pieces, end = read_days(tokens, place, reader.words)
    if pieces and hangs:
        pieces = pieces if _says_year(pieces[0]) else ()
    if pieces:
        return pieces, pieces[-1].end
    if hangs:
        return (), _behind_chain(tokens, place)  # "x3, 28.4"
    one = _period_at_number(reader, place)
    if one is not None:
        return (one,), one.end
    timed = _clock_first(reader, place)
    if timed is not None:
        return timed
    return (), max(_behind_chain(tokens, place), end)


def _period_at_number(reader: Reader, place: int) -> Piece | None:
    """Reads "2019", "2027 alussa", "1. vuosineljännes", "3 viikon kuluttua"."""
    bare = read_bare_year(reader, place)
    if bare is None and year_at(reader.tokens, place) is None:
        return read_period(reader, place) or read_relative(reader, place)
    whole = read_period(reader, place) if bare is not None else None
    return whole if whole is not None and bare is not None and whole.end > bare.end else bare


def _at_word(reader: Reader, place: int) -> tuple[tuple[Piece, ...], int]:
    if reader.key(place) in reader.words.clock | reader.words.noon | reader.words.midnight:
        timed = _clock_first(reader, place)
        if timed is not None:
            return timed
    best = _longest_at_word(reader, place)
    if best:
        best = (*best, *further_weeks(reader, best[-1]))
    return best, best[-1].end if best else place + 1


def _longest_at_word(reader: Reader, place: int) -> tuple[Piece, ...]:
    """The longest of what may begin at a word."""
    best, _ = read_days(reader.tokens, place, reader.words)
    for one in (read_period(reader, place), read_relative(reader, place)):
        if one is not None and (not best or one.end > best[-1].end):
            best = _with_its_date(reader, _with_clock(reader, one))
    return best


def _with_its_date(reader: Reader, piece: Piece) -> tuple[Piece, ...]:
    """A feast or "today", or the date that is told behind it ("Pitkäperjantaina 29.3.")."""
    if not _awaits_its_date(piece.expression) or piece.clock is not None:
        return (piece,)
    start = piece.end + 1 if reader.key(piece.end) in {",", "("} else piece.end
    if reader.key(start) == "on":
        start += 1
    dates, _ = read_days(reader.tokens, start, reader.words)
    if not dates:
        return (piece,)
    whole = continued(dates[0]._replace(first=piece.first), piece, reader.year)
    return (whole or dates[0])._replace(first=piece.first, end=dates[0].end), *dates[1:]


def _awaits_its_date(told: Expression) -> bool:
    match told:
        case Feast(year=year) | Period(unit=Unit.WEEKEND, year=year):
            return year is None
        case Period(unit=Unit.YEAR, shift=shift, told=None):
            return shift is not None
        case DaysAway() | Weekday(week=None):
            return True
    return False


def _clock_first(reader: Reader, place: int) -> tuple[tuple[Piece, ...], int] | None:
    """Reads "klo 9–11 torstaina 3.2.": a time, and the day behind it if there is one."""
    clock = read_clock(reader.tokens, place, reader.words)
    if clock is None:
        return None
    times, end = clock
    start = end
    for _ in range(2):
        if reader.key(start) in {",", "on", "på", "den"}:
            start += 1
    pieces: tuple[Piece, ...] = ()
    if reader.tokens[start].kind is Kind.NUMBER:
        pieces, _ = read_days(reader.tokens, start, reader.words)
    elif reader.key(start) not in reader.words.clock:
        pieces = _longest_at_word(reader, start)
    if pieces and pieces[0].clock is None and _is_one_day(pieces[0]):
        return (pieces[0]._replace(first=place, clock=times), *pieces[1:]), pieces[-1].end
    return (), end


def _with_clock(reader: Reader, piece: Piece) -> Piece:
    """The piece with the time behind it, where it is a day ("huomenna klo 13")."""
    if not _is_one_day(piece):
        return piece
    behind = clock_behind(reader.tokens, piece.end, reader.words, after_year=False)
    return piece._replace(clock=behind[0], end=behind[1]) if behind else piece


def _is_one_day(piece: Piece) -> bool:
    return type(piece.expression).__name__ in {"CalendarDay", "DaysAway", "Weekday", "Feast"}


def _says_year(piece: Piece) -> bool:
    return isinstance(piece.expression, CalendarDay) and piece.expression.year is not None


def _behind_chain(tokens: list[Token], place: int) -> int:
    """Behind a number and all that hangs on it, so that no rule reads its middle (3.1.2.2021)."""
    place += 1
    while tokens[place].key in _CHAIN and tokens[place].glued and tokens[place + 1].glued:
        if tokens[place + 1].kind is not Kind.NUMBER:
            break
        place += 2
    return place


def _end(reader: Reader, piece: Piece) -> int:
    """Where a piece ends, with the bracket that closes one it opened."""
    inside = reader.tokens[piece.first : piece.end]
    behind = reader.tokens[piece.end]
    opened = sum(token.key == "(" for token in inside) > sum(token.key == ")" for token in inside)
    closes = opened and behind.key.startswith(")")
    return behind.start + 1 if closes else inside[-1].end


def _date(
    text: str, composed: Composed, reader: Reader, piece: Piece, *, meant: Meant, zone: ZoneInfo
) -> DateFound:
    span = composed.span(reader.tokens[piece.first].start, _end(reader, piece))
    start_on, end_on = meant.days
    clock = piece.clock or Clock(None)
    there = ZoneInfo(clock.zone) if clock.zone else zone
    convention = reader.words.conventions.get(meant.convention) if meant.convention else None
    return DateFound(
        text=text[span.start : span.end],
        span=span,
        start_on=start_on,
        end_on=end_on,
        starts_at=datetime.combine(start_on, clock.start, there) if clock.start else None,
        ends_at=datetime.combine(end_on, clock.end, there) if clock.end else None,
        precision=meant.precision,
        convention=convention,
    )
