"""Decide whether a sentence may be shown, whether it can stand alone, and how well. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise, repeat

from digest.reading.lexicon.words import SummaryWords
from digest.reading.referring import leans_inside
from digest.reading.title import WORD, words_of

SHORT = 40  # code points; a shorter sentence says too little alone
_LONGEST_TAIL = 120  # code points of "…, sanoo tutkija Niemi"
_TOLD_ALOUD = 60  # code points; a shorter exclamation is a greeting
_TELLS_TO_WHAT = 60  # code points; a shorter welcome only calls
_DETAIL = re.compile(r"[^\W\d_]{2,20}: ")  # "Entrance: free."
_ROW = re.compile(r"[^\W\d_]{2,20}: \d")  # "Programme: 10.00 coffee, 10.30 …"
_PIECES = frozenset("[]{}|")  # of a table or of what a page fills in
_INSERTED = re.compile(
    r"(?<= )\[[^\W_][^][{}|:/]{0,40}\](?=[ ,.;])"
)  # "today [26 May]", "by [the] board"
_BROKEN_OFF = ("..", "…")
_RECORDED = re.compile(r"\d+:\d\d:\d\d")  # where in a recording something is said
_SHORT_DETAIL = 60  # code points
_LONGEST_ADDRESS = 80  # code points of "To the member associations of Oulu."
_PLACE = 5  # words of "of the village of Oulu"
_FIRST = 4  # words in which a pronoun points back
_EARLY = 6  # words in which one does without a name
_OPENING = 12  # words in which all of this is looked for
_ADDS = 24  # words in which "also" adds to what was said before; later, to the sentence itself
_SAYER = 4  # words of "says mayor Anna Niemi that"
_ROLL = 8  # words, of which more than three in five are names
_ENDS = (".", ".)", ".”", '."', ".’", ".»")
_LONG_QUOTE = re.compile(r"[”“„\"»«][^”“„\"»«]{40,}[”“\"»«]")
_MARK = re.compile(r"[”“„\"»«]")
_ONLY_SPOKEN = re.compile(r"[”“„\"»«].*[”“\"»«]")
_PAUSE = frozenset(",.;!")  # in a title there is none
_ADDRESSED = ("http://", "https://", "www.", "(at)")
_MAIL = re.compile(r"\w@\w")
_TELEPHONE = re.compile(r"(?<![\d.])[+0]\d[\d \u00a0-]{5,}\d")
_APOSTROPHE = re.compile(r"['’]")  # "it's" points back as "it" does
_CAPITAL = re.compile(r"\((?<!\S\()[A-ZÅÄÖ]|[A-ZÅÄÖ](?<!\S[A-ZÅÄÖ])")
_FULL_NAME = re.compile(r"\b[A-ZÅÄÖ][a-zåäö]+ ([A-ZÅÄÖ][^\W\d_]{2,})")
_YEAR = re.compile(r"\d{4}")
_DAY = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
_NAME_INSIDE = re.compile(r" (?<=[^\W\d_] )[A-ZÅÄÖ]")


def may_be_shown(plain: str, words: SummaryWords) -> bool:
    """Whether a sentence is whole, says something, and is not a call to click."""
    lower = plain.lower()
    return (
        len(plain) >= SHORT // 2
        and not plain[0].islower()
        and (plain.endswith(_ENDS) or _tells_aloud(plain))
        and (not lower.startswith(words.invitations) or _offers(plain, words))
        and not (lower.startswith(words.welcomes) and _only_greets(lower, words))
        and not (len(plain) < _SHORT_DETAIL and _DETAIL.match(plain))
        and not _ROW.match(plain)
        and not _is_piece(plain)
        and has_verb(plain, words)
        and not _is_roll(plain, words)
        and (not _quotes(plain, words) or is_claimed(plain, words))
        and not holds_address(plain)
        and not (lower.startswith(words.letter_to) and _addresses(lower, words))
        and not any(map(lower.__contains__, words.clicks))
        and not any(map(lower.__contains__, words.announcing))
        and not any(map(lower.__contains__, words.imprint))
        and plain.count("(") == plain.count(")")
        and not (is_reported(lower, words) and speaks_of_us(plain, words))
    )


def _is_piece(plain: str) -> bool:
    """Whether it is an aside, broken off, or of something other than prose."""
    if plain[0] in "(.…" or plain.endswith(_BROKEN_OFF):
        return True
    if not _PIECES.isdisjoint(plain) and not _PIECES.isdisjoint(_INSERTED.sub("", plain)):
        return True
    return plain[0].isdigit() and bool(_RECORDED.match(plain))


def _addresses(lower: str, words: SummaryWords) -> bool:
    """Whether "To …" is whom a letter is sent to: "To the member associations of Oulu."."""
    if len(lower) > _LONGEST_ADDRESS:
        return False
    found = words_of(lower)
    sent_to = any(circle in word for word in found[1:] for circle in words.circles)
    return (
        sent_to and "," not in lower and words.finite.isdisjoint(found) and _ends_so(found, words)
    )


def _ends_so(found: Sequence[str], words: SummaryWords) -> bool:
    """Whether nothing stands behind the circle but where it is: three words with "of"."""
    last = max(at for at, word in enumerate(found) if any(each in word for each in words.circles))
    behind = found[last + 1 :]
    return not behind or (behind[0] in words.of and len(behind) <= _PLACE)


def has_verb(plain: str, words: SummaryWords) -> bool:
    """Whether a word of it may be a finite verb; "A new term and a new council." has none."""
    found = _without_participle(words_of(plain), words)
    if not words.finite or not words.finite.isdisjoint(found):
        return True
    dated = bool(_DAY.search(plain))  # "27 May: coffee for parents." may have none
    return any(
        word.endswith(words.finite_endings)
        and word not in words.empty
        and (dated or not (word.endswith(words.nouns) or before in words.before_nouns))
        for before, word in pairwise(("", *found))
    )


def _without_participle(found: tuple[str, ...], words: SummaryWords) -> tuple[str, ...]:
    """The words behind "Freshly painted"; all of them where they begin otherwise."""
    if not words.participles or not found:
        return found
    first = 2 if found[0].endswith(words.manners) else 1
    return found[first:] if found[:first][-1].endswith(words.participles) else found


def _quotes(plain: str, words: SummaryWords) -> bool:
    """Whether somebody's words fill it; what a theme or a book is called is not such."""
    if _ONLY_SPOKEN.fullmatch(plain):
        return True
    found = _LONG_QUOTE.search(plain)
    if not found or not plain[: found.start()].lower().endswith(words.called):
        return bool(found)
    return not _PAUSE.isdisjoint(found.group()[:-2]) or bool(_LONG_QUOTE.search(plain, found.end()))


