"""Rule out days that only say which one is meant: "syksyn webinaari", "the Tuesday before". Pure."""

from __future__ import annotations

from digest.model.reading import Precision
from digest.reading.events.kind.acts import CALLS, last_day_mark, runs_up_to
from digest.reading.events.kind.feasts import is_season, owns
from digest.reading.events.kind.verdict import NearMiss
from digest.reading.events.setting.cues import WORD, Cue, Cues, Hit
from digest.reading.events.setting.scene import Scene

_NAME = 20  # code points between a weekday and its noun: "Monday research seminar"
_MONTH = 31  # days
_BESIDE = 20  # code points between a last day and its mark
_PAIR = 2  # weekdays; more of them are what is usual
_CALLED = frozenset({*CALLS, Cue.PUBLICATIONS})


def counted_from(scene: Scene, cues: Cues) -> NearMiss | None:
    """As in "on the Tuesday before the meeting": a weekday that another day tells."""
    if any(letter.isdigit() for letter in scene.occasion.text):
        return None
    if _is_of_the_name(scene, cues):
        return NearMiss("a weekday beside the day that is meant")
    if _is_ours(scene, cues):
        return NearMiss("the weekday on which something usually meets")
    if is_season(scene, cues) or owns(scene, cues):
        return NearMiss("a feast that only names a time of the year")
    after = [hit for hit in scene.hits if 0 < hit.start - scene.occasion.span.end <= 2]
    if any(hit.cue in (Cue.BY_BEFORE, Cue.SITUATIONS) for hit in after):
        return NearMiss("a day counted from another one")
    return None


def _is_of_the_name(scene: Scene, cues: Cues) -> bool:
    """As in "Thursday Book Club meets on 21 October", "Christmas market this Friday": no day of its own."""
    when = scene.occasion
    if not when.is_exact or when.is_range or when.starts_at is not None:
        return False
    mark = last_day_mark(scene)
    if (mark and mark.cue is Cue.BY_AFTER) or runs_up_to(scene, cues):
        return False  # "kurssi on 5.5., ilmoittautumiset perjantaihin mennessä"
    others = [other for other in (*scene.earlier, *scene.later) if other.is_exact]
    if others and cues.is_feast(when.text):
        return True
    plain = [other for other in others if not any(map(str.isdigit, other.text))]
    return len(plain) < len(others) or len(plain) + len(when.dates) > _PAIR


def _is_ours(scene: Scene, cues: Cues) -> bool:
    """As in "Our Monday seminar continues": whose day, right before what always meets then."""
    when = scene.occasion
    if cues.words.compounds or when.starts_at is not None or not cues.is_weekday(when.text):
        return False  # "Lähdemme lauantaina retkelle"
    ours = any(hit.cue is Cue.TOGETHER and when.span.start - hit.end == 1 for hit in scene.hits)
    nouns = (*scene.kinds(), *(hit for hit in scene.hits if hit.cue is Cue.GATHERINGS))
    return ours and any(0 < noun.start - when.span.end <= _NAME for noun in nouns)


def purpose(scene: Scene, cues: Cues) -> NearMiss | None:
    """As in "Avustuksia vuodelle 2027": what something is for, not when it is."""
    when = scene.occasion.span
    found = cues.find(scene.text, max(scene.window.start, when.start - 5), when.end)
    is_target = any(hit.cue is Cue.PURPOSES for hit in found)
    if scene.occasion.precision is Precision.YEAR and is_target:
        return NearMiss("the year that something is for")
    if _is_target_period(scene) or _is_of_what_is_due(scene):
        return NearMiss("the period that something is for")
    others = (*scene.earlier, *scene.later)
    if is_target and not scene.occasion.is_exact and any(other.is_exact for other in others):
        return NearMiss("the period that something is for")
    return None


def _is_target_period(scene: Scene) -> bool:
    """As in "Bidrag för perioden 1.7–31.12 söks senast den 31 mars": money or rooms for that time."""
    when = scene.occasion
    named = scene.near(Cue.TARGET_PERIODS) if when.is_range else None
    if named is None or named.end > when.span.start or scene.words_between(named) > 1:
        return False
    others = any(other.is_exact for other in (*scene.earlier, *scene.later))
    return others and not scene.anywhere(Cue.MOVES)


