"""Judge the days of what a call or an application is for: "Call for papers: Peat Days, 19–21 May, Kuru". Pure.

The conference keeps its kind and the last day of the call its own. A colon right before the days
makes them the call's period again ("Applications for the course: 1–20 May").
"""

from __future__ import annotations

import re

from digest.model.event import EventKind
from digest.model.reading import Precision
from digest.reading.events.kind.nouns import best, heads
from digest.reading.events.kind.verdict import Verdict
from digest.reading.events.setting.cues import WORD, Cue, Cues, Hit
from digest.reading.events.setting.scene import Scene

_CALLED = (Cue.CALLS, Cue.REGISTRATIONS, Cue.APPLIES, Cue.ACTS)
_SAID = (  # a verb: the sentence tells of the call itself
    *(Cue.OPENS, Cue.ENDS, Cue.LAST_DAYS, Cue.MODALS, Cue.DECIDES, Cue.VALID),
    *(Cue.BY_BEFORE, Cue.BY_AFTER, Cue.RELATIVES, Cue.NEGATES, Cue.DUTIES, Cue.SENDS),
)
_SHOWN = (Cue.RELEASES, Cue.VIEWABLE, Cue.CANCELS, Cue.MOVES)
_TOLD = frozenset({Precision.DAYS, Precision.MONTH})  # a day is none's period
_LEAD = 2  # words before the call: "Open call for papers", "Inbjudan att lämna bidrag"
_LONGEST = 14  # words of a name
_FEW_DAYS = 31  # what lasts longer is a period
_DAYS_OF_A_NAME = 7  # of one with no noun of something to attend
_TWO = 2  # words of a name
_PUT_BEHIND = re.compile(r"\W{0,3}(?:(?:in|at|i|på|vid) )?[A-ZÅÄÖ][a-zåäöé]")
_ONLINE = 20  # code points behind the day


def called_for(scene: Scene, cues: Cues) -> Verdict | None:
    """As in "Call for papers: Peat Days, 19–21 May", "Application for the school in Graz, 5–9 May"."""
    when = scene.occasion
    if when.precision not in _TOLD or scene.starts_line:
        return None
    call = next((hit for hit in scene.hits if hit.cue in _CALLED), None)
    if call is None or call.end > when.span.start or not _heads_the_line(scene, call):
        return None
    call = _whole(scene, call)
    days = (when.end_on - when.start_on).days
    said = (hit for hit in scene.hits if call.end <= hit.start < when.span.start)
    if any(hit.cue in _SAID for hit in said) or any(map(scene.near, _SHOWN)):
        return None
    nouns = tuple(hit for hit in scene.kinds(whole=True) if call.end < hit.start < when.span.start)
    if _is_period(scene) and not (nouns and _is_placed(scene, nouns[-1], cues)):
        called = nouns and call.cue is Cue.CALLS
        rule = "a call or registration has a period"
        return Verdict(EventKind.APPLICATION, rule, call, outright=True) if called else None
    apart = scene.text[call.end : call.end + 2].strip(" ")[:1] in tuple(":,–—-")
    if days > _FEW_DAYS or not (apart or not _has_verb(scene, call)):
        return None
    noun = best(scene, heads(scene, nouns, cues))
    if noun and isinstance(noun.cue, EventKind) and (apart or _is_placed(scene, noun, cues)):
        return Verdict(noun.cue, "the days of what a call is for", noun, outright=True)
    if apart and not nouns and days <= _DAYS_OF_A_NAME and _is_named(scene, call):
        return Verdict(EventKind.EVENT, "the days of what a call is for", call)
    return None


def _heads_the_line(scene: Scene, call: Hit) -> bool:
    lead = WORD.findall(scene.text, scene.sentence.span.start, call.start)
    years = all(other.precision is Precision.YEAR for other in scene.earlier)
    return len(lead) <= _LEAD and years


def _whole(scene: Scene, call: Hit) -> Hit:
    """The longest phrase that begins there: "Call for papers" of "Call", "lämna bidrag" of "lämna"."""
    same = (hit for hit in scene.hits if hit.start == call.start and hit.cue in _CALLED)
    whole = max(same, key=lambda hit: hit.end)
    sent = (hit for hit in scene.hits if hit.start - whole.end == 1)
    ends = [hit.end for hit in sent if hit.cue in (Cue.SUBMISSIONS, Cue.OFFERS)]
    return whole._replace(end=max([whole.end, *ends]))


def _is_period(scene: Scene) -> bool:
    """As in "Applications for the course: 1–20 May"."""
    return scene.text[: scene.occasion.span.start].rstrip().endswith(":")


def _has_verb(scene: Scene, call: Hit) -> bool:
    """As in "Registration for the seminar is made on our page 5–9 May"."""
    start = scene.occasion.span.start
    return any(hit.cue is Cue.HAPPENS and call.end <= hit.start < start for hit in scene.hits)


def _is_placed(scene: Scene, noun: Hit, cues: Cues) -> bool:
    """A place between the noun and its days, or right behind them: as "in Lund", "online"."""
    when = scene.occasion.span
    between = [found.group() for found in WORD.finditer(scene.text, noun.end, when.start)]
    ends = cues.words.place_endings
    if any(word[0].isupper() and (not ends or word.endswith(ends)) for word in between):
        return True
    if _PUT_BEHIND.match(scene.text, when.end, scene.clause.end):
        behind = WORD.search(scene.text, when.end, scene.clause.end)
        return behind is not None and behind.end() <= scene.clause.end
    near = when.end + _ONLINE
    return any(hit.cue is Cue.ONLINE and when.end <= hit.start < near for hit in scene.hits)


def _is_named(scene: Scene, call: Hit) -> bool:
    """As in "Call for papers, Art and the Future, 12–16 May, Kuru": a name and a comma before its days."""
    start = scene.occasion.span.start
    name = WORD.findall(scene.text, call.end, start)
    papers = any(
        hit.cue in (Cue.OFFERS, Cue.PUBLICATIONS, Cue.SUBMISSIONS)
        and call.start < hit.start
        and hit.end <= call.end
        for hit in scene.hits
    )
    comma = scene.text[:start].rstrip().endswith(",")
    return papers and comma and _TWO <= len(name) <= _LONGEST and name[0][0].isupper()
