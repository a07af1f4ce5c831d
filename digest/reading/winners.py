"""Tell who was rewarded, chosen or elected, where a lead only says that somebody was. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from digest.reading.alone import beginning, is_usual
from digest.reading.candidates import Candidate, Trait, length
from digest.reading.lexicon.words import SummaryWords
from digest.reading.title import WORD, Title

_MOST = 2  # sentences of them
_STEM = 5  # code points that a name and its inflections share
_TITLE = 5  # words; of a shorter one, a name is most
_MOSTLY = 0.6
_SPOKEN = frozenset({Trait.QUOTED, Trait.RETOLD, Trait.PERSONAL})  # the name is the speaker's
_NAME = re.compile(r"\b[A-ZÅÄÖÉ][^\W\d_]+(?:-[^\W\d_]+)? [A-ZÅÄÖÉ][a-zåäöé][^\W\d_]+")
_WITHIN = re.compile(r"(?<=[^\W\d_] )[A-ZÅÄÖÉ][^\W\d_]+")


def winners(
    lead: Candidate, fitting: Iterable[Candidate], title: Title, room: int
) -> list[Candidate]:
    """The sentences that name them, two at most; none where title or lead does, or asks for none."""
    words, told = title.words, f"{title.plain} {lead.line.plain}"
    if not words.rewards or not _rewards(told, words) or _names_one(title.plain, lead, words):
        return []
    return _that_fit(lead, _naming(lead, fitting, told, words), room)


def _that_fit(lead: Candidate, found: Iterable[Candidate], room: int) -> list[Candidate]:
    chosen: list[Candidate] = []
    for each in found:
        if len(chosen) < _MOST and length([lead, *chosen, each]) <= room:
            chosen.append(each)
    return chosen


def _naming(
    lead: Candidate, fitting: Iterable[Candidate], told: str, words: SummaryWords
) -> Iterator[Candidate]:
    known = _stems(told)
    for each in fitting:
        plain = each.line.plain
        if each is lead or not _SPOKEN.isdisjoint(each.traits):
            continue
        if not (each.alone or each.index == lead.index + 1):
            continue
        if _rewards(plain, words) and _receives(plain, words) and _names(plain, known, words):
            yield each


def _names_one(title: str, lead: Candidate, words: SummaryWords) -> bool:
    """Whether somebody is named already; "Prize Handed Out in the Village" names nobody for sure."""
    plain = lead.line.plain
    if not _is_capitalised(title) and _people(title, frozenset(), words):
        return True
    return _receives(plain, words) and _names(plain, frozenset(), words)


def _is_capitalised(title: str) -> bool:
    found = WORD.findall(title)
    capitals = sum(word[0].isupper() for word in found)
    return len(found) >= _TITLE and capitals > _MOSTLY * len(found)


def _names(plain: str, known: frozenset[str], words: SummaryWords) -> bool:
    """Whether it names somebody new; who "received" something may have one name only."""
    if _people(plain, known, words):
        return True
    single = any(word in f" {plain.lower()}" for word in words.goes_to)
    return single and not known.issuperset(_stems(" ".join(_WITHIN.findall(plain))))


def _people(plain: str, known: frozenset[str], words: SummaryWords) -> bool:
    """Whether two words of a name stand in it, none of which is of the reward or known."""
    names = (match.group() for match in _NAME.finditer(plain))
    return any(known.isdisjoint(_stems(name)) and not _rewards(name, words) for name in names)


def _stems(text: str) -> frozenset[str]:
    return frozenset(word[:_STEM].lower() for word in WORD.findall(text))


def _rewards(text: str, words: SummaryWords) -> bool:
    return bool(beginning(words.rewards).search(f" {text.lower()}"))


def _receives(plain: str, words: SummaryWords) -> bool:
    """Whether it says who got it: not who might, who judged, or who did a year ago."""
    lower = f" {plain.lower()}"
    if any(phrase in lower for phrase in words.contending) or is_usual(plain, words):
        return False
    return any(phrase in lower for phrase in (*words.chosen, *words.goes_to))
