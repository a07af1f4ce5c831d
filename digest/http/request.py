"""What is asked of an endpoint, before anything travels: its address, its headers. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

import httpcore
import httpx

_PORTS = {"http": 80, "https": 443}
_TOKEN = re.compile(rb"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_VALUE = re.compile(rb"(?:[\x21-\x7e](?:[\x20-\x7e\t]*[\x21-\x7e])?)?")


@dataclass(frozen=True, slots=True)
class Target:
    """An address, taken apart. `host` is ASCII, without brackets."""

    is_secure: bool
    host: str
    port: int
    authority: str
    path: bytes


@dataclass(frozen=True, slots=True)
class Request:
    """One request. `deadline`: a moment on the monotonic clock, for all of it."""

    method: str
    target: Target
    headers: tuple[tuple[bytes, bytes], ...]
    body: bytes
    deadline: float


def request(
    method: str, url: str, body: bytes, headers: Mapping[str, str], deadline: float
) -> Request:
    """A request that may be sent as it is.

    Raises:
        httpx.InvalidURL, httpcore.UnsupportedProtocol: not an address of an endpoint.
        httpcore.LocalProtocolError, UnicodeError: a header that would not stay one.
    """
    target = _target(url)
    sent = {"host": target.authority, **headers}
    if method == "POST":
        sent["content-length"] = str(len(body))
    lines = tuple(_line(name, value) for name, value in sent.items())
    return Request(method, target, lines, body, deadline)


@lru_cache(maxsize=64)  # an endpoint has one address, and a few to ask at
def _target(url: str) -> Target:
    parsed = httpx.URL(url)
    if parsed.scheme not in _PORTS:
        raise httpcore.UnsupportedProtocol("neither http nor https")
    return Target(
        is_secure=parsed.scheme == "https",
        host=parsed.raw_host.decode("ascii"),
        port=parsed.port or _PORTS[parsed.scheme],
        authority=parsed.netloc.decode("ascii"),
        path=parsed.raw_path,
    )


def _line(name: str, value: str) -> tuple[bytes, bytes]:
    line = name.encode("ascii"), value.encode("ascii")
    if not (_TOKEN.fullmatch(line[0]) and _VALUE.fullmatch(line[1])):
        raise httpcore.LocalProtocolError(f"the header {name[:40]!r} has an illegal name or value")
    return line
