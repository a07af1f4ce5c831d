"""What a power cut may leave of a disk: all that was synced, any part of what was not.

Of what was written since the last sync an image keeps any part, in any order, down to single
sectors. Source: sqlite.org/atomiccommit.html §2.
"""

from __future__ import annotations

import random
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

SECTOR = 512  # the least that a disk writes whole


@dataclass(frozen=True, slots=True)
class Written:
    """Bytes at an offset of a file."""

    offset: int
    content: bytes


@dataclass(frozen=True, slots=True)
class Cut:
    """A file cut to a size."""

    size: int


@dataclass(frozen=True, slots=True)
class Gone:
    """A file deleted."""


Change = Written | Cut | Gone


class Disk:
    """What lies on the disk for good, and what does not yet.

    Attributes:
        at_sync: called just before each sync: whatever was written since the last may be lost now.
        syncs: how many there were.
    """

    def __init__(self, folder: Path) -> None:
        self.at_sync: Callable[[], None] = lambda: None
        self.syncs = 0
        self._folder = str(folder)
        self._durable: dict[str, bytes] = {}
        self._pending: dict[str, list[Change]] = {}
        self._lock = threading.Lock()

    def keeps(self, path: str | None) -> bool:
        """Whether a file is one of those that are watched."""
        return path is not None and path.startswith(self._folder)

    def note(self, path: str, change: Change) -> None:
        """Something is written, and not synced yet."""
        with self._lock:
            self._pending.setdefault(path, []).append(change)

    def sync(self, path: str) -> None:
        """All of a file is on the disk from now on."""
        self.at_sync()
        with self._lock:
            self.syncs += 1
            # Names go with any sync: SQLite syncs the folder with a new log, and file systems that
            # keep a journal write what became of names before the contents of a later file.
            gone = [name for name, changes in self._pending.items() if changes[-1] == Gone()]
            for name in {path, *gone}:
                self._settle(name)

    def _settle(self, path: str) -> None:
        content = self._durable.pop(path, None)
        for change in self._pending.pop(path, ()):
            content = _changed(content, change)
        if content is not None:
            self._durable[path] = content

    def image(self, chance: random.Random) -> Mapping[str, bytes]:
        """What may be left if the power goes now: contents by file name."""
        with self._lock:
            files = {
                path: (self._durable.get(path), tuple(self._pending.get(path, ())))
                for path in self._durable.keys() | self._pending.keys()
            }
        left = {}
        for path, (content, pending) in sorted(files.items()):
            kept = content
            for change in pending:
                kept = _perhaps(kept, change, chance)
            if kept is not None:
                left[Path(path).name] = kept
        return left


def _perhaps(content: bytes | None, change: Change, chance: random.Random) -> bytes | None:
    """A file after a change that was made, or was not, or was made in part."""
    fate = chance.random()
    if fate < 0.3:  # lost
        return content
    if fate < 0.6 or not isinstance(change, Written):
        return _changed(content, change)
    for start in range(0, len(change.content), SECTOR):
        if chance.random() < 0.5:
            sector = change.content[start : start + SECTOR]
            content = _changed(content, Written(change.offset + start, sector))
    return content


def _changed(content: bytes | None, change: Change) -> bytes | None:
    match change:
        case Gone():
            return None
        case Cut(size):
            return (content or b"")[:size].ljust(size, b"\0")
        case Written(offset, written):
            before = (content or b"").ljust(offset, b"\0")
            return before[:offset] + written + before[offset + len(written) :]