def _offers(plain: str, words: SummaryWords) -> bool:
    """Whether a call says what is offered, and when: "Join us on 23 July …", "You can now …"."""
    lower = plain.lower()
    if lower.startswith(words.open_now):
        return True
    told = len(plain) >= _TELLS_TO_WHAT and any(char.isdigit() for char in plain)
    return told and lower.startswith(words.offers)


def _only_greets(plain: str, words: SummaryWords) -> bool:
    """Whether a welcome is short, or one to the newsletter that is being read."""
    return len(plain) < _TELLS_TO_WHAT or any(paper in plain for paper in words.papers)


def _tells_aloud(plain: str) -> bool:
    """Whether an exclamation is more than a greeting: "The call is open from 1 to 28 February!"."""
    if not plain.endswith("!") or plain.endswith(("!!", "?!")):
        return False
    return len(plain) >= _TOLD_ALOUD or any(char.isdigit() for char in plain)


def stands_alone(
    sentence: str, words: SummaryWords, verbs: frozenset[str], *, opens: bool = False
) -> bool:
    """Whether a sentence needs nothing said before it.

    Args:
        opens: nothing was: "The bill proposes …" can only mean what the title names.
    """
    plain = sentence.lower()
    opening = list(words_of(sentence)[:_OPENING])
    opening[:1] = [_APOSTROPHE.split(word)[0] for word in opening[:1]]
    if opening[1:2] and opening[1] in _spoken_as(words.mine):
        opening = opening[1:]  # "But I …"
    found = _without_moments(opening, words)
    pointing = bool(found) and found[0] in words.anaphora
    pointing = pointing and not (len(found) > 1 and _YEAR.match(found[1]))  # "sedan 1982"
    if not found or (pointing and not plain.startswith(words.ahead)):
        return False
    if not opens and plain.startswith(words.references):
        return False
    if any(map(plain.__contains__, words.backward)) or _says_one_unnamed(sentence, words):
        return False
    if found[0] in words.articles and found[1:2] and found[1] in words.pointers:
        return not _is_pronoun([found[0], *found[2:]], words, verbs)
    if found[0] in words.articles and _is_pronoun(found, words, verbs):
        ahead = (opens and names_somebody(sentence)) or not words.expletive.isdisjoint(opening[2:9])
        nowhere = len(found) > 1 and found[1] in words.existential
        return found[0] in words.impersonal and (ahead or nowhere)
    if words.they and any(map(_means_them, found[1:_EARLY], found[2:], repeat(words))):
        return names_somebody(sentence.partition(" de ")[0])
    first = next((word for word in found[:_FIRST] if word in words.pronouns), None)
    if first is not None:
        personal = first.startswith(tuple(words.persons))
        return personal and _is_named_before(first, sentence, words)
    late = next((word for word in found[_FIRST:_EARLY] if word in words.persons), None)
    return late is None or _is_named_before(late, sentence, words)


