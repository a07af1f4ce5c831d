"""Say of what kind a thing is that its own sentence calls “it”, “the event” or nothing at all. Pure.

The sentence before or behind it, or the title, does: "Our webinar is free. It is held on 5 May."
"""

from __future__ import annotations

import re
from dataclasses import replace

from digest.model.event import EventKind
from digest.reading.events.kind.series import begun_with, only_kind, own_kinds
from digest.reading.events.kind.verdict import Verdict
from digest.reading.events.setting.cues import WORD, Cue, Cues, Hit
from digest.reading.events.setting.scene import Scene

_BEHIND = 240  # code points behind a sentence that may say what it was about
_LONGEST = 240  # code points of a sentence
_OTHER = (Cue.GATHERINGS, Cue.CALLS, Cue.REGISTRATIONS, Cue.CEREMONIES, Cue.VOTES)
_ENDS = re.compile(r"(?<=[.!?])\s|\n")


def as_meant(verdict: Verdict, scene: Scene, cues: Cues) -> Verdict:
    """The same verdict, with the kind that the sentences around it name."""
    when = scene.occasion
    if verdict.kind is EventKind.APPLICATION and _is_vote(verdict.cue, scene):
        return replace(verdict, kind=EventKind.EVENT)
    if verdict.kind is not EventKind.EVENT or verdict.ends or not when.is_exact:
        return verdict
    if not any(map(str.isdigit, when.text)):
        return verdict  # "On Saturday we dine": a part of what was told
    if scene.near(*_OTHER) or own_kinds(scene.hits) or len(scene.sentence.text) > _LONGEST:
        return verdict
    told = _before(scene, cues) or _behind(scene, cues) or _in_title(scene, cues)
    if told is None or not isinstance(told.cue, EventKind):
        return verdict
    return replace(verdict, kind=told.cue, cue=verdict.cue or told)


def _is_vote(cue: Hit | None, scene: Scene) -> bool:
    """As in "Voting in the parish elections is on 5 May": nobody applies."""
    votes = (hit for hit in scene.hits if hit.cue is Cue.VOTES)
    return cue is not None and any(hit.start <= cue.start < hit.end for hit in votes)


def _before(scene: Scene, cues: Cues) -> Hit | None:
    """As in "Our webinar is free. It is held on 5 May.", in one paragraph."""
    line = scene.context[0] if scene.context else None
    if line is None or cues.day_in(line.text) is not None:
        return None
    gap = scene.text[line.span.end : scene.sentence.span.start]
    if gap == "\n":  # "The workshop is free." above "5 May, 6 pm, Town Hall"
        return begun_with(line.text, line.span.start, cues)
    found = only_kind(line.text, cues) if gap == " " else None
    return found and found.behind(line.span.start)


def _behind(scene: Scene, cues: Cues) -> Hit | None:
    """As in "5 May, 6 pm, Town Hall. The webinar is free."."""
    start = scene.sentence.span.end
    rest = scene.text[start : start + _BEHIND].partition("\n\n")[0] + "\n"
    dated = cues.day_in(rest)
    begin = 0
    for mark in _ENDS.finditer(rest, 0, dated if dated is not None else len(rest)):
        found = begun_with(rest[begin : mark.start()], start + begin, cues)
        if found:
            return found
        begin = mark.end()
    return None


def _in_title(scene: Scene, cues: Cues) -> Hit | None:
    """As in "Webinar: Soil and water" above "The event is held on 5 May."."""
    instalment = scene.near(Cue.INSTALMENTS)
    if instalment is None or not scene.context:
        return None
    title = scene.context[-1]
    found = only_kind(title.text, cues)
    if found is None or not _ends_a_name(title.text, found, cues):
        return None
    return found.behind(title.span.start)


def _ends_a_name(title: str, hit: Hit, cues: Cues) -> bool:
    """Not as in "Workshop leader wanted": a mark or a small word follows, or nothing."""
    if cues.words.compounds or not title.startswith(" ", hit.end):
        return True
    following = WORD.match(title, hit.end + 1)
    return following is None or following.group().lower() in cues.words.stops
