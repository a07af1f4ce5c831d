"""The shape of a language on the proof sheet. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from digest.model.finding import Severity
from digest.render.proof.looks import Look


@dataclass(frozen=True, slots=True)
class ProofWords:
    """One language; braces are filled by the sheet.

    Attributes:
        links_off: that the personal links lead nowhere.
        size_of: bytes taken, bytes at which a mail is clipped, and per cent.
        accepted: by whom a warning was accepted, on which day, and why.
        show: finds the block of that heading in the mail.
        one_line, two_lines: how much of the beginning an inbox shows.
    """

    code: str
    locale: str
    title: str
    to_mail: str
    on_this_page: str
    as_nobody: str
    as_reader: str
    links_off: str
    follows: str
    size: str
    size_of: str
    findings: str
    no_findings: str
    severities: Mapping[Severity, str]
    accepted: str
    show: str
    see_part: str
    see_line: str
    inbox: str
    one_line: str
    two_lines: str
    subject: str
    preheader: str
    characters: str
    mail: str
    look: str
    looks: Mapping[Look, str]
    about_looks: str
    widths: Mapping[int, str]
    plain: str
    headers: str
    source: str
    open_source: str
