"""Find where an event is held, in the words of the source. Pure.

A label ("Paikka: …") or a cell of a table before a place near the date, that before one in the next
sentence, the line below or the title. What says that it can be followed from afar stands behind it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from digest.model.event import EventKind
from digest.model.text import Quote
from digest.reading.events.kind.lines import line_end
from digest.reading.events.setting.cues import WORD, Cue
from digest.reading.events.setting.scene import CLOCK, Scene
from digest.reading.events.setting.story import Story
from digest.reading.events.telling.beside_place import extended
from digest.reading.events.telling.cases import in_case
from digest.reading.events.telling.online import online_in, says_online
from digest.reading.events.telling.place_lines import below, in_row, in_table, labelled
from digest.reading.events.telling.place_name import has_site, name_end
from digest.reading.events.telling.place_words import SPACE, Places, places_of

_NEARBY = 90  # code points after a date in which its place is looked for
_BEHIND = 3  # words of the next sentence that may still say where ("14.10. Tuomiokirkossa")
_LONGEST = 120  # code points
_NEXT = 2  # sentences behind a date that may tell its place
_TITLE = 120  # code points of a heading that may name the place
_QUOTES = '"'
_READ = 600  # code points of the next sentence
_NEAR = 3  # words between a day and a place that belongs to it
_NAME = r"[^\W\d_a-zåäö][^\s,.;:()|]*"
_AT = re.compile(rf"(?<=\s)@{SPACE}({_NAME}(?:{SPACE}{_NAME}){{0,4}})")
_STREET = re.compile(  # "Sedge Street 15, 01300 Reedham"
    rf"({_NAME}(?:{SPACE}{_NAME}){{0,2}}{SPACE}\d{{1,3}}{SPACE}?[A-Za-z]?,{SPACE}\d{{3}}{SPACE}?\d{{2}}{SPACE}{_NAME})"
)


class _Found(NamedTuple):
    """A place and where it stands; the lower the rank, the likelier it is meant."""

    rank: int
    gap: int
    start: int
    end: int


def find_place(scene: Scene, story: Story) -> str | None:
    """Where the event of a scene is held, with the word that says it is online as well."""
    p = places_of(story.words)
    following = story.following(scene.sentence)
    place = (
        labelled(scene, story, p)
        or in_table(scene, p)
        or _at(scene)
        or _beside(scene, p)
        or _behind(scene, following, p)
        or in_row(scene, p)
        or _street(scene)
        or below(scene, p)
        or _next(scene, following, p)
        or _headed(scene, p)
    )
    place = cut(place, _LONGEST) if place else None
    if place and says_online(place, p):
        return place
    online = _online(scene, following, p)
    return f"{place}, {online}" if place and online else place or online


def cut(text: str, longest: int) -> str:
    """At most so many code points, cut between words."""
    text = text.strip(" ,–-\u00a0")
    return text if len(text) <= longest else text[:longest].rsplit(" ", 1)[0]


def _beside(scene: Scene, p: Places) -> str | None:
    """The likeliest place of the clause: after the date, else before it."""
    when, clause = scene.occasion.span, scene.clause
    limit = min((other.span.start for other in scene.later), default=scene.window.end)
    after = (when.end, min(clause.end, when.end + _NEARBY), max(limit, clause.end))
    spans = (after, (clause.start, when.start, when.start))
    for goes in (False, True):
        if goes and not _says_goes(scene, p):
            return None
        found = [
            each
            for start, end, last in spans
            for each in _candidates(scene, start, end, last, p, goes=goes)
        ]
        if found:
            best = min(found)
            return scene.text[best.start : best.end].rstrip(".,;:!? ")
    return None


def _says_goes(scene: Scene, p: Places) -> bool:
    """A trip or an invitation: "Retki Kolille 15.5."."""
    words = WORD.finditer(scene.text, *scene.clause)
    tours = any(hit.cue is EventKind.TOUR for hit in scene.kinds())
    return tours or any(p.goes.match(word.group().lower()) for word in words)


def _candidates(
    scene: Scene, start: int, stop: int, limit: int, p: Places, *, goes: bool = False
) -> Iterator[_Found]:
    """Places of a stretch of text, each with how likely it is the one."""
    text, when = scene.text, scene.occasion.span
    for first, last in _runs(text, start, _word_end(text, stop, limit), limit, p, goes=goes):
        if _is_elsewhere(scene, first, last, p) or _is_quoted(text, start, first, last, p):
            continue
        end = extended(text, last, limit, p)
        before = end <= when.start
        gap = when.start - end if before else first - when.end
        near = not before and sum(1 for _ in WORD.finditer(text, when.end, first)) <= _NEAR
        sited = has_site(text[first:end], p)
        yield _Found((0 if near and sited else 1 if sited else 2) * 2 + before, gap, first, end)


def _word_end(text: str, at: int, limit: int) -> int:
    """The end of the word that an offset may stand in."""
    while at < limit and text[at].isalnum():
        at += 1
    return at


def _runs(
    text: str, start: int, end: int, limit: int, p: Places, *, goes: bool = False
) -> Iterator[tuple[int, int]]:
    """Names of places behind a preposition or in a case."""
    if p.cues.words.place_endings:
        yield from in_case(text, start, end, p, goes=goes)
    known = start
    for lead in (p.lead_to if goes else p.lead).finditer(text, start, end):
        last = name_end(text, lead.end(), limit, p) if lead.start() >= known else None
        if last is None or (goes and p.comes_from(text, start, lead.start())):
            continue
        if _is_led(lead, text[lead.end() : last], p):
            known = last
            yield lead.end(), last


def _is_led(lead: re.Match[str], name: str, p: Places) -> bool:
    """Not "on schools": behind some words only a site with a name or an article is a place."""
    if p.cues.words.compounds or not name.islower():
        return lead.group("site") is None or has_site(name, p)
    bare = len(lead.group().split()) == 1
    return not bare or (lead.group("site") is None and not name.endswith("s"))


def _is_elsewhere(scene: Scene, first: int, last: int, p: Places) -> bool:
    """In a clause of its own ("how care is given in Lapland"), or the home of who is told of."""
    text, start, when = scene.text, scene.clause.start, scene.occasion.span
    behind = when.end <= first
    clauses = [*p.subordinate.finditer(text, when.end if behind else start, first)]
    if clauses and (behind or "," in text[last : when.start]):
        held = (Cue.HOLDS, Cue.TAKES_PLACE)
        since = clauses[-1].end()
        if not any(hit.cue in held and since <= hit.start < first for hit in scene.hits):
            return True
    if any(hit.cue is Cue.ORGANISES and 0 < hit.start - last <= 1 for hit in scene.hits):
        return not p.cues.words.place_endings
    return _is_home(text, start, first, last, p)


def _is_quoted(text: str, start: int, first: int, last: int, p: Places) -> bool:
    """In the name of what is held: ”Elämää Kuuralassa”, "Family Day in the Park"."""
    before = text[start:first]
    opened = 0 if "„" in before else before.count("“")
    if opened > before.count("”") or any(before.count(mark) % 2 for mark in _QUOTES):
        return True
    if p.cues.words.compounds or not WORD.fullmatch(text, first, last):
        return False
    words = [word.group() for word in WORD.finditer(before)]
    while words and p.is_lead(words[-1]):
        words.pop()
    return bool(words) and words[-1][0].isupper() and p.is_site(text[first:last])


def _is_home(text: str, start: int, first: int, last: int, p: Places) -> bool:
    """As in "professor at the University of Leeds", "life in Karelia"."""
    words = [word.group() for word in WORD.finditer(text, max(start, first - 60), first)]
    while words and p.is_lead(words[-1]):
        words.pop()
    told = words[-1].lower() if words else ""
    return told in p.words.roles or (told in p.words.topics and not has_site(text[first:last], p))


def _behind(scene: Scene, following: Sequence[Quote], p: Places) -> str | None:
    """A place cut off by the stop of the date: "… 14.10. Valtioneuvoston linnassa."."""
    if not following or scene.text[scene.occasion.span.end : scene.sentence.span.end].strip(" ."):
        return None
    line = following[0].span
    words = list(WORD.finditer(scene.text, line.start, line.end))
    if "\n" in scene.text[scene.sentence.span.end : line.start] or len(words) > _BEHIND:
        return None
    for first, last in in_case(scene.text, line.start, line.end, p):
        return scene.text[first:last]
    return None


def _at(scene: Scene) -> str | None:
    """As in "5 May, 7 pm @ Reed Park"."""
    found = _AT.search(scene.text, *scene.clause)
    return found.group(1) if found else None


def _street(scene: Scene) -> str | None:
    """A street with its postal code, there or on the line below."""
    since = scene.sentence.span.end + 1
    below = min(line_end(scene.text, since, since + _TITLE), scene.clause.end + _NEARBY)
    found = _STREET.search(scene.text, scene.clause.start, below)
    return found.group(1) if found else None


def _next(scene: Scene, following: Sequence[Quote], p: Places) -> str | None:
    """As in "It will take place at Elm House.", and "The venue is Elm House.", in the next sentences."""
    for line in following[:_NEXT]:
        if not _is_about_it(scene, line, p):
            continue
        start, end = line.span.start, min(line.span.end, line.span.start + _READ)
        named = p.venue_is.search(scene.text, start, end)
        if named:
            last = _value_end(scene.text, named.end(), end, p)
            if last is not None:
                return scene.text[named.end() : last]
        hits = p.cues.of_line(line.text)
        held = any(hit.cue in (Cue.HOLDS, Cue.TAKES_PLACE, Cue.HAPPENS) for hit in hits)
        if not held and not online_in(scene.text, start, end, p, told=False):
            continue  # "You can attend in the school hall or remotely."
        for first, last in _runs(scene.text, start, end, end, p):
            if p.subordinate.search(scene.text, start, first):
                break
            whole = scene.text[first : extended(scene.text, last, end, p)]
            return whole.rstrip(".,;:!? ")
    return None


def _value_end(text: str, start: int, end: int, p: Places) -> int | None:
    """Where what the venue is ends: "the Old Customs House in Reedham"."""
    if p.unknown.match(text, start):
        return None
    if p.cues.words.place_endings:
        words = []
        for word in WORD.finditer(text, start, end):
            if not (
                p.is_name(word.group()) or p.is_site(word.group()) or p.is_small_part(word.group())
            ):
                break
            words.append(word)
        return extended(text, words[-1].end(), end, p) if words else None
    last = name_end(text, start, end, p)
    return None if last is None else extended(text, last, end, p)


def _is_about_it(scene: Scene, line: Quote, p: Places) -> bool:
    """A sentence without a day that tells of no other thing and of nothing that was."""
    if p.cues.day_in(line.text) is not None or (scene.tells_hour and CLOCK.search(line.text)):
        return False
    words = [word.group().lower() for word in WORD.finditer(line.text[:200])]
    if any(p.earlier.match(word) for word in words):
        return False
    hits = p.cues.of_line(line.text)
    if any(hit.cue in (Cue.DRAWS, Cue.REGISTRATIONS, Cue.TICKETS, Cue.LAST_DAYS) for hit in hits):
        return False
    kinds = {hit.cue for hit in hits if isinstance(hit.cue, EventKind)} - {EventKind.EVENT}
    ours = {hit.cue for hit in scene.kinds(whole=True)} - {EventKind.EVENT}
    return not kinds or not ours or bool(kinds & ours)


def _headed(scene: Scene, p: Places) -> str | None:
    """As in "Seminar in Reedham", the title, the heading or the sentence right above."""
    for line in scene.context[:2]:
        if len(line.text) > _TITLE or CLOCK.search(line.text):
            continue
        hits = p.cues.of_line(line.text)
        told = line.text.endswith(".")
        if told and not any(hit.cue in (Cue.HOLDS, Cue.TAKES_PLACE) for hit in hits):
            continue
        kinds = [hit for hit in hits if isinstance(hit.cue, EventKind)]
        for first, last in _runs(line.text, 0, len(line.text), len(line.text), p):
            named = [hit for hit in kinds if hit.end <= first]
            name = line.text[first:last]
            if not named or name.islower() or (told and not has_site(name, p)):
                continue
            if not told and _is_topic(line.text, named[-1].end, first, last, p):
                continue
            whole = line.text[first : extended(line.text, last, len(line.text), p)]
            return whole.rstrip(".,;:!? ")
    return None


def _is_topic(text: str, start: int, first: int, last: int, p: Places) -> bool:
    """As in "a seminar on care in Lapland": too far from the noun, and no site."""
    words = sum(1 for _ in WORD.finditer(text, start, first))
    return words > 1 and not has_site(text[first:last], p)


def _online(scene: Scene, following: Sequence[Quote], p: Places) -> str | None:
    """In the clause of the event, behind it, or in the next sentences."""
    text, clause = scene.text, scene.clause
    told = online_in(text, clause.start, clause.end, p, told=True)
    if told is None and not scene.earlier and not scene.later:
        told = online_in(text, *scene.window, p, told=False)
    for line in following[:_NEXT]:
        if told is not None:
            break
        if p.cues.day_in(line.text) is None:
            told = online_in(
                text, line.span.start, min(line.span.end, line.span.start + _READ), p, told=False
            )
    return told
