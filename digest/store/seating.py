"""Put one person who pressed the button of a mail on a bulletin, whatever they did before."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, bindparam, select

from digest.model.subscriber import Address, Consent, SubscriptionState
from digest.model.wish import Chosen
from digest.store.joining import reserve, write_consent
from digest.store.ready import Ready, adding
from digest.store.schema import subscriber, subscription, suppression
from digest.store.trail import Step, append

Decide = Callable[[SubscriptionState], SubscriptionState]

_CHOICES = ("language", "topics", "regions", "frequency")
_STANDING = tuple(subscription.c[name] for name in ("state", "since_at", "paused_until", *_CHOICES))
_BARRED = Ready(select(suppression.c.reason).where(suppression.c.address_hash == bindparam("hash")))
_KNOWN = Ready(
    select(
        subscriber.c.id,
        subscriber.c.email,
        *_STANDING,
    )
    .outerjoin(
        subscription,
        (subscription.c.subscriber_id == subscriber.c.id)
        & (subscription.c.bulletin == bindparam("on")),
    )
    .where(subscriber.c.address_key == bindparam("key"))
)
_PERSON = Ready(
    subscriber.insert().values(
        {column.name: bindparam(column.name, type_=column.type) for column in subscriber.c}
    )
)
_SEAT = adding(subscription)
_CHANGE = Ready(
    subscription.update()
    .where(
        subscription.c.subscriber_id == bindparam("reader"),
        subscription.c.bulletin == bindparam("on"),
    )
    .values({one.name: bindparam(f"new_{one.name}", type_=one.type) for one in _STANDING})
)


@dataclass(frozen=True, slots=True)
class Request:
    """What somebody asked for and confirmed, with both proofs."""

    address: Address
    bulletin: str
    chosen: Chosen
    asked: Consent
    confirmed: Consent


@dataclass(frozen=True, slots=True)
class Seated:
    """Who it was. `email`: as mail goes to them, which may be spelled otherwise than they asked."""

    subscriber_id: int
    email: str


def is_barred(db: Connection, hashes: Iterable[str]) -> bool:
    """Whether an address with one of these hashes may never be mailed."""
    return any(_BARRED.rows(db, {"hash": one}) for one in hashes)


def seat(db: Connection, request: Request, decide: Decide, *, hashed: str) -> Seated:
    """Put them on the bulletin, as `decide` says of where they stand, with what they chose.

    Args:
        hashed: of their address, under the current key.
    """
    on = request.bulletin
    known = next(iter(_KNOWN.rows(db, {"key": request.address.key, "on": on})), None)
    who = Seated(known.id, known.email) if known else _newcomer(db, request, hashed)
    was = SubscriptionState(known.state) if known and known.state else None
    after = decide(was or SubscriptionState.PENDING)
    if known is None or was is None:
        place = {"subscriber_id": who.subscriber_id, "bulletin": on, "roll_import_id": None}
        _SEAT.run(db, place | _standing(request, after))
        told = f"new → {after}"
    else:
        since = request.confirmed.given_at if after is not was else known.since_at
        until = known.paused_until if after is SubscriptionState.PAUSED else None
        new = _standing(request, after, since, until)
        place = {"reader": who.subscriber_id, "on": on}
        _CHANGE.run(db, place | {f"new_{name}": value for name, value in new.items()})
        told = ", ".join((f"{was} → {after}", *_differences(known, request.chosen)))
    for act, proof in (("ask", request.asked), ("confirm", request.confirmed)):
        write_consent(db, [who.subscriber_id], on, act, proof)
    done = request.confirmed
    append(db, Step(done.given_at, done.by, "confirm", told, on, who.subscriber_id))
    return who


def _newcomer(db: Connection, request: Request, hashed: str) -> Seated:
    (number,) = reserve(db, 1)
    address = request.address
    row = {
        "id": number,
        "address_key": address.key,
        "address_hash": hashed,
        "email": address.mailed,
        "ascii_only": address.ascii_only,
        "mixed_script": address.mixed_script,
        "name": None,
        "language": request.chosen.language,
        "fields": {},
        "created_at": request.asked.given_at,
    }
    _PERSON.run(db, row)
    return Seated(number, address.mailed)


def _standing(
    request: Request,
    state: SubscriptionState,
    since_at: datetime | None = None,
    paused_until: date | None = None,
) -> dict[str, Any]:
    chosen = request.chosen
    return {
        "state": str(state),
        "since_at": since_at or request.confirmed.given_at,
        "language": chosen.language,
        "topics": chosen.topics,
        "regions": chosen.regions,
        "frequency": str(chosen.frequency),
        "paused_until": paused_until,
    }


def _differences(known: Any, chosen: Chosen) -> Iterator[str]:
    """What changed, by name: values of people's choices are theirs, and not for the trail."""
    return (name for name in _CHOICES if getattr(known, name) != getattr(chosen, name))
