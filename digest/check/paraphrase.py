"""May a language model's summary be printed, and does the reader see what it is? Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from zoneinfo import ZoneInfo

from digest.check.facts import Facts
from digest.check.page import Page, letters_of
from digest.model.finding import Finding, Severity
from digest.model.issue import ItemEntry, words_in
from digest.model.reading import Paraphrase
from digest.reading.faithful import Doubt, faithful

_ANY_LENGTH = 10_000  # the room was kept when it was accepted
_UTC = ZoneInfo("UTC")  # days do not depend on the zone


def borne_out(page: Page, entry: ItemEntry, facts: Facts) -> Iterator[Finding]:
    """FAITH-03: its numbers, dates, names and words are still those of its source.

    Severity: blocker
    Why: a model invents, and a source may have changed since its words were accepted.
    Source: docs/reading_summary.md
    Bad: "300 municipalities" where the source has 30
    Good: a summary with the source's own numbers and names
    Mend: leave the entry out, or take the summary back to the source's sentences
    """
    shown, text = _shown(page, entry), facts.texts.get(entry.id)
    if shown is None or text is None:
        return
    judged = faithful(
        " ".join(shown.sentences),
        text,
        title=entry.title,
        language=entry.language,
        published_on=entry.published_on or facts.today,
        zone=_UTC,
        max_chars=_ANY_LENGTH,
    )
    if isinstance(judged, Doubt):
        said = f"the language model's summary is not its source's: {judged.reason}"
        yield replace(page.finding("FAITH-03", Severity.BLOCKER, said), entry_id=entry.id)


def marked(page: Page, entry: ItemEntry, facts: Facts) -> Iterator[Finding]:
    """FAITH-04: both parts say that a language model wrote it.

    Severity: blocker
    Why: readers must be able to tell a quotation from a machine's words.
    Source: Regulation (EU) 2024/1689, article 50(4); the promise of this bulletin
    Bad: a block that leaves `entry.meta` out
    Good: a block that prints it
    Mend: print `entry.meta`, in HTML and text
    """
    mark = letters_of(facts.by_model.get(page.edition.language, ""))
    if _shown(page, entry) is None or not mark:
        return
    for part, content in page.letters:
        if mark not in content:
            said = (
                f"the {part} does not say that a language model wrote a summary: print entry.meta"
            )
            yield replace(page.finding("FAITH-04", Severity.BLOCKER, said), entry_id=entry.id)


def _shown(page: Page, entry: ItemEntry) -> Paraphrase | None:
    """The paraphrase, unless the editor speaks in its place."""
    own = words_in(entry, page.edition.language)
    replaced = own is not None and (own.text or own.language != entry.language)
    return None if replaced else entry.paraphrase


RULES = (borne_out, marked)
