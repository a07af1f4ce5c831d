"""Tell whether another line speaks of the same event, of another one, or names none. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum, auto

from digest.model.event import EventKind
from digest.model.text import Quote
from digest.reading.events.setting.cues import WORD, Cue, Cues, Hit
from digest.reading.events.setting.scene import Scene

_BESIDE = 70  # code points of a sentence in which the words stand that name its event
_ALIKE = 6  # letters that two words for one thing share
_STEM = 4  # the same of a short noun without
_ENDING = 4  # letters of its ending


class Subject(Enum):
    """What a line that cancels speaks of."""

    OURS = auto()
    ANOTHER = auto()
    UNSAID = auto()


def subject_of(line: Quote, cancel: Hit, scene: Scene, words: Cues) -> Subject:
    """Whether a line names the same sort of thing, another one, or none.

    "Konferensen" is of a "funktionshinderkonferens", "this event" of any; "the Saturday market"
    and "the trip, however" are of others.
    """
    hits = words.of_line(line.text)
    if names_any(line, hits, words):
        return Subject.OURS
    ours = [scene.text[hit.start : hit.end].lower() for hit in scene.kinds(whole=True)]
    theirs = [
        line.text[hit.start : hit.end].lower() for hit in hits if isinstance(hit.cue, EventKind)
    ]
    short = words.words.compounds
    if any(_is_alike(word, own, short=short) for word in theirs for own in ours):
        return Subject.OURS
    if theirs and ours:
        return Subject.ANOTHER
    if _share_a_word(line, scene, words):
        return Subject.OURS
    apart = any(hit.cue is Cue.CONTRASTS for hit in hits)
    before = line.text[: cancel.start - line.span.start]
    apart = apart or any(words.is_weekday(word) for word in WORD.findall(before))
    return Subject.ANOTHER if apart and (ours or scene.near(Cue.HOLDS)) else Subject.UNSAID


def names_any(line: Quote, hits: Iterable[Hit], words: Cues) -> bool:
    """As in "The event is off", "It is cancelled": of whatever was told."""
    first = WORD.search(line.text)
    pronoun = first is not None and first.group().lower() in words.words.pronouns
    return pronoun or any(hit.cue is Cue.THINGS for hit in hits)


def _share_a_word(line: Quote, scene: Scene, words: Cues) -> bool:
    """A long word of both, for a thing that no list knows: "Kirpputori on peruttu."."""
    hits = words.of_line(line.text)
    named = {hit.start for hit in hits if hit.cue is Cue.GATHERINGS}
    other = (Cue.VENUES, Cue.CANCELS, Cue.ONLINE, Cue.FULL)
    told = [hit for hit in hits if hit.cue in other and hit.start not in named]
    theirs = {
        word.group().lower()[:_ALIKE]
        for word in WORD.finditer(line.text)
        if len(word.group()) >= _ALIKE
        and not words.is_weekday(word.group())
        and not any(hit.start <= word.start() < hit.end for hit in told)
    }
    own = WORD.findall(scene.sentence.text[:_BESIDE].lower())
    first = WORD.search(line.text)
    if first and own[:1] == [first.group().lower()] and len(own[0]) >= _STEM:
        return own[0] not in words.words.stops  # "Resan … Resan är fullbokad"
    ours = {word[:_ALIKE] for word in own}
    return not theirs.isdisjoint(ours)


def _is_alike(word: str, own: str, *, short: bool) -> bool:
    """As in "retkelle" and "kevätretki": where nouns grow together, a short one may have an ending."""
    if word[:_ALIKE] in own or own[:_ALIKE] in word:
        return True
    stem = word[: max(_STEM, len(word) - _ENDING)]
    return short and stem in own[-len(stem) - _STEM + 1 :]
