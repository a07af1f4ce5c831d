"""Amazon SES, through an SNS topic: one event of one mail, for one or more readers. Pure.

Source: docs.aws.amazon.com, "Contents of event data that Amazon SES publishes to Amazon SNS".
Both formats are read: event publishing (`eventType`) and notifications (`notificationType`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from digest.deliver.receipts import fields
from digest.deliver.receipts.sns import NOTIFICATION, envelope
from digest.model.receipt import BounceClass, Reason, Receipt, ReceiptKind

PERMANENT = "Permanent"


@dataclass(frozen=True, slots=True)
class _Meaning:
    """How one type of event is read: where it stands, where its readers and its words are."""

    kind: ReceiptKind
    place: str
    readers: str | None = None
    words: tuple[str, ...] = ()
    reason: Reason | None = None


_EVENTS = {
    "Send": _Meaning(ReceiptKind.SENT, "send"),
    "Delivery": _Meaning(ReceiptKind.DELIVERED, "delivery", "recipients", ("smtpResponse",)),
    "DeliveryDelay": _Meaning(
        ReceiptKind.DEFERRED, "deliveryDelay", "delayedRecipients", ("delayType",)
    ),
    "Bounce": _Meaning(
        ReceiptKind.BOUNCED,
        "bounce",
        "bouncedRecipients",
        ("bounceType", "bounceSubType"),
        Reason.BOUNCED,
    ),
    "Complaint": _Meaning(
        ReceiptKind.COMPLAINED,
        "complaint",
        "complainedRecipients",
        ("complaintFeedbackType",),
        Reason.SPAM,
    ),
    "Reject": _Meaning(ReceiptKind.REJECTED, "reject", None, ("reason",), Reason.BLOCKED),
    "Rendering Failure": _Meaning(ReceiptKind.FAILED, "failure", None, ("errorMessage",)),
    "Subscription": _Meaning(ReceiptKind.UNSUBSCRIBED, "subscription"),
}
_OTHER = _Meaning(ReceiptKind.UNKNOWN, "")


def receipts(body: bytes) -> tuple[Receipt, ...]:
    """What a message of the topic says; the confirmation of a subscription says nothing."""
    found = envelope(body)
    if found is None or found.kind != NOTIFICATION:
        return ()
    event = fields.decoded(found.message)
    return tuple(_receipts(event, found.id)) if isinstance(event, dict) else ()


def _receipts(event: fields.Node, event_id: str) -> Iterator[Receipt]:
    name = fields.text(event, "eventType") or fields.text(event, "notificationType") or ""
    meaning = _EVENTS.get(name, _OTHER)
    told = fields.node(event, meaning.place)
    mail = fields.node(event, "mail")
    words = [fields.text(told, word) for word in meaning.words]
    for reader in fields.listed(told, meaning.readers or "") or fields.listed(mail, "destination"):
        yield Receipt(
            kind=meaning.kind,
            occurred_at=fields.moment(told.get("timestamp") or mail.get("timestamp")),
            delivery_id=fields.delivery_id(mail.get("tags"), mail.get("headers")),
            message_id=fields.message_id(fields.text(mail, "messageId")),
            recipient=reader if isinstance(reader, str) else fields.text(reader, "emailAddress"),
            bounce_class=_class(meaning.kind, fields.text(told, "bounceType")),
            reason=meaning.reason,
            event_id=event_id,
            detail=fields.detail(*words, fields.text(reader, "diagnosticCode")),
        )


def _class(kind: ReceiptKind, bounce_type: str | None) -> BounceClass | None:
    if kind is not ReceiptKind.BOUNCED:
        return None
    return BounceClass.HARD if bounce_type == PERMANENT else BounceClass.SOFT
