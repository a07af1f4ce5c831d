"""Every error Digest raises on purpose, and the exit code each one means.

    DigestError                      1   something failed
    ├── UsageError                   2   asked for something that does not exist
    ├── ConfigError                  2   a setting, schedule or template file is wrong
    ├── Refused                      4   asked for something that is not allowed now
    ├── Temporary                    75  try again later
    │   └── AlreadyRunning           75  another process holds the database
    ├── RenderError                  1   an edition could not be rendered; stops the issue
    │   └── render.lint.MarkupError  1   … because its MJML has faults, which it lists
    ├── SourceError                  1   one source could not be read; never stops the run
    │   ├── FetchError               1   … because it did not answer as it should
    │   │   └── AddressRefused       1   … because its address may not be reached
    │   ├── NotWelcome               1   … because its site does not want robots
    │   └── UnreadableSource         1   … because its bytes make no sense
    ├── SandboxError                 1   a guarded child was stopped or died
    └── InvalidAddress               1   an e-mail address that cannot be mailed

A message says where, what, and what to do next. It never holds an e-mail address or a secret.
"""

from __future__ import annotations

from typing import ClassVar


class DigestError(Exception):
    """Something failed; the message says where, what, and what to do next."""

    exit_code: ClassVar[int] = 1


class UsageError(DigestError):
    """The command names something that does not exist, or misses something it needs."""

    exit_code = 2


class ConfigError(DigestError):
    """A file written by the user is wrong; the message names file and line or key."""

    exit_code = 2


class Refused(DigestError):
    """The request is understood but not allowed now: not approved, not confirmed, suppressed."""

    exit_code = 4


class Temporary(DigestError):
    """Nothing is wrong with the request; the same one may succeed later."""

    exit_code = 75


class AlreadyRunning(Temporary):
    """Another process sends or schedules on this database."""


class RenderError(DigestError):
    """An edition could not be rendered; the message names template, line and block."""


class SourceError(DigestError):
    """One source could not be collected; the others go on."""


class FetchError(SourceError):
    """The server did not answer, answered with an error, or answered too much or too slowly.

    Attributes:
        status: HTTP status, or None when no answer came.
        retry_after_s: seconds the server asked to wait, or None.
    """

    def __init__(
        self, message: str, *, status: int | None = None, retry_after_s: float | None = None
    ) -> None:
        super().__init__(message)
        self.status = status
        self.retry_after_s = retry_after_s


class AddressRefused(FetchError):
    """The address is private, not http(s), or otherwise not one Digest may reach."""


class NotWelcome(SourceError):
    """The site does not want us: its robots.txt says so, or it asks for proof of being human."""


class UnreadableSource(SourceError):
    """The bytes came but are not what the source's kind promises."""


class SandboxError(DigestError):
    """A guarded child process ran out of time, memory or depth, or died."""


class InvalidAddress(DigestError):
    """Not an e-mail address that can be mailed; the message says why, without the address."""
