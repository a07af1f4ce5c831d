"""Find the events of a text and say why. Pure.

Every date is set in its scene, gets a kind, a standing, a title and details; then what is told
several times becomes one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import islice

from digest.model.event import Event
from digest.model.item import Material
from digest.model.reading import DateFound
from digest.model.text import Quote, Span
from digest.reading.events.by_hour import with_hours
from digest.reading.events.chains import with_chains
from digest.reading.events.decide import decide
from digest.reading.events.gapped import with_gapped
from digest.reading.events.learned import look_again
from digest.reading.events.merge import merge_events
from digest.reading.events.onward import with_onward
from digest.reading.events.setting.cues import cues
from digest.reading.events.setting.page import compose_page
from digest.reading.events.setting.scene import Scene, scenes
from digest.reading.events.setting.story import Story, story
from digest.reading.events.siblings import with_neighbours, with_siblings
from digest.reading.events.telling.heading import with_headings
from digest.reading.events.telling.headline import of_headline
from digest.reading.events.ties import tie
from digest.reading.events.trace import Decision
from digest.reading.lexicon import lexicon

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
    return with_headings(merge_events(events), text, title=title, cues=cues(language))


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
    page = compose_page(text, sentences, dates)
    whole = story(
        page.text,
        page.sentences,
        page.dates,
        title=title,
        language=language,
        published_on=published_on,
        links=tuple(links),
        words=cues(language),
    )
    weighed = tuple((scene, decide(scene, whole)) for scene in set_scenes(whole, page.dates))
    again = look_again(weighed, whole, lexicon(language).learned)
    alike = with_chains(_beside(weighed, again), whole)
    onward = with_onward(_beside(weighed, alike), whole)
    named = with_neighbours(_beside(weighed, onward), whole)
    gapped = with_gapped(_beside(weighed, named), whole)
    siblings = tuple(with_siblings(_beside(weighed, gapped), whole))
    decisions = with_hours(_beside(weighed, siblings), whole)
    return tuple(page.give_back(decision) for decision in tie(decisions, whole.words))


def _beside(
    weighed: Sequence[tuple[Scene, Decision]], again: Iterable[Decision]
) -> tuple[tuple[Scene, Decision], ...]:
    """The scenes with their new decisions."""
    return tuple(zip((scene for scene, _ in weighed), again, strict=True))


def set_scenes(whole: Story, dates: Sequence[DateFound]) -> Iterator[Scene]:
    """The scene of every date of a text that is weighed, in order."""
    context = _title_line(whole.text, whole.title)
    yield from islice(scenes(whole.text, whole.sentences, dates, whole.words, context), MOST)


def _title_line(text: str, title: str) -> tuple[Quote, ...]:
    """The title as a line of the text, or as one behind its end, where nothing is quoted from."""
    at = text.find(title) if title else -1
    at = at if at >= 0 else len(text)
    return (Quote(title, Span(at, at + len(title))),) if title else ()
