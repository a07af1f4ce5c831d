"""Rule out a "today" that only means nowadays, and judge first days to act and meetings to be heard. Pure.

"Today the choir has forty members" tells how things are; "Today the choir sings at six" invites.
"""

from __future__ import annotations

from digest.model.event import EventKind
from digest.reading.events.kind.acts import begins_then, last_day_mark, until
from digest.reading.events.kind.nouns import is_verbless, noun_beside
from digest.reading.events.kind.verdict import NearMiss, Verdict
from digest.reading.events.setting.cues import Cue, Cues, Hit
from digest.reading.events.setting.scene import Scene

_TAKES_PLACE = (
    *(Cue.TAKES_PLACE, Cue.HOLDS, Cue.STARTS, Cue.OPENINGS, Cue.CEREMONIES, Cue.REOPENS),
    *(Cue.CANCELS, Cue.MOVES, Cue.RELEASES, Cue.ENDS),
)
_ASIDE = frozenset({Cue.RELATIVES, Cue.ABOUT, Cue.CLAUSE_STARTS, Cue.THAT})
_CLOSE = 3  # words between "today" and its verb
_OPENED = (Cue.OPENS, Cue.ENDS, Cue.STARTS)


def nowadays(scene: Scene, cues: Cues) -> NearMiss | None:
    """As in "The fair began in 1952 and is today the largest of its kind": how things are now."""
    when = scene.occasion
    if when.text.lower() not in cues.words.todays or scene.tells_hour:
        return None
    if scene.near(Cue.WELCOMES, Cue.LAST_DAYS, Cue.HOURS) or last_day_mark(scene):
        return None
    if noun_beside(scene, words=1) and is_verbless(scene):
        return None  # "Concert today in the church"
    if any(_is_its_verb(scene, hit) for hit in scene.hits if hit.cue in _TAKES_PLACE):
        return None
    return NearMiss("only tells how things are nowadays")


def _is_its_verb(scene: Scene, verb: Hit) -> bool:
    """It stands close to "today", and no clause of its own ("which holds …") begins between them."""
    if not scene.in_clause(verb) or scene.words_between(verb) > _CLOSE:
        return False
    when = scene.occasion.span
    start, end = (when.end, verb.start) if verb.start >= when.end else (verb.end, when.start)
    return not any(hit.cue in _ASIDE and start <= hit.start < end for hit in scene.hits)


def first_to_act(scene: Scene, _: Cues) -> Verdict | None:
    """As in "The first day to register is 8 April", "Anmälan tidigast den 8 april": it opens then."""
    first = scene.near(Cue.FIRST_DAYS)
    if first is None or not scene.occasion.is_exact or last_day_mark(scene):
        return None
    if first.start > scene.occasion.span.start:
        return None
    return Verdict(EventKind.APPLICATION, "the first day to register", first, outright=True)


def heard_at(scene: Scene, cues: Cues) -> Verdict | None:
    """As in "Samråd den 18 april kl. 16–18": at an hour of one day people meet to be heard."""
    noun, when = scene.anywhere(Cue.HEARINGS), scene.occasion
    if noun is None or when.starts_at is None or when.start_on != when.end_on:
        return None
    if last_day_mark(scene) or until(scene) or begins_then(scene):
        return None
    opens = (hit for hit in scene.hits if hit.cue in _OPENED and scene.in_clause(hit))
    if any(not any(map(hit.is_within, _heard(scene))) for hit in opens):
        return None  # "The hearing opens at 8 am on 18 April"; but an "open hearing" is one
    if scene.near(Cue.OPINIONS, Cue.LAST_DAYS) or scene.kinds():
        return None
    return Verdict(EventKind.EVENT, "people are heard at an hour", noun)


def _heard(scene: Scene) -> list[Hit]:
    return [hit for hit in scene.hits if hit.cue is Cue.HEARINGS]
