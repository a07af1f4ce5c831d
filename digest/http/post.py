"""Talk to the operator's own endpoint, and say how far a failed request came.

The endpoint is named by the operator, so its address may be private. Nothing is retried or followed
here: whether a mail may be posted again is decided by who knows what it would mean.
"""

from __future__ import annotations

import ssl
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Self

import httpcore
import httpx

from digest.http.body import BodyTooLargeError, BodyUnreadableError, read_body
from digest.http.deadline import DeadlineBackend, Monotonic, timeouts
from digest.http.dial import every_address

_MAX_ANSWER_BYTES = 5_000_000  # results of 500 messages take about 100 kB
_IDLE_S = 30.0


@dataclass(frozen=True, slots=True)
class Reply:
    """The endpoint answered.

    Attributes:
        headers: names in lower case.
        body: decoded; None when it was cut, too large or unreadable. The status counts.
    """

    status: int
    headers: Mapping[str, str]
    body: bytes | None


@dataclass(frozen=True, slots=True)
class NotConnected:
    """Nothing was sent: no connection, no TLS, or no valid request. May be tried again."""

    reason: str


@dataclass(frozen=True, slots=True)
class Broken:
    """The connection failed after sending began: nobody knows what the endpoint has done."""

    reason: str


Outcome = Reply | NotConnected | Broken


class PostClient:
    """Posts and looks up, from a few long-lived threads. Never raises for what the network does.

    Each thread keeps its own connections; all share one TLS context. No redirect is followed and
    nothing is taken from the environment. Close it when done.
    """

    def __init__(
        self,
        *,
        user_agent: str,
        timeout: timedelta = timedelta(seconds=30),
        max_answer_bytes: int = _MAX_ANSWER_BYTES,
        ssl_context: ssl.SSLContext | None = None,
        clock: Monotonic = time.monotonic,
    ) -> None:
        self._headers = {"user-agent": user_agent, "accept-encoding": "gzip, deflate"}
        self._timeout = timeout
        self._max_answer_bytes = max_answer_bytes
        self._ssl_context = ssl_context or httpx.create_ssl_context(trust_env=False)
        self._clock = clock
        self._mine = threading.local()
        self._lock = threading.Lock()
        self._pools: list[httpcore.ConnectionPool] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the connections of all threads."""
        with self._lock:
            for pool in self._pools:
                pool.close()

    def post(
        self,
        url: str,
        body: bytes,
        headers: Mapping[str, str] | None = None,
        timeout: timedelta | None = None,
    ) -> Outcome:
        """Post `body` as it is. `timeout` is for the whole request, answer included."""
        return self._send("POST", url, body, headers, timeout)

    def get(
        self,
        url: str,
        headers: Mapping[str, str] | None = None,
        timeout: timedelta | None = None,
    ) -> Outcome:
        """Look something up. `timeout` is for the whole request, answer included."""
        return self._send("GET", url, b"", headers, timeout)

    def _send(
        self,
        method: str,
        url: str,
        body: bytes,
        headers: Mapping[str, str] | None,
        timeout: timedelta | None,
    ) -> Outcome:
        deadline = self._clock() + (timeout or self._timeout).total_seconds()
        try:
            request = _request(method, url, body, self._headers | dict(headers or {}), deadline)
            response = self._pool().handle_request(request)
        except (httpx.InvalidURL, httpcore.UnsupportedProtocol, UnicodeError) as error:
            return NotConnected(f"not an address of an endpoint: {type(error).__name__}")
        except httpcore.LocalProtocolError as error:
            return NotConnected(f"not a valid request: {error}")
        except (httpcore.ConnectError, httpcore.ConnectTimeout, httpcore.PoolTimeout) as error:
            return NotConnected(_words(error))
        except (
            httpcore.NetworkError,
            httpcore.TimeoutException,
            httpcore.ProtocolError,
        ) as error:
            return Broken(_words(error))
        return self._reply(response)

    def _reply(self, response: httpcore.Response) -> Reply:
        headers = {
            name.decode("latin-1").lower(): value.decode("latin-1")
            for name, value in response.headers
        }
        encoding = headers.get("content-encoding", "")
        body: bytes | None
        try:
            body = read_body(response.iter_stream(), encoding, self._max_answer_bytes)
        except (
            BodyTooLargeError,
            BodyUnreadableError,
            httpcore.NetworkError,
            httpcore.TimeoutException,
            httpcore.ProtocolError,
        ):
            body = None
        finally:
            response.close()
        return Reply(response.status, headers, body)

    def _pool(self) -> httpcore.ConnectionPool:
        pool: httpcore.ConnectionPool | None = getattr(self._mine, "pool", None)
        if pool is None:
            pool = httpcore.ConnectionPool(
                ssl_context=self._ssl_context,
                max_connections=None,
                keepalive_expiry=_IDLE_S,
                network_backend=DeadlineBackend(every_address, self._clock),
            )
            self._mine.pool = pool
            with self._lock:
                self._pools.append(pool)
        return pool


def _request(
    method: str, url: str, body: bytes, headers: Mapping[str, str], deadline: float
) -> httpcore.Request:
    target = httpx.URL(url)
    sent = {"host": target.netloc.decode("ascii"), **headers}
    if method == "POST":
        sent["content-length"] = str(len(body))
    return httpcore.Request(
        method,
        httpcore.URL(
            scheme=target.raw_scheme,
            host=target.raw_host,
            port=target.port,
            target=target.raw_path,
        ),
        headers=[(name.encode("ascii"), value.encode("ascii")) for name, value in sent.items()],
        content=body,
        extensions=timeouts(deadline),
    )


def _words(error: Exception) -> str:
    """What happened, without the address, which may hold a secret."""
    return str(error) or type(error).__name__
