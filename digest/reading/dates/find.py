"""Find every date of a text, in one pass from left to right. Pure and linear.

Masks first, then at each token the rules of days, periods and relative words: the longest wins.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from itertools import islice
from typing import NamedTuple
from zoneinfo import ZoneInfo

from digest.model.reading import DateFound, Recurrence
from digest.reading.dates.choice import Moment
from digest.reading.dates.expressions import (
    CalendarDay,
    CalendarDays,
    Clock,
    Piece,
)
from digest.reading.dates.figures import of_americans
from digest.reading.dates.masks import hide, masked
from digest.reading.dates.neighbours import joined
from digest.reading.dates.reader import Reader
from digest.reading.dates.recurrences import (
    Yearly,
    recurrence_spans,
    says_year,
    undated_spans,
)
from digest.reading.dates.resolve import Meant, resolve
from digest.reading.dates.scan import read_pieces
from digest.reading.dates.schedules import times_of_rows
from digest.reading.dates.shared import with_shared_hours
from digest.reading.dates.tense import tense_at
from digest.reading.dates.tokens import tokenise, vocabulary
from digest.reading.dates.told import Told
from digest.reading.normalise import Composed, compose, fold, lowered

_MOST_DATES = 3000  # a text of more is no text; keeps hostile input within its time


class Times(NamedTuple):
    """What a text says of when, each in its order; none of a kind overlap."""

    dates: tuple[DateFound, ...]
    recurrences: tuple[Recurrence, ...]


def find_dates(
    text: str, *, language: str, published_on: date, zone: ZoneInfo
) -> tuple[DateFound, ...]:
    """Every date expression of a text; arguments as of `find_times`."""
    return find_times(text, language=language, published_on=published_on, zone=zone).dates


def find_times(text: str, *, language: str, published_on: date, zone: ZoneInfo) -> Times:
    """Every date expression of a text, and everything said to repeat.

    Args:
        text: any text; places count its code points.
        language: code of a lexicon.
        published_on: the local day from which "tomorrow" and unsaid years are counted.
        zone: of the times of day.
    """
    composed = compose(text)
    folded = fold(composed.text)
    hidden = hide(hide(folded, masked(folded)), times_of_rows(folded))
    lower = lowered(hidden)
    words = vocabulary(language)
    yearly = Yearly(lower, language)
    repeated = recurrence_spans(lower, language)
    hidden = hide(hide(hidden, repeated), undated_spans(lower, language))
    told = of_americans(words.words, hidden)
    reader = Reader(tokenise(hidden, words), told, published_on.year)
    pieces = (
        piece
        for piece in with_shared_hours(joined(read_pieces(reader, words), reader), reader)
        if not _is_yearly(piece, reader, yearly)
    )
    dates = tuple(
        _date(text, composed, reader, piece, meant=meant, zone=zone)
        for piece, meant in _resolved(islice(pieces, _MOST_DATES), reader, published_on)
    )
    spans = (composed.span(*span) for span in repeated)
    return Times(dates, tuple(Recurrence(text[span.start : span.end], span) for span in spans))


def _resolved(
    pieces: Iterable[Piece], reader: Reader, published_on: date
) -> Iterator[tuple[Piece, Meant]]:
    """Each piece with the days it means, seen from what was told before it."""
    told = Told(reader)
    for plain in pieces:
        tense = tense_at(reader.tokens, plain.first, plain.end, reader.words)
        piece = told.named_again(plain, tense)
        listed = told.listed(piece)
        after = listed.first if listed else None
        moment = Moment(published_on, tense, told.before(piece), after, told.around(piece))
        moment = moment._replace(said=told.said_year(piece))
        meant = resolve(piece.expression, moment)
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
