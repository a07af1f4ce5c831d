"""Tell whether a sentence begins with a thing that what is shown does not tell of. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from digest.reading.candidates import Candidate
from digest.reading.lexicon.words import SummaryWords
from digest.reading.title import Title, words_of

_STEM = 5  # code points that a noun and its inflections share


def leans_from_afar(candidate: Candidate, shown: Iterable[Candidate], title: Title) -> bool:
    """Whether it begins with "The webinar …", and neither `shown` nor the title has a webinar.

    Or it adds something ("also") that says nothing of the title.

    Right behind what is shown, it goes on with it.
    """
    shown = tuple(shown)
    if any(candidate.index == each.index + 1 for each in shown):
        return False
    adds = not title.words.additions.isdisjoint(words_of(candidate.line.plain))
    if adds and not candidate.carries:
        return True
    noun = _opening_noun(candidate.line.plain.lower(), title.words)
    told = " ".join((title.plain, *(each.line.plain for each in shown))).lower()
    return any(each and each not in told for each in (noun, candidate.refers[:_STEM]))


def _opening_noun(plain: str, words: SummaryWords) -> str | None:
    """The stem of the thing, where the sentence begins with one of `words.things`."""
    first = next((word for word in words.before_things if plain.startswith(word)), "")
    plain = plain[len(first) :]
    if not plain.startswith(words.things):
        return None
    thing = next(thing for thing in words.things if plain.startswith(thing))
    return thing.split()[-1][:_STEM]
