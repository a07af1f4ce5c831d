"""A second, strict reader of calendar files: what RFC 5545 asks of bytes, lines and properties.

Written from the RFC alone, to disagree with the library that the first reader is.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

_NAME = re.compile(r"[A-Za-z0-9-]+")
_PARAMETER = re.compile(r';([A-Za-z0-9-]+)=("[^"\x00-\x1f\x7f]*"|[^";:,\x00-\x1f\x7f]*)')
_DATE = re.compile(r"\d{8}")
_UTC = re.compile(r"\d{8}T\d{6}Z")
_TIME = re.compile(r"\d{8}T\d{6}Z?")
_OFFSET = re.compile(r"[+-]\d{4}(\d{2})?")
_TEXT = re.compile(r"(?:[^\\;,\x00-\x08\x0a-\x1f\x7f]|\\[\\;,nN])*")  # §3.3.11
_TEXTS = {"SUMMARY", "DESCRIPTION", "LOCATION", "UID", "TZID", "TZNAME", "PRODID", "X-WR-CALNAME"}
_ONCE = {"UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "SEQUENCE", "STATUS", "LOCATION", "URL"}


def violations(content: bytes) -> Iterator[str]:
    """Everything that the RFC forbids or misses in a calendar of events."""
    yield from _of_lines(content)
    lines = content.decode().replace("\r\n ", "").replace("\r\n\t", "").split("\r\n")[:-1]
    stack: list[tuple[str, Counter[str]]] = []
    zones, used = set(), set()
    for line in lines:
        name, parameters, value = _parsed(line)
        if not name:
            yield f"no content line: {line!r}"
        elif name == "BEGIN":
            stack.append((value, Counter()))
        elif name == "END":
            opened, held = stack.pop() if stack else ("", Counter())
            if opened != value:
                yield f"END:{value} closes {opened or 'nothing'}"
            yield from _of_component(opened, held)
        elif not stack:
            yield f"{name} stands outside the calendar"
        else:
            stack[-1][1][name] += 1
            zones |= {value} if name == "TZID" else set()
            used |= {parameters["TZID"]} if "TZID" in parameters else set()
            yield from _of_value(name, parameters, value)
    yield from (f"{opened} is never closed" for opened, _ in stack)
    yield from (f"TZID {zone} is defined nowhere" for zone in used - zones)


def _of_lines(content: bytes) -> Iterator[str]:
    """§3.1: CRLF, at most 75 octets, folds between characters."""
    if not content.endswith(b"\r\n"):
        yield "the last line has no end"
    if re.search(rb"(?<!\r)\n|\r(?!\n)", content):
        yield "a line ends with something else than CRLF"
    for line in content.split(b"\r\n"):
        if len(line) > 75:
            yield f"a line of {len(line)} octets"
        try:
            line.decode()
        except UnicodeDecodeError:
            yield "a fold within a character"


def _parsed(line: str) -> tuple[str, dict[str, str], str]:
    name = _NAME.match(line)
    at, parameters = (name.end() if name else 0), {}
    while found := _PARAMETER.match(line, at):
        parameters[found[1].upper()] = found[2].strip('"')
        at = found.end()
    if not name or line[at : at + 1] != ":":
        return "", {}, ""
    return name[0].upper(), parameters, line[at + 1 :]


def _of_component(name: str, held: Counter[str]) -> Iterator[str]:
    """§3.6: what must be there, and what at most once."""
    needed = {
        "VCALENDAR": {"PRODID", "VERSION"},
        "VEVENT": {"UID", "DTSTAMP", "DTSTART"},
        "VTIMEZONE": {"TZID"},
        "STANDARD": {"DTSTART", "TZOFFSETFROM", "TZOFFSETTO"},
        "DAYLIGHT": {"DTSTART", "TZOFFSETFROM", "TZOFFSETTO"},
    }
    yield from (f"{name} has no {one}" for one in sorted(needed.get(name, set()) - held.keys()))
    yield from (f"{name} has {n} {one}" for one, n in held.items() if n > 1 and one in _ONCE)
    if {"DTEND", "DURATION"} <= held.keys():
        yield f"{name} has both DTEND and DURATION"


def _of_value(name: str, parameters: dict[str, str], value: str) -> Iterator[str]:
    """§3.3: each value in the form of its type."""
    kind = parameters.get("VALUE", "")
    right = True
    if name in _TEXTS:
        right = bool(_TEXT.fullmatch(value))
    elif name == "DTSTAMP":
        right = bool(_UTC.fullmatch(value))
    elif name in {"DTSTART", "DTEND"}:
        right = bool((_DATE if kind == "DATE" else _TIME).fullmatch(value))
        right = right and not (value.endswith("Z") and "TZID" in parameters)
    elif name.startswith("TZOFFSET"):
        right = bool(_OFFSET.fullmatch(value))
    elif name == "SEQUENCE":
        right = value.isdecimal()
    elif name == "VERSION":
        right = value == "2.0"
    elif name == "STATUS":
        right = value in {"TENTATIVE", "CONFIRMED", "CANCELLED"}
    if not right:
        yield f"{name} is {value!r}"
