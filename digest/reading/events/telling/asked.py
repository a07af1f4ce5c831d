"""Name a last day, a call or a first day to sign up by what is asked for. Pure.

What its own sentence asks for names it ("Nominations for the forest award"). An act alone ("Register",
"Anmälan") goes before what it belongs to: the event that the text tells of, or the item's title.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from digest.model.event import Event
from digest.reading.events.alike import meet
from digest.reading.events.setting.cues import WORD, Cue, Cues
from digest.reading.events.telling.bare import (
    LONGEST,
    is_bare,
    is_bare_noun,
    is_collection,
    is_of_such,
    noun_in,
)
from digest.reading.events.telling.trimmed import has_letters, without_hanging

_LONG = 110  # code points of what stands before a day and names it
_STEM = 5  # letters of a word in any case of it
_SMALL = 4  # letters of "for", "om", "your"
_TAIL = 30  # code points of "must be sent in", "ska ha kommit in"
_FEW = 3  # words of it behind the verb
_MARKS = " \t\n\u00a0–-—•*·:,;|"
_VERBS = frozenset(
    {
        *(
            Cue.SIGNS_UP,
            Cue.ACTS,
            Cue.COMMANDS,
            Cue.LABELS,
            Cue.MODALS,
            Cue.ENDS,
            Cue.OPENS,
            Cue.STARTS,
        )
    }
    | {Cue.BY_BEFORE, Cue.VALID, Cue.AVAILABLE, Cue.HOLDS, Cue.HAPPENS, Cue.TAKES_PLACE}
    | {Cue.LAST_DAYS, Cue.FINAL_DAYS, Cue.STANDS_OPEN, Cue.WELCOMES, Cue.THINGS, Cue.EXTENDS}
)
_PHRASES = (1, 2, 3)  # spaces in "last day to register"
_ALONE = (0, 1)  # in any other cue: "register", "sign up"
_DONE = frozenset({Cue.MODALS, Cue.HAPPENS, Cue.TAKES_PLACE, Cue.ACTS, Cue.SENDS})
_OF_AN_EVENT = frozenset({Cue.REGISTRATIONS, Cue.SIGNS_UP, Cue.REGISTRATION_OPEN})
_CALLED_FOR = frozenset({Cue.CALLS, Cue.FUNDS, Cue.SURVEYS, Cue.OPINIONS, Cue.SUBMISSIONS})
_ASKS = _CALLED_FOR | {Cue.REGISTRATIONS}
_STATES = frozenset({Cue.STANDS_OPEN, Cue.AVAILABLE, Cue.VALID})
_MAIL = re.compile(
    r"[\s(]*(?:[^\s@]{1,80}@|\[email).*$", re.DOTALL
)  # a title ends before anybody's address
_HOUSE = re.compile(r"\S+ \d")  # of a street
_BREAK = re.compile(r"\.(?![a-z]{2,4}\b)|[!?;:(\n]|,(?=\s)|\s[–—-]\s")


def asked(event: Event, attended: Sequence[Event], item: str, text: str, cues: Cues) -> str:
    """The heading of what must be done by a day.

    Args:
        attended: what the text tells of and offers, headed, in its order.
        item: the item's title as a name; "" where it is none.
        text: that the evidence of all of them points into.
    """
    name = _before_verb(_what(event, cues), cues)
    if not says_only_act(name, cues):
        said = bool(item) and not attended and _is_in(name, item, cues)
        return item if said else _without_opening(name, cues)
    behind = _behind(event, cues)
    if behind and name not in behind:
        return f"{name}: {behind}" if has_letters(name) else behind
    target = _target(event, attended, item, text, cues)
    label, colon, rest = target.partition(": ")
    target = rest if colon and is_bare(label, cues) else target
    if target:
        return _of_what(_act(name, cues), target)
    whole = event.title if cues.day_in(event.title) is None else name
    return whole if whole.startswith(name) else name


def says_only_act(name: str, cues: Cues) -> bool:
    """As in "Registration closes", "Ilmoittautuminen tilaisuuteen": not for what."""
    hits = [hit for hit in cues.of_line(name) if hit.cue in _VERBS]
    return all(
        word.group().lower() in cues.words.hanging
        or _is_act_noun(word.group().lower(), cues)
        or is_bare(word.group(), cues)
        or any(
            hit.start <= word.start() and word.end() <= hit.end
            for hit in hits
            if name.count(" ", hit.start, hit.end)
            in (_PHRASES if hit.cue is Cue.LAST_DAYS else _ALONE)
        )
        for word in WORD.finditer(name)
    )


def _without_opening(name: str, cues: Cues) -> str:
    """As in "The call for jetties opens", which may be told of its last day."""
    lead, _, last = name.rpartition(" ")
    opens = not {Cue.OPENS, Cue.STARTS}.isdisjoint(cues.of_word(last))
    return lead if opens and " " in lead and not says_only_act(lead, cues) else name


@lru_cache(maxsize=512)
def _is_act_noun(word: str, cues: Cues) -> bool:
    """In any form: "utlåtandena", but no compound that says of what."""
    return word in cues.words.act_nouns or any(
        len(noun) > _STEM and word.startswith(noun[:-1]) and len(word) - len(noun) < _STEM
        for noun in cues.words.act_nouns
    )


def _is_in(name: str, item: str, cues: Cues) -> bool:
    """As in "Luonnoksesta pyydetään lausuntoja" beside "Luonnos palvelulupaukseksi"."""
    said = [word for word in WORD.findall(name) if not says_only_act(word, cues)]
    known = item.lower()
    return all(word[: max(_STEM, len(word) - _STEM - 1)].lower() in known for word in said)


def _what(event: Event, cues: Cues) -> str:
    """What stands before the day in its sentence; behind it, where the day comes first."""
    line, told = event.evidence.text, event.when or "\0"
    at = line.find(told)
    if at < 0 or len(line) > 3 * _LONG:
        return _stripped(event.title, cues)
    lead = line[:at]
    if cues.day_in(lead) is not None:
        clause = _stripped(_last_clause(lead, cues), cues)
        whole = told in event.title or cues.day_in(event.title) is not None
        own = "" if whole else _stripped(event.title, cues)
        return own if own and (own in clause or says_only_act(clause, cues)) else clause
    part = re.split(r"[:;] ", lead)[-1]
    name = _stripped(part if event.title in part and " " in event.title else lead, cues)
    if _says_nothing(name, cues):
        clause = _stripped(_first_clause(line[at + len(told) :]), cues) or name
        part = event.title in clause and not clause[:1].isupper() and " " in event.title
        name = _stripped(event.title, cues) if part else clause
    own = event.title
    ours = Cue.TOGETHER in _first_cues(name, cues)
    if told not in own and (ours or (len(name) > _LONG and not says_only_act(own, cues))):
        return _stripped(own, cues)
    return name if has_letters(name) else _stripped(own, cues)


def _first_cues(name: str, cues: Cues) -> tuple[object, ...]:
    first = WORD.search(name)
    return cues.of_word(first.group()) if first else ()


def _says_nothing(name: str, cues: Cues) -> bool:
    """As in "Senast", "By": the day opens the sentence."""
    return all(
        word.lower() in cues.words.hanging
        or cues.is_weekday(word)
        or Cue.BY_BEFORE in cues.of_word(word)
        for word in WORD.findall(name)
    )


def _last_clause(lead: str, cues: Cues) -> str:
    """As in "The vote is on 5 May and nominations close on": what is told of the last day alone."""
    ends = [hit.end for hit in cues.of_line(lead) if hit.cue is Cue.CLAUSE_STARTS]
    ends += [found.end() for found in _BREAK.finditer(lead)]
    part = lead[max((end for end in ends if has_letters(lead[end:])), default=0) :]
    return part if cues.day_in(part) is None else ""


def _first_clause(rest: str) -> str:
    rest = rest.lstrip(_MARKS + ".)")
    found = _BREAK.search(rest)
    return rest[: found.start()] if found else rest


def _stripped(name: str, cues: Cues) -> str:
    """Without what ties it to its day: "Enkäten om vassen är öppen till"."""
    name = _without_label(_MAIL.sub("", name), cues)
    name = _up_to_modal(without_hanging(name.rpartition("\n")[2] or name, cues), cues)
    while True:
        words = list(WORD.finditer(name))
        if len(words) < 2 or words[-1].end() != len(name):
            return " ".join(name.split())
        last, before = words[-1].group(), words[-2].group()
        state = not _STATES.isdisjoint(cues.of_word(last)) and before.lower() in cues.words.hanging
        if not state and Cue.BY_BEFORE not in cues.of_word(last):
            return " ".join(name.split())
        name = without_hanging(name[: words[-1].start()], cues)


def _without_label(name: str, cues: Cues) -> str:
    """As in "Registrations: Registration by"."""
    label, colon, rest = name.partition(": ")
    return label if colon and rest and says_only_act(rest, cues) and meet(label, rest) else name


def _up_to_modal(name: str, cues: Cues) -> str:
    """As in "Nominations for the award must be sent in", which goes on with its day."""
    hits = cues.of_line(name)
    for verb in hits:
        if verb.cue is not Cue.MODALS or not verb.start or len(name) - verb.end > _TAIL:
            continue
        lead = without_hanging(name[: verb.start], cues)
        asks = {hit.cue for hit in hits if hit.end <= len(lead)}
        inflected = lead.endswith((*cues.words.other_cases, *cues.words.of_endings))
        if (
            not inflected
            and not asks.isdisjoint(_ASKS)
            and len(WORD.findall(name, verb.end)) <= _FEW
        ):
            return lead
    return name


def _before_verb(name: str, cues: Cues) -> str:
    """As in "Responses are collected from all who live here on a form": how, and not for what."""
    verbs = [hit for hit in cues.of_line(name) if hit.cue in _DONE and hit.start]
    lead = without_hanging(name[: verbs[0].start], cues) if verbs else ""
    acts = lead and all(
        _is_act_noun(word.lower(), cues) or word.lower() in cues.words.hanging
        for word in WORD.findall(lead)
    )
    return lead if acts and not says_only_act(name, cues) else name


def _behind(event: Event, cues: Cues) -> str:
    """What stands behind the day and says for what: "Apply by 5 May for the artists' residency"."""
    line, told = event.evidence.text, event.when or "\0"
    at = line.find(told)
    if at < 0:
        return ""
    if line[at + len(told) :].lstrip()[:1] in {";", "!", "?"}:
        return ""  # what another clause tells
    rest = _first_clause(line[at + len(told) :])
    words = list(WORD.finditer(rest))
    while words and (
        words[0].group().lower() in cues.words.hanging or _is_act(words[0].group(), cues)
    ):
        said = cues.of_word(words[0].group())
        if Cue.CLAUSE_STARTS in said and Cue.ABOUT not in said:
            return ""
        small = words[0].group().lower()
        long = len(small) > _SMALL and small in cues.words.hanging
        if long or small in cues.words.place_words:
            return ""
        words.pop(0)
    name = _stripped(rest[words[0].start() :], cues) if words else ""
    told_for = any(hit.cue in _CALLED_FOR for hit in cues.of_line(name))
    return (
        name if told_for and len(WORD.findall(name)) > 1 and not says_only_act(name, cues) else ""
    )


def _is_act(word: str, cues: Cues) -> bool:
    return not {Cue.ACTS, Cue.MODALS, Cue.BY_AFTER, Cue.SIGNS_UP}.isdisjoint(cues.of_word(word))


def _target(event: Event, attended: Sequence[Event], item: str, text: str, cues: Cues) -> str:
    """What an act belongs to: the one event, the one told right before it, or the item."""
    told = dict.fromkeys(each.title for each in attended)
    said = {hit.cue for hit in cues.of_line(event.evidence.text)}
    plain = said.isdisjoint(_OF_AN_EVENT | _CALLED_FOR | {Cue.ACTS})
    if not told or (plain and is_of_such(item, cues) and not is_collection(item, cues)):
        return item
    signs_up = plain or not _OF_AN_EVENT.isdisjoint(said)
    if not signs_up:
        about = {hit.cue for hit in cues.of_line(item)}
        return item if _is_matter(item, cues) or _CALLED_FOR & said & about else ""
    fits = item if not is_collection(item, cues) else ""
    if len(told) == 1:
        only = _known(next(iter(told)), item, cues)
        return only if only == item or _is_one_for(event, attended[0], item, text, cues) else fits
    before = [each for each in attended if each.evidence.span.end <= event.evidence.span.start]
    near = before and event.evidence.span.start - before[-1].evidence.span.end < _LONG
    name = before[-1].title if near and _is_beside(event, before[-1], text) else ""
    if name and not is_bare(name, cues) and _is_named(name, cues):
        return name
    return fits if is_of_such(item, cues) else ""


def _is_one_for(event: Event, told: Event, item: str, text: str, cues: Cues) -> bool:
    """The one event of a text, if its name says what one attends: no address, no "See you there"."""
    named = noun_in(told.title, cues) and not any(map(str.isdigit, told.title))
    known = bool(item) and told.title.startswith(item)
    return named or known or (_is_named(told.title, cues) and _is_beside(event, told, text))


def _is_named(title: str, cues: Cues) -> bool:
    """Neither "Harbour Street 1-3" nor the end of a clause."""
    name = title[:1].isupper() and not _HOUSE.match(title)
    return name or noun_in(title, cues)


def _is_beside(event: Event, told: Event, text: str) -> bool:
    """In one paragraph: what another one tells of is another matter."""
    first, last = sorted((event.evidence.span, told.evidence.span))
    return "\n\n" not in text[first.end : max(first.end, last.start)]


def _is_matter(item: str, cues: Cues) -> bool:
    """As in "Amendment of the Harbour Act": nothing that one attends, nor news of many things."""
    held = any(hit.cue in (Cue.HOLDS, Cue.TAKES_PLACE, Cue.TELLS) for hit in cues.of_line(item))
    return not (held or noun_in(item, cues) or is_collection(item, cues))


def _known(title: str, item: str, cues: Cues) -> str:
    return item if item and is_bare(title, cues) else title


def _act(name: str, cues: Cues) -> str:
    """As in "Anmälan" of "Anmälan till träffen": what follows says no more."""
    words = list(WORD.finditer(name))
    for count, word in enumerate(words):
        lowered = word.group().lower()
        refers = is_bare_noun(lowered, cues) and not _is_act_noun(lowered, cues)
        if refers or Cue.THINGS in cues.of_word(lowered):
            lead = without_hanging(name[: word.start()], cues)
            return lead if count and has_letters(lead) else name
    return name


def _of_what(name: str, target: str) -> str:
    """Both, unless what it is for says the act, too: "Registration closes: River days"."""
    if meet(name, target):
        return target
    both = f"{name}: {target}"
    return both if len(both) <= LONGEST else target