def _is_of_what_is_due(scene: Scene) -> bool:
    """As in "Shows that are held from 1 July to 31 December must be registered by 31 March"."""
    when = scene.occasion
    if not when.is_range or (when.end_on - when.start_on).days <= _MONTH:
        return False
    which = scene.near(Cue.RELATIVES)
    before = [other for other in scene.later if other.end_on < when.start_on]
    if which is None or which.end > when.span.start or not before:
        return False
    start = before[0].span.start
    marks = (hit for hit in scene.hits if hit.cue in (Cue.BY_BEFORE, Cue.BY_AFTER))
    return any(hit.start >= when.span.end and abs(hit.start - start) <= _BESIDE for hit in marks)


def which_one(scene: Scene, cues: Cues) -> NearMiss | None:
    """As in "Ilmoittautuminen syksyn webinaareihin avautuu 5.3.": the period only says which."""
    if scene.occasion.is_exact:
        return None
    others = (*scene.earlier, *scene.later)
    end = scene.occasion.span.end
    beside = [hit for hit in scene.hits if 0 < hit.start - end <= 2]
    year = scene.occasion.precision is Precision.YEAR
    if year and any(other.precision is not Precision.YEAR for other in others):
        return NearMiss("only says which one is meant")
    if scene.occasion.precision is Precision.WEEK and _tells_its_day(scene):
        return NearMiss("only says which one is meant")
    if any(hit.cue in _CALLED or hit.cue is Cue.LAST_DAYS for hit in beside) or (
        year and scene.near(*CALLS)
    ):
        return NearMiss("only says which one is meant")
    told = any(other.precision is not Precision.YEAR for other in others)
    if _is_of_what_follows(scene, cues):
        return NearMiss("only says which one is meant")
    if told and any(_names(scene, noun) for noun in scene.kinds()):
        return NearMiss("only says which one is meant")
    return None


def _tells_its_day(scene: Scene) -> bool:
    """As in "v. 40 Författarbesök, tis 5/10"."""
    first, last = scene.occasion.start_on, scene.occasion.end_on
    return any(day.is_exact and first <= day.start_on <= last for day in scene.later)


def _is_of_what_follows(scene: Scene, cues: Cues) -> bool:
    """As in "Kesäkuun luvut julkaistaan 14.7.": a day is told, and the month belongs to a noun."""
    when = scene.occasion
    of = cues.words.of_endings
    if not (of and scene.starts_line and when.text.lower().endswith(of)):
        return False
    following = WORD.search(scene.text, when.span.end, scene.clause.end)
    small = {hit.start for hit in scene.hits if hit.cue in (Cue.STOPS, Cue.BY_AFTER)}
    if following is None or following.start() in small or following.group()[0].isdigit():
        return False
    return any(other.is_exact for other in scene.later)


def _names(scene: Scene, noun: Hit) -> bool:
    """As in "Kevään toinen tapaaminen": at most one plain word stands between."""
    end = scene.occasion.span.end
    if noun.start <= end or scene.words_between(noun) > 2:
        return False
    between = scene.text[end : noun.start]
    hits = (hit for hit in scene.hits if hit.cue is not Cue.AUTHORITIES)
    known = any(end <= hit.start < noun.start for hit in hits)
    return not known and not between.strip(" \u00a0").endswith(",") and "," not in between


def moves_elsewhere(scene: Scene, _: Cues) -> NearMiss | None:
    """As in "Snödumparna flyttas den 5 mars": a move of what nobody attends."""
    move = scene.near(Cue.MOVES)
    met = (Cue.GATHERINGS, Cue.DRAWS, Cue.HOLDS, Cue.WELCOMES)
    if move is None or scene.kinds(whole=True) or scene.anywhere(*met) or scene.occasion.starts_at:
        return None
    return NearMiss("only tells that something moves", move)
