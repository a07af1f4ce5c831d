"""Write the headers and body parts of a mail as RFC 5322 bytes. Pure: the same mail, the same bytes.

Headers are written here rather than by `email.message.EmailMessage`: that class parses what it
is given, and Python 3.11 turns a subject holding an encoded word with a line break inside into
a second header. Nothing that arrives here can start a new line or a new address.
"""

from __future__ import annotations

import binascii
import hashlib
import re
import textwrap
from base64 import b64encode
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from email.header import Header
from email.utils import format_datetime

from digest.deliver.address import Mailbox, addr_spec, domain
from digest.deliver.personalise import one_line
from digest.errors import RenderError

__all__ = ["Mail", "Mailbox", "header", "message_id", "quoted", "seams", "serialise", "shown"]

SOFT_BREAK = b"=\r\n"
"""Ends a line of quoted-printable without ending a line of the text."""

_LONG = 900  # fold past this; a line may have 998 bytes without CRLF: RFC 5322 §2.1.1
_SHORT_WORD_BYTES = 45  # make one encoded word of at most 75 characters: RFC 2047 §2
_SPECIALS = re.compile(r'[()<>@,;:\\".\[\]]')  # a name holding one is quoted: RFC 5322 §3.2.3
_HEADER_NAME = re.compile(r"[A-Za-z0-9-]+")


@dataclass(frozen=True, slots=True)
class Mail:
    """One message, filled and ready to go.

    Attributes:
        id: unique and stable; becomes the Message-ID.
        headers: beside those named here.
        dated_at: None leaves the Date to the mail server.
    """

    id: str
    sender: Mailbox
    to: Mailbox
    subject: str
    html: str
    text: str
    reply_to: Mailbox | None = None
    headers: tuple[tuple[str, str], ...] = ()
    dated_at: datetime | None = None


def message_id(delivery_id: str, sender_email: str) -> str:
    """A mail's Message-ID, angle brackets included: the same for every attempt."""
    return f"<{delivery_id}@{domain(sender_email)}>"


def serialise(mail: Mail) -> bytes:
    """The mail as multipart/alternative, plain text first; CRLF, no line over 998 bytes."""
    before, between, after = seams("=_" + hashlib.sha256(mail.id.encode()).hexdigest()[:24])
    head = (header(name, value) for name, value in _headers(mail))
    return b"".join((*head, before, quoted(mail.text), between, quoted(mail.html), after))


def header(name: str, value: str) -> bytes:
    """One header line, folded where it is very long, or at the line breaks of encoded words.

    Raises:
        RenderError: `name` cannot name a header.
    """
    if not _HEADER_NAME.fullmatch(name):
        raise RenderError(f"{name!r} cannot be a mail header's name; use letters and hyphens")
    if len(value) <= _LONG and value.isascii() and value.isprintable():
        return f"{name}: {value.strip()}\r\n".encode()
    words = [one_line(line).strip() for line in value.split("\n ")]
    lines = [line for word in words for line in textwrap.wrap(word, _LONG) or [""]]
    return (name + ": " + "\r\n ".join(lines) + "\r\n").encode()


def shown(mailbox: Mailbox) -> str:
    """A mailbox as From, To and Reply-To show it."""
    address = addr_spec(mailbox.email)
    name = " ".join(one_line(mailbox.name or "").split())
    if not name:
        return address
    if not name.isascii() or "=?" in name:
        return f"{_encoded(name, 'Reply-To')} <{address}>"
    if _SPECIALS.search(name):
        quoted_name = name.replace("\\", "\\\\").replace('"', '\\"')
        return f'"{quoted_name}" <{address}>'
    return f"{name} <{address}>"


def words(text: str, name: str) -> str:
    """Unstructured text of header `name`: encoded words where it is not ASCII, or pretends to."""
    text = " ".join(one_line(text).split())
    return text if text.isascii() and "=?" not in text else _encoded(text, name)


def extra(name: str, value: str) -> str:
    """A header of the edition. What stands in angle brackets stays as it is: RFC 2919 §3."""
    value = one_line(value).strip()
    if value.isascii() and "=?" not in value:
        return value
    phrase, bracket, rest = value.rpartition("<")
    if bracket and rest.isascii() and rest.endswith(">"):
        return f"{words(phrase, name)} <{rest}"
    return words(value, name)


def seams(boundary: str) -> tuple[bytes, bytes, bytes]:
    """What stands before, between and after the plain and the HTML part; the head's end first.

    A boundary that begins with `=_` is safe: `quoted` writes `=` only before two hexadecimal
    digits or a line break.
    """
    opening = (
        "\r\n--{}\r\nContent-Type: text/{}; charset=utf-8\r\n"
        "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
    )
    return (
        header("Content-Type", f'multipart/alternative; boundary="{boundary}"')
        + opening.format(boundary, "plain").encode(),
        opening.format(boundary, "html").encode(),
        f"\r\n--{boundary}--\r\n".encode(),
    )


def quoted(content: str, *, goes_on: bool = False) -> bytes:
    """Content as quoted-printable: lines of at most 76, whatever it holds: RFC 2045 §6.7.

    Args:
        goes_on: something follows on the same line; it will begin a line of its own here.
    """
    lines = content.replace("\r\n", "\n").replace("\r", "\n").encode(errors="replace")
    if not goes_on:
        return binascii.b2a_qp(lines, istext=True).replace(b"\n", b"\r\n")
    # A character that stands for what follows tells where the line would have to break.
    written = binascii.b2a_qp(lines + b"x", istext=True)[:-1]
    ending = b"" if written.endswith(b"\n") or not written else b"=\n"
    return (written + ending).replace(b"\n", b"\r\n")


def _headers(mail: Mail) -> Iterable[tuple[str, str]]:
    yield "From", shown(mail.sender)
    yield "To", shown(mail.to)
    if mail.reply_to:
        yield "Reply-To", shown(mail.reply_to)
    yield "Subject", words(mail.subject, "Subject")
    if mail.dated_at:
        yield "Date", format_datetime(mail.dated_at)
    yield "Message-ID", message_id(mail.id, mail.sender.email)
    yield "MIME-Version", "1.0"
    for name, value in mail.headers:
        yield name, extra(name, value)


def _encoded(text: str, name: str) -> str:
    octets = text.encode(errors="replace")
    if len(octets) <= _SHORT_WORD_BYTES:
        return f"=?utf-8?b?{b64encode(octets).decode()}?="
    return Header(text, "utf-8", header_name=name, maxlinelen=76).encode()
