"""Decide whether an event was moved, and which of its days is the old one. Pure."""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise

from digest.model.event import EventKind, EventStatus
from digest.reading.events.setting.cues import WORD, Cue, Cues, Hit
from digest.reading.events.setting.occasions import Occasion
from digest.reading.events.setting.scene import Scene
from digest.reading.events.standing.leaving import (
    is_left,
    is_off,
    is_put_off,
    is_reserved,
    is_stamp,
)
from digest.reading.events.standing.standing import Standing

_FEW = 2  # words
_OFF = (Cue.NOT_HELD, Cue.NEGATES, Cue.CANCELS)
_NOT_ON = 5  # code points; "not on 5 May", "inte den 5 maj"
_RIGHT_BEHIND = 2  # code points; "5.5. sijaan"
_TO_THERE = 40  # code points; "is moved to the parish hall"
_AFTER_WORD = 12  # code points; "(previously on Friday 5 May)"
_ARROWS = ("→", "->", "⇒", "=>", "➔", "➜")
_AT_AN_HOUR = re.compile(
    r"\b(?:klo|kello|kl|klockan)\.? ?\d|\b\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\b", re.IGNORECASE
)


def moved(scene: Scene, published_on: date, cues: Cues) -> Standing | None:
    """As in "From" and "to" of an event that was moved."""
    replaced = _replaced(scene)
    if replaced:
        return Standing(EventStatus.MOVED, "the day that it was moved from", replaced)
    swap = swapped(scene)
    if swap:
        over = swap.why_not is None and scene.occasion.end_on < published_on
        return Standing(EventStatus.PAST, "over before the text was published") if over else swap
    move = scene.anywhere(Cue.MOVES)
    if move is None:
        return _held_instead(scene) or _renewed_in_row(scene, cues)
    when = scene.occasion
    if when.is_range and _is_from_to(scene, cues) and when.end_on >= published_on:
        return Standing(EventStatus.MOVED, None, move, when.start_on, when.end_on)
    if _is_old_day(scene, move, cues):
        return Standing(EventStatus.MOVED, "the day that it was moved from", move)
    if scene.occasion.end_on < published_on:
        return Standing(EventStatus.PAST, "over before the text was published")
    old = next((other for other in reversed(scene.earlier) if other.is_exact), None)
    old = old or next((other for other in scene.later if _follows_originally(scene, other)), None)
    return Standing(EventStatus.MOVED, cue=move, moved_from=old.start_on if old else None)


def swapped(scene: Scene) -> Standing | None:
    """As in "not on 5 May but on 9 May": the day denied, and the one that takes its place.

    So does "set for 5 May, will now be on 9 May", whatever the first is called.
    """
    told = (*scene.earlier[-1:], scene.occasion, *scene.later[:1])
    for old, new in pairwise(told):
        rather = any(
            hit.cue is Cue.RATHER and old.span.end <= hit.start and hit.end <= new.span.start
            for hit in scene.hits
        )
        denied = rather and _is_denied_before(scene, old)
        if not (old.is_exact and new.is_exact) or not (denied or _is_now(scene, old, new)):
            continue
        if new is scene.occasion:
            return Standing(EventStatus.MOVED, moved_from=old.start_on)
        return Standing(EventStatus.MOVED, "the day that it was moved from")
    return None


def replaces_old(scene: Scene) -> bool:
    """As in "that was set for 5 May is eaten on 9 May", "won't happen; come on 9 May instead"."""
    old = scene.earlier[-1] if scene.earlier else None
    if old is None or not (old.is_exact and scene.occasion.is_exact):
        return False
    if _follows_originally(scene, old):
        return True
    start, end = scene.occasion.span
    small = {hit[1:] for hit in scene.hits if hit.cue is Cue.STOPS}
    instead = any(
        hit.cue is Cue.TO_NEW and hit[1:] not in small and 0 < hit.start - end <= _RIGHT_BEHIND
        for hit in scene.hits
    )
    return instead and any(
        hit.cue in _OFF and old.span.end <= hit.start and hit.end <= start for hit in scene.hits
    )


