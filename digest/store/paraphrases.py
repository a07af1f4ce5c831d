"""What a language model made of texts: never asked twice about the same one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import and_, func, or_, select

from digest.model.item import ItemState
from digest.model.reading import Paraphrase
from digest.store.database import Database, insert_on
from digest.store.schema import item, offer, paraphrase

_COLUMNS = (
    item.c.id,
    item.c.content_hash,
    item.c.title,
    item.c.text,
    item.c.language,
    item.c.published_at,
    item.c.first_seen_at,
)  # as `Unasked` has them

MOST_TRIES = 5  # unanswered; a text that no answer comes for does not cost a call for ever


@dataclass(frozen=True, slots=True)
class Unasked:
    """An item whose text may be sent to a language model."""

    item_id: str
    content_hash: str
    title: str
    text: str
    language: str
    published_at: datetime | None
    first_seen_at: datetime


class Paraphrases:
    """Answers by the hash of the content they are about."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def unasked(
        self, *, since: datetime, today: date, longer_than: int, limit: int
    ) -> tuple[Unasked, ...]:
        """New items that no issue has shown and no answer is known for, the newest first.

        Those asked in vain come last. What is under embargo stays in the house.

        Args:
            longer_than: code points of the texts.
        """
        tries = func.coalesce(paraphrase.c.tries, 0)
        wanted = (
            select(*_COLUMNS)
            .outerjoin(paraphrase, paraphrase.c.content_hash == item.c.content_hash)
            .where(
                item.c.state == ItemState.NEW,
                item.c.first_seen_at >= since,
                or_(item.c.embargo_on.is_(None), item.c.embargo_on <= today),
                item.c.id.not_in(select(offer.c.item_id)),
                func.length(item.c.text) > longer_than,
                paraphrase.c.accepted.is_(None),
                paraphrase.c.doubt.is_(None),
                tries < MOST_TRIES,
            )
            .order_by(tries, item.c.first_seen_at.desc(), item.c.published_at.desc(), item.c.id)
            .limit(limit)
        )
        with self._database.reading() as db:
            return tuple(Unasked(*row) for row in db.execute(wanted))

    def keep(
        self, content_hash: str, *, asked_at: datetime, answer: Paraphrase | str | None
    ) -> None:
        """Remember an answer: accepted, refused for a reason, or none."""
        values: Mapping[str, object] = {
            "asked_at": asked_at,
            "accepted": answer if isinstance(answer, Paraphrase) else None,
            "doubt": answer if isinstance(answer, str) else None,
        }
        with self._database.writing() as db:
            db.execute(
                insert_on(db, paraphrase)
                .values(content_hash=content_hash, tries=1, **values)
                .on_conflict_do_update(
                    index_elements=[paraphrase.c.content_hash],
                    set_={**values, "tries": paraphrase.c.tries + 1},
                    where=and_(paraphrase.c.accepted.is_(None), paraphrase.c.doubt.is_(None)),
                )
            )
