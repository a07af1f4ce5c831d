"""Turn one field of a feed into what an item may hold. Pure."""

from __future__ import annotations

import re
from urllib.parse import urljoin, urlsplit

from digest.collect.paragraphs import one_line, plain, tidy
from digest.errors import UnreadableSource

MAX_TITLE = 500  # characters
MAX_TEXT = 200_000  # characters; a long report, not a book
MAX_URL = 2_000
_SHORTEST_SUMMARY = 40  # characters; a shorter one is a label
_LONGEST_SUMMARY = 600  # characters; a longer one is a text of its own
_ALIKE = 60  # characters by which a summary is known as the beginning of the content
_SPACES = re.compile(r"\s+")
_WHOLE = re.compile(r"[.!?][”\"’'»)]?$")
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


def below_summary(summary: str, content: str) -> str:
    """The content below the summary that its source wrote for it, both as plain text.

    One that is cut, that is the beginning of the content or stands in it tells nothing more.
    """
    words = _SPACES.sub(" ", summary).casefold()
    is_own = words[:_ALIKE] not in _SPACES.sub(" ", content).casefold()
    is_whole = _WHOLE.search(summary) and not summary.endswith("...")
    fits = _SHORTEST_SUMMARY <= len(summary) <= _LONGEST_SUMMARY and "\n\n" not in summary
    return f"{summary}\n\n{content}"[:MAX_TEXT] if is_own and is_whole and fits else content


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
