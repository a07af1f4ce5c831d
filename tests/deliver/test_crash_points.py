"""A sender that ends at any step before a side effect leaves books from which the next goes on."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from digest.model.issue import IssueState
from digest.testing.endpoint import FaultEndpoint
from digest.testing.faults import Fault, Status
from tests.deliver.dying import DIED
from tests.deliver.sending import HOLD, KEYED, SOON, Desk, wall

ROOT = Path(__file__).resolve().parents[2]
SEAMS = ("deliver/sender.py", "store/ledger.py", "store/books.py")
READERS = 12
TOO_LATE = timedelta(hours=49)
Order = Callable[..., int]


def steps() -> list[str]:
    """Every step that the code names, in its order."""
    texts = [(ROOT / "digest" / name).read_text("utf-8") for name in SEAMS]
    return [step for text in texts for step in re.findall(r'\bself\._?at\("([^"]+)"\)', text)]


@pytest.fixture(scope="module")
def order() -> Iterator[Order]:
    """Let a sender live until a step; its exit code."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.deliver.dying"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    reading, writing = process.stdout, process.stdin

    def run(desk: Desk, point: str, **given: object) -> int:
        told = {
            "store": f"sqlite:///{desk.folder / 'digest.db'}",
            "url": desk.endpoint.url,
            "point": point,
            "queue": False,
            "asks": False,
            "hours_later": 0,
            **given,
        }
        writing.write(json.dumps(told) + "\n")
        writing.flush()
        return int(reading.readline())

    yield run
    writing.close()
    process.wait()
    reading.close()


def test_the_steps_are_taken_from_the_code() -> None:
    found = steps()

    assert len(found) == len(set(found)) >= 15


@pytest.mark.slow
@pytest.mark.parametrize("point", steps())
def test_whoever_ends_at_a_step_loses_nobody_and_doubles_nobody(
    tmp_path: Path, order: Order, point: str
) -> None:
    asks = point.startswith("ask")
    rules = replace(HOLD, looks_up=True, settle_after=SOON) if asks else KEYED
    with FaultEndpoint(_plan(point)) as endpoint:
        desk = Desk(tmp_path, endpoint, rules=rules, readers=READERS, options={"looks_up": asks})
        desk.database.close()

        ended = _end_at(desk, order, point, asks=asks)

        issues = desk.office.issues.all()
        desk.issue = issues[0] if issues else desk.queue()
        if desk.office.state(desk.issue) is IssueState.APPROVED:
            desk.office.books.open(desk.issue.id, languages=("en",), batch_size=4, now=desk.now())
        if desk.office.state(desk.issue) is IssueState.QUEUED:
            desk.office.books.start(desk.issue.id)
        if "expire" in point:
            desk.now = lambda: wall() + TOO_LATE
        books = desk.send()
        desk.close()

    assert ended == DIED
    assert books.accepted + books.failed == READERS
    assert books.failed == (4 if "expire" in point else 0)
    assert set(desk.got().values()) == {1}
    assert len(desk.got()) == books.accepted


def _plan(point: str) -> list[Fault | None]:
    if "expire" in point:
        return [None, Status(429, retry_after="9"), None]
    return [Status(503, accepts=True), Status(429, retry_after="0")]


def _end_at(desk: Desk, order: Order, point: str, *, asks: bool) -> int:
    if point.startswith("recover"):
        order(desk, "post: answered", queue=True)
        return order(desk, point)
    if point.startswith("breaker"):
        with desk.endpoint.down():
            return order(desk, point, queue=True)
    if "expire" in point:
        order(desk, "nowhere", queue=True)
        return order(desk, point, hours_later=TOO_LATE // timedelta(hours=1))
    return order(desk, point, queue=True, asks=asks)
