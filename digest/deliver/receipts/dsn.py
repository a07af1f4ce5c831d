"""Read delivery status notifications: who could not be reached, and how finally. Pure.

Source: RFC 3464 (`message/delivery-status`), RFC 6533 (`message/global-delivery-status`, whose
addresses need not be ASCII), RFC 3461 §4 (xtext).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from email.message import Message
from email.utils import parsedate_to_datetime

from digest.deliver.receipts import fields
from digest.deliver.receipts.finality import class_of
from digest.deliver.receipts.parts import Block, blocks, parts, text_of
from digest.model.receipt import Reason, Receipt, ReceiptKind

STATUS_PARTS = frozenset({"message/delivery-status", "message/global-delivery-status"})
_ACTIONS = {
    "failed": ReceiptKind.BOUNCED,
    "delayed": ReceiptKind.DEFERRED,
    "delivered": ReceiptKind.DELIVERED,
    "relayed": ReceiptKind.SENT,
    "expanded": ReceiptKind.SENT,
}
_TIMES = ("last-attempt-date", "arrival-date")


def receipts(mail: Message) -> tuple[Receipt, ...]:
    """One receipt a recipient; none when the mail is no notification."""
    return tuple(
        receipt
        for part in parts(mail)
        if part.get_content_type() in STATUS_PARTS
        for receipt in _in_report(blocks(text_of(part)))
    )


def _in_report(found: tuple[Block, ...]) -> Iterator[Receipt]:
    about_mail = next((block for block in found if "reporting-mta" in block), {})
    for block in found:
        kind = _ACTIONS.get(block.get("action", "").lower())
        if kind is not None:
            yield _receipt(kind, block, about_mail)


def _receipt(kind: ReceiptKind, block: Block, about_mail: Block) -> Receipt:
    status, said = block.get("status"), block.get("diagnostic-code")
    bounced = kind is ReceiptKind.BOUNCED
    when = next((one[name] for one in (block, about_mail) for name in _TIMES if name in one), None)
    return Receipt(
        kind=kind,
        occurred_at=_moment(when),
        recipient=_address(block.get("original-recipient") or block.get("final-recipient")),
        bounce_class=class_of(status, said) if bounced else None,
        reason=Reason.BOUNCED if bounced else None,
        detail=fields.detail(status, said),
    )


def _address(typed: str | None) -> str | None:
    """`rfc822; name@example.org` without its type and its encodings."""
    kind, mark, address = (typed or "").partition(";")
    if not mark:
        kind, address = "", kind
    address = re.sub(r"\\x\{([0-9A-Fa-f]{2,6})\}", _character, address.strip())
    if kind.strip().lower() == "rfc822":
        address = re.sub(r"\+([0-9A-F]{2})", _character, address)
    return address or None


def _character(code: re.Match[str]) -> str:
    number = int(code[1], 16)
    usable = 0x20 < number <= 0x10FFFF and not 0xD800 <= number <= 0xDFFF
    return chr(number) if usable else code[0]


def _moment(text: str | None) -> datetime | None:
    try:
        found = parsedate_to_datetime(text or "")
    except (ValueError, OverflowError):
        return None
    return found.replace(tzinfo=found.tzinfo or UTC).astimezone(UTC)
