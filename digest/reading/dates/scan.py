"""One pass over the tokens of a text: at each place the rule that reads furthest wins. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from digest.reading.dates.beside import may_have_clock, with_clock, with_its_date, with_later_clock
from digest.reading.dates.days import read_days
from digest.reading.dates.expressions import CalendarDay, Clock, Period, Piece
from digest.reading.dates.figures import year_at
from digest.reading.dates.month_rows import heads_days, read_row
from digest.reading.dates.periods import read_period
from digest.reading.dates.reader import Reader
from digest.reading.dates.relative import further_days, read_relative
from digest.reading.dates.times import read_clock
from digest.reading.dates.tokens import Kind, Token, Vocabulary
from digest.reading.dates.weeks import further_weeks
from digest.reading.dates.years import read_bare_year
from digest.reading.dates.zones import with_zone
from digest.reading.lexicon.words import DateWords, Unit

_CHAIN = frozenset(".,:/")
_YEARS = 100  # from here on a number may be a year, whatever stands behind it


def read_pieces(reader: Reader, words: Vocabulary) -> Iterator[Piece]:
    """Every date told, in the order of the text."""
    tokens, openers = reader.tokens, words.openers
    taken: dict[int, int] = {}  # times that belong to a day some words before them
    month: Piece | None = None  # whose days may stand in the rows below it
    done = 0
    for place in [at for at, one in enumerate(tokens) if one.key in openers or one.number >= 0]:
        if place < done:
            continue
        pieces: tuple[Piece, ...] = ()
        if place in taken:
            done = taken[place]
        elif month is not None and (row := read_row(reader, place, month)) is not None:
            pieces = (with_clock(reader, row),)
            done = pieces[0].end
        elif tokens[place].number >= 0:
            pieces, done = _at_number(reader, place, words)
        elif _may_open(tokens, place, words):
            pieces, done = _at_word(reader, place, words)
        if pieces:
            last = with_later_clock(reader, pieces[-1], taken)
            month = last if heads_days(reader, last) else month
            yield from pieces[:-1]
            if last.clock is not None or last.expression != Period(Unit.DAY, told=0):
                yield last  # "the same day" is a date only where its time is new


def _may_open(tokens: list[Token], place: int, words: Vocabulary) -> bool:
    """Whether a date may begin at a word; "den 3 stora" and "ma 3. Kokous" are asked no more."""
    key, number = tokens[place].key, tokens[place + 1].number
    if number < 0:
        return key not in words.weak or tokens[place + 1].key in words.followers
    if key in words.words.articles and number < _YEARS:
        return tokens[place + 2].key in words.behind_article
    listed = key in words.words.short_weekdays and tokens[place + 2].key == "."
    return not listed or _may_be_dated(tokens, place + 1, words)


def _at_number(reader: Reader, place: int, words: Vocabulary) -> tuple[tuple[Piece, ...], int]:
    tokens = reader.tokens
    if tokens[place].number < _YEARS and not _may_be_dated(tokens, place, words):
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
        listed = (one, *further_days(reader, one))
        return listed, listed[-1].end
    timed = _clock_first(reader, place, words.openers)
    if timed is not None:
        return timed
    return (), max(_behind_chain(tokens, place), end)


def _may_be_dated(tokens: list[Token], place: int, words: Vocabulary) -> bool:
    """Whether a number has what may make it a date or time; "3. Tulokset" is asked no more.

    Nor is the "3rd" of "the 3rd floor": what it may be has been asked at its article.
    """
    mark, behind = tokens[place + 1], tokens[place + 2]
    told = place > 0 and tokens[place - 1].key in words.words.articles
    if told and mark.key == ":" and behind.key in words.words.day_endings:  # "den 3:e"
        behind = tokens[place + 3]
    if behind.kind is Kind.WORD and (mark.key == "." or (told and mark.glued)):
        return behind.key in words.behind_ordinal
    return mark.key in words.behind_number


def _period_at_number(reader: Reader, place: int) -> Piece | None:
    """Reads "2019", "2027 alussa", "1. vuosineljännes", "3 viikon kuluttua"."""
    number, mark, behind = reader.tokens[place : place + 3]
    if (
        number.number < _YEARS
        and mark.key in _CHAIN
        and behind.glued
        and behind.kind is Kind.NUMBER
    ):
        return None  # "13.30"
    bare = read_bare_year(reader, place)
    if bare is None and year_at(reader.tokens, place) is None:
        return read_period(reader, place) or read_relative(reader, place)
    whole = read_period(reader, place) if bare is not None else None
    return whole if whole is not None and bare is not None and whole.end > bare.end else bare


def _at_word(reader: Reader, place: int, words: Vocabulary) -> tuple[tuple[Piece, ...], int]:
    if _may_be_time(reader.key(place), reader.words):
        timed = _clock_first(reader, place, words.openers)
        if timed is not None:
            return timed
    best = _longest_at_word(reader, place)
    if best:
        best = (*best, *further_weeks(reader, best[-1]), *further_days(reader, best[-1]))
    return best, best[-1].end if best else place + 1


def _may_be_time(key: str, words: DateWords) -> bool:
    """Whether a time may begin with a word: "klo", "noon", "halv"."""
    turns = key in words.noon or key in words.midnight
    return turns or key in words.clock or key in words.hour_quarters


def _longest_at_word(reader: Reader, place: int) -> tuple[Piece, ...]:
    """The longest of what may begin at a word."""
    best, _ = read_days(reader.tokens, place, reader.words)
    for one in (read_period(reader, place), read_relative(reader, place)):
        if one is not None and (not best or one.end > best[-1].end):
            best = with_its_date(reader, with_clock(reader, one))
    return best


def _clock_first(
    reader: Reader, place: int, openers: frozenset[str]
) -> tuple[tuple[Piece, ...], int] | None:
    """Reads "klo 9–11 torstaina 3.2.", "klo 9 (ke 14.4.)": a time, and the day behind it, if any."""
    clock = with_zone(reader.tokens, read_clock(reader.tokens, place, reader.words), reader.words)
    if clock is None:
        return None
    times, end = clock
    end += times.zone is not None and reader.key(end) == ")"  # "5 pm (GMT) on 3 May"
    start = end
    opened = reader.key(start) == "("
    start += opened or reader.tokens[end].kind is Kind.HIDDEN  # "kl. 13 torsdagarna 4, 11 …"
    words = reader.words
    passed = {",", "on", "på"} | words.articles | words.each | words.between_after
    for _ in range(2):
        start += reader.key(start) in passed
    pieces: tuple[Piece, ...] = ()
    if reader.tokens[start].kind is Kind.NUMBER:
        pieces, _ = read_days(reader.tokens, start, reader.words)
    elif reader.key(start) in openers and reader.key(start) not in reader.words.clock:
        pieces = _longest_at_word(reader, start)
    apart = opened or reader.key(end) == ","
    if pieces and pieces[0].clock is None and may_have_clock(pieces[0], apart=apart):
        later = (_at_the_same_time(one, times) for one in pieces[1:])
        return (pieces[0]._replace(first=place, clock=times), *later), pieces[-1].end
    return (), end


def _at_the_same_time(piece: Piece, times: Clock) -> Piece:
    """The other day of "klo 9 lauantaina 17.4. ja 26.6."."""
    told = piece.clock is not None or not isinstance(piece.expression, CalendarDay)
    return piece if told else piece._replace(clock=times)


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
