"""Decide what a mail in the bounce mailbox is: a report, an answer by a machine, or a letter. Pure.

    bounce (RFC 3464, RFC 6533)  →  bounced, deferred, delivered
    complaint (RFC 5965)         →  complained, unsubscribed
    absence note (RFC 3834)      →  nothing; never taken for a bounce
    plain words of a server      →  bounced, only when it came to a return path of ours
    anything else                →  left for a person to read

Anybody can write to a mailbox, so that what is read here is only a claim. `Claimed` carries what
could prove it; whether it does is decided by who knows the keys.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message
from email.utils import getaddresses

from digest.deliver.receipts import arf, dsn, fields
from digest.deliver.receipts.parts import blocks, header, parsed, parts, text_of
from digest.model.receipt import BounceClass, Reason, Receipt, ReceiptKind

# Where servers write whom a mail was delivered to; To comes last: reports have our return path in
# it, mail from people has whatever they wrote.
_DELIVERED_TO = ("Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To", "To")
_ORIGINAL_PARTS = frozenset(
    {"message/rfc822", "message/global", "text/rfc822-headers", "message/global-headers"}
)
_SAYS_AUTOMATIC = ("X-Autoreply", "X-Autorespond", "X-Autoresponder")
_AUTOMATIC_PRECEDENCE = frozenset({"auto_reply", "auto-reply"})
_LINK_TOKEN = re.compile(r"/u/([A-Za-z0-9_-]{20,1024})(?=[>?#\s]|$)")
_REFUSED = re.compile(r"(?<![\d.])([45]\.\d{1,3}\.\d{1,3}|[45]\d\d)(?=[\s-])[^\n]*")


@dataclass(frozen=True, slots=True)
class Claimed:
    """A report, as far as the mail itself goes.

    Attributes:
        receipts: what it says, without knowing of which delivery.
        addresses: where it came to, and the return path it repeats: one may be ours.
        delivery_id: in the Message-ID of the mail it repeats; can be guessed, so proves nothing.
        tokens: of unsubscribe links in the headers it repeats; only who got the mail has one.
        plain: no standard report; means something only at a return path of ours.
    """

    receipts: tuple[Receipt, ...]
    addresses: tuple[str, ...]
    delivery_id: str | None = None
    tokens: tuple[str, ...] = ()
    plain: bool = False


@dataclass(frozen=True, slots=True)
class Automatic:
    """An absence note or another answer by a machine."""


@dataclass(frozen=True, slots=True)
class Letter:
    """Not a report; a person may have written it."""


def read_mail(raw: bytes, *, recipient: str | None = None) -> Claimed | Automatic | Letter:
    """What a mail in the bounce mailbox is.

    Args:
        recipient: the envelope's, where the mail server hands it over.
    """
    mail = parsed(raw)
    found = dsn.receipts(mail) or arf.receipts(mail)
    if not found and _is_automatic(mail):
        return Automatic()
    plain = () if found else _plain(mail)
    if not (found or plain):
        return Letter()
    headers = tuple(_original_headers(mail))
    return Claimed(
        receipts=found or plain,
        addresses=(*_addresses(mail, recipient), *arf.mail_from(mail)),
        delivery_id=fields.delivery_id([one.get("message-id") for one in headers]),
        tokens=tuple(
            token
            for one in headers
            for token in _LINK_TOKEN.findall(one.get("list-unsubscribe", ""))
        ),
        plain=bool(plain),
    )


def _is_automatic(mail: Message) -> bool:
    """Whether a machine answered for its owner; a server's own report was recognised before."""
    automatic = header(mail, "Auto-Submitted").lower()
    if automatic.startswith("auto-replied") or any(name in mail for name in _SAYS_AUTOMATIC):
        return True
    return header(mail, "Precedence").lower() in _AUTOMATIC_PRECEDENCE


def _plain(mail: Message) -> tuple[Receipt, ...]:
    """The refusal in the words of a server that writes no standard report."""
    from_server = header(mail, "Return-Path") == "<>" or "mailer-daemon" in (
        header(mail, "From").lower()
    )
    if not from_server:
        return ()
    for part in parts(mail):
        said = _REFUSED.search(text_of(part)) if part.get_content_type() == "text/plain" else None
        if said:
            return (_refusal(said[1], said[0]),)
    return ()


def _refusal(code: str, line: str) -> Receipt:
    if code.startswith("4"):
        return Receipt(ReceiptKind.DEFERRED, detail=fields.detail(line))
    return Receipt(
        ReceiptKind.BOUNCED,
        # Never a hard one: no field says that the server has given up on the mailbox.
        bounce_class=BounceClass.SOFT,
        reason=Reason.BOUNCED,
        detail=fields.detail(line),
    )


def _addresses(mail: Message, recipient: str | None) -> Iterator[str]:
    if recipient:
        yield recipient.strip("<> ")
    for name in _DELIVERED_TO:
        values = [str(value) for value in mail.get_all(name, [])]
        yield from (address for _, address in getaddresses(values) if address)


def _original_headers(mail: Message) -> Iterator[fields.Node]:
    """The headers of the mail that a report repeats."""
    for part in parts(mail):
        if part.get_content_type() in _ORIGINAL_PARTS:
            yield from blocks(text_of(part))[:1]
