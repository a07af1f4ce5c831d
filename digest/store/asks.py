"""What people asked for on the web: kept until they confirm it by mail, or it expires."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, bindparam, delete, exists, func, select, update

from digest.model.subscriber import (
    Address,
    Consent,
    Frequency,
    Subscriber,
    SubscriptionState,
)
from digest.model.wish import AskKind, Chosen, Wish
from digest.store.database import Database
from digest.store.joining import Hashes, write_consent
from digest.store.ready import Ready, adding
from digest.store.schema import ask, subscriber, subscription
from digest.store.seating import Decide, Request, Seated, seat
from digest.store.trail import Step, append

_ONE = Ready(select(ask).where(ask.c.id == bindparam("number")))
_ADD = adding(ask, returning=ask.c.id)
_EMPTY: dict[str, Any] = dict.fromkeys(("subscriber_id", "other_id", "mailed_at", "confirmed_at"))
_PAIR = Ready(
    update(ask).where(ask.c.id == bindparam("number")).values(other_id=bindparam("other"))
)
_AT = Ready(select(ask).where(ask.c.address_hash == bindparam("hash")))
_OF = Ready(select(ask).where(ask.c.subscriber_id == bindparam("reader")))
_CLOSE = Ready(
    update(ask)
    .where(ask.c.id == bindparam("number"))
    .values(
        email="",
        address_key="",
        mail_at=None,
        subscriber_id=bindparam("reader"),
        confirmed_at=bindparam("now", type_=ask.c.confirmed_at.type),
    )
)
DAY = timedelta(days=1)  # an address gets one such mail in it


@dataclass(frozen=True, slots=True)
class Ask:
    """One of them, as it is kept.

    Attributes:
        address: None once it was confirmed: it stands on the roll then.
        address_hash: keyed; stays when the address goes.
        subscriber_id: who moves, or who joined by it.
        other_id: of a move, the ask at the other address.
    """

    id: int
    kind: AskKind
    bulletin: str
    address: Address | None
    address_hash: str
    chosen: Chosen
    wording: str
    source: str
    asked_at: datetime
    expires_at: datetime
    subscriber_id: int | None = None
    other_id: int | None = None
    confirmed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Move:
    """A reader wants their mail at another address: both are asked."""

    subscriber_id: int
    bulletin: str
    old: Address
    new: Address
    chosen: Chosen


class Asks:
    """The asks that wait.

    Writing one down never looks at the roll, so it takes the same time for every address.
    """

    def __init__(self, database: Database, *, hashes_of: Hashes) -> None:
        self._database = database
        self._hashes_of = hashes_of

    def note(self, wish: Wish, *, now: datetime, expires_at: datetime) -> int:
        """Write down that somebody wants a bulletin; a mail is due."""
        with self._database.writing() as db:
            return self._insert(
                db,
                AskKind.JOIN,
                wish.address,
                bulletin=wish.bulletin,
                chosen=wish.chosen,
                wording=wish.wording,
                source=wish.source,
                asked_at=now,
                expires_at=expires_at,
            )

    def note_move(self, move: Move, *, now: datetime, expires_at: datetime) -> None:
        """Write down that a reader wants to move; a mail to either address is due."""
        shared: dict[str, Any] = {
            "bulletin": move.bulletin,
            "chosen": move.chosen,
            "wording": "",
            "source": "preferences",
            "asked_at": now,
            "expires_at": expires_at,
            "subscriber_id": move.subscriber_id,
        }
        with self._database.writing() as db:
            there = self._insert(db, AskKind.MOVE, move.new, **shared)
            here = self._insert(db, AskKind.ALLOW, move.old, other_id=there, **shared)
            _PAIR.run(db, {"number": there, "other": here})

    def get(self, ask_id: int) -> Ask | None:
        """One ask, or None once it is gone."""
        with self._database.reading() as db:
            return next(map(_ask, _ONE.rows(db, {"number": ask_id})), None)

    def due(self, now: datetime, *, limit: int) -> tuple[Ask, ...]:
        """Those whose mail is to be posted now, oldest first."""
        wanted = select(ask).where(ask.c.mail_at <= now).order_by(ask.c.mail_at, ask.c.id)
        with self._database.reading() as db:
            return tuple(map(_ask, db.execute(wanted.limit(limit))))

    def begin(self, one: Ask, now: datetime) -> bool:
        """Commit the intent to mail an ask; False when its address had its mail of the day.

        The same wish again is then dropped, any other waits until the day is over.
        """
        if one.address is None:
            return False
        is_allow = ask.c.kind == AskKind.ALLOW
        before = (
            select(ask.c.bulletin, ask.c.kind, ask.c.mailed_at)
            .where(
                ask.c.address_hash.in_(self._hashes_of(one.address.key)),
                ask.c.id != one.id,
                ask.c.mailed_at > now - DAY,
                is_allow if one.kind is AskKind.ALLOW else ~is_allow,
            )
            .order_by(ask.c.mailed_at.desc())
        )
        with self._database.writing() as db:
            mailed = db.execute(before).all()
            same = any((row.bulletin, row.kind) == (one.bulletin, AskKind.JOIN) for row in mailed)
            if same and one.subscriber_id is None:
                db.execute(delete(ask).where(ask.c.id == one.id))
            elif mailed:
                self._set(db, one.id, mail_at=mailed[0].mailed_at + DAY)
            else:
                self._set(db, one.id, mail_at=None, mailed_at=now)
            return not mailed

    def postpone(self, ask_id: int, until: datetime) -> None:
        """Its mail surely did not leave: try again later."""
        with self._database.writing() as db:
            self._set(db, ask_id, mail_at=until, mailed_at=None)

    def drop(self, ask_id: int) -> None:
        """Forget an ask that nobody may be mailed about."""
        with self._database.writing() as db:
            db.execute(delete(ask).where(ask.c.id == ask_id))

    def confirm(self, ask_id: int, now: datetime) -> None:
        """One of two addresses said yes."""
        with self._database.writing() as db:
            self._set(db, ask_id, confirmed_at=now)

    def close(self, ids: Iterable[int], *, subscriber_id: int, now: datetime) -> None:
        """What was asked is done: who it was is on the roll, so the address goes."""
        with self._database.writing() as db:
            for one in ids:
                _CLOSE.run(db, {"number": one, "reader": subscriber_id, "now": now})

    def seat(self, request: Request, decide: Decide) -> Seated:
        """Put somebody who confirmed on a bulletin, in one transaction."""
        with self._database.writing() as db:
            return seat(db, request, decide, hashed=self._hashes_of(request.address.key)[0])

    def readdress(self, reader: Subscriber, new: Address, record: Consent) -> None:
        """Give a reader another address, with a record of it on each of their bulletins."""
        with self._database.writing() as db:
            db.execute(
                update(subscriber)
                .where(subscriber.c.id == reader.id)
                .values(
                    address_key=new.key,
                    address_hash=self._hashes_of(new.key)[0],
                    email=new.mailed,
                    ascii_only=new.ascii_only,
                    mixed_script=new.mixed_script,
                )
            )
            for one in reader.subscriptions:
                write_consent(db, [reader.id], one.bulletin, "move", record)
            append(db, Step(record.given_at, record.by, "move", subscriber_id=reader.id))

    def invite(self, bulletin: str, *, now: datetime, expires_at: datetime, limit: int) -> int:
        """Ask those whom a list left pending, once each; how many."""
        asked = exists().where(
            ask.c.subscriber_id == subscriber.c.id, ask.c.bulletin == subscription.c.bulletin
        )
        wanted = (
            select(subscriber, subscription.c.language.label("reads"))
            .select_from(subscription.join(subscriber))
            .where(
                subscription.c.bulletin == bulletin,
                subscription.c.state == str(SubscriptionState.PENDING),
                ~asked,
            )
            .limit(limit)
        )
        with self._database.reading() as db:
            people = db.execute(wanted).all()
        if not people:
            return 0
        with self._database.writing() as db:
            for one in people:
                self._insert(
                    db,
                    AskKind.JOIN,
                    Address(one.email, one.address_key, one.ascii_only, one.mixed_script),
                    bulletin=bulletin,
                    chosen=Chosen(one.reads or one.language),
                    wording="",
                    source="list",
                    asked_at=now,
                    expires_at=expires_at,
                    subscriber_id=one.id,
                )
        return len(people)

    def expired(self, now: datetime) -> int:
        """How many are late."""
        with self._database.reading() as db:
            return int(db.execute(select(func.count()).where(ask.c.expires_at < now)).scalar_one())

    def expire(self, now: datetime) -> int:
        """Forget those that are late, and whom a list left pending till now; how many."""
        late = ask.c.expires_at < now
        if not self.expired(now):
            return 0
        with self._database.writing() as db:
            for one in db.execute(select(ask).where(late, ask.c.subscriber_id.is_not(None))).all():
                _give_up(db, one, now)
            return int(db.execute(delete(ask).where(late)).rowcount)

    def of(self, address_key: str, subscriber_id: int | None) -> tuple[Ask, ...]:
        """Every ask that concerns an address or a reader, oldest first."""
        with self._database.reading() as db:
            found = [
                row for one in self._hashes_of(address_key) for row in _AT.rows(db, {"hash": one})
            ]
            if subscriber_id is not None:
                found += _OF.rows(db, {"reader": subscriber_id})
        return tuple(_ask(row) for _, row in sorted({row.id: row for row in found}.items()))

    def _insert(
        self, db: Connection, kind: AskKind, address: Address, *, chosen: Chosen, **columns: Any
    ) -> int:
        row = {
            "kind": str(kind),
            "address_hash": self._hashes_of(address.key)[0],
            "address_key": address.key,
            "email": address.mailed,
            "ascii_only": address.ascii_only,
            "mixed_script": address.mixed_script,
            "language": chosen.language,
            "topics": chosen.topics,
            "regions": chosen.regions,
            "frequency": str(chosen.frequency),
            "mail_at": columns["asked_at"],
        }
        (number,) = _ADD.run(db, _EMPTY | row | columns).fetchone()
        return int(number)

    def _set(self, db: Connection, ask_id: int, **values: Any) -> None:
        db.execute(update(ask).where(ask.c.id == ask_id).values(values))


def _give_up(db: Connection, one: Any, now: datetime) -> None:
    """Take somebody off a bulletin whom a list put there, and who never confirmed."""
    left = db.execute(
        update(subscription)
        .where(
            subscription.c.subscriber_id == one.subscriber_id,
            subscription.c.bulletin == one.bulletin,
            subscription.c.state == str(SubscriptionState.PENDING),
        )
        .values(state=SubscriptionState.UNSUBSCRIBED, since_at=now)
    )
    if left.rowcount:
        record = Consent("never confirmed", "clock", now, "digest")
        write_consent(db, [one.subscriber_id], one.bulletin, "unsubscribe", record)
        append(db, Step(now, "digest", "unsubscribe", "", one.bulletin, one.subscriber_id))


def _ask(row: Any) -> Ask:
    address = Address(row.email, row.address_key, row.ascii_only, row.mixed_script)
    return Ask(
        id=row.id,
        kind=AskKind(row.kind),
        bulletin=row.bulletin,
        address=address if row.email else None,
        address_hash=row.address_hash,
        chosen=Chosen(row.language, row.topics, row.regions, Frequency(row.frequency)),
        wording=row.wording,
        source=row.source,
        asked_at=row.asked_at,
        expires_at=row.expires_at,
        subscriber_id=row.subscriber_id,
        other_id=row.other_id,
        confirmed_at=row.confirmed_at,
    )
