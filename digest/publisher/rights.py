"""Give readers everything that is kept of them, and erase them, by their own link."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import Any

from digest.errors import Temporary
from digest.model.subscriber import PROVING, Subscriber
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
    reader = found[0]
    consents = shop.subscribers.consents(reader.id)
    proofs = {one.bulletin: one.consent for one in consents if one.act in PROVING}  # the last
    return {
        "version": 1,
        "made_at": shop.now(),
        "publisher": shop.settings.site.name,
        "reader": _person(reader),
        "subscriptions": [
            replace(one, consent=proofs.get(one.bulletin)) for one in reader.subscriptions
        ],
        "history": history(shop, reader),
        "consents": [
            {"act": one.act, "bulletin": one.bulletin, **asdict(one.consent)} for one in consents
        ],
        "asks": [
            {"kind": one.kind, "bulletin": one.bulletin, "asked_at": one.asked_at}
            for one in shop.asks.of(shop.holdings.key_of(reader.id), reader.id)
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
