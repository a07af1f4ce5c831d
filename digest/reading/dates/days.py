"""Days of the calendar: one, a range, a list. Pure.

A sequence is terms with joins between them. A term may lack its month ("12." of "12.–13.4.") or
its year ("3.3." of "3.3. ja 4.4.2027"); the ones after it, then the ones before it, fill them in.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time
from enum import Enum
from typing import NamedTuple

from digest.reading.dates.behind import (
    behind_second_time,
    clock_behind,
    is_named,
    plain_behind,
)
from digest.reading.dates.expressions import CalendarDay, CalendarDays, Clock, Expression, Piece
from digest.reading.dates.figures import Term
from digest.reading.dates.slashes import is_fraction
from digest.reading.dates.tense import is_moved
from digest.reading.dates.terms import (
    ALTERNATIVES,
    ends_pair_of_month,
    pair_of_days,
    read_term,
    weekday_at,
)
from digest.reading.dates.times import DASHES
from digest.reading.dates.tokens import Kind, Token
from digest.reading.lexicon.words import DateWords

_MOST_TERMS = 40
_OFFICES_CLOSE = time(14), time(16, 30)
_DAY_ENDS = time(22)
_FEWEST_LISTED = 2
_ASIDE = 30  # tokens between "postpone" and its new day
_MOST_MONTHS = 12  # a greater number is no chapter
_MOST_MONTHLESS = 8  # a longer run of bare numbers is no list of days


class _Join(Enum):
    COMMA = ","
    BOTH = "and"
    THROUGH = "–"


class _Sequence(NamedTuple):
    """Terms, the joins between them, and the time behind each."""

    terms: tuple[Term, ...]
    joins: tuple[_Join, ...]
    clocks: tuple[tuple[Clock, int] | None, ...]


def read_days(tokens: list[Token], place: int, words: DateWords) -> tuple[tuple[Piece, ...], int]:
    """The dates of the sequence that begins here, and the place after it.

    Without dates the place says how far there is certainly none.
    """
    start, first_weekday, last_weekday = _weekday_range(tokens, place, words)
    sequence = _read(tokens, start, words)
    if not sequence.terms:
        return (), place
    if all(term.month is None for term in sequence.terms):
        return (), max(place, sequence.terms[-1].first)
    if _is_list(tokens, sequence, words) is False:
        return (), sequence.terms[-1].end
    terms = _filled(sequence)
    if _ends_pair(tokens, place, words) and len(terms) > 1:
        weekday = terms[0].weekday
        terms = [terms[0]._replace(month=None), terms[1]._replace(first=place, weekday=weekday)]
    if first_weekday is not None and last_weekday is not None:
        terms = _with_weekdays(terms, place, first_weekday, last_weekday)
    pieces = tuple(_pieces(tokens, sequence, terms, words))
    return pieces, pieces[-1].end if pieces else place


def _ends_pair(tokens: list[Token], place: int, words: DateWords) -> bool:
    """Whether the first of two weekdays stands before: "på [lördag] och söndag (7+8 mars)"."""
    if place < 2 or weekday_at(tokens, place, words) is None:
        return False
    both, first = tokens[place - 1], tokens[place - 2]
    opened = tokens[place + 1].key == "("
    return opened and both.key in words.both and first.key in words.weekdays


def _read(tokens: list[Token], place: int, words: DateWords) -> _Sequence:
    terms: list[Term] = []
    joins: list[_Join] = []
    clocks: list[tuple[Clock, int] | None] = []
    monthless = 0
    while (term := read_term(tokens, place, words)) is not None:
        monthless = monthless + 1 if term.month is None else 0
        terms.append(term)
        behind = None
        if term.month is not None or terms[0].month_first:
            sure = term.year is not None or is_named(tokens, term, words)
            behind = clock_behind(tokens, term.end, words, after_year=sure)
            behind = behind or plain_behind(tokens, term, words)
        clocks.append(behind)
        end = behind_second_time(tokens, behind[1], words) if behind else term.end
        join = _join(tokens, end, words)
        if join is None or len(terms) == _MOST_TERMS or monthless == _MOST_MONTHLESS:
            break
        joins.append(join[0])
        place = join[1]
    return _Sequence(tuple(terms), tuple(joins), tuple(clocks))


def _join(tokens: list[Token], place: int, words: DateWords) -> tuple[_Join, int] | None:
    token = tokens[place]
    if token.key in {"/", "+"} and (
        pair_of_days(tokens, place - 1, words) or ends_pair_of_month(tokens, place - 2, words)
    ):
        return _Join.BOTH, place + 1
    if token.key == ")" and tokens[place + 1].key in DASHES:
        place, token = place + 1, tokens[place + 1]
    if token.key in {",", ";"}:
        following = tokens[place + 1]
        if following.key in words.both:
            return _Join.BOTH, place + 2
        if following.key in words.through:
            moved = is_moved(tokens, place, words, _ASIDE)  # "…, set for 5 May, to 12 May"
            return _Join.BOTH if moved else _Join.THROUGH, place + 2
        return _Join.COMMA, place + 1
    if token.key in DASHES:
        if tokens[place + 1].capital and tokens[place + 1].key in words.articles:
            return None  # "March 13 – The town opens …"
        return _Join.THROUGH, place + 1
    if token.key in words.through:
        moved = is_moved(tokens, place, words)
        dot = tokens[place + 1].key == "." and "." in token.key  # "t.o.m."
        parted = tokens[place + 1].key in words.day_parts  # "till eftermiddagen onsdag 21 juni"
        return _Join.BOTH if moved else _Join.THROUGH, place + 1 + (parted or dot)
    if token.key in words.both and not _ends_age(tokens, place):
        return _Join.BOTH, place + 1
    return None


def _ends_age(tokens: list[Token], place: int) -> bool:
    """Reads the "+" of "barn 7+ 14 mars": from seven years on, and no day."""
    return tokens[place].key == "+" and tokens[place].glued and not tokens[place + 1].glued


def _filled(sequence: _Sequence) -> list[Term]:
    """The terms that became whole; a list of plain numbers needs its "and"."""
    terms = list(sequence.terms)
    for place in range(len(terms) - 2, -1, -1):
        terms[place] = _from_behind(terms[place], terms[place + 1])
    for place in range(1, len(terms)):
        terms[place] = _from_before(terms[place - 1], terms[place])
    while terms and terms[-1].month is None:
        terms.pop()
    if not terms:
        return []
    begin = 0
    for place in range(len(terms) - 1):
        plain = sequence.terms[place].month is None and sequence.terms[place].plain
        if plain and sequence.joins[place] is _Join.COMMA:
            behind = sequence.joins[place + 1 : len(terms) - 1]
            if _Join.BOTH not in behind:
                begin = place + 1
    return [term._replace(month=None) for term in terms[:begin]] + terms[begin:]


def _from_behind(term: Term, following: Term) -> Term:
    month, year = term.month, term.year
    if month is None and following.month is not None:
        crosses = term.day > following.day
        month = (following.month - 2) % 12 + 1 if crosses and following.year else following.month
        if crosses and not following.year:
            month = (following.month - 2) % 12 + 1
    if year is None and following.year is not None and month is not None:
        later = following.month is not None and month > following.month
        year = following.year - 1 if later else following.year
    return term._replace(month=month, year=year)


def _from_before(previous: Term, term: Term) -> Term:
    month, year = term.month, term.year
    if month is None and previous.month is not None and previous.month_first:
        month = previous.month
    named_again = (month, term.day) == (previous.month, previous.day)  # its anniversary
    told = previous.month is not None and month is not None and not named_again
    if year is None and previous.year is not None and told:
        earlier = (month, term.day) < (previous.month, previous.day)
        year = previous.year + 1 if earlier else previous.year
    return term._replace(month=month, year=year, month_first=previous.month_first)


def _pieces(
    tokens: list[Token], sequence: _Sequence, terms: list[Term], words: DateWords
) -> Iterator[Piece]:
    between = _is_between(tokens, sequence, terms, words)
    listed = bool(_is_list(tokens, sequence, words))
    place = 0
    while place < len(terms):
        term = terms[place]
        behind = sequence.clocks[place]
        last = _last_of_run(tokens, sequence, terms, place)
        if last > place:
            yield _range(term, terms[last], behind, sequence.clocks[last], until=False)
            place = last + 1
            continue
        together = place + 1 < len(terms) and (
            sequence.joins[place] is _Join.THROUGH
            or (between and sequence.joins[place] is _Join.BOTH)
        )
        if term.month is None:
            place += 1
        elif together:
            last_clock = sequence.clocks[place + 1]
            until = last_clock is not None and tokens[last_clock[1]].key in words.until
            yield _range(term, terms[place + 1], behind, last_clock, until=until)
            place += 2
        else:
            if listed or behind is not None or not term.doubtful:
                clock, end = behind or (None, term.end)
                yield Piece(_day(term), term.first, end, clock)
            place += 1


def _last_of_run(tokens: list[Token], sequence: _Sequence, terms: list[Term], place: int) -> int:
    """The last of days that follow each other and share a month: "14. ja 15.5." are two days."""
    last = place
    while last + 1 < len(terms) and sequence.joins[last] is not _Join.THROUGH:
        shares = sequence.terms[last].month is None or sequence.terms[last + 1].month is None
        follows = terms[last + 1].day == terms[last].day + 1 and terms[last].month is not None
        alone = sequence.clocks[last] or _is_named_alone(terms[last], terms[last + 1])
        either = tokens[terms[last + 1].first - 1].key in ALTERNATIVES
        if alone or either or not (shares and follows):
            break
        last += 1
    joined = last > place and sequence.joins[last - 1] is _Join.BOTH
    return last if joined else place


def _is_named_alone(term: Term, following: Term) -> bool:
    """Whether a day has a weekday that the one before it lacks, or does not lead up to.

    "torsdagen den 5 och fredagen den 6 mars" are days that follow each other.
    """
    if following.weekday is None:
        return False
    return term.weekday is None or following.weekday != (term.weekday + 1) % 7


def _is_list(tokens: list[Token], sequence: _Sequence, words: DateWords) -> bool | None:
    """Whether doubtful figures together are a list of days ("23.4, 21.5 ja 18.6.").

    The full stop of the sentence makes the last of them a day to look at, but only to look at.
    None where nothing is doubtful but what stands alone.
    """
    terms = sequence.terms
    slashed = tokens[terms[0].first + 1].key == "/"
    if len(terms) < _FEWEST_LISTED:
        return None
    if not all(term.doubtful for term in terms[:-1]):
        return True if slashed and terms[0].doubtful else None
    if _Join.THROUGH in sequence.joins[: len(terms) - 1] or terms[-1].month is None:
        return None
    if terms[-1].weekday is not None or terms[-1].year is not None:
        return True
    if tokens[terms[-1].end].key in words.counted | words.of:
        return False
    told = [(term.month or 0, term.day) for term in terms]
    enough = slashed or len(terms) > _FEWEST_LISTED
    return (
        enough
        and told == sorted(told)
        and any(
            not is_fraction(tokens[term.first], tokens[term.first + 2])
            if slashed
            else term.day > _MOST_MONTHS
            for term in terms
        )
    )


def _range(
    first: Term,
    last: Term,
    clock: tuple[Clock, int] | None,
    last_clock: tuple[Clock, int] | None,
    *,
    until: bool,
) -> Piece:
    expression: Expression = CalendarDays(_day(first), _day(last))
    if clock is not None and last_clock is not None:
        both = Clock(clock[0].start, last_clock[0].end or last_clock[0].start)
        return Piece(expression, first.first, last_clock[1], both)
    if last_clock is None:
        return Piece(expression, first.first, last.end, clock[0] if clock else None)
    times, end = last_clock
    if times.end is None and times.start is not None and (until or _closes(times.start)):
        return Piece(expression, first.first, end, Clock(None, times.start))
    return Piece(expression, first.first, end, times)


def _closes(at: time) -> bool:
    """Whether "15.12.–29.1. klo 16.15" is rather when offices close than when a choir begins."""
    return _OFFICES_CLOSE[0] <= at <= _OFFICES_CLOSE[1] or at >= _DAY_ENDS


def _day(term: Term) -> CalendarDay:
    return CalendarDay(term.day, term.month or 1, term.year, term.weekday, term.swaps)


def _is_between(
    tokens: list[Token], sequence: _Sequence, terms: list[Term], words: DateWords
) -> bool:
    """Reads "between 3 and 5 May", "3.5. ja 5.5. välisenä aikana"."""
    before = max(sequence.terms[0].first - 1, 0)
    after = tokens[terms[-1].end]
    return tokens[before].key in words.between or after.key in words.between_after


def _weekday_range(
    tokens: list[Token], place: int, words: DateWords
) -> tuple[int, int | None, int | None]:
    """Where the dates begin, and the two weekdays before them ("ma–ti 3.–4.5.")."""
    first = weekday_at(tokens, place, words)
    if first is None:
        return place, None, None
    second = place + 1
    if tokens[second].key == "." and tokens[second].glued:
        second += 1
    if tokens[second].key in {*DASHES, *words.through, *words.both}:
        second += 1
    last = weekday_at(tokens, second, words)
    if last is None or tokens[second + 1].kind not in {Kind.NUMBER, Kind.WORD, Kind.MARK}:
        return place, None, None
    start = second + 1
    for _ in range(2):
        if tokens[start].key in {".", ",", "("} or tokens[start].key in words.articles:
            start += 1
    named = words.month_first and tokens[start].key in words.months
    if tokens[start].kind is not Kind.NUMBER and not named:
        return place, None, None
    return start, first, last


def _with_weekdays(terms: list[Term], place: int, first: int, last: int) -> list[Term]:
    """The weekdays told before the dates belong to the first and the last of them."""
    terms = [terms[0]._replace(weekday=first, first=place, doubtful=False), *terms[1:]]
    if len(terms) > 1:
        terms[-1] = terms[-1]._replace(weekday=last)
    return terms
