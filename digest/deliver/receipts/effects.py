"""Decide what a receipt does: to an outcome nobody knew, and to its reader. Pure.

Receipts come early, late, doubled and in any order. Nothing here depends on the order: a receipt
either leads forward, or does nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from digest.config.settings import BounceRules, Consequence
from digest.model.delivery import DeliveryState
from digest.model.receipt import BounceClass, Reason, Receipt, ReceiptKind
from digest.model.subscriber import SubscriptionState

NOT_TAKEN = frozenset({ReceiptKind.REJECTED, ReceiptKind.FAILED})
_NO_MAILBOX = frozenset({Reason.INVALID, Reason.BOUNCED})


@dataclass(frozen=True, slots=True)
class Departure:
    """The reader gets no more mail.

    Attributes:
        state: where they stand afterwards, unless they stand somewhere stronger.
        act: what is written into the consent record.
        everywhere: on every bulletin, for it is about the address, not about the bulletin.
        suppress: the address is never mailed again, whoever adds it.
    """

    state: SubscriptionState
    act: str
    everywhere: bool = False
    suppress: bool = False


def outcome_of(kind: ReceiptKind) -> DeliveryState | None:
    """How a delivery with an unknown outcome is settled; None when this does not say.

    Whatever happened to a mail afterwards, the endpoint had taken it; unless it says that not.
    """
    if kind is ReceiptKind.UNKNOWN:
        return None
    return DeliveryState.FAILED if kind in NOT_TAKEN else DeliveryState.ACCEPTED


def departure(
    receipt: Receipt, rules: BounceRules, *, soft_bounces: Iterable[datetime] = ()
) -> Departure | None:
    """What a receipt does to its reader; None for nothing.

    Args:
        soft_bounces: when mail to this reader bounced softly, one moment a delivery, this one
            included.
    """
    match receipt:
        case (
            Receipt(kind=ReceiptKind.COMPLAINED)
            | Receipt(kind=ReceiptKind.REJECTED, reason=Reason.SPAM)
        ):
            return _departure(rules.complaint, SubscriptionState.COMPLAINED, "complaint")
        case (
            Receipt(kind=ReceiptKind.UNSUBSCRIBED)
            | Receipt(kind=ReceiptKind.REJECTED, reason=Reason.UNSUBSCRIBED)
        ):
            return _departure(rules.unsubscribe, SubscriptionState.UNSUBSCRIBED, "unsubscribe")
        case Receipt(kind=ReceiptKind.BOUNCED, bounce_class=BounceClass.HARD):
            return _departure(rules.hard, SubscriptionState.BOUNCED, "hard bounce")
        case Receipt(kind=ReceiptKind.REJECTED) if receipt.reason in _NO_MAILBOX:
            return _departure(rules.hard, SubscriptionState.BOUNCED, "hard bounce")
        case Receipt(kind=ReceiptKind.BOUNCED):
            if too_many(soft_bounces, rules.soft_bounces, rules.soft_within):
                return _departure(rules.soft, SubscriptionState.BOUNCED, "soft bounces")
    return None


def too_many(moments: Iterable[datetime], most: int, within: timedelta) -> bool:
    """Whether some stretch of time no longer than `within` holds `most` of the moments."""
    ordered = sorted(moments)
    return any(
        last - first <= within for first, last in zip(ordered, ordered[most - 1 :], strict=False)
    )


def _departure(consequence: Consequence, state: SubscriptionState, act: str) -> Departure | None:
    if consequence is Consequence.NOTHING:
        return None
    return Departure(
        state,
        act,
        everywhere=state is SubscriptionState.BOUNCED,
        suppress=consequence is Consequence.SUPPRESS,
    )
