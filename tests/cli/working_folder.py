"""Run `digest` as its users do: a command line in, an exit code and two streams out."""

from __future__ import annotations

import io
import logging
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import NamedTuple

from digest.cli.main import run
from tests.migrated import lay

SCHEDULE = """\
title = { en = "Weekly" }
languages = ["en"]

[when]
start = 2026-01-05
at = 08:30:00
rrule = "FREQ=WEEKLY;BYDAY=MO"

[[when.move]]
from = 2026-02-02
to = 2026-02-03

[[sections]]
id = "all"
title = { en = "All" }
kinds = ["news"]
"""
CONFIG = """\
[site]
name = "The Office"
public_url = "https://bulletin.example.org"
languages = ["en"]

[sender]
email = "bulletin@example.org"
name = "The Office"

[endpoint]
kind = "folder"
"""


class Ran(NamedTuple):
    """What a command gave back."""

    code: int
    out: str
    err: str


def digest(*arguments: str) -> Ran:
    """Run the command here, and leave the log of this process as it was."""
    root, ours = logging.getLogger(), logging.getLogger("digest")
    handlers, levels = root.handlers[:], (root.level, ours.level)
    root.handlers.clear()
    try:
        with redirect_stdout(io.StringIO()) as out, redirect_stderr(io.StringIO()) as err:
            code = run(arguments)
    finally:
        root.handlers[:] = handlers
        root.setLevel(levels[0])
        ours.setLevel(levels[1])
    return Ran(code, out.getvalue(), err.getvalue())


def make(root: Path) -> Path:
    """A working folder with one bulletin, `weekly`."""
    (root / "schedules").mkdir(parents=True)
    (root / "config.toml").write_text(CONFIG)
    (root / "schedules" / "weekly.toml").write_text(SCHEDULE)
    lay(root / "var" / "digest.db")
    return root
