"""Find the short notice that cancels what another sentence tells of. Pure.

"Seminariet hålls 5.3." may be followed, a few lines on, by "OBS! Seminariet är inställt.", or
stand under the title "PERUTTU: Kevään seminaari".
"""

from __future__ import annotations

from digest.model.event import EventKind
from digest.model.text import Quote
from digest.reading.events.cues import Cue, Cues, Hit
from digest.reading.events.scene import Scene
from digest.reading.events.story import Story

_BESIDE = 70  # code points; "Tilaisuus on peruttu." right after the sentence that tells of it
_LONGEST = 120  # code points; a longer sentence tells a story of its own
_OPENING = 8  # code points; "All other", "Kaikki muut"
_ALIKE = 6  # letters that two words for one thing share


def cancelling(scene: Scene, story: Story) -> Hit | None:
    """The word that cancels the event of a scene from outside its sentence.

    It stands right beside it, or in the title or one of the next undated sentences that names
    the same sort of thing.
    """
    cues = story.words
    if _opens_with(scene.sentence.text, Cue.LIKEWISE, cues) and scene.context:
        before = _cancels(scene.context[0].text, cues)
        if before:
            return before
    after = story.undated_after(scene.sentence)
    answer = story.following(scene.sentence)[:1]
    for line in (*answer, *_above(scene, story)):
        hit = None if _is_of_another(line, scene, story) else _cancels(line.text, cues)
        if hit:
            return hit
    listed = _cancels_list(scene, cues)
    if listed:
        return listed
    titles = () if story.cancels_a_day else (story.title,)
    for text in (*titles, *(line.text for line in after)):
        hit = _cancels(text, cues) if len(text) <= _LONGEST else None
        if hit and _speaks_of(text, scene, cues):
            return hit
    return None


def _above(scene: Scene, story: Story) -> tuple[Quote, ...]:
    """The line right above, and the title where the text has it."""
    start = scene.sentence.span.start
    near = [line for line in scene.context[:1] if not scene.text[line.span.end : start].strip()]
    titles = [line for line in scene.context[-1:] if line.text == story.title]
    return tuple(line for line in (*near, *titles) if line.span.start < len(scene.text))


def _cancels_list(scene: Scene, cues: Cues) -> Hit | None:
    """As in "Samtliga programpunkter under hösten ställs in." above a list of them."""
    if not scene.starts_line:
        return None
    for line in scene.context[:1]:
        hits = cues.of_line(line.text) if len(line.text) <= _LONGEST else ()
        if any(hit.cue is Cue.EVERYTHING for hit in hits):
            return _cancels(line.text, cues)
    return None


def _is_of_another(line: Quote, scene: Scene, story: Story) -> bool:
    """A sentence with its own day, or a long one; but a heading right above speaks of this day."""
    above = scene.text[line.span.end : scene.sentence.span.start] if scene.context else ""
    if above.strip(" ") == "\n" and not line.text.endswith((".", "!")):
        return len(line.text) > _LONGEST
    return story.has_date(line) or len(line.text) > _BESIDE


def _cancels(text: str, cues: Cues) -> Hit | None:
    hits = cues.of_line(text)
    if _opens_with(text, Cue.OTHERS, cues):
        return None  # "Other programmes are cancelled"
    if any(hit.cue in (Cue.NOT_CANCELLED, Cue.NOT_HELD) for hit in hits):
        return None
    found = next((hit for hit in hits if hit.cue is Cue.CANCELS), None)
    if found and any(hit.cue is Cue.DOUBTFUL and hit.start < found.start for hit in hits):
        return None  # "If it rains, the trip is cancelled"
    return found


def _opens_with(text: str, wanted: Cue, cues: Cues) -> bool:
    return any(hit.cue is wanted and hit.start <= _OPENING for hit in cues.of_line(text))


def _speaks_of(text: str, scene: Scene, cues: Cues) -> bool:
    """Both name the same sort of thing: "konferensen", "funktionshinderkonferens"."""
    ours = [scene.text[hit.start : hit.end].lower() for hit in scene.kinds(whole=True)]
    theirs = [
        text[hit.start : hit.end].lower()
        for hit in cues.of_line(text)
        if isinstance(hit.cue, EventKind)
    ]
    return any(word[:_ALIKE] in own or own[:_ALIKE] in word for word in theirs for own in ours)
