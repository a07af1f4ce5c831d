"""Show an edition to nobody in particular: every personal slot filled with something neutral. Pure."""

from __future__ import annotations

from html import escape

from digest.config.settings import Site
from digest.model.issue import Edition, Slot, Slotted


def html_for_nobody(edition: Edition, site: Site) -> str:
    """The mail as a page. Links that were one reader's lead to the page that explains them."""
    return _filled(edition.html, site, quote=True)


def text_for_nobody(edition: Edition, site: Site) -> str:
    """The plain text, likewise."""
    return _filled(edition.text, site, quote=False)


def value_for_nobody(value: Slotted, site: Site) -> str:
    """A header's value, likewise."""
    return _filled(value, site, quote=False)


def _filled(slotted: Slotted, site: Site, *, quote: bool) -> str:
    def value(slot: Slot) -> str:
        found = _neutral(slot.name, site)
        return escape(found) if quote else found

    return "".join(part if isinstance(part, str) else value(part) for part in slotted.parts)


def _neutral(name: str, site: Site) -> str:
    return f"{site.public_url}/u/" if name.endswith("_url") else ""
