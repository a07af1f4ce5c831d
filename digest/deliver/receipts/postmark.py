"""Postmark: one event a report. Pure. Source: postmarkapp.com/developer/webhooks."""

from __future__ import annotations

from digest.deliver.receipts import fields
from digest.model.receipt import BounceClass, Reason, Receipt, ReceiptKind

_Meaning = tuple[ReceiptKind, Reason | None, BounceClass | None]
_UNKNOWN: _Meaning = (ReceiptKind.UNKNOWN, None, None)

_RECORDS: dict[str, _Meaning] = {
    "Delivery": (ReceiptKind.DELIVERED, None, None),
    "Bounce": (ReceiptKind.BOUNCED, Reason.BOUNCED, BounceClass.SOFT),
    "SpamComplaint": (ReceiptKind.COMPLAINED, Reason.SPAM, None),
    "SubscriptionChange": (ReceiptKind.UNSUBSCRIBED, Reason.UNSUBSCRIBED, None),
}
_DEFERRED: _Meaning = (ReceiptKind.DEFERRED, None, None)
_AUTO: _Meaning = (ReceiptKind.AUTORESPONDED, None, None)
_BLOCKED: _Meaning = (ReceiptKind.REJECTED, Reason.BLOCKED, None)
_FAILED: _Meaning = (ReceiptKind.FAILED, None, None)

# `Type` of a bounce, and why a subscription changed.
_TYPES: dict[str, _Meaning] = {
    "HardBounce": (ReceiptKind.BOUNCED, Reason.BOUNCED, BounceClass.HARD),
    "SoftBounce": (ReceiptKind.BOUNCED, Reason.BOUNCED, BounceClass.SOFT),
    "VirusNotification": (ReceiptKind.BOUNCED, Reason.OTHER, BounceClass.SOFT),
    "BadEmailAddress": (ReceiptKind.REJECTED, Reason.INVALID, None),
    "Transient": _DEFERRED,
    "DnsError": _DEFERRED,
    "OpenRelayTest": _DEFERRED,
    "AutoResponder": _AUTO,
    "AddressChange": _AUTO,
    "ChallengeVerification": _AUTO,
    "Blocked": _BLOCKED,
    "ManuallyDeactivated": _BLOCKED,
    "DMARCPolicy": _BLOCKED,
    "Unconfirmed": (ReceiptKind.REJECTED, None, None),
    "SMTPApiError": _FAILED,
    "TemplateRenderingFailed": _FAILED,
    "SpamNotification": (ReceiptKind.COMPLAINED, Reason.SPAM, None),
    "SpamComplaint": (ReceiptKind.COMPLAINED, Reason.SPAM, None),
    "Unsubscribe": (ReceiptKind.UNSUBSCRIBED, Reason.UNSUBSCRIBED, None),
    "ManualSuppression": (ReceiptKind.UNSUBSCRIBED, Reason.UNSUBSCRIBED, None),
    "Subscribe": _UNKNOWN,
    "Unknown": _UNKNOWN,
}
_TIMES = ("DeliveredAt", "BouncedAt", "ChangedAt", "ReceivedAt")


def receipts(body: bytes) -> tuple[Receipt, ...]:
    """What a report of Postmark says."""
    return tuple(_receipt(one) for one in fields.documents(body))


def _receipt(event: fields.Node) -> Receipt:
    kind, reason, bounce_class = _meaning(event)
    number = fields.text(event, "ID")  # of the bounce; other records have none
    return Receipt(
        kind=kind,
        occurred_at=fields.moment(next((event[one] for one in _TIMES if one in event), None)),
        delivery_id=fields.delivery_id(event.get("Metadata"), event.get("Tag")),
        message_id=fields.message_id(fields.text(event, "MessageID")),
        recipient=fields.text(event, "Email") or fields.text(event, "Recipient"),
        bounce_class=bounce_class,
        reason=reason,
        event_id=f"{fields.text(event, 'RecordType')} {number}" if number else None,
        detail=fields.detail(fields.text(event, "Description"), fields.text(event, "Details")),
    )


def _meaning(event: fields.Node) -> _Meaning:
    record = fields.text(event, "RecordType") or ""
    general = _RECORDS.get(record, _UNKNOWN)
    if record == "SubscriptionChange":
        if event.get("SuppressSending") is False:
            return _UNKNOWN  # came back; only readers themselves do that here
        return _TYPES.get(fields.text(event, "SuppressionReason") or "", general)
    if record in {"Bounce", "SpamComplaint"}:
        return _TYPES.get(fields.text(event, "Type") or "", general)
    return general
