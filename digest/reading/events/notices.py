"""Find the short notice that cancels what another sentence tells of. Pure.

"Seminariet hålls 5.3." may be followed, a few lines on, by "OBS! Seminariet är inställt.", or
stand under the title "PERUTTU: Kevään seminaari".
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from digest.model.event import EventKind
from digest.model.text import Quote
from digest.reading.events.cues import Cue, Cues, Hit
from digest.reading.events.scene import Scene
from digest.reading.events.story import Story

_BESIDE = 70  # code points; "Tilaisuus on peruttu." right after the sentence that tells of it
_LONGEST = 120  # code points; a longer sentence tells a story of its own
_LABEL = 60  # code points of a heading over a list
_OPENING = 8  # code points; "All other", "Kaikki muut"
_ALIKE = 6  # letters that two words for one thing share


def cancelling(scene: Scene, story: Story) -> Hit | None:
    """The word that cancels the event of a scene from outside its sentence.

    It stands right beside it, or in the title or one of the next undated sentences that names
    the same sort of thing.
    """
    cues = story.words
    if _opens_with(scene.sentence.text, Cue.LIKEWISE, cues) and scene.context:
        before = _cancels(scene.context[0], cues)
        if before:
            return before
    after = story.undated_after(scene.sentence)
    answer = story.following(scene.sentence)[:1]
    for line in (*answer, *_above(scene, story)):
        hit = None if _is_of_another(line, scene, story) else _cancels(line, cues)
        if hit:
            return hit
    listed = _cancels_list(scene, story)
    if listed:
        return listed
    titles = () if story.cancels_a_day else (_title(scene, story),)
    for line in (*titles, *after):
        hit = _cancels(line, cues) if len(line.text) <= _LONGEST else None
        if hit and _speaks_of(line.text, scene, cues):
            return hit
    return None


def _title(scene: Scene, story: Story) -> Quote:
    """The title as a line; it is the last of the context, unless it is the sentence itself."""
    titles = (line for line in scene.context[-1:] if line.text == story.title)
    return next(titles, Quote(story.title, scene.sentence.span))


def _above(scene: Scene, story: Story) -> tuple[Quote, ...]:
    """The line right above, and the title where the text has it."""
    start = scene.sentence.span.start
    near = [line for line in scene.context[:1] if not scene.text[line.span.end : start].strip()]
    titles = [line for line in scene.context[-1:] if line.text == story.title]
    return tuple(line for line in (*near, *titles) if line.span.start < len(scene.text))


def _cancels_list(scene: Scene, story: Story) -> Hit | None:
    """As in "Samtliga programpunkter under hösten ställs in.", "Peruttu:" above a list."""
    cues, is_row = story.words, _is_a_row(scene.sentence)
    if not (scene.starts_line or is_row):
        return None
    for line in scene.context:
        if _is_a_row(line) and story.has_date(line):
            continue  # another row of the list
        hits = cues.of_line(line.text) if len(line.text) <= _LONGEST else ()
        denied = _denies_list(line, hits)
        if denied:
            return denied
        if _heads_a_list(line, story) or any(hit.cue is Cue.EVERYTHING for hit in hits):
            alone = not (scene.earlier or scene.later)
            return _cancels(line, cues) or (_puts_off(line, hits) if alone else None)
        return None
    return None


def _denies_list(line: Quote, hits: Sequence[Hit]) -> Hit | None:
    """As in "These courses will not run this spring:", "Ingen av föreläsningarna hålls:"."""
    spared = (Cue.SPARED, Cue.NOT_CANCELLED, Cue.DOUBTFUL, Cue.CONTRASTS)
    named = any(isinstance(hit.cue, EventKind) for hit in hits)
    if not (named and line.text.endswith(":")) or any(hit.cue in spared for hit in hits):
        return None
    told = next((hit for hit in hits if hit.cue in (Cue.NOT_HELD, Cue.NEGATES)), None)
    return told and told.behind(line.span.start)


def _is_a_row(line: Quote) -> bool:
    """A short line that is no sentence."""
    return len(line.text) <= _LONGEST and not line.text.endswith((".", "!", "?", ":"))


def _heads_a_list(line: Quote, story: Story) -> bool:
    """As in "Cancelled:", "Inställda evenemang"; a title may cancel one thing alone."""
    if line.text.endswith(":"):
        return True
    label = len(line.text) <= _LABEL and not line.text.endswith((".", "!", "?"))
    return label and ":" not in line.text and line.text != story.title


def _puts_off(line: Quote, hits: Iterable[Hit]) -> Hit | None:
    """As in "Postponed until further notice:" above a list."""
    off = next((hit for hit in hits if hit.cue is Cue.CALLED_OFF), None)
    return off and off.behind(line.span.start)


def _is_of_another(line: Quote, scene: Scene, story: Story) -> bool:
    """A sentence with its own day, or a long one; but a heading right above speaks of this day."""
    above = scene.text[line.span.end : scene.sentence.span.start] if scene.context else ""
    if above.strip(" ") == "\n" and not line.text.endswith((".", "!")):
        return len(line.text) > _LONGEST
    return story.has_date(line) or len(line.text) > _BESIDE


def _cancels(line: Quote, cues: Cues) -> Hit | None:
    """The word of a line that cancels, in its place in the text."""
    hits = cues.of_line(line.text)
    if _opens_with(line.text, Cue.OTHERS, cues):
        return None  # "Other programmes are cancelled"
    if any(hit.cue in (Cue.NOT_CANCELLED, Cue.NOT_HELD) for hit in hits):
        return None
    found = next((hit for hit in hits if hit.cue is Cue.CANCELS), None)
    if found and any(hit.cue is Cue.DOUBTFUL and hit.start < found.start for hit in hits):
        return None  # "If it rains, the trip is cancelled"
    if found and _is_an_extra(hits, found):
        return None
    return found and found.behind(line.span.start)


def _is_an_extra(hits: Iterable[Hit], cancel: Hit) -> bool:
    """As in "The fireworks have been cancelled.": an item of the programme, and nothing else."""
    subjects = [hit for hit in hits if hit.end <= cancel.start]
    extras = {hit.start for hit in subjects if hit.cue is Cue.EXTRAS}
    named = any(
        (isinstance(hit.cue, EventKind) and hit.start not in extras) or hit.cue is Cue.EVERYTHING
        for hit in subjects
    )
    return bool(extras) and not named


def _opens_with(text: str, wanted: Cue, cues: Cues) -> bool:
    return any(hit.cue is wanted and hit.start <= _OPENING for hit in cues.of_line(text))


def _speaks_of(text: str, scene: Scene, cues: Cues) -> bool:
    """Both name the same sort of thing: "konferensen", "funktionshinderkonferens", "this event"."""
    if any(hit.cue is Cue.THINGS for hit in cues.of_line(text)):
        return True
    ours = [scene.text[hit.start : hit.end].lower() for hit in scene.kinds(whole=True)]
    theirs = [
        text[hit.start : hit.end].lower()
        for hit in cues.of_line(text)
        if isinstance(hit.cue, EventKind)
    ]
    return any(word[:_ALIKE] in own or own[:_ALIKE] in word for word in theirs for own in ours)
