"""A real HTTP server on loopback that speaks the mailing endpoint protocol, and misbehaves.

    with FaultEndpoint(faults=[Status(503, accepts=True), Reset()]) as endpoint:
        …  # post to endpoint.url
        assert endpoint.doubled == ()

As its own process, so that the sender can be killed and the books survive:

    python -m digest.testing.endpoint --port 9911 --ledger accepted.jsonl --faults 503,reset-after
"""

from __future__ import annotations

import argparse
import socket
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Self

from digest.testing.books import Books, Effect, doubled
from digest.testing.desk import Desk, Manner, Reaction, Request
from digest.testing.faults import Conduct, Fault, parse, seeded
from digest.testing.mailroom import write_mails
from digest.testing.service import break_off

_DRIBBLES = 10


class FaultEndpoint:
    """The server, and what it saw.

    Args:
        faults: one a request; after the last it behaves. See `digest.testing.faults`.
        conduct: how it behaves beside its faults.
        ledger: JSON-lines file of every accepted effect; kept keys are read back from it.
        mails: folder for the accepted mails as .eml files, filled as an endpoint would.
        pause: waits the seconds of a fault; tests that wait for something else hand one in.
    """

    def __init__(
        self,
        faults: Iterable[Fault | None] = (),
        *,
        conduct: Conduct | None = None,
        port: int = 0,
        ledger: Path | None = None,
        mails: Path | None = None,
        pause: Callable[[float], object] = time.sleep,
    ) -> None:
        def posted(document: Mapping[str, Any], accepted: Iterable[str]) -> None:
            if mails is not None:
                write_mails(mails, document, frozenset(accepted))

        self._desk = Desk(faults, conduct or Conduct(), Books(ledger), posted)
        self._pause = pause
        self._server = _Server(port, self._desk, pause)
        self.port = self._server.server_address[1]

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def start(self) -> None:
        """Answer from now on, in a thread."""
        threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True
        ).start()

    def stop(self) -> None:
        """Stop listening, and break what is still connected."""
        self._server.shutdown()
        self._server.server_close()
        self._server.break_connections()

    @contextmanager
    def down(self) -> Iterator[None]:
        """While inside, nobody listens: connections are refused. The books stay."""
        self.stop()
        try:
            yield
        finally:
            self._server = _Server(self.port, self._desk, self._pause)
            self.start()

    @property
    def url(self) -> str:
        """Where to post."""
        return f"http://127.0.0.1:{self.port}/messages"

    @property
    def accepted(self) -> tuple[Effect, ...]:
        """Every mail taken, in order: `.delivery`, `.email`, `.key`, `.issue`."""
        return tuple(self._desk.books.effects)

    @property
    def requests(self) -> tuple[Request, ...]:
        """Every request, in order, with the status that was decided (0 = no answer)."""
        return tuple(self._desk.requests)

    @property
    def violations(self) -> tuple[str, ...]:
        """Where a request broke the protocol."""
        return tuple(self._desk.violations)

    @property
    def doubled(self) -> tuple[str, ...]:
        """Addresses that got one issue more than once."""
        return doubled(self.accepted)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 128

    def __init__(self, port: int, desk: Desk, pause: Callable[[float], object]) -> None:
        self.desk = desk
        self.pause = pause
        self._open: set[socket.socket] = set()
        super().__init__(("127.0.0.1", port), _Handler)

    def get_request(self) -> tuple[socket.socket, Any]:
        connection, peer = super().get_request()
        self._open.add(connection)
        return connection, peer

    def shutdown_request(self, request: Any) -> None:
        self._open.discard(request)
        super().shutdown_request(request)

    def break_connections(self) -> None:
        for connection in tuple(self._open):
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                self._open.discard(connection)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that went away is no news."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _Server

    def do_GET(self) -> None:
        self._send(self.server.desk.get(self.path))

    def do_POST(self) -> None:
        size = int(self.headers.get("Content-Length", "0"))
        body = self.rfile.read(size)
        if len(body) < size:  # whoever was posting died; half a request is none
            self.close_connection = True
            return
        headers = {name.lower(): value for name, value in self.headers.items()}
        self._send(self.server.desk.post(self.path, headers, body))

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
        """Silent: requests are in `FaultEndpoint.requests`."""

    def _send(self, reaction: Reaction) -> None:
        if reaction.manner is Manner.RESET:
            self.server.pause(reaction.seconds)
            break_off(self)
            return
        head = [f"HTTP/1.1 {reaction.status} Answer", f"Content-Length: {len(reaction.body)}"]
        head += [f"{name}: {value}" for name, value in reaction.headers.items()]
        opening = "\r\n".join((*head, "Content-Type: application/json", "", "")).encode("ascii")
        match reaction.manner:
            case Manner.CUT:
                self.wfile.write(opening + reaction.body[: len(reaction.body) // 2])
                self.close_connection = True
            case Manner.DRIBBLED:
                self._dribble(opening + reaction.body, reaction.seconds)
            case _:
                self.wfile.write(opening + reaction.body)

    def _dribble(self, answer: bytes, seconds: float) -> None:
        step = len(answer) // _DRIBBLES + 1
        for start in range(0, len(answer), step):
            self.server.pause(seconds / _DRIBBLES)
            self.wfile.write(answer[start : start + step])


def main(arguments: list[str] | None = None) -> None:
    """Run as a process; the first line on standard output is the address to post to."""
    parser = argparse.ArgumentParser(prog="python -m digest.testing.endpoint", description=__doc__)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--ledger", type=Path, help="JSON-lines file of accepted effects")
    parser.add_argument("--mails", type=Path, help="folder for .eml files")
    parser.add_argument("--faults", default="", help="503,ok,reset-after,429:2, … in turn")
    parser.add_argument("--seed", type=int, help="meet faults at random instead, repeatably")
    parser.add_argument("--share", type=float, default=0.05, help="… this share of requests")
    parser.add_argument("--forgets-keys", action="store_true", help="a repeat is a new mail")
    given = parser.parse_args(arguments)
    faults = parse(given.faults) if given.seed is None else seeded(given.seed, given.share)
    with FaultEndpoint(
        faults,
        conduct=Conduct(keeps_keys=not given.forgets_keys),
        port=given.port,
        ledger=given.ledger,
        mails=given.mails,
    ) as endpoint:
        print(endpoint.url, flush=True)
        threading.Event().wait()


if __name__ == "__main__":
    main()
