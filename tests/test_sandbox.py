from __future__ import annotations

import logging
import os
import threading
import time
from collections.abc import Iterator

import pytest

from digest.errors import ConfigError, FetchError, RenderError, SandboxError, UnreadableSource
from digest.sandbox import MjmlPress, SandboxPool

HERE = "tests.test_sandbox"
MEMORY = 200 * 1024 * 1024


# Tasks: they run in the child.


def shout(payload: bytes) -> bytes:
    print("a library that prints")
    return payload.upper()


def crash(_: bytes) -> bytes:
    os.kill(os.getpid(), 11)
    return b""


def hang(_: bytes) -> bytes:
    while True:
        pass


def swell(_: bytes) -> bytes:
    return b"x" * (4 * MEMORY)


def dig(payload: bytes) -> bytes:
    return dig(payload)


def refuse(payload: bytes) -> bytes:
    raise {"u": UnreadableSource, "c": ConfigError, "f": FetchError}[payload.decode()]("said so")


def stumble(_: bytes) -> bytes:
    raise KeyError("surprise")


def who(_: bytes) -> bytes:
    return str(os.getpid()).encode()


def environment(_: bytes) -> bytes:
    return " ".join(os.environ).encode()


@pytest.fixture(scope="module")
def sandbox() -> Iterator[SandboxPool]:
    with SandboxPool(memory_bytes=MEMORY) as pool:
        yield pool


def test_a_task_answers_even_when_it_prints(sandbox: SandboxPool) -> None:
    assert sandbox.call(f"{HERE}:shout", b"moi") == b"MOI"


def test_a_large_payload_comes_back_whole(sandbox: SandboxPool) -> None:
    payload = b"x" * 5_000_000

    assert sandbox.call(f"{HERE}:shout", payload) == b"X" * 5_000_000


def test_a_child_is_kept_for_the_next_call(sandbox: SandboxPool) -> None:
    assert sandbox.call(f"{HERE}:who", b"") == sandbox.call(f"{HERE}:who", b"")


@pytest.mark.parametrize(
    ("task", "words"),
    [("crash", "signal 11"), ("swell", "more than 200 MB"), ("dig", "too deeply")],
)
def test_a_lost_child_costs_one_call(sandbox: SandboxPool, task: str, words: str) -> None:
    with pytest.raises(SandboxError, match=words):
        sandbox.call(f"{HERE}:{task}", b"")

    assert sandbox.call(f"{HERE}:shout", b"moi") == b"MOI"


def test_a_hang_ends_at_its_deadline(sandbox: SandboxPool) -> None:
    started = time.monotonic()
    with pytest.raises(SandboxError, match=r"stopped after 0.2 s"):
        sandbox.call(f"{HERE}:hang", b"", deadline_s=0.2)

    assert time.monotonic() - started < 2
    assert sandbox.call(f"{HERE}:shout", b"moi") == b"MOI"


@pytest.mark.parametrize(
    ("payload", "kind"), [(b"u", UnreadableSource), (b"c", ConfigError), (b"f", FetchError)]
)
def test_an_error_of_ours_arrives_as_it_was_raised(
    sandbox: SandboxPool, payload: bytes, kind: type[Exception]
) -> None:
    with pytest.raises(kind, match=r"^said so$"):
        sandbox.call(f"{HERE}:refuse", payload)


def test_an_unexpected_error_is_logged_with_its_traceback(
    sandbox: SandboxPool, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR), pytest.raises(SandboxError, match="please report"):
        sandbox.call(f"{HERE}:stumble", b"")

    assert "KeyError: 'surprise'" in caplog.text


def test_secrets_of_the_environment_stay_outside(
    sandbox: SandboxPool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DIGEST_ENDPOINT_TOKEN", "secret")
    with SandboxPool() as fresh:
        names = fresh.call(f"{HERE}:environment", b"").decode().split()

    assert "DIGEST_ENDPOINT_TOKEN" not in names
    assert "PYTHONPATH" in names


def test_many_threads_share_a_pool() -> None:
    answers: list[bytes] = []
    with SandboxPool(size=2) as pool:
        threads = [
            threading.Thread(target=lambda: answers.append(pool.call(f"{HERE}:shout", b"a")))
            for _ in range(8)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    assert answers == [b"A"] * 8


def page(inside: str) -> str:
    column = f"<mj-section><mj-column>{inside}</mj-column></mj-section>"
    return f"<mjml><mj-body>{column}</mj-body></mjml>"


def test_mjml_becomes_html_that_names_no_other_server(sandbox: SandboxPool) -> None:
    html = MjmlPress(sandbox)(page("<mj-text>Hyvää päivää</mj-text>"))

    assert "Hyvää päivää" in html
    assert "fonts.googleapis" not in html


def test_a_mistake_in_mjml_is_placed_by_line_and_column(sandbox: SandboxPool) -> None:
    mjml = "<mjml>\n<mj-body></mj-body>\n<!-- öö -->ä<mj-wrong/></mjml>"

    with pytest.raises(RenderError, match=r"at 3:12"):
        MjmlPress(sandbox)(mjml)


@pytest.mark.parametrize(
    ("mjml", "words"),
    [
        (page("<mj-text>" + "<b>" * 9_500), "nested more than 100 deep at 1:"),
        (page("<mj-text>" + "x" * 1_100_000 + "</mj-text>"), "the most is 1,048,576"),
        (page("<mj-include path='/etc/passwd' />"), "include"),
        (page("<mj-text>\ud800</mj-text>"), "surrogate"),
        ("", "unable to find mjml"),
    ],
    ids=["deep", "large", "include", "surrogate", "empty"],
)
def test_mjml_that_could_do_harm_is_refused(sandbox: SandboxPool, mjml: str, words: str) -> None:
    with pytest.raises(RenderError, match=words):
        MjmlPress(sandbox)(mjml)


def test_hundreds_of_flat_tags_are_not_deep(sandbox: SandboxPool) -> None:
    flat = "<!-- <b> --><br><img src='a>b' alt=''/><p title=\"1 > 0\">x</p>" * 300

    assert "1 > 0" in MjmlPress(sandbox)(page(f"<mj-text>{flat}</mj-text>"))
