"""Where an HTTP/1.1 answer begins and ends on a connection. Pure over what `read` gives.

Source: RFC 9112, sections 4 to 7 and 9.3. What can be read in two ways is refused: a status that
was not understood says nothing about the mail.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import httpcore

MOST_HEAD_BYTES = 100_000
_READ_BYTES = 65_536
_LONGEST_LINE = 4_096  # of a chunk's size and extensions
_STATUS = re.compile(rb"HTTP/(1\.[01]) ([1-9][0-9]{2})(?: [^\r\n]*)?")
_FIELD = re.compile(rb"([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*([^\x00\r\n]*)")
_LINE = re.compile(rb"\r?\n")
_HEAD_END = re.compile(rb"\r?\n\r?\n")
_FOLD = re.compile(rb"\r?\n[ \t]+")
_SIZE = re.compile(rb"([0-9A-Fa-f]{1,16})[ \t]*(?:;[^\x00]*)?")
_LENGTH = re.compile(rb"[0-9]{1,18}")
_NO_BODY = frozenset({204, 304})

Read = Callable[[int], bytes]
"""The next bytes, at most so many; none when the other side has closed."""


@dataclass(frozen=True, slots=True)
class Head:
    """Status line and headers. `fields`: names in lower case, in the answer's order."""

    status: int
    is_1_0: bool
    fields: tuple[tuple[bytes, bytes], ...]

    def all(self, name: bytes) -> list[bytes]:
        """The values of a field, those in one list apart."""
        lists = (value.split(b",") for field, value in self.fields if field == name)
        return [one.strip().lower() for values in lists for one in values]


class Incoming:
    """What comes in on a connection, answer by answer.

    Raises:
        httpcore.RemoteProtocolError: it is not HTTP/1.1, or ends too early.
    """

    def __init__(self, read: Read) -> None:
        self._read = read
        self._seen = bytearray()

    @property
    def is_empty(self) -> bool:
        """Whether nothing came beyond what was taken."""
        return not self._seen

    def head(self) -> Head:
        """The next final answer's head; what is said before it (100, 103) is passed over."""
        while True:
            head = _parsed(self._until(_HEAD_END, MOST_HEAD_BYTES))
            if head.status >= 200:
                return head
            if head.status == 101:
                raise httpcore.RemoteProtocolError("the answer switches to another protocol")

    def body(self, head: Head) -> Iterator[bytes]:
        """The body that follows a head, in pieces."""
        codings, lengths = head.all(b"transfer-encoding"), set(head.all(b"content-length"))
        if codings not in ([], [b"chunked"]):
            raise httpcore.RemoteProtocolError("the answer's transfer encoding is unknown")
        if len(lengths) > 1 or not all(_LENGTH.fullmatch(length) for length in lengths):
            raise httpcore.RemoteProtocolError("the answer's length is unclear")
        if head.status in _NO_BODY:
            return iter(())
        if codings:
            return self._chunked()
        return self._counted(int(lengths.pop())) if lengths else self._until_closed()

    def _counted(self, left: int) -> Iterator[bytes]:
        while left:
            if not self._seen:
                self._more()
            piece = bytes(self._seen[:left])
            del self._seen[:left]
            left -= len(piece)
            yield piece

    def _chunked(self) -> Iterator[bytes]:
        while size := self._chunk_size():
            yield from self._counted(size)
            if self._until(_LINE, _LONGEST_LINE):
                raise httpcore.RemoteProtocolError("a chunk is longer than it says")
        while self._until(_LINE, MOST_HEAD_BYTES):
            pass  # trailers say nothing that we ask for

    def _chunk_size(self) -> int:
        found = _SIZE.fullmatch(self._until(_LINE, _LONGEST_LINE))
        if found is None:
            raise httpcore.RemoteProtocolError("a chunk has no size")
        return int(found[1], 16)

    def _until_closed(self) -> Iterator[bytes]:
        while self._seen or self._add():
            yield bytes(self._seen)
            self._seen.clear()

    def _until(self, end: re.Pattern[bytes], most: int) -> bytes:
        while (found := end.search(self._seen)) is None:
            if len(self._seen) > most:
                raise httpcore.RemoteProtocolError("a line of the answer is too long")
            self._more()
        taken = bytes(self._seen[: found.start()])
        del self._seen[: found.end()]
        return taken

    def _more(self) -> None:
        if not self._add():
            raise httpcore.RemoteProtocolError("the connection was closed before the answer's end")

    def _add(self) -> bool:
        came = self._read(_READ_BYTES)
        self._seen += came
        return bool(came)


def stays_open(head: Head) -> bool:
    """Whether the connection may carry another request once the body is read."""
    framed = head.status in _NO_BODY or any(
        name in {b"content-length", b"transfer-encoding"} for name, _ in head.fields
    )
    return framed and not head.is_1_0 and b"close" not in head.all(b"connection")


def _parsed(raw: bytes) -> Head:
    first, *rest = _LINE.split(raw, maxsplit=1)
    status = _STATUS.fullmatch(first)
    lines = _LINE.split(_FOLD.sub(b" ", rest[0])) if rest else []
    fields = [_FIELD.fullmatch(line) for line in lines]
    if status is None or None in fields:
        raise httpcore.RemoteProtocolError("the answer is not HTTP/1.1")
    named = tuple((one[1].lower(), one[2].rstrip(b" \t")) for one in fields if one)
    return Head(int(status[2]), status[1] == b"1.0", named)
