"""The inside of a guarded child: limits first, then one task after another.

Nothing heavy is imported here; a task's module is imported when it is first asked for.
"""

from __future__ import annotations

import importlib
import math
import os
import resource
import signal
import sys
import traceback
from collections.abc import Callable

from digest.errors import DigestError
from digest.sandbox.frames import read_frame, write_frame

_AGAIN_S = 0.5  # should a library swallow the first TimeoutError
_SPARE_CPU_S = 1  # importing the task's libraries the first time is not the task's fault


def serve(*, memory_bytes: int) -> None:
    """Answer tasks on standard input until it closes."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent to judge
    signal.signal(signal.SIGPROF, _stop)
    questions = sys.stdin.buffer
    # A library that prints must not be taken for an answer.
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    while (frame := read_frame(questions)) is not None:
        header, payload = frame
        _limit_cpu(float(str(header["most_cpu_s"])), float(str(header["cpu_s"])))
        answer = _answer(str(header["task"]), payload)
        signal.setitimer(signal.ITIMER_PROF, 0)
        write_frame(answers, *answer)


def _answer(task: str, payload: bytes) -> tuple[dict[str, object], bytes]:
    try:
        return {"outcome": "done"}, _load(task)(payload)
    except DigestError as error:
        raised = {"outcome": "raised", "error": type(error).__name__, "message": str(error)}
        return {**raised, "spent": isinstance(error.__cause__, MemoryError | TimeoutError)}, b""
    except MemoryError:
        return {"outcome": "memory", "spent": True}, b""
    except TimeoutError:
        return {"outcome": "time", "spent": True}, b""
    except RecursionError:
        return {"outcome": "depth"}, b""
    except Exception:  # noqa: BLE001 - the door of the child; the parent logs the traceback
        return {"outcome": "failed", "traceback": traceback.format_exc(limit=-12)[-4000:]}, b""


def _load(task: str) -> Callable[[bytes], bytes]:
    module, _, name = task.partition(":")
    function: Callable[[bytes], bytes] = getattr(importlib.import_module(module), name)
    return function


def _limit_cpu(seconds: float, asked_after: float) -> None:
    """End the child after so many seconds; before that, if asked to, stop the task within it.

    The kernel's limit counts from the child's start, so it moves with each task.
    """
    spent = sum(os.times()[:2])
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (math.ceil(spent + seconds) + _SPARE_CPU_S, hard))
    signal.setitimer(signal.ITIMER_PROF, asked_after, _AGAIN_S)


def _stop(*_: object) -> None:
    raise TimeoutError("the task used up its processor time")
