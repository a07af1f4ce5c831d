"""An operator's hand on the books: every act is recorded, and the only way out of an end."""

from __future__ import annotations

import shutil
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from digest.errors import Refused
from digest.model.delivery import Certificate, DeliveryState, Verdict
from digest.model.issue import IssueState
from digest.store.acts import Doubt, Operator, broken_link
from digest.testing.endpoint import FaultEndpoint
from digest.testing.faults import Conduct, Status
from tests.deliver.sending import HOLD, SOON, Desk, wall


@pytest.fixture
def endpoint() -> Iterator[FaultEndpoint]:
    with FaultEndpoint(
        [Status(503, accepts=True)], conduct=Conduct(refuses={"reader1@*": "spam"})
    ) as one:
        yield one


@pytest.fixture
def desk(tmp_path: Path, endpoint: FaultEndpoint) -> Iterator[Desk]:
    made = Desk(tmp_path, endpoint, rules=HOLD, lanes=1)
    made.queue()
    yield made
    made.close()


def operator(why: str = "a test") -> Operator:
    return Operator("ada", wall(), why)


def test_only_what_failed_is_sent_again(desk: Desk) -> None:
    before = desk.send()
    desk.endpoint._desk._conduct = Conduct()

    count = desk.office.acts.retry(desk.issue.id, operator(), batch_size=5)
    after = desk.send()

    # reader1 was in the batch whose outcome is unknown; nobody else failed.
    assert (before.unknown, before.failed) == (5, 0)
    assert count == 0
    assert after == before


def test_what_is_unknown_leaves_only_by_a_recorded_act(desk: Desk) -> None:
    desk.send()
    rows = desk.office.books.in_states(desk.issue.id, [DeliveryState.UNKNOWN])
    ids = [row.id for row in rows]

    for verdict, chosen in zip(
        (Verdict.ACCEPTED, Verdict.FAILED, Verdict.AGAIN), (ids[:1], ids[1:2], ids[2:]), strict=True
    ):
        desk.office.acts.resolve(
            desk.issue.id, verdict, operator(verdict), batch_size=5, only=chosen
        )
    books = desk.send()

    acts = desk.office.acts.all(desk.issue.id)
    assert books == Certificate(audience=20, accepted=19, failed=1)
    assert [(one.by, one.why, one.was) for one in acts] == [
        ("ada", verdict, DeliveryState.UNKNOWN) for verdict in ("accepted", "failed", "again")
    ]
    assert desk.office.state(desk.issue) is IssueState.SENT


def test_an_act_that_was_changed_breaks_the_chain(desk: Desk) -> None:
    desk.office.acts.hold(operator("one"))
    desk.office.acts.release(operator("two"))
    first, second = desk.office.acts.all()

    assert broken_link((first, second)) is None
    assert broken_link((replace(first, by="eve"), second)) == 0
    assert broken_link((second,)) == 0


def test_while_all_is_held_nothing_goes(desk: Desk) -> None:
    desk.office.acts.hold(operator("the mayor called"))

    held = desk.send(horizon=timedelta(0))
    desk.office.acts.release(operator())
    released = desk.send()

    assert held.pending == 20
    assert released.pending == 0


def test_what_kills_its_sender_three_times_is_held_until_an_operator_lets_it_go(
    tmp_path: Path,
) -> None:
    with FaultEndpoint() as endpoint:
        desk = Desk(tmp_path, endpoint, readers=10)
        desk.queue()
        (poison, *_) = desk.office.ledger.due(wall(), limit=1)
        for _ in range(3):
            desk.sender().recover()
            desk.office.ledger.claim(poison, wall(), address=desk.office.address)
        stopped = desk.send()
        released = desk.office.acts.retry(desk.issue.id, operator("harmless"), batch_size=5)
        after = desk.send()
        keys = {effect.key for effect in endpoint.accepted}
        desk.close()

    assert (stopped.accepted, stopped.failed) == (5, 5)
    assert released == 5
    assert after == Certificate(audience=10, accepted=10)
    assert len(keys) == 2


def test_a_restored_backup_is_held_and_asks_what_went_before_it_sends(tmp_path: Path) -> None:
    conduct = Conduct(keeps_keys=False)  # so that whatever is posted twice is doubled
    with FaultEndpoint(conduct=conduct) as endpoint:
        rules = replace(HOLD, looks_up=True, settle_after=SOON)
        desk = Desk(tmp_path, endpoint, rules=rules, options={"looks_up": True})
        desk.queue()
        backup = backed_up(desk)
        half_sent(desk)
        restored(desk, backup)

        is_restored = desk.office.ledger.is_restored()
        desk.office.acts.hold(operator("restored"))
        held = desk.send(horizon=timedelta(0))
        posted = desk.posts()
        desk.office.acts.release(operator("asked"), Doubt.ASK)
        desk.office.ledger.trust_database()
        books = desk.send()
        desk.close()

    assert is_restored
    assert held.pending == 20
    assert 0 < posted < 4
    assert books == Certificate(audience=20, accepted=20)
    assert set(desk.got().values()) == {1}
    assert not desk.office.ledger.is_restored()


def test_what_may_have_gone_before_a_backup_can_be_listed_as_unknown(tmp_path: Path) -> None:
    with FaultEndpoint() as endpoint:
        desk = Desk(tmp_path, endpoint, rules=HOLD)
        desk.queue()
        desk.office.acts.hold(operator("restored"))

        desk.office.acts.release(operator("rather not"), Doubt.HOLD)
        books = desk.send()
        desk.close()

    assert books == Certificate(audience=20, unknown=20)
    assert endpoint.accepted == ()


def test_a_cancelled_issue_cannot_be_sent_again(desk: Desk) -> None:
    desk.office.books.cancel(desk.issue.id)

    with pytest.raises(Refused, match="cancelled"):
        desk.office.acts.retry(desk.issue.id, operator(), batch_size=5)


def backed_up(desk: Desk) -> Path:
    copy = desk.folder / "backup.db"
    with closing(sqlite3.connect(desk.folder / "digest.db")) as connection:
        connection.execute("VACUUM INTO ?", (str(copy),))
    return copy


def half_sent(desk: Desk) -> None:
    sender, stop = desk.sender(), threading.Event()

    def watch(_batch: object, _settlement: object) -> None:
        stop.set()

    replace(sender, watch=watch, lanes=1).run(stop)


def restored(desk: Desk, backup: Path) -> None:
    desk.close()
    for name in ("digest.db-wal", "digest.db-shm"):
        (desk.folder / name).unlink(missing_ok=True)
    shutil.copy(backup, desk.folder / "digest.db")
