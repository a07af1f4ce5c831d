"""Readers, what they chose and agreed to, and who must never be mailed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    case,
    exists,
    func,
    or_,
    select,
    update,
)

from digest.model.segment import Rule, Value
from digest.model.subscriber import (
    Consent,
    Frequency,
    RollEntry,
    Subscriber,
    SubscriptionState,
)
from digest.store.database import Database, insert_on
from digest.store.enrolment import Enrolled, counted, enrol
from digest.store.joining import Chosen, Enrolment, Hashes, write_chosen, write_consent
from digest.store.people import PEOPLE, people_of
from digest.store.roll_statements import ACTS, BROUGHT, MOVE, NOTES, PERSON, STANDS, THEIRS
from digest.store.schema import (
    note,
    subscriber,
    subscription,
    suppression,
)
from digest.store.seating import is_barred
from digest.store.segments import condition
from digest.store.trail import Step, append

CHUNK = 500  # rows a look-up asks for at once
_barred = suppression.alias("barred")
SUPPRESSED = exists().where(_barred.c.address_hash == subscriber.c.address_hash)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which readers are asked for; None asks for any.

    Attributes:
        segment: a rule over what they chose of `bulletin`, or of any.
    """

    bulletin: str | None = None
    state: SubscriptionState | None = None
    segment: Rule | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """What is to be set; None leaves it as it is. `fields`: None as a value takes one away."""

    name: str | None = None
    language: str | None = None
    topics: tuple[str, ...] | None = None
    regions: tuple[str, ...] | None = None
    frequency: Frequency | None = None
    fields: tuple[tuple[str, Value | None], ...] = ()


@dataclass(frozen=True, slots=True)
class Note:
    """What an operator noted about a reader."""

    at: datetime
    by: str
    text: str


@dataclass(frozen=True, slots=True)
class Recorded:
    """One entry of the record of what a reader agreed to or did."""

    act: str
    bulletin: str
    consent: Consent


