"""The text of a calendar, cut into its events, and what can be saved of a broken one. Pure.

Source: RFC 5545, for lines and components. Each event is kept apart, so that one costs only itself.
"""

from __future__ import annotations

import re

_EVENT = re.compile(
    r"^BEGIN:VEVENT\s*$.*?^END:VEVENT\s*$\n?", re.DOTALL | re.MULTILINE | re.IGNORECASE
)
_ZONE = re.compile(
    r"^BEGIN:VTIMEZONE\s*$.*?^END:VTIMEZONE\s*$\n?", re.DOTALL | re.MULTILINE | re.IGNORECASE
)
_FOLD = re.compile(r"\n[ \t]")
_UID = re.compile(r"^UID(?:;[^:\n]*)?:(.*)", re.MULTILINE | re.IGNORECASE)
_START = re.compile(r"^DTSTART[;:]", re.MULTILINE | re.IGNORECASE)
_DAY = re.compile(
    r"^DTSTART(?P<how>;[^:\n]*)?:(?P<day>\d{8})(?!\d)(?P<time>T\d{6}Z?\b)?",
    re.MULTILINE | re.IGNORECASE,
)
_NEEDED = re.compile(
    r"(?:BEGIN|END|UID|SUMMARY|DESCRIPTION|LOCATION|URL|STATUS|SEQUENCE|DTSTART|DTEND)[;:]",
    re.IGNORECASE,
)
_SPANS = ("DTSTART", "DTEND")


def unfolded(text: str) -> str:
    """One line of the calendar on one line (§3.1); some programs fold even before the colon."""
    return _FOLD.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def zones_of(text: str) -> str:
    """The time zones that a calendar defines."""
    return "".join(_ZONE.findall(text))


def events_by_uid(text: str) -> tuple[list[str], ...]:
    """Events of one UID together: a series and its moved instances. Without UID each alone."""
    groups: dict[str, list[str]] = {}
    for at, block in enumerate(_EVENT.findall(text)):
        uid = _UID.search(block)
        groups.setdefault(uid[1].strip() if uid else f"\n{at}", []).append(block)
    return tuple(groups.values())


def has_start(block: str) -> bool:
    """Whether an event says when it begins."""
    return bool(_START.search(block))


def bare(block: str) -> str:
    """Only what says when and where an event is."""
    return "".join(f"{line}\n" for line in block.split("\n") if _NEEDED.match(line))


def on_its_day(block: str) -> str:
    """With the first start that names a day, and no end; a time in a zone nobody knows is none."""
    said = _DAY.search(block)
    if said is None:
        return block
    is_known = said["time"] and "TZID" not in (said["how"] or "").upper()
    start = f":{said['day']}{said['time']}" if is_known else f";VALUE=DATE:{said['day']}"
    first, *rest = (line for line in block.split("\n") if not line.upper().startswith(_SPANS))
    return "\n".join((first, f"DTSTART{start}", *rest))
