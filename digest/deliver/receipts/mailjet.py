"""Mailjet: one event or a list of them. Pure. Source: dev.mailjet.com, "Webhooks"."""

from __future__ import annotations

from digest.deliver.receipts import fields
from digest.model.receipt import BounceClass, Reason, Receipt, ReceiptKind

_EVENTS = {
    "sent": ReceiptKind.DELIVERED,  # the reader's server took it
    "bounce": ReceiptKind.BOUNCED,
    "blocked": ReceiptKind.REJECTED,
    "spam": ReceiptKind.COMPLAINED,
    "unsub": ReceiptKind.UNSUBSCRIBED,
}
_REASONS = {
    "user unknown": Reason.BOUNCED,
    "mailbox inactive": Reason.BOUNCED,
    "quota exceeded": Reason.BOUNCED,
    "invalid domain": Reason.BOUNCED,
    "no mail host": Reason.BOUNCED,
    "relay/access denied": Reason.BOUNCED,
    "typofix": Reason.INVALID,
    "blacklisted": Reason.BLOCKED,
    "sender blocked": Reason.BLOCKED,
    "content blocked": Reason.BLOCKED,
    "policy issue": Reason.BLOCKED,
    "preblocked": Reason.BLOCKED,
    "spam reporter": Reason.SPAM,
}
GREYLISTED = "greylisted"


def receipts(body: bytes) -> tuple[Receipt, ...]:
    """What a report of Mailjet says; "Group events" sends a list."""
    return tuple(_receipt(one) for one in fields.documents(body))


def _receipt(event: fields.Node) -> Receipt:
    error = fields.text(event, "error")
    kind = _EVENTS.get(fields.text(event, "event") or "", ReceiptKind.UNKNOWN)
    hard = event.get("hard_bounce") is True
    if error == GREYLISTED and not hard:
        kind = ReceiptKind.DEFERRED  # Mailjet tries again
    return Receipt(
        kind=kind,
        occurred_at=fields.moment(event.get("time")),
        delivery_id=fields.delivery_id(event.get("CustomID"), event.get("Payload")),
        message_id=fields.message_id(fields.text(event, "MessageID")),
        recipient=fields.text(event, "email"),
        bounce_class=_class(kind, hard=hard),
        reason=_REASONS.get(error, Reason.OTHER) if error else None,
        detail=fields.detail(
            error, fields.text(event, "comment"), fields.text(event, "smtp_reply")
        ),
    )


def _class(kind: ReceiptKind, *, hard: bool) -> BounceClass | None:
    if kind is not ReceiptKind.BOUNCED:
        return None
    return BounceClass.HARD if hard else BounceClass.SOFT
