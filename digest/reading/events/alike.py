"""Tell two things of one day from one thing that is told twice, by names, places and rows. Pure."""

from __future__ import annotations

import re
from functools import lru_cache

from digest.model.event import Event
from digest.reading.events.setting.cues import WORD

_NAMED = 2  # words of weight in a name that is not only "the meeting"
_STEM = 5  # letters of a word that carry its meaning across cases
_ROW = 160  # code points of a row of a calendar
_MARKS = " \t\u00a0-–—•*|"  # of a list
_DAY = re.compile(r"(?<![\d:])\d{1,2}(?![\d:])")  # a day, or its hour, in figures


def are_two(one: Event, other: Event) -> bool:
    """Two things of one day: each has a place and a name, and no word of it is told of the other."""
    if _are_two_rows(one, other):
        return True
    ours, theirs = stems_of(one.title), stems_of(other.title)
    if min(len(ours), len(theirs)) < _NAMED or not _are_apart(one, other):
        return False
    told = (other.title, other.evidence.text), (one.title, one.evidence.text)
    return ours.isdisjoint(_all_stems(told[0])) and theirs.isdisjoint(_all_stems(told[1]))


def share_words(one: str, other: str) -> bool:
    """More than half of the words of the shorter title; one is often just "webinar"."""
    ours, theirs = stems_of(one), stems_of(other)
    return 2 * len(ours & theirs) > min(len(ours), len(theirs))


def is_named_in(name: str, sentence: str) -> bool:
    """Whether each word of weight of a name, two at least, stands in a sentence, in any case."""
    ours = stems_of(name)
    return len(ours) >= _NAMED and ours <= stems_of(sentence)


def meet(one: str, other: str) -> bool:
    """Whether a word of one name stands in the other, also inside a longer word."""
    ours, theirs = one.lower(), other.lower()
    stems = ((stems_of(ours), theirs), (stems_of(theirs), ours))
    return any(stem in name for known, name in stems for stem in known)


@lru_cache(maxsize=1024)
def stems_of(words: str) -> frozenset[str]:
    """The beginnings of the words of weight."""
    return frozenset(
        word.group().lower()[:_STEM] for word in WORD.finditer(words) if len(word.group()) >= _STEM
    )


def _are_apart(one: Event, other: Event) -> bool:
    """Told in two sentences, with two places."""
    ours, theirs = (frozenset(WORD.findall((event.place or "").lower())) for event in (one, other))
    return bool(ours and theirs and one.evidence != other.evidence) and not (
        ours <= theirs or theirs <= ours
    )


def _are_two_rows(one: Event, other: Event) -> bool:
    """As in "Thu 15 Jan Storytime" above "Thu 15 Jan, 5.30 pm Book circle of the north side".

    Each row opens with the day and names a thing of its own, in two words unless only one has an hour.
    """
    names = _row_name(one), _row_name(other)
    if not all(names) or one.evidence == other.evidence:
        return False
    least = _NAMED if (one.starts_at is None) == (other.starts_at is None) else 1
    ours, theirs = map(stems_of, names)
    if min(len(ours), len(theirs)) < least or max(len(ours), len(theirs)) < _NAMED:
        return False
    return not meet(*names)


def _row_name(event: Event) -> str:
    """What a line that opens with its day goes on with, up to a comma; "" of any other line."""
    line, when = event.evidence.text.lstrip(_MARKS), event.when or ""
    if not line.startswith(when) or _DAY.search(when) is None or len(line) > _ROW:
        return ""
    name = line[len(when) :].lstrip(_MARKS + ",:").partition(",")[0].lower()
    return name if event.title.partition(",")[0].lower() in name else ""


def _all_stems(texts: tuple[str, ...]) -> frozenset[str]:
    return frozenset().union(*map(stems_of, texts))
