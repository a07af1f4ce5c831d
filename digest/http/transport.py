"""Two ways to carry a request, over connections that are dialled and judged the same way.

`Fast` writes and reads HTTP/1.1 itself and takes a fifth of the time; `Plain` leaves it to
httpcore and h11, should an endpoint ever not get along with the first. Addresses, TLS and the
deadline are the same code for both. Each belongs to one thread.
"""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Protocol

import httpcore

from digest.http.deadline import DeadlineBackend, Monotonic, timeouts
from digest.http.dial import every_address
from digest.http.framing import Head, Incoming, stays_open
from digest.http.request import Request, Target

IDLE_S = 30.0


class Transport(Protocol):
    """Carries requests for one thread.

    Raises httpcore's errors: `ConnectError`, `ConnectTimeout` and `PoolTimeout` before anything
    was sent, others after.
    """

    def carry(self, request: Request) -> httpcore.Response:
        """Send a request; the answer's body is still to be read, and the answer to be closed."""
        ...

    def close(self) -> None:
        """Let go of all connections."""
        ...


class Plain:
    """By httpcore's pool."""

    def __init__(self, ssl_context: ssl.SSLContext, clock: Monotonic) -> None:
        self._pool = httpcore.ConnectionPool(
            ssl_context=ssl_context,
            max_connections=None,
            keepalive_expiry=IDLE_S,
            network_backend=DeadlineBackend(every_address, clock),
        )

    def carry(self, request: Request) -> httpcore.Response:
        """Send a request."""
        target = request.target
        url = httpcore.URL(
            scheme=b"https" if target.is_secure else b"http",
            host=target.host.encode("ascii"),
            port=target.port,
            target=target.path,
        )
        return self._pool.handle_request(
            httpcore.Request(
                request.method,
                url,
                headers=list(request.headers),
                content=request.body,
                extensions=timeouts(request.deadline),
            )
        )

    def close(self) -> None:
        """Let go of all connections."""
        self._pool.close()


class Fast:
    """By lines of our own."""

    def __init__(self, ssl_context: ssl.SSLContext, clock: Monotonic) -> None:
        self._ssl_context = ssl_context
        self._clock = clock
        self._backend = DeadlineBackend(every_address, clock)
        self._idle: dict[Target, _Line] = {}

    def carry(self, request: Request) -> httpcore.Response:
        """Send a request."""
        target = request.target
        line = self._idle.pop(target, None)
        if line is not None and not line.is_fresh(self._clock()):
            line.close()
            line = None
        if line is None:
            line = _Line(self._dialled(target, request.deadline))
        try:
            head, pieces = line.ask(request)
        except BaseException:
            line.close()
            raise
        return httpcore.Response(
            head.status,
            headers=head.fields,
            content=_Body(pieces, lambda: self._put_back(target, line, head), line.close),
        )

    def close(self) -> None:
        """Let go of all connections."""
        lines, self._idle = self._idle, {}
        for line in lines.values():
            line.close()

    def _put_back(self, target: Target, line: _Line, head: Head) -> None:
        if not (stays_open(head) and line.is_drained):
            line.close()
            return
        line.idle_until = self._clock() + IDLE_S
        self._idle[target] = line

    def _dialled(self, target: Target, deadline: float) -> httpcore.NetworkStream:
        stream = self._backend.connect_tcp(target.host, target.port, deadline)
        if not target.is_secure:
            return stream
        return stream.start_tls(self._ssl_context, target.host, deadline)


class _Line:
    """One connection."""

    def __init__(self, stream: httpcore.NetworkStream) -> None:
        self.idle_until = 0.0
        self._stream = stream
        self._deadline = 0.0
        self._incoming = Incoming(lambda size: stream.read(size, self._deadline))

    @property
    def is_drained(self) -> bool:
        """Whether all that came was part of an answer."""
        return self._incoming.is_empty

    def is_fresh(self, now: float) -> bool:
        """Whether it may carry a request: readable while idle means closed, or out of step."""
        return now < self.idle_until and not self._stream.get_extra_info("is_readable")

    def ask(self, request: Request) -> tuple[Head, Iterator[bytes]]:
        self._deadline = request.deadline
        # Who refuses a large body may close early, and has often said why.
        with suppress(httpcore.WriteError):
            self._stream.write(_written(request), request.deadline)
        head = self._incoming.head()
        return head, self._incoming.body(head)

    def close(self) -> None:
        self._stream.close()


class _Body:
    """A body to be read once; the connection goes back when it was read to its end."""

    def __init__(
        self, pieces: Iterator[bytes], put_back: Callable[[], None], drop: Callable[[], None]
    ) -> None:
        self._pieces = pieces
        self._put_back = put_back
        self._drop = drop
        self._is_read = False

    def __iter__(self) -> Iterator[bytes]:
        yield from self._pieces
        self._is_read = True

    def close(self) -> None:
        """Put the connection back, or close it where bytes may still come."""
        (self._put_back if self._is_read else self._drop)()


def _written(request: Request) -> bytes:
    lines = b"".join(b"%b: %b\r\n" % line for line in request.headers)
    first = b"%b %b HTTP/1.1\r\n" % (request.method.encode("ascii"), request.target.path)
    return b"".join((first, lines, b"\r\n", request.body))
