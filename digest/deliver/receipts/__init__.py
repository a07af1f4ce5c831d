"""Read what comes back after a mail was posted, and decide what it means for its reader.

One module a service turns its reports into `Receipt`s; `mailbox` does so with mail that came back.
None of them raises for what a report holds: what cannot be read brings no receipts. All but `imap`
are pure.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from digest.deliver.receipts import brevo, http, mailgun, mailjet, postmark, resend, scaleway, ses
from digest.model.receipt import Receipt, ReceiptKind

Reader = Callable[[bytes], tuple[Receipt, ...]]

READERS: Mapping[str, Reader] = {
    "brevo": brevo.receipts,
    "mailgun": mailgun.receipts,
    "mailjet": mailjet.receipts,
    "postmark": postmark.receipts,
    "resend": resend.receipts,
    "scaleway": scaleway.receipts,
    "ses": ses.receipts,
}


def receipts_in(kind: str, body: bytes) -> tuple[Receipt, ...]:
    """The receipts in one report to `/hooks/…`.

    Args:
        kind: of the endpoint; one that is not a service named here speaks our own protocol.
    """
    return tuple(one for one in READERS.get(kind, http.receipts)(body) if _says_something(one))


def _says_something(receipt: Receipt) -> bool:
    """Unknown events are kept; a document that names neither event nor mail is none."""
    names = (receipt.delivery_id, receipt.message_id, receipt.recipient)
    return receipt.kind is not ReceiptKind.UNKNOWN or any(names)
