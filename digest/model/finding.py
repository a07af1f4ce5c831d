"""What the gate says about an edition before it is sent. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import sha256


class Severity(StrEnum):
    """What a finding does to an approval."""

    BLOCKER = "blocker"  # nothing is sent until it is mended
    WARNING = "warning"
    NOTE = "note"


class MailProgram(StrEnum):
    """What readers open mail with, as settings call it."""

    GMAIL = "gmail"  # in the browser
    GMAIL_IOS = "gmail-ios"
    GMAIL_ANDROID = "gmail-android"
    OUTLOOK_WINDOWS = "outlook-windows"  # classic, which sets HTML with Word
    OUTLOOK_COM = "outlook-com"  # in the browser, and the new one for Windows
    OUTLOOK_MACOS = "outlook-macos"
    OUTLOOK_IOS = "outlook-ios"
    OUTLOOK_ANDROID = "outlook-android"
    APPLE_MAIL_MACOS = "apple-mail-macos"
    APPLE_MAIL_IOS = "apple-mail-ios"
    YAHOO = "yahoo"
    SAMSUNG = "samsung"
    THUNDERBIRD = "thunderbird"
    PROTON = "proton"


@dataclass(frozen=True, slots=True)
class Acceptance:
    """An editor takes a warning upon themselves."""

    by: str
    at: datetime
    why: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing the gate noticed.

    Attributes:
        rule: id from the rule table, such as "SIZE-01".
        message: where, what, and what to do next.
        language: the edition, or "" for the whole issue.
        entry_id: the entry it is about, or None.
        line: of the template `file`, with `column`; without a file of the HTML; or None.
        block: the heading it stands under or the part of the page ("head", "top", "masthead",
            "footer") that it is in, or "" where it is about no element.
        file: of the template, relative to the folder of the templates, or "".
        accepted: by whom and why, while the content is what they saw.
        segment: key of the edition that alone has it, where the full one has not.
        tag: which opening tag of the HTML it is about, as `openings` counts them, from 0; or None.
    """

    rule: str
    severity: Severity
    message: str
    language: str = ""
    entry_id: str | None = None
    line: int | None = None
    column: int | None = None
    block: str = ""
    file: str = ""
    accepted: Acceptance | None = None
    segment: str = ""
    tag: int | None = None

    @property
    def key(self) -> str:
        """What tells this finding from the others of an issue."""
        told = "\0".join((self.rule, self.language, self.entry_id or "", self.message))
        return sha256(told.encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the templates something was written.

    Attributes:
        file: relative to the folder of the templates.
        line, column: from 1.
    """

    file: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault of a template's MJML, found before it is pressed.

    Attributes:
        rule: id from the rule table, such as "MJ-01".
        line: from 1, as `column`; in `file` when it is known, else in the MJML as written.
        file: of the template, relative to the folder of the templates, or "".
    """

    rule: str
    line: int
    column: int
    message: str
    file: str = ""
