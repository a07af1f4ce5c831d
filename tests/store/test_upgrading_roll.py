"""People on a roll of the first version keep what they chose, for each of their bulletins."""

from __future__ import annotations

from datetime import UTC, datetime

from alembic import command
from alembic.config import Config

from digest.model.subscriber import Frequency, SubscriptionState
from digest.store.database import Database
from digest.store.subscribers import Subscribers
from digest.store.upgrade import upgrade

SINCE = datetime(2026, 5, 6, 9, tzinfo=UTC)
FILLED = (
    (
        "INSERT INTO subscriber (id, address_key, address_hash, email, ascii_only, name, language,"
        " topics, regions, fields, created_at) VALUES (7, 'aino@example.org', 'h', 'Aino@example.org',"
        " true, 'Aino', 'sv', '[\"events\"]', '[\"HYKS\"]', '{\"title\":\"nurse\"}',"
        " '2026-05-06 09:00:00+00')"
    ),
    (
        "INSERT INTO subscription (subscriber_id, bulletin, state, since_at) VALUES"
        " (7, 'tiedote', 'active', '2026-05-06 09:00:00+00'),"
        " (7, 'other', 'unsubscribed', '2026-05-06 09:00:00+00')"
    ),
    (
        'INSERT INTO consent (subscriber_id, bulletin, act, basis, source, given_at, "by") VALUES'
        " (7, 'tiedote', 'import', 'consent', 'fair', '2026-05-06 09:00:00+00', 'anna')"
    ),
    (
        "INSERT INTO suppression (address_hash, key_id, reason, since_at) VALUES"
        " ('h', '1', 'asked', '2026-05-06 09:00:00+00')"
    ),
)


def test_choices_states_consent_and_suppression_are_kept(unmade: Database) -> None:
    config = Config()
    config.set_main_option("script_location", "digest:store/migrations")
    with unmade.writing() as db:
        config.attributes["connection"] = db
        command.upgrade(config, "0001")
        for statement in FILLED:
            told = statement if db.dialect.name != "sqlite" else statement.replace("+00'", "'")
            db.exec_driver_sql(told)

    upgrade(unmade)

    reader = Subscribers(unmade, hashes_of=lambda _: ("h",)).get(7)
    assert reader is not None
    assert (reader.email, reader.language, reader.fields) == (
        "Aino@example.org",
        "sv",
        {"title": "nurse"},
    )
    assert reader.suppressed_because == "asked"
    other, tiedote = reader.subscriptions
    assert (tiedote.state, tiedote.since_at) == (SubscriptionState.ACTIVE, SINCE)
    assert other.state is SubscriptionState.UNSUBSCRIBED
    assert (tiedote.topics, tiedote.regions) == (("events",), ("HYKS",))
    assert (tiedote.language, tiedote.frequency) == ("sv", Frequency.EVERY)
    assert tiedote.consent is not None
    assert tiedote.consent.by == "anna"


def test_a_report_that_waits_for_its_delivery_knows_its_reader(unmade: Database) -> None:
    filled = (
        (
            "INSERT INTO subscriber (id, address_key, address_hash, email, ascii_only, mixed_script,"
            " language, fields, created_at) VALUES (7, 'aino@example.org', 'h', 'aino@example.org', true,"
            " false, 'fi', '{}', '2026-05-06 09:00:00+00')"
        ),
        (
            "INSERT INTO receipt (id, channel, key, report_id, kind, detail, occurred_at, received_at,"
            " message_id, recipient_hash) VALUES (1, 'main', 'k', 'r', 'delivered', '',"
            " '2026-05-06 09:00:00+00', '2026-05-06 09:00:00+00', 'm-1', 'h')"
        ),
    )
    config = Config()
    config.set_main_option("script_location", "digest:store/migrations")
    with unmade.writing() as db:
        config.attributes["connection"] = db
        command.upgrade(config, "0010")
        for statement in filled:
            told = statement if db.dialect.name != "sqlite" else statement.replace("+00'", "'")
            db.exec_driver_sql(told)

    upgrade(unmade)

    with unmade.reading() as db:
        found = db.exec_driver_sql("SELECT subscriber_id FROM receipt").scalar()
    assert found == 7
