"""Decide whether one more form is let in: so many an hour from one place, and so many in all.

A place is kept as a keyed hash, for an hour and in memory only: no address of a visitor is ever
written down, and the key is gone with the process.
"""

from __future__ import annotations

import hashlib
from collections import Counter, deque
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta
from ipaddress import IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from threading import Lock

WINDOW = timedelta(hours=1)
NETWORK_BITS = 64  # of IPv6: what one household has

Network = IPv4Network | IPv6Network


class Doorkeeper:
    """Counts within a moving hour.

    Args:
        key: drawn at random by whoever starts the process.
    """

    def __init__(
        self, *, key: bytes, now: Callable[[], datetime], per_visitor: int, in_all: int
    ) -> None:
        self._key = key
        self._now = now
        self._per_visitor = per_visitor
        self._in_all = in_all
        self._seen: deque[tuple[datetime, bytes]] = deque()
        self._of: Counter[bytes] = Counter()
        self._turn = Lock()

    def admits(self, visitor: str) -> bool:
        """Whether a form from here is taken; counted if so."""
        place = hashlib.blake2b(visitor.encode(), key=self._key, digest_size=16).digest()
        now = self._now()
        with self._turn:
            self._forget(now - WINDOW)
            if len(self._seen) >= self._in_all or self._of[place] >= self._per_visitor:
                return False
            self._seen.append((now, place))
            self._of[place] += 1
            return True

    def _forget(self, before: datetime) -> None:
        while self._seen and self._seen[0][0] <= before:
            _, place = self._seen.popleft()
            self._of[place] -= 1
            if not self._of[place]:
                del self._of[place]


def visitor_of(peer: str | None, headers: Mapping[str, str], proxies: Iterable[Network]) -> str:
    """Where a request comes from: a network, by what only trusted computers say.

    Each proxy adds at the end of X-Forwarded-For who called it, so the chain is followed from its
    end for as long as the caller is a proxy of ours. What a stranger wrote in front counts nothing.
    """
    trusted = tuple(proxies)
    chain = [part.strip() for part in headers.get("x-forwarded-for", "").split(",") if part.strip()]
    caller = peer or ""
    while chain and _is_trusted(caller, trusted):
        caller = chain.pop()
    return _network(caller)


def _is_trusted(text: str, proxies: Iterable[Network]) -> bool:
    try:
        address = ip_address(text)
    except ValueError:
        return False
    address = getattr(address, "ipv4_mapped", None) or address
    return address.is_loopback or any(address in network for network in proxies)


def _network(text: str) -> str:
    try:
        address = ip_address(text)
    except ValueError:
        return "unknown"
    address = getattr(address, "ipv4_mapped", None) or address
    if isinstance(address, IPv6Address):
        return str(ip_network((address, NETWORK_BITS), strict=False))
    return str(address)
