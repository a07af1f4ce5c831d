"""Notice that a database is older than what was posted from it: somebody restored a backup.

Beside the database lies a file with the number of the newest attempt. It is written after the
attempt is committed and before anything is posted, so the database is never behind it, unless the
database was exchanged for an older one. What is written into the file need not survive a power cut:
behind is harmless. That there is one must, so a new file is synced with its folder.
"""

from __future__ import annotations

import os
import threading
from pathlib import Path

DIGITS = 20


class Watermark:
    """The number of the newest attempt, outside the database.

    Args:
        path: of the file; None where there is no file to lie beside (PostgreSQL, memory).
    """

    def __init__(self, path: Path | None) -> None:
        self.path = path
        self._highest = -1
        self._file: int | None = None
        self._lock = threading.Lock()

    def read(self) -> int | None:
        """The number, or None when there is no file that can be read."""
        try:
            return int(self.path.read_text("ascii")) if self.path else None
        except (OSError, ValueError):
            return None

    def raise_to(self, number: int) -> None:
        """Note an attempt that is about to be posted."""
        with self._lock:
            if number > self._highest:
                self._write(number)

    def set(self, number: int) -> None:
        """Start again from `number`: the operator took the older database as the true one."""
        with self._lock:
            self._write(number)

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            if self._file is not None:
                os.close(self._file)
            self._file, self._highest = None, -1

    def _write(self, number: int) -> None:
        if self.path is None:
            return
        is_new = False
        if self._file is None:
            self._file = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
            is_new = not os.fstat(self._file).st_size
        # One write of one size: a process that dies leaves the old number or the new one.
        os.pwrite(self._file, f"{number:0{DIGITS}d}\n".encode("ascii"), 0)
        if is_new:
            os.fsync(self._file)
            _sync_folder(self.path.parent)
        self._highest = number


def _sync_folder(folder: Path) -> None:
    opened = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
