"""Can the mail be read with images off, as many programs show it first? Pure."""

from __future__ import annotations

from collections.abc import Iterator

from digest.check.page import Page
from digest.model.finding import Finding, Severity

LEAST_WORDS = 20  # of text for each image


def off(page: Page) -> Iterator[Finding]:
    """IMG-01: with images off, the mail still says everything, and keeps its shape.

    Severity: warning
    Why: Outlook and many offices show no images until asked; then the alternative text is all.
    Source: seen in the browser: without a colour and a font it is black serif on blue
    Bad: <img src="/kartta.png" alt="Kartta">
    Good: <img src="/kartta.png" alt="Kartta" width="200"
        style="color:#16202a;font-family:Arial,sans-serif">
    Mend: write `width`, and colour and font on the image or around it; say in text what the
        image shows
    """
    seen = [box for box in page.boxes if box.node.tag == "img"]
    for box in seen:
        source = box.node.attributes.get("src") or ""
        described = bool((box.node.attributes.get("alt") or "").strip())
        if not (box.node.attributes.get("width") or "").isdecimal():
            said = f"the image {source[:60]} has no width, so that the mail changes its shape"
            yield page.finding("IMG-01", Severity.WARNING, f"{said}: write one", at=box.node)
        if described and not (box.coloured and box.typed):
            said = f"the alt of {source[:60]} has no colour and font: set both on the image"
            yield page.finding("IMG-01", Severity.WARNING, said, at=box.node)
    words = len(page.visible_text.split())
    if seen and words < LEAST_WORDS * len(seen):
        said = f"{len(seen)} images and {words} words: say in text what the images say"
        yield page.finding("IMG-01", Severity.WARNING, said)


RULES = (off,)
