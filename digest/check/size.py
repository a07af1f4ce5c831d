"""Is the mail small enough to be shown whole? Pure."""

from __future__ import annotations

from collections.abc import Iterator

from digest.check.page import Page
from digest.model.finding import Finding, Severity

HTML_WARNING_BYTES = 80_000
HTML_LIMIT_BYTES = 102_400
STYLE_LIMIT_BYTES = 16_384


def html_size(page: Page) -> Iterator[Finding]:
    """SIZE-01: the HTML has at most 102,400 bytes, better 80,000.

    Severity: warning from 80,000 bytes; blocker from 102,400
    Why: Gmail cuts off the rest, and the way to unsubscribe with it.
    Source: Gmail's clipping, measured by SpamResource at about 105 KB
    Bad: 30 entries with summaries of ten lines each
    Good: 30 entries with summaries of two lines each
    Mend: leave out entries, or shorten summaries; `max_entries` of the bulletin bounds them
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
    """SIZE-02: no style element has more than 16 KB.

    Severity: blocker
    Why: Gmail ignores a larger one whole, and then nothing adapts to a phone.
    Source: caniemail, email-bugs issue 90
    Bad: one `<style>` of 17 KB
    Good: two of 8 KB
    Mend: shorten the styles in head.mjml.j2, or part them
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
