"""Is the mail from the house whose pages it shows? Pure."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from digest.check.facts import Facts
from digest.check.page import Page
from digest.model.finding import Finding, Severity


def aligned(page: Page, facts: Facts) -> Iterator[Finding]:
    """HDR-04: the sender's address, the list and the pages are of one house.

    Severity: note
    Why: a mail from one name that links to another looks like phishing to people and filters.
    Source: RFC 7489, section 3.1, on alignment; whether it is signed so, `digest doctor` asks
    Bad: From: tiedote@service.example.net, with pages on bulletin.example.org
    Good: From: tiedote@example.org, with pages on bulletin.example.org
    Mend: send from an address of your own domain, `[sender] email`
    """
    if facts.development:
        return  # the pages are on this computer
    host = urlsplit(facts.public_url).hostname or ""
    mine, theirs = _house(host), _house(facts.from_domain)
    if mine and theirs and mine != theirs:
        said = f"the mail is from {facts.from_domain} and its pages are on {host}: use one house"
        yield page.finding("HDR-04", Severity.NOTE, said)


def _house(host: str) -> str:
    """The last two labels of a name; enough to compare two names of one house."""
    return ".".join(host.lower().rsplit(".", 2)[-2:]) if "." in host else ""


RULES = (aligned,)
