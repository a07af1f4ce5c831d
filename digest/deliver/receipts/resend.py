"""Resend: one event a report. Pure. Source: resend.com/docs/webhooks."""

from __future__ import annotations

from email.utils import parseaddr

from digest.deliver.receipts import fields
from digest.model.receipt import BounceClass, Reason, Receipt, ReceiptKind

_EVENTS = {
    "email.scheduled": ReceiptKind.QUEUED,
    "email.sent": ReceiptKind.SENT,
    "email.delivered": ReceiptKind.DELIVERED,
    "email.delivery_delayed": ReceiptKind.DEFERRED,
    "email.complained": ReceiptKind.COMPLAINED,
    "email.bounced": ReceiptKind.BOUNCED,
    "email.failed": ReceiptKind.FAILED,
    "email.suppressed": ReceiptKind.REJECTED,
}
PERMANENT = "Permanent"
SUPPRESSED = "suppressed sending"  # in the message: it did not try, the address is on its list


def receipts(body: bytes) -> tuple[Receipt, ...]:
    """What a report of Resend says."""
    return tuple(_receipt(one) for one in fields.documents(body))


def _receipt(event: fields.Node) -> Receipt:
    told = fields.node(event, "data")
    bounce = fields.node(told, "bounce")
    kind = _EVENTS.get(fields.text(event, "type") or "", ReceiptKind.UNKNOWN)
    first = next((one for one in fields.listed(told, "to") if isinstance(one, str)), "")
    return Receipt(
        kind=kind,
        # The report's own time; `data.created_at` is when the mail was made.
        occurred_at=fields.moment(event.get("created_at")),
        delivery_id=fields.delivery_id(told.get("tags"), told.get("headers")),
        message_id=fields.message_id(fields.text(told, "email_id")),
        recipient=parseaddr(first)[1] or None,
        bounce_class=_class(kind, fields.text(bounce, "type")),
        reason=_reason(kind, fields.text(bounce, "message") or ""),
        detail=fields.detail(fields.text(bounce, "message"), fields.text(told, "failed", "reason")),
    )


def _class(kind: ReceiptKind, bounce_type: str | None) -> BounceClass | None:
    if kind is not ReceiptKind.BOUNCED:
        return None
    return BounceClass.HARD if bounce_type == PERMANENT else BounceClass.SOFT


def _reason(kind: ReceiptKind, message: str) -> Reason | None:
    if kind is ReceiptKind.COMPLAINED:
        return Reason.SPAM
    if kind is ReceiptKind.BOUNCED:
        return Reason.BLOCKED if SUPPRESSED in message else Reason.BOUNCED
    return Reason.BLOCKED if kind is ReceiptKind.REJECTED else None
