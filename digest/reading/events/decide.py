"""Decide on one date in its scene: what it tells of, whether it is offered, and why. Pure."""

from __future__ import annotations

from dataclasses import replace

from digest.model.event import Event, EventKind, EventStatus
from digest.model.reading import Precision
from digest.model.text import Quote, Span
from digest.reading.events.kind.kinds import judge_kind
from digest.reading.events.kind.meant import as_meant
from digest.reading.events.kind.verdict import Verdict
from digest.reading.events.registering import registers
from digest.reading.events.setting.cues import Cue, Hit
from digest.reading.events.setting.scene import Scene
from digest.reading.events.setting.story import Story
from digest.reading.events.standing.standing import Standing
from digest.reading.events.standing.status import judge_status
from digest.reading.events.telling.details import Details, read_details
from digest.reading.events.telling.entry_name import entry_name
from digest.reading.events.telling.titles import title_of
from digest.reading.events.trace import Decision

_PLACELESS = frozenset({EventKind.APPLICATION, EventKind.DEADLINE})  # no one has to be anywhere


def decide(scene: Scene, whole: Story) -> Decision:
    """What the rules say of a date."""
    verdict = judge_kind(scene, whole.words)
    if isinstance(verdict, Verdict):
        return decide_as(verdict, scene, whole)
    cue = _quote(scene.text, verdict.cue)
    rule = "no rule" if cue is None else "ruled out"
    return Decision(
        _when(scene),
        scene.evidence,
        rule,
        cue,
        why_not=verdict.why,
        is_exact=scene.occasion.is_exact,
    )


def decide_as(verdict: Verdict, scene: Scene, whole: Story) -> Decision:
    """What becomes of a date that tells of something, and how it is told."""
    verdict = as_meant(verdict, scene, whole.words)
    standing = judge_status(scene, verdict, whole)
    event = _event(scene, verdict, whole, standing)
    return Decision(
        _when(scene),
        scene.evidence,
        verdict.rule,
        _quote(scene.text, verdict.cue),
        event,
        event.why_not,
        scene.occasion.is_exact,
        _quote(scene.text, standing.cue),
        verdict.outright,
    )


def _when(scene: Scene) -> Quote:
    return Quote(scene.occasion.text, scene.occasion.span)


def _quote(text: str, hit: Hit | None) -> Quote | None:
    """A word in its place; None of a title that is not in the text."""
    if hit is None or hit.end > len(text):
        return None
    return Quote(text[hit.start : hit.end], Span(hit.start, hit.end))


def _event(scene: Scene, verdict: Verdict, whole: Story, standing: Standing) -> Event:
    occasion = scene.occasion
    details = _details(scene, verdict, standing, whole)
    title = title_of(scene, verdict, whole.words, whole.title)
    start_on = occasion.end_on if _is_end(verdict, occasion.precision) else occasion.start_on
    start_on = standing.moved_to or start_on
    extra = details.theme_from
    return Event(
        kind=verdict.kind,
        title=entry_name(
            title,
            verdict.kind,
            scene,
            whole.words,
            item_title=whole.title,
            place=details.place,
        ),
        start_on=start_on,
        end_on=occasion.end_on,
        evidence=scene.evidence,
        starts_at=occasion.starts_at,
        ends_at=occasion.ends_at,
        when=occasion.text,
        place=None if verdict.kind in _PLACELESS else details.place,
        online_url=details.online_url,
        registration_url=details.registration_url,
        theme=details.theme,
        organiser=details.organiser,
        capacity=details.capacity,
        series=details.series or _series(scene, verdict, title),
        status=standing.status,
        moved_from=standing.moved_from,
        proposed=standing.why_not is None,
        why_not=standing.why_not,
        more_evidence=(extra,) if extra and extra != scene.sentence else (),
    )


def _details(scene: Scene, verdict: Verdict, standing: Standing, whole: Story) -> Details:
    """What else is told of what is not over; a last day has no room, one to register no theme."""
    if standing.status is EventStatus.PAST:
        return Details()
    details = read_details(scene, whole)
    if verdict.kind is not EventKind.DEADLINE:
        return details
    if registers(scene.sentence.text, whole.words):
        details = replace(details, theme=None, theme_from=None)
    return replace(details, capacity=None)


def _is_end(verdict: Verdict, precision: Precision) -> bool:
    """As in "Closes at the end of March" is its last day."""
    return verdict.ends and precision in {Precision.PART, Precision.DAYS}


def _series(scene: Scene, verdict: Verdict, title: Quote) -> str | None:
    """The title, when its noun names a series."""
    if verdict.cue is None or not isinstance(verdict.cue.cue, EventKind):
        return None
    start, end = title.span
    named = any(
        hit.cue is Cue.SERIES and start < hit.start and hit.end == end for hit in scene.hits
    )
    return title.text if named else None
