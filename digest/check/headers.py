"""Do the headers say what mail programs and providers require? Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from digest.check.page import Page, filled
from digest.model.finding import Finding, Severity

SUBJECT_CHARS = (20, 70)
PREHEADER_CHARS = (40, 110)
_BREAK = re.compile(r"[\r\n\x00]")
_SHOUTING = re.compile(r"!{2,}|\b[A-ZÅÄÖ]{4,}(?: [A-ZÅÄÖ]{3,})+\b")


def one_click(page: Page) -> Iterator[Finding]:
    """HDR-01: the list has a name, and one click leaves it.

    Severity: blocker
    Why: readers who cannot leave report spam, and then nobody gets the mail.
    Source: RFC 2919; RFC 8058, section 3.1; Gmail's and Yahoo's sender guidelines
    Bad: List-Unsubscribe: <mailto:leave@example.org>
    Good: List-Unsubscribe: <https://example.org/u/1>
    Mend: the program writes these; `[site] public_url` must be https
    """
    headers = {name.lower(): filled(value) for name, value in page.edition.headers}
    if not re.fullmatch(r"(.* )?<[^<>@\s]+>", headers.get("list-id", "")):
        text = "List-Id is missing or malformed: it reads <bulletin.host>"
        yield page.finding("HDR-01", Severity.BLOCKER, text)
    if not headers.get("list-unsubscribe", "").startswith("<https://"):
        text = "List-Unsubscribe holds no https address: one-click needs one"
        yield page.finding("HDR-01", Severity.BLOCKER, text)
    if headers.get("list-unsubscribe-post") != "List-Unsubscribe=One-Click":
        text = "List-Unsubscribe-Post is not List-Unsubscribe=One-Click"
        yield page.finding("HDR-01", Severity.BLOCKER, text)


def subject(page: Page) -> Iterator[Finding]:
    """HDR-02: a subject of 20 to 70 characters that does not shout.

    Severity: blocker where it is empty; warning else
    Why: phones cut longer ones, and filters count capitals and exclamation marks.
    Source: SpamAssassin's subject rules; what phones show
    Bad: Subject: Uutisia!!!
    Good: Subject: Verkostopäivä 14.1. ja kolme uutista
    Mend: `digest issue set ISSUE --language fi --subject "…"`
    """
    text, (shortest, longest) = page.edition.subject, SUBJECT_CHARS
    if not text.strip():
        yield page.finding("HDR-02", Severity.BLOCKER, "the subject is empty: write one")
    elif not shortest <= len(text) <= longest:
        said = f"the subject has {len(text)} characters: {shortest} to {longest} read best"
        yield page.finding("HDR-02", Severity.WARNING, said)
    if _SHOUTING.search(text) or (text.isupper() and len(text) > shortest):
        yield page.finding("HDR-02", Severity.WARNING, "the subject shouts: use small letters")


def preheader(page: Page) -> Iterator[Finding]:
    """PRE-01: a preheader of 40 to 110 characters that goes beyond the subject.

    Severity: warning
    Why: it is the second line of the inbox, and otherwise repeats the first.
    Source: practice; what inboxes show beside a subject
    Bad: Preheader: Uutisia
    Good: Preheader: Ilmoittautuminen verkostopäivään on auki, ja raportti hiljaisuudesta ilmestyi
    Mend: `digest issue set ISSUE --language fi --preheader "…"`
    """
    text, (shortest, longest) = page.edition.preheader, PREHEADER_CHARS
    if text.strip().casefold() == page.edition.subject.strip().casefold():
        said = "the preheader repeats the subject: say what else the issue holds"
        yield page.finding("PRE-01", Severity.WARNING, said)
    elif not shortest <= len(text) <= longest:
        said = f"the preheader has {len(text)} characters: {shortest} to {longest} are shown"
        yield page.finding("PRE-01", Severity.WARNING, said)


def unbroken(page: Page) -> Iterator[Finding]:
    """HDR-03: no header can start another one.

    Severity: blocker
    Why: a line break in a header lets whoever wrote it address the mail elsewhere.
    Source: RFC 5322, section 2.2
    Bad: a subject that holds a line break and "Bcc:"
    Good: a subject on one line
    Mend: take the line break out
    """
    headers = [("Subject", page.edition.subject)]
    headers += [(name, filled(value)) for name, value in page.edition.headers]
    for name, value in headers:
        if _BREAK.search(name) or _BREAK.search(value):
            text = f"the header {name.split()[0]} holds a line break: take it out"
            yield page.finding("HDR-03", Severity.BLOCKER, text)


RULES = (one_click, subject, preheader, unbroken)