class Subscribers:
    """The roll of readers.

    Args:
        hashes_of: keyed hashes of an address key; they join readers with the suppression list.
    """

    def __init__(self, database: Database, *, hashes_of: Hashes) -> None:
        self._database = database
        self._hashes_of = hashes_of

    def enrol(self, entries: Iterable[RollEntry], enrolment: Enrolment) -> Enrolled:
        """Put people on a bulletin, a chunk a transaction.

        People already there keep what they decided: who left, bounced, complained or was erased
        is counted as suppressed and not changed.
        """
        total = Enrolled()
        rest = iter(entries)
        while chunk := tuple(islice(rest, CHUNK)):
            with self._database.writing() as db:
                done = counted(enrol(db, chunk, enrolment, self._hashes_of))
                self._log(db, chunk, done, enrolment)
                total += done
        return total

    def get(self, subscriber_id: int) -> Subscriber | None:
        """One reader by id."""
        return self._one(subscriber.c.id == subscriber_id)

    def by_key(self, address_key: str) -> Subscriber | None:
        """One reader by the key of their address."""
        return self._one(subscriber.c.address_key == address_key)

    def all(self, wanted: Wanted | None = None) -> Iterator[Subscriber]:
        """Readers in order of id."""
        conditions = tuple(_conditions(wanted or Wanted()))
        chosen = PEOPLE.where(*conditions).order_by(subscriber.c.id).limit(CHUNK)
        after = -1
        while True:
            with self._database.reading() as db:
                rows = db.execute(chosen.where(subscriber.c.id > after)).all()
                people = people_of(db, rows)
            if not people:
                return
            yield from people
            after = people[-1].id

    def states(self, bulletin: str) -> dict[str, int]:
        """How many people stand in which state with a bulletin."""
        state = case(
            (
                SUPPRESSED & (subscription.c.state != SubscriptionState.ERASED),
                str(SubscriptionState.SUPPRESSED),
            ),
            else_=subscription.c.state,
        )
        counted_ = (
            select(state.label("state"), func.count().label("many"))
            .select_from(subscription.join(subscriber))
            .where(subscription.c.bulletin == bulletin)
            .group_by(state)
        )
        with self._database.reading() as db:
            return {str(row.state): row.many for row in db.execute(counted_)}

    def count(self, bulletin: str, state: SubscriptionState = SubscriptionState.ACTIVE) -> int:
        """How many people stand in a state with a bulletin."""
        wanted = (
            select(func.count())
            .select_from(subscription)
            .where(subscription.c.bulletin == bulletin, subscription.c.state == state)
        )
        with self._database.reading() as db:
            return int(db.execute(wanted).scalar_one())

    def standing(self, subscriber_id: int, bulletin: str) -> SubscriptionState | None:
        """Where a person stands with a bulletin, or None when they never were on it."""
        wanted = select(subscription.c.state).where(_of(subscriber_id, bulletin))
        with self._database.reading() as db:
            state = db.execute(wanted).scalar()
        return None if state is None else SubscriptionState(state)

    def change(
        self,
        subscriber_id: int,
        bulletin: str,
        decide: Callable[[SubscriptionState], SubscriptionState],
        *,
        act: str,
        record: Consent,
        paused_until: date | None = None,
    ) -> bool:
        """Change where a person stands, and write down that and why they wished it.

        Returns:
            Whether they stand on this bulletin at all. Asked twice, it changes nothing more.
        """
        place = {"reader": subscriber_id, "on": bulletin}
        with self._database.writing() as db:
            current = next(iter(STANDS.rows(db, place)), None)
            if current is None:
                return False
            after = decide(SubscriptionState(current.state))
            if (after, paused_until) != (current.state, current.paused_until):
                since = {"after": str(after), "since": record.given_at, "until": paused_until}
                MOVE.run(db, place | since)
                write_consent(db, [subscriber_id], bulletin, act, record)
                told = f"{current.state} → {after}"
                append(db, Step(record.given_at, record.by, act, told, bulletin, subscriber_id))
            return True

    def choose(
        self, subscriber_id: int, bulletin: str | None, choice: Choice, *, by: str, now: datetime
    ) -> bool:
        """Set what a person chose, for one bulletin or, with None, all of theirs.

        Returns:
            Whether something changed.
        """
        with self._database.writing() as db:
            (row,) = PERSON.rows(db, {"reader": subscriber_id})
            changed = False
            for one in THEIRS.rows(db, {"reader": subscriber_id}):
                if bulletin not in (None, one.bulletin):
                    continue
                was = Chosen(
                    row.name, row.fields, one.language, one.topics, one.regions, one.frequency
                )
                after = _with(was, choice)
                if after == was:
                    continue
                changed = True
                write_chosen(db, one.bulletin, [(subscriber_id, after)])
                told = ", ".join(_named(was, after))
                append(db, Step(now, by, "set", told, one.bulletin, subscriber_id))
            if bulletin is None and choice.language:
                db.execute(
                    update(subscriber)
                    .where(subscriber.c.id == subscriber_id)
                    .values(language=choice.language)
                )
            return changed

    def annotate(self, subscriber_id: int, text: str, *, by: str, now: datetime) -> None:
        """Keep a note about a person."""
        with self._database.writing() as db:
            db.execute(note.insert().values(subscriber_id=subscriber_id, at=now, by=by, text=text))
            append(db, Step(now, by, "note", subscriber_id=subscriber_id))

    def notes(self, subscriber_id: int) -> tuple[Note, ...]:
        """What was noted about a person, oldest first."""
        with self._database.reading() as db:
            rows = NOTES.rows(db, {"reader": subscriber_id})
        return tuple(Note(row.at, row.by, row.text) for row in rows)

    def consents(self, subscriber_id: int) -> tuple[Recorded, ...]:
        """What a person agreed to or did, oldest first; the import that brought them too."""
        with self._database.reading() as db:
            imports = [
                Recorded("import", row.on, Consent(row.basis, row.source, row.started_at, row.by))
                for row in BROUGHT.rows(db, {"reader": subscriber_id})
            ]
            acts = map(_recorded, ACTS.rows(db, {"reader": subscriber_id}))
            return (*imports, *acts)

    def suppress(
        self, address_key: str, *, key_id: str, reason: str, now: datetime, by: str = "digest"
    ) -> None:
        """Never mail an address again, whether or not it is on the roll."""
        hashes = self._hashes_of(address_key)
        with self._database.writing() as db:
            mine = select(subscriber.c.id, subscriber.c.address_hash).where(
                subscriber.c.address_key == address_key
            )
            person = db.execute(mine).first()
            # A reader who came under an older key is joined with the list by the hash they have.
            for hashed in {hashes[0], person.address_hash if person else hashes[0]}:
                row = {
                    "address_hash": hashed,
                    "key_id": hashed.partition(":")[0] if ":" in hashed else key_id,
                    "reason": reason,
                    "since_at": now,
                }
                db.execute(insert_on(db, suppression).values(row).on_conflict_do_nothing())
            append(db, Step(now, by, "suppress", reason, subscriber_id=person and person.id))

    def is_suppressed(self, address_key: str) -> bool:
        """Whether an address may never be mailed."""
        with self._database.reading() as db:
            return is_barred(db, self._hashes_of(address_key))

    def barred_because(self, address_key: str) -> str | None:
        """Why an address may never be mailed; None where it may."""
        hashes = self._hashes_of(address_key)
        wanted = select(suppression.c.reason).where(suppression.c.address_hash.in_(hashes))
        with self._database.reading() as db:
            return db.execute(wanted).scalar()

    def _log(
        self, db: Connection, chunk: tuple[RollEntry, ...], done: Enrolled, enrolment: Enrolment
    ) -> None:
        told = f"{done.added} added, {done.updated} updated, {done.suppressed} suppressed"
        person = None
        if len(chunk) == 1:
            key = chunk[0].address.key
            mine = select(subscriber.c.id).where(subscriber.c.address_key == key)
            person = db.execute(mine).scalar()
        record = enrolment.consent
        append(
            db,
            Step(record.given_at, record.by, enrolment.act, told, enrolment.bulletin, person),
        )

    def _one(self, condition: ColumnElement[bool]) -> Subscriber | None:
        with self._database.reading() as db:
            people = people_of(db, db.execute(PEOPLE.where(condition)).all())
        return people[0] if people else None


