"""Editions to check: the sample as rendered, and the same with one thing spoilt."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache

from digest.check.facts import Facts
from digest.check.gate import check
from digest.model.finding import Finding
from digest.model.issue import Edition, EventEntry, Issue, Slotted
from tests.render.sample import PUBLIC, bulletin, edition, issue

TODAY = date(2027, 1, 5)


@cache
def good(language: str = "fi") -> Edition:
    return edition(language)


def with_html(old: str, new: str) -> Edition:
    """The good edition with one piece of its HTML exchanged."""
    made = good()
    parts = tuple(
        part.replace(old, new, 1) if isinstance(part, str) else part for part in made.html.parts
    )
    assert parts != made.html.parts, f"{old!r} is not in the HTML"
    return replace(made, html=Slotted(parts))


def with_body(html: str) -> Edition:
    """The good edition with `html` before its first heading's paragraph."""
    return with_html('<p class="ac"', html + '<p class="ac"')


def sources(of: Issue) -> dict[str, str]:
    """The texts that the issue's quotes point into."""
    return {
        entry.item_id if isinstance(entry, EventEntry) else entry.id: (
            entry.event.evidence.text
            if isinstance(entry, EventEntry)
            else "".join(quote.text for quote in entry.summary)
        )
        for entry in of.entries
    }


def facts(of: Issue, *, development: bool = False, today: date = TODAY) -> Facts:
    return Facts(PUBLIC, today, sources(of), development=development)


def found(
    *editions: Edition, of: Issue | None = None, known: Facts | None = None
) -> tuple[Finding, ...]:
    """What the gate says, but for its notes on language: the sample speaks two on purpose."""
    everything = all_found(*editions, of=of, known=known)
    return tuple(finding for finding in everything if not finding.rule.startswith("LANG"))


def all_found(
    *editions: Edition, of: Issue | None = None, known: Facts | None = None
) -> tuple[Finding, ...]:
    told = of or issue()
    return check(told, editions or (good(),), bulletin=bulletin(), facts=known or facts(told))


def rules_of(findings: tuple[Finding, ...]) -> set[str]:
    return {finding.rule for finding in findings}
