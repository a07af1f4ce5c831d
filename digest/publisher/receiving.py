"""Take in what came back, find whose it is, and act on it.

A report is kept before anything is done about it, and everything done may be done again: so it may
come early, late, ten times or in reverse, and the process may die in between.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import sha256

from digest.deliver.receipts import receipts_in
from digest.deliver.receipts.effects import Departure, departure, outcome_of
from digest.deliver.receipts.imap import Connect, fetch_new
from digest.deliver.receipts.mailbox import Automatic, Claimed, Letter, read_mail
from digest.deliver.verp import delivery_of
from digest.errors import DigestError, InvalidAddress
from digest.model.receipt import KeptReceipt, Receipt, Report
from digest.model.subscriber import Consent, Subscriber, Subscription, SubscriptionState
from digest.publisher.workshop import Workshop
from digest.subscribers.address import parse_address
from digest.subscribers.consent import bounce, complain, unsubscribe

log = logging.getLogger(__name__)

MAILBOX = "bounce mailbox"
"""The channel of reports that come as mail; no endpoint's name has a space in it."""

A_DAY = timedelta(days=1)

_DECIDE: Mapping[SubscriptionState, Callable[[SubscriptionState], SubscriptionState]] = {
    SubscriptionState.BOUNCED: bounce,
    SubscriptionState.COMPLAINED: complain,
    SubscriptionState.UNSUBSCRIBED: unsubscribe,
}


class Mailed(StrEnum):
    """What a mail in the bounce mailbox turned out to be."""

    REPORT = "report"  # of a delivery of ours; acted on
    NOT_OURS = "not ours"  # nothing proves that it is about a mail we sent
    AUTOMATIC = "automatic"  # an absence note
    LETTER = "letter"  # for a person to read


@dataclass(frozen=True, slots=True)
class Fetched:
    """What a visit to the bounce mailbox came to, in mails."""

    reports: int = 0
    not_ours: int = 0
    automatic: int = 0
    letters: int = 0


def receive(shop: Workshop, report: Report) -> bool:
    """Keep what an endpoint reported, verified, and act on it; False when it is a forgery."""
    found = receipts_in(shop.settings.endpoint.kind, report.body)
    if not found:
        log.info("hooks/%s: a report that says nothing of a mail was kept", report.channel)
    return _take(shop, report, found)


def receive_mail(shop: Workshop, raw: bytes, *, recipient: str | None = None) -> Mailed:
    """Act on a mail from the bounce mailbox, if it proves to be about a delivery of ours.

    Args:
        recipient: the envelope's, where the mail server hands it over.
    """
    match read_mail(raw, recipient=recipient):
        case Letter():
            return Mailed.LETTER
        case Automatic():
            return Mailed.AUTOMATIC
        case claimed:
            delivery_id = _proven(shop, claimed)
    if delivery_id is None:
        return Mailed.NOT_OURS
    found = (replace(one, delivery_id=delivery_id) for one in claimed.receipts)
    _take(shop, Report(MAILBOX, sha256(raw).hexdigest(), raw), found)
    return Mailed.REPORT


def fetch_mail(
    shop: Workshop,
    *,
    clock: Callable[[], float] = time.monotonic,
    connect: Connect | None = None,
) -> Fetched:
    """Act on everything new in the bounce mailbox.

    Raises:
        ConfigError: none is configured. Temporary: it does not answer.
    """
    counts = dict.fromkeys(Mailed, 0)

    def take(raw: bytes) -> bool:
        mailed = receive_mail(shop, raw)
        counts[mailed] += 1
        return mailed in (Mailed.REPORT, Mailed.AUTOMATIC)

    fetch_new(shop.settings.bounces.mailbox, take, clock=clock, connect=connect)
    return Fetched(
        counts[Mailed.REPORT],
        counts[Mailed.NOT_OURS],
        counts[Mailed.AUTOMATIC],
        counts[Mailed.LETTER],
    )


def visit_mailbox(shop: Workshop, *, connect: Connect | None = None) -> None:
    """Fetch as the clock does: what stands in the way is logged, and met again the next time."""
    try:
        fetched = fetch_mail(shop, connect=connect)
    except DigestError as error:
        log.warning("%s; it is tried again", error)
        return
    if fetched.reports:
        log.info("%d reports came to the bounce mailbox", fetched.reports)


