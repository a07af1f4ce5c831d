"""Name a source after its address. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from itertools import count
from urllib.parse import urlsplit

_VAGUE = frozenset({"rss", "feed", "feeds", "atom", "index", "default", "en", "fi", "sv", "v1"})
_MOST_NAME = 40
_SUFFIX = re.compile(r"\.(?:xml|rss|atom|json|ics|html?|php|aspx?)$")


def free_name(wanted: str, taken: Iterable[str]) -> str:
    """`wanted`, or with a number behind it where that is taken."""
    others = set(taken)
    numbered = (f"{wanted}-{number}" for number in count(2))
    return wanted if wanted not in others else next(one for one in numbered if one not in others)


def name_for(url: str, title: str | None = None) -> str:
    """A short name by which commands may call a source: small letters, digits and dashes."""
    parts = urlsplit(url)
    words = [_plain(word) for word in parts.path.split("/")]
    telling = [word for word in words if word and word not in _VAGUE]
    host = (parts.hostname or "").removeprefix("www.")
    is_numeric = host.replace(".", "").isdigit()
    site = "" if is_numeric else _plain(host.rpartition(".")[0] or host)
    named = "-".join(part for part in (site, *telling[-1:]) if part) or _plain(title or "")
    return named[:_MOST_NAME].strip("-") or "source"


def _plain(text: str) -> str:
    """`Näyttö rss.xml` → `naytto-rss`."""
    bare = _SUFFIX.sub("", text.lower())
    ascii_only = unicodedata.normalize("NFKD", bare).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", ascii_only).strip("-")
