"""Rule out the last day of a run whose first day is told: "The show opens on 5 May. It is on until 9 June". Pure."""

from __future__ import annotations

from digest.model.event import EventKind
from digest.reading.events.kind.acts import CALLS, last_day_mark, until
from digest.reading.events.kind.verdict import NearMiss
from digest.reading.events.setting.cues import WORD, Cue, Cues, Hit
from digest.reading.events.setting.scene import Scene

_ASKED = frozenset(
    {
        *(*CALLS, Cue.ACTS, Cue.SUBMISSIONS, Cue.OFFERS, Cue.OPINIONS, Cue.APPLIES, Cue.SIGNS_UP),
        *(Cue.LAST_DAYS, Cue.FINAL_DAYS, Cue.TICKETS, Cue.DECIDES, Cue.MOVES, Cue.POLICIES),
    }
)
_SHOWN = (
    Cue.VIEWABLE,
    Cue.AVAILABLE,
    Cue.VALID,
    Cue.STANDS_OPEN,
    Cue.HOLDS,
    Cue.WELCOMES,
    Cue.INSTALMENTS,
)
_OPENED = (Cue.OPENINGS, Cue.OPENS, Cue.STARTS)
_STEM = 5  # letters of a noun that carry its meaning across cases


def run_ends(scene: Scene, cues: Cues) -> NearMiss | None:
    """As in "Premiere 4 June, performances until 30 August": part of what was told before it."""
    when = scene.occasion
    if not when.is_exact or when.is_range or when.starts_at is not None:
        return None
    mark = last_day_mark(scene) or until(scene)
    if mark is None or _asks(scene):
        return None
    if scene.earlier:
        told = (_is_shown(scene, cues) or _is_up_to(scene, mark)) and _opens_beside(scene)
    else:
        told = _is_shown(scene, cues) and _opens_above(scene, cues)
    return NearMiss("how long what begins sooner goes on", mark) if told else None


def _asks(scene: Scene) -> bool:
    """Readers may do something by then; what is "on view" asks nothing, though plans are so, too."""
    shown = {hit.end for hit in scene.hits if hit.cue is Cue.AVAILABLE}
    return any(
        hit.cue in _ASKED and hit.start < scene.occasion.span.start and hit.end not in shown
        for hit in scene.hits
    )


def _is_shown(scene: Scene, cues: Cues) -> bool:
    """A noun, what can be seen or is on, or "it"; of what readers may do only that they may come."""
    small = {hit.start for hit in scene.hits if hit.cue is Cue.STOPS}
    verb = scene.near(Cue.HAPPENS)
    if scene.near(*_SHOWN) or (verb and verb.start not in small):  # "Verken visas", but not "är"
        return True
    return bool(scene.kinds() or _says_it(scene, cues)) and not scene.near(Cue.MODALS)


def _is_up_to(scene: Scene, mark: Hit) -> bool:
    """As in "till och med", "until", but not "by"."""
    return any(hit.cue is Cue.TO_NEW and hit.start == mark.start for hit in scene.hits)


def _says_it(scene: Scene, cues: Cues) -> bool:
    """As in "It is on until 5 May"."""
    first = WORD.match(scene.text, scene.sentence.span.start)
    return first is not None and first.group().lower() in cues.words.pronouns


def _opens_beside(scene: Scene) -> bool:
    """The day before it in the sentence is the first of what is attended."""
    first = scene.earlier[-1]
    nouns = [hit for hit in scene.kinds(whole=True) if hit.start < first.span.start]
    sooner = first.is_exact and not first.is_range and first.start_on < scene.occasion.start_on
    return sooner and bool(nouns)


def _opens_above(scene: Scene, cues: Cues) -> bool:
    """The sentence right before tells of an opening, or of the same thing, and of its day."""
    for line in scene.context[:1]:
        if cues.day_in(line.text) is None:
            return False
        hits = cues.of_line(line.text)
        found = {hit.cue for hit in hits}
        nouns = {line.text[hit.start : hit.end] for hit in hits if isinstance(hit.cue, EventKind)}
        own = {scene.text[hit.start : hit.end] for hit in scene.kinds()}
        same = {noun[:_STEM].lower() for noun in nouns} & {noun[:_STEM].lower() for noun in own}
        return (bool(same) or not found.isdisjoint(_OPENED)) and found.isdisjoint(CALLS)
    return False
