"""What repeats ("joka toinen viikko", "fyra gånger om året"): never a date. Pure."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from functools import cache

from digest.model.text import Span
from digest.reading.dates.expressions import Expression, PartOf, Period, Periods
from digest.reading.lexicon import lexicon
from digest.reading.lexicon.words import DateWords, Unit

_BESIDE = 12  # code points in which it speaks of a day
_REACH = 120  # code points in which "every year" speaks of a month
_SENTENCE_END = re.compile(r"[.!?]\s|\n")
_IN_A_YEAR = frozenset({Unit.MONTH, Unit.SEASON, Unit.QUARTER, Unit.HALF, Unit.WEEK})


class Yearly:
    """Where a text says that something happens every year: a month there is no date."""

    def __init__(self, text: str, repeated: Iterable[Span], words: DateWords) -> None:
        self._text = text
        every = [span for span in repeated if text[slice(*span)].lower() in words.yearly]
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
        case PartOf(of=of):
            return says_year(of)
        case Periods(last=last):
            return says_year(last)
    return True


def recurrence_spans(text: str, language: str) -> tuple[Span, ...]:
    """Places of the recurrences of a folded text, in order."""
    return tuple(Span(*found.span()) for found in _pattern(language).finditer(text))


@cache
def _pattern(language: str) -> re.Pattern[str]:
    either = "|".join(lexicon(language).dates.recurrences)
    return re.compile(rf"(?<!\w)(?:{either})(?!\w)", re.IGNORECASE)
