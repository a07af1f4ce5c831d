"""Does each mail program that readers use support what the mail is made of? Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from digest.check.boxes import Box
from digest.check.facts import Facts
from digest.check.page import Page
from digest.check.support import is_known, without
from digest.model.finding import Finding, Severity

_FUNCTION = re.compile(r"[a-z-]+\(")


def support(page: Page, facts: Facts) -> Iterator[Finding]:
    """CSS-01: nothing that spoils the mail in a program that readers use.

    Severity: warning
    Why: a program that lacks it shows text on text, or nothing.
    Source: caniemail.com, data of 2026-05-13, for the programs of `[check] clients`
    Bad: <p style="margin:0px;transform:rotate(4deg)">Teksti</p>
    Good: <p style="margin:0px">Teksti</p>
    Mend: leave it out, or use what all programs have; the message names those that lack it
    """
    told: set[str] = set()
    for box in page.boxes:
        for feature in _features(box):
            if feature in told or not is_known(feature):
                continue
            told.add(feature)
            lacking = without(feature, facts.clients)
            if lacking:
                said = f"{feature} is not supported by {', '.join(lacking)}: do without it"
                yield page.finding("CSS-01", Severity.WARNING, said, at=box.node)


def _features(box: Box) -> Iterator[str]:
    yield f"<{box.node.tag}>"
    for name, value in box.style.items():
        yield name
        yield from (f"{function})" for function in _FUNCTION.findall(value))


RULES = (support,)
