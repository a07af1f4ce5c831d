"""Decide what stands in the way of sending. Pure: everything outside is told in `Facts`.

Rules live in one module a family; each rule's docstring opens with its id and names its source.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from digest.check import (
    access,
    clients,
    contrast,
    events,
    faith,
    headers,
    links,
    privacy,
    size,
    text,
)
from digest.check.facts import Facts
from digest.check.page import Page
from digest.check.shown import events_in, items_in
from digest.model.bulletin import Bulletin
from digest.model.finding import Finding, Severity
from digest.model.issue import Edition, Issue

_OF_THE_PAGE = (
    *size.RULES,
    *access.RULES,
    *contrast.RULES,
    *clients.RULES,
    *headers.RULES,
    *text.RULES,
)
_OF_ITS_LINKS = (*links.RULES, *privacy.RULES)
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
    for rule in _OF_THE_PAGE:
        yield from rule(page)
    for linked in _OF_ITS_LINKS:
        yield from linked(page, facts)
    for event in events_in(issue, edition, bulletin):
        for dated in (*events.RULES, *faith.RULES):
            yield from dated(page, event, facts)
    for item in items_in(issue, edition, bulletin):
        for told in faith.RULES:
            yield from told(page, item, facts)


def _gravity(finding: Finding) -> tuple[int, str, str, int, str]:
    """Gravest first, then by rule, edition and line: the same findings, the same order."""
    weight = _WEIGHT[finding.severity]
    return weight, finding.rule, finding.language, finding.line or 0, finding.message
