"""Judge days in brackets behind names: "The library welcomes A (5 May) and B (6 May)". Pure."""

from __future__ import annotations

import re

from digest.model.event import EventKind
from digest.model.text import Span
from digest.reading.events.kind.nouns import best, heads
from digest.reading.events.kind.verdict import Verdict
from digest.reading.events.setting.cues import WORD, Cue, Cues
from digest.reading.events.setting.occasions import Occasion
from digest.reading.events.setting.scene import Scene

_INSIDE = re.compile(r"[^()\n]{0,40}\)")  # "(5 May at 6 pm, Town Hall)"
_NAME = 90  # code points in which a name stands before its bracket
_LONGEST = 8  # words of a name
_SAID = (Cue.HOLDS, Cue.HAPPENS, Cue.COMING, Cue.WELCOMES, Cue.GATHERINGS, Cue.DRAWS, Cue.STARTS)
_NOT_MET = (
    *(Cue.PUBLICATIONS, Cue.RELEASES, Cue.PAPERS, Cue.SENDS, Cue.DECIDES),
    *(Cue.STAMPED, Cue.LAST_DAYS, Cue.FINAL_DAYS, Cue.CLOSED, Cue.POLICIES, Cue.BREAKS),
    *(Cue.HELD, Cue.TOOK_PLACE, Cue.BYGONE, Cue.NEGATES, Cue.CALLS, Cue.REGISTRATIONS, Cue.WORKS),
)


def bracketed(scene: Scene, cues: Cues) -> Verdict | None:
    """A day in brackets behind a name: one of several, or in a sentence of what is to come."""
    when = scene.occasion
    if not when.is_exact or not _is_in_brackets(scene, when) or _is_of_facts(scene):
        return None
    several = any(_is_in_brackets(scene, one) for one in (*scene.earlier, *scene.later))
    nouns = scene.kinds(whole=True)
    named = _name(scene, cues) or (_word(scene) if several and nouns else None)
    if named is None or not (several or nouns or scene.anywhere(*_SAID)):
        return None
    noun = best(scene, heads(scene, nouns, cues))
    kind = noun.cue if noun is not None and isinstance(noun.cue, EventKind) else EventKind.EVENT
    return Verdict(kind, "a day in brackets behind a name", named=named)


def _is_of_facts(scene: Scene) -> bool:
    """A word of papers, rules or the past, and not "programme" for what is on."""
    listed = {hit[1:] for hit in scene.hits if hit.cue is Cue.PROGRAMMES}
    return any(hit.cue in _NOT_MET and hit[1:] not in listed for hit in scene.hits)


def _is_in_brackets(scene: Scene, when: Occasion) -> bool:
    before = scene.text[scene.sentence.span.start : when.span.start].rstrip()
    closes = _INSIDE.match(scene.text, when.span.end, scene.sentence.span.end)
    return before.endswith("(") and closes is not None


def _name(scene: Scene, cues: Cues) -> Span | None:
    """The words before the bracket, from the first with a capital behind a comma, "and" or a verb."""
    text, end = scene.text, scene.text.rfind("(", 0, scene.occasion.span.start)
    start = max([scene.sentence.span.start, end - _NAME, *(o.span.end for o in scene.earlier)])
    begin = -1
    for word in reversed(list(WORD.finditer(text, start, end))[-_LONGEST:]):
        if "," in text[word.end() : end] and begin < 0:
            return None
        if begin >= 0 and re.search(r"[,;:)]", text[word.end() : begin]):
            break
        if word.group()[0].isupper() and word.start() > scene.sentence.span.start:
            begin = word.start()
        elif begin < 0 and not any(
            isinstance(cue, EventKind) for cue in cues.of_word(word.group())
        ):
            continue
        elif begin < 0:
            begin = word.start()
        elif Cue.CLAUSE_STARTS in cues.of_word(word.group()):
            break
    return Span(begin, begin + len(text[begin:end].rstrip())) if begin >= 0 else None


def _word(scene: Scene) -> Span | None:
    """The word right before the bracket."""
    end = scene.text.rfind("(", 0, scene.occasion.span.start)
    words = list(WORD.finditer(scene.text, max(scene.sentence.span.start, end - _NAME), end))
    return Span(*words[-1].span()) if words else None
