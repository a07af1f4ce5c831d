"""Fetch from other people's servers, and only from public ones.

A name is resolved once, every address it gives is judged, and the connection goes to an address
that passed; Host, SNI and the certificate stay those of the name. So a name that changes its answer
between two look-ups (DNS rebinding) gains nothing. Redirects are followed by hand and judged again.
"""

from __future__ import annotations

import ssl
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from http import HTTPStatus
from typing import Self

import httpcore
import httpx

from digest.config.settings import Network
from digest.errors import AddressRefused, FetchError
from digest.http.body import BodyTooLargeError, BodyUnreadableError, read_body
from digest.http.deadline import DeadlineBackend, Monotonic, timeouts
from digest.http.dial import Resolve, permitted_addresses, resolve_by_system
from digest.http.retry_after import retry_after_s
from digest.http.robots import Robots, read_robots
from digest.http.slots import Origin, Slots
from digest.http.wording import about_status, plain_words, shown
from digest.ports import Fetched, Now

_MAX_REDIRECTS = 5
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_PERMANENT = frozenset({301, 308})
_IDLE_CONNECTIONS = 16  # kept open for the next page of the same site
_IDLE_S = 5.0
_ROBOTS_KEPT_S = 6 * 3600.0  # RFC 9309 §2.4 allows a day
# What may follow a redirect to another server; all else may be a credential.
_TRAVELS = frozenset({"accept", "accept-language", "if-none-match", "if-modified-since"})