def _means_them(word: str, after: str, words: SummaryWords) -> bool:
    """Whether an article stands for somebody: "har de nu", not "har de nya"."""
    return word in words.they and after in words.behind_they


def _says_one_unnamed(sentence: str, words: SummaryWords) -> bool:
    """Whether it is what a "she" says, and nobody with a whole name: "…, she said"."""
    if words.persons.isdisjoint(words_of(sentence)) or not words.opinions:
        return False
    said = _said_by(tuple(sorted(words.persons)), words.opinions)
    return bool(said.search(sentence)) and not surnames(sentence)


def _is_named_before(person: str, sentence: str, words: SummaryWords) -> bool:
    """Whether a name stands before "they"; "October" is none."""
    before = re.split(rf"\b{person}\b", sentence, maxsplit=1)[0]
    names = (word for word in WORD.findall(before)[1:] if word[0].isupper())
    return any(not name.lower().startswith(words.moments) for name in names)


def _without_moments(found: Sequence[str], words: SummaryWords) -> list[str]:
    """First words without "this week" and "this article": the calendar, and what is being read."""
    for at, (word, after) in enumerate(pairwise(found[:5])):
        points = word in words.anaphora or word in words.pronouns
        if points and after.startswith(words.moments):
            first = at - 1 if word in words.pointers and at else at  # "den här veckan"
            return [*found[:first], *found[at + 2 :]]
    return list(found)


def _is_pronoun(found: Sequence[str], words: SummaryWords, verbs: frozenset[str]) -> bool:
    """Whether a verb follows what may be an article: "Den visar", not "Den ökade ohälsan"."""
    if len(found) < 2 or found[1] in verbs:
        return True
    told = found[1].endswith(words.article_endings)
    described = found[1].endswith(words.described) and len(found) > 2
    return told and not (described and found[2].endswith(words.described_by))


def points_back(sentence: str, words: SummaryWords, verbs: frozenset[str]) -> bool:
    """Whether a sentence begins with "The page looks …": one thing, told of before, and a verb."""
    found = words_of(sentence)[:3]
    if len(found) < 3 or found[0] not in words.definite:
        return False
    return found[2] in verbs or found[2] in words.adverbs or found[2].endswith(words.verb_endings)


def is_weak(sentence: str, words: SummaryWords) -> bool:
    """Whether a better sentence may stand in its place: it adds to what was said, or sets the scene."""
    if leans_inside(sentence, words):
        return True
    if not words.additions.isdisjoint(words_of(sentence)[:_ADDS]):
        return True
    return sentence.lower().startswith(words.scenes)


def is_usual(sentence: str, words: SummaryWords) -> bool:
    """Whether it tells what is always so, or so for many."""
    if sentence.lower().startswith(words.generalities):
        return True
    if words.background.isdisjoint(words_of(sentence)):
        return False
    plain = sentence.lower()
    for phrase in words.unchanged:
        plain = plain.replace(phrase, "")
    return not words.background.isdisjoint(words_of(plain))


def is_personal(sentence: str, words: SummaryWords) -> bool:
    """Whether it is about an "I"."""
    return bool(_mine(words.mine).search(sentence))


def is_unnamed(sentence: str, words: SummaryWords) -> bool:
    """Whether it speaks of a "we" or "the council", which only the name of the source tells."""
    if names_somebody(sentence):
        return False
    plain = f" {sentence.lower()}"
    return speaks_of_us(sentence, words) or any(f" {body}" in plain for body in words.bodies)


def speaks_of_us(sentence: str, words: SummaryWords) -> bool:
    """Whether whoever writes tells of themselves: "we", "our", "-mme"."""
    found = words_of(sentence)
    if not words.ours.isdisjoint(found):
        return True
    if _APOSTROPHE.search(sentence):  # "we're"
        found = tuple(_APOSTROPHE.split(word)[0] for word in found)
        return not words.ours.isdisjoint(found)
    return bool(words.our_endings) and any(word.endswith(words.our_endings) for word in found)


