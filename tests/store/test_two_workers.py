"""Two processes and one queue: one sends, and the other takes over when it dies."""

from __future__ import annotations

import threading
from collections import Counter
from pathlib import Path

import pytest

from digest.store.database import Database
from digest.testing.endpoint import FaultEndpoint
from digest.testing.faults import Slow
from tests.cli.working_folder import Ran
from tests.deliver.test_killed_sender import READERS, approved_issue, certificate, digest, sending
from tests.patience import until

LANES = 2
HANDED_OVER = "nother process sends from this database"


@pytest.mark.slow
def test_a_second_worker_hands_over_and_goes_on_when_the_first_is_killed(
    tmp_path: Path, unmade: Database
) -> None:
    url = unmade.engine.url.render_as_string(hide_password=False)
    died = threading.Event()
    with FaultEndpoint([Slow()] * LANES, pause=lambda _seconds: died.wait()) as endpoint:
        approved_issue(tmp_path, endpoint, store=f'[store]\nurl = "{url}"')
        with sending(tmp_path):
            until(lambda: len(endpoint.requests) == LANES)
            second = digest(tmp_path, "send", "latest", "--yes")
        died.set()
        third = taken_over(tmp_path)
        books = certificate(tmp_path)
        mailed = Counter(effect.email for effect in endpoint.accepted)

    assert HANDED_OVER in second.err
    assert third.code == 0, third.err
    assert books["accepted"] == books["audience"] == READERS
    assert books["balanced"]
    assert mailed == Counter({f"reader{number}@example.org": 1 for number in range(READERS)})


def taken_over(root: Path) -> Ran:
    """The next worker's run; PostgreSQL may notice a moment later that the first one died."""
    while HANDED_OVER in (ran := digest(root, "send", "latest", "--yes")).err:
        pass
    return ran
