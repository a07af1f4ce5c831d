"""Ask the domain name system, within one deadline."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

Monotonic = Callable[[], float]

TOTAL_S = 5.0  # for all questions of one `doctor` together
ONE_S = 2.0  # for one
_QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"')  # a TXT record is one or more strings


@dataclass(frozen=True, slots=True)
class NotAsked:
    """Nobody could be asked, or nobody answered in time: nothing is known."""


Answers = tuple[str, ...] | NotAsked
"""What stands under a name; empty when there is no such name or no such record."""


class Dns(Protocol):
    """Names → records. Never raises for what the network does."""

    def texts(self, name: str) -> Answers:
        """TXT records, the strings of each joined."""
        ...

    def exchangers(self, name: str) -> Answers:
        """Hosts that take mail for a domain, preferred first; `.` alone = it takes none."""
        ...

    def addresses(self, name: str) -> Answers:
        """IPv4 and IPv6 addresses of a host."""
        ...

    def names(self, address: str) -> Answers:
        """What an IP address calls itself (PTR)."""
        ...


class SystemDns:
    """Asks the resolvers of the system. The deadline runs from the first question."""

    def __init__(self, *, clock: Monotonic = time.monotonic, total_s: float = TOTAL_S) -> None:
        self._clock = clock
        self._total_s = total_s
        self._deadline: float | None = None

    def texts(self, name: str) -> Answers:
        """TXT records, the strings of each joined."""
        found = self._ask(name, "TXT")
        if isinstance(found, NotAsked):
            return found
        return tuple("".join(_QUOTED.findall(one)) for one in found)

    def exchangers(self, name: str) -> Answers:
        """Hosts that take mail for a domain, preferred first."""
        found = self._ask(name, "MX")
        if isinstance(found, NotAsked):
            return found
        ranked = sorted((int(one.split()[0]), one.split()[1]) for one in found)
        return tuple(host.rstrip(".") or "." for _, host in ranked)

    def addresses(self, name: str) -> Answers:
        """IPv4 and IPv6 addresses of a host."""
        found = [self._ask(name, kind) for kind in ("A", "AAAA")]
        known = [one for one in found if not isinstance(one, NotAsked)]
        return tuple(address for one in known for address in one) if known else NotAsked()

    def names(self, address: str) -> Answers:
        """What an IP address calls itself (PTR)."""
        from dns.reversename import from_address  # noqa: PLC0415 - `doctor` alone needs it

        found = self._ask(str(from_address(address)), "PTR")
        return (
            found
            if isinstance(found, NotAsked)
            else tuple(one.rstrip(".").lower() for one in found)
        )

    def _ask(self, name: str, kind: str) -> Answers:
        from dns.exception import DNSException  # noqa: PLC0415 - as above
        from dns.resolver import NXDOMAIN, NoAnswer, Resolver  # noqa: PLC0415

        left = self._left()
        if left <= 0:
            return NotAsked()
        try:
            answer = Resolver().resolve(name, kind, lifetime=min(left, ONE_S), search=False)
        except (NXDOMAIN, NoAnswer):
            return ()
        except (DNSException, OSError):
            return NotAsked()
        return tuple(one.to_text() for one in answer)

    def _left(self) -> float:
        now = self._clock()
        if self._deadline is None:
            self._deadline = now + self._total_s
        return self._deadline - now
