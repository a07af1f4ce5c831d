"""Turn one field of a feed into what an item may hold. Pure."""

from __future__ import annotations

import re
from urllib.parse import urljoin, urlsplit

from digest.collect.paragraphs import one_line, plain, tidy
from digest.errors import UnreadableSource

MAX_TITLE = 500  # characters
MAX_TEXT = 200_000  # characters; a long report, not a book
MAX_URL = 2_000
_MARKUP = re.compile(r"<[A-Za-z/!?][^>]{0,2000}>|&(?:#\w{1,8}|[A-Za-z]\w{1,30});")


def title_of(raw: str) -> str:
    """One line without markup; "a < b" stays as it is."""
    shortened = raw[: 4 * MAX_TITLE]
    if not _MARKUP.search(shortened):
        return one_plain_line(shortened)[:MAX_TITLE]
    try:
        return one_line(shortened)[:MAX_TITLE]
    except UnreadableSource:
        return one_plain_line(_MARKUP.sub(" ", shortened))[:MAX_TITLE]


def text_of(raw: str) -> str:
    """Paragraphs separated by blank lines, whether `raw` is HTML or plain text."""
    if _MARKUP.search(raw):
        try:
            return plain(raw)[:MAX_TEXT]
        except UnreadableSource:  # hostile nesting: its words are kept, its paragraphs are not
            return one_plain_line(_MARKUP.sub(" ", raw))[:MAX_TEXT]
    pieces = (one_plain_line(piece) for piece in re.split(r"\n\s*\n", raw))
    return "\n\n".join(piece for piece in pieces if piece)[:MAX_TEXT]


def one_plain_line(raw: str) -> str:
    """Plain text as one line."""
    return tidy(raw.replace("\n", " "))


def url_of(raw: str | None, base: str) -> str | None:
    """An absolute http or https address, or None."""
    if not raw or len(raw) > MAX_URL:
        return None
    try:
        target = urljoin(base, raw.strip())
        parts = urlsplit(target)
    except ValueError:
        return None
    return target if parts.scheme in {"http", "https"} and parts.hostname else None


def language_of(raw: str | None) -> str | None:
    """`fi-FI` → `fi`; None when it is no language code."""
    code = re.split(r"[-_]", (raw or "").strip().lower())[0]
    return code if code.isascii() and code.isalpha() and 2 <= len(code) <= 3 else None


def title_from(text: str, url: str | None) -> str:
    """A stand-in for a missing title: the beginning of the text, cut between words, or the link."""
    start = one_plain_line(text[:400]) or (url or "")
    return start if len(start) <= 80 else start[:80].rpartition(" ")[0] + " …"
