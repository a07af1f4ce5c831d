"""The shape of a language: every word the web pages say by themselves. Pure.

Names in braces are filled; everything else is printed as it stands.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from digest.model.delivery import DeliveryState
from digest.model.finding import Severity
from digest.model.issue import IssueState
from digest.model.subscriber import Frequency, SubscriptionState
from digest.model.wish import AskKind, Farewell


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
class SubscriptionWords:
    """What the pages say where readers subscribe, and look after their subscription.

    Attributes:
        consent: what they agree to; kept with the proof, under its version.
        trap: label of the field that only robots fill.
        no_json: to a program, whose form is none.
        no_mail: below what follows a form, for whoever waits in vain.
        confirm, confirm_button: by what is confirmed. `half`: one of two addresses did.
        moved_link: how to get the new link, told where it must not be shown.
        stale: a link that was mailed to an address they left. `stale_link`: how to get another.
        withdrawn: a link whose key was retired. `withdrawn_link`: how to get another, and to leave.
        standing: why nothing is sent, by state. `paused`: until `{day}`.
        erase: the question, and what it means. `why`: asked of who just left.
    """

    subscribe: Notice
    email: str
    language: str
    topics: str
    regions: str
    all_if_none: str
    frequency: str
    frequencies: Mapping[Frequency, str]
    consent: str
    subscribe_button: str
    trap: str
    asked: Notice
    no_mail: str
    mend: str
    bad_email: str
    bad_choice: str
    bad_day: str
    same_address: str
    slow: Notice
    no_json: str
    confirm: Mapping[AskKind, Notice]
    confirm_button: Mapping[AskKind, str]
    confirmed: Notice
    half: Notice
    moved: Notice
    moved_link: str
    expired: Notice
    ask_again: str
    stale: Notice
    stale_link: str
    withdrawn: Notice
    withdrawn_link: str
    ask_new_link: str
    settings: str
    comes_to: str
    standing: Mapping[SubscriptionState, Notice]
    choices: str
    save: str
    saved: str
    pause: Notice
    until: str
    pause_button: str
    paused: str
    paused_open: str
    resume_button: str
    move: Notice
    new_email: str
    move_button: str
    move_asked: str
    leave: Notice
    rights: str
    download: Notice
    download_button: str
    erase: Notice
    erase_link: str
    erase_button: str
    erased: Notice
    erase_later: Notice
    others: str
    why: str
    reasons: Mapping[Farewell, str]
    why_button: str
    thanks: str


@dataclass(frozen=True, slots=True)
class EditorWords:
    """What the editors' pages say.

    Attributes:
        states: an issue's. `advice`: what an editor can do about it, by state; a command
            follows where there is one, with `your_name` in its place.
        outcomes: rows of the books, in their order.
        accepted: of a warning: who took it upon themselves, when and why. `accepting`: how one does,
            before a command with `your_reason` in it.
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
    by_model: str
    findings: str
    no_findings: str
    whole_issue: str
    some_readers: str
    accepted: str
    accepting: str
    your_reason: str
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
    subscription: SubscriptionWords
    editor: EditorWords
