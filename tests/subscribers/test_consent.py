from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digest.model.subscriber import SubscriptionState
from digest.subscribers.consent import (
    confirm,
    remove,
    resubscribe,
    unsubscribe,
)

STATES = st.sampled_from(SubscriptionState)
CLOSED = (
    SubscriptionState.COMPLAINED,
    SubscriptionState.SUPPRESSED,
    SubscriptionState.ERASED,
)
ACTS = (confirm, unsubscribe, remove, resubscribe)


@given(STATES)
@settings(max_examples=20)
def test_who_left_is_not_mailed(state: SubscriptionState) -> None:
    assert unsubscribe(state) is not SubscriptionState.ACTIVE
    assert remove(state) is not SubscriptionState.ACTIVE


@given(STATES, st.sampled_from(ACTS))
@settings(max_examples=40)
def test_asking_twice_changes_nothing_more(state: SubscriptionState, act: object) -> None:
    assert callable(act)
    once = act(state)

    assert act(once) == once


@given(st.sampled_from(CLOSED), st.lists(st.sampled_from(ACTS), max_size=6))
@settings(max_examples=40)
def test_no_act_leads_out_of_a_closed_state(state: SubscriptionState, acts: list[object]) -> None:
    reached = state
    for act in acts:
        assert callable(act)
        reached = act(reached)

    assert reached is state


@pytest.mark.parametrize("state", [SubscriptionState.ACTIVE, SubscriptionState.PAUSED])
def test_a_reader_who_left_can_come_back(state: SubscriptionState) -> None:
    assert resubscribe(unsubscribe(state)) is SubscriptionState.ACTIVE


def test_only_a_waiting_reader_can_confirm() -> None:
    changed = {state for state in SubscriptionState if confirm(state) is not state}

    assert changed == {SubscriptionState.PENDING}
