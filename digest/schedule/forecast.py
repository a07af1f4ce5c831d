"""Tell people when bulletins go out: local time, how far off, and why not as usual. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from digest.model.bulletin import Occurrence

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = (
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Line:
    """One planned sending, in words.

    Attributes:
        day: such as "Tue 12 May 2026". `clock`: such as "12:00 +03:00".
        away: such as "in 3 days", from the present local day.
        note: what is unusual about it, or "".
    """

    day: str
    clock: str
    away: str
    note: str


def in_words(
    occurrences: Iterable[Occurrence], zone: ZoneInfo, *, now: datetime
) -> tuple[Line, ...]:
    """Occurrences as lines, in the order given."""
    return tuple(_line(one, zone, now) for one in occurrences)


def _line(one: Occurrence, zone: ZoneInfo, now: datetime) -> Line:
    local = one.sends_at.astimezone(zone)
    offset = local.strftime("%z")
    return Line(
        day=_day(local),
        clock=f"{local:%H:%M} {offset[:3]}:{offset[3:5]}",
        away=_away((local.date() - now.astimezone(zone).date()).days),
        note=_note(one, local),
    )


def _day(local: datetime) -> str:
    return f"{DAYS[local.weekday()]} {local.day} {MONTHS[local.month - 1]} {local.year}"


def _away(days: int) -> str:
    match days:
        case 0:
            return "today"
        case 1:
            return "tomorrow"
        case -1:
            return "yesterday"
    return f"in {days} days" if days > 0 else f"{-days} days ago"


def _note(one: Occurrence, local: datetime) -> str:
    if one.reason is None:
        return ""
    if one.nominal_on == local.date():
        return one.reason
    return f"{one.reason} (otherwise {one.nominal_on.isoformat()})"
