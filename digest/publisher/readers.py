"""Put people on a bulletin, let them choose and leave, and keep the proof."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime

from digest.errors import Refused, UsageError
from digest.model.subscriber import (
    Consent,
    RollEntry,
    Subscriber,
    SubscriptionState,
)
from digest.publisher.workshop import Workshop
from digest.store.enrolment import Enrolled
from digest.store.joining import Enrolment
from digest.store.subscribers import Choice
from digest.subscribers.address import parse_address
from digest.subscribers.consent import pause, remove, resubscribe, resume, unsubscribe


@dataclass(frozen=True, slots=True)
class LinkHolder:
    """Whom an unsubscribe link was made for. `standing`: None once they are erased."""

    bulletin: str
    language: str | None
    standing: SubscriptionState | None
    suppressed: bool


@dataclass(frozen=True, slots=True)
class Moment:
    """One thing in a reader's history. `how`: the basis and source, or what changed."""

    at: datetime
    by: str
    act: str
    bulletin: str | None
    how: str


def add(
    shop: Workshop, entry: RollEntry, *, bulletin: str, consent: Consent, confirm: bool = False
) -> Enrolled:
    """Put one person on a bulletin.

    Raises:
        Refused: they left, bounced, complained, or may not be mailed.
    """
    enrolment = Enrolment(
        bulletin=bulletin,
        act="add",
        consent=consent,
        state=SubscriptionState.PENDING if confirm else SubscriptionState.ACTIVE,
        language=shop.bulletin(bulletin).languages[0],
    )
    enrolled = shop.subscribers.enrol([entry], enrolment)
    if enrolled.suppressed:
        raise Refused(
            "this person left or may not be mailed, so they were not added; only they "
            "can come back, by the link in an issue they got"
        )
    return enrolled


def leave(shop: Workshop, reader: Subscriber, *, bulletin: str, by: str) -> bool:
    """Take a person off a bulletin on an administrator's word."""
    record = Consent("withdrawal", "administrator", shop.now(), by)
    return shop.subscribers.change(reader.id, bulletin, remove, act="remove", record=record)


def choose(
    shop: Workshop, reader: Subscriber, choice: Choice, *, bulletin: str | None, by: str
) -> bool:
    """Set what a person chose, for one bulletin or all of theirs; whether something changed."""
    if bulletin is not None:
        _require_standing(reader, bulletin)
    return shop.subscribers.choose(reader.id, bulletin, choice, by=by, now=shop.now())


def rest(shop: Workshop, reader: Subscriber, *, bulletin: str, until: date | None, by: str) -> None:
    """Pause a bulletin for a person until a day, or until they say so."""
    _require_standing(reader, bulletin)
    record = Consent("pause", "administrator", shop.now(), by)
    shop.subscribers.change(
        reader.id, bulletin, pause, act="pause", record=record, paused_until=until
    )


def go_on(shop: Workshop, reader: Subscriber, *, bulletin: str, by: str) -> None:
    """Send a paused bulletin again."""
    _require_standing(reader, bulletin)
    record = Consent("end of pause", "administrator", shop.now(), by)
    shop.subscribers.change(reader.id, bulletin, resume, act="resume", record=record)


def history(shop: Workshop, reader: Subscriber) -> tuple[Moment, ...]:
    """Everything that happened to a person's record, oldest first."""
    return tuple(sorted(_moments(shop, reader), key=lambda moment: moment.at))


def link_holder(shop: Workshop, token: str) -> LinkHolder | None:
    """Whom a link was made for; None unless it is genuine. Changes nothing."""
    claim = shop.signer.read_unsubscribe(token)
    if claim is None:
        return None
    reader = shop.holdings.reader(claim.subscriber_id)
    theirs = reader.subscriptions if reader else ()
    return LinkHolder(
        bulletin=claim.bulletin,
        language=reader.language if reader else None,
        standing=next((one.state for one in theirs if one.bulletin == claim.bulletin), None),
        suppressed=reader is not None and reader.suppressed_because is not None,
    )


def unsubscribe_by_link(shop: Workshop, token: str, *, how: str) -> bool:
    """Take a reader off; False unless the link is genuine. Asked twice, the same."""
    return _by_link(shop, token, unsubscribe, act="unsubscribe", how=how)


def resubscribe_by_link(shop: Workshop, token: str) -> bool:
    """Take a reader on again who just left; False where they may not return."""
    holder = link_holder(shop, token)
    if holder is None or holder.suppressed:
        return False
    _by_link(shop, token, resubscribe, act="resubscribe", how="page")
    after = link_holder(shop, token)
    return after is not None and after.standing is SubscriptionState.ACTIVE


def find(shop: Workshop, address: str) -> Subscriber:
    """A reader by address.

    Raises:
        UsageError: nobody on the roll has it.
    """
    reader = shop.subscribers.by_key(parse_address(address).key)
    if reader is None:
        raise UsageError("nobody on the roll has this address; see digest subscribers list")
    return reader


def suppress(shop: Workshop, address: str, *, reason: str, by: str = "digest") -> None:
    """Never mail an address again, whether or not it is on the roll."""
    shop.subscribers.suppress(
        parse_address(address).key,
        key_id=shop.identity.current,
        reason=reason,
        now=shop.now(),
        by=by,
    )


def _require_standing(reader: Subscriber, bulletin: str) -> None:
    if all(one.bulletin != bulletin for one in reader.subscriptions):
        theirs = ", ".join(one.bulletin for one in reader.subscriptions) or "none"
        raise UsageError(f"they are not on {bulletin!r}; their bulletins: {theirs}")


def _moments(shop: Workshop, reader: Subscriber) -> Iterator[Moment]:
    for step in shop.trail.of(reader.id):
        if step.act in ("set", "suppress"):  # the others stand in the consent records, and notes
            yield Moment(step.at, step.by, step.act, step.bulletin, step.detail)
    for one in shop.subscribers.consents(reader.id):
        proof = one.consent
        yield Moment(
            proof.given_at, proof.by, one.act, one.bulletin, f"{proof.basis}, {proof.source}"
        )
    for note in shop.subscribers.notes(reader.id):
        yield Moment(note.at, note.by, "note", None, note.text)


def _by_link(
    shop: Workshop,
    token: str,
    decide: Callable[[SubscriptionState], SubscriptionState],
    *,
    act: str,
    how: str,
) -> bool:
    claim = shop.signer.read_unsubscribe(token)
    if claim is None:
        return False
    record = Consent("own request", how, shop.now(), "self")
    shop.subscribers.change(claim.subscriber_id, claim.bulletin, decide, act=act, record=record)
    return True
