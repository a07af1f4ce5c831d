"""Time zones behind a time: "EDT", "(CET)", "UTC+2", "Finnish time". Pure."""

from __future__ import annotations

from digest.reading.dates.expressions import Clock
from digest.reading.dates.tokens import Token
from digest.reading.lexicon.words import DateWords

# IANA keys; "CET" in running text is whatever the clocks of Brussels show. Offsets turned: POSIX.
_ZONES = {
    "eet": "Europe/Helsinki",
    "eest": "Europe/Helsinki",
    "cet": "Europe/Brussels",
    "cest": "Europe/Brussels",
    "bst": "Europe/London",
    "gmt": "Etc/GMT",
    "utc": "Etc/GMT",
    "et": "America/New_York",
    "est": "Etc/GMT+5",
    "edt": "Etc/GMT+4",
    "pt": "America/Los_Angeles",
    "pst": "Etc/GMT+8",
    "pdt": "Etc/GMT+7",
}
_MINUSES = frozenset("-–—−‐‑")


def with_zone(
    tokens: list[Token], found: tuple[Clock, int] | None, words: DateWords
) -> tuple[Clock, int] | None:
    """The time with the zone behind it ("EDT", "(CET)", "Finnish time")."""
    if found is None:
        return None
    clock, end = found
    at = end + 1 if tokens[end].key == "(" else end
    token = tokens[at]
    offset = _offset(tokens, at)
    if offset is not None:
        return clock._replace(zone=offset[0]), offset[1]
    zone = words.zones.get(token.key) or (_ZONES.get(token.key) if token.shouted else None)
    return (clock._replace(zone=zone), at + 1) if zone else found


def _offset(tokens: list[Token], place: int) -> tuple[str, int] | None:
    """The zone of "UTC+2", "GMT +3", "UTC−05:00", and where it ends."""
    name, sign, hours, mark, minutes = tokens[place : place + 5]
    if name.key not in {"utc", "gmt"} or sign.key not in {"+", *_MINUSES}:
        return None
    if not 0 <= hours.number <= 12 or hours.end - hours.start > 2:
        return None
    end = place + 3
    if mark.key == ":" and mark.glued and minutes.glued and minutes.number >= 0:
        if minutes.number:
            return None
        end += 2
    turned = "-" if sign.key == "+" else "+"  # POSIX counts the other way
    return f"Etc/GMT{turned}{hours.number}" if hours.number else "Etc/GMT", end
