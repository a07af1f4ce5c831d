"""Bind an approval to exactly what was seen, by whom it may be given, and for how long it holds."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from digest.check import markup
from digest.errors import Refused
from digest.model.bulletin import ApprovalMode, Bulletin
from digest.model.finding import Finding, Severity
from digest.model.issue import OPEN, Issue, IssueState
from digest.publisher.bundling import snapshot
from digest.publisher.checking import findings
from digest.publisher.editing import editions
from digest.publisher.tailoring import cut_of, parts_of, tailored
from digest.publisher.workshop import Workshop
from digest.render.edition import content_hash
from digest.render.lint import MarkupError

NOBODY = "schedule"
"""Who approves where a bulletin is unattended."""


def approve(shop: Workshop, issue: Issue, *, by: str) -> Issue:
    """Freeze what the gate lets pass, under its content hash.

    With two people, the first approval puts the issue in review and the second, by somebody
    else, approves it.

    Raises:
        Refused: not a draft, blocked by the gate, or not by the person it must be.
    """
    if issue.state not in OPEN:
        raise Refused(f"{issue.name} is {issue.state}; only a draft can be approved")
    full = editions(shop, issue)
    segments = cut_of(shop, issue).segments
    parts = tailored(shop, issue, segments)
    said = findings(shop, issue, full, parts)
    _refuse_blocked(issue, said)
    if by == NOBODY:
        _refuse_doubtful(shop, issue, said)
    if shop.bulletin(issue.bulletin).approval is ApprovalMode.TWO_PEOPLE:
        if issue.state is IssueState.DRAFT:
            return shop.issues.submit(issue, by=by)
        _refuse_the_same_person(shop, issue, by)
    everything = (*full, *(part.edition for part in parts))
    bound = content_hash(everything)
    approved = shop.issues.approve(
        replace(issue, approved_by=by, approved_at=shop.now()),
        everything,
        content_hash=bound,
        rendered_with=snapshot(shop, issue, segments),
    )
    shop.checks.keep_report(issue.id, said, of=bound, made_at=shop.now())
    return approved


def report(shop: Workshop, issue: Issue) -> tuple[Finding, ...]:
    """What the gate says about all that would be frozen, the faults of its templates included.

    Raises:
        RenderError: a template cannot be set at all.
    """
    try:
        full = editions(shop, issue)
        parts = parts_of(shop, issue)
    except MarkupError as error:
        return markup.found(error.faults)
    return findings(shop, issue, full, parts)


def has_expired(issue: Issue, bulletin: Bulletin, now: datetime) -> bool:
    """Whether an approval was given for a sending that is past by more than the grace. Pure.

    What was approved after that, by somebody who saw how late it is, does not expire.
    """
    if issue.state is not IssueState.APPROVED or issue.approved_at is None:
        return False
    last_at = issue.sends_at + bulletin.grace + bulletin.hold
    return issue.approved_at <= last_at < now


def take_back(shop: Workshop, issue: Issue) -> Issue:
    """Make a draft again of what was approved for a time that is past.

    Raises:
        Refused: it was queued or changed meanwhile.
    """
    return shop.issues.reopen(issue)


def _refuse_blocked(issue: Issue, said: Iterable[Finding]) -> None:
    blockers = [finding for finding in said if finding.severity is Severity.BLOCKER]
    if blockers:
        raise Refused(
            f"{issue.name} has {len(blockers)} blocker{'s' if len(blockers) > 1 else ''}, "
            f"the first: {blockers[0].message}; see digest check {issue.name}"
        )


def _refuse_doubtful(shop: Workshop, issue: Issue, said: Iterable[Finding]) -> None:
    """Where nobody looks, nothing may be in doubt: neither for the gate nor in a source."""
    for finding in said:
        if finding.severity is Severity.WARNING and finding.accepted is None:
            raise Refused(
                f"{issue.name} needs a person: {finding.message}; mend or accept it (digest check "
                f"{issue.name}), then digest issue approve {issue.name}"
            )
    flagged = [item for item in shop.items.by_id(issue.item_ids).values() if item.flags]
    if flagged:
        raise Refused(
            f"{issue.name} needs a person: “{flagged[0].title}” was mended on the way in "
            f"({', '.join(flagged[0].flags)}); look at it, then digest issue approve {issue.name}"
        )


def _refuse_the_same_person(shop: Workshop, issue: Issue, by: str) -> None:
    if issue.approved_by == by:
        raise Refused(f"{issue.name} needs a second person; {by} has approved it already")
    last = shop.revisions.get(issue.id, issue.revision)
    if last is not None and last.by == by:
        raise Refused(f"{issue.name} needs another person than {by}, who changed it last")
