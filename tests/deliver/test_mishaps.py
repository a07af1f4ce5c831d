"""What happens here while an issue goes out: operators, readers, the disk, the clock."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import event

from digest.config.settings import Personalise
from digest.errors import DigestError, Temporary
from digest.model.delivery import Certificate, DeliveryState
from digest.model.subscriber import Consent
from digest.store.database import Database
from digest.subscribers.consent import unsubscribe
from digest.testing.clock import FakeClock
from digest.testing.faults import Status
from digest.testing.office import BULLETIN
from tests.deliver.sending import Desk

Make = Callable[..., Desk]


@pytest.mark.parametrize("personalise", list(Personalise))
def test_a_pause_lets_only_what_is_in_flight_go(make: Make, personalise: Personalise) -> None:
    desk = make(readers=40, batch_size=2, lanes=2, personalise=personalise)
    sender = desk.sender()

    def watch(_batch: object, _settlement: object) -> None:
        desk.office.books.pause(desk.issue.id, "an operator")

    replace(sender, watch=watch).run(threading.Event(), horizon=timedelta(seconds=0))

    assert desk.books().accepted <= 2 * 2 + 2 * 2
    desk.office.books.resume(desk.issue.id, desk.now())
    assert desk.send() == Certificate(audience=40, accepted=40)
    assert set(desk.got().values()) == {1}


def test_the_log_names_an_issue_as_people_do(make: Make, caplog: pytest.LogCaptureFixture) -> None:
    desk = make([Status(503)], lanes=1)

    desk.send()

    assert f"of {BULLETIN}/1 (issue {desk.issue.id}): " in caplog.text


def test_a_cancelled_issue_leaves_nothing_pending_even_in_flight(make: Make) -> None:
    desk = make([Status(429, retry_after="0"), Status(503)] * 9, lanes=2)
    sender = desk.sender()

    def watch(_batch: object, _settlement: object) -> None:
        desk.office.books.cancel(desk.issue.id)

    replace(sender, watch=watch).run(threading.Event(), horizon=timedelta(seconds=1))

    books = desk.books()
    assert books.pending == 0
    assert books.cancelled >= 20 - 2 * 2 * desk.batch_size


def test_who_is_suppressed_while_the_issue_goes_gets_no_mail(make: Make) -> None:
    desk = make(lanes=1, batch_size=2)
    sender = desk.sender()

    def watch(_batch: object, _settlement: object) -> None:
        desk.office.subscribers.suppress(
            "reader19@example.org", key_id="1", reason="complained", now=desk.now()
        )

    replace(sender, watch=watch).run(threading.Event(), horizon=timedelta(seconds=1))

    assert (desk.books().accepted, desk.books().suppressed) == (19, 1)


def test_who_leaves_while_the_issue_goes_gets_no_mail(make: Make) -> None:
    desk = make(lanes=1, batch_size=2)
    sender = desk.sender()
    [last] = (one for one in desk.office.subscribers.all() if one.email == "reader19@example.org")
    left = Consent("withdrawn", "a test", desk.now(), "reader")

    def watch(_batch: object, _settlement: object) -> None:
        desk.office.subscribers.change(last.id, BULLETIN, unsubscribe, act="left", record=left)

    replace(sender, watch=watch).run(threading.Event(), horizon=timedelta(seconds=1))

    assert (desk.books().accepted, desk.books().cancelled) == (19, 1)
    assert len(desk.got()) == 19


def test_a_full_disk_posts_nothing_that_is_not_written_down(make: Make) -> None:
    desk = make(readers=2_000, batch_size=500)
    limited: list[bool] = []

    def limit(connection: sqlite3.Connection, *_: object) -> None:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count={pages if not limited else 1_000_000}")

    desk.database.close()
    event.listen(desk.database.engine, "connect", limit)
    with pytest.raises(Temporary, match="disk is full"):
        desk.send()
    desk.land()
    posted = set(desk.got())
    limited.append(True)
    desk.database.close()
    sending = {f"{desk.issue.id}-{row.id}" for row in desk.office.books.in_states(
        desk.issue.id, [DeliveryState.SENDING, DeliveryState.ACCEPTED])}  # fmt: skip

    assert posted <= sending
    assert desk.send().accepted == 2_000
    assert set(desk.got().values()) == {1}


def test_a_locked_database_is_waited_for(make: Make) -> None:
    desk = make()
    other = sqlite3.connect(
        desk.folder / "digest.db", isolation_level=None, check_same_thread=False
    )
    other.execute("BEGIN IMMEDIATE")
    threading.Timer(0.4, other.execute, ("COMMIT",)).start()

    books = desk.send()

    other.close()
    assert books.accepted == 20
    assert set(desk.got().values()) == {1}


def test_a_database_that_stays_locked_posts_nothing_and_goes_on_later(make: Make) -> None:
    desk = make()
    engine = desk.database.engine

    def hurry(connection: sqlite3.Connection, *_: object) -> None:
        connection.execute("PRAGMA busy_timeout=50")

    desk.database.close()
    event.listen(engine, "connect", hurry)
    with closing(sqlite3.connect(desk.folder / "digest.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Temporary, match="busy"):
            desk.send()
        desk.land()
        posted = desk.posts()
        other.execute("ROLLBACK")
    event.remove(engine, "connect", hurry)
    desk.database.close()

    assert posted == 0
    assert desk.send().accepted == 20
    assert set(desk.got().values()) == {1}


def test_a_read_only_database_sends_nothing_and_says_so(make: Make) -> None:
    desk = make()
    desk.database.close()
    event.listen(desk.database.engine, "connect", lambda db, _: db.execute("PRAGMA query_only=ON"))

    with pytest.raises(DigestError, match="read-only"):
        desk.send()

    assert desk.posts() == 0


def test_a_damaged_database_is_refused_with_a_way_out(tmp_path: Path) -> None:
    path = tmp_path / "digest.db"
    path.write_bytes(b"SQLite format 3\0" + b"\xff" * 8_000)
    database = Database(f"sqlite:///{path}")

    with pytest.raises(DigestError, match=r"damaged.*backup"), database.reading():
        pass

    database.close()


@pytest.mark.parametrize("jump", [timedelta(hours=1), timedelta(hours=-1)])
def test_a_clock_that_jumps_loses_and_doubles_nobody(make: Make, jump: timedelta) -> None:
    # Helsinki leaves summer time at 01:00 UTC on this night.
    clock = FakeClock(datetime(2026, 10, 25, 0, 59, tzinfo=UTC))
    desk = make([Status(503, accepts=True), Status(429, retry_after="1")], now=clock)

    desk.send(horizon=timedelta(0))
    clock.advance(jump)
    desk.send(horizon=timedelta(0))
    clock.advance(timedelta(hours=2))
    books = desk.send(horizon=timedelta(0))

    assert books.accepted == 20
    assert set(desk.got().values()) == {1}


def test_two_senders_of_one_process_share_the_batches(make: Make) -> None:
    desk = make(readers=60, batch_size=3)
    senders = [
        threading.Thread(
            target=desk.sender().run, args=(threading.Event(),),
            kwargs={"horizon": timedelta(seconds=0.2)},
        )
        for _ in range(2)
    ]  # fmt: skip
    for sender in senders:
        sender.start()
    for sender in senders:
        sender.join()

    assert desk.books().accepted == 60
    assert set(desk.got().values()) == {1}
