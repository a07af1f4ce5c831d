"""Statements of the roll about one reader, `reader`, and where they stand on a bulletin, `on`."""

from __future__ import annotations

from sqlalchemy import bindparam, select, update

from digest.store.ready import Ready
from digest.store.schema import consent, note, roll_import, subscriber, subscription

_HERE = (subscription.c.subscriber_id == bindparam("reader")) & (
    subscription.c.bulletin == bindparam("on")
)
STANDS = Ready(
    select(subscription.c.state, subscription.c.paused_until).where(_HERE).with_for_update()
)
MOVE = Ready(
    update(subscription)
    .where(_HERE)
    .values(
        state=bindparam("after"),
        since_at=bindparam("since", type_=subscription.c.since_at.type),
        paused_until=bindparam("until", type_=subscription.c.paused_until.type),
    )
)
PERSON = Ready(
    select(subscriber.c.name, subscriber.c.fields).where(subscriber.c.id == bindparam("reader"))
)
THEIRS = Ready(
    select(subscription)
    .where(subscription.c.subscriber_id == bindparam("reader"))
    .order_by(subscription.c.bulletin)
)
NOTES = Ready(select(note).where(note.c.subscriber_id == bindparam("reader")).order_by(note.c.id))
ACTS = Ready(
    select(consent).where(consent.c.subscriber_id == bindparam("reader")).order_by(consent.c.id)
)
BROUGHT = Ready(
    select(
        subscription.c.bulletin.label("on"),
        roll_import.c.basis,
        roll_import.c.source,
        roll_import.c.started_at,
        roll_import.c.by,
    )
    .join(roll_import, roll_import.c.id == subscription.c.roll_import_id)
    .where(subscription.c.subscriber_id == bindparam("reader"))
)
