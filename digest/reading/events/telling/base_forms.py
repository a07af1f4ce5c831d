"""Give a title the form of a name, where the words are known: "webinaarissa" → "webinaari". Pure.

The last word is the head. Words before it that stand in its case are put into the base form too,
or left out with all before them; what stands in another case belongs to the title as it is.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from digest.reading.events.setting.cues import WORD
from digest.reading.lexicon.words import EventWords

_HARMONY = str.maketrans("äö", "ao")


@lru_cache(maxsize=512)
def named(title: str, words: EventWords) -> str | None:
    """A title in the base form, the title itself when it is no phrase of a known case, or None.

    None means that its last word is inflected in a way nobody knows.
    """
    if not words.base_forms:
        return title
    found = list(WORD.finditer(title))
    if not found or found[-1].end() != len(title):
        return title
    head = found[-1].group()
    base = _base(head, words.base_forms, words.cases)
    if base is None:
        return None if head.lower().endswith(words.other_cases) else title
    if base == head.lower():
        return title
    kept = title[: found[-1].start()]
    for word in reversed(found[:-1]):
        if not _agrees(word.group(), head):
            continue
        plain = _base(word.group(), words.adjectives, words.cases)
        if plain is None and (len(_case(head)) > 1 or _is_partitive(word.group())):
            kept = kept[word.end() :].lstrip()
            break
        if plain is not None:
            kept = kept[: word.start()] + plain + kept[word.end() :]
    return _with_capital(kept + _spelled(base, head), title)


def _agrees(word: str, head: str) -> bool:
    """In one case: "valtakunnallista päivää" too, whose partitives look unlike each other."""
    return _case(word) == _case(head) or (_case(head) == "a" and _is_partitive(word))


def _is_partitive(word: str) -> bool:
    return word.translate(_HARMONY).endswith(("sta", "sia"))


def _base(word: str, table: Mapping[str, str], cases: str) -> str | None:
    """The base form of the last part of a word that the table knows, behind the parts before it."""
    lowered = word.lower()
    if any(lowered.endswith(base) for base in table.values()):
        return lowered
    for at in range(len(lowered)):
        for end in range(len(lowered) - 1, at + 1, -1):
            base = table.get(lowered[at:end])
            if base is not None and _ending(cases).fullmatch(lowered, end):
                return lowered[:at] + base
    return None


@lru_cache(maxsize=8)
def _ending(cases: str) -> re.Pattern[str]:
    return re.compile(cases)


def _case(word: str) -> str:
    """What shows the case of a word: its last three letters, or the n of a genitive."""
    ending = word.lower().translate(_HARMONY)[-3:]
    if ending[1:] == "na":
        return ending[1:]
    return ending if ending[:1] in "slktnh" and ending[-1:] != "n" else ending[-1:]


def _spelled(base: str, head: str) -> str:
    """With the capitals of the head: "THL-webinaarissa"."""
    return (
        "".join(old if old.lower() == new else new for old, new in zip(head, base, strict=False))
        + base[len(head) :]
    )


def _with_capital(title: str, before: str) -> str:
    return title[:1].upper() + title[1:] if before[:1].isupper() else title
