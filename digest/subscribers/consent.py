"""Decide how a person's standing with a bulletin changes. Pure.

    (nobody) ──import──────────→ active ⇄ paused
        └─────import, confirm──→ pending ──confirm──→ active
    pending, active, paused ───unsubscribe, remove──→ unsubscribed
    unsubscribed ──────────────resubscribe──────────→ active
    pending, unsubscribed, bounced ──rejoin─────────→ active
    bounced ───────────────────unsubscribe, remove──→ unsubscribed
    pending, active, paused ───bounce───────────────→ bounced
    … and bounced, unsubscribed ─complain───────────→ complained

Nothing leads out of complained, suppressed or erased, and an import leads out of no state at all:
only the reader, with a link that was mailed to them, comes back.
"""

from __future__ import annotations

from digest.model.subscriber import SubscriptionState

LEAVABLE = frozenset(
    {
        SubscriptionState.PENDING,
        SubscriptionState.ACTIVE,
        SubscriptionState.PAUSED,
        SubscriptionState.BOUNCED,
    }
)
REACHED = LEAVABLE - {SubscriptionState.BOUNCED}


def confirm(current: SubscriptionState) -> SubscriptionState:
    """The reader pressed the button of the confirmation page."""
    return SubscriptionState.ACTIVE if current is SubscriptionState.PENDING else current


def unsubscribe(current: SubscriptionState) -> SubscriptionState:
    """The reader left. Asked twice, or after something stronger, it changes nothing."""
    return SubscriptionState.UNSUBSCRIBED if current in LEAVABLE else current


def remove(current: SubscriptionState) -> SubscriptionState:
    """An administrator took the reader off the bulletin: as if they had left."""
    return unsubscribe(current)


def resubscribe(current: SubscriptionState) -> SubscriptionState:
    """The reader, on the page that said goodbye, came back."""
    if current is SubscriptionState.UNSUBSCRIBED:
        return SubscriptionState.ACTIVE
    return current


def rejoin(current: SubscriptionState) -> SubscriptionState:
    """The reader asked again and pressed the button in a mail that reached them."""
    asked_again = (
        SubscriptionState.PENDING,
        SubscriptionState.UNSUBSCRIBED,
        SubscriptionState.BOUNCED,
    )
    return SubscriptionState.ACTIVE if current in asked_again else current


def pause(current: SubscriptionState) -> SubscriptionState:
    """The reader wants none for a while."""
    return SubscriptionState.PAUSED if current is SubscriptionState.ACTIVE else current


def resume(current: SubscriptionState) -> SubscriptionState:
    """The while is over."""
    return SubscriptionState.ACTIVE if current is SubscriptionState.PAUSED else current


def bounce(current: SubscriptionState) -> SubscriptionState:
    """Mail does not reach the reader. Who left, left: that stays."""
    return SubscriptionState.BOUNCED if current in REACHED else current


def complain(current: SubscriptionState) -> SubscriptionState:
    """The reader called a mail spam: stronger than having left."""
    if current in LEAVABLE or current is SubscriptionState.UNSUBSCRIBED:
        return SubscriptionState.COMPLAINED
    return current
