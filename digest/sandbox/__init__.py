"""Run untrusted work in guarded child processes: parsing outside bytes, setting users' templates.

`pool` starts and stops the children, `frames` is what travels on their pipes, and `child` is what
runs inside.
"""

from digest.sandbox.pool import SandboxPool

__all__ = ["SandboxPool"]
