"""Find the lines that are about an event: its sentence and what follows, up to the next event. Pure."""

from __future__ import annotations

from bisect import bisect_left

from digest.model.reading import DateFound
from digest.model.text import Quote, Span
from digest.reading.events.setting.cues import LINE, Cue, Cues
from digest.reading.events.setting.scene import Scene
from digest.reading.events.setting.story import Story
from digest.reading.events.telling.wording import line_of, names_occasion

_LINES = 10  # lines after an event that may still be about it
_ABOVE = 3  # labelled lines above its day
_OPENING = 5  # words of a sentence that may name the event
_LABEL = 32  # code points before the colon of a label
_OF_ACTS = frozenset(
    {
        Cue.REGISTRATIONS,
        Cue.REGISTRATION_OPEN,
        Cue.SIGNS_UP,
        Cue.BY_BEFORE,
        Cue.BY_AFTER,
        Cue.LAST_DAYS,
        Cue.ENDS,
        Cue.OPENS,
    }
)


def lines_about(scene: Scene, story: Story, cues: Cues) -> tuple[Quote, ...]:
    """Its own sentence, those after it, and labels in the lines around it."""
    own = _own_part(scene, cues)
    about = [Quote(own.text[:LINE], own.span)]
    number = bisect_left(story.starts, own.span.end)
    end, parted = own.span.end, False
    for line in story.sentences[number : number + _LINES]:
        if _is_apart(line, scene, story, cues):
            break
        parted = parted or "\n\n" in story.text[end : line.span.start]
        if not parted or is_label(line.text) or _names_it(line.text, cues):
            about.append(Quote(line.text[:LINE], line.span))
        end = line.span.end
    return (*about, *_labels_above(scene, story))


def is_label(text: str) -> bool:
    """As in "Arrangör: Folkhälsan"."""
    label, colon, _ = text[: _LABEL + 1].partition(":")
    return bool(colon) and bool(label) and not label.endswith(("http", "https"))


def _names_it(text: str, cues: Cues) -> bool:
    """As in "This webinar is organised by …": what opens a later paragraph names the event."""
    return names_occasion(line_of(text).tokens[:_OPENING], cues)


def _own_part(scene: Scene, cues: Cues) -> Quote:
    """Of a sentence that tells of several occasions the clause of this one; else all of it."""
    start, end = scene.sentence.span
    earlier, later = (any(one.is_exact for one in told) for told in (scene.earlier, scene.later))
    if not (earlier or later):
        return scene.sentence
    if any(hit.cue in _OF_ACTS for hit in cues.of_line(scene.sentence.text)):
        return scene.sentence  # the other day is one to do something by
    part = Span(
        max(start, scene.clause.start) if earlier else start,
        min(end, scene.clause.end) if later else end,
    )
    return Quote(scene.text[part.start : part.end], part)


def _labels_above(scene: Scene, story: Story) -> list[Quote]:
    """Labels right above the line of the day, as in "Tema: Rena bäckar" above "Tid: 5.3."."""
    number = bisect_left(story.starts, scene.sentence.span.start)
    start, found = scene.sentence.span.start, list[Quote]()
    for line in reversed(story.sentences[max(0, number - _ABOVE) : number]):
        between = story.text[line.span.end : start]
        if between.count("\n") != 1 or not is_label(line.text) or story.has_date(line):
            break
        found.append(Quote(line.text[:LINE], line.span))
        start = line.span.start
    return found


def _is_apart(line: Quote, scene: Scene, story: Story, cues: Cues) -> bool:
    """Whether a line has a day of its own, which is no day to do something by."""
    others = [day for day in story.dates_in(line) if not _overlap(day, scene)]
    if not others:
        return False
    return not any(hit.cue in _OF_ACTS for hit in cues.of_line(line.text))


def _overlap(day: DateFound, scene: Scene) -> bool:
    return day.start_on <= scene.occasion.end_on and scene.occasion.start_on <= day.end_on
