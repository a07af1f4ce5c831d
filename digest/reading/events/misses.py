"""Rule out dates that tell of nothing to attend or act on: facts, closures, policies, messages. Pure."""

from __future__ import annotations

from digest.model.event import EventKind
from digest.model.reading import Precision
from digest.reading.events.acts import CALLS, last_day_mark
from digest.reading.events.cues import WORD, Cue, Cues, Hit
from digest.reading.events.nouns import noun_beside
from digest.reading.events.scene import Scene
from digest.reading.events.verdict import NearMiss, Verdict

_CALLED = frozenset({*CALLS, Cue.PUBLICATIONS})


def state_of_things(scene: Scene, _: Cues) -> NearMiss | None:
    """As in "Tilanne 15.1.", "as of 5 May": a date of facts."""
    hit = scene.near(Cue.SITUATIONS)
    if hit and scene.distance(hit) <= 2:
        return NearMiss("the date of a state of things")
    return None


def stamp(scene: Scene, _: Cues) -> NearMiss | None:
    """As in "Julkaistu 8.5.2021 13.53", "Date posted: 28 October": the page's own day."""
    hit = scene.near(Cue.STAMPED)
    if hit is None or hit.end > scene.occasion.span.start or scene.words_between(hit):
        return None
    lead = scene.text[scene.sentence.span.start : hit.start]
    if len(WORD.findall(lead)) <= 1 and not scene.near(Cue.RELEASES):
        return NearMiss("the day a page was published or changed")
    return None


def purpose(scene: Scene, cues: Cues) -> NearMiss | None:
    """As in "Avustuksia vuodelle 2027": what something is for, not when it is."""
    when = scene.occasion.span
    found = cues.find(scene.text, max(scene.window.start, when.start - 5), when.end)
    is_target = any(hit.cue is Cue.PURPOSES for hit in found)
    if scene.occasion.precision is Precision.YEAR and is_target:
        return NearMiss("the year that something is for")
    return None


def which_one(scene: Scene, _: Cues) -> NearMiss | None:
    """As in "Ilmoittautuminen syksyn webinaareihin avautuu 5.3.": the period only says which."""
    if scene.occasion.is_exact:
        return None
    others = (*scene.earlier, *scene.later)
    end = scene.occasion.span.end
    beside = [hit for hit in scene.hits if 0 < hit.start - end <= 2]
    finer = any(other.is_exact for other in others)
    year = scene.occasion.precision is Precision.YEAR
    if year and any(other.precision is not Precision.YEAR for other in others):
        return NearMiss("only says which one is meant")
    if any(hit.cue in _CALLED for hit in beside) or (year and scene.near(*CALLS)):
        return NearMiss("only says which one is meant")
    if finer and any(isinstance(hit.cue, EventKind) for hit in beside):
        return NearMiss("only says which one is meant")
    return None


def closed(scene: Scene, _: Cues) -> NearMiss | None:
    """As in "Suljettuna 23.–27.2.", "City offices will be closed": when a service is shut or open."""
    if scene.near(Cue.CLOSED) and not scene.near(*CALLS, Cue.SUBMISSIONS):
        return NearMiss("when something is closed, restricted or open for business")
    return None


def decision(scene: Scene, _: Cues) -> NearMiss | None:
    """As in "Kaava tulee lautakuntakäsittelyyn", "beslut fattas i maj": nobody else need act."""
    if scene.near(Cue.DECIDES) and not (scene.kinds() or scene.near(*CALLS, Cue.ACTS)):
        return NearMiss("when somebody decides")
    return None


def duty(scene: Scene, _: Cues) -> NearMiss | None:
    """As in "Beginning 1 March all plans must be …": a rule from a day on."""
    since = scene.near(Cue.FROM_ON)
    if since is None or scene.words_between(since) or scene.occasion.is_range:
        return None
    if scene.near(Cue.DUTIES) and not scene.near(Cue.HOLDS, Cue.OPENS, Cue.STARTS):
        return NearMiss("a rule that holds from a day on")
    return None


def policy(scene: Scene, _: Cues) -> Verdict | None:
    """As in "Hanke päättyy", "laki on voimassa": nobody need do anything."""
    if scene.kinds() or scene.near(*CALLS):
        return None
    subject = scene.near(Cue.POLICIES)
    end = scene.near(Cue.ENDS)
    if subject and end and not scene.near(Cue.HOLDS):
        return Verdict(
            EventKind.EVENT, "a project or rule ends", end, why_not="the end of a project or rule"
        )
    lasts = scene.near(Cue.VALID)
    if lasts and last_day_mark(scene) and not scene.near(Cue.ACTS):
        return Verdict(
            EventKind.EVENT, "something stays in force", lasts, why_not="how long something lasts"
        )
    return None


def sending(scene: Scene, _: Cues) -> Verdict | None:
    """The day an invitation goes out or details follow is no event for a reader."""
    if scene.occasion.is_exact and noun_beside(scene, words=1):
        return None
    sent = scene.near(Cue.SENDS)
    later = scene.near(Cue.LATER)
    if sent and not scene.near(Cue.HOLDS, Cue.RELEASES):
        return Verdict(
            EventKind.RELEASE, "a message goes out", sent, why_not="the day a message goes out"
        )
    if later and _opens_sentence(scene, later) and not last_day_mark(scene):
        return _more_will_be_told(later)
    if (
        later
        and scene.near(Cue.SENDS, Cue.RELEASES, Cue.APPEARS)
        and later.start < scene.clause.end
    ):
        if scene.near(Cue.PUBLICATIONS) or scene.near(Cue.HOLDS):
            return None
        return _more_will_be_told(later)
    return None


def _more_will_be_told(later: Hit) -> Verdict:
    return Verdict(
        EventKind.RELEASE, "more will be told", later, why_not="only says when more will be told"
    )


def _opens_sentence(scene: Scene, hit: Hit) -> bool:
    """As in "Lisätietoa valmennuksesta tulee …": what comes is the information itself."""
    return not WORD.search(scene.text[scene.sentence.span.start : hit.start])
