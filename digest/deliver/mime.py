"""Write one mail as RFC 5322 bytes. Pure: the same mail gives the same bytes.

Headers are written here rather than by `email.message.EmailMessage`: that class parses what it
is given, and Python 3.11 turns a subject holding an encoded word with a line break inside into
a second header. Nothing that arrives here can start a new line or a new address.
"""

from __future__ import annotations

import binascii
import hashlib
import re
import textwrap
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from email.header import Header
from email.utils import format_datetime

from digest.deliver.personalise import one_line
from digest.errors import RenderError

_LONG = 900  # fold past this; a line may have 998 bytes without CRLF: RFC 5322 §2.1.1
_SPECIALS = re.compile(r'[()<>@,;:\\".\[\]]')  # a name holding one is quoted: RFC 5322 §3.2.3
_NO_ADDRESS = re.compile(r'[\s<>,;:"()\[\]\\\x00-\x1f\x7f-\x9f\ud800-\udfff]')
_HEADER_NAME = re.compile(r"[A-Za-z0-9-]+")


@dataclass(frozen=True, slots=True)
class Mailbox:
    """An address as headers show it."""

    email: str
    name: str | None = None


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


def message_id(mail: Mail) -> str:
    """The mail's Message-ID, angle brackets included: the same for every attempt."""
    return f"<{mail.id}@{_domain(mail.sender.email)}>"


def serialise(mail: Mail) -> bytes:
    """The mail as multipart/alternative, plain text first; CRLF, no line over 998 bytes."""
    boundary = "=_" + hashlib.sha256(mail.id.encode()).hexdigest()[:24]
    head = [*_headers(mail), ("Content-Type", f'multipart/alternative; boundary="{boundary}"')]
    opening = f"\r\n--{boundary}\r\n".encode()
    return b"".join(
        (
            *(_header_line(name, value) for name, value in head),
            opening,
            _part("text/plain", mail.text),
            opening,
            _part("text/html", mail.html),
            f"\r\n--{boundary}--\r\n".encode(),
        )
    )


def _headers(mail: Mail) -> Iterable[tuple[str, str]]:
    yield "From", _shown(mail.sender)
    yield "To", _shown(mail.to)
    if mail.reply_to:
        yield "Reply-To", _shown(mail.reply_to)
    yield "Subject", _words(mail.subject, "Subject")
    if mail.dated_at:
        yield "Date", format_datetime(mail.dated_at)
    yield "Message-ID", message_id(mail)
    yield "MIME-Version", "1.0"
    for name, value in mail.headers:
        if not _HEADER_NAME.fullmatch(name):
            raise RenderError(f"{name!r} cannot be a mail header's name; use letters and hyphens")
        yield name, _extra(name, value)


def _header_line(name: str, value: str) -> bytes:
    """One header, folded only at the line breaks of encoded words, which are ours."""
    words = [one_line(line).strip() for line in value.split("\n ")]
    lines = [line for word in words for line in textwrap.wrap(word, _LONG) or [""]]
    return (name + ": " + "\r\n ".join(lines) + "\r\n").encode()


def _extra(name: str, value: str) -> str:
    """A header of the edition. What stands in angle brackets stays as it is: RFC 2919 §3."""
    value = one_line(value).strip()
    if value.isascii() and "=?" not in value:
        return value
    phrase, bracket, rest = value.rpartition("<")
    if bracket and rest.isascii() and rest.endswith(">"):
        return f"{_words(phrase, name)} <{rest}"
    return _words(value, name)


def _words(text: str, name: str) -> str:
    """Unstructured text: encoded words where it is not ASCII or pretends to hold one."""
    text = " ".join(one_line(text).split())
    if text.isascii() and "=?" not in text:
        return text
    return Header(text, "utf-8", header_name=name, maxlinelen=76).encode()


def _shown(mailbox: Mailbox) -> str:
    address = _address(mailbox.email)
    name = " ".join(one_line(mailbox.name or "").split())
    if not name:
        return address
    if not name.isascii() or "=?" in name:
        return f"{Header(name, 'utf-8', maxlinelen=60).encode()} <{address}>"
    if _SPECIALS.search(name):
        quoted = name.replace("\\", "\\\\").replace('"', '\\"')
        return f'"{quoted}" <{address}>'
    return f"{name} <{address}>"


def _address(email: str) -> str:
    """The address with whatever could end it or start another taken out."""
    local, _, _ = _NO_ADDRESS.sub("", email).rpartition("@")
    return f"{local}@{_domain(email)}"


def _domain(email: str) -> str:
    domain = re.sub(r"[^\w.-]", "", email.rpartition("@")[2]).lower()
    try:
        return domain if domain.isascii() else domain.encode("idna").decode("ascii")
    except UnicodeError:
        return domain


def _part(content_type: str, content: str) -> bytes:
    """One body part, quoted-printable: lines of at most 76, whatever the content holds."""
    lines = content.replace("\r\n", "\n").replace("\r", "\n").encode(errors="replace")
    quoted = binascii.b2a_qp(lines, quotetabs=False, istext=True).replace(b"\n", b"\r\n")
    head = (
        f"Content-Type: {content_type}; charset=utf-8\r\n"
        "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
    )
    return head.encode() + quoted
