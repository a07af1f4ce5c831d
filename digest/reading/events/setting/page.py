"""Read text in its composed form and give every quote back in the words of the source. Pure."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from digest.model.event import Event
from digest.model.reading import DateFound
from digest.model.text import Quote, Span
from digest.reading.events.trace import Decision
from digest.reading.normalise import Composed, compose, fold


@dataclass(frozen=True, slots=True)
class ComposedPage:
    """A text in NFC with plain spaces, and its sentences and dates in the places they have there."""

    source: str
    composed: Composed
    text: str
    sentences: tuple[Quote, ...]
    dates: tuple[DateFound, ...]

    def give_back(self, decision: Decision) -> Decision:
        """The same decision, quoting the source."""
        return replace(
            decision,
            when=self._source(decision.when),
            evidence=self._source(decision.evidence),
            cue=decision.cue and self._source(decision.cue),
            standing=decision.standing and self._source(decision.standing),
            event=decision.event and self._source_event(decision.event, decision.when),
        )

    def _source_event(self, event: Event, when: Quote) -> Event:
        return replace(
            event,
            evidence=self._source(event.evidence),
            more_evidence=tuple(self._source(quote) for quote in event.more_evidence),
            when=self._source(when).text,
        )

    def _source(self, quote: Quote) -> Quote:
        span = self.composed.span(*quote.span)
        return Quote(self.source[span.start : span.end], span)


def compose_page(text: str, sentences: Sequence[Quote], dates: Sequence[DateFound]) -> ComposedPage:
    """Compose a text; sentences and dates move with it."""
    composed = compose(text)
    folded = fold(composed.text)
    moved = tuple(_moved(sentence.span, composed) for sentence in sentences)
    return ComposedPage(
        source=text,
        composed=composed,
        text=folded,
        sentences=tuple(Quote(folded[start:end], Span(start, end)) for start, end in moved),
        dates=tuple(replace(found, span=_moved(found.span, composed)) for found in dates),
    )


def _moved(span: Span, composed: Composed) -> Span:
    """Where a span of the source stands in the composed text."""
    if composed.offsets is None:
        return span
    return Span(bisect_left(composed.offsets, span.start), bisect_left(composed.offsets, span.end))
