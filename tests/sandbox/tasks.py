"""What the tests have a guarded child do. Light, for every new child imports it."""

from __future__ import annotations

import os
import threading

from digest.errors import ConfigError, FetchError, RenderError, UnreadableSource

MEMORY = 200 * 1024 * 1024


def shout(payload: bytes) -> bytes:
    print("a library that prints")
    return payload.upper()


def crash(_: bytes) -> bytes:
    os.kill(os.getpid(), 11)
    return b""


def hang(_: bytes) -> bytes:
    while True:
        pass


def sleep(_: bytes) -> bytes:
    threading.Event().wait()
    return b""


def dawdle(_: bytes) -> bytes:
    try:
        hang(b"")
    except TimeoutError as error:
        raise RenderError("stopped on line 7") from error
    return b""


def swell(_: bytes) -> bytes:
    return b"x" * (4 * MEMORY)


def dig(payload: bytes) -> bytes:
    return dig(payload)


def refuse(payload: bytes) -> bytes:
    raise {"u": UnreadableSource, "c": ConfigError, "f": FetchError}[payload.decode()]("said so")


def stumble(_: bytes) -> bytes:
    raise KeyError("surprise")


def who(_: bytes) -> bytes:
    return str(os.getpid()).encode()


def environment(_: bytes) -> bytes:
    return " ".join(os.environ).encode()
