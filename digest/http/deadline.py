"""Connections that keep one deadline for a whole request, so that a drip feed cannot hold them.

In the pools of this package a "timeout" is a moment on the monotonic clock, not a length of time:
httpcore hands the same number to every connect, read and write of a request, and each of them here
turns it into the seconds that are left.
"""

from __future__ import annotations

import ssl
import threading
import typing
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from dataclasses import dataclass
from ipaddress import ip_address

import httpcore

Monotonic = Callable[[], float]
"""Seconds on a clock that never goes back."""

Dial = Callable[[str, int], Iterable[str]]
"""The numeric addresses to try for a host and port, in order. May raise to refuse."""


def timeouts(deadline: float, *, wait_s: float | None = None) -> dict[str, typing.Any]:
    """The `extensions` of a request that must be over at `deadline`."""
    kept = {"connect": deadline, "read": deadline, "write": deadline, "pool": wait_s}
    return {"timeout": kept}


class DeadlineBackend(httpcore.NetworkBackend):
    """Dials the addresses that `dial` names; host names are never resolved again."""

    def __init__(self, dial: Dial, clock: Monotonic) -> None:
        self._dial = dial
        self._clock = clock
        self._plain = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        """Connect to the first address that answers."""
        failure: Exception = httpcore.ConnectError("the name has no address")
        for address in self._dialled(host, port, timeout):
            left = _left(timeout, self._clock, httpcore.ConnectTimeout)
            try:
                stream = self._plain.connect_tcp(address, port, left, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
            else:
                return _DeadlineStream(stream, self._clock)
        raise failure

    def _dialled(self, host: str, port: int, deadline: float | None) -> tuple[str, ...]:
        """Resolve in time. A resolver cannot be interrupted, so a late one is left behind."""
        left = _left(deadline, self._clock, httpcore.ConnectTimeout)
        if _is_numeric(host):
            return tuple(self._dial(host, port))
        answer: Future[tuple[str, ...]] = Future()

        def ask() -> None:
            try:
                answer.set_result(tuple(self._dial(host, port)))
            except BaseException as error:  # noqa: BLE001 - raised again by who asked
                answer.set_exception(error)

        threading.Thread(target=ask, name="resolve", daemon=True).start()
        try:
            return answer.result(left)
        except TimeoutError as error:
            raise httpcore.ConnectTimeout("its name was not resolved in time") from error


@dataclass(frozen=True, slots=True)
class _DeadlineStream(httpcore.NetworkStream):
    inner: httpcore.NetworkStream
    clock: Monotonic

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self.inner.read(max_bytes, _left(timeout, self.clock, httpcore.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self.inner.write(buffer, _left(timeout, self.clock, httpcore.WriteTimeout))

    def close(self) -> None:
        self.inner.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        left = _left(timeout, self.clock, httpcore.ConnectTimeout)
        secured = self.inner.start_tls(ssl_context, server_hostname, left)
        return _DeadlineStream(secured, self.clock)

    def get_extra_info(self, info: str) -> typing.Any:
        return self.inner.get_extra_info(info)


def _is_numeric(host: str) -> bool:
    try:
        ip_address(host.strip("[]"))
    except ValueError:
        return False
    return True


def _left(
    deadline: float | None, clock: Monotonic, too_late: type[httpcore.TimeoutException]
) -> float | None:
    """Seconds until the deadline; None = no deadline, as for closing a connection."""
    if deadline is None:
        return None
    left = deadline - clock()
    if left <= 0:
        raise too_late("the time for the whole request is over")
    return left
