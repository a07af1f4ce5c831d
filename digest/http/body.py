"""Read an answer's body without ever holding more than the limit. Pure over its chunks."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator

_EITHER_HEADER = 32 + zlib.MAX_WBITS  # zlib's word for "gzip or zlib, look which"


class BodyTooLargeError(Exception):
    """The body, once decoded, is larger than allowed."""


class BodyUnreadableError(Exception):
    """The body is cut, or not in the encoding it names; the message says which."""


def read_body(chunks: Iterable[bytes], encoding: str, max_bytes: int) -> bytes:
    """The decoded body; `encoding` is the Content-Encoding header, or "".

    Raises:
        BodyTooLargeError: as soon as one byte too many came out, with the rest unread.
        BodyUnreadableError: cut short, broken, or an encoding that was not asked for.
    """
    whole = bytearray()
    for piece in _decoded(chunks, encoding.strip().lower(), max_bytes):
        whole += piece
        if len(whole) > max_bytes:
            raise BodyTooLargeError
    return bytes(whole)


def _decoded(chunks: Iterable[bytes], encoding: str, max_bytes: int) -> Iterator[bytes]:
    if encoding in {"", "identity"}:
        return iter(chunks)
    if encoding in {"gzip", "x-gzip", "deflate"}:
        return _inflated(chunks, max_bytes)
    raise BodyUnreadableError(f"encoded as {encoding[:40]!r}, which was not asked for")


def _inflated(chunks: Iterable[bytes], max_bytes: int) -> Iterator[bytes]:
    """Each piece at most one byte over the limit, however much a chunk would swell to."""
    inflater: zlib._Decompress | None = None
    for chunk in chunks:
        rest = chunk
        while rest:
            inflater = inflater or _inflater_for(rest)
            try:
                yield inflater.decompress(rest, max_bytes + 1)
            except zlib.error as error:
                raise BodyUnreadableError("compressed, but broken") from error
            rest = inflater.unconsumed_tail or inflater.unused_data
            if inflater.eof:
                inflater = None  # what follows is the next member of the same file
    if inflater is not None:
        raise BodyUnreadableError("compressed, and cut short")


def _inflater_for(start: bytes) -> zlib._Decompress:
    """Some servers send "deflate" without its header (RFC 9110 §8.4.1.2)."""
    headed = start[:1] in {b"\x1f", b"\x78"}
    return zlib.decompressobj(_EITHER_HEADER if headed else -zlib.MAX_WBITS)
