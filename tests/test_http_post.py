from __future__ import annotations

import itertools
import socket
import threading
import time
from collections.abc import Callable
from datetime import timedelta
from functools import partial

import pytest

from digest.http import Broken, NotConnected, PostClient, Reply
from tests.collect.loopback import Page, serving

Make = Callable[..., PostClient]


@pytest.fixture(params=[True, False], ids=["fast", "plain"])
def make(request: pytest.FixtureRequest) -> Make:
    """Makes clients: what one transport promises, both do."""
    return partial(PostClient, user_agent="x", fast=request.param)


def test_a_body_is_posted_as_it_is_and_the_answer_comes_back(make: Make) -> None:
    page = Page(b'{"results": []}', 202, {"Retry-After": "3"})
    with serving({"/m": page}) as site, make() as client:
        reply = client.post(f"{site.url}/m", b"\x00body", {"Idempotency-Key": "k"})

        assert reply == Reply(202, reply.headers, b'{"results": []}')  # type: ignore[union-attr]
        assert isinstance(reply, Reply)
        assert reply.headers["retry-after"] == "3"
        assert site.asked[0].body == b"\x00body"
        assert site.asked[0].headers["idempotency-key"] == "k"


def test_an_error_status_is_a_reply(make: Make) -> None:
    with serving({}) as site, make() as client:
        reply = client.get(f"{site.url}/deliveries/k")

        assert isinstance(reply, Reply)
        assert reply.status == 404


def test_a_redirect_is_a_reply_and_is_not_followed(make: Make) -> None:
    pages = {"/m": Page(status=307, headers={"Location": "/n"}), "/n": Page(b"x")}
    with serving(pages) as site, make() as client:
        reply = client.post(f"{site.url}/m", b"x")

        assert isinstance(reply, Reply)
        assert (reply.status, len(site.asked)) == (307, 1)


def test_an_endpoint_that_does_not_listen_was_never_reached(make: Make) -> None:
    with serving({}) as site:
        gone = site.url
    with make() as client:
        assert isinstance(client.post(gone, b"x"), NotConnected)


@pytest.mark.parametrize("url", ["nonsense", "ftp://e.example/", "http://no.such.invalid/", ""])
def test_a_wrong_address_was_never_reached(make: Make, url: str) -> None:
    with make() as client:
        assert isinstance(client.post(url, b"x"), NotConnected)


def test_a_header_with_a_line_break_is_never_sent(make: Make) -> None:
    with serving({"/m": Page()}) as site, make() as client:
        outcome = client.post(f"{site.url}/m", b"x", {"X": "a\r\nB: c"})

        assert isinstance(outcome, NotConnected)
        assert site.asked == []


def test_a_failed_tls_handshake_was_never_reached(make: Make) -> None:
    with serving({}) as site, make() as client:
        outcome = client.post(f"https://127.0.0.1:{site.port}/", b"x")

        assert isinstance(outcome, NotConnected)


def hang_up(_: Callable[[bytes], None]) -> None:
    """Close without a word."""


def nonsense(write: Callable[[bytes], None]) -> None:
    write(b"220 mail.example ESMTP\r\n")


@pytest.mark.parametrize("answer", [hang_up, nonsense])
def test_no_status_after_sending_is_ambiguous(make: Make, answer: Callable[..., None]) -> None:
    with serving({"/m": Page(drip=answer)}) as site, make() as client:
        assert isinstance(client.post(f"{site.url}/m", b"x"), Broken)


def test_no_status_in_time_is_ambiguous(make: Make) -> None:
    given_up = threading.Event()

    def stay_silent(_: Callable[[bytes], None]) -> None:
        given_up.wait()

    pages = {"/open": Page(), "/silent": Page(drip=stay_silent)}
    with serving(pages) as site, make() as client:
        client.post(f"{site.url}/open", b"x")  # so that no time goes into connecting
        outcome = client.post(f"{site.url}/silent", b"x", timeout=timedelta(seconds=0.2))
        given_up.set()

    assert isinstance(outcome, Broken)


def cut_body(write: Callable[[bytes], None]) -> None:
    write(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf")


def endless_body(write: Callable[[bytes], None]) -> None:
    write(b"HTTP/1.1 200 OK\r\n\r\n")
    while True:
        write(b"x" * 10_000)


def dripping_body(write: Callable[[bytes], None]) -> None:
    write(b"HTTP/1.1 200 OK\r\n\r\n")
    while True:
        time.sleep(0.001)
        write(b"x")


@pytest.mark.parametrize(
    ("answer", "clock"),
    [
        (cut_body, time.monotonic),
        (endless_body, time.monotonic),
        (dripping_body, itertools.count().__next__),  # a second goes by at every look
    ],
)
def test_a_status_counts_even_when_its_body_cannot_be_read(
    make: Make, answer: Callable[..., None], clock: Callable[[], float]
) -> None:
    with (
        serving({"/m": Page(drip=answer)}) as site,
        make(timeout=timedelta(seconds=20), max_answer_bytes=50_000, clock=clock) as client,
    ):
        reply = client.post(f"{site.url}/m", b"x")

        assert isinstance(reply, Reply)
        assert (reply.status, reply.body) == (200, None)


def test_a_connection_is_used_again(make: Make) -> None:
    accepted: list[int] = []
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        with listener:
            connection, _ = listener.accept()
        accepted.append(1)
        with connection:
            for _ in range(3):
                connection.recv(10_000)
                connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")

    thread = threading.Thread(target=serve)
    thread.start()
    url = f"http://127.0.0.1:{listener.getsockname()[1]}/m"
    with make() as client:
        replies = [client.post(url, b"") for _ in range(3)]
    thread.join()

    assert all(isinstance(reply, Reply) for reply in replies)
    assert accepted == [1]


def test_many_threads_post_with_one_client(make: Make) -> None:
    replies: list[object] = []
    with serving({"/m": Page(b"ok")}) as site, make() as client:
        threads = [
            threading.Thread(target=lambda: replies.append(client.post(f"{site.url}/m", b"x")))
            for _ in range(8)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

        assert [type(reply) for reply in replies] == [Reply] * 8


def test_a_connection_that_was_closed_while_idle_is_not_posted_to(make: Make) -> None:
    accepted: list[int] = []
    closed = threading.Event()
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        with listener:
            for _ in range(2):
                connection, _ = listener.accept()
                accepted.append(1)
                with connection:
                    connection.recv(10_000)
                    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
                closed.set()

    thread = threading.Thread(target=serve)
    thread.start()
    url = f"http://127.0.0.1:{listener.getsockname()[1]}/m"
    with make() as client:
        first = client.post(url, b"")
        closed.wait()
        second = client.post(url, b"")
    thread.join()

    assert isinstance(first, Reply)
    assert isinstance(second, Reply)
    assert accepted == [1, 1]


def test_a_refusal_that_comes_before_the_body_is_read_is_heard(make: Make) -> None:
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        with listener:
            connection, _ = listener.accept()
        with connection:
            connection.recv(1_000)
            connection.sendall(b"HTTP/1.1 413 Too large\r\nContent-Length: 0\r\n\r\n")
            connection.shutdown(socket.SHUT_WR)
            while connection.recv(1 << 20):
                pass

    thread = threading.Thread(target=serve)
    thread.start()
    with make() as client:
        reply = client.post(f"http://127.0.0.1:{listener.getsockname()[1]}/m", b"x" * 5_000_000)
    thread.join()

    assert isinstance(reply, Reply)
    assert reply.status == 413
