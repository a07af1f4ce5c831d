"""Decide which day holds where a thing is moved once more in the next sentence. Pure.

"The meeting has earlier been moved to 2 June. The board has decided to change this date to
15 September": the first new day is an old one by now, and the second sentence names nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from digest.model.event import ATTENDED, Event, EventKind, EventStatus
from digest.model.text import Quote
from digest.reading.events.decide import decide_as
from digest.reading.events.kind.renewed import RENEWED
from digest.reading.events.kind.verdict import Verdict
from digest.reading.events.setting.cues import WORD, Cue, Cues, Hit
from digest.reading.events.setting.scene import Scene
from digest.reading.events.setting.story import Story
from digest.reading.events.trace import Decision

_OLD = "the day that it was moved from"
_FEW = 3  # words between "it" and "is moved"
_BESIDE = 4  # code points; "from the 5th"
_ALIKE = 6  # letters that two words for one thing share
_LINES = 2  # sentences behind the first that may move it on
_ASKED = frozenset({Cue.REGISTRATIONS, Cue.CALLS, Cue.SUBMISSIONS, Cue.LAST_DAYS, Cue.OTHERS})

_Weighed = Sequence[tuple[Scene, Decision]]


def with_onward(weighed: _Weighed, whole: Story) -> tuple[Decision, ...]:
    """The same decisions, with days that the text itself moves on refused, and the last one told."""
    decisions = [decision for _, decision in weighed]
    for number, (scene, _) in enumerate(weighed):
        event = decisions[number].event
        if event is None or event.kind not in ATTENDED or not scene.occasion.is_exact:
            continue
        if event.why_not == _OLD:
            _tell_behind(number, weighed, decisions, whole)
        elif event.proposed and _is_alone(number, weighed, decisions):
            line = next(_moved_on(scene, whole), None)
            if line is not None:
                _move(number, line, weighed, decisions, whole)
    return tuple(decisions)


def _tell_behind(number: int, weighed: _Weighed, decisions: list[Decision], whole: Story) -> None:
    """As in "that was set for 5 May is put off until 9 May", in one sentence: the second day."""
    old, event = weighed[number][0], decisions[number].event
    if event is None or number + 1 == len(weighed):
        return
    new = weighed[number + 1][0]
    if new.sentence.span != old.sentence.span or decisions[number + 1].event is not None:
        return
    start, end = old.occasion.span.end, new.occasion.span.start
    between = [hit for hit in new.hits if start <= hit.start and hit.end <= end]
    said = {hit.cue for hit in between}
    if {Cue.MOVES, Cue.TO_NEW} <= said and _ASKED.isdisjoint(said) and new.occasion.is_exact:
        decisions[number + 1] = _told(event, new, whole)


def _is_alone(number: int, weighed: _Weighed, decisions: Sequence[Decision]) -> bool:
    """No other day of its sentence is offered, so that "it" is this one."""
    mine = weighed[number][0].sentence.span
    near = range(max(0, number - _LINES), min(len(weighed), number + _LINES + 1))
    offered = (decisions[at].event for at in near if weighed[at][0].sentence.span == mine)
    return sum(1 for event in offered if event is not None and event.proposed) == 1


def _moved_on(scene: Scene, whole: Story) -> Iterator[Quote]:
    """The sentence behind that moves what was told, with its new day or without one."""
    words = whole.words
    for line in whole.following(scene.sentence)[:_LINES]:
        hits = words.of_line(line.text)
        said = {hit.cue for hit in hits}
        if Cue.CANCELS in said or not _ASKED.isdisjoint(said):
            return
        dated = whole.has_date(line)
        if _is_of_it(line, hits, scene, words):
            if dated or not said.isdisjoint((Cue.FURTHER, Cue.CALLED_OFF)):
                yield line
            return
        if dated:
            return


def _is_of_it(line: Quote, hits: Sequence[Hit], scene: Scene, words: Cues) -> bool:
    """A move of "this date", of "it", to "the new date", or "once more", of no other thing."""
    if _says_this_day(line, words):
        return True
    moves = [hit for hit in hits if hit.cue is Cue.MOVES]
    if not moves or not _names_no_other(line, hits, scene):
        return False
    anew = {hit[1:] for hit in hits if hit.cue is Cue.TO_NEW}
    renewed = any(hit[1:] in anew and " " in line.text[hit.start : hit.end] for hit in moves)
    again = any(hit.cue is Cue.FURTHER for hit in hits)
    return renewed or again or any(_has_pronoun(line.text, hit, words) for hit in moves)


def _says_this_day(line: Quote, words: Cues) -> bool:
    return any(hit.cue is Cue.SAME_DAY for hit in words.of_line(line.text))


def _names_no_other(line: Quote, hits: Sequence[Hit], scene: Scene) -> bool:
    """No noun of a thing to attend but one of the sentence before."""
    ours = scene.sentence.text.lower()
    nouns = [hit for hit in hits if isinstance(hit.cue, EventKind) or hit.cue is Cue.GATHERINGS]
    return all(line.text[hit.start : hit.end].lower()[:_ALIKE] in ours for hit in nouns)


def _has_pronoun(text: str, move: Hit, words: Cues) -> bool:
    """As in "it has now been moved", "flytta det till": but not of "den 5 maj"."""
    before = list(WORD.finditer(text, 0, move.start))[-_FEW:]
    after = list(WORD.finditer(text, move.end))[:_FEW]
    inside = list(WORD.finditer(text, move.start, move.end))  # "skjuts den upp"
    for beside in (before, inside, after):
        for at, found in enumerate(beside):
            behind = beside[at + 1].group() if at + 1 < len(beside) else ""
            dated = behind[:1].isdigit() or words.is_weekday(behind)
            if found.group().lower() in words.words.pronouns and not dated:
                return True
    return False


def _move(
    number: int, line: Quote, weighed: _Weighed, decisions: list[Decision], whole: Story
) -> None:
    """Refuse the first new day, and tell the one of the line, where it has one to come."""
    old = decisions[number].event
    if old is None:
        return
    new = [at for at in range(number + 1, len(weighed)) if _stands_in(weighed[at][0], line)]
    if whole.has_date(line):
        new = [at for at in new if _is_new(weighed[at][0], decisions[at], old, whole)][-1:]
        if not new and not _says_this_day(line, whole.words):
            return
    refused = replace(old, proposed=False, why_not=_OLD, status=EventStatus.MOVED)
    decisions[number] = replace(decisions[number], event=refused, why_not=_OLD)
    for at in new:
        decisions[at] = _told(old, weighed[at][0], whole)


def _stands_in(scene: Scene, line: Quote) -> bool:
    return scene.sentence.span.start == line.span.start


def _is_new(scene: Scene, decision: Decision, old: Event, whole: Story) -> bool:
    """Another day, still to come, which is not itself an old one or somebody else's."""
    when = scene.occasion
    opens = WORD.match(when.text)
    from_old = opens is not None and Cue.FROM_OLD in whole.words.of_word(opens.group())
    from_old = from_old or any(
        hit.cue is Cue.FROM_OLD and 0 < when.span.start - hit.end <= _BESIDE for hit in scene.hits
    )
    event = decision.event
    fits = event is None or event.proposed or event.status is EventStatus.ANNOUNCED
    other = when.start_on not in (old.start_on, whole.published_on)
    return when.is_exact and fits and other and not from_old and when.start_on > whole.published_on


def _told(old: Event, scene: Scene, whole: Story) -> Decision:
    """The new day, under the kind and the name of the sentence that has them."""
    sign = next((hit for hit in scene.hits if hit.cue in (Cue.SAME_DAY, Cue.MOVES)), None)
    told = decide_as(Verdict(old.kind, RENEWED, sign), scene, whole)
    if told.event is None:
        return told
    more = (old.evidence,) if old.evidence != told.event.evidence else ()
    event = replace(told.event, title=old.title, moved_from=old.start_on, more_evidence=more)
    return replace(told, event=event)
