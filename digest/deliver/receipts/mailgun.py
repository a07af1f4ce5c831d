"""Mailgun: one event a report, beside its signature. Pure. Source: documentation.mailgun.com."""

from __future__ import annotations

from digest.deliver.receipts import fields
from digest.deliver.receipts.finality import class_of
from digest.model.receipt import BounceClass, Reason, Receipt, ReceiptKind

_EVENTS = {
    "accepted": ReceiptKind.QUEUED,
    "rejected": ReceiptKind.REJECTED,
    "delivered": ReceiptKind.DELIVERED,
    "failed": ReceiptKind.BOUNCED,
    "complained": ReceiptKind.COMPLAINED,
    "unsubscribed": ReceiptKind.UNSUBSCRIBED,
}
_REASONS = {
    "bounce": Reason.BOUNCED,
    "suppress-bounce": Reason.BOUNCED,
    "suppress-complaint": Reason.SPAM,
    "suppress-unsubscribe": Reason.UNSUBSCRIBED,
    "old": Reason.TIMED_OUT,
}
TEMPORARY = "temporary"
SUPPRESSED = "suppress-"  # on Mailgun's own list: it did not try


def receipts(body: bytes) -> tuple[Receipt, ...]:
    """What a report of Mailgun says."""
    return tuple(_receipt(one) for one in fields.documents(body))


def _receipt(report: fields.Node) -> Receipt:
    event = fields.node(report, "event-data")
    status = fields.node(event, "delivery-status")
    kind = _kind(event)
    why = fields.text(event, "reason")
    message = fields.text(status, "message")
    return Receipt(
        kind=kind,
        occurred_at=fields.moment(event.get("timestamp")),
        delivery_id=fields.delivery_id(event.get("user-variables"), event.get("tags")),
        message_id=fields.message_id(fields.text(event, "message", "headers", "message-id")),
        recipient=fields.text(event, "recipient") or fields.text(event, "message", "headers", "to"),
        bounce_class=_class(kind, why, message, fields.text(status, "code")),
        reason=_reason(why, kind),
        # The event's own id is unique within a day only; the token is unique for good.
        event_id=fields.text(report, "signature", "token"),
        detail=fields.detail(
            fields.text(event, "reject", "reason"), fields.text(status, "description"), message
        ),
    )


def _kind(event: fields.Node) -> ReceiptKind:
    kind = _EVENTS.get(fields.text(event, "event") or "", ReceiptKind.UNKNOWN)
    if kind is not ReceiptKind.BOUNCED:
        return kind
    if fields.text(event, "severity") == TEMPORARY:
        return ReceiptKind.DEFERRED
    why = fields.text(event, "reason") or ""
    return ReceiptKind.REJECTED if why.startswith(SUPPRESSED) else kind


def _reason(why: str | None, kind: ReceiptKind) -> Reason | None:
    if why:
        return _REASONS.get(why, Reason.OTHER)
    return Reason.OTHER if kind is ReceiptKind.REJECTED else None


def _class(
    kind: ReceiptKind, why: str | None, message: str | None, code: str | None
) -> BounceClass | None:
    if kind is not ReceiptKind.BOUNCED:
        return None
    return BounceClass.SOFT if why == "old" else class_of(message, code)
