"""Tell who was rewarded, chosen or elected, where a lead only says that somebody was. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from digest.reading.alone import beginning, is_usual
from digest.reading.candidates import Candidate, Trait, length
from digest.reading.lexicon.words import SummaryWords
from digest.reading.title import WORD, Title

_MOST = 2  # sentences of them behind a lead
_ALL = 3  # … and without one, where they are all of them
_STEM = 5  # code points that a name and its inflections share
_TITLE = 5  # words; of a shorter one, a name is most
_MOSTLY = 0.6
_SPOKEN = frozenset({Trait.QUOTED, Trait.RETOLD, Trait.PERSONAL})  # the name is the speaker's
_NAME = re.compile(r"\b[A-ZÅÄÖÉ][^\W\d_]+(?:-[^\W\d_]+)? [A-ZÅÄÖÉ][a-zåäöé][^\W\d_]+")
_OWNER = re.compile(r"(?<![A-ZÅÄÖÉ])(?<=[^\W\d_] )([A-ZÅÄÖÉ][^\W\d_]+(?:['’]s)?)(?= [a-zåäöé])")
_WITHIN = re.compile(r"([^\W\d_]+) ([A-ZÅÄÖÉ][^\W\d_]+)")


def with_winners(
    lead: Candidate, fitting: Iterable[Candidate], title: Title, room: int
) -> list[Candidate]:
    """The lead and the sentences that name them; none where title or lead does, or asks for none.

    Three that do not fit behind a lead may stand without it: the title says what they won.
    """
    words, told = title.words, f"{title.plain} {lead.line.plain}"
    if not words.rewards or not _rewards(told, words) or _names_one(title.plain, lead, words):
        return []
    found = list(_naming(lead, fitting, told, words))
    all_of_them = 1 < len(found) <= _ALL and _rewards(title.plain, words)
    behind = _that_fit(lead, found, room)
    if all_of_them and len(behind) < len(found) and length(found) <= room:
        return found
    return [lead, *behind] if behind else []


def _that_fit(lead: Candidate, found: Iterable[Candidate], room: int) -> list[Candidate]:
    chosen: list[Candidate] = []
    for each in found:
        if len(chosen) < _MOST and length([lead, *chosen, each]) <= room:
            chosen.append(each)
    return chosen


def _naming(
    lead: Candidate, fitting: Iterable[Candidate], told: str, words: SummaryWords
) -> Iterator[Candidate]:
    """The sentences that say who got it, each with a name that was not there before."""
    known = _stems(told)
    for each in fitting:
        plain = each.line.plain
        if each is lead or not _SPOKEN.isdisjoint(each.traits):
            continue
        if not (each.alone or each.index == lead.index + 1):
            continue
        if _rewards(plain, words) and _receives(plain, words) and _names(plain, known, words):
            yield each
            known |= _stems(plain)


def _names_one(title: str, lead: Candidate, words: SummaryWords) -> bool:
    """Whether somebody is named already; "Prize Handed Out in the Village" names nobody for sure."""
    plain = lead.line.plain
    if not _is_capitalised(title) and _people(_given(title, words), frozenset(), words):
        return True
    theirs = _given(_without_owners(plain, words), words)
    return _receives(plain, words) and _names(theirs, frozenset(), words)


def _given(text: str, words: SummaryWords) -> str:
    """What stands behind whoever gives: "Anna Berg's Fund honours …", "the Berg Fund's best …"."""
    lower = text.lower()
    ends = (lower.rfind(phrase) + len(phrase) for phrase in words.givers if phrase in lower)
    return text[max(ends, default=0) :]


def _without_owners(plain: str, words: SummaryWords) -> str:
    """A sentence without single names to which something belongs: "Laiska's council"."""
    if not words.owners:
        return plain
    return _OWNER.sub(lambda found: "" if found[1].endswith(words.owners) else found[0], plain)


def _is_capitalised(title: str) -> bool:
    found = WORD.findall(title)
    capitals = sum(word[0].isupper() for word in found)
    return len(found) >= _TITLE and capitals > _MOSTLY * len(found)


def _names(plain: str, known: frozenset[str], words: SummaryWords) -> bool:
    """Whether it names somebody new; who "received" something may have one name, not "in Laiska"."""
    if _people(plain, known, words):
        return True
    if not any(word in f" {plain.lower()}" for word in words.goes_to):
        return False
    single = (found[2] for found in _WITHIN.finditer(plain) if found[1].lower() not in words.of)
    theirs = " ".join(name for name in single if not _tells_where(name, words))
    return not known.issuperset(_stems(theirs))


def _people(plain: str, known: frozenset[str], words: SummaryWords) -> bool:
    """Whether two words of a name stand in it, not of the reward, of a place, or all known."""
    names = (match.group() for match in _NAME.finditer(plain))
    theirs = (name for name in names if not _tells_where(name, words))
    return any(not known >= _stems(name) and not _rewards(name, words) for name in theirs)


def _tells_where(name: str, words: SummaryWords) -> bool:
    return bool(words.where) and name.endswith(words.where)


def _stems(text: str) -> frozenset[str]:
    return frozenset(word[:_STEM].lower() for word in WORD.findall(text))


def _rewards(text: str, words: SummaryWords) -> bool:
    """Whether a prize stands in it, also at the end of a compound: "byns kulturpris"."""
    lower = f" {text.lower()} "
    return bool(beginning(words.rewards).search(lower)) or any(
        map(lower.__contains__, words.prizes)
    )


def _receives(plain: str, words: SummaryWords) -> bool:
    """Whether it says who got it: not who might, who judged, or who did a year ago."""
    lower = f" {plain.lower()}"
    if any(phrase in lower for phrase in words.contending) or is_usual(plain, words):
        return False
    return any(phrase in lower for phrase in (*words.chosen, *words.goes_to))
