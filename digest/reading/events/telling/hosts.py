"""Read who arranges an event from the subject of its sentence: "STM ja THL järjestävät …". Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from digest.model.event import EventKind
from digest.reading.events.setting.cues import WORD, Cue, Cues, Hit
from digest.reading.events.setting.scene import Scene
from digest.reading.events.telling.organisers import organiser_at
from digest.reading.events.telling.wording import Token, line_of, lists

_NUMBER = re.compile(r"\d")
_NAME = re.compile(r"[ \u00a0][A-ZÅÄÖ]")
_LABEL = re.compile(r":[ \u00a0]|\n")
_LEAD = 120  # code points before the verb
_WORDS = 8  # of a name
_OBJECT = 6  # words behind a verb that name what is arranged


def find_host(scene: Scene, cues: Cues) -> str | None:
    """The names right before the verb that open the sentence, or right behind it after a day."""
    verb = scene.near(Cue.ORGANISES) or _arranges(scene, cues)
    if verb is None:
        return None
    start = scene.clause.start
    if start == scene.window.start:
        start = scene.sentence.span.start
    lead = scene.text[max(start, verb.start - _LEAD) : verb.start].strip()
    lead = _LABEL.split(lead)[-1]  # "MEDFIELD: The club will hold …"
    inverted = scene.occasion.span.end <= verb.start or _opens_no_name(lead, cues)
    if inverted and cues.words.details.verb_second and _NAME.match(scene.text, verb.end):
        clause = line_of(scene.text[verb.end : scene.clause.end], verb.end)
        later = [one.span.start for one in (scene.occasion, *scene.later)]
        return organiser_at(clause, 0, later, cues, before_object=True)
    return lead if _is_subject(lead, cues) else None


def _is_subject(lead: str, cues: Cues) -> bool:
    if not lead or not lead[0].isupper() or _NUMBER.search(lead) or "," in lead:
        return False
    words = [word.group() for word in WORD.finditer(lead)]
    said = [cue for word in words for cue in cues.of_word(word)]
    if any(isinstance(cue, EventKind) for cue in said) or len(words) > _WORDS:
        return False
    if Cue.MODALS in said or _has_verb(words, cues) or words[0].lower().endswith(_places(cues)):
        return False
    return not _opens_no_name(lead, cues) and not (len(words) == 1 and Cue.STOPS in said)


def _has_verb(words: Sequence[str], cues: Cues) -> bool:
    """As in "The centre is one of those who arrange …"."""
    known = lists(cues.words.details)
    return any(
        known["is_now"].has(word) or known["was"].has(word) for word in map(str.lower, words)
    )


def _places(cues: Cues) -> tuple[str, ...]:
    """Endings of a word that says where, which is no subject."""
    return cues.words.place_endings


def _opens_no_name(lead: str, cues: Cues) -> bool:
    """As in "Likt förra året bjuder …", "Hallitus päätti järjestää …"."""
    tokens, words = line_of(lead).tokens, lists(cues.words.details)
    ends = (tokens[0].word, tokens[-1].word) if tokens else ()
    return any(words["no_subjects"].has(word) or words["nobody"].has(word) for word in ends)


def _arranges(scene: Scene, cues: Cues) -> Hit | None:
    """A verb such as "runs", which elsewhere says too little."""
    told = lists(cues.words.details)["arranges"]
    clause = line_of(scene.text[scene.clause.start : scene.clause.end], scene.clause.start)
    for number in range(len(clause.tokens)):
        length = told.begun(clause.tokens, number)
        if length and _is_arranged(clause.tokens[number + length :][:_OBJECT], cues):
            last = clause.tokens[number + length - 1]
            return Hit(Cue.ORGANISES, clause.tokens[number].start, last.end).behind(clause.at)
    return None


def _is_arranged(behind: Sequence[Token], cues: Cues) -> bool:
    return any(isinstance(cue, EventKind) for token in behind for cue in cues.of_word(token.word))
