"""Decide what stands in the way of sending. Pure: everything outside is told in `Facts`.

Rules live in one module a family; each rule's docstring opens with its id and names its source.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from digest.check import (
    access,
    clients,
    contrast,
    events,
    faith,
    headers,
    images,
    language,
    links,
    paraphrase,
    privacy,
    programs,
    sender,
    size,
    targets,
    text,
)
from digest.check.facts import Facts
from digest.check.nodes import squashed
from digest.check.page import Page
from digest.check.shown import entries_in, shown_title
from digest.model.bulletin import Bulletin
from digest.model.finding import Finding, Severity
from digest.model.issue import Edition, Entry, EventEntry, Issue

_OF_THE_PAGE = (
    *size.RULES,
    *access.RULES,
    *contrast.RULES,
    *targets.RULES,
    *images.RULES,
    *clients.RULES,
    *headers.RULES,
    *text.RULES,
)
_OF_ITS_WORLD = (*links.RULES, *privacy.RULES, *programs.RULES, *sender.RULES)
_WEIGHT = {Severity.BLOCKER: 0, Severity.WARNING: 1, Severity.NOTE: 2}


def check(
    issue: Issue, editions: Iterable[Edition], *, bulletin: Bulletin, facts: Facts
) -> tuple[Finding, ...]:
    """Everything the gate noticed about the editions of an issue, gravest first."""
    found = [
        finding for edition in editions for finding in _of_edition(issue, edition, bulletin, facts)
    ]
    return tuple(sorted(found, key=_gravity))


def _of_edition(
    issue: Issue, edition: Edition, bulletin: Bulletin, facts: Facts
) -> Iterator[Finding]:
    page = Page.of(edition)
    entries = tuple(entries_in(issue, edition, bulletin))
    for finding in _about_the_page(page, issue, entries, facts):
        yield _of_its_entry(finding, entries)
    for entry in entries:
        yield from _about_the_entry(page, entry, facts)


def _about_the_page(
    page: Page, issue: Issue, entries: tuple[Entry, ...], facts: Facts
) -> Iterator[Finding]:
    for rule in _OF_THE_PAGE:
        yield from rule(page)
    for placed in _OF_ITS_WORLD:
        yield from placed(page, facts)
    for spoken in language.RULES:
        yield from spoken(page, issue, entries, facts)


def _about_the_entry(page: Page, entry: Entry, facts: Facts) -> Iterator[Finding]:
    for told in faith.RULES:
        yield from told(page, entry, facts)
    if isinstance(entry, EventEntry):
        for dated in events.RULES:
            yield from dated(page, entry, facts)
    else:
        for worded in paraphrase.RULES:
            yield from worded(page, entry, facts)


def _of_its_entry(finding: Finding, entries: tuple[Entry, ...]) -> Finding:
    """`finding` with the entry under whose heading it stands."""
    if finding.entry_id is not None or not finding.block:
        return finding
    block = finding.block.casefold()
    named = (one.id for one in entries if squashed(shown_title(one)).casefold() == block)
    return replace(finding, entry_id=next(named, None))


def _gravity(finding: Finding) -> tuple[int, str, str, int, str]:
    """Gravest first, then by rule, edition and line: the same findings, the same order."""
    weight = _WEIGHT[finding.severity]
    return weight, finding.rule, finding.language, finding.line or 0, finding.message
