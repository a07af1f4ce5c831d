"""Open the installation that a command works on."""

from __future__ import annotations

import getpass
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING

from digest.cli.output import Invocation

if TYPE_CHECKING:
    from digest.publisher import Publisher


@contextmanager
def opened(invocation: Invocation) -> Iterator[Publisher]:
    """The publisher of the command's folder; database and children are let go of afterwards."""
    from digest.assembly import open_publisher  # noqa: PLC0415 - `--help` is quick

    with open_publisher(invocation.settings(), now=invocation.now) as publisher:
        yield publisher


def person() -> str:
    """Who runs the command, as the system knows them; kept with approvals and records."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a container without a password file
        return "operator"


def local_times(invocation: Invocation) -> Callable[[datetime | None], str | None]:
    """ISO 8601 with the offset of the site's zone, to the second."""
    zone = invocation.settings().site.zone

    def shown(moment: datetime | None) -> str | None:
        return None if moment is None else moment.astimezone(zone).isoformat(timespec="seconds")

    return shown
