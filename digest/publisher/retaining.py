"""Let go of what names people once its time is over; what it came to is kept as counts."""

from __future__ import annotations

from dataclasses import dataclass

from digest.publisher.workshop import Workshop
from digest.store.reducing import Closed

COPIES = "folder"
"""The kind of endpoint that keeps every mail."""


@dataclass(frozen=True, slots=True)
class Retained:
    """What was due.

    Attributes:
        issues, deliveries: whose rows became counts.
        asks: that nobody confirmed in time.
    """

    issues: int
    deliveries: int
    asks: int


def due(shop: Workshop) -> Retained:
    """What would be let go of now."""
    issues = _old_issues(shop)
    asks = shop.asks.expired(shop.now())
    return Retained(len(issues), shop.reducing.rows(issues), asks)


def retain(shop: Workshop) -> Retained:
    """Let go of what is due. Cut short, the next one goes on where it was."""
    now = shop.now()
    issues = _old_issues(shop)
    deliveries = 0
    for issue_id in issues:
        shop.reducing.close(issue_id, Closed(now, _fingerprints(shop, issue_id)))
        if shop.settings.endpoint.kind == COPIES:
            remove_mails(shop, shop.reducing.delivery_ids(issue_id))
        deliveries += shop.reducing.reduce(issue_id, now=now)
    return Retained(len(issues), deliveries, shop.asks.expire(now))


def remove_mails(shop: Workshop, delivery_ids: tuple[str, ...]) -> int:
    """Delete copies of mail in the folder of the `folder` endpoint; how many there were."""
    folder = shop.settings.endpoint.path
    if shop.settings.endpoint.kind != COPIES or folder is None:
        return 0
    removed = 0
    for delivery_id in delivery_ids:
        mail = folder / f"{delivery_id}.eml"
        if mail.is_file():
            mail.unlink()
            removed += 1
    return removed


def _old_issues(shop: Workshop) -> tuple[str, ...]:
    return shop.reducing.due(shop.now() - shop.settings.retention.deliveries)


def _fingerprints(shop: Workshop, issue_id: str) -> tuple[str, ...]:
    """The hash over the rows as they stand, before the last act, before the last two, and so on."""
    acts = shop.acts.all(issue_id)
    return tuple(
        shop.books.fingerprint(issue_id, before=acts[len(acts) - back :])
        for back in range(len(acts) + 1)
    )
