"""The shape of a language: every word the web pages say by themselves. Pure.

Names in braces are filled; everything else is printed as it stands.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from digest.model.delivery import DeliveryState
from digest.model.finding import Severity
from digest.model.issue import IssueState


@dataclass(frozen=True, slots=True)
class Notice:
    """A page that says one thing: heading, and what it means or what to do next."""

    title: str
    lead: str


@dataclass(frozen=True, slots=True)
class ReaderWords:
    """What the public pages say.

    Attributes:
        leave: asks before the button. `left`: after it, and whenever the reader had left.
        mistake: above the button that brings them back. `back`: after that one.
        bad_link: the link is cut or made up. `find_link`: what every mail's link is for.
        editors_only: a page opened from elsewhere than this computer.
        wrong_way: a page opened in a way it does not take (status 405).
        cross_site: a form sent from another site. `broken`: our own fault (500).
    """

    leave: Notice
    leave_button: str
    left: Notice
    mistake: str
    return_button: str
    back: Notice
    bad_link: Notice
    find_link: str
    missing: Notice
    editors_only: Notice
    wrong_way: Notice
    cross_site: Notice
    broken: Notice
    too_large: Notice
    bulletin: str
    contact: str
    privacy: str
    accessibility: str
    feedback: str
    other_languages: str
    skip: str


@dataclass(frozen=True, slots=True)
class EditorWords:
    """What the editors' pages say.

    Attributes:
        states: an issue's. `advice`: what an editor can do about it, by state; a command
            follows where there is one, with `your_name` in its place.
        outcomes: rows of the books, in their order.
    """

    home: str
    editing: str
    next_sendings: str
    nothing_planned: str
    first_steps: str
    waiting: str
    under_way: str
    done: str
    no_issues: str
    states: Mapping[IssueState, str]
    advice: Mapping[IssueState, str]
    your_name: str
    severities: Mapping[Severity, str]
    outcomes: Mapping[DeliveryState, str]
    number: str
    entries: Mapping[str, str]
    planned_for: str
    contents: str
    nothing_inside: str
    findings: str
    no_findings: str
    whole_issue: str
    recipients: str
    not_counted: str
    audience: str
    audience_count: str
    without_edition: str
    preview: str
    languages: str
    subject: str
    preheader: str
    phone: str
    screen: str
    open_html: str
    open_text: str
    cannot_render: str
    web_version: str
    paused: str
    approved: str
    line: str


@dataclass(frozen=True, slots=True)
class Words:
    """One language. `code`: ISO 639-1; `name`: in itself; `locale`: as Babel calls it."""

    code: str
    name: str
    locale: str
    when: str
    reader: ReaderWords
    editor: EditorWords
