"""Find the word that says that no place is left, or that nobody can register any longer. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from digest.model.event import EventKind
from digest.model.text import Quote
from digest.reading.events.setting.cues import WORD, Cue, Hit
from digest.reading.events.setting.scene import Scene
from digest.reading.events.setting.story import Story
from digest.reading.events.standing.notices import after_it
from digest.reading.events.standing.subjects import Subject, subject_of

_SHORT = 120  # code points of a sentence that only says one thing
_BESIDE = 70  # code points of a sentence before that speaks of the same thing
_ROW = 40  # code points of a line that only says "FULLBOKAT"
_MARKS = frozenset(":|]*),")
_TO_BUT = 12  # code points; ", but"
_LAST_TIME = 2  # words between "sold out" and "last year"


def taken(scene: Scene, story: Story) -> Hit | None:
    """Told in the clause, at the end of its row, in the line behind or in the sentence before."""
    alone = not (scene.earlier or scene.later)
    inside = [
        hit
        for hit in scene.hits
        if scene.in_clause(hit) or (alone and not _is_of_other_half(scene, hit))
    ]
    told = _full(scene.text, inside, _taken_back(scene.hits))
    return told or _filled(scene, story) or _turns(scene, inside) or _told_beside(scene, story)


def _turns(scene: Scene, inside: Iterable[Hit]) -> Hit | None:
    """As in "The walk on 5 May is full, but there is room on 9 May": the word ends its clause."""
    but = {hit.start for hit in scene.hits if hit.cue is Cue.CONTRASTS}
    for hit in inside:
        rest = WORD.search(scene.text, hit.end, hit.end + _TO_BUT)
        if hit.cue is Cue.FILLED and rest and rest.start() in but:
            return hit
    return None


def in_clause(scene: Scene) -> Hit | None:
    """As in "(registration has closed)" beside the day of a registration."""
    inside = [hit for hit in scene.hits if scene.in_clause(hit)]
    return _full(scene.text, inside, _taken_back(scene.hits))


def _is_of_other_half(scene: Scene, full: Hit) -> bool:
    """As in "The first walk is full, but the second is on 5 May"."""
    start = scene.occasion.span.start
    return any(
        hit.cue is Cue.CONTRASTS and full.end <= hit.start and hit.end <= start
        for hit in scene.hits
    )


def _full(text: str, hits: Iterable[Hit], doubts: Sequence[Hit]) -> Hit | None:
    """The first such word that nothing takes back: "once all places are taken", "not yet full"."""
    told = tuple(hits)
    full = (hit for hit in told if hit.cue is Cue.FULL and not _may_be(hit, told))
    return next(
        (hit for hit in full if not any(_takes_back(text, doubt, hit) for doubt in doubts)), None
    )


def _may_be(full: Hit, hits: Iterable[Hit]) -> bool:
    """As in "Places may be reserved from 5 May"."""
    inside = {hit.cue for hit in hits if full.start <= hit.start and hit.end <= full.end}
    return Cue.MODALS in inside and Cue.NEGATES not in inside


def _taken_back(hits: Iterable[Hit]) -> tuple[Hit, ...]:
    return tuple(hit for hit in hits if hit.cue in (Cue.NOT_FULL, Cue.LONG_SINCE))


def _takes_back(text: str, doubt: Hit, full: Hit) -> bool:
    if doubt.start <= full.start:
        return doubt.cue is Cue.NOT_FULL
    between = text[full.end : doubt.start]  # "sold out last year"
    return doubt.cue is Cue.LONG_SINCE and len(WORD.findall(between)) <= _LAST_TIME


def _told_beside(scene: Scene, story: Story) -> Hit | None:
    beside = (*_behind(scene, story), *_before(scene, story))
    below = (line for line in story.undated_after(scene.sentence) if line not in beside)
    for line in (*beside, *(line for line in below if len(line.text) <= _SHORT)):
        hits = story.words.of_line(line.text)
        told = _full(line.text, hits, _taken_back(hits)) or _ends_with_full(line, hits)
        if told is None or _is_for_another(line, told, hits, scene, story):
            continue
        subject = subject_of(line, told, scene, story.words)
        if subject is Subject.OURS or (line in beside and subject is Subject.UNSAID):
            return told.behind(line.span.start)
    return None


def _is_for_another(
    line: Quote, full: Hit, hits: Iterable[Hit], scene: Scene, story: Story
) -> bool:
    """As in "but registration for the members' evening has closed": the words name another thing."""
    named = any(
        isinstance(hit.cue, EventKind) and full.start < hit.start and hit.end < full.end
        for hit in hits
    )
    part = Quote(line.text[full.start : full.end], line.span)
    return named and subject_of(part, full, scene, story.words) is Subject.ANOTHER


def _behind(scene: Scene, story: Story) -> Iterator[Quote]:
    return (line for line in after_it(scene, story) if len(line.text) <= _SHORT)


def _before(scene: Scene, story: Story) -> Iterator[Quote]:
    """The sentence right before, unless this one tells of the next, or of a new one."""
    if _is_anew(scene):
        return
    start = scene.sentence.span.start
    for line in scene.context[:1]:
        near = 0 <= start - line.span.end <= 1 and len(line.text) <= _BESIDE
        if near and not story.has_date(line) and line.text.endswith((".", "!")):
            yield line


def _is_anew(scene: Scene) -> bool:
    return scene.anywhere(Cue.COMING, Cue.ANEW, Cue.CONTRASTS) is not None


def _ends_with_full(line: Quote, hits: Sequence[Hit]) -> Hit | None:
    """As in "Fullt!", "Kurssi täynnä"."""
    end = len(line.text.rstrip(" .!)*"))
    if len(line.text) > _ROW or any(hit.cue is Cue.NOT_FULL for hit in hits):
        return None
    return next((hit for hit in hits if hit.cue is Cue.FILLED and hit.end == end), None)


def _filled(scene: Scene, story: Story) -> Hit | None:
    """As in "Yoga 5 May – FULL", "Kurssi täynnä!": the word ends its row or the short line before."""
    start = scene.sentence.span.start
    before = [
        line
        for line in scene.context[:1]
        if len(line.text) <= _ROW and 0 <= start - line.span.end <= 1 and not _is_anew(scene)
    ]
    for line in (scene.sentence, *before):
        end = len(line.text.rstrip(" .!)*"))
        for hit in story.words.of_line(line.text):
            ends = hit.cue is Cue.FILLED and hit.end == end
            found = hit.behind(line.span.start)
            apart = hit.cue is Cue.FILLED and _is_set_apart(line.text, hit)
            if ends or (apart and not _is_of_other_half(scene, found)):
                return found
    return None


def _is_set_apart(row: str, full: Hit) -> bool:
    """As in "[FULL] Yoga 5 May", "Yoga | Full | 5 May", "5 May FULL yoga": a label of a row."""
    if len(row) > _SHORT or (row.endswith(".") and not row[-2:-1].isdigit()):
        return False
    shouted = row[full.start : full.end].isupper() and not row.isupper()
    return shouted or row[full.end :].lstrip()[:1] in _MARKS
