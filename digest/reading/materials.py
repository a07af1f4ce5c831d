"""Find the documents and recordings that a text links to. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable

from digest.model.item import Material
from digest.model.text import Quote
from digest.reading.lexicon import lexicon
from digest.reading.normalise import fold

_URL = re.compile(r"https?://[^\s<>\"”’|]{4,500}|\bwww\.[^\s<>\"”’|]{4,500}")
_FILE = (".pdf", ".ppt", ".pptx", ".doc", ".docx", ".xls", ".xlsx", ".odp", ".odt", ".mp4")
_SHELVES = (
    "innokyla.fi",
    "julkari.fi",
    "julkaisut.valtioneuvosto.fi",
    "urn.fi",
    "slideshare.net",
    "doria.fi",
    "theseus.fi",
)
_LONGEST_TITLE = 120  # code points


def find_materials(sentences: Iterable[Quote], *, language: str) -> tuple[Material, ...]:
    """Links to slides, reports and recordings, each with the words that stand before it."""
    page = lexicon(language).prose.page
    found: dict[str, Material] = {}
    for sentence in sentences:
        text = fold(sentence.text)
        begin = 0
        for match in _URL.finditer(text):
            url = match.group().rstrip(".,;:!?)”’'")
            before = text[begin : match.start()].strip(" :–-,(")
            begin = match.end()
            if _is_material(url, before.lower(), page.materials):
                found.setdefault(url, Material(_title(before, url, page.conjunctions), url))
    return tuple(found.values())


def _is_material(url: str, before: str, stems: tuple[str, ...]) -> bool:
    # imported here: most texts show no address
    from urllib.parse import urlsplit  # noqa: PLC0415

    try:
        parts = urlsplit(url if "://" in url else f"https://{url}")
        host, path = parts.hostname or "", parts.path.lower()
    except ValueError:
        return False
    shelved = any(host == shelf or host.endswith(f".{shelf}") for shelf in _SHELVES)
    return path.endswith(_FILE) or shelved or any(stem in before[-200:] for stem in stems)


def _title(before: str, url: str, conjunctions: tuple[str, ...]) -> str:
    """The words before a link, from the last colon or full stop on, else the file's name."""
    words = re.split(r"[.:;]\s", before.rstrip(" :–-,"))[-1].split()
    if words and words[0].lower() in conjunctions:
        words = words[1:]
    title = " ".join(words).strip(" :–-,")
    if title:
        return title[-_LONGEST_TITLE:]
    from urllib.parse import unquote  # noqa: PLC0415 - see above

    return unquote(url.rstrip("/").rsplit("/", 1)[-1]) or url
