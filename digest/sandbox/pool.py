"""Start guarded children, hand them work, and replace the ones that die, hang or swell.

A child that is lost costs one call. The environment it gets holds no secrets.
"""

from __future__ import annotations

import fcntl
import logging
import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import IO, Self, cast

from digest import errors
from digest.errors import DigestError, SandboxError
from digest.sandbox.frames import Header, read_frame, write_frame

log = logging.getLogger(__name__)

_MEMORY_BYTES = (
    512 * 1024 * 1024
)  # measured peaks: feed of 10 MB 75 MB, page of 7.5 MB 300 MB, MJML of 1 MB 80 MB
_PIPE_BYTES = 1024 * 1024  # so that a page goes and comes in one piece
_CALLS_PER_CHILD = 500  # then a fresh one, so that what a library leaks stays small
_PASSED_ON = ("LANG", "LC_ALL", "TZ", "TZDIR", "PYTHONTZPATH", "SYSTEMROOT")


class SandboxPool:
    """`ports.Sandbox` over a few child processes. Thread-safe; close it when done.

    Args:
        size: children at a time; more callers than that wait for one another.
        memory_bytes: address space of one child.
    """

    def __init__(self, *, size: int = 1, memory_bytes: int = _MEMORY_BYTES) -> None:
        self._memory_bytes = memory_bytes
        self._seats: queue.LifoQueue[_Child | None] = queue.LifoQueue()
        self._size = size
        for _ in range(size):
            self._seats.put(None)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the children. Waits for calls under way; the pool may be used again."""
        seats = [self._seats.get() for _ in range(self._size)]
        for child in seats:
            if child is not None:
                child.end()
            self._seats.put(None)

    def call(
        self, task: str, payload: bytes, *, deadline_s: float = 10.0, cpu_s: float | None = None
    ) -> bytes:
        """Run `module:function` on `payload` in a guarded child.

        Raises:
            SandboxError: it died, or exceeded time, memory or depth; the next call is not harmed.
            DigestError: whatever the function raised of that tree, with its message.
        """
        with self._child() as child:
            header, body = child.ask(task, payload, deadline_s, cpu_s)
        if header["outcome"] == "done":
            return body
        raise _error(task, header, self._memory_bytes)

    @contextmanager
    def _child(self) -> Iterator[_Child]:
        child = self._seats.get()
        try:
            if child is None or not child.is_fit:
                if child is not None:
                    child.end()
                child = _Child(self._memory_bytes)
            yield child
        except BaseException:
            if child is not None:
                child.end()
            child = None
            raise
        finally:
            self._seats.put(child)


class _Child:
    """One child process, used by one thread at a time."""

    def __init__(self, memory_bytes: int) -> None:
        self._calls = 0
        self._spent = False
        self._process = subprocess.Popen(  # noqa: S603 - our own interpreter and module
            [sys.executable, "-P", "-m", "digest.sandbox", str(memory_bytes)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_clean_environment(os.environ, sys.path),
        )
        self._questions = cast("IO[bytes]", self._process.stdin)
        self._answers = cast("IO[bytes]", self._process.stdout)
        _widen(self._questions, self._answers)

    @property
    def is_fit(self) -> bool:
        return not self._spent and self._calls < _CALLS_PER_CHILD and self._process.poll() is None

    def ask(
        self, task: str, payload: bytes, deadline_s: float, cpu_s: float | None
    ) -> tuple[Header, bytes]:
        self._calls += 1
        header = {"task": task, "most_cpu_s": cpu_s or deadline_s, "cpu_s": cpu_s or 0}
        late = threading.Event()
        alarm = threading.Timer(deadline_s, self._stop, [late])
        alarm.daemon = True
        alarm.start()
        try:
            answer = self._exchange(header, payload)
        finally:
            alarm.cancel()
        if late.is_set():
            raise SandboxError(f"{_short(task)}: stopped after {deadline_s:g} s; {_ADVICE}")
        if answer is None:
            raise SandboxError(f"{_short(task)}: the guarded child {self._epitaph()}; {_ADVICE}")
        self._spent = bool(answer[0].get("spent"))
        return answer

    def end(self) -> None:
        self._process.kill()
        with suppress(OSError), self._process:  # closes the pipes and waits
            pass

    def _exchange(self, header: Header, payload: bytes) -> tuple[Header, bytes] | None:
        try:
            write_frame(self._questions, header, payload)
            return read_frame(self._answers)
        except OSError:
            return None

    def _stop(self, late: threading.Event) -> None:
        late.set()
        self._process.kill()

    def _epitaph(self) -> str:
        code = self._process.wait()
        if code == -signal.SIGXCPU:
            return "used up its processor time"
        return f"was ended by signal {-code}" if code < 0 else f"ended with code {code}"


_ADVICE = "the input is hostile, or too large or deep for its kind"


def _widen(*pipes: IO[bytes]) -> None:
    """Make the pipes as wide as the system lets us; narrow ones are only slower."""
    if sys.platform == "linux":
        for pipe in pipes:
            with suppress(OSError):
                fcntl.fcntl(pipe.fileno(), fcntl.F_SETPIPE_SZ, _PIPE_BYTES)


def _clean_environment(ours: Mapping[str, str], path: list[str]) -> dict[str, str]:
    """What a child needs to find the same modules, and nothing that could be a secret."""
    kept = {name: ours[name] for name in _PASSED_ON if name in ours}
    folders = [os.path.abspath(folder) for folder in path if folder]  # noqa: PTH100 - text to text
    return {**kept, "PYTHONPATH": os.pathsep.join(folders)}


def _error(task: str, header: Header, memory_bytes: int) -> DigestError:
    outcome = header["outcome"]
    if outcome == "raised":
        kind = getattr(errors, str(header["error"]), DigestError)
        raised: DigestError = kind(str(header["message"]))
        return raised
    if outcome == "memory":
        megabytes = memory_bytes // (1024 * 1024)
        return SandboxError(f"{_short(task)}: needed more than {megabytes} MB; {_ADVICE}")
    if outcome == "time":
        return SandboxError(f"{_short(task)}: used up its processor time; {_ADVICE}")
    if outcome == "depth":
        return SandboxError(f"{_short(task)}: nested too deeply; {_ADVICE}")
    log.error("a task in the sandbox failed: %s\n%s", task, header.get("traceback"))
    return SandboxError(f"{_short(task)}: failed unexpectedly; please report the log's traceback")


def _short(task: str) -> str:
    return task.rpartition(".")[2]
