"""An endpoint that cannot prove who it is gets nothing, not even a head."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from digest.http import NotConnected, PostClient, Reply
from tests.deliver.mail_relay import certificate, server_context

OURS = ("127.0.0.1", 1)
SOMEBODY_ELSES = ("127.0.0.2", 1)
EXPIRED = ("127.0.0.1", -1)


class Site(ThreadingHTTPServer):
    """Answers every POST over TLS, and remembers that it was asked."""

    daemon_threads = True

    def __init__(self, tls: ssl.SSLContext) -> None:
        super().__init__(("127.0.0.1", 0), Answering)
        self.asked: list[str] = []
        self.socket = tls.wrap_socket(self.socket, server_side=True, do_handshake_on_connect=False)

    @property
    def url(self) -> str:
        return f"https://127.0.0.1:{self.server_port}/"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that hangs up is what is wanted here."""


class Answering(BaseHTTPRequestHandler):
    server: Site

    def do_POST(self) -> None:
        self.server.asked.append(self.path)
        self.send_response(200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - as there
        """Silent."""


@contextmanager
def site(address: str, days_left: int) -> Iterator[Site]:
    with Site(server_context(address, days_left)) as server:
        threading.Thread(
            target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True
        ).start()
        yield server
        server.shutdown()


def posted(server: Site, *, trusting: str | None, fast: bool) -> object:
    """What came of a post by a client that trusts no certificate but one."""
    context = ssl.create_default_context(cadata=trusting)
    with PostClient(user_agent="x", ssl_context=context, fast=fast) as client:
        return client.post(server.url, b"x")


@pytest.mark.parametrize("fast", [True, False])
def test_an_endpoint_that_proves_who_it_is_gets_the_mail(fast: bool) -> None:
    with site(*OURS) as server:
        outcome = posted(server, trusting=certificate(*OURS)[0], fast=fast)

        assert isinstance(outcome, Reply)
        assert server.asked == ["/"]


@pytest.mark.parametrize("fast", [True, False])
@pytest.mark.parametrize(
    ("shown", "trusted"),
    [(OURS, None), (SOMEBODY_ELSES, SOMEBODY_ELSES), (EXPIRED, EXPIRED)],
    ids=["signed by itself", "of somebody else", "expired"],
)
def test_an_endpoint_that_does_not_gets_nothing(
    shown: tuple[str, int], trusted: tuple[str, int] | None, fast: bool
) -> None:
    with site(*shown) as server:
        trusting = certificate(*trusted)[0] if trusted else None
        outcome = posted(server, trusting=trusting, fast=fast)

        assert isinstance(outcome, NotConnected)
        assert "certificate" in outcome.reason
        assert server.asked == []
