"""Other ways to run the tasks of a guarded child than the product's."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module

from digest.sandbox import SandboxPool

ENOUGH_S = 300.0  # by the clock: only processor time decides


class InThisProcess:
    """`ports.Sandbox` without a child, for what is known to be harmless."""

    def call(
        self, task: str, payload: bytes, *, deadline_s: float = 10.0, cpu_s: float | None = None
    ) -> bytes:
        module, _, name = task.partition(":")
        answer: bytes = getattr(import_module(module), name)(payload)
        return answer


@dataclass(frozen=True)
class Within:
    """A real child that gives a task as much processor time as the test says.

    Little where the task never ends, and on any machine enough where it must.
    """

    pool: SandboxPool
    cpu_s: float

    def call(
        self, task: str, payload: bytes, *, deadline_s: float = 10.0, cpu_s: float | None = None
    ) -> bytes:
        assert cpu_s, "no template runs without a limit"
        return self.pool.call(task, payload, deadline_s=ENOUGH_S, cpu_s=self.cpu_s)


SANDBOX = InThisProcess()
