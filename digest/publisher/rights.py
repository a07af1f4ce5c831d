"""Give readers everything that is kept of them, and erase them, by their own link."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from digest.errors import Temporary
from digest.model.subscriber import Subscriber
from digest.publisher import erasing
from digest.publisher.choices import holder
from digest.publisher.readers import history
from digest.publisher.workshop import Workshop


def everything(shop: Workshop, token: str) -> dict[str, Any] | None:
    """All that Digest holds of the link's reader, as a JSON document; None unless it is theirs.

    Source: GDPR articles 15 and 20.
    """
    found = holder(shop, token)
    if found is None:
        return None
    reader = shop.subscribers.get(found[0].id) or found[0]  # with the proofs of consent
    asks = shop.asks.of(_key(shop, reader), reader.id)
    return {
        "version": 1,
        "made_at": shop.now(),
        "publisher": shop.settings.site.name,
        "reader": _person(reader),
        "subscriptions": [asdict(one) for one in reader.subscriptions],
        "history": [asdict(one) for one in history(shop, reader)],
        "consents": [
            {"act": one.act, "bulletin": one.bulletin, **asdict(one.consent)}
            for one in shop.subscribers.consents(reader.id)
        ],
        "asks": [
            {"kind": one.kind, "bulletin": one.bulletin, "asked_at": one.asked_at} for one in asks
        ],
        **shop.holdings.of(reader.id),
    }


def erase(shop: Workshop, token: str) -> bool | None:
    """Erase the link's reader; None unless it is theirs.

    Returns:
        False while a letter to them is under way: nothing more is sent, and the same link erases
        them later.
    """
    found = holder(shop, token)
    if found is None:
        return None
    try:
        erasing.forget(shop, found[0].email, by="self")
    except Temporary:
        return False
    return True


def _person(reader: Subscriber) -> dict[str, Any]:
    return {
        "email": reader.email,
        "name": reader.name,
        "language": reader.language,
        "fields": dict(reader.fields),
        "since": reader.created_at,
        "suppressed_because": reader.suppressed_because,
    }


def _key(shop: Workshop, reader: Subscriber) -> str:
    return shop.holdings.key_of(reader.id)
