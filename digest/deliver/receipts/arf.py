"""Read feedback reports: a reader called a mail spam, or asked to be left alone. Pure.

Source: RFC 5965 (`message/feedback-report`), RFC 6449.
"""

from __future__ import annotations

from email.message import Message

from digest.deliver.receipts import fields
from digest.deliver.receipts.parts import blocks, parts, text_of
from digest.model.receipt import Reason, Receipt, ReceiptKind

REPORT_PART = "message/feedback-report"
_KINDS = {
    "not-spam": ReceiptKind.UNKNOWN,
    "opt-out": ReceiptKind.UNSUBSCRIBED,
    "opt-out-list": ReceiptKind.UNSUBSCRIBED,
    "auth-failure": ReceiptKind.UNKNOWN,  # about our DKIM, not about the reader: RFC 6591
    "dmarc": ReceiptKind.UNKNOWN,
}


def receipts(mail: Message) -> tuple[Receipt, ...]:
    """One receipt a feedback report; none when the mail is no such report."""
    return tuple(
        _receipt(block)
        for part in parts(mail)
        if part.get_content_type() == REPORT_PART
        for block in blocks(text_of(part))[:1]
    )


def mail_from(mail: Message) -> tuple[str, ...]:
    """The return path of the mail complained about, where reports repeat it."""
    return tuple(
        block["original-mail-from"].strip("<> ")
        for part in parts(mail)
        if part.get_content_type() == REPORT_PART
        for block in blocks(text_of(part))
        if "original-mail-from" in block
    )


def _receipt(block: fields.Node) -> Receipt:
    feedback = (fields.text(block, "feedback-type") or "").lower()
    # Whatever else a provider calls it (abuse, fraud, virus, other), a reader complained.
    kind = _KINDS.get(feedback, ReceiptKind.COMPLAINED)
    return Receipt(
        kind=kind,
        recipient=(fields.text(block, "original-rcpt-to") or "").strip("<> ") or None,
        reason=Reason.SPAM if kind is ReceiptKind.COMPLAINED else None,
        detail=fields.detail(feedback, fields.text(block, "user-agent")),
    )
