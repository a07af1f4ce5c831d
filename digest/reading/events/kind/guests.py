"""Judge the day on which a guest comes, or a place lets people in again. Pure.

"Our guest on 5 March is the writer Ann Shore" names nothing to attend, and neither does "the museum
opens its doors again": who comes, and that people may, is what tells.
"""

from __future__ import annotations

import re

from digest.model.event import EventKind
from digest.reading.events.kind.acts import last_day_mark
from digest.reading.events.kind.verdict import Verdict
from digest.reading.events.setting.cues import Cue, Cues, Hit
from digest.reading.events.setting.scene import Scene

_NEAR = 4  # words between the day and the guest, or the verb
_WHO = 80  # code points behind the guest within which it is said who comes
_NAME = re.compile(r"\b[A-ZÅÄÖ][a-zåäöé]+(?:-[A-ZÅÄÖ][a-zåäöé]+)? [A-ZÅÄÖ][a-zåäöé]+")
_AS_EVER = frozenset({Cue.USUAL, Cue.BREAKS, Cue.STANDS_OPEN})


def guest_comes(scene: Scene, _: Cues) -> Verdict | None:
    """As in "Sunnuntaivieraana on 5.3. näyttelijä Anna Ranta", "Our guest on 5 March is …"."""
    guest = _beside(scene, Cue.GUESTS)
    if guest is None or not _is_a_day(scene) or scene.kinds() or last_day_mark(scene):
        return None
    if _beside(scene, Cue.HAPPENS) is None or not _says_who(scene, guest):
        return None
    return Verdict(EventKind.EVENT, "a guest or a speaker comes", guest, outright=True)


def reopens(scene: Scene, _: Cues) -> Verdict | None:
    """As in "After the renovation the museum opens its doors again on Saturday 5 March"."""
    again = scene.near(Cue.REOPENS)
    if again is None or not _is_a_day(scene):
        return None
    places = {hit.start for hit in scene.hits if hit.cue is Cue.VENUES}  # "the town hall"
    if any(noun.start not in places for noun in scene.kinds()):
        return None
    others = [hit for hit in scene.hits if not hit.overlaps(again)]
    if any(hit.cue in _AS_EVER or _is_shut(scene, hit) for hit in others):
        return None
    return Verdict(EventKind.EVENT, "a place opens again", again, outright=True)


def _is_shut(scene: Scene, shut: Hit) -> bool:
    """As in "is closed", "stänger för": for a while; but not "closed since 2023", "on ollut suljettu"."""
    if shut.cue is not Cue.CLOSED:
        return False
    verbs = (hit for hit in scene.hits if hit.cue in (Cue.HAPPENS, Cue.ENDS))
    return any(hit.start == shut.start or shut.start - hit.end == 1 for hit in verbs)


def _is_a_day(scene: Scene) -> bool:
    return scene.occasion.is_exact and not scene.occasion.is_range


def _beside(scene: Scene, cue: Cue) -> Hit | None:
    found = [hit for hit in scene.hits if hit.cue is cue and scene.words_between(hit) <= _NEAR]
    return found[0] if found else None


def _says_who(scene: Scene, guest: Hit) -> bool:
    """What somebody is, or a name of two words, behind the word for a guest."""
    end = min(guest.end + _WHO, scene.sentence.span.end)
    people = any(hit.cue is Cue.PEOPLE and guest.end <= hit.start < end for hit in scene.hits)
    return people or _NAME.search(scene.text, guest.end, end) is not None
