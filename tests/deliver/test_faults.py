"""The fault table: whatever the endpoint does, nobody is skipped and nobody is mailed twice."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from email.utils import format_datetime
from typing import Any

import pytest
from msgspec import structs
from sqlalchemy import select

from digest.model.delivery import Breaker, Certificate, ClaimedBatch, DeliveryState
from digest.model.issue import IssueState
from digest.store.schema import delivery
from digest.testing.clock import FakeClock
from digest.testing.faults import (
    Conduct,
    Fault,
    Garble,
    LateAccept,
    Reset,
    Silent,
    Slow,
    Status,
    Truncate,
    Wrong,
)
from tests.deliver.sending import HOLD, RESEND, Desk
from tests.patience import until

Make = Callable[..., Desk]
PATIENCE_S = 300  # how long a lane that holds up the others would do so
UNCLEAR: tuple[Fault, ...] = (
    Status(500),
    Status(502),
    Status(503, accepts=True),
    Reset(),
    Reset(accepts=True),
    Silent(0.05),
    LateAccept(0.03),
)


@pytest.mark.parametrize("good", [Status(200, accepts=True), Status(202, accepts=True)])
def test_a_good_answer_is_accepted_once(make: Make, good: Fault) -> None:
    desk = make([good])

    books = desk.send()

    assert books == Certificate(audience=20, accepted=20)
    assert set(desk.got().values()) == {1}


def test_what_the_endpoint_calls_a_letter_is_kept(make: Make) -> None:
    desk = make()

    desk.send()

    rows = desk.office.books.in_states(desk.issue.id, [DeliveryState.ACCEPTED])
    assert message_ids(desk) == {f"<{desk.issue.id}-{row.id}@endpoint.example>" for row in rows}


def test_a_refused_reader_fails_and_the_others_are_accepted(make: Make) -> None:
    desk = make(conduct=Conduct(refuses={"reader3@*": "invalid"}))

    books = desk.send()

    assert (books.accepted, books.failed) == (19, 1)


@pytest.mark.parametrize("code", [401, 403, 404])
def test_a_sender_that_is_not_allowed_pauses_the_issue_at_once(make: Make, code: int) -> None:
    desk = make([Status(code)] * 99)

    books = desk.send(horizon=timedelta(0))

    assert desk.office.state(desk.issue) is IssueState.PAUSED
    assert desk.posts() <= desk.lanes
    assert books.pending == 20


def test_a_batch_that_is_too_large_is_halved_until_it_fits(make: Make) -> None:
    desk = make(conduct=Conduct(body_limit=1_200), batch_size=20)

    books = desk.send()

    assert books.accepted == 20
    assert set(desk.got().values()) == {1}


def test_of_a_partly_wrong_batch_exactly_the_wrong_ones_fail(make: Make) -> None:
    desk = make([Wrong("reader[12]@*", takes_rest=True)] * 4)

    books = desk.send()

    assert (books.accepted, books.failed) == (18, 2)
    assert set(desk.got().values()) == {1}


@pytest.mark.parametrize("asked", ["1", "date", None])
def test_nothing_is_posted_before_the_time_a_busy_endpoint_asks_for(
    make: Make, asked: str | None
) -> None:
    clock = FakeClock()
    until = clock() + timedelta(seconds=1)
    header = format_datetime(until, usegmt=True) if asked == "date" else asked
    desk = make([Status(429, retry_after=header)], now=clock, readers=5)

    desk.send(horizon=timedelta(0))
    due_at = desk.office.ledger.next_due_at()
    clock.advance(timedelta(seconds=1))
    books = desk.send()

    assert due_at is not None
    assert due_at == until if asked else due_at > until - timedelta(seconds=1)
    assert desk.posts() == 2
    assert books.accepted == 5


def test_an_endpoint_that_asks_for_a_year_waits_at_most_a_day(make: Make) -> None:
    clock = FakeClock()
    desk = make([Status(429, retry_after="31536000")], now=clock, readers=5)

    desk.send(horizon=timedelta(0))

    assert desk.office.ledger.next_due_at() == clock() + timedelta(days=1)


@pytest.mark.parametrize("fault", UNCLEAR, ids=str)
def test_at_an_endpoint_that_keeps_keys_an_unclear_answer_costs_nobody(
    make: Make, fault: Fault
) -> None:
    desk = make([fault, None, fault])

    books = desk.send()

    assert books == Certificate(audience=20, accepted=20)
    assert set(desk.got().values()) == {1}


@pytest.mark.parametrize("fault", UNCLEAR, ids=str)
def test_under_hold_whatever_is_unclear_is_listed_and_never_sent_again(
    make: Make, fault: Fault
) -> None:
    desk = make([fault], rules=HOLD, conduct=Conduct(keeps_keys=False))

    books = desk.send()

    assert (books.unknown, books.accepted) == (5, 15)
    listed = desk.office.books.in_states(desk.issue.id, [DeliveryState.UNKNOWN])
    assert all(row.detail for row in listed)
    assert set(desk.got().values()) == {1}


def test_a_request_that_was_given_up_goes_again(make: Make) -> None:
    desk = make([Silent(2)], timeout=timedelta(seconds=0.3), readers=5)

    books = desk.send(horizon=timedelta(days=1))

    assert books.accepted == 5
    assert desk.posts() >= 2
    assert set(desk.got().values()) == {1}


def test_under_resend_nobody_is_lost(make: Make) -> None:
    desk = make(
        [Status(503, accepts=True), Reset()], rules=RESEND, conduct=Conduct(keeps_keys=False)
    )

    books = desk.send()

    assert books.accepted == 20
    assert len(desk.got()) == 20


def test_a_refusal_of_a_replay_does_not_prove_that_the_first_post_was_refused(make: Make) -> None:
    desk = make([Status(503, accepts=True), Status(429, retry_after="0")], lanes=1, readers=5)

    books = desk.send()

    assert books.accepted == 5
    assert set(desk.got().values()) == {1}


def test_asking_waits_until_a_late_acceptance_has_settled(make: Make) -> None:
    clock, settling = FakeClock(), timedelta(minutes=1)
    given = {"readers": 10, "lanes": 1, "options": {"looks_up": True}, "now": clock}
    rules = replace(HOLD, looks_up=True, settle_after=settling)
    desk = make([LateAccept(0.05), Reset()], rules=rules, **given)

    desk.send(horizon=timedelta(0))
    unasked = desk.endpoint.requests
    until(lambda: desk.endpoint.accepted)
    clock.advance(settling)
    desk.send(horizon=timedelta(0))
    clock.advance(settling)
    books = desk.send(horizon=timedelta(0))

    assert [request.method for request in unasked] == ["POST", "POST"]
    assert books == Certificate(audience=10, accepted=10)
    assert set(desk.got().values()) == {1}


@pytest.mark.parametrize("fault", [Truncate(), Garble()], ids=str)
def test_a_good_status_counts_however_broken_its_body_is(make: Make, fault: Fault) -> None:
    desk = make([fault])

    books = desk.send()

    assert books.accepted == 20
    assert desk.posts() == 4


def test_a_good_status_counts_although_the_rest_comes_too_late(make: Make) -> None:
    a_second_a_look = itertools.count().__next__
    desk = make([Slow(0.1)], lanes=1, timeout=timedelta(seconds=8), clock=a_second_a_look)

    books = desk.send()

    assert books.accepted == 20
    assert desk.posts() == 4


def test_a_slow_answer_holds_up_its_own_lane_only(make: Make) -> None:
    others, settled = threading.Event(), list[ClaimedBatch]()
    given = {"pause": lambda _seconds: others.wait(PATIENCE_S), "timeout": timedelta(hours=1)}
    desk = make([Slow()], readers=100, **given)

    def watch(batch: ClaimedBatch, _settlement: object) -> None:
        settled.append(batch)
        if len(settled) == 19:
            others.set()

    replace(desk.sender(), watch=watch).run(threading.Event(), horizon=timedelta(seconds=1))
    slow = desk.endpoint.requests[0].key

    assert [batch.key for batch in settled].index(slow) == 19
    assert set(desk.got().values()) == {1}


def test_an_endpoint_nobody_can_reach_is_left_alone_after_five_tries(make: Make) -> None:
    desk = make(lanes=8, batch_size=1)
    tries: list[object] = []

    with desk.endpoint.down():
        sender = desk.sender(rest=timedelta(hours=1))
        counting = replace(sender, watch=lambda batch, _: tries.append(batch))
        counting.run(threading.Event(), horizon=timedelta(seconds=0))

    assert len(tries) == 5
    assert desk.office.ledger.breaker().open_until is not None
    assert desk.books().pending == 20


def test_an_endpoint_that_is_back_gets_one_probe_and_then_everything(make: Make) -> None:
    desk = make()
    with desk.endpoint.down():
        sender = desk.sender(rest=timedelta(milliseconds=100))
        stop = threading.Event()
        running = threading.Thread(target=sender.run, args=(stop,))
        running.start()
        until(lambda: desk.office.ledger.breaker().open_until)
    until(lambda: not desk.books().pending)
    stop.set()
    running.join()

    assert desk.books() == Certificate(audience=20, accepted=20)
    assert desk.office.ledger.breaker().failures == 0


def test_who_mended_the_endpoint_need_not_wait_for_the_next_try(make: Make) -> None:
    desk = make()
    stop = threading.Event()
    with desk.endpoint.down():
        running = threading.Thread(target=desk.sender(rest=timedelta(hours=1)).run, args=(stop,))
        running.start()
        until(lambda: desk.office.ledger.breaker().open_until)
    desk.office.ledger.keep_breaker(Breaker())
    until(lambda: not desk.books().pending)
    stop.set()
    running.join()

    assert desk.books() == Certificate(audience=20, accepted=20)


def test_nothing_is_sent_to_an_endpoint_that_cannot_prove_who_it_is(make: Make) -> None:
    desk = make(readers=5)
    desk.url = desk.endpoint.url.replace("http:", "https:")  # it answers no TLS

    desk.send(horizon=timedelta(0))

    assert desk.posts() == 0
    assert desk.books().pending == 5


def test_connections_the_server_closed_while_idle_lose_nothing(make: Make) -> None:
    desk = make([Status(200, accepts=True)], lanes=1)
    desk.send()
    desk.endpoint._server.break_connections()
    second = desk.office.queue(batch_size=5, nth=1)

    desk.issue = second

    assert desk.send().accepted == 20
    assert set(desk.got().values()) == {1}


def test_a_key_that_comes_with_other_content_pauses_instead_of_sending(make: Make) -> None:
    desk = make([Status(409)], readers=5)

    desk.send(horizon=timedelta(0))

    assert desk.office.state(desk.issue) is IssueState.PAUSED
    assert desk.got() == {}


def test_bytes_whose_key_is_forgotten_by_now_are_never_posted_again(make: Make) -> None:
    clock = FakeClock()
    desk = make([Status(503, accepts=True)], now=clock, readers=5)
    desk.send(horizon=timedelta(0))
    clock.advance(timedelta(hours=24))

    books = desk.send()

    assert desk.posts() == 1
    assert books.unknown == 5


def test_what_was_not_accepted_in_two_days_is_given_up_with_a_reason(make: Make) -> None:
    clock = FakeClock()
    desk = make([Status(429, retry_after="60")], now=clock, readers=5)
    desk.send(horizon=timedelta(0))
    clock.advance(timedelta(hours=49))

    books = desk.send()

    (row, *_) = desk.office.books.in_states(desk.issue.id, [DeliveryState.FAILED])
    assert books.failed == 5
    assert "expired" in row.detail
    assert desk.office.state(desk.issue) is IssueState.SENT


@pytest.mark.slow
def test_one_poisonous_reader_in_ten_thousand_stops_nobody_else(make: Make) -> None:
    desk = make(conduct=Conduct(poison="reader7777@*"), readers=10_000, batch_size=500, lanes=2)

    books = desk.send()

    assert (books.accepted, books.failed) == (9_999, 1)


def test_a_letter_that_cannot_be_written_stops_nobody_else(make: Make) -> None:
    desk = make()
    sender = desk.sender()
    whole = desk.office.address

    def address(recipient: Any) -> Any:
        letter = whole(recipient)
        return structs.replace(letter, values={}) if "reader3@" in letter.email else letter

    replace(sender, address=address).run(threading.Event(), horizon=timedelta(seconds=1))

    assert (desk.books().accepted, desk.books().failed) == (19, 1)


def message_ids(desk: Desk) -> set[str]:
    """What the endpoint calls the letters, as the ledger keeps it."""
    with desk.database.reading() as db:
        return set(db.execute(select(delivery.c.message_id)).scalars())
