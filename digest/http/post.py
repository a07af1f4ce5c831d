"""Talk to the operator's own endpoint, and say how far a failed request came.

The endpoint is named by the operator, so its address may be private. Nothing is retried or followed
here: whether a mail may be posted again is decided by who knows what it would mean.
"""

from __future__ import annotations

import re
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
from digest.http.deadline import Monotonic
from digest.http.request import request
from digest.http.transport import Fast, Plain, Transport

_MAX_ANSWER_BYTES = 5_000_000  # results of 500 messages take about 100 kB


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

    Args:
        timeout: for a whole request, answer included.
        fast: write and read HTTP/1.1 ourselves; else by httpcore.
    """

    def __init__(
        self,
        *,
        user_agent: str,
        timeout: timedelta = timedelta(seconds=30),
        max_answer_bytes: int = _MAX_ANSWER_BYTES,
        ssl_context: ssl.SSLContext | None = None,
        clock: Monotonic = time.monotonic,
        fast: bool = True,
    ) -> None:
        self._headers = {"user-agent": user_agent, "accept-encoding": "gzip, deflate"}
        self._timeout = timeout
        self._max_answer_bytes = max_answer_bytes
        self._ssl_context = ssl_context or httpx.create_ssl_context(trust_env=False)
        self._clock = clock
        self._fast = fast
        self._mine = threading.local()
        self._lock = threading.Lock()
        self._transports: list[Transport] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the connections of all threads."""
        with self._lock:
            for transport in self._transports:
                transport.close()

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
            asked = request(method, url, body, {**self._headers, **(headers or {})}, deadline)
            response = self._transport().carry(asked)
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

    def _transport(self) -> Transport:
        transport: Transport | None = getattr(self._mine, "transport", None)
        if transport is None:
            transport = (Fast if self._fast else Plain)(self._ssl_context, self._clock)
            self._mine.transport = transport
            with self._lock:
                self._transports.append(transport)
        return transport


def _words(error: Exception) -> str:
    """What happened, without the address, which may hold a secret, and without its number."""
    return re.sub(r"^\[Errno -?\d+\] ", "", str(error)) or type(error).__name__
