"""Put people on a bulletin, let them leave, and keep the proof."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from digest.errors import Refused, UsageError
from digest.model.subscriber import (
    Consent,
    RollEntry,
    RollReject,
    Subscriber,
    SubscriptionState,
)
from digest.publisher.workshop import Workshop
from digest.store.enrolment import Enrolled, Enrolment
from digest.subscribers.address import parse_address
from digest.subscribers.consent import remove, resubscribe, unsubscribe
from digest.subscribers.roll import read_roll


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import came to. `rows`: all rows of the list that are not blank."""

    rows: int
    enrolled: Enrolled
    rejects: tuple[RollReject, ...]
    headings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LinkHolder:
    """Whom an unsubscribe link was made for. `standing`: None once they are erased."""

    bulletin: str
    language: str | None
    standing: SubscriptionState | None
    suppressed: bool


def import_roll(
    shop: Workshop,
    raw: bytes,
    *,
    bulletin: str,
    consent: Consent,
    confirm: bool = False,
    dry_run: bool = False,
) -> Imported:
    """Put the people of a list on a bulletin. Bad rows are reported and never stop the rest."""
    enrolment = _enrolment(shop, bulletin, consent, act="import", confirm=confirm)
    roll = read_roll(
        raw, languages=shop.settings.site.languages, fields=shop.settings.subscriber_fields
    )
    rejects: list[RollReject] = []
    taken = 0

    def entries() -> Iterator[RollEntry]:
        nonlocal taken
        for row in roll:
            if isinstance(row, RollReject):
                rejects.append(row)
            else:
                taken += 1
                yield row

    enrolled = shop.subscribers.enrol(entries(), enrolment, dry_run=dry_run)
    return Imported(taken + len(rejects), enrolled, tuple(rejects), roll.headings)


def add(shop: Workshop, entry: RollEntry, *, bulletin: str, consent: Consent) -> Enrolled:
    """Put one person on a bulletin.

    Raises:
        Refused: they left, bounced, complained, or may not be mailed.
    """
    enrolment = _enrolment(shop, bulletin, consent, act="add", confirm=False)
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


def link_holder(shop: Workshop, token: str) -> LinkHolder | None:
    """Whom a link was made for; None unless it is genuine. Changes nothing."""
    claim = shop.signer.read_unsubscribe(token)
    if claim is None:
        return None
    reader = shop.subscribers.get(claim.subscriber_id)
    return LinkHolder(
        bulletin=claim.bulletin,
        language=reader.language if reader else None,
        standing=shop.subscribers.standing(claim.subscriber_id, claim.bulletin),
        suppressed=reader is not None
        and shop.subscribers.is_suppressed(parse_address(reader.email).key),
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


def suppress(shop: Workshop, address: str, *, reason: str) -> None:
    """Never mail an address again, whether or not it is on the roll."""
    shop.subscribers.suppress(
        parse_address(address).key,
        key_id=shop.identity.current,
        reason=reason,
        now=shop.now(),
    )


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


def _enrolment(
    shop: Workshop, bulletin: str, consent: Consent, *, act: str, confirm: bool
) -> Enrolment:
    return Enrolment(
        bulletin=bulletin,
        act=act,
        consent=consent,
        state=SubscriptionState.PENDING if confirm else SubscriptionState.ACTIVE,
        language=shop.bulletin(bulletin).languages[0],
    )
