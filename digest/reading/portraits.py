"""Find the sentence that tells who somebody is whom a scene only names. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable

from digest.reading.candidates import Candidate, Trait, length
from digest.reading.lexicon.words import SummaryWords
from digest.reading.title import Title, weight

_MOST = 0.6  # share of the title; a lead that says more is no scene
_SURNAME = re.compile(r"\b(?=[A-ZÅÄÖÉ][^\W\d_]+(?:-[^\W\d_]+)? ([A-ZÅÄÖÉ][^\W\d_]{2,}))")
_FIRST_NAME = r"(?:[A-ZÅÄÖÉ][^\W\d_]+(?:-[^\W\d_]+)? )?"


def introduced(
    lead: Candidate, fitting: Iterable[Candidate], title: Title, room: int
) -> list[Candidate]:
    """The lead, and who it is that it names: "Lind is a soil biologist …"; else nothing.

    Only what begins with the surname and a verb of what somebody is or does introduces them.
    """
    names = _names(lead.line.plain)
    if not names or not _is_scene(lead, title):
        return []
    begins = _introducing(names, title.words)
    for each in fitting:
        told = each.index > lead.index and not each.has(Trait.PERSONAL)
        if told and begins.match(each.line.plain) and length([lead, each]) <= room:
            return [lead, each]
    return []


def _names(plain: str) -> frozenset[str]:
    """Surnames; of "Outside Anna Lind …", where two pairs of words may be a name, both second words."""
    return frozenset(_SURNAME.findall(plain))


def _is_scene(lead: Candidate, title: Title) -> bool:
    """Whether it says little of the title, and not what happened."""
    little = weight(lead.carries) <= max(1, _MOST * title.weight)
    return little and lead.carries.isdisjoint(title.claims)


def _introducing(names: Iterable[str], words: SummaryWords) -> re.Pattern[str]:
    theirs = "|".join(map(re.escape, sorted(names)))
    verbs = "|".join(map(re.escape, words.introduces))
    return re.compile(rf"{_FIRST_NAME}(?:{theirs}) (?:{verbs})\b" if verbs else "(?!)")
