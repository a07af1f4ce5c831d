"""Decide whether a sentence may be shown, whether it can stand alone, and how well. Pure."""

from __future__ import annotations

import re
from functools import cache

from digest.reading.lexicon.words import SummaryWords
from digest.reading.title import WORD

SHORT = 40  # code points; a shorter sentence says too little alone
_LONGEST_TAIL = 120  # code points of "…, sanoo tutkija Niemi"
_TOLD_ALOUD = 60  # code points; a shorter exclamation is a greeting
_TELLS_TO_WHAT = 80  # code points; a shorter welcome only calls
_ROLL = 8  # words, of which more than three in five are names
_ENDS = (".", ".)", ".”", '."', ".’", ".»")
_LONG_QUOTE = re.compile(r"[”“„\"»«][^”“„\"»«]{40,}[”“\"»«]")
_ADDRESS = re.compile(r"https?://|\bwww\.|\w@\w|\(at\)|(?<![\d.])(?:\+|0)\d[\d \u00a0-]{5,}\d")
_APOSTROPHE = re.compile(r"['’]")  # "it's" points back as "it" does
_CAPITAL = re.compile(r"(?<!\S)\(?[A-ZÅÄÖ]")
_FULL_NAME = re.compile(r"\b[A-ZÅÄÖ][a-zåäö]+ ([A-ZÅÄÖ][^\W\d_]{2,})")
_NAME_INSIDE = re.compile(r"[^\W\d_] [A-ZÅÄÖ]")


def may_be_shown(plain: str, words: SummaryWords) -> bool:
    """Whether a sentence is whole, says something, and is not a call to click."""
    return (
        len(plain) >= SHORT // 2
        and not plain[0].islower()
        and (plain.endswith(_ENDS) or (plain.endswith("!") and len(plain) >= _TOLD_ALOUD))
        and not plain.lower().startswith(words.invitations)
        and not (len(plain) < _TELLS_TO_WHAT and plain.lower().startswith(words.welcomes))
        and not _is_roll(plain)
        and not _LONG_QUOTE.search(plain)
        and not holds_address(plain)
        and not any(phrase in plain.lower() for phrase in words.clicks)
        and plain.count("(") == plain.count(")")
        and not (is_reported(plain.lower(), words) and speaks_of_us(plain, words))
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
    found[:1] = [_APOSTROPHE.split(word)[0] for word in found[:1]]
    if len(found) > 1 and found[0] in words.anaphora and found[1].startswith(words.moments):
        found = found[2:]  # "this week" points at the calendar
    pointing = bool(found) and found[0] in words.anaphora
    pointing = pointing and not (len(found) > 1 and found[1][:4].isdigit())  # "sedan 1982"
    if not found or (pointing and not plain.startswith(words.ahead)):
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

    It tells what is always so, sets the scene, says what somebody says, or speaks of a "we" or
    "the council" without a name.
    """
    plain = sentence.lower()
    for phrase in words.unchanged:
        plain = plain.replace(phrase, "")
    found = WORD.findall(plain)
    if not words.background.isdisjoint(found) or plain.startswith((*words.scenes, *words.welcomes)):
        return True
    if is_retold(sentence, words):
        return True
    unnamed = speaks_of_us(sentence, words) or any(body in plain for body in words.bodies)
    return unnamed and not names_somebody(sentence)


def speaks_of_us(sentence: str, words: SummaryWords) -> bool:
    """Whether whoever writes tells of themselves: "we", "our", "-mme"."""
    found = WORD.findall(sentence.lower())
    ours = any(word.endswith(words.our_endings) for word in found)
    return ours or not words.ours.isdisjoint(found)


def _is_roll(plain: str) -> bool:
    """Whether it is little but names: "Left to right Anna Niemi, Carl Berg and Maja Ek."."""
    words = plain.count(" ") + 1
    return words >= _ROLL and 5 * len(_CAPITAL.findall(plain)) > 3 * words


def tells_finding(sentence: str, words: SummaryWords) -> bool:
    """Whether it says what was found or is new: "A new study shows …"."""
    return bool(words.findings) and bool(_beginning(words.findings).search(sentence.lower()))


def is_retold(sentence: str, words: SummaryWords) -> bool:
    """Whether it says what somebody says: "Niemi kertoo, että …", "…, kertoo Niemi"."""
    plain = sentence.lower()
    if is_reported(plain, words):
        return True
    said = next((each for each in words.says_that if each in plain), None)
    return said is not None and bool(_beginning(words.opinions).search(plain.split(said, 1)[0]))


def names_somebody(sentence: str) -> bool:
    """Whether a name stands inside a sentence: a capital behind a word."""
    return bool(_NAME_INSIDE.search(sentence))


def surnames(sentence: str) -> frozenset[str]:
    """The last words of full names: "Niemi" of "tutkija Anna Niemi"."""
    return frozenset(_FULL_NAME.findall(sentence))


def opens_with(known: frozenset[str], sentence: str) -> bool:
    """Whether a sentence begins with a surname alone, of somebody told of before."""
    first, _, rest = sentence.partition(" ")
    return first in known and rest[:1].islower()


def holds_address(sentence: str) -> bool:
    """Whether an address or a telephone number stands in it: it is there to be used, not read."""
    return bool(_ADDRESS.search(sentence))


def is_reported(plain: str, words: SummaryWords) -> bool:
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
