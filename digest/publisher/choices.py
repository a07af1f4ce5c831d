"""Let readers look after their subscription, by the link that only their mail holds."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from digest.model.subscriber import (
    Address,
    Consent,
    Frequency,
    Subscriber,
    Subscription,
    SubscriptionState,
)
from digest.model.wish import Chosen, Farewell, Offer, Preferences
from digest.publisher.offering import offer
from digest.publisher.workshop import Workshop
from digest.store.asks import Move
from digest.store.subscribers import Choice
from digest.subscribers.address import parse_address
from digest.subscribers.claims import preferences_token, read_preferences
from digest.subscribers.consent import pause, rejoin, resume, unsubscribe

Decide = Callable[[SubscriptionState], SubscriptionState]


def preferences(shop: Workshop, token: str) -> Preferences | None:
    """What a link opens; None unless it is genuine and still theirs. Changes nothing."""
    found = holder(shop, token)
    if found is None:
        return None
    reader, one = found
    return Preferences(
        offer=_offer(shop, one),
        email=reader.email,
        state=reader.standing(one),
        chosen=Chosen(one.language or reader.language, one.topics, one.regions, one.frequency),
        paused_until=one.paused_until,
        others=tuple(
            (_offer(shop, other).title, _token(shop, reader, other.bulletin))
            for other in reader.subscriptions
            if other.bulletin != one.bulletin
        ),
    )


def choose(shop: Workshop, token: str, chosen: Chosen) -> bool:
    """Set what the reader chose of this bulletin; False unless the link is theirs."""
    found = holder(shop, token)
    if found is None:
        return False
    reader, one = found
    choice = Choice(
        language=chosen.language,
        topics=chosen.topics,
        regions=chosen.regions,
        frequency=Frequency(chosen.frequency),
    )
    shop.subscribers.choose(reader.id, one.bulletin, choice, by="self", now=shop.now())
    return True


def rest(shop: Workshop, token: str, until: date) -> bool:
    """Send none until a day; then again by itself."""
    return _change(shop, token, pause, act="pause", paused_until=until)


def go_on(shop: Workshop, token: str) -> bool:
    """Send again before the pause is over."""
    return _change(shop, token, resume, act="resume")


def leave(shop: Workshop, token: str) -> bool:
    """Send no more."""
    return _change(shop, token, unsubscribe, act="unsubscribe")


def come_back(shop: Workshop, token: str) -> bool:
    """Send again, to whoever left, never confirmed, or could not be reached."""
    return _change(shop, token, rejoin, act="resubscribe")


def move(shop: Workshop, token: str, new: Address) -> bool:
    """Ask both addresses whether the reader moves. Says nothing about the new one."""
    found = holder(shop, token)
    if found is None:
        return False
    reader, one = found
    now = shop.now()
    wish = Move(
        subscriber_id=reader.id,
        bulletin=one.bulletin,
        old=parse_address(reader.email),
        new=new,
        chosen=Chosen(one.language or reader.language),
    )
    shop.asks.note_move(wish, now=now, expires_at=now + shop.settings.subscribing.confirm_within)
    return True


def say_why(shop: Workshop, token: str, why: Farewell) -> bool:
    """Keep why the holder of an unsubscribe link left; False unless they just did."""
    claim = shop.signer.read_unsubscribe(token)
    if claim is None:
        return False
    record = Consent("own request", why, shop.now(), "self")
    return shop.holdings.say_why(claim.subscriber_id, claim.bulletin, record)


def holder(shop: Workshop, token: str) -> tuple[Subscriber, Subscription] | None:
    """Whose link it is, and for which of their bulletins.

    None for a forgery, and for a link that was mailed to an address they left, or that is erased.
    """
    claim = read_preferences(shop.signer, token)
    if claim is None:
        return None
    reader = shop.holdings.reader(claim.subscriber_id)
    if reader is None or not claim.is_for(reader.email):
        return None
    for one in reader.subscriptions:
        if one.bulletin == claim.bulletin:
            return reader, one
    return None


def _change(
    shop: Workshop, token: str, decide: Decide, *, act: str, paused_until: date | None = None
) -> bool:
    found = holder(shop, token)
    if found is None:
        return False
    reader, one = found
    record = Consent("own request", "preferences", shop.now(), "self")
    return shop.subscribers.change(
        reader.id, one.bulletin, decide, act=act, record=record, paused_until=paused_until
    )


def _token(shop: Workshop, reader: Subscriber, bulletin: str) -> str:
    return preferences_token(shop.signer, reader.id, reader.email, bulletin)


def _offer(shop: Workshop, one: Subscription) -> Offer:
    """The bulletin's; of one that is gone from `schedules/`, the little that is known."""
    bulletin = shop.settings.bulletins.get(one.bulletin)
    if bulletin is None:
        names = shop.settings.names
        return Offer(one.bulletin, {}, (one.language,) if one.language else (), names=names)
    return offer(shop, bulletin)