def _of(subscriber_id: int, bulletin: str) -> Any:
    return (subscription.c.subscriber_id == subscriber_id) & (subscription.c.bulletin == bulletin)


def _conditions(wanted: Wanted) -> Iterator[ColumnElement[bool]]:
    """What the row of a reader must fulfil; of erased ones only the row is left."""
    if wanted.state is not SubscriptionState.ERASED:
        yield subscriber.c.email != ""
    mine = select(subscription.c.subscriber_id).where(
        subscription.c.subscriber_id == subscriber.c.id
    )
    if wanted.bulletin:
        mine = mine.where(subscription.c.bulletin == wanted.bulletin)
    if wanted.segment is not None:
        mine = mine.where(condition(wanted.segment))
    if wanted.state is SubscriptionState.SUPPRESSED:
        yield or_(SUPPRESSED, mine.where(subscription.c.state == wanted.state).exists())
    elif wanted.state:
        mine = mine.where(subscription.c.state == wanted.state)
        yield ~SUPPRESSED
        yield mine.exists()
    if wanted.bulletin or wanted.segment is not None:
        yield mine.exists()


def _recorded(row: Any) -> Recorded:
    proof = Consent(row.basis, row.source, row.given_at, row.by, row.wording)
    return Recorded(row.act, row.bulletin, proof)


def _with(was: Chosen, choice: Choice) -> Chosen:
    fields = dict(was.fields)
    for name, value in choice.fields:
        if value is None:
            fields.pop(name, None)
        else:
            fields[name] = value
    return Chosen(
        name=was.name if choice.name is None else choice.name or None,
        fields=fields,
        language=choice.language or was.language,
        topics=was.topics if choice.topics is None else choice.topics,
        regions=was.regions if choice.regions is None else choice.regions,
        frequency=str(choice.frequency or was.frequency),
    )


def _named(was: Chosen, after: Chosen) -> Iterator[str]:
    """What changed, by name: values of people's choices are theirs, and not for the trail."""
    for name in Chosen.__struct_fields__:
        if getattr(was, name) != getattr(after, name):
            yield name
