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
from digest.check.page import Page, title_key
from digest.check.shown import entries_in, printed_title
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
    return in_order(found)


def in_order(found: Iterable[Finding]) -> tuple[Finding, ...]:
    """Gravest first, then by rule, edition and line: the same findings, the same order."""
    return tuple(sorted(found, key=_gravity))


def _of_edition(
    issue: Issue, edition: Edition, bulletin: Bulletin, facts: Facts
) -> Iterator[Finding]:
    page = Page.of(edition)
    entries = tuple(entries_in(issue, edition, bulletin))
    for finding in _about_the_page(page, issue, entries, facts):
        yield _of_its_entry(finding, page, entries)
    for entry in entries:
        for finding in _about_the_entry(page, entry, facts):
            yield _of_its_entry(finding, page, entries)


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


def _of_its_entry(finding: Finding, page: Page, entries: tuple[Entry, ...]) -> Finding:
    """`finding` with the entry under whose heading it stands, or at the heading of its entry."""
    titles = {one.id: squashed(printed_title(one, page.edition.language)) for one in entries}
    if finding.entry_id is None:
        block = title_key(finding.block)
        named = (one for one, title in titles.items() if block and title_key(title) == block)
        return replace(finding, entry_id=next(named, None))
    title = titles.get(finding.entry_id, "")
    if finding.block or not title:
        return finding
    placed = page.finding(finding.rule, finding.severity, finding.message, at=page.heading(title))
    return replace(placed, entry_id=finding.entry_id, block=title)


def _gravity(finding: Finding) -> tuple[int, str, str, int, str]:
    weight = _WEIGHT[finding.severity]
    return weight, finding.rule, finding.language, finding.tag or 0, finding.message
