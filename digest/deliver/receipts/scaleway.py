"""Scaleway Transactional Email, through a topic: one event of one mail. Pure.

Source: scaleway.com/en/docs/transactional-email, "Understanding Webhook event payloads".
"""

from __future__ import annotations

from digest.deliver.receipts import fields
from digest.deliver.receipts.finality import class_of
from digest.deliver.receipts.sns import NOTIFICATION, envelope
from digest.model.receipt import BounceClass, Reason, Receipt, ReceiptKind

_EVENTS = {
    "email_queued": (ReceiptKind.QUEUED, None),
    "email_deferred": (ReceiptKind.DEFERRED, None),
    "email_delivered": (ReceiptKind.DELIVERED, None),
    "email_dropped": (ReceiptKind.BOUNCED, Reason.BOUNCED),
    "email_mailbox_not_found": (ReceiptKind.BOUNCED, Reason.BOUNCED),
    # A filter's verdict or a reader's, it does not say which: no reason to bar the reader for good.
    "email_spam": (ReceiptKind.BOUNCED, Reason.SPAM),
    "email_blocklisted": (ReceiptKind.REJECTED, Reason.BLOCKED),
}
_OTHER = (ReceiptKind.UNKNOWN, None)
NOT_FOUND = "mailbox_not_found"


def receipts(body: bytes) -> tuple[Receipt, ...]:
    """What a message of the topic says."""
    found = envelope(body)
    if found is None or found.kind != NOTIFICATION:
        return ()
    event = fields.decoded(found.message)
    return (_receipt(event),) if isinstance(event, dict) else ()


def _receipt(event: fields.Node) -> Receipt:
    name = fields.text(event, "type") or ""
    kind, reason = _EVENTS.get(name, _OTHER)
    code = fields.text(event, "email_response_code")
    words = fields.text(event, "email_response_message")
    if fields.text(event, "blocklist_type") == NOT_FOUND and kind is ReceiptKind.REJECTED:
        reason = Reason.BOUNCED
    return Receipt(
        kind=kind,
        occurred_at=fields.moment(event.get("created_at")),
        delivery_id=fields.delivery_id(event.get("email_headers")),
        message_id=fields.message_id(fields.text(event, "email_id")),
        recipient=fields.text(event, "email_to"),
        bounce_class=_class(name, kind, words, code),
        reason=reason,
        event_id=fields.text(event, "id"),
        detail=fields.detail(code, words, fields.text(event, "blocklist_reason")),
    )


def _class(name: str, kind: ReceiptKind, words: str | None, code: str | None) -> BounceClass | None:
    if kind is not ReceiptKind.BOUNCED:
        return None
    if name == "email_spam":
        return BounceClass.SOFT
    return BounceClass.HARD if name.endswith("not_found") else class_of(words, code)