class GuardedClient:
    """`ports.Client`: refuses private addresses, large answers and slow ones. Thread-safe.

    Close it when done. Nothing is taken from the environment: no proxy, no netrc.
    """

    def __init__(
        self,
        network: Network,
        *,
        user_agent: str,
        resolve: Resolve = resolve_by_system,
        clock: Monotonic = time.monotonic,
        now: Now = lambda: datetime.now(UTC),
        ssl_context: ssl.SSLContext | None = None,
    ) -> None:
        self._network = network
        self._headers = {"user-agent": user_agent, "accept-encoding": "gzip, deflate"}
        self._clock = clock
        self._now = now
        self._slots = Slots(network.per_origin)
        self._robot = user_agent.partition("/")[0].partition(" ")[0]
        self._rules: dict[Origin, tuple[Robots, float]] = {}
        dial = partial(permitted_addresses, resolve=resolve, allow=network.allow)
        self._pool = httpcore.ConnectionPool(
            ssl_context=ssl_context or httpx.create_ssl_context(trust_env=False),
            max_connections=None,
            max_keepalive_connections=_IDLE_CONNECTIONS,
            keepalive_expiry=_IDLE_S,
            network_backend=DeadlineBackend(dial, clock),
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of connections."""
        self._pool.close()

    def get(self, url: str, *, headers: Mapping[str, str] | None = None) -> Fetched:
        """Fetch `url`, following at most five redirects within one deadline.

        Time spent waiting for another request to the same server does not count.

        Raises:
            FetchError: no answer, an error status, too large or too slow.
            AddressRefused: the address, or one it redirects to, may not be reached.
        """
        target = _parsed(url)
        asked = {name.lower(): value for name, value in (headers or {}).items()}
        moved_to: str | None = None
        permanent = True
        left = self._network.timeout.total_seconds()
        for _hop in range(_MAX_REDIRECTS + 1):
            with self._slots.of(_origin(target)):
                started = self._clock()
                answer = self._ask(target, asked, started + left)
                left -= self._clock() - started
            if not (answer.status in _REDIRECTS and answer.header("location")):
                return self._accepted(answer, moved_to)
            onward = _onward(target, answer.header("location"))
            asked = asked if _origin(onward) == _origin(target) else _travelling(asked)
            permanent = permanent and answer.status in _PERMANENT
            moved_to = str(onward) if permanent else moved_to
            target = onward
        raise FetchError(f"{shown(url)}: more than {_MAX_REDIRECTS} redirects; check the address")

    def permits(self, url: str) -> bool:
        """Whether the site's robots.txt lets Digest read this page; remembered for some hours.

        Raises:
            FetchError: robots.txt cannot be had, and no status says that there is none.
        """
        target = _parsed(url)
        origin = _origin(target)
        rules, read_at = self._rules.get(origin, (None, 0.0))
        if rules is None or self._clock() - read_at > _ROBOTS_KEPT_S:
            rules = self._robots(target)
            self._rules[origin] = (rules, self._clock())
        return rules.permit(target.raw_path.decode("ascii"))

    def _robots(self, target: httpx.URL) -> Robots:
        """What a site without a robots.txt says is: come in (RFC 9309 §2.3.1.3)."""
        try:
            answer = self.get(str(target.copy_with(raw_path=b"/robots.txt", fragment=None)))
        except FetchError as error:
            may_be_absent = error.status is not None and 400 <= error.status < 500
            if may_be_absent and error.status != HTTPStatus.TOO_MANY_REQUESTS:
                return Robots()
            raise
        return read_robots(answer.body, self._robot)

    def _ask(self, url: httpx.URL, asked: Mapping[str, str], deadline: float) -> _Answer:
        request = _request(url, self._headers | dict(asked), deadline)
        try:
            response = self._pool.handle_request(request)
            try:
                return self._read(url, response)
            finally:
                response.close()
        except (BodyTooLargeError, BodyUnreadableError) as error:
            raise FetchError(self._about_body(url, error)) from error
        except httpcore.TimeoutException as error:
            seconds = self._network.timeout.total_seconds()
            raise FetchError(
                f"{shown(url)}: no complete answer within {seconds:g} s; try again later"
            ) from error
        except (httpcore.NetworkError, httpcore.ProtocolError) as error:
            raise FetchError(f"{shown(url)}: {plain_words(error)}") from error

    def _read(self, url: httpx.URL, response: httpcore.Response) -> _Answer:
        headers = tuple(
            (name.decode("latin-1").lower(), value.decode("latin-1"))
            for name, value in response.headers
        )
        answer = _Answer(url, response.status, headers)
        if response.status == HTTPStatus.NOT_MODIFIED:
            response.read()  # has no body; read to its end, its connection serves the next request
            return answer
        if not 200 <= response.status < 300:
            return answer  # the text of an error page is nobody's news
        limit = self._network.max_bytes
        body = read_body(response.iter_stream(), answer.header("content-encoding"), limit)
        return _Answer(url, response.status, headers, body)

    def _accepted(self, answer: _Answer, moved_to: str | None) -> Fetched:
        if not (200 <= answer.status < 300 or answer.status == HTTPStatus.NOT_MODIFIED):
            wait_s = retry_after_s(answer.header("retry-after"), self._now())
            message = f"{shown(answer.url)}: {about_status(answer.status)}"
            raise FetchError(message, status=answer.status, retry_after_s=wait_s)
        return Fetched(
            url=str(answer.url),
            status=answer.status,
            body=answer.body,
            content_type=answer.header("content-type").lower(),
            etag=answer.header("etag") or None,
            last_modified=answer.header("last-modified") or None,
            moved_to=moved_to,
        )

    def _about_body(self, url: httpx.URL, error: BodyTooLargeError | BodyUnreadableError) -> str:
        if isinstance(error, BodyTooLargeError):
            limit = f"{self._network.max_bytes:,}"
            return (
                f"{shown(url)}: larger than {limit} bytes; raise [network] max_bytes if it must be"
            )
        return f"{shown(url)}: the answer is {error}"


@dataclass(frozen=True, slots=True)
class _Answer:
    """`headers`: names in lower case."""

    url: httpx.URL
    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes = b""

    def header(self, name: str) -> str:
        return next((value for key, value in self.headers if key == name), "")


def _parsed(url: str) -> httpx.URL:
    try:
        parsed = httpx.URL(url)
    except (httpx.InvalidURL, ValueError) as error:
        raise FetchError(f"{shown(url)}: not an address; {error}") from error
    if parsed.scheme not in {"http", "https"} or not parsed.raw_host:
        raise AddressRefused(f"{shown(url)}: only http and https addresses are fetched")
    if parsed.userinfo:
        raise AddressRefused(
            f"{shown(url)}: a user name or password in an address is not sent; use headers_env"
        )
    return parsed


def _onward(here: httpx.URL, location: str) -> httpx.URL:
    # Servers send raw UTF-8 here, which HTTP carries as Latin-1.
    text = location.encode("latin-1").decode("utf-8", "replace")
    try:
        return _parsed(str(here.join(text).copy_with(fragment=None)))
    except (httpx.InvalidURL, ValueError) as error:
        raise FetchError(f"{shown(here)}: redirects to something that is no address") from error


def _travelling(asked: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in asked.items() if name in _TRAVELS}


def _origin(url: httpx.URL) -> Origin:
    return (url.raw_scheme, url.raw_host, url.port or (443 if url.scheme == "https" else 80))


def _request(url: httpx.URL, headers: Mapping[str, str], deadline: float) -> httpcore.Request:
    sent = {"host": url.netloc.decode("ascii"), **headers}
    return httpcore.Request(
        "GET",
        httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path),
        headers=[(name.encode("ascii"), value.encode("utf-8")) for name, value in sent.items()],
        extensions=timeouts(deadline),
    )