def _is_now(scene: Scene, old: Occasion, new: Occasion) -> bool:
    """As in "set for 5 May, will now be on 9 May", with no other noun between the two days."""
    start, end = old.span.end, new.span.start
    between = [hit for hit in scene.hits if start <= hit.start and hit.end <= end]
    if any(isinstance(hit.cue, EventKind) or hit.cue is Cue.GATHERINGS for hit in between):
        return False
    return any(
        hit.cue is Cue.NOW_HELD and len(WORD.findall(scene.text, hit.end, end)) <= _FEW
        for hit in between
    )


def _is_denied_before(scene: Scene, old: Occasion) -> bool:
    """A word of denial right before a day, or the verb that it denies: "hålls inte den 5 maj"."""
    return any(
        hit.cue is Cue.NEGATES
        and hit.end <= old.span.start
        and len(WORD.findall(scene.text, hit.end, old.span.start)) <= _FEW
        for hit in scene.hits
    )


def _replaced(scene: Scene) -> Hit | None:
    """As in "(previously 5 May)", "5.5. sijaan": a word right beside an old day, and another day."""
    if not any(other.is_exact for other in (*scene.earlier, *scene.later)):
        return None
    start, end = scene.occasion.span
    for hit in scene.hits:
        if hit.cue is Cue.REPLACED and 0 < hit.start - end <= _RIGHT_BEHIND:
            return hit
        opened = scene.text[max(0, hit.start - 1) : hit.start] == "("
        if hit.cue is Cue.FORMERLY and opened and 0 < start - hit.end <= _AFTER_WORD:
            return hit
    return None


def _held_instead(scene: Scene) -> Standing | None:
    """As in "planned for 12 March, is held on 19 March", "it was originally planned for 12 March"."""
    if not _follows_originally(scene, scene.occasion):
        return None
    if not scene.occasion.is_exact and not _is_held_later(scene):
        return None
    told = not scene.occasion.is_exact or (
        scene.near(Cue.HELD) and not scene.near(Cue.COMING)
    )  # "the next one was set for 5 May"
    told = told or any(other.is_exact for other in scene.later)
    if not (told or _stands_for_another(scene)):
        return None
    return Standing(EventStatus.MOVED, "the day that it was moved from")


def _is_held_later(scene: Scene) -> bool:
    """As in "Planned for July, the meeting will now be held in November": a verb between the two."""
    return any(
        hit.cue in (Cue.HOLDS, Cue.TO_NEW)
        and scene.occasion.span.end <= hit.start
        and hit.end <= other.span.start
        for other in scene.later[:1]
        for hit in scene.hits
    )


def _stands_for_another(scene: Scene) -> bool:
    """As in "on 12 December instead of 5 December": the word stands between the two."""
    before = [other for other in scene.earlier if other.is_exact]
    return bool(before) and any(
        hit.cue is Cue.ORIGINALLY
        and before[-1].span.end <= hit.start
        and hit.end <= scene.occasion.span.start
        for hit in scene.hits
    )


def _renewed_in_row(scene: Scene, cues: Cues) -> Standing | None:
    """As in "Uudet ottelupäivät:" above "12.2. Kuru – Nord pelataan 4.3.": old day, verb, new day."""
    when = scene.occasion
    if not (when.is_exact and scene.starts_line and scene.later and scene.later[0].is_exact):
        return None
    new = scene.later[0].span.start
    between = (hit for hit in scene.hits if hit.cue is Cue.HOLDS)
    if not any(when.span.end <= hit.start and hit.end <= new for hit in between):
        return None
    above = (hit for line in scene.context for hit in cues.of_line(line.text))
    if any(hit.cue is Cue.MOVES for hit in above):
        return Standing(EventStatus.MOVED, "the day that it was moved from")
    return None