def _is_roll(plain: str, words: SummaryWords) -> bool:
    """Whether it is little but names, and not of who got something: "Left to right Anna Niemi …"."""
    size = plain.count(" ") + 1
    if size < _ROLL or 5 * len(_CAPITAL.findall(plain)) <= 3 * size:
        return False
    return not any(map(plain.lower().__contains__, (*words.chosen, *words.goes_to)))


def tells_finding(sentence: str, words: SummaryWords) -> bool:
    """Whether it says what was found or is new: "A new study shows …"."""
    return bool(words.findings) and bool(beginning(words.findings).search(f" {sentence.lower()}"))


def is_claimed(sentence: str, words: SummaryWords) -> bool:
    """Whether it says what an opinion says, in a line: "The fees must go, writes Anna Berg."."""
    plain = sentence.lower()
    if len(plain) < SHORT or not any(verb in plain for verb in words.writes):
        return False
    tail = re.split(r"[,”\"]\s", plain)[-1]
    return len(tail) < _LONGEST_TAIL and tail.startswith(words.writes)


def tells_demand(sentence: str, words: SummaryWords) -> bool:
    """Whether it says what must be done."""
    plain = sentence.lower()
    demanded = bool(words.demands) and bool(beginning(words.demands).search(f" {plain}"))
    return demanded and not plain.endswith("?")


def is_retold(sentence: str, words: SummaryWords) -> bool:
    """Whether it says what somebody says: "Niemi kertoo, että …", "…, kertoo Niemi"."""
    plain = sentence.lower()
    if is_reported(plain, words):
        return True
    said = next((each for each in words.says_that if each in plain), None)
    if said is None:
        return False
    before = " ".join(plain.split(said, 1)[0].split()[-_SAYER:])
    return bool(beginning(words.opinions).search(f" {before}"))


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
    if any(mark in sentence for mark in _ADDRESSED):
        return True
    if "@" in sentence and _MAIL.search(sentence):
        return True
    return any(char in sentence for char in "0+") and bool(_TELEPHONE.search(sentence))


def is_reported(plain: str, words: SummaryWords) -> bool:
    """Whether a sentence ends in "…, sanoo tutkija Niemi": somebody's words without marks."""
    tail = plain.rsplit(",", 1)[-1] if "," in plain else ""
    return bool(tail) and len(tail) < _LONGEST_TAIL and bool(_whole(words.opinions).search(tail))


def is_quotation(plain: str, words: SummaryWords) -> bool:
    """Whether it is somebody's words behind a dash, and who said them: "– …, says Anna Niemi.".

    What ends a quotation that began before it ("… for us”, says Niemi") is half of one.
    """
    said = plain.lstrip("-–—− ")
    if len(_MARK.findall(said)) % 2:
        return False
    if not is_reported(plain.lower(), words) or not names_somebody(plain.rsplit(",", 1)[-1]):
        return False
    return may_be_shown(said, words) and not is_personal(said, words)


@cache
def _spoken_as(mine: frozenset[str]) -> frozenset[str]:
    return frozenset(word.lower() for word in mine)


@cache
def beginning(verbs: tuple[str, ...]) -> re.Pattern[str]:
    """Words that begin with one, of a text with a space before it: faster than a boundary."""
    return re.compile(rf"\W(?:{'|'.join(map(re.escape, verbs))})" if verbs else "(?!)")


@cache
def _whole(verbs: tuple[str, ...]) -> re.Pattern[str]:
    said = "|".join(re.escape(verb.strip()) for verb in verbs)
    return re.compile(rf"\b(?:{said})\b" if verbs else "(?!)")


@cache
def _mine(mine: frozenset[str]) -> re.Pattern[str]:
    """Any of these words, and with a capital; "I" only as it is written. Not "I-90", not "5 min"."""
    forms = (word if len(word) == 1 else f"[{word[0]}{word[0].upper()}]{word[1:]}" for word in mine)
    return re.compile(rf"(?<!\d )\b(?:{'|'.join(sorted(forms))})\b(?!-)" if mine else "(?!)")


@cache
def _said_by(persons: tuple[str, ...], verbs: tuple[str, ...]) -> re.Pattern[str]:
    """The end of "…, she said" and "…, säger hon"."""
    who = "|".join(persons)
    said = "|".join(re.escape(verb.strip()) for verb in verbs)
    return re.compile(rf",[”\"]? (?:(?:{who}) (?:{said})|(?:{said}) (?:{who}))\b")