def catch_up(shop: Workshop) -> None:
    """Act on what came too early, and let go of what is too old to keep."""
    now = shop.now()
    if early := shop.receipts.match(now):
        log.info("%d receipts that came early found their deliveries", early)
    while due := shop.receipts.due():
        _act(shop, due)
    kept = shop.settings.retention.deliveries
    line = drop_line(shop.receipts.oldest_report_at(), now, kept)
    if line is not None:
        shop.receipts.drop_before(line)


def drop_line(oldest_at: datetime | None, now: datetime, kept: timedelta) -> datetime | None:
    """Before when reports are dropped; None when none is too old. Pure.

    A day's worth at a time, so that dropping is a day's work and not every tick's.
    """
    if oldest_at is None or oldest_at > now - kept:
        return None
    return now - kept + A_DAY


def reported_key(address: str) -> str:
    """The key of an address as a service writes it, which may be odd but must still compare."""
    try:
        return parse_address(address).key
    except InvalidAddress:
        return address.strip().lower()


def _take(shop: Workshop, report: Report, receipts: Iterable[Receipt]) -> bool:
    new = shop.receipts.keep(report, receipts, shop.now())
    if new is None:
        log.warning("hooks/%s: a spent signature came with another body", report.channel)
        return False
    if new:
        shop.receipts.match(shop.now(), new)
        _act(shop, shop.receipts.due(new))
    return True


def _proven(shop: Workshop, claimed: Claimed) -> str | None:
    """The delivery a mail is about; None unless it carries what only its recipient's server had.

    Either it came to the return path of that delivery, or it repeats the unsubscribe link of the
    very reader whose delivery the Message-ID names.
    """
    sent_from = _by_return_path(shop, claimed.addresses)
    if sent_from is not None and shop.receipts.reader_of(sent_from):
        return sent_from
    if claimed.plain or claimed.delivery_id is None:
        return None
    claims = (shop.signer.read_unsubscribe(token) for token in claimed.tokens)
    holders = {(claim.subscriber_id, claim.bulletin) for claim in claims if claim}
    reader = shop.receipts.reader_of(claimed.delivery_id)
    return claimed.delivery_id if reader in holders else None


def _by_return_path(shop: Workshop, addresses: Iterable[str]) -> str | None:
    """The delivery whose return path is among `addresses`. Without a key, none proves anything."""
    settings = shop.settings.endpoint
    mailbox, key = settings.options.get("return_path"), settings.webhook_secret
    if not isinstance(mailbox, str) or not key:
        return None
    # Two keys, with a space between them, while one takes the other's place.
    keys = {key, *key.split()}
    found = (delivery_of(address, mailbox, one) for address in addresses for one in keys)
    return next((one for one in found if one), None)


def _act(shop: Workshop, kept: Iterable[KeptReceipt]) -> None:
    for one in kept:
        told = departure(
            one.receipt,
            shop.settings.bounces.rules,
            soft_bounces=shop.receipts.soft_bounces(one.subscriber_id),
        )
        if told is not None:
            _depart(shop, one, told)
        shop.receipts.settle(one, outcome_of(one.receipt.kind), shop.now())


def _depart(shop: Workshop, one: KeptReceipt, told: Departure) -> None:
    reader = shop.subscribers.get(one.subscriber_id)
    if reader is None or not reader.email:  # erased
        return
    for standing in reader.subscriptions:
        if (told.everywhere or standing.bulletin == one.bulletin) and not _is_over(one, standing):
            record = Consent("receipt", f"{one.channel}: {told.act}", shop.now(), "endpoint")
            shop.subscribers.change(
                reader.id, standing.bulletin, _DECIDE[told.state], act=told.act, record=record
            )
    if told.suppress:
        _suppress(shop, reader, told)


def _is_over(one: KeptReceipt, standing: Subscription) -> bool:
    """Whether the reader decided anew after what is told now: an old report undoes no return."""
    told_at = one.receipt.occurred_at
    return told_at is not None and told_at < standing.since_at


def _suppress(shop: Workshop, reader: Subscriber, told: Departure) -> None:
    shop.subscribers.suppress(
        reported_key(reader.email),
        key_id=shop.identity.current,
        reason=told.act,
        now=shop.now(),
    )
