"""Set an edition as mail once, and print it for each reader: spliced, not built. Pure.

A mail of 70 kB costs a few microseconds so, and milliseconds when a library builds it anew.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from email.utils import format_datetime
from functools import lru_cache

from digest.deliver.address import Mailbox
from digest.deliver.headers import headers_of
from digest.deliver.mime import (
    SOFT_BREAK,
    extra,
    header,
    message_id,
    quoted,
    seams,
    shown,
    words,
)
from digest.deliver.personalise import Stencil, Write, escaped, stencil
from digest.model.delivery import Letter, Mailing, Masthead
from digest.model.issue import Edition, Slotted


def written(mailing: Mailing, letter: Letter) -> bytes:
    """One letter of a mailing as a finished mail: CRLF, no line over 998 bytes.

    Raises:
        RenderError: a slot has no value.
    """
    form = _form(mailing.masthead, mailing.edition)
    own = (
        header("To", shown(Mailbox(letter.email, letter.name))),
        header("Message-ID", message_id(letter.delivery_id, mailing.masthead.sender_email)),
        *(
            header(name, extra(name, cut.fill(letter.values).decode()))
            for name, cut in form.headers
        ),
    )
    before, between, after = form.seams
    text, html = form.text.fill(letter.values), form.html.fill(letter.values)
    return b"".join((form.opening, *own, before, text, between, html, after))


@dataclass(frozen=True, slots=True)
class _Form:
    """An edition, set.

    Attributes:
        opening: header lines that are everybody's.
        headers: those that differ from reader to reader.
        seams: what stands before, between and after the two parts.
    """

    opening: bytes
    headers: tuple[tuple[str, Stencil], ...]
    text: Stencil
    html: Stencil
    seams: tuple[bytes, bytes, bytes]


@lru_cache(maxsize=16)  # editions in flight at once: languages times segments of an issue
def _form(masthead: Masthead, edition: Edition) -> _Form:
    headers = headers_of(masthead, edition)
    named = f"{masthead.issue_id} {edition.language} {edition.segment}"
    return _Form(
        opening=b"".join(_opening(masthead, edition, headers)),
        headers=tuple((name, stencil(value)) for name, value in headers if value.slots),
        text=_cut(edition.text, _part_of_line),
        html=_cut(edition.html, lambda value: _part_of_line(escaped(value))),
        seams=seams("=_" + hashlib.sha256(named.encode()).hexdigest()[:24]),
    )


def _opening(
    masthead: Masthead, edition: Edition, headers: tuple[tuple[str, Slotted], ...]
) -> Iterable[bytes]:
    yield header("From", shown(Mailbox(masthead.sender_email, masthead.sender_name)))
    if masthead.reply_to:
        yield header("Reply-To", shown(Mailbox(masthead.reply_to)))
    yield header("Subject", words(edition.subject, "Subject"))
    if masthead.dated_at:
        yield header("Date", format_datetime(masthead.dated_at))
    yield header("MIME-Version", "1.0")
    for name, value in headers:
        if not value.slots:
            yield header(name, extra(name, stencil(value).fill({}).decode()))


def _cut(content: Slotted, value: Write) -> Stencil:
    """A body part. Every hole begins and ends a line of its own, so that all lines stay short."""
    cut = stencil(content, _part_of_line, value)
    *pieces, last = cut.pieces or (b"",)
    return replace(cut, pieces=(*pieces, last.removesuffix(SOFT_BREAK)))


def _part_of_line(text: str) -> bytes:
    return quoted(text, goes_on=True)
