"""Name all that stands around a day: what labelled texts are learned from, and asked about. Pure.

A sign is a short name. Of the day: `exact`, `clock`, `over`. Of a cue: `holds` in the clause, `<holds`
before the day, `>holds` after it, `~holds` in the sentence, `^holds` in a heading. Of a word of the clause:
`=word`, `pre-`, `-fix`, and `2<word` for the second word before the day, `1>word` for the first after it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from digest.reading.events.setting.cues import WORD, Cues
from digest.reading.events.setting.scene import Scene

_SOON = 3  # days
_MANY = 3  # other days of the sentence
_HEADINGS = 2  # lines above, beside the title
_BESIDE = 2  # words before a day, and after it
_ENDS = (5, 7)  # letters of the beginnings and endings that are signs


def signs_of(scene: Scene, cues: Cues, published_on: date) -> frozenset[str]:
    """Every sign of a day, each once."""
    return frozenset((*_of_day(scene, published_on), *_of_cues(scene, cues), *_of_words(scene)))


def signs_of_word(word: str) -> Iterator[str]:
    """The word as a whole, its first and its last letters."""
    plain = _plain(word)
    yield f"={plain}"
    for letters in _ENDS:
        if len(plain) > letters:
            yield f"{plain[:letters]}-"
            yield f"-{plain[-letters:]}"


def _of_day(scene: Scene, published_on: date) -> Iterator[str]:
    when = scene.occasion
    yield "exact" if when.is_exact else "vague"
    yield f"in-{when.precision}"
    yield f"for-{(when.end_on - when.start_on).days.bit_length()}"
    yield f"after-{min(len(scene.earlier), _MANY)}"
    yield f"before-{min(len(scene.later), _MANY)}"
    if when.starts_at is not None:
        yield "clock"
    if scene.starts_line:
        yield "first"
    if when.end_on < published_on:
        yield "over"
    elif when.start_on <= published_on:
        yield "running"
    elif (when.start_on - published_on).days <= _SOON:
        yield "soon"


def _of_cues(scene: Scene, cues: Cues) -> Iterator[str]:
    start = scene.occasion.span.start
    for hit in scene.hits:
        if scene.in_clause(hit):
            yield hit.cue
            yield f"<{hit.cue}" if hit.end <= start else f">{hit.cue}"
        else:
            yield f"~{hit.cue}"
    for line in {*scene.context[:_HEADINGS], *scene.context[-1:]}:
        yield from (f"^{hit.cue}" for hit in cues.of_line(line.text))


def _of_words(scene: Scene) -> Iterator[str]:
    start, end = scene.occasion.span
    before = WORD.findall(scene.text, scene.clause.start, start)
    after = WORD.findall(scene.text, end, max(end, scene.clause.end))
    for word in (*before, *after):
        yield from signs_of_word(word)
    nearest = before[: -_BESIDE - 1 : -1]
    yield from (f"{number}<{_plain(word)}" for number, word in enumerate(nearest, 1))
    yield from (f"{number}>{_plain(word)}" for number, word in enumerate(after[:_BESIDE], 1))


def _plain(word: str) -> str:
    """Numbers say only that they are numbers."""
    return "#" if any(map(str.isdigit, word)) else word.lower()
