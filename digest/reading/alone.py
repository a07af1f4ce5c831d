"""Decide whether a sentence may be shown, whether it can stand alone, and how well. Pure."""

from __future__ import annotations

import re
from functools import cache

from digest.reading.lexicon.words import SummaryWords
from digest.reading.title import WORD

SHORT = 40  # code points; a shorter sentence says too little alone
_LONGEST_TAIL = 120  # code points of "…, sanoo tutkija Niemi"
_TOLD_ALOUD = 60  # code points; a shorter exclamation is a greeting
_ENDS = (".", ".)", ".”", '."', ".’", ".»")
_LONG_QUOTE = re.compile(r"[”“„\"»«][^”“„\"»«]{40,}[”“\"»«]")
_ADDRESS = re.compile(r"https?://|\bwww\.|\w@\w|\(at\)")
_NAME_INSIDE = re.compile(r"[^\W\d_] [A-ZÅÄÖ]")


def may_be_shown(plain: str, words: SummaryWords) -> bool:
    """Whether a sentence is whole, says something, and is not a call to click."""
    return (
        len(plain) >= SHORT // 2
        and (plain.endswith(_ENDS) or (plain.endswith("!") and len(plain) >= _TOLD_ALOUD))
        and not plain.lower().startswith(words.invitations)
        and not _LONG_QUOTE.search(plain)
        and not holds_address(plain)
        and plain.count("(") == plain.count(")")
        and not _is_reported(plain.lower(), words)
    )


def stands_alone(
    sentence: str, words: SummaryWords, verbs: frozenset[str], *, opens: bool = False
) -> bool:
    """Whether a sentence needs nothing said before it.

    Args:
        opens: nothing was: "The bill proposes …" can only mean what the title names.
    """
    plain = sentence.lower()
    found = WORD.findall(plain[:80])
    if len(found) > 1 and found[0] in words.anaphora and found[1].startswith(words.moments):
        found = found[2:]  # "this week" points at the calendar
    if not found or found[0] in words.anaphora:
        return False
    if not opens and plain.startswith(words.references):
        return False
    if found[0] in words.articles and (
        len(found) < 2 or found[1] in verbs or found[1].endswith(words.article_endings)
    ):
        ahead = not words.expletive.isdisjoint(WORD.findall(plain)[2:9])
        return ahead or (len(found) > 1 and found[1] in words.existential)
    if any(phrase in plain for phrase in words.backward):
        return False
    return not any(word in words.pronouns for word in found[:4])


def points_back(sentence: str, words: SummaryWords, verbs: frozenset[str]) -> bool:
    """Whether a sentence begins with "The page looks …": one thing, told of before, and a verb."""
    found = WORD.findall(sentence[:80].lower())[:3]
    if len(found) < 3 or found[0] not in words.definite:
        return False
    return found[2] in verbs or found[2] in words.adverbs or found[2].endswith(words.verb_endings)


def is_weak(sentence: str, words: SummaryWords) -> bool:
    """Whether a better sentence may stand in its place.

    It tells what is always so, sets the scene, says what somebody says, or speaks of a "we"
    without a name.
    """
    plain = sentence.lower()
    found = WORD.findall(plain)
    if not words.background.isdisjoint(found) or plain.startswith(words.scenes):
        return True
    if is_retold(sentence, words):
        return True
    ours = not words.ours.isdisjoint(found) or any(
        word.endswith(words.our_endings) for word in found
    )
    return ours and not names_somebody(sentence)


def is_retold(sentence: str, words: SummaryWords) -> bool:
    """Whether it says what somebody says: "Niemi kertoo, että …"."""
    plain = sentence.lower()
    said = next((each for each in words.says_that if each in plain), None)
    return said is not None and bool(_beginning(words.opinions).search(plain.split(said, 1)[0]))


def names_somebody(sentence: str) -> bool:
    """Whether a name stands inside a sentence: a capital behind a word."""
    return bool(_NAME_INSIDE.search(sentence))


def holds_address(sentence: str) -> bool:
    """Whether a web address stands in it: it is there to be clicked, not read."""
    return bool(_ADDRESS.search(sentence))


def _is_reported(plain: str, words: SummaryWords) -> bool:
    """Whether a sentence ends in "…, sanoo tutkija Niemi": somebody's words without marks."""
    tail = plain.rsplit(",", 1)[-1] if "," in plain else ""
    return bool(tail) and len(tail) < _LONGEST_TAIL and bool(_whole(words.opinions).search(tail))


@cache
def _beginning(verbs: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, verbs))})" if verbs else "(?!)")


@cache
def _whole(verbs: tuple[str, ...]) -> re.Pattern[str]:
    said = "|".join(re.escape(verb.strip()) for verb in verbs)
    return re.compile(rf"\b(?:{said})\b" if verbs else "(?!)")
