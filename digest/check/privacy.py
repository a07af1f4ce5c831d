"""Does reading the mail tell anyone that it was read? Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from selectolax.lexbor import LexborNode

from digest.check.facts import Facts
from digest.check.nodes import styles
from digest.check.page import Page
from digest.model.finding import Finding, Severity

_CSS_URL = re.compile(r"""url\(\s*['"]?([^'")\s]+)""", re.IGNORECASE)
_TINY = frozenset({"0", "1", "0px", "1px"})
_TRACKING = re.compile(
    r"[?&](utm_[a-z]+|fbclid|gclid|mc_eid|mc_cid|_hsenc|mkt_tok)=", re.IGNORECASE
)


def pixels(page: Page, facts: Facts) -> Iterator[Finding]:
    """PRIV-01: no image too small to be seen, and nothing loaded from anyone else.

    Severity: blocker
    Why: whatever a mail loads tells its host who opened it, when and where.
    Source: Directive 2002/58/EC, article 5(3); Traficom's guidance on cookies and trackers
    Bad: <img src="https://t.example.com/p.gif" alt="" width="1" height="1">
    Good: <img src="/kartta.png" alt="Kartta" width="200"
        style="color:#16202a;font-family:Arial,sans-serif">
    Mend: take pixels out; serve images from the site's own address
    """
    for image in page.tree.css("img"):
        sizes = {
            image.attributes.get(side) or styles(image).get(side) for side in ("width", "height")
        }
        if sizes & _TINY:
            source = image.attributes.get("src") or ""
            text = f"the image {source[:60]} is as small as a tracking pixel: take it out"
            yield page.finding("PRIV-01", Severity.BLOCKER, text, at=image)
    own = urlsplit(facts.public_url).netloc
    loaded: dict[str, LexborNode] = {}
    for address, node in _loaded(page):
        loaded.setdefault(address, node)
    for address, node in loaded.items():
        host = _host(address)
        if host and host != own:
            text = f"opening the mail loads {address[:80]} from {host}: serve it from {own}"
            yield page.finding("PRIV-01", Severity.BLOCKER, text, at=node)


def tracked_links(page: Page, facts: Facts) -> Iterator[Finding]:
    """PRIV-02: no link carries a tracker's parameters.

    Severity: warning
    Why: they tell a third party that this reader came from this mail.
    Source: the promise of this bulletin: no tracking by default
    Bad: <a href="https://e.example.org/?utm_source=kirje">Raportti</a>
    Good: <a href="https://e.example.org/">Raportti</a>
    Mend: take the parameter out; collecting does so by itself
    """
    del facts
    for anchor in page.anchors:
        found = _TRACKING.search(anchor.href)
        if found:
            text = f"the link {anchor.href[:80]} carries {found.group(1)}: take the parameter out"
            yield page.finding("PRIV-02", Severity.WARNING, text, at=anchor.node)


def _host(address: str) -> str:
    try:
        return urlsplit(address).netloc
    except ValueError:
        return address  # no address at all is nobody of ours


def _loaded(page: Page) -> Iterator[tuple[str, LexborNode]]:
    """Addresses a mail program fetches by itself when it shows the mail, and what names them."""
    for name in ("src", "background", "poster"):
        for node in page.tree.css(f"[{name}]"):
            yield node.attributes.get(name) or "", node
    for node in page.tree.css("link[href]"):
        yield node.attributes.get("href") or "", node
    for node in page.tree.css("[srcset]"):
        yield from (
            (part.split()[0], node)
            for part in (node.attributes.get("srcset") or "").split(",")
            if part.strip()
        )
    for style in page.tree.css("style"):
        yield from ((address, style) for address in _CSS_URL.findall(style.text()))
    for node in page.tree.css("[style]"):
        css = node.attributes.get("style") or ""
        yield from ((address, node) for address in _CSS_URL.findall(css))


RULES = (pixels, tracked_links)
