"""Find the events of a text and say why. Pure.

Every date is set in its scene, gets a kind, a standing, a title and details; then what is told
several times becomes one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import islice

from digest.model.event import Event, EventKind
from digest.model.item import Material
from digest.model.reading import DateFound, Precision
from digest.model.text import Quote, Span
from digest.reading.events.cues import Cue, Hit, cues
from digest.reading.events.details import read_details
from digest.reading.events.headline import of_headline
from digest.reading.events.kinds import judge_kind
from digest.reading.events.merge import merge_events
from digest.reading.events.page import compose_page
from digest.reading.events.scene import Scene, scenes
from digest.reading.events.standing import Standing
from digest.reading.events.status import judge_status
from digest.reading.events.story import Story, story
from digest.reading.events.ties import tie
from digest.reading.events.titles import title_of
from digest.reading.events.trace import Decision
from digest.reading.events.verdict import NearMiss, Verdict

MOST = 400  # occasions weighed in one text; a page with more dates is a table, not an article


def find_events(
    text: str,
    *,
    title: str,
    language: str,
    published_on: date,
    dates: Sequence[DateFound],
    sentences: Sequence[Quote],
    links: Iterable[Material] = (),
    title_dates: Sequence[DateFound] = (),
) -> tuple[Event, ...]:
    """Every event that a text tells of, offered or not, each once, in the order of the text.

    Args:
        text: any text; all spans, given and returned, point into it.
        title: of the item; "" when it has none.
        dates: of `text`, as found in it; those of a page's stamp are passed over.
        title_dates: of a title that does not stand in the text.
        links: of the item, for registration.

    Raises:
        DigestError: there is no lexicon for `language`.
    """
    decisions = consider_events(
        text,
        title=title,
        language=language,
        published_on=published_on,
        dates=dates,
        sentences=sentences,
        links=links,
    )
    events = [decision.event for decision in decisions if decision.event is not None]
    if title_dates:
        alone = consider_events(
            title,
            title="",
            language=language,
            published_on=published_on,
            dates=title_dates,
            sentences=(Quote(title, Span(0, len(title))),),
        )
        events.extend(of_headline(alone, decisions, text, dates, language))
    return merge_events(events)


def consider_events(
    text: str,
    *,
    title: str,
    language: str,
    published_on: date,
    dates: Sequence[DateFound],
    sentences: Sequence[Quote],
    links: Iterable[Material] = (),
) -> tuple[Decision, ...]:
    """The decision on every date of a text, near misses included, in the order of the text."""
    words = cues(language)
    page = compose_page(text, sentences, dates)
    whole = story(
        page.text,
        page.sentences,
        page.dates,
        title=title,
        published_on=published_on,
        links=tuple(links),
        words=words,
    )
    context = _title_line(page.text, title)
    found = islice(scenes(page.text, page.sentences, page.dates, words, context), MOST)
    decisions = (_decide(scene, whole) for scene in found)
    return tuple(page.give_back(decision) for decision in tie(decisions, words))


def _title_line(text: str, title: str) -> tuple[Quote, ...]:
    """The title as a line of the text, or as one behind its end, where nothing is quoted from."""
    at = text.find(title) if title else -1
    at = at if at >= 0 else len(text)
    return (Quote(title, Span(at, at + len(title))),) if title else ()


def _decide(scene: Scene, whole: Story) -> Decision:
    when = Quote(scene.occasion.text, scene.occasion.span)
    verdict, is_exact = judge_kind(scene, whole.words), scene.occasion.is_exact
    cue = _quote(scene.text, verdict.cue)
    if isinstance(verdict, NearMiss):
        return Decision(
            when,
            scene.evidence,
            "no rule" if cue is None else "ruled out",
            cue,
            why_not=verdict.why,
            is_exact=is_exact,
        )
    standing = judge_status(scene, verdict, whole)
    event = _event(scene, verdict, whole, standing)
    told = _quote(scene.text, standing.cue)
    return Decision(when, scene.evidence, verdict.rule, cue, event, event.why_not, is_exact, told)


def _quote(text: str, hit: Hit | None) -> Quote | None:
    """A word in its place; None of a title that is not in the text."""
    if hit is None or hit.end > len(text):
        return None
    return Quote(text[hit.start : hit.end], Span(hit.start, hit.end))


def _event(scene: Scene, verdict: Verdict, whole: Story, standing: Standing) -> Event:
    occasion = scene.occasion
    details = read_details(scene, whole)
    title = title_of(scene, verdict, whole.words, whole.title)
    start_on = occasion.end_on if _is_end(verdict, occasion.precision) else occasion.start_on
    start_on = standing.moved_to or start_on
    extra = details.theme_from
    return Event(
        kind=verdict.kind,
        title=title.text,
        start_on=start_on,
        end_on=occasion.end_on,
        evidence=scene.evidence,
        starts_at=occasion.starts_at,
        ends_at=occasion.ends_at,
        when=occasion.text,
        place=details.place,
        online_url=details.online_url,
        registration_url=details.registration_url,
        theme=details.theme,
        organiser=details.organiser,
        capacity=details.capacity,
        series=_series(scene, verdict, title),
        status=standing.status,
        moved_from=standing.moved_from,
        proposed=standing.why_not is None,
        why_not=standing.why_not,
        more_evidence=(extra,) if extra and extra != scene.sentence else (),
    )


def _is_end(verdict: Verdict, precision: Precision) -> bool:
    """As in "Closes at the end of March" is its last day."""
    return verdict.ends and precision in {Precision.PART, Precision.DAYS}


def _series(scene: Scene, verdict: Verdict, title: Quote) -> str | None:
    """The title, when its noun names a series."""
    if verdict.cue is None or not isinstance(verdict.cue.cue, EventKind):
        return None
    start, end = title.span
    named = any(hit.cue is Cue.SERIES and start <= hit.start < end for hit in scene.hits)
    return title.text if named else None
