"""Text → meaning, offsets kept. Pure: no clock, no network, no files.

The grammars and the words of a language are loaded with the first text, so that a program that
reads nothing starts at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__all__ = ["read"]

if TYPE_CHECKING:
    from digest.reading.whole import read
else:

    def read(text: str, **told: Any) -> Any:
        """Everything a text was understood to say. Arguments and answer: `whole.read`."""
        from digest.reading.whole import read as read_whole  # noqa: PLC0415 - see above

        return read_whole(text, **told)
