"""Ask a language model for summaries of what was collected, where the settings name one.

What it proposes stands only where `reading.faithful` finds every sentence borne out by the source.
Whatever goes wrong, the sentences taken from the source stand, and no issue waits.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from digest.model.reading import Paraphrase
from digest.ports import Summariser, Unanswered
from digest.publisher.workshop import Workshop
from digest.reading.faithful import Doubt, faithful
from digest.reading.summary import words_to_date
from digest.store.paraphrases import Unasked

MOST_CHARS = 420  # of a summary; a text that is no longer is one by itself
NEWS_FOR = timedelta(days=14)  # what no issue took by then is not worth a call
GIVES_UP_AFTER = 3  # questions in a row without an answer: the service is down, not the text odd


@dataclass(frozen=True, slots=True)
class Paraphrased:
    """What one round of asking came to.

    Attributes:
        asked: texts sent. Of these `accepted`, `refused` by the gate, `unanswered`.
        notes: why not, one line each: the item's id and the reason.
    """

    asked: int = 0
    accepted: int = 0
    refused: int = 0
    unanswered: int = 0
    notes: tuple[str, ...] = ()


def paraphrase(
    shop: Workshop, *, monotonic: Callable[[], float] = time.monotonic
) -> Paraphrased | None:
    """Ask about new items, within the limits of the settings; None where they name no model."""
    settings = shop.settings.summariser
    if settings is not None and settings.missing:
        return Paraphrased(notes=(f"no summary was asked for: {settings.missing}",))
    model = shop.summariser()
    if settings is None or model is None:
        return None
    round_ = _Round(shop, model, settings.model)
    ends_at = monotonic() + settings.time_per_run.total_seconds()
    now = shop.now()
    waiting = shop.paraphrases.unasked(
        since=now - NEWS_FOR,
        today=shop.local(now).date(),
        longer_than=MOST_CHARS,
        limit=settings.calls_per_run,
    )
    for unasked in {one.content_hash: one for one in waiting}.values():
        if monotonic() >= ends_at or round_.is_hopeless:
            break
        round_.ask(unasked)
    return round_.report()


class _Round:
    """One round of asking."""

    def __init__(self, shop: Workshop, model: Summariser, name: str) -> None:
        self._shop = shop
        self._model = model
        self._name = name
        self._counts = {"accepted": 0, "refused": 0, "unanswered": 0}
        self._notes: list[str] = []
        self._in_vain = 0  # since the last answer

    @property
    def is_hopeless(self) -> bool:
        """Whether the service answers nothing."""
        return self._in_vain >= GIVES_UP_AFTER

    def ask(self, unasked: Unasked) -> None:
        """Send one text, judge the answer, and keep it."""
        proposed = self._model.propose(
            title=unasked.title,
            text=unasked.text,
            language=unasked.language,
            max_chars=MOST_CHARS,
        )
        answer = self._judged(proposed, unasked)
        kept = None if isinstance(answer, Unanswered) else answer
        self._shop.paraphrases.keep(
            unasked.content_hash,
            asked_at=self._shop.now(),
            answer=kept.reason if isinstance(kept, Doubt) else kept,
        )
        self._count(answer, unasked)

    def report(self) -> Paraphrased:
        """The round so far."""
        if self.is_hopeless:
            self._notes.append("the language model does not answer; it is asked again next time")
        return Paraphrased(sum(self._counts.values()), **self._counts, notes=tuple(self._notes))

    def _judged(
        self, proposed: str | Unanswered, unasked: Unasked
    ) -> Paraphrase | Doubt | Unanswered:
        if isinstance(proposed, Unanswered):
            return proposed
        zone, told_on = self._shop.settings.site.zone, self._told_on(unasked)
        sentences = faithful(
            proposed,
            unasked.text,
            title=unasked.title,
            language=unasked.language,
            published_on=told_on,
            zone=zone,
            max_chars=MOST_CHARS,
        )
        if isinstance(sentences, Doubt):
            return sentences
        dated = words_to_date(
            " ".join(sentences), language=unasked.language, published_on=told_on, zone=zone
        )
        return Paraphrase(sentences, self._name, dated)

    def _told_on(self, unasked: Unasked) -> date:
        return self._shop.local(unasked.published_at or unasked.first_seen_at).date()

    def _count(self, answer: Paraphrase | Doubt | Unanswered, unasked: Unasked) -> None:
        match answer:
            case Unanswered(reason):
                self._in_vain += 1
                self._counts["unanswered"] += 1
                self._notes.append(f"{unasked.item_id}: the language model {reason}")
            case Doubt():
                self._in_vain = 0
                self._counts["refused"] += 1
                self._notes.append(f"{unasked.item_id}: the summary was refused: {answer.reason}")
            case Paraphrase():
                self._in_vain = 0
                self._counts["accepted"] += 1
