"""The canonical form of an address, by which the same page is recognised. Pure.

Only what is known to identify a visit rather than a page is taken off: an unknown parameter may be
what tells two pages apart.
"""

from __future__ import annotations

import re
from urllib.parse import SplitResult, parse_qsl, quote, unquote, urlencode, urlsplit

_TRACKERS = frozenset(
    {
        "fbclid", "gclid", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "twclid", "igshid",
        "mc_cid", "mc_eid", "_hsenc", "_hsmi", "mkt_tok", "vero_id", "oly_enc_id", "oly_anon_id",
        "s_cid", "ref_src", "wt_mc", "pk_campaign", "pk_kwd", "mtm_campaign", "mtm_source",
        "_ga", "_gl", "xtor", "at_medium", "at_campaign", "cmpid",
        "languageid", "doasuserid", "jsessionid", "phpsessid", "sessionid", "cfid", "cftoken",
    }
)  # fmt: skip
_TRACKER_STARTS = ("utm_", "p_p_", "p_auth", "p_l_", "_hs", "aspsessionid")
_SESSION_IN_PATH = re.compile(r";(?:jsessionid|phpsessid|sid)=[^/?#;]*", re.IGNORECASE)
_INDEX = re.compile(r"/(?:index|default)\.(?:html?|php|aspx?)$", re.IGNORECASE)
_MARK = re.compile(
    r"(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_eid|mc_cid|_hsenc|_hsmi|mkt_tok)(?:=|$)",
    re.IGNORECASE,
)
_PORTS = {"http": ":80", "https": ":443"}


def canonical_address(url: str) -> str:
    """The address without trackers, sessions, fragment, port 80 or 443, `www.` and scheme.

    The answer is for comparing, not for fetching: http and https are one page. Text that is no http
    address comes back stripped of spaces. Applying it twice changes nothing.
    """
    stripped = url.strip()
    try:
        parts = urlsplit(stripped)
        host = (parts.hostname or "").rstrip(".")
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        return stripped
    if parts.scheme.lower() not in {"http", "https"} or not host:
        return stripped
    named_port = "" if port == _PORTS[parts.scheme.lower()] else port
    bare = f"[{host}]" if ":" in host else host.removeprefix("www.")
    query = _query(parts)
    return f"//{bare}{named_port}{_path(parts)}{'?' if query else ''}{query}"


def unmarked(url: str) -> str:
    """The address as it is, without what only tells its owner whence a reader came.

    Nobody who reads a bulletin is followed, so such marks never reach one. What a page may need,
    a session or a language, stays.
    """
    page, hash_mark, fragment = url.partition("#")
    head, question, query = page.partition("?")
    kept = "&".join(part for part in query.split("&") if not _MARK.match(part))
    return f"{head}{question if kept else ''}{kept}{hash_mark}{fragment}"


def _path(parts: SplitResult) -> str:
    path = _INDEX.sub("/", _SESSION_IN_PATH.sub("", parts.path))
    return quote(
        unquote(path, errors="surrogateescape"), safe="/:@!$&'()*+,;=~-._", errors="surrogateescape"
    ).rstrip("/")


def _query(parts: SplitResult) -> str:
    """What is left of the parameters, sorted: their order rarely means anything."""
    pairs = parse_qsl(
        parts.query, keep_blank_values=True, errors="surrogateescape", max_num_fields=None
    )
    kept = sorted(pair for pair in pairs if not _is_tracker(pair[0].lower()))
    return urlencode(kept, errors="surrogateescape")


def _is_tracker(name: str) -> bool:
    return name in _TRACKERS or name.startswith(_TRACKER_STARTS)
