"""What an answer means: no letter is ever lost, and none is sent twice by our own doing."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.deliver.outcome import LONGEST_WAIT, MOST_ATTEMPTS, Rules, settle, wait_before
from digest.model.delivery import (
    Accepted,
    Ambiguous,
    Answer,
    Answered,
    ClaimedBatch,
    DeliveryState,
    Later,
    NotAllowed,
    NotNow,
    PartlyWrong,
    Policy,
    Refusal,
    Rejected,
    Settlement,
    TooLarge,
    Unreached,
)
from tests.deliver.letters import letter

NOON = datetime(2026, 11, 25, 12, tzinfo=UTC)
KEYED = Rules(Policy.KEYED, key_lifetime=timedelta(hours=24))


def batch(count: int, *, attempts: int = 0, first_posted_at: datetime = NOON) -> ClaimedBatch:
    letters = tuple(letter(number) for number in range(count))
    return ClaimedBatch(7, "i", 1, "key", letters, attempts, first_posted_at)


def outcome(one: ClaimedBatch, answer: Answer, rules: Rules = KEYED) -> Settlement:
    return settle(one, [(one.letters, answer)], rules, now=NOON, chance=0.5)


def states(settlement: Settlement) -> list[DeliveryState]:
    taken = [DeliveryState.ACCEPTED] * len(settlement.taken)
    return [*taken, *(one.state for one in settlement.outcomes)]


results = st.dictionaries(
    st.sampled_from([f"d{number}" for number in range(9)]),
    st.sampled_from([Accepted("m"), Rejected(Refusal.INVALID), NotNow("busy")]),
)
answers: st.SearchStrategy[Answer] = st.one_of(
    st.builds(Answered, results),
    st.builds(PartlyWrong, results),
    st.just(NotAllowed("401")),
    st.just(TooLarge()),
    st.builds(Later, st.none() | st.timedeltas(timedelta(0), timedelta(days=400))),
    st.just(Unreached()),
    st.just(Ambiguous()),
)


@given(
    st.integers(1, 9),
    answers,
    st.sampled_from(Policy),
    st.integers(0, 20),
    st.floats(0, 1),
)
def test_every_letter_is_settled_or_goes_again_exactly_once(
    count: int, answer: Answer, policy: Policy, attempts: int, chance: float
) -> None:
    one = batch(count, attempts=attempts)

    settlement = settle(one, [(one.letters, answer)], Rules(policy), now=NOON, chance=chance)

    placed = [
        *(taken.delivery_id for taken in settlement.taken),
        *(done.delivery_id for done in settlement.outcomes),
        *(delivery for again in settlement.again for delivery in again.delivery_ids),
        *(open_end.delivery_id for open_end in settlement.replay),
    ]
    assert sorted(placed) == sorted(each.delivery_id for each in one.letters)


@given(st.integers(1, 9), answers, st.integers(0, 20))
def test_under_hold_nothing_unclear_is_ever_sent_again(
    count: int, answer: Answer, attempts: int
) -> None:
    one = batch(count, attempts=attempts)

    settlement = outcome(one, answer, Rules(Policy.HOLD))

    assert settlement.replay == ()
    if isinstance(answer, Ambiguous):
        assert states(settlement) == [DeliveryState.UNKNOWN] * count


@given(st.integers(0, 10_000), st.floats(0, 1))
def test_waits_are_bounded(attempts: int, chance: float) -> None:
    assert timedelta(0) <= wait_before(attempts, chance) <= LONGEST_WAIT


def test_deliveries_missing_from_a_good_answer_were_accepted() -> None:
    settlement = outcome(batch(2), Answered({"d1": Rejected(Refusal.BLOCKED, "550")}))

    assert states(settlement) == [DeliveryState.ACCEPTED, DeliveryState.FAILED]
    assert settlement.outcomes[1].detail == "blocked: 550"


def test_deliveries_missing_from_a_partial_refusal_go_again() -> None:
    settlement = outcome(batch(2), PartlyWrong({"d0": Rejected(Refusal.INVALID)}))

    assert states(settlement) == [DeliveryState.FAILED]
    assert [again.delivery_ids for again in settlement.again] == [("d1",)]


@pytest.mark.parametrize("answer", [PartlyWrong({}, "bad"), TooLarge("413")])
def test_a_refused_batch_is_halved_until_the_culprit_stands_alone(answer: Answer) -> None:
    halves = outcome(batch(5), answer).again
    alone = outcome(batch(1), answer)

    assert [len(half.delivery_ids) for half in halves] == [2, 3]
    assert states(alone) == [DeliveryState.FAILED]


def test_not_allowed_pauses_the_issue_and_keeps_every_letter() -> None:
    settlement = outcome(batch(3), NotAllowed("401 from the endpoint: mend the token"))

    assert settlement.pause == "401 from the endpoint: mend the token"
    assert len(settlement.again[0].delivery_ids) == 3


def test_a_wait_asked_for_is_obeyed_but_for_at_most_a_day() -> None:
    (minute,) = outcome(batch(1), Later(timedelta(minutes=1))).again
    (year,) = outcome(batch(1), Later(timedelta(days=365))).again

    assert minute.due_at == NOON + timedelta(minutes=1)
    assert year.due_at == NOON + timedelta(days=1)


def test_an_unclear_answer_is_replayed_as_long_as_the_key_is_remembered() -> None:
    fresh = outcome(batch(2), Ambiguous())
    stale = outcome(batch(2, first_posted_at=NOON - timedelta(hours=24)), Ambiguous())

    assert len(fresh.replay) == 2
    assert states(stale) == [DeliveryState.UNKNOWN] * 2


def test_an_endpoint_that_stays_unreachable_is_given_up_at_last() -> None:
    early = outcome(batch(1), Unreached())
    late = outcome(batch(1, attempts=MOST_ATTEMPTS - 1), Unreached())

    assert early.again[0].attempts == 1
    assert states(late) == [DeliveryState.FAILED]
    assert "given up" in (late.outcomes[0].detail or "")
