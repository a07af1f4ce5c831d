"""Decide what becomes of a batch after an answer. Pure: no clock, no randomness, no I/O."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import assert_never

from digest.model.delivery import (
    Accepted,
    Again,
    Ambiguous,
    Answer,
    Answered,
    ClaimedBatch,
    DeliveryState,
    Later,
    Letter,
    NotAllowed,
    NotNow,
    Outcome,
    PartlyWrong,
    Policy,
    Rejected,
    Result,
    Settlement,
    TooLarge,
    Unreached,
)

FIRST_WAIT = timedelta(seconds=30)
LONGEST_WAIT = timedelta(hours=1)
LONGEST_ASKED = timedelta(days=1)  # an endpoint that asks for a year is not obeyed
MOST_ATTEMPTS = 12  # with doubling waits, about six hours of trying
MOST_CRASHES = 3  # a batch that kills its sender that often is the cause, not bad luck
SETTLE_AFTER = timedelta(seconds=60)  # an endpoint may take what it had not answered yet
KEY_MARGIN = timedelta(minutes=5)  # clocks differ; a replay after the key is gone is a new send


@dataclass(frozen=True, slots=True)
class Rules:
    """How the endpoint is to be treated.

    Attributes:
        key_lifetime: how long it remembers a key; None = as long as we try.
        looks_up: it can be asked what became of a key.
        settle_after: how long after an unclear answer asking makes sense.
        first_wait: before the first retry; later ones double it.
    """

    policy: Policy
    key_lifetime: timedelta | None = None
    looks_up: bool = False
    settle_after: timedelta = SETTLE_AFTER
    first_wait: timedelta = FIRST_WAIT
    most_crashes: int = MOST_CRASHES


@dataclass(frozen=True, slots=True)
class _Case:
    """A batch at the moment its answers came."""

    batch: ClaimedBatch
    rules: Rules
    now: datetime
    retry_at: datetime


def settle(
    batch: ClaimedBatch,
    answers: Iterable[tuple[tuple[Letter, ...], Answer]],
    rules: Rules,
    *,
    now: datetime,
    chance: float,
) -> Settlement:
    """What the answers to a batch mean for every letter in it.

    Args:
        answers: each request's letters and its answer; together all letters of the batch.
        chance: 0 to 1, spreads the waits of many batches.
    """
    wait = wait_before(batch.attempts, chance, rules.first_wait)
    case = _Case(batch, rules, now, now + wait)
    parts = [_one(case, letters, answer) for letters, answer in answers]
    if len(parts) == 1:
        return parts[0]
    return Settlement(
        taken=tuple(letter for part in parts for letter in part.taken),
        outcomes=tuple(outcome for part in parts for outcome in part.outcomes),
        again=tuple(again for part in parts for again in part.again),
        replay=tuple(letter for part in parts for letter in part.replay),
        replay_at=min((part.replay_at for part in parts if part.replay_at), default=None),
        asks=any(part.asks for part in parts),
        held=any(part.held for part in parts),
        pause=next((part.pause for part in parts if part.pause), None),
        detail="; ".join(dict.fromkeys(part.detail for part in parts if part.detail)),
    )


def is_too_late(batch: ClaimedBatch, rules: Rules, now: datetime) -> bool:
    """Whether to post these bytes again would be a new sending: their key is forgotten.

    A replay may come long after it was decided, when the issue was paused in between.
    """
    return batch.unclear and rules.policy is Policy.KEYED and not _is_known(batch, rules, now)


def never_came(batch: ClaimedBatch, rules: Rules) -> Answer:
    """What it means that the endpoint, asked after the settle delay, knows nothing of a key."""
    if batch.crashes >= rules.most_crashes:
        return PartlyWrong({}, f"poison: {batch.crashes} senders died while posting it")
    nothing = NotNow("the endpoint never got it")
    return PartlyWrong({letter.delivery_id: nothing for letter in batch.letters}, nothing.detail)


def wait_before(attempts: int, chance: float, first: timedelta = FIRST_WAIT) -> timedelta:
    """How long to wait after `attempts` failed posts: doubling, capped, with full jitter."""
    doubled = first * (1 << min(attempts, 20))
    return min(doubled, LONGEST_WAIT) * chance


def _one(case: _Case, letters: tuple[Letter, ...], answer: Answer) -> Settlement:
    match answer:
        case Answered(results) if not results:
            return Settlement(taken=letters)
        case Answered(results):
            return _by_result(case, letters, results, Accepted())
        case PartlyWrong(results, detail) if results:
            return _by_result(case, letters, results, NotNow(detail))
        case PartlyWrong(_, detail):
            return _isolate(case, letters, detail or "the endpoint says it is wrong")
        case TooLarge(detail):
            return _isolate(case, letters, detail or "too large for the endpoint")
        case NotAllowed(detail):
            return _pause(case, letters, detail)
        case Later(wait, detail):
            return _as_asked(case, letters, wait, detail)
        case Unreached(detail):
            retry = _unclear if case.batch.unclear else _try_again
            return retry(case, letters, detail or "no connection")
        case Ambiguous(detail):
            return _unclear(case, letters, detail or "no clear answer")
        case _:
            assert_never(answer)


def _by_result(
    case: _Case, letters: tuple[Letter, ...], results: Mapping[str, Result], unlisted: Result
) -> Settlement:
    outcomes: list[Outcome] = []
    later: list[Letter] = []
    accepted = DeliveryState.ACCEPTED  # looking it up each time takes as long as the rest
    for letter in letters:
        match results.get(letter.delivery_id, unlisted):
            case Accepted(message_id):
                outcomes.append(Outcome(letter.delivery_id, accepted, message_id))
            case Rejected(reason, detail):
                said = f"{reason}: {detail}" if detail else str(reason)
                outcomes.append(Outcome(letter.delivery_id, DeliveryState.FAILED, detail=said))
            case NotNow():
                later.append(letter)
    if not later:
        return Settlement(outcomes=tuple(outcomes))
    rest = _try_again(case, tuple(later), "the endpoint did not take it yet")
    return Settlement(outcomes=(*outcomes, *rest.outcomes), again=rest.again, detail=rest.detail)


def _pause(case: _Case, letters: tuple[Letter, ...], detail: str) -> Settlement:
    if case.batch.unclear:
        return replace(_unclear(case, letters, detail), pause=detail)
    later = Again(_ids(letters), case.now, case.batch.attempts, detail)
    return Settlement(again=(later,), pause=detail, detail=detail)


def _as_asked(
    case: _Case, letters: tuple[Letter, ...], wait: timedelta | None, detail: str
) -> Settlement:
    asked = case.retry_at if wait is None else case.now + min(wait, LONGEST_ASKED)
    if case.batch.unclear:
        return _unclear(replace(case, retry_at=asked), letters, detail)
    # Being asked to wait is no failure: a busy endpoint never uses up the attempts.
    return Settlement(
        again=(Again(_ids(letters), asked, case.batch.attempts, detail),), detail=detail
    )


def _try_again(case: _Case, letters: tuple[Letter, ...], detail: str) -> Settlement:
    if case.batch.attempts + 1 < MOST_ATTEMPTS:
        later = Again(_ids(letters), case.retry_at, case.batch.attempts + 1, detail)
        return Settlement(again=(later,), detail=detail)
    given_up = f"given up after {MOST_ATTEMPTS} attempts: {detail}"
    return Settlement(outcomes=_all(letters, DeliveryState.FAILED, given_up), detail=given_up)


def _isolate(case: _Case, letters: tuple[Letter, ...], detail: str) -> Settlement:
    # Halving finds one bad letter among 500 in nine rounds and loses none of the others.
    if len(letters) == 1:
        return Settlement(outcomes=_all(letters, DeliveryState.FAILED, detail), detail=detail)
    middle = len(letters) // 2
    halves = tuple(
        Again(_ids(half), case.now, case.batch.attempts, detail)
        for half in (letters[:middle], letters[middle:])
    )
    return Settlement(again=halves, detail=detail)


def _unclear(case: _Case, letters: tuple[Letter, ...], detail: str) -> Settlement:
    rules, tries_left = case.rules, case.batch.attempts + 1 < MOST_ATTEMPTS
    replayable = {
        Policy.KEYED: _key_still_known(case),
        Policy.RESEND: True,
        Policy.HOLD: False,
    }[rules.policy]
    is_poison = case.batch.crashes >= rules.most_crashes
    if is_poison and replayable and not rules.looks_up:
        return _poison(case, letters)
    if replayable and tries_left and not is_poison:
        return Settlement(replay=letters, replay_at=case.retry_at, detail=detail)
    if rules.looks_up and tries_left:
        ask_at = case.now + rules.settle_after
        return Settlement(replay=letters, replay_at=ask_at, asks=True, detail=detail)
    return Settlement(outcomes=_all(letters, DeliveryState.UNKNOWN, detail), detail=detail)


def _poison(case: _Case, letters: tuple[Letter, ...]) -> Settlement:
    """What kills its sender is not posted for ever; the others must go on."""
    detail = f"poison: {case.batch.crashes} senders died while posting it"
    if case.rules.policy is Policy.RESEND:
        return _isolate(case, letters, detail)
    # Halves would go under new keys, and what was accepted before the crash would go twice. Kept
    # as it is, an operator can let it go under the key it had.
    return Settlement(
        outcomes=_all(letters, DeliveryState.FAILED, detail), held=True, detail=detail
    )


def _key_still_known(case: _Case) -> bool:
    return _is_known(case.batch, case.rules, case.retry_at)


def _is_known(batch: ClaimedBatch, rules: Rules, at: datetime) -> bool:
    """Whether the endpoint still remembers, at a moment, what was first posted then."""
    if rules.key_lifetime is None or batch.first_posted_at is None:
        return True
    return at + KEY_MARGIN < batch.first_posted_at + rules.key_lifetime


def _ids(letters: tuple[Letter, ...]) -> tuple[str, ...]:
    return tuple(letter.delivery_id for letter in letters)


def _all(letters: tuple[Letter, ...], state: DeliveryState, detail: str) -> tuple[Outcome, ...]:
    return tuple(Outcome(letter.delivery_id, state, detail=detail) for letter in letters)
