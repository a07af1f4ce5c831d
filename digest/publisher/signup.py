"""Let people subscribe on the web: ask, confirm by the button in a mail, and be on the roll.

    form ──ask──→ an ask that waits ──mail──→ button ──confirm──→ pending → active

Asking looks nothing up and mails nothing, so its answer and its time say nothing about an address.
What is mailed is decided later, by `digest.publisher.confirming`.
"""

from __future__ import annotations

from datetime import datetime

from digest.model.subscriber import Consent, Subscriber, SubscriptionState
from digest.model.wish import AskKind, AskPage, AskStanding, Chosen, Wish
from digest.publisher.workshop import Workshop
from digest.store.asks import Ask
from digest.store.seating import Request, Seated
from digest.subscribers.claims import AskClaim, preferences_token, read_ask
from digest.subscribers.consent import rejoin, unsubscribe

BASIS = "consent"
LEAVES_BEHIND = frozenset(
    {SubscriptionState.ACTIVE, SubscriptionState.PAUSED, SubscriptionState.BOUNCED}
)


def ask(shop: Workshop, wish: Wish) -> None:
    """Write a wish down; a mail with a button follows, to whoever may be mailed."""
    now = shop.now()
    shop.asks.note(wish, now=now, expires_at=now + shop.settings.subscribing.confirm_within)


def describe(shop: Workshop, token: str) -> AskPage | None:
    """What a button is for; None unless the link is genuine. Changes nothing."""
    claim = read_ask(shop.signer, token)
    if claim is None:
        return None
    found = _claimed(shop, claim)
    return _page(shop, claim, found, _standing(shop, found))


def confirm(shop: Workshop, token: str) -> AskPage | None:
    """The button was pressed; None unless the link is genuine. Asked twice, the same."""
    claim = read_ask(shop.signer, token)
    if claim is None:
        return None
    found = _claimed(shop, claim)
    standing = _standing(shop, found)
    if found is None or standing is not AskStanding.OPEN or _is_barred(shop, found):
        open_no_more = AskStanding.EXPIRED if standing is AskStanding.OPEN else standing
        return _page(shop, claim, found, open_no_more)
    if found.kind is AskKind.JOIN:
        return _page(shop, claim, found, AskStanding.DONE, _join(shop, found))
    agreed = _agree(shop, found)
    return _page(shop, claim, found, agreed, _arrived(shop, found, agreed))


def _claimed(shop: Workshop, claim: AskClaim) -> Ask | None:
    found = shop.asks.get(claim.ask_id)
    return found if found is not None and claim.is_for(found.address_hash) else None


def _join(shop: Workshop, one: Ask) -> Seated:
    assert one.address is not None  # noqa: S101 - it is open, so nobody confirmed it yet
    now = shop.now()
    asked = Consent(BASIS, one.source, one.asked_at, "self", one.wording)
    pressed = Consent(
        BASIS, f"confirmation mail, asked {_said(one.asked_at)}", now, "self", one.wording
    )
    request = Request(one.address, one.bulletin, one.chosen, asked, pressed)
    seated = shop.asks.seat(request, rejoin)
    shop.asks.close([one.id], subscriber_id=seated.subscriber_id, now=now)
    return seated


def _agree(shop: Workshop, one: Ask) -> AskStanding:
    """One of the two addresses of a move has confirmed; with the second the reader moves."""
    now = shop.now()
    shop.asks.confirm(one.id, now)
    other = shop.asks.get(one.other_id or 0)
    if other is None:
        return AskStanding.EXPIRED
    if other.confirmed_at is None:
        return AskStanding.HALF
    there, here = (one, other) if one.kind is AskKind.MOVE else (other, one)
    reader = shop.subscribers.get(there.subscriber_id or 0)
    if reader is None or here.address is None or reader.email != here.address.mailed:
        return AskStanding.EXPIRED
    _move(shop, reader, there, here, now)
    return AskStanding.DONE


def _arrived(shop: Workshop, one: Ask, standing: AskStanding) -> Seated | None:
    """Who has moved, told only at the new address: the old mailbox may be somebody else's."""
    if standing is not AskStanding.DONE or one.kind is not AskKind.MOVE or one.address is None:
        return None
    reader = shop.subscribers.by_key(one.address.key)
    return None if reader is None else Seated(reader.id, reader.email)


def _move(shop: Workshop, reader: Subscriber, there: Ask, here: Ask, now: datetime) -> None:
    new = there.address
    assert new is not None  # noqa: S101 - both asks are open
    record = Consent(
        BASIS, f"confirmed at both addresses, asked {_said(there.asked_at)}", now, "self"
    )
    known = shop.subscribers.by_key(new.key)
    if known is None or known.id == reader.id:
        shop.asks.readdress(reader, new, record)
        shop.asks.close([there.id, here.id], subscriber_id=reader.id, now=now)
        return
    for one in reader.subscriptions:  # two records of one person become the one at the new address
        if one.state in LEAVES_BEHIND:
            chosen = Chosen(one.language, one.topics, one.regions, one.frequency)
            shop.asks.seat(Request(new, one.bulletin, chosen, record, record), rejoin)
            shop.subscribers.change(reader.id, one.bulletin, unsubscribe, act="move", record=record)
    shop.asks.close([there.id, here.id], subscriber_id=known.id, now=now)


def _standing(shop: Workshop, one: Ask | None) -> AskStanding:
    if one is None:
        return AskStanding.EXPIRED
    if one.address is None:
        return AskStanding.DONE
    if one.expires_at <= shop.now():
        return AskStanding.EXPIRED
    return AskStanding.OPEN if one.confirmed_at is None else AskStanding.HALF


def _is_barred(shop: Workshop, one: Ask) -> bool:
    return one.address is None or shop.subscribers.is_suppressed(one.address.key)


def _page(
    shop: Workshop,
    claim: AskClaim,
    one: Ask | None,
    standing: AskStanding,
    who: Seated | None = None,
) -> AskPage:
    bulletin = shop.settings.bulletins.get(claim.bulletin)
    return AskPage(
        kind=one.kind if one else AskKind.JOIN,
        standing=standing,
        bulletin=claim.bulletin,
        title=bulletin.title if bulletin else {},
        language=one.chosen.language if one else None,
        own_link=None
        if who is None
        else preferences_token(shop.signer, who.subscriber_id, who.email, claim.bulletin),
    )


def _said(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M} UTC"
