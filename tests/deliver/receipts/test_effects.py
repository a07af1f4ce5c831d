"""What a receipt does."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digest.config.settings import BounceRules, Consequence
from digest.deliver.receipts.effects import Departure, departure, outcome_of, too_many
from digest.model.delivery import DeliveryState
from digest.model.receipt import BounceClass, Reason, Receipt, ReceiptKind
from digest.model.subscriber import SubscriptionState

NOON = datetime(2026, 11, 25, 12, tzinfo=UTC)
RULES = BounceRules()
HARD = Receipt(ReceiptKind.BOUNCED, bounce_class=BounceClass.HARD)
SOFT = Receipt(ReceiptKind.BOUNCED, bounce_class=BounceClass.SOFT)
COMPLAINT = Receipt(ReceiptKind.COMPLAINED)
DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("receipt", "told"),
    [
        (HARD, Departure(SubscriptionState.BOUNCED, "hard bounce", everywhere=True)),
        (COMPLAINT, Departure(SubscriptionState.COMPLAINED, "complaint", suppress=True)),
        (
            Receipt(ReceiptKind.UNSUBSCRIBED),
            Departure(SubscriptionState.UNSUBSCRIBED, "unsubscribe"),
        ),
    ],
)
def test_by_default_who_cannot_or_will_not_read_gets_no_more(
    receipt: Receipt, told: Departure
) -> None:
    assert departure(receipt, RULES) == told


@pytest.mark.parametrize(
    ("reason", "state"),
    [
        (Reason.INVALID, SubscriptionState.BOUNCED),
        (Reason.SPAM, SubscriptionState.COMPLAINED),
        (Reason.UNSUBSCRIBED, SubscriptionState.UNSUBSCRIBED),
        (Reason.BLOCKED, None),
        (None, None),
    ],
)
def test_what_the_service_did_not_try_counts_by_its_reason(
    reason: Reason | None, state: SubscriptionState | None
) -> None:
    told = departure(Receipt(ReceiptKind.REJECTED, reason=reason), RULES)

    assert (told and told.state) == state


@pytest.mark.parametrize("receipt", [HARD, COMPLAINT, Receipt(ReceiptKind.UNSUBSCRIBED)])
def test_the_operator_may_have_it_only_listed(receipt: Receipt) -> None:
    nothing = Consequence.NOTHING
    rules = BounceRules(hard=nothing, complaint=nothing, unsubscribe=nothing)

    assert departure(receipt, rules) is None


@pytest.mark.parametrize(
    "kind",
    [
        ReceiptKind.DELIVERED,
        ReceiptKind.DEFERRED,
        ReceiptKind.AUTORESPONDED,
        ReceiptKind.UNKNOWN,
        ReceiptKind.FAILED,
    ],
)
def test_nothing_else_moves_a_reader(kind: ReceiptKind) -> None:
    assert departure(Receipt(kind), RULES, soft_bounces=[NOON] * 9) is None


def test_soft_bounces_count_only_together() -> None:
    rules = BounceRules(soft_bounces=3, soft_within=30 * DAY)
    spread = [NOON, NOON + 20 * DAY, NOON + 40 * DAY]
    close = [*spread, NOON + 45 * DAY]

    assert departure(SOFT, rules, soft_bounces=spread) is None
    assert departure(SOFT, rules, soft_bounces=close) == Departure(
        SubscriptionState.BOUNCED, "soft bounces", everywhere=True
    )


@given(st.lists(st.integers(0, 300), max_size=8), st.integers(1, 5), st.integers(0, 100))
@settings(max_examples=100)
def test_too_many_is_what_a_patient_count_finds(days: list[int], most: int, within: int) -> None:
    counted = any(sum(first <= other <= first + within for other in days) >= most for first in days)

    assert too_many([NOON + day * DAY for day in days], most, within * DAY) == counted


def test_whatever_happened_to_a_mail_the_endpoint_had_taken_it() -> None:
    told = {kind: outcome_of(kind) for kind in ReceiptKind}

    assert {kind for kind, state in told.items() if state is DeliveryState.FAILED} == {
        ReceiptKind.REJECTED,
        ReceiptKind.FAILED,
    }
    assert [kind for kind, state in told.items() if state is None] == [ReceiptKind.UNKNOWN]
