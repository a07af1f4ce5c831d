"""Our own protocol: one event a report. Pure. See docs/endpoint-protocol.md, "Events back"."""

from __future__ import annotations

from digest.deliver.receipts import fields
from digest.model.receipt import BounceClass, Reason, Receipt, ReceiptKind

PREFIX = "delivery."
_KINDS = {kind.value: kind for kind in ReceiptKind}
_CLASSES = {one.value: one for one in BounceClass}
_REASONS = {one.value: one for one in Reason}


def receipts(body: bytes) -> tuple[Receipt, ...]:
    """What a report of a `http` endpoint says."""
    return tuple(_receipt(one) for one in fields.documents(body))


def _receipt(event: fields.Node) -> Receipt:
    told = fields.node(event, "data")
    name = (fields.text(event, "type") or "").removeprefix(PREFIX)
    return Receipt(
        kind=_KINDS.get(name, ReceiptKind.UNKNOWN),
        occurred_at=fields.moment(event.get("timestamp")),
        delivery_id=fields.delivery_id(told.get("id")),
        message_id=fields.message_id(fields.text(told, "message_id")),
        recipient=fields.text(told, "recipient"),
        bounce_class=_CLASSES.get(fields.text(told, "bounce_class") or ""),
        reason=_REASONS.get(fields.text(told, "reason") or ""),
        detail=fields.detail(fields.text(told, "detail")),
    )
