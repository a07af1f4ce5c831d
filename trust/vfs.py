"""Watch SQLite write: every change to a database's files and every sync goes past a `Disk`.

SQLite reaches its files through a VFS. `recording` puts a hand before SQLite's own, noting each
write, truncation, deletion and sync of a database and its log as it is carried out. Not noted: the
index of the log (`-shm`), which SQLite builds anew after a crash.

Source: sqlite.org/vfs.html, sqlite.org/c3ref/io_methods.html.
"""

from __future__ import annotations

import ctypes
import ctypes.util
from collections.abc import Iterator
from contextlib import contextmanager
from ctypes import CFUNCTYPE, POINTER, c_char_p, c_int, c_int64, c_void_p
from pathlib import Path

from trust.disk import Cut, Disk, Gone, Written

OK = 0
_KEPT: list[object] = []  # a connection may outlive its recording, and still calls these


class _Methods(ctypes.Structure):
    """sqlite3_io_methods."""

    _fields_ = [
        ("version", c_int),
        *(
            (name, c_void_p)
            for name in (
                "close", "read", "write", "truncate", "sync", "file_size", "lock", "unlock",
                "check_reserved_lock", "file_control", "sector_size", "device_characteristics",
                "shm_map", "shm_lock", "shm_barrier", "shm_unmap", "fetch", "unfetch",
            )
        ),
    ]  # fmt: skip


class _File(ctypes.Structure):
    """sqlite3_file: what follows the methods is SQLite's own."""

    _fields_ = [("methods", POINTER(_Methods))]


class _Vfs(ctypes.Structure):
    """sqlite3_vfs, version 3."""

    _fields_ = [
        ("version", c_int),
        ("file_size", c_int),
        ("longest_path", c_int),
        ("next", c_void_p),
        ("name", c_char_p),
        ("app_data", c_void_p),
        *(
            (name, c_void_p)
            for name in (
                "open", "delete", "access", "full_pathname", "dl_open", "dl_error", "dl_sym",
                "dl_close", "randomness", "sleep", "current_time", "last_error",
                "current_time_64", "set_system_call", "get_system_call", "next_system_call",
            )
        ),
    ]  # fmt: skip


# A path is passed on as the pointer it came as: SQLite keeps it, with parameters behind its end.
_OPEN = CFUNCTYPE(c_int, c_void_p, c_void_p, POINTER(_File), c_int, c_void_p)
_DELETE = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int)
_WRITE = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int, c_int64)
_TRUNCATE = CFUNCTYPE(c_int, c_void_p, c_int64)
_SYNC = CFUNCTYPE(c_int, c_void_p, c_int)


class _Recorder:
    """SQLite's own VFS with the disk before it."""

    def __init__(self, disk: Disk, own: _Vfs) -> None:
        self._disk = disk
        self._own = own
        self._paths: dict[int, str] = {}
        self._methods: dict[int, _Methods] = {}
        self._open = _OPEN(own.open)
        self._delete = _DELETE(own.delete)
        self.vfs = _Vfs.from_buffer_copy(own)
        self.vfs.name = b"recording"
        self._calls = [_OPEN(self.open), _DELETE(self.delete)]
        self.vfs.open, self.vfs.delete = (_address(call) for call in self._calls)

    def open(self, _vfs: int, name: int, file: object, flags: int, out: int) -> int:
        code = self._open(ctypes.addressof(self._own), name, file, flags, out)
        path = _path(name)
        if code == OK and path is not None and self._disk.keeps(path):
            opened = file.contents  # type: ignore[attr-defined] # a pointer to _File
            own = ctypes.addressof(opened.methods.contents)
            if own not in self._methods:
                self._methods[own] = self._before(opened.methods.contents)
            opened.methods = ctypes.pointer(self._methods[own])
            self._paths[ctypes.addressof(opened)] = path
        return int(code)

    def delete(self, _vfs: int, name: int, sync: int) -> int:
        path = _path(name)
        if path is not None and self._disk.keeps(path):
            self._disk.note(path, Gone())
            if sync:
                self._disk.sync(path)
        return int(self._delete(ctypes.addressof(self._own), name, sync))

    def _before(self, own: _Methods) -> _Methods:
        """The methods of a file, with the disk before those that change it."""
        write, truncate, sync = _WRITE(own.write), _TRUNCATE(own.truncate), _SYNC(own.sync)

        def written(file: int, content: int, size: int, offset: int) -> int:
            self._disk.note(self._paths[file], Written(offset, ctypes.string_at(content, size)))
            return int(write(file, content, size, offset))

        def truncated(file: int, size: int) -> int:
            self._disk.note(self._paths[file], Cut(size))
            return int(truncate(file, size))

        def synced(file: int, flags: int) -> int:
            code = int(sync(file, flags))
            self._disk.sync(self._paths[file])
            return code

        calls = (_WRITE(written), _TRUNCATE(truncated), _SYNC(synced))
        self._calls += calls
        methods = _Methods.from_buffer_copy(own)
        methods.write, methods.truncate, methods.sync = (_address(call) for call in calls)
        return methods


@contextmanager
def recording(folder: Path) -> Iterator[Disk]:
    """Record what SQLite does to the files of a folder that are opened inside the block.

    Raises:
        LookupError: there is no SQLite outside Python. A Python that carries its own is not
            reached: then nothing is recorded.
    """
    try:
        library = ctypes.CDLL(ctypes.util.find_library("sqlite3") or "libsqlite3.so.0")
    except OSError as error:
        raise LookupError("there is no SQLite library to watch") from error
    library.sqlite3_vfs_find.restype = POINTER(_Vfs)
    own = library.sqlite3_vfs_find(None)
    disk = Disk(folder)
    recorder = _Recorder(disk, own.contents)
    _KEPT.append(recorder)
    library.sqlite3_vfs_register(ctypes.byref(recorder.vfs), 1)
    try:
        yield disk
    finally:
        library.sqlite3_vfs_unregister(ctypes.byref(recorder.vfs))
        library.sqlite3_vfs_register(own, 1)


def _path(name: int | None) -> str | None:
    return ctypes.string_at(name).decode() if name else None


def _address(call: object) -> int | None:
    return ctypes.cast(call, c_void_p).value  # type: ignore[arg-type] # a function of ctypes
