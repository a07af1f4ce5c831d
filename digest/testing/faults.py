"""How the fault endpoint can misbehave, one request at a time. Pure.

A plan is one entry a request: a fault, or None to behave. On the command line it is written
`503,ok,reset-after,429:2`; the words are those of `parse`.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Status:
    """Answer `code`, having accepted the batch first or not.

    Attributes:
        retry_after: the header as sent: seconds or an HTTP date.
    """

    code: int
    accepts: bool = False
    retry_after: str | None = None


@dataclass(frozen=True, slots=True)
class Reset:
    """Break the connection without an answer, having accepted the batch first or not."""

    accepts: bool = False


@dataclass(frozen=True, slots=True)
class Silent:
    """Accept nothing, say nothing, and break the connection after `seconds`."""

    seconds: float = 1.0


@dataclass(frozen=True, slots=True)
class LateAccept:
    """Break the connection at once, and accept the batch only `after_s` seconds later."""

    after_s: float = 0.2


@dataclass(frozen=True, slots=True)
class Truncate:
    """Accept, answer 200, and break off in the middle of the body."""


@dataclass(frozen=True, slots=True)
class Garble:
    """Accept, answer 200, and send a body that is no JSON."""


@dataclass(frozen=True, slots=True)
class Slow:
    """Accept, and answer only after `seconds`; the body dribbles in the last of them."""

    seconds: float = 1.0


@dataclass(frozen=True, slots=True)
class Wrong:
    """Answer 422.

    Attributes:
        pattern: addresses listed as rejected (`*@bad.example`); None = no results at all.
        takes_rest: the others are accepted and listed; else nobody was accepted.
    """

    pattern: str | None = None
    takes_rest: bool = False


Fault = Status | Reset | Silent | LateAccept | Truncate | Garble | Slow | Wrong


@dataclass(frozen=True, slots=True)
class Conduct:
    """How the endpoint behaves beside its faults. Patterns are those of `fnmatch`.

    Attributes:
        keeps_keys: a repeat answers the first answer and sends nothing.
        token: asked for as a Bearer token when set.
        refuses: address pattern to reason, for good.
        fails: address pattern to how many times it is not taken at first.
        poison: a batch holding such an address is answered 422 without results.
        body_limit: bytes before decompression; larger ones are answered 413.
    """

    keeps_keys: bool = True
    token: str | None = None
    batch_limit: int = 500
    body_limit: int | None = None
    refuses: Mapping[str, str] = field(default_factory=dict)
    fails: Mapping[str, int] = field(default_factory=dict)
    poison: str | None = None


_MIX: tuple[Fault, ...] = (
    Status(500),
    Status(503, accepts=True),
    Status(429, retry_after="0"),
    Reset(),
    Reset(accepts=True),
    LateAccept(0.05),
    Truncate(),
    Garble(),
)


def seeded(seed: int, share: float = 0.05, mix: tuple[Fault, ...] = _MIX) -> Iterator[Fault | None]:
    """An endless plan in which `share` of the requests (0 to 1) meet a fault of `mix`."""
    chance = random.Random(seed)  # noqa: S311 - repeatable, not secret
    while True:
        yield chance.choice(mix) if chance.random() < share else None


def parse(plan: str) -> tuple[Fault | None, ...]:
    """A plan from its words.

    Words: `ok`, a status (`503`), a status after accepting (`503-after`), a status with its
    Retry-After (`429:2`), `reset`, `reset-after`, `late` or `late:SECONDS`, `truncate`,
    `garble`, `slow` or `slow:SECONDS`, `silent` or `silent:SECONDS`, `wrong`.

    Raises:
        ValueError: an unknown word.
    """
    return tuple(_fault(word.strip()) for word in plan.split(",") if word.strip())


def _fault(word: str) -> Fault | None:
    name, _, argument = word.partition(":")
    if name == "ok":
        return None
    if name.removesuffix("-after").isdigit():
        return Status(int(name[:3]), accepts=name.endswith("-after"), retry_after=argument or None)
    plain: dict[str, Fault] = {
        "reset": Reset(),
        "reset-after": Reset(accepts=True),
        "late": LateAccept(float(argument or 0.2)),
        "slow": Slow(float(argument or 1)),
        "silent": Silent(float(argument or 1)),
        "truncate": Truncate(),
        "garble": Garble(),
        "wrong": Wrong(),
    }
    if name not in plain:
        raise ValueError(f"unknown fault {word!r}; write one of ok, 503, {', '.join(plain)}")
    return plain[name]


def forever(plan: Iterable[Fault | None]) -> Iterator[Fault | None]:
    """The plan, and after its end good behaviour."""
    yield from plan
    while True:
        yield None
