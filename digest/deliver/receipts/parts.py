"""Take mail that came back apart: its parts, and the blocks of fields in reports. Pure.

Reports come from every kind of server, so nothing here trusts them to be well made. The standard
library reads `message/delivery-status` only until the first oddity, and takes the global kind
(RFC 6533) for a mail of its own, reading one block; here a report's text is put together again and
cut into blocks anew.
"""

from __future__ import annotations

import binascii
import quopri
import re
from base64 import b64decode
from collections.abc import Iterator, Mapping
from email.header import decode_header, make_header
from email.message import Message
from email.parser import BytesParser
from email.policy import compat32

LARGEST = 1_000_000  # bytes looked at; a report with the whole mail in it is about 100 kB
MOST_BLOCKS = 500  # recipients of one report; ours have one
MOST_PARTS = 100

Block = Mapping[str, str]
"""Fields of one block; names in lower case, values unfolded, the first of each name."""

_FIELD = re.compile(r"([!-9;-~]+)[ \t]*:[ \t]*(.*)")


def parsed(raw: bytes) -> Message:
    """A mail, however broken."""
    return BytesParser(policy=compat32).parsebytes(raw[:LARGEST])


def parts(mail: Message) -> Iterator[Message]:
    """The mail and its parts, without looking into parts of the kind `message/…`."""
    waiting = [mail]
    for _ in range(MOST_PARTS):
        if not waiting:
            return
        part = waiting.pop(0)
        yield part
        inner = part.get_payload()
        if part.get_content_maintype() == "multipart" and isinstance(inner, list):
            waiting[:0] = [one for one in inner if isinstance(one, Message)]


def text_of(part: Message) -> str:
    """The text of a part, decoded; of a `message/…` part, what stands in it."""
    return _content(part).decode("utf-8", "replace")


def blocks(text: str) -> tuple[Block, ...]:
    """The blocks of fields in a report, between blank lines."""
    cut = re.split(
        r"\n[ \t]*\n", text.replace("\r\n", "\n").replace("\r", "\n"), maxsplit=MOST_BLOCKS
    )
    found = (_block(one) for one in cut[:MOST_BLOCKS])
    return tuple(one for one in found if one)


def header(mail: Message, name: str) -> str:
    """A header on one line, decoded; empty when there is none."""
    value = mail.get(name)
    if value is None:
        return ""
    try:
        shown = str(make_header(decode_header(str(value))))
    except (ValueError, LookupError):  # an unknown or a wrong encoding
        shown = str(value)
    return " ".join(shown.split())


def _block(text: str) -> Block:
    found: dict[str, str] = {}
    unfolded = re.sub(r"\n[ \t]+", " ", text.strip("\n"))
    for line in unfolded.split("\n"):
        if match := _FIELD.fullmatch(line.strip()):
            found.setdefault(match[1].lower(), match[2].strip())
    return found


def _content(part: Message) -> bytes:
    """What stands in a part as it was written, once its transfer encoding is undone."""
    inner = part.get_payload()
    if not isinstance(inner, list):
        found = part.get_payload(decode=True)
        return found if isinstance(found, bytes) else b""
    raw = b"\n".join(_head(one) + _content(one) for one in inner if isinstance(one, Message))
    # RFC 2046 §5.2 allows no encoding of `message/…`; RFC 6533 does.
    return _transferred(raw, str(part.get("Content-Transfer-Encoding", "")))


def _head(inner: Message) -> bytes:
    """Headers as they were written: `items()` would hide what is not ASCII."""
    lines = (f"{name}: {value}\n" for name, value in inner.raw_items())
    return ("".join(lines) + "\n").encode("utf-8", "surrogateescape")


def _transferred(raw: bytes, encoding: str) -> bytes:
    if encoding.strip().lower() == "quoted-printable":
        return quopri.decodestring(raw)
    if encoding.strip().lower() == "base64":
        try:
            return b64decode(raw)
        except binascii.Error:
            return raw
    return raw
