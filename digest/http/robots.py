"""Read a robots.txt and say whether a robot may fetch a path. Pure. Source: RFC 9309.

Our own, because Python's `urllib.robotparser` (3.11) takes `*` and `$` in a path literally and the
first rule for the longest: it would let us in where a site says no.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import quote, unquote_to_bytes

MAX_BYTES = 512_000  # RFC 9309 §2.5 asks for at least 500 KiB
_MAX_RULES = 5_000
_MAX_PATH = 2_000


@dataclass(frozen=True, slots=True)
class Rule:
    """`pattern`: a path, percent-encoded; `*` stands for anything, a last `$` for the end."""

    pattern: str
    allowed: bool


@dataclass(frozen=True, slots=True)
class Robots:
    """The rules for one robot. Without rules everything is allowed."""

    rules: tuple[Rule, ...] = ()

    def permit(self, target: str) -> bool:
        """Whether path and query may be fetched: the longest rule decides, allowing when equal."""
        path = _encoded(target or "/")[:_MAX_PATH]
        matching = [rule for rule in self.rules if _matches(rule.pattern, path)]
        best = max(matching, key=lambda rule: (len(rule.pattern), rule.allowed), default=None)
        return best is None or best.allowed


def read_robots(body: bytes, robot: str) -> Robots:
    """The rules a robots.txt has for `robot`, by its own groups, else by those for all."""
    lines = tuple(_lines(body[:MAX_BYTES].decode("utf-8-sig", "replace")))
    own = tuple(_rules_for(lines, robot.lower()))
    named = any(key == "user-agent" and value.lower() == robot.lower() for key, value in lines)
    return Robots((own if named else tuple(_rules_for(lines, "*")))[:_MAX_RULES])


def _lines(text: str) -> Iterator[tuple[str, str]]:
    """Keys in lower case; agents without their version."""
    for line in text.replace("\r", "\n").split("\n"):
        key, colon, value = line.partition("#")[0].partition(":")
        name = key.strip().lower()
        if colon and name in {"user-agent", "allow", "disallow"}:
            said = value.strip()
            yield name, said.partition("/")[0].strip() if name == "user-agent" else said


def _rules_for(lines: Iterable[tuple[str, str]], robot: str) -> Iterator[Rule]:
    """Rules of every group that names the robot; several agents may head one group."""
    agents: set[str] = set()
    in_rules = False
    for key, value in lines:
        if key == "user-agent":
            agents = {value.lower()} if in_rules else agents | {value.lower()}
            in_rules = False
            continue
        in_rules = True
        if robot in agents and value:
            yield Rule(_encoded(value)[:_MAX_PATH], allowed=key == "allow")


def _encoded(path: str) -> str:
    """One form for `ä`, `%C3%A4` and `%c3%a4`; the signs that rules use stay."""
    return quote(unquote_to_bytes(path), safe="/*$?=&:@!,;+~'()-._[]")


def _matches(pattern: str, path: str) -> bool:
    """Linear in both: each piece between stars is looked for once, from left to right."""
    anchored = pattern.endswith("$")
    first, *others = pattern.removesuffix("$").split("*")
    if not path.startswith(first):
        return False
    if not others:
        return not anchored or path == first
    at = len(first)
    *middle, last = others
    for piece in middle:
        found = path.find(piece, at)
        if found < 0:
            return False
        at = found + len(piece)
    if anchored:
        return path.endswith(last) and len(path) - len(last) >= at
    return path.find(last, at) >= 0
