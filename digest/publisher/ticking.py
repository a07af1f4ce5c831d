"""What is to be done now: visit sources, act on what came back, make drafts, send what is due.

Every step is safe to repeat and to miss: what happened is in the store, so a tick that comes late,
twice or after days of downtime does the same as one in time.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime, timedelta

from digest.errors import DigestError
from digest.model.bulletin import ApprovalMode, Bulletin
from digest.model.issue import OPEN, Issue, IssueState
from digest.publisher.approving import NOBODY, approve, has_expired, take_back
from digest.publisher.collecting import collect, due_sources
from digest.publisher.drafting import NothingToSay, draft
from digest.publisher.paraphrasing import paraphrase
from digest.publisher.posting import queue
from digest.publisher.receiving import catch_up
from digest.publisher.retaining import retain
from digest.publisher.workshop import Workshop
from digest.schedule.calendar import next_occurrences

log = logging.getLogger(__name__)

DRAFT_AHEAD = timedelta(days=1)  # the editor gets a working day to review


@dataclass(frozen=True, slots=True)
class Wait:
    """Not to be sent now. `reason`: for the log and the editor."""

    reason: str


@dataclass(frozen=True, slots=True)
class SendNow:
    """Approved and due."""


def tick(shop: Workshop) -> None:
    """Do everything that is due. One bulletin's trouble never stops another's."""
    names = due_sources(shop)
    if names:
        collect(shop, names)
        told = paraphrase(shop)
        for note in told.notes if told else ():
            log.info("%s", note)
    catch_up(shop)
    let_go = retain(shop)
    if let_go.deliveries:
        log.info("%d old deliveries became counts", let_go.deliveries)
    for bulletin in shop.settings.bulletins.values():
        try:
            _advance(shop, bulletin)
        except DigestError as error:
            log.warning("%s: %s", bulletin.name, error)
        except Exception:
            # A door: a bug that one bulletin meets must not keep the others from their readers.
            log.exception("%s: a bug in Digest; the other bulletins go on", bulletin.name)


def when_to_send(issue: Issue, bulletin: Bulletin, now: datetime) -> SendNow | Wait:
    """Decide whether an approved issue goes out by itself. Pure.

    In time: at its hour. Late, because of downtime or of the editor: within the bulletin's grace.
    Later than that the editor decides, with `digest send`. Approved only after its hour, an issue
    goes at once within the grace.
    """
    approved_at = issue.approved_at or issue.sends_at
    start_at = max(issue.sends_at, approved_at + bulletin.hold)
    if now < start_at:
        return Wait(f"goes out at {start_at:%Y-%m-%d %H:%M} UTC")
    if now > issue.sends_at + bulletin.grace + bulletin.hold:
        return Wait(
            f"is later than the grace of {bulletin.grace}; digest send {issue.name} sends it"
        )
    return SendNow()


def _advance(shop: Workshop, bulletin: Bulletin) -> None:
    now = shop.now()
    coming = next_occurrences(bulletin.when, after=now, count=1)
    if coming and coming[0].sends_at - now <= DRAFT_AHEAD:
        there = shop.issues.of_occurrence(bulletin.name, coming[0].nominal_on)
        made = None if there else draft(shop, bulletin)
        if isinstance(made, Issue):
            log.info("%s: the draft of %s is ready for review", bulletin.name, made.name)
        elif isinstance(made, NothingToSay):
            log.debug("%s: %s", bulletin.name, made.reason)
    for issue in shop.issues.all((*OPEN, IssueState.APPROVED)):
        if issue.bulletin == bulletin.name:
            _send_if_due(shop, issue, bulletin, now)


def _send_if_due(shop: Workshop, issue: Issue, bulletin: Bulletin, now: datetime) -> None:
    if issue.sends_at > now:
        return
    if issue.state is not IssueState.APPROVED:
        if bulletin.approval is not ApprovalMode.AUTOMATIC:
            log.warning(
                "%s waits for approval since %s: digest issue approve %s",
                issue.name,
                f"{issue.sends_at:%Y-%m-%d %H:%M} UTC",
                issue.name,
            )
            return
        issue = approve(shop, issue, by=NOBODY)
    if has_expired(issue, bulletin, now):
        take_back(shop, issue)
        log.warning(
            "%s should have gone out at %s; its approval has expired: digest issue approve %s",
            issue.name,
            f"{issue.sends_at:%Y-%m-%d %H:%M} UTC",
            issue.name,
        )
        return
    decision = when_to_send(issue, bulletin, now)
    if isinstance(decision, Wait):
        log.info("%s %s", issue.name, decision.reason)
        return
    certificate = queue(shop, issue)
    log.info("%s goes out to %d readers", issue.name, certificate.audience)
