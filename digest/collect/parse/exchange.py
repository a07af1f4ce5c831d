"""What goes into a parsing task and what comes out, as bytes. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

import msgspec

from digest.model.item import Found


@dataclass(frozen=True, slots=True)
class Question:
    """What a parser must know beside the bytes.

    Attributes:
        url: where the bytes came from, after redirects; links are made absolute from it.
        zone: IANA name, of times without an offset.
        most: take no more items than this.
        now: ISO 8601, for what depends on the day.
        options: what one kind of source needs more.
    """

    url: str = ""
    content_type: str = ""
    zone: str = "UTC"
    most: int = 100
    now: str = ""
    options: dict[str, str | None] = field(default_factory=dict)

    @property
    def tzinfo(self) -> ZoneInfo:
        """The zone itself."""
        return ZoneInfo(self.zone)


@dataclass(frozen=True, slots=True)
class Parsed:
    """What a parser found; source, topics and clamped dates are added outside.

    Attributes:
        notes: what was mended or passed over.
    """

    found: tuple[Found, ...] = ()
    notes: tuple[str, ...] = ()


def pack_question(question: Question, body: bytes) -> bytes:
    """One line of JSON, then the bytes as they came."""
    return msgspec.json.encode(question) + b"\n" + body


def unpack_question(payload: bytes) -> tuple[Question, bytes]:
    """What `pack_question` packed."""
    head, _, body = payload.partition(b"\n")
    return msgspec.json.decode(head, type=Question), body


def pack_parsed(parsed: Parsed) -> bytes:
    """For the way back through the pipe."""
    return msgspec.json.encode(parsed)


def unpack_parsed(answer: bytes) -> Parsed:
    """What `pack_parsed` packed. Raises msgspec.ValidationError when a child was subverted."""
    return msgspec.json.decode(answer, type=Parsed)