def _is_from_to(scene: Scene, cues: Cues) -> bool:
    """As in "Från den 3 december till den 14 januari" after a word of moving is no stretch of days."""
    when = scene.occasion.span
    if any(arrow in scene.occasion.text for arrow in _ARROWS):
        return True  # "siirtyy 5.5. → 9.5."
    found = cues.find(scene.text, max(scene.window.start, when.start - 6), when.end)
    return any(hit.cue is Cue.FROM_OLD for hit in found)


def _is_old_day(scene: Scene, move: Hit, cues: Cues) -> bool:
    """The day before the move: named as the old one, left without a new one, or the first of two."""
    if _follows_originally(scene, scene.occasion) or is_put_off(scene) or is_stamp(scene, move):
        return True
    end = scene.occasion.span.end
    if any(hit.cue is Cue.CALLED_OFF and is_off(scene, hit) for hit in scene.hits):
        return True
    if is_reserved(scene, move) or _is_reached(scene, move):
        return False
    if is_left(scene, move, cues):
        return True
    if _keeps_its_day(scene, move) or (scene.later and _is_denied(scene, scene.later[0])):
        return False
    if _is_denied(scene, scene.occasion):
        return True
    if scene.later and not any(_was_once(scene, other) for other in scene.later):
        return True
    told = [other for other in scene.earlier if any(map(str.isdigit, other.text))]
    if any(other.is_exact for other in told):
        return end <= move.start and not _is_new(scene)
    if any(hit.cue is Cue.CALLED_OFF for hit in scene.hits):
        return True
    renewed = any(
        hit.cue is Cue.TO_NEW and hit.start <= scene.occasion.span.start and hit.end > move.start
        for hit in scene.hits
    )
    return end <= move.start and not renewed


def _is_reached(scene: Scene, move: Hit) -> bool:
    """As in "is moved to 22 August, and the papers come in May": "to" leads to it, and to no later day."""
    start, end = scene.occasion.span
    if move.end > start or not scene.later:
        return False
    small = [hit for hit in scene.hits if hit.cue is Cue.TO_NEW and move.start < hit.end <= start]
    if not any(scene.words_between(hit) == 0 for hit in small):
        return False
    anew = (Cue.TO_NEW, Cue.MOVES, Cue.FROM_OLD, Cue.ORIGINALLY, Cue.NOW_HELD)
    joined = [hit for hit in scene.hits if hit.start >= end and hit.cue is Cue.CLAUSE_STARTS]
    return bool(joined) and not any(hit.cue in anew and hit.start >= end for hit in scene.hits)


def _was_once(scene: Scene, other: Occasion) -> bool:
    """Another day of the sentence is the old one: "9 May (previously 5 May)"."""
    end = other.span.end
    if any(h.cue is Cue.REPLACED and 0 < h.start - end <= _RIGHT_BEHIND for h in scene.hits):
        return True  # "on 9.5., 5.5. sijasta"
    bracket = any(
        hit.cue is Cue.FORMERLY
        and 0 < other.span.start - hit.end <= _AFTER_WORD
        and scene.text[max(0, hit.start - 1) : hit.start] == "("
        for hit in scene.hits
    )
    return bracket or _follows_originally(scene, other)


def _keeps_its_day(scene: Scene, move: Hit) -> bool:
    """As in "The meeting on 8 October is moved to 2 p.m.", "moved online": its day is the same."""
    others = (*scene.earlier, *scene.later)
    rest = scene.text[move.end : scene.window.end]
    if not any(other.is_exact for other in others) and _AT_AN_HOUR.search(rest):
        return True
    return not others and any(
        hit.cue in (Cue.ELSEWHERE, Cue.ONLINE, Cue.VENUES)
        and 0 <= hit.start - move.end <= _TO_THERE
        for hit in scene.hits
    )


