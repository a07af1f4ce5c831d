"""Two processes and one queue: one sends, and the other takes over when it dies."""

from __future__ import annotations

import time
from collections import Counter
from pathlib import Path

import pytest

from digest.store.database import Database
from digest.testing.endpoint import FaultEndpoint
from digest.testing.faults import Slow
from tests.cli.working_folder import Ran
from tests.deliver.test_killed_sender import READERS, approved_issue, certificate, digest, sending

HANDED_OVER = "nother process sends from this database"


@pytest.mark.slow
def test_a_second_worker_hands_over_and_goes_on_when_the_first_is_killed(
    tmp_path: Path, unmade: Database
) -> None:
    url = unmade.engine.url.render_as_string(hide_password=False)
    with FaultEndpoint([Slow(0.2)] * 12) as endpoint:
        approved_issue(tmp_path, endpoint, store=f'[store]\nurl = "{url}"')
        with sending(tmp_path):
            wait_for_posts(endpoint, 2)
            second = digest(tmp_path, "send", "latest", "--yes")
        third = taken_over(tmp_path)
        books = certificate(tmp_path)
        mailed = Counter(effect.email for effect in endpoint.accepted)

    assert HANDED_OVER in second.err
    assert third.code == 0, third.err
    assert books["accepted"] == books["audience"] == READERS
    assert books["balanced"]
    assert mailed == Counter({f"reader{number}@example.org": 1 for number in range(READERS)})


def wait_for_posts(endpoint: FaultEndpoint, posts: int) -> None:
    deadline = time.monotonic() + 60
    while len(endpoint.requests) < posts:
        assert time.monotonic() < deadline, "the first worker never posted"
        time.sleep(0.01)


def taken_over(root: Path) -> Ran:
    """The next worker's run; PostgreSQL may notice a moment later that the first one died."""
    deadline = time.monotonic() + 30
    while HANDED_OVER in (ran := digest(root, "send", "latest", "--yes")).err:
        assert time.monotonic() < deadline, "the lock of a dead process stays"
        time.sleep(0.1)
    return ran
