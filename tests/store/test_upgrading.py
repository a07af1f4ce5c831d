"""A database that an older version filled is brought up to date with everything in it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import select, text

from digest.model.reading import Paraphrase
from digest.store.database import Database
from digest.store.items import Items
from digest.store.paraphrases import Paraphrases
from digest.store.schema import paraphrase
from digest.store.sources import Sources
from digest.store.upgrade import NEWEST, upgrade

ITEM = (
    "INSERT INTO item (id, source, title, text, kind, language, first_seen_at, content_hash, state,"
    " origins, topics, regions, materials, flags, reading) VALUES ('abc', 'uutiset', 'T', '', 'news',"
    " 'fi', '2026-05-06 09:00:00', 'words', 'new', '[]', '[]', '[]', '[]', '[]', '{}')"
)
FILLED = (
    "INSERT INTO source (name, etag, failures) VALUES ('uutiset', 'W/1', 0)",
    ITEM,
    "INSERT INTO item_key (kind, value, item_id, content_hash) VALUES ('url', 'v', 'abc', 'words')",
)


@pytest.fixture
def old(unmade: Database) -> Database:
    """At the first revision, with rows."""
    config = Config()
    config.set_main_option("script_location", "digest:store/migrations")
    with unmade.writing() as db:
        config.attributes["connection"] = db
        command.upgrade(config, "0001")
        for statement in FILLED:
            db.execute(text(statement))
    return unmade


def test_sources_and_the_keys_of_items_are_kept(old: Database) -> None:
    upgrade(old)

    state = Sources(old).all()["uutiset"].state
    assert (state.etag, state.pages) == ("W/1", ())
    assert Items(old).knows(("url", "v"))
    assert Items(old).listed("uutiset") == {}


def test_the_newest_revision_is_reached_and_stays(old: Database) -> None:
    upgrade(old)
    upgrade(old)

    with old.reading() as db:
        assert db.execute(text("SELECT version_num FROM alembic_version")).scalar() == NEWEST


def test_items_of_an_older_version_may_get_a_paraphrase(old: Database) -> None:
    upgrade(old)
    told = Paraphrase(("Kirjasto aukeaa.",), "pieni")
    Paraphrases(old).keep("words", asked_at=datetime(2026, 5, 6, tzinfo=UTC), answer=told)

    with old.reading() as db:
        kept = db.execute(select(paraphrase.c.accepted)).scalar()
    assert kept == told