def _follows_originally(scene: Scene, occasion: Occasion) -> bool:
    """As in "originally on 3 December", "3.12. (ursprungligt datum)"."""
    return any(
        hit.cue is Cue.ORIGINALLY
        and not _is_planned(scene, hit)
        and (
            (
                0 <= occasion.span.start - hit.end <= 40
                and not _begins_anew(scene.text[hit.end : occasion.span.start])
                and not _renewed_between(scene, hit, occasion)
                and not _is_held_anew(scene, hit, occasion)
                and not _is_planned_before(scene, hit, occasion)
                and not _is_behind_old(scene, hit, occasion)
            )
            or (0 <= hit.start - occasion.span.end <= 25 and _is_named_behind(scene, hit))
        )
        for hit in scene.hits
    )


def _is_named_behind(scene: Scene, hit: Hit) -> bool:
    """As in "3.12. (ursprungligt datum)", but not "8.12. i stället för 1.12."."""
    told = any(0 <= other.span.start - hit.end <= _NOT_ON for other in scene.later)
    return scene.words_between(hit) <= 1 and not told


def _begins_anew(between: str) -> bool:
    """As in "put off until spring, and the next being on": the day is of another clause."""
    head, comma, tail = between.partition(",")
    return bool(comma) and len(WORD.findall(tail)) > _FEW and bool(head.strip())


def _is_denied(scene: Scene, occasion: Occasion) -> bool:
    """As in "on 16 November and not 10 November": the day it is no longer on."""
    return any(
        hit.cue is Cue.NEGATES and 0 < occasion.span.start - hit.end <= _NOT_ON
        for hit in scene.hits
    )


def _is_new(scene: Scene) -> bool:
    """A word between the date before and this one says that this is the new one."""
    since, start = scene.earlier[-1].span.end, scene.occasion.span.start
    return any(
        hit.cue in (Cue.TO_NEW, Cue.HOLDS) and since <= hit.start and hit.end <= start
        for hit in scene.hits
    )


def _renewed_between(scene: Scene, hit: Hit, occasion: Occasion) -> bool:
    """As in "the meeting planned for April is moved; the new date is 12 May"."""
    return any(
        other.cue is Cue.MOVES and hit.end <= other.start and other.end <= occasion.span.start
        for other in scene.hits
    )


def _is_held_anew(scene: Scene, hit: Hit, occasion: Occasion) -> bool:
    """As in "that was to be on 5 May is now held on 9 May": the old day and a verb stand between."""
    every = (*scene.earlier, scene.occasion, *scene.later)
    old = [o for o in every if hit.end <= o.span.start and o.span.end <= occasion.span.start]
    return bool(old) and any(
        other.cue in (Cue.HOLDS, Cue.TO_NEW)
        and old[-1].span.end <= other.start
        and other.end <= occasion.span.start
        for other in scene.hits
    )


def _is_planned_before(scene: Scene, hit: Hit, occasion: Occasion) -> bool:
    """As in "5.5. pidettäväksi suunniteltu ilta pidetään 9.5.": the old day stands before the word."""
    before = [
        other
        for other in (*scene.earlier, scene.occasion)
        if other is not occasion and 0 <= hit.start - other.span.end <= _TO_THERE
    ]
    return bool(before) and any(
        other.cue is Cue.HOLDS and hit.end <= other.start and other.end <= occasion.span.start
        for other in scene.hits
    )


def _is_behind_old(scene: Scene, hit: Hit, occasion: Occasion) -> bool:
    """As in "that was set for 5 May is eaten on 9 May": another day and a verb of any sort before it."""
    every = (*scene.earlier, scene.occasion, *scene.later)
    old = [o for o in every if hit.end <= o.span.start and o.span.end <= occasion.span.start]
    small = {
        one.start for one in scene.hits if one.cue in (Cue.STOPS, Cue.CLAUSE_STARTS, Cue.VENUES)
    }
    start = old[-1].span.end if old else occasion.span.start
    words = WORD.finditer(scene.text, start, occasion.span.start)
    return any(word.group().islower() and word.start() not in small for word in words)


def _is_planned(scene: Scene, hit: Hit) -> bool:
    """As in "on suunniteltu", "is planned": a word that alone would mean an old plan."""
    return any(
        other.cue is Cue.HOLDS and other.start < hit.start and hit.end <= other.end
        for other in scene.hits
    )
