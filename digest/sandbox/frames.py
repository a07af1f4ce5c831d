"""What travels between Digest and a guarded child: a JSON header and raw bytes, never a pickle.

frame = header length (4 bytes) · body length (8 bytes) · header (JSON, UTF-8) · body
"""

from __future__ import annotations

import json
import struct
from collections.abc import Mapping
from typing import IO

_LENGTHS = struct.Struct("!IQ")

Header = Mapping[str, object]


def write_frame(pipe: IO[bytes], header: Header, body: bytes) -> None:
    """Raises OSError when the other side is gone."""
    packed = json.dumps(header).encode()
    pipe.write(_LENGTHS.pack(len(packed), len(body)))
    pipe.write(packed)
    pipe.write(body)
    pipe.flush()


def read_frame(pipe: IO[bytes]) -> tuple[Header, bytes] | None:
    """The next frame, or None when the other side closed or died within it."""
    lengths = pipe.read(_LENGTHS.size)
    if len(lengths) < _LENGTHS.size:
        return None
    header_bytes, body_bytes = _LENGTHS.unpack(lengths)
    packed, body = pipe.read(header_bytes), pipe.read(body_bytes)
    if len(body) < body_bytes or len(packed) < header_bytes:
        return None
    return json.loads(packed), body
