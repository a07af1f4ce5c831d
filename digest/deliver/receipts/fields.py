"""Read JSON of services that may send anything at all: what is not there, or odd, is None. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

import msgspec

LONGEST_DETAIL = 400  # characters; servers' answers are a line or two
MOST_TEXTS = 200  # looked at for our id
_MILLISECONDS = 1e11  # a number beyond this is no time in seconds before the year 5000

_DELIVERY = re.compile(r"(?<![\w-])[0-9a-f]{12}-[0-9]{1,18}(?![\w-])")
_ADDRESS = re.compile(r"[^\s<>@\"'(),;:\[\]]+@(?=[\w\[-])")

Node = Mapping[str, Any]


def documents(body: bytes) -> tuple[Node, ...]:
    """The JSON object of a body, or those of a list; nothing when it is not JSON."""
    found = decoded(body)
    listed = found if isinstance(found, list) else [found]
    return tuple(one for one in listed if isinstance(one, dict))


def decoded(text: str | bytes | None) -> Any:
    """What a JSON text says; None when it is none."""
    if text is None:
        return None
    try:
        return msgspec.json.decode(text)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


def node(start: Any, *path: str) -> Node:
    """The object at a path of keys; an empty one when there is none."""
    found = at(start, *path)
    return found if isinstance(found, dict) else {}


def listed(start: Any, *path: str) -> tuple[Any, ...]:
    """The list at a path of keys; empty when there is none."""
    found = at(start, *path)
    return tuple(found) if isinstance(found, list) else ()


def text(start: Any, *path: str) -> str | None:
    """The text or number at a path of keys, as text; None when there is none or it is empty."""
    found = at(start, *path)
    if isinstance(found, bool) or not isinstance(found, str | int | float):
        return None
    return str(found).strip() or None


def at(start: Any, *path: str) -> Any:
    """Whatever stands at a path of keys, or None."""
    found = start
    for key in path:
        found = found.get(key) if isinstance(found, dict) else None
    return found


def moment(value: Any) -> datetime | None:
    """A time written as ISO 8601, or as seconds or milliseconds since 1970; UTC when unsaid."""
    try:
        if isinstance(value, str) and not re.fullmatch(r"\d+(\.\d+)?", value):
            found = datetime.fromisoformat(value)
            return found.replace(tzinfo=found.tzinfo or UTC).astimezone(UTC)
        seconds = float(value)
        if abs(seconds) > _MILLISECONDS:
            seconds /= 1000
        return datetime.fromtimestamp(seconds, UTC)
    except (TypeError, ValueError, OverflowError, OSError):
        return None


def message_id(value: str | None) -> str | None:
    """A message's id without its angle brackets."""
    return (value or "").strip().strip("<>").strip() or None


def delivery_id(*values: Any) -> str | None:
    """The first delivery id of ours in texts, or in the texts of lists and objects.

    Services give back what the mail carried, each in its own place: a variable, a tag, a header,
    the Message-ID.
    """
    for number, value in enumerate(_texts(values)):
        if number > MOST_TEXTS:
            return None
        if found := _DELIVERY.search(value):
            return found[0]
    return None


def detail(*texts: str | None) -> str:
    """Texts for people on one line, without control characters and without anybody's address."""
    joined = " ".join(one for one in texts if one)[: LONGEST_DETAIL * 4]
    printable = "".join(char if char.isprintable() else " " for char in joined)
    return _ADDRESS.sub("…@", " ".join(printable.split()))[:LONGEST_DETAIL]


def _texts(value: Any, depth: int = 0) -> Iterator[str]:
    if isinstance(value, str):
        yield value[:1000]
    elif depth < 4 and isinstance(value, dict):
        for one in value.values():
            yield from _texts(one, depth + 1)
    elif depth < 4 and isinstance(value, list | tuple):
        for one in value:
            yield from _texts(one, depth + 1)
