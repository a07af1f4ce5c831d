"""Brevo: one event a report. Pure. Source: developers.brevo.com, "Transactional webhooks"."""

from __future__ import annotations

from digest.deliver.receipts import fields
from digest.model.receipt import BounceClass, Reason, Receipt, ReceiptKind

_Meaning = tuple[ReceiptKind, Reason | None, BounceClass | None]

_EVENTS: dict[str, _Meaning] = {
    # "request" comes before Brevo knows whether it may send: queued, not sent.
    "request": (ReceiptKind.QUEUED, None, None),
    "delivered": (ReceiptKind.DELIVERED, None, None),
    "hard_bounce": (ReceiptKind.BOUNCED, Reason.BOUNCED, BounceClass.HARD),
    "soft_bounce": (ReceiptKind.BOUNCED, Reason.BOUNCED, BounceClass.SOFT),
    "invalid_email": (ReceiptKind.BOUNCED, Reason.INVALID, BounceClass.HARD),
    "blocked": (ReceiptKind.REJECTED, Reason.BLOCKED, None),
    "deferred": (ReceiptKind.DEFERRED, None, None),
    "spam": (ReceiptKind.COMPLAINED, Reason.SPAM, None),
    "complaint": (ReceiptKind.COMPLAINED, Reason.SPAM, None),
    "unsubscribe": (ReceiptKind.UNSUBSCRIBED, None, None),
    "unsubscribed": (ReceiptKind.UNSUBSCRIBED, None, None),
    "error": (ReceiptKind.FAILED, None, None),
}
_OTHER: _Meaning = (ReceiptKind.UNKNOWN, None, None)


def receipts(body: bytes) -> tuple[Receipt, ...]:
    """What a report of Brevo says."""
    return tuple(_receipt(one) for one in fields.documents(body))


def _receipt(event: fields.Node) -> Receipt:
    kind, reason, bounce_class = _EVENTS.get(fields.text(event, "event") or "", _OTHER)
    return Receipt(
        kind=kind,
        # `date` and `ts` follow the account's time zone; only `ts_epoch` is plain UTC.
        occurred_at=fields.moment(event.get("ts_epoch")),
        delivery_id=fields.delivery_id(
            event.get("X-Mailin-custom"), event.get("tags"), event.get("tag")
        ),
        message_id=fields.message_id(fields.text(event, "message-id")),
        recipient=fields.text(event, "email"),
        bounce_class=bounce_class,
        reason=reason,
        detail=fields.detail(fields.text(event, "reason")),
    )
