from __future__ import annotations

import logging
import threading
from collections.abc import Iterator

import pytest

from digest.errors import ConfigError, FetchError, RenderError, SandboxError, UnreadableSource
from digest.sandbox import SandboxPool
from tests.sandbox.tasks import MEMORY

TASKS = "tests.sandbox.tasks"


@pytest.fixture(scope="module")
def sandbox() -> Iterator[SandboxPool]:
    with SandboxPool(memory_bytes=MEMORY) as pool:
        yield pool


def test_a_task_answers_even_when_it_prints(sandbox: SandboxPool) -> None:
    assert sandbox.call(f"{TASKS}:shout", b"moi") == b"MOI"


def test_a_large_payload_comes_back_whole(sandbox: SandboxPool) -> None:
    payload = b"x" * 5_000_000

    assert sandbox.call(f"{TASKS}:shout", payload) == b"X" * 5_000_000


def test_a_child_is_kept_for_the_next_call(sandbox: SandboxPool) -> None:
    assert sandbox.call(f"{TASKS}:who", b"") == sandbox.call(f"{TASKS}:who", b"")


@pytest.mark.parametrize(
    ("task", "words"),
    [("crash", "signal 11"), ("swell", "more than 200 MB"), ("dig", "too deeply")],
)
def test_a_lost_child_costs_one_call(sandbox: SandboxPool, task: str, words: str) -> None:
    with pytest.raises(SandboxError, match=words):
        sandbox.call(f"{TASKS}:{task}", b"")

    assert sandbox.call(f"{TASKS}:shout", b"moi") == b"MOI"


def test_a_hang_ends_at_its_deadline(sandbox: SandboxPool) -> None:
    with pytest.raises(SandboxError, match=r"stopped after 0.2 s"):
        sandbox.call(f"{TASKS}:sleep", b"", deadline_s=0.2)

    assert sandbox.call(f"{TASKS}:shout", b"moi") == b"MOI"


def test_a_task_that_used_up_its_time_can_say_where_and_its_child_is_replaced(
    sandbox: SandboxPool,
) -> None:
    before = sandbox.call(f"{TASKS}:who", b"")
    with pytest.raises(RenderError, match=r"^stopped on line 7$"):
        sandbox.call(f"{TASKS}:dawdle", b"", cpu_s=0.2, deadline_s=300)

    assert sandbox.call(f"{TASKS}:who", b"") != before


def test_a_task_that_says_nothing_of_it_is_told_as_out_of_time(sandbox: SandboxPool) -> None:
    with pytest.raises(SandboxError, match=r"hang: used up its processor time"):
        sandbox.call(f"{TASKS}:hang", b"", cpu_s=0.2, deadline_s=300)

    assert sandbox.call(f"{TASKS}:shout", b"moi", cpu_s=10) == b"MOI"


@pytest.mark.parametrize(
    ("payload", "kind"), [(b"u", UnreadableSource), (b"c", ConfigError), (b"f", FetchError)]
)
def test_an_error_of_ours_arrives_as_it_was_raised(
    sandbox: SandboxPool, payload: bytes, kind: type[Exception]
) -> None:
    with pytest.raises(kind, match=r"^said so$"):
        sandbox.call(f"{TASKS}:refuse", payload)


def test_an_unexpected_error_is_logged_with_its_traceback(
    sandbox: SandboxPool, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR), pytest.raises(SandboxError, match="please report"):
        sandbox.call(f"{TASKS}:stumble", b"")

    assert "KeyError: 'surprise'" in caplog.text


def test_secrets_of_the_environment_stay_outside(
    sandbox: SandboxPool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DIGEST_ENDPOINT_TOKEN", "secret")
    with SandboxPool() as fresh:
        names = fresh.call(f"{TASKS}:environment", b"").decode().split()

    assert "DIGEST_ENDPOINT_TOKEN" not in names
    assert "PYTHONPATH" in names


def test_many_threads_share_a_pool() -> None:
    answers: list[bytes] = []
    with SandboxPool(size=2) as pool:
        threads = [
            threading.Thread(target=lambda: answers.append(pool.call(f"{TASKS}:shout", b"a")))
            for _ in range(8)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    assert answers == [b"A"] * 8
