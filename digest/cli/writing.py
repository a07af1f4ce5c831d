"""Write files that somebody named: whole or not at all, and with a word on why not."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from digest.errors import DigestError, Temporary, UsageError

FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


def write_file(file: Path, content: str | bytes, *, private: bool = False) -> None:
    """Write a file; one that was there is kept until all of the new one stands.

    Args:
        private: nobody but this user may read it.

    Raises:
        UsageError: it cannot be written there. Temporary: there is no room for it.
    """
    raw = content.encode() if isinstance(content, str) else content
    with _told(file):
        if file.exists() and not file.is_file():  # a pipe, or a device
            file.write_bytes(raw)
            return
        target = file.resolve()
        part = target.with_name(f".{target.name}.{os.getpid()}")
        try:
            part.touch(mode=0o600 if private else 0o666)
            part.write_bytes(raw)
            part.replace(target)
        except OSError:
            if part.parent.is_dir():
                part.unlink(missing_ok=True)
            raise


def make_folder(folder: Path) -> Path:
    """The folder, made where it is not there yet.

    Raises:
        UsageError: it cannot be made there. Temporary: there is no room for it.
    """
    with _told(folder):
        folder.mkdir(parents=True, exist_ok=True)
    return folder


@contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise _why(error, path) from error


def _why(error: OSError, path: Path) -> DigestError:
    if error.errno in FULL:
        return Temporary(
            f"{path} was not written: the disk is full, or files may not grow so large; "
            "make room and run the command again"
        )
    if error.errno == errno.ENOENT and not path.parent.exists():
        return UsageError(f"{path}: there is no folder {path.parent}; make it or name another one")
    return UsageError(f"{path} cannot be written: {error.strerror}; name another place")
