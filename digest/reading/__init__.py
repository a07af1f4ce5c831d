"""Text → meaning, offsets kept. Pure: no clock, no network, no files.

The grammars are loaded when `read` is first asked for, so that a command that reads nothing
starts at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from digest.reading.whole import read

__all__ = ["read"]


def __getattr__(name: str) -> Any:
    if name == "read":
        from digest.reading.whole import read  # noqa: PLC0415 - see above

        return read
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
