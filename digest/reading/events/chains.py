"""Give days of several places that are told in one breath the same answer. Pure.

"The clinics are in Kuru on 5 May, in Nord on 12 May and in Esby on 19 May": the noun and the verb
stand before the first day only, and what cancels them behind the last.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from digest.model.event import ATTENDED, EventKind, EventStatus
from digest.reading.events.decide import decide_as
from digest.reading.events.kind.verdict import Verdict
from digest.reading.events.setting.cues import WORD, Cue, Cues, Hit
from digest.reading.events.setting.occasions import names_a_place
from digest.reading.events.setting.scene import Scene
from digest.reading.events.setting.story import Story
from digest.reading.events.trace import Decision

_RULE = "a place and its day among others"
_NOTE = 2  # code points
_LONGEST = 60  # code points between two days of a chain
_PLACE = 4  # words of a place before its day
_ELSE = frozenset(
    {*(Cue.CANCELS, Cue.HELD, Cue.TOOK_PLACE, Cue.CLOSED, Cue.WORKS, Cue.NOT_HELD, Cue.NEGATES)}
)
_MEANT = frozenset({Cue.STOPS, Cue.CLAUSE_STARTS, Cue.VENUES, Cue.FROM_ON, Cue.ABOUT, Cue.TO_NEW})

_Weighed = Sequence[tuple[Scene, Decision]]


def with_chains(weighed: _Weighed, whole: Story) -> Iterator[Decision]:
    """The same decisions, with the days of a chain decided as its first one."""
    for chain in _chains(weighed, whole.words):
        if len(chain) == 1:
            yield chain[0][1]
        else:
            yield from _told_alike(_headed(chain, whole), whole)


def _chains(weighed: _Weighed, cues: Cues) -> Iterator[_Weighed]:
    """Days with nothing but places between them; every other day is alone."""
    chain: list[tuple[Scene, Decision]] = []
    for one in weighed:
        if chain and not _goes_on(chain[-1][0], one[0], cues):
            yield chain
            chain = []
        chain.append(one)
    if chain:
        yield chain


def _goes_on(first: Scene, second: Scene, cues: Cues) -> bool:
    """As in "5 May in Kuru and on 12 May", in one sentence."""
    start, end = first.occasion.span.end, second.occasion.span.start
    if not 0 < end - start <= _LONGEST or first.sentence.span != second.sentence.span:
        return False
    if not (first.occasion.is_exact and second.occasion.is_exact):
        return False
    gap = first.text[start:end]
    if "\n" in gap or second.occasion.start_on <= first.occasion.start_on:
        return False
    words = WORD.findall(gap)
    joined = "," in gap or any(Cue.CLAUSE_STARTS in cues.of_word(word) for word in words)
    return joined and names_a_place(words, cues) and all(_is_said_of_places(w, cues) for w in words)


def _is_said_of_places(word: str, cues: Cues) -> bool:
    """A name, a figure, a small word or a word of a place: "at the Town Hall"."""
    if word[0].isupper() or word[0].isdigit() or cues.is_weekday(word):
        return True
    small = word.lower() in cues.words.stops or word in cues.words.place_words
    return small or not _MEANT.isdisjoint(cues.of_word(word))


def _headed(chain: _Weighed, whole: Story) -> _Weighed:
    """As in "Flu clinics on three Tuesdays. Kuru 5 May, Nord 12 May": the sentence before names them."""
    scene, decision = chain[0]
    lead = WORD.findall(scene.text, scene.sentence.span.start, scene.occasion.span.start)
    above = scene.context[0] if scene.context else None
    if decision.event is not None or above is None or not 0 < len(lead) <= _PLACE:
        return chain
    named = all(_is_said_of_places(word, whole.words) for word in lead)
    hits = whole.words.of_line(above.text)
    behind = above.span.end > scene.sentence.span.start
    if behind or not named or any(hit.cue in _ELSE for hit in hits):
        return chain
    noun = next((hit for hit in hits if isinstance(hit.cue, EventKind)), None)
    met = noun or next((hit for hit in hits if hit.cue is Cue.GATHERINGS), None)
    if met is None:
        return chain
    kind = met.cue if isinstance(met.cue, EventKind) else EventKind.EVENT
    told = decide_as(Verdict(kind, _RULE, met.behind(above.span.start)), scene, whole)
    return ((scene, told), *chain[1:])


def _told_alike(chain: _Weighed, whole: Story) -> Iterator[Decision]:
    """Called off together, refused as the first one is, or offered as it is."""
    off = next((one for _, one in chain if _calls_off(one, chain)), None)
    coming = [each for each in chain if each[0].occasion.end_on >= whole.published_on]
    lead = next(iter(coming), chain[0])
    for scene, decision in chain:
        event = decision.event
        if off is not None and off.event is not None:
            yield _as_refused(decision, off.event.why_not, off.event.status)
        elif scene is lead[0] or (scene, decision) not in coming:
            yield decision
        elif lead[1].event is None or not lead[1].event.proposed:
            yield _as_refused(decision, lead[1].why_not)
        elif (event is not None and event.proposed) or lead[1].event.kind not in ATTENDED:
            yield decision
        else:
            again = Verdict(lead[1].event.kind, _RULE, _cue_of(*lead))
            yield decide_as(again, scene, whole)


def _calls_off(one: Decision, chain: _Weighed) -> bool:
    """A word that cancels before the first day or behind the last, which is no note on one of them."""
    if one.event is None or one.event.status is not EventStatus.CANCELLED or one.standing is None:
        return False
    first, last = chain[0][0].occasion.span, chain[-1][0].occasion.span
    at = one.standing.span.start
    if first.start <= at < last.end:
        return False
    return not chain[0][0].text[last.end : last.end + _NOTE].lstrip().startswith("(")


def _as_refused(
    decision: Decision, why_not: str | None, status: EventStatus | None = None
) -> Decision:
    event = decision.event
    if event is None or not event.proposed or event.kind not in ATTENDED:
        return decision
    event = replace(event, proposed=False, why_not=why_not, status=status or event.status)
    return replace(decision, event=event, why_not=why_not)


def _cue_of(scene: Scene, decision: Decision) -> Hit | None:
    """The word that decided on a day, as a cue of its kind where it is none of the sentence."""
    if decision.cue is None or decision.event is None:
        return None
    span = decision.cue.span
    told = [hit for hit in scene.hits if (hit.start, hit.end) == (span.start, span.end)]
    nouns = [hit for hit in told if isinstance(hit.cue, EventKind)]
    return next(iter((*nouns, *told)), Hit(decision.event.kind, span.start, span.end))
