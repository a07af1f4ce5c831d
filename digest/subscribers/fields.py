"""Decide what a cell says about one of the operator's own fields. Pure."""

from __future__ import annotations

import math
import re
from datetime import date, timedelta

from digest.model.segment import Kind, Value, among
from digest.model.subscriber import OwnField

YES = frozenset(["yes", "y", "true", "1", "kyllä", "k", "x", "on", "ja", "j", "sant", "tosi"])
NO = frozenset(["no", "n", "false", "0", "ei", "e", "off", "nej", "falskt", "epätosi"])
EXCEL_EPOCH = date(1899, 12, 30)  # day 0 of its calendar, whose 1900 had a 29 February
_NORDIC_DAY = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")
_SERIAL_DAY = re.compile(r"(\d{5})(?:\.\d+)?")


def value_of(text: str, own: OwnField) -> Value:
    """The value that `text`, which is not empty, has as this field.

    Days are ISO 8601, `13.5.2026`, or the number that Excel keeps of a day. A choice is found
    however it is written, in upper or lower case.

    Raises:
        ValueError: it has none; says what it can be.
    """
    match own.kind:
        case Kind.NUMBER:
            return _number(text, own.name)
        case Kind.DATE:
            return _day(text, own.name)
        case Kind.YES_NO:
            return _yes_or_no(text, own.name)
    return _choice(text, own) if own.choices else text


def _choice(text: str, own: OwnField) -> str:
    found = among(own.choices, text)
    if found is None:
        raise ValueError(f"{own.name} is {text[:20]!r}; it can be {', '.join(own.choices)}")
    return found


def _number(text: str, name: str) -> float:
    try:
        number = float(text.replace("\u00a0", "").replace(" ", "").replace(",", "."))
    except ValueError:
        number = math.nan
    if not math.isfinite(number):
        raise ValueError(f"{name} is {text[:20]!r}, not a number")
    return number


def _day(text: str, name: str) -> str:
    if serial := _SERIAL_DAY.fullmatch(text):
        return (EXCEL_EPOCH + timedelta(days=int(serial[1]))).isoformat()
    try:
        if nordic := _NORDIC_DAY.fullmatch(text):
            return date(int(nordic[3]), int(nordic[2]), int(nordic[1])).isoformat()
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise ValueError(
            f"{name} is {text[:20]!r}, not a day; write such as 2026-05-13 or 13.5.2026"
        ) from None


def _yes_or_no(text: str, name: str) -> bool:
    word = text.casefold()
    if word not in YES | NO:
        raise ValueError(f"{name} is {text[:20]!r}; write yes or no")
    return word in YES
