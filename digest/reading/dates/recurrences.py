"""What is no date: what repeats ("joka toinen viikko"), and "today" for nowadays. Pure."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache

from digest.model.text import Span
from digest.reading.dates.expressions import (
    DayOfMonth,
    Expression,
    PartOf,
    Period,
    Periods,
    WeekOfMonth,
)
from digest.reading.lexicon import lexicon
from digest.reading.lexicon.words import Unit

_BESIDE = 12  # code points in which it speaks of a day
_REACH = 120  # code points in which "every year" speaks of a month
_SENTENCE_END = re.compile(r"[.!?]\s|\n")
_IN_A_YEAR = frozenset({Unit.MONTH, Unit.SEASON, Unit.QUARTER, Unit.HALF, Unit.WEEK})


class Yearly:
    """Where a text says that something happens every year, or usually: a month there is no date."""

    def __init__(self, text: str, language: str) -> None:
        self._text = text
        every = _places(lexicon(language).dates.yearly, text)
        self._starts = [span.start for span in every]
        self._ends = [span.end for span in every]

    def covers(self, place: int) -> bool:
        """Whether "every year" stands before the place, in its sentence."""
        before = bisect_right(self._ends, place)
        if not before or place - self._ends[before - 1] > _REACH:
            return False
        return _SENTENCE_END.search(self._text, self._ends[before - 1], place) is None

    def stands_beside(self, start: int, end: int) -> bool:
        """Whether "every year" stands right before or behind `text[start:end]`."""
        place = bisect_right(self._ends, start)
        before = place and start - self._ends[place - 1] <= _BESIDE
        after = place < len(self._starts) and 0 <= self._starts[place] - end <= _BESIDE
        return bool(before or after) and not _SENTENCE_END.search(
            self._text, self._ends[place - 1] if before else end, start if before else end + 1
        )


def says_year(expression: Expression) -> bool:
    """Whether it is anything but a month, season … of no particular year."""
    match expression:
        case Period(unit=unit, year=year, shift=shift):
            return unit not in _IN_A_YEAR or year is not None or shift is not None
        case PartOf(of=of) | DayOfMonth(month=of) | WeekOfMonth(month=of):
            return says_year(of)
        case Periods(last=last):
            return says_year(last)
    return True


def recurrence_spans(text: str, language: str) -> tuple[Span, ...]:
    """Places of the recurrences of a folded text in lower case, in order."""
    return _places(lexicon(language).dates.recurrences, text)


def undated_spans(text: str, language: str) -> tuple[Span, ...]:
    """Places of such a text whose words of dates are none: "Today there are …"."""
    return _places(lexicon(language).dates.undated, text)


def _places(expressions: tuple[str, ...], text: str) -> tuple[Span, ...]:
    if not expressions:
        return ()
    found = _pattern(expressions).finditer(f" {text}")  # the match begins one before its words
    return tuple(Span(one.start(), one.end() - 1) for one in found)


@cache
def _pattern(expressions: tuple[str, ...]) -> re.Pattern[str]:
    """To begin with a plain class of letters takes half the time of looking back at each letter."""
    return re.compile(rf"\W(?:{'|'.join(expressions)})(?!\w)")
