"""Help is quick, complete, and says what the commands say themselves."""

from __future__ import annotations

import importlib
import re
import subprocess
import sys

import click
import pytest

from digest.cli.commands import COMMANDS
from tests.cli.working_folder import digest

HEAVY = {
    "alembic", "apscheduler", "babel", "dateutil", "feedparser", "holidays", "httpx",
    "icalendar", "jinja2", "mjml", "msgspec", "selectolax", "sqlalchemy", "starlette",
    "tomllib", "uvicorn",
}  # fmt: skip
# Python itself, click and our own frame come to some 135; one heavy package adds hundreds.
MOST_MODULES = 200


def loaded_by(arguments: list[str]) -> set[str]:
    """Names of the modules that a run of `digest` has loaded when it ends."""
    code = (
        "import sys; from digest.cli.main import run; "
        f"run({arguments!r}); print('\\n'.join(sys.modules), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(done.stderr.split())


def test_help_loads_nothing_heavy() -> None:
    loaded = loaded_by(["--help"])

    assert "click" in loaded
    assert loaded.isdisjoint(HEAVY)
    assert len(loaded) < MOST_MODULES


def test_the_version_loads_not_even_click() -> None:
    loaded = loaded_by(["--version"])

    assert "digest.cli.main" in loaded
    assert "click" not in loaded


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_is_where_the_table_says_with_the_help_it_says(name: str) -> None:
    entry = COMMANDS[name]

    command = getattr(importlib.import_module(entry.module), entry.attribute)

    assert isinstance(command, click.Command)
    assert command.name == name
    assert (command.help or "").strip().splitlines()[0] == entry.help


def test_help_names_every_command() -> None:
    told = digest("--help").out

    assert [name for name in COMMANDS if re.search(rf"^  {name}\b", told, re.MULTILINE)] == list(
        COMMANDS
    )
