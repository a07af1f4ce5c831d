"""The grammar of repeating rules: RFC 5545 §3.3.10, DAILY to YEARLY. Pure."""

from __future__ import annotations

import re
from datetime import date

from digest.model.repeat import Frequency, Rule

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
MAX_INTERVAL = 999

_NTH_DAY = re.compile(r"([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)")
_KNOWN = (
    "FREQ", "INTERVAL", "BYDAY", "BYMONTH", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYSETPOS",
    "WKST", "UNTIL", "COUNT",
)  # fmt: skip


def parse_rule(text: str) -> Rule:
    """The rule that `text` writes, such as `FREQ=WEEKLY;INTERVAL=2;BYDAY=WE`.

    Raises:
        ValueError: it is not a rule over days; the message says what to write instead.
    """
    parts = _parts(text)
    return Rule(
        frequency=_frequency(parts),
        interval=_number(parts, "INTERVAL", 1, MAX_INTERVAL) or 1,
        weekdays=_weekdays(parts),
        months=_numbers(parts, "BYMONTH", 12, negative=False),
        month_days=_numbers(parts, "BYMONTHDAY", 31),
        year_days=_numbers(parts, "BYYEARDAY", 366),
        weeks=_numbers(parts, "BYWEEKNO", 53),
        positions=_numbers(parts, "BYSETPOS", 366),
        week_start=_week_start(parts),
        until=_until(parts),
        count=_number(parts, "COUNT", 1, 9999),
    )


def _parts(text: str) -> dict[str, str]:
    parts: dict[str, str] = {}
    for part in text.upper().removeprefix("RRULE:").strip(" ;").split(";"):
        key, equals, value = (piece.strip() for piece in part.partition("="))
        if not equals or not value:
            raise ValueError(f"'{part}' is not KEY=VALUE; write such as FREQ=WEEKLY;BYDAY=WE")
        if key in parts:
            raise ValueError(f"{key} stands twice")
        if key in {"BYHOUR", "BYMINUTE", "BYSECOND"}:
            raise ValueError(f"{key} is not used; the key 'at' says the time of day")
        if key not in _KNOWN:
            raise ValueError(f"{key} is unknown; known are {', '.join(_KNOWN)}")
        parts[key] = value
    return parts


def _frequency(parts: dict[str, str]) -> Frequency:
    word = parts.get("FREQ", "")
    if word not in set(Frequency):
        raise ValueError(f"FREQ must be one of {', '.join(Frequency)}, not '{word or 'absent'}'")
    return Frequency(word)


def _number(parts: dict[str, str], key: str, least: int, most: int) -> int | None:
    if key not in parts:
        return None
    text = parts[key]
    if not (text.isascii() and text.isdigit() and len(text) < 6 and least <= int(text) <= most):
        raise ValueError(f"{key} must be a whole number from {least} to {most}, not '{text}'")
    return int(text)


def _numbers(
    parts: dict[str, str], key: str, most: int, *, negative: bool = True
) -> frozenset[int]:
    numbers = set()
    for text in parts[key].split(",") if key in parts else ():
        if re.fullmatch(r"[+-]?[0-9]{1,3}", text) is None:
            raise ValueError(f"{key}: '{text}' is not a whole number")
        number = int(text)
        if not 1 <= abs(number) <= most or (number < 0 and not negative):
            raise ValueError(f"{key}: {number} is outside 1 to {most}")
        numbers.add(number)
    return frozenset(numbers)


def _weekdays(parts: dict[str, str]) -> frozenset[tuple[int, int]]:
    named = set()
    for text in parts["BYDAY"].split(",") if "BYDAY" in parts else ():
        found = _NTH_DAY.fullmatch(text)
        if found is None:
            raise ValueError(f"BYDAY: '{text}' is not a weekday; write MO TU WE TH FR SA SU or 2TU")
        if found[1] and parts.get("FREQ") not in {"MONTHLY", "YEARLY"}:
            raise ValueError(f"BYDAY: '{text}' needs FREQ=MONTHLY or FREQ=YEARLY")
        named.add((int(found[1] or 0), WEEKDAYS.index(found[2])))
    return frozenset(named)


def _week_start(parts: dict[str, str]) -> int:
    word = parts.get("WKST", "MO")
    if word not in WEEKDAYS:
        raise ValueError(f"WKST: '{word}' is not a weekday; write MO")
    if word != "MO" and "BYWEEKNO" in parts:
        raise ValueError("BYWEEKNO counts ISO weeks, which begin on MO; leave WKST out")
    return WEEKDAYS.index(word)


def _until(parts: dict[str, str]) -> date | None:
    text = parts.get("UNTIL")
    if text is None:
        return None
    try:
        return date.fromisoformat(text[:8] if re.fullmatch(r"\d{8}(T\d{6}Z?)?", text) else "")
    except ValueError as error:
        raise ValueError(f"UNTIL: '{text}' is not a day; write such as 20261231") from error
