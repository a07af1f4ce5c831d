"""Run untrusted work in guarded child processes: parsing outside bytes, turning MJML into HTML.

`pool` starts and stops the children, `frames` is what travels on their pipes, `child` is what runs
inside, and `press` is the one task that lives here.
"""

from digest.sandbox.pool import SandboxPool
from digest.sandbox.press import MjmlPress

__all__ = ["MjmlPress", "SandboxPool"]
