"""Is each part in the language that it says it is in, and can it be read? Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from babel import Locale, UnknownLocaleError

from digest.check.facts import Facts
from digest.check.nodes import squashed
from digest.check.page import Page, title_key
from digest.check.shown import printed_title
from digest.model.finding import Finding, Severity
from digest.model.issue import Entry, Issue, ItemEntry

LONGEST_WORD = 20
_TOO_HARD = {"fi": 75, "sv": 60, "en": 60}  # Finnish words are longer in every text
_WORD = re.compile(r"[^\W\d_]+")
_SENTENCE_END = re.compile(r"[.!?:]+(?=\s|$)")
_LONG_WORD = re.compile(rf"[^\W\d_]{{{LONGEST_WORD + 1},}}")


def switched(page: Page, issue: Issue, shown: Iterable[Entry], facts: Facts) -> Iterator[Finding]:
    """A11Y-12: what is in another language than the mail says so to who listens.

    Severity: warning
    Why: a screen reader reads Finnish in a Swedish mail with Swedish sounds otherwise.
    Source: WCAG 2.2, 3.1.2 Language of Parts
    Bad: a Swedish edition with `<h3>Kirjastoauto</h3>`
    Good: a Swedish edition with `<h3 lang="fi">Kirjastoauto</h3>`
    Mend: write `lang="{{ entry.lang }}"` on the heading and the summary
    """
    del issue, facts
    foreign = [entry for entry in shown if _is_foreign(entry, page.edition.language)]
    if not foreign:
        return
    marked = [
        (node.attributes.get("lang") or "", title_key(node.text()))
        for node in page.tree.css("body [lang]")
    ]
    for entry in foreign:
        title = squashed(printed_title(entry, page.edition.language))
        read = title_key(title)
        if not any(lang == entry.language and read in text for lang, text in marked):
            said = (
                f"“{title[:40]}” is in {_named(entry.language)} and not marked so: write lang on it"
            )
            yield replace(page.finding("A11Y-12", Severity.WARNING, said), entry_id=entry.id)


def translated(page: Page, issue: Issue, shown: Iterable[Entry], facts: Facts) -> Iterator[Finding]:
    """LANG-01: headings and entries are in the edition's language.

    Severity: warning for a section's heading; note for entries
    Why: readers chose a language, and skip what they cannot read.
    Source: Finnish Language Act 423/2003, section 32, asks public bodies for both languages
    Bad: a Swedish edition of Finnish entries
    Good: a Swedish edition whose sources are Swedish too
    Mend: give the section a title in each language; add the sources' pages in that language, or
        `[translations] missing = "leave_out"`
    """
    del facts
    language = page.edition.language
    for section in issue.sections:
        if section.entries and language not in section.title:
            said = f"the section {section.id} has no title in {_named(language)}: add one to its bulletin"
            yield page.finding("LANG-01", Severity.WARNING, said)
    entries = tuple(shown)
    foreign = [entry for entry in entries if _is_foreign(entry, language)]
    if foreign:
        said = f"{len(foreign)} of {len(entries)} entries are not in {_named(language)}: translate them"
        yield page.finding("LANG-01", Severity.NOTE, f"{said}, or leave them out")


def readable(page: Page, issue: Issue, shown: Iterable[Entry], facts: Facts) -> Iterator[Finding]:
    """LANG-02: summaries are not harder to read than official prose has to be.

    Severity: note
    Why: half of all readers give up on long words in long sentences.
    Source: Björnsson's LIX: words a sentence, plus the share of words over six letters; over 60
        is very hard, over 75 in Finnish
    Bad: one sentence of fifty words
    Good: three sentences of twelve
    Mend: choose other sentences of the source, or tell the source's writer
    """
    del issue, facts
    language = page.edition.language
    told = " ".join(
        quote.text
        for entry in shown
        if isinstance(entry, ItemEntry) and entry.language == language
        for quote in entry.summary
    )
    score, limit = lix(told), _TOO_HARD.get(language, 60)
    if score > limit:
        said = f"the summaries have a LIX of {score:.0f}, over {limit}: choose shorter sentences"
        yield page.finding("LANG-02", Severity.NOTE, said)


def long_words(page: Page, issue: Issue, shown: Iterable[Entry], facts: Facts) -> Iterator[Finding]:
    """LONG-01: words of more than 20 letters in headings may be divided.

    Severity: warning
    Why: on a phone of 375 px such a word runs out of the page or breaks anywhere.
    Source: seen in the browser; only Apple Mail and Samsung divide words by themselves
    Bad: <h3 style="font-size:20px;line-height:26px">Saavutettavuusasiantuntijapalvelut</h3>
    Good: <h3 style="font-size:20px;line-height:26px">Saavutettavuus&shy;asiantuntija&shy;palvelut</h3>
    Mend: print headings through `| breakable(entry.lang or view.language)`
    """
    del issue, shown, facts
    for node in page.tree.css("h1,h2,h3,h4"):
        for word in _LONG_WORD.findall(node.text()):
            said = f"“{word}” in a heading has {len(word)} letters and no place to divide it"
            yield page.finding("LONG-01", Severity.WARNING, f"{said}: write &shy;", at=node)


def lix(text: str) -> float:
    """How hard a text is to read: 25 is easy, 60 very hard. 0 without words."""
    words = _WORD.findall(text)
    if not words:
        return 0.0
    sentences = max(1, len(_SENTENCE_END.findall(text)))
    return len(words) / sentences + 100 * sum(len(word) > 6 for word in words) / len(words)


def _named(language: str) -> str:
    """A language as findings call it, or its code where it has no name."""
    try:
        return Locale.parse(language).get_language_name("en") or language
    except (UnknownLocaleError, ValueError):
        return language


def _is_foreign(entry: Entry, language: str) -> bool:
    return entry.language != language and all(own.language != language for own in entry.own)


RULES = (switched, translated, readable, long_words)
