"""Queue an approved issue, post its batches, and keep its certificate."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

from digest.deliver.outcome import Rules
from digest.deliver.pacing import batch_size
from digest.deliver.sender import Sender
from digest.errors import Refused, UsageError
from digest.model.delivery import (
    Answer,
    Certificate,
    ClaimedBatch,
    Letter,
    Mailing,
    Masthead,
    Recipient,
    Settlement,
)
from digest.model.issue import Edition, Issue, IssueState
from digest.ports import Endpoint
from digest.publisher.approving import has_expired, take_back
from digest.publisher.segmenting import rule_of
from digest.publisher.tailoring import whose
from digest.publisher.workshop import Workshop
from digest.store.acts import Doubt, Operator
from digest.subscribers.claims import preferences_token, preferences_url
from digest.subscribers.links import unsubscribe_url

log = logging.getLogger(__name__)

RESTORED = "a backup was restored, so the database is older than what was posted from it"
LARGEST_BATCH = 500  # recipients in one request, where the endpoint takes several
SINGLES = 64  # letters a batch holds when each is a request of its own: bounds what one crash
# leaves unclear

Watch = Callable[[ClaimedBatch, Settlement], None]


def queue(shop: Workshop, issue: Issue) -> Certificate:
    """Fix the audience and let the batches go. Asked again, it changes nothing.

    A paused issue stays so: who paused it said why, and who lets it go on is recorded too.

    Raises:
        Refused: the issue is not approved, or over.
    """
    if issue.state in (IssueState.DRAFT, IssueState.IN_REVIEW):
        raise Refused(f"{issue.name} is not approved; run digest issue approve {issue.name}")
    if issue.state is IssueState.CANCELLED:
        raise Refused(f"{issue.name} was cancelled")
    if issue.state is IssueState.APPROVED:
        bulletin = shop.bulletin(issue.bulletin)
        if has_expired(issue, bulletin, shop.now()):
            take_back(shop, issue)
            raise Refused(
                f"{issue.name} should have gone out at {issue.sends_at:%Y-%m-%d %H:%M} UTC, and its "
                f"approval has expired; look at it again, then digest issue approve {issue.name}"
            )
        shop.books.open(
            issue.id,
            languages=bulletin.languages,
            batch_size=slice_size(shop),
            now=shop.now(),
            ask_first=_must_ask(shop, issue),
            segment=rule_of(shop, bulletin.segment),
            segment_of=whose(shop, issue),
        )
    if issue.state is not IssueState.PAUSED:
        shop.books.start(issue.id)
    return shop.books.certificate(issue.id)


def deliver(
    shop: Workshop,
    *,
    stop: threading.Event,
    horizon: timedelta | None = None,
    watch: Watch | None = None,
) -> None:
    """Post what is due until told to stop, or until nothing is due within `horizon`.

    The caller holds the lock of the sole sender.
    """
    _hold_a_restored_backup(shop)
    endpoint = shop.endpoint()
    try:
        sender = _sender(shop, endpoint)
        if watch is not None:
            sender = replace(sender, watch=watch)
        sender.recover()
        sender.run(stop, horizon=horizon)
    finally:
        endpoint.close()
        shop.ledger.watermark.close()


def post_test(shop: Workshop, issue: Issue, edition: Edition, *, to: str) -> Answer:
    """Mail an edition as it is to one address, marked as a test, outside the ledger."""
    marked = replace(edition, subject=f"[TEST] {edition.subject}")
    letter = Letter(
        delivery_id=f"test-{uuid4().hex}",
        email=to,
        name=None,
        values={
            "unsubscribe_url": f"{shop.settings.site.public_url}/u/test",
            "preferences_url": f"{shop.settings.site.public_url}/p/test",
        },
    )
    endpoint = shop.endpoint()
    try:
        mailing = Mailing(masthead(shop, issue.id), marked, (letter,))
        return endpoint.post(endpoint.encode(mailing), str(uuid4()))
    finally:
        endpoint.close()


def masthead(shop: Workshop, issue_id: str) -> Masthead:
    """What every message of an issue shares."""
    issue = shop.issues.get(issue_id)
    if issue is None:
        raise UsageError(f"there is no issue {issue_id}")
    sender = shop.settings.sender
    return Masthead(
        issue_id=issue.id,
        bulletin=issue.bulletin,
        number=issue.number or 0,
        sender_email=sender.email,
        sender_name=sender.name,
        reply_to=sender.reply_to,
        dated_at=issue.queued_at,
    )


def _sender(shop: Workshop, endpoint: Endpoint) -> Sender:
    def address(recipient: Recipient) -> Letter:
        person, bulletin = recipient.subscriber_id, recipient.bulletin
        leave = shop.signer.unsubscribe_token(person, bulletin)
        choose = preferences_token(shop.signer, person, recipient.email, bulletin)
        return Letter(
            delivery_id=recipient.delivery_id,
            email=recipient.email,
            name=recipient.name,
            values={
                "unsubscribe_url": unsubscribe_url(shop.settings.site.public_url, leave),
                "preferences_url": preferences_url(shop.settings.site.public_url, choose),
            },
        )

    settings = shop.settings.endpoint
    return Sender(
        ledger=shop.ledger,
        endpoint=endpoint,
        rules=Rules(
            settings.policy,
            endpoint.capabilities.key_lifetime,
            looks_up=endpoint.capabilities.looks_up,
            settle_after=settings.settle,
        ),
        address=address,
        now=shop.now,
        lanes=settings.connections,
        per_second=settings.per_second,
    )


def _hold_a_restored_backup(shop: Workshop) -> None:
    """Stop before a database that is older than what was posted from it sends all that again."""
    if shop.ledger.is_restored():
        shop.acts.hold(Operator("digest", shop.now(), RESTORED))
    if why := shop.acts.held():
        log.warning("nothing is sent: %s; digest queue resume lets it go on", why)


def _must_ask(shop: Workshop, issue: Issue) -> bool:
    """Whether an issue may have gone already, before a backup was restored."""
    kept = shop.acts.doubted_before()
    if kept is None or issue.approved_at is None or issue.approved_at >= kept[0]:
        return False
    if kept[1] is Doubt.HOLD:
        raise Refused(
            f"{issue.name} was approved before a backup was restored and may have gone already; "
            "to send it all the same: digest queue resume --in-doubt again"
        )
    return kept[1] is Doubt.ASK


def slice_size(shop: Workshop) -> int:
    """How many deliveries a batch holds."""
    return batch_size(_batch_size(shop), shop.settings.endpoint.per_second)


def _batch_size(shop: Workshop) -> int:
    endpoint = shop.endpoint()
    try:
        most = endpoint.capabilities.batch_size
    finally:
        endpoint.close()
    return min(LARGEST_BATCH, most, shop.settings.endpoint.batch_size) if most > 1 else SINGLES
