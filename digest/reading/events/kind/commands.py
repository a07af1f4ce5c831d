"""Know a sentence that tells readers to do something: "Bring a torch", "Ring the office". Pure."""

from __future__ import annotations

from digest.reading.events.setting.cues import WORD, Cue, Hit
from digest.reading.events.setting.scene import Scene

_OPENS = (",", ";", ":", ".", "!", "?", "–", "—", "-", "•", "(", '"', "“", "”")


def commanded(scene: Scene) -> Hit | None:
    """The first command before the day, or right behind it ("On 5 May, ring the office")."""
    return next((hit for hit in scene.hits if hit.cue is Cue.COMMANDS and _tells(scene, hit)), None)


def _tells(scene: Scene, hit: Hit) -> bool:
    """It opens its clause, and a small word, a name or a number follows, as no noun has them."""
    if not (scene.in_clause(hit) or hit.end <= scene.occasion.span.start):
        return False
    lead = scene.text[scene.sentence.span.start : hit.start].rstrip()
    joined = any(
        other.cue is Cue.MODALS and hit.start - other.end == 1  # "please ring"
        for other in scene.hits
    )
    return (not lead or lead.endswith(_OPENS) or joined) and _is_followed(scene, hit)


def _is_followed(scene: Scene, hit: Hit) -> bool:
    following = WORD.search(scene.text, hit.end, scene.sentence.span.end)
    if following is None or following.start() - hit.end != 1:
        return False
    if " " in _word(scene, hit):
        return True
    word = following.group()
    small = any(other.cue is Cue.STOPS and other[1:] == following.span() for other in scene.hits)
    return small or not word[0].islower()


def _word(scene: Scene, hit: Hit) -> str:
    return scene.text[hit.start : hit.end]
