"""Say whether the language model is set up and answers. One short question is put to it."""

from __future__ import annotations

from collections.abc import Iterator
from queue import Empty, SimpleQueue
from threading import Thread

from digest.errors import DigestError
from digest.model.finding import Severity
from digest.ports import Summariser, Unanswered
from digest.publisher.remark import Remark
from digest.publisher.workshop import Workshop

MODEL = "language model"
WAITS_S = 5.0
MOST_CHARS = 120
TITLE = "The library opens on Monday"
TEXT = "The library of the village opens on Monday at noon. Everybody is welcome."
UNTIL_THEN = "until then summaries are the source's own sentences"


def examine_model(shop: Workshop, *, offline: bool) -> Iterator[Remark]:
    """Whether a model is named, its key is there, and it answers; and what to do where not.

    Args:
        offline: ask nobody.
    """
    settings = shop.settings.summariser
    if settings is None:
        yield Remark(MODEL, "none is asked; summaries are the source's own sentences")
        return
    if settings.missing:
        yield Remark(MODEL, f"{settings.missing}; {UNTIL_THEN}", Severity.WARNING)
        return
    try:
        model = shop.summariser()
    except DigestError as error:
        yield Remark(MODEL, f"{error}; {UNTIL_THEN}", Severity.WARNING)
        return
    key = "with a key" if settings.token else "without a key"
    named = f"{settings.kind} model {settings.model!r}, {key}"
    if offline or model is None:
        yield Remark(MODEL, f"{named}; whether it answers was not asked")
        return
    yield _of_answer(_answer_of(model), named)


def _answer_of(model: Summariser) -> str | Unanswered | None:
    """What it says to a sentence of ours; None where that takes too long."""
    answered: SimpleQueue[str | Unanswered] = SimpleQueue()

    def ask() -> None:
        answered.put(model.propose(title=TITLE, text=TEXT, language="en", max_chars=MOST_CHARS))

    # A model may take as long as its own timeout; a late answer is left behind with its thread.
    Thread(target=ask, name="doctor-model", daemon=True).start()
    try:
        return answered.get(timeout=WAITS_S)
    except Empty:
        return None


def _of_answer(answer: str | Unanswered | None, named: str) -> Remark:
    match answer:
        case str():
            return Remark(MODEL, f"{named}; it answers")
        case None:
            slow = f"{named}; it took more than {WAITS_S:.0f} seconds to answer"
            return Remark(MODEL, f"{slow}; see [summariser] timeout", Severity.NOTE)
        case Unanswered(reason):
            mend = "see url, model and token_env in [summariser]"
            return Remark(MODEL, f"{named}; it {reason}: {mend}; {UNTIL_THEN}", Severity.WARNING)
