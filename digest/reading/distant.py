"""Tell whether a sentence begins with a thing that what is shown does not tell of. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from digest.reading.candidates import Candidate
from digest.reading.lexicon.words import SummaryWords
from digest.reading.title import Title

_STEM = 5  # code points that a noun and its inflections share


def leans_from_afar(candidate: Candidate, shown: Iterable[Candidate], title: Title) -> bool:
    """Whether it begins with "The webinar …", and neither `shown` nor the title has a webinar.

    Right behind what is shown, it goes on with it.
    """
    shown = tuple(shown)
    noun = _opening_noun(candidate.line.plain.lower(), title.words)
    if noun is None or any(candidate.index == each.index + 1 for each in shown):
        return False
    told = " ".join((title.plain, *(each.line.plain for each in shown)))
    return noun not in told.lower()


def _opening_noun(plain: str, words: SummaryWords) -> str | None:
    """The stem of the thing, where the sentence begins with one of `words.things`."""
    first = next((word for word in words.before_things if plain.startswith(word)), "")
    plain = plain[len(first) :]
    if not plain.startswith(words.things):
        return None
    thing = next(thing for thing in words.things if plain.startswith(thing))
    return thing.split()[-1][:_STEM]
