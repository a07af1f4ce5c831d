"""Is the mail small enough to be shown whole? Pure."""

from __future__ import annotations

from collections.abc import Iterator

from digest.check.page import Page
from digest.model.finding import Finding, Severity

HTML_WARNING_BYTES = 80_000
HTML_LIMIT_BYTES = 102_400
STYLE_LIMIT_BYTES = 16_384


def html_size(page: Page) -> Iterator[Finding]:
    """SIZE-01: Gmail cuts the HTML off after about 102 KB, and the way out with it.

    Source: Gmail's clipping, measured by SpamResource at about 105 KB.
    """
    size = len(page.html.encode())
    if size <= HTML_WARNING_BYTES:
        return
    severity = Severity.BLOCKER if size > HTML_LIMIT_BYTES else Severity.WARNING
    yield page.finding(
        "SIZE-01",
        severity,
        f"the HTML is {size:,} bytes and Gmail shows {HTML_LIMIT_BYTES:,}: "
        "leave out entries or shorten summaries",
    )


def style_size(page: Page) -> Iterator[Finding]:
    """SIZE-02: Gmail ignores a style element of more than 16 KB.

    Source: caniemail, email-bugs issue 90.
    """
    for style in page.tree.css("style"):
        size = len(style.text().encode())
        if size > STYLE_LIMIT_BYTES:
            yield page.finding(
                "SIZE-02",
                Severity.BLOCKER,
                f"a style element has {size:,} bytes and Gmail reads {STYLE_LIMIT_BYTES:,}: "
                "split or shorten it",
            )


RULES = (html_size, style_size)
