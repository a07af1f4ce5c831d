"""Steer what is being sent: look, pause, let go, cancel, try again, settle by hand."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from digest.config.settings import EndpointSettings
from digest.errors import Refused, UsageError
from digest.model.delivery import Breaker, Certificate, Policy, Verdict
from digest.model.issue import OPEN, Issue, IssueState
from digest.publisher.posting import RESTORED, slice_size
from digest.publisher.workshop import Workshop
from digest.store.acts import Doubt, Operator

SHOWN = (IssueState.QUEUED, IssueState.SENDING, IssueState.PAUSED)


@dataclass(frozen=True, slots=True)
class Queued:
    """An issue that is under way, and how its deliveries stand."""

    issue: Issue
    books: Certificate


@dataclass(frozen=True, slots=True)
class Standing:
    """How sending stands.

    Attributes:
        held: why nothing at all is sent, or None.
        restored: a backup was restored, and nobody said yet what to do about what may have gone.
    """

    issues: tuple[Queued, ...]
    held: str | None
    restored: bool
    breaker: Breaker
    next_due_at: datetime | None


def standing(shop: Workshop) -> Standing:
    """What is under way, and what stands in its way."""
    restored = shop.ledger.is_restored()
    return Standing(
        issues=tuple(Queued(one, shop.books.certificate(one.id)) for one in shop.issues.all(SHOWN)),
        held=shop.acts.held() or (RESTORED if restored else None),
        restored=restored,
        breaker=shop.ledger.breaker(),
        next_due_at=shop.ledger.next_due_at(),
    )


def pause(shop: Workshop, issue: Issue | None, operator: Operator) -> None:
    """Stop sending one issue, or everything. What is in flight is finished and recorded.

    Raises:
        Refused: the issue is not under way.
    """
    if issue is None:
        shop.acts.hold(operator)
        return
    if not shop.books.pause(issue.id, operator.why):
        raise Refused(f"{issue.name} is {issue.state}; only what is under way can be paused")
    shop.acts.note(issue.id, "pause", operator)


def resume(
    shop: Workshop, issue: Issue | None, operator: Operator, doubt: Doubt | None = None
) -> None:
    """Let one issue, or everything, go on; everything, also at an endpoint that is left alone.

    Args:
        doubt: after a backup was restored, what to do about what may have gone already.

    Raises:
        Refused: the issue is not paused, or a backup was restored and nobody can say what went.
    """
    if issue is not None:
        if issue.state is not IssueState.PAUSED:
            raise Refused(f"{issue.name} is {issue.state}; only a paused issue can be resumed")
        shop.books.resume(issue.id, operator.at)
        shop.acts.note(issue.id, "resume", operator)
        return
    shop.ledger.keep_breaker(Breaker())
    restored = shop.ledger.is_restored()
    shop.acts.release(operator, _way_out(shop.settings.endpoint, doubt) if restored else None)
    if restored:
        shop.ledger.trust_database()


def cancel(shop: Workshop, issue: Issue, operator: Operator) -> Certificate:
    """Cancel what was not posted yet. What went, went.

    Raises:
        Refused: it is a draft, sent or cancelled.
    """
    if issue.state in OPEN:
        raise Refused(
            f"{issue.name} is a draft, so nothing of it waits; nothing is sent that is not approved"
        )
    if not shop.books.cancel(issue.id):
        raise Refused(f"{issue.name} is {issue.state}; nothing of it waits")
    shop.acts.note(issue.id, "cancel", operator)
    return shop.books.certificate(issue.id)


def retry(shop: Workshop, issue: Issue, operator: Operator) -> int:
    """Send again what failed, and nothing else; how many.

    Raises:
        Refused: it was never sent.
    """
    if issue.state in (*OPEN, IssueState.APPROVED):
        raise Refused(
            f"{issue.name} was never sent; digest send {issue.name} posts what is approved"
        )
    return shop.acts.retry(issue.id, operator, batch_size=slice_size(shop))


def resolve(
    shop: Workshop,
    issue: Issue,
    verdict: Verdict,
    operator: Operator,
    deliveries: Iterable[str] = (),
) -> int:
    """Settle what nobody knows about, as the operator says; how many.

    Args:
        deliveries: ids as the certificate lists them; all unknown ones of the issue when empty.

    Raises:
        UsageError: an id is not one of this issue.
    """
    chosen = [_row(issue, one) for one in deliveries]
    return shop.acts.resolve(
        issue.id, verdict, operator, batch_size=slice_size(shop), only=chosen or None
    )


def _row(issue: Issue, delivery_id: str) -> int:
    issue_id, _, row = delivery_id.rpartition("-")
    if issue_id != issue.id or not row.isdecimal():
        raise UsageError(
            f"{delivery_id!r} is no delivery of {issue.name}; see digest issue certificate"
        )
    return int(row)


def _way_out(endpoint: EndpointSettings, doubt: Doubt | None) -> Doubt:
    if doubt is not None:
        return doubt
    if endpoint.options.get("looks_up") is True:
        return Doubt.ASK
    keys = (
        "; it keeps keys, so within their lifetime `again` doubles nothing"
        if endpoint.policy is Policy.KEYED
        else ""
    )
    raise Refused(
        "a backup was restored, and the endpoint cannot be asked what went since: say "
        f"--in-doubt hold (list it as unknown) or --in-doubt again (send it){keys}"
    )
