"""Make outside text safe to set: which characters stay, which addresses may be links. Pure."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import quote, urlsplit, urlunsplit

# Left-to-right overrides and embeddings from one title would turn the text after it around.
_BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]")
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]+")
_SPACES = re.compile(" {2,}")
_URL_SAFE = "%/:=&?~#+!$,;'@()*[]"


def clean(text: str) -> str:
    """`text` on one line, composed (NFC), without control and direction characters."""
    plain = _BIDI.sub("", _CONTROL.sub(" ", text))
    return _SPACES.sub(" ", unicodedata.normalize("NFC", plain)).strip(" ")


def heading(text: str) -> str:
    """Words taken from within a sentence, clean, with the capital that a heading begins with."""
    cleaned = clean(text)
    return cleaned[:1].upper() + cleaned[1:]


def web_address(url: str | None) -> str | None:
    """`url` fit for a link, or None when it is not an http(s) address."""
    if url is None or _CONTROL.search(url) or _BIDI.search(url):
        return None
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return None
    if parts.scheme not in {"http", "https"} or not parts.hostname or " " in parts.netloc:
        return None
    path, query, fragment = (quote(part, safe=_URL_SAFE) for part in parts[2:])
    return urlunsplit((parts.scheme, parts.netloc, path, query, fragment))
