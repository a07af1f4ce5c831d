"""What another library takes for the article of a page in which our own rules found next to nothing.

trafilatura is asked where it is installed (`pip install 'digest-bulletin[trafilatura]'`). Its import
takes half a second, which only such a page shall cost. Runs in a guarded child, as all of this does.
"""

from __future__ import annotations

from digest.collect.paragraphs import tidy

_UNSEEN = ["//*[@hidden]", "//*[@aria-hidden='true']", "//nav", "//dialog"]
_MOST_CHARACTERS = 1_000_000  # of HTML: what is larger would cost the child its time


def other_lines(html: str) -> tuple[str, ...]:
    """Its paragraphs, title and date among them; none without the package."""
    if len(html) > _MOST_CHARACTERS:
        return ()
    try:
        from trafilatura import extract  # noqa: PLC0415 - optional, and slow to import
    except ImportError:
        return ()
    try:
        text = extract(
            html, fast=True, include_comments=False, include_tables=False, prune_xpath=_UNSEEN
        )
    except Exception:  # noqa: BLE001 - whatever it meets, what we found ourselves stays
        return ()
    return tuple(piece for line in (text or "").splitlines() if (piece := tidy(line)))
