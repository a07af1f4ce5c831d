"""What a command is given, and how it speaks.

Results go to stdout, as a table for people or as one versioned JSON document with `--json`.
Progress, hints and the log go to stderr, and never hold a person's address.
"""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from digest.config.settings import Settings

VERSION = 1
"""Of every `--json` document. Grows when a field changes its meaning or goes away."""

_STEERING = dict.fromkeys(
    code
    for code in (*range(0x20), *range(0x7F, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A))
    if chr(code) not in "\t\n"
)
"""Escape sequences, and the overrides that write a line from right to left (UAX #9)."""


@dataclass
class Invocation:
    """One run of one command: where, how loudly, and with which settings.

    Attributes:
        root: the working folder. `config`: the settings file asked for, or None.
        now: the clock, aware UTC.
    """

    root: Path
    config: Path | None = None
    quiet: bool = False
    verbose: bool = False
    environ: Mapping[str, str] = field(default_factory=dict, repr=False)
    now: Callable[[], datetime] = field(default=lambda: datetime.now(UTC), repr=False)
    _settings: Settings | None = field(default=None, init=False, repr=False)

    def settings(self) -> Settings:
        """What the files say, read once.

        Raises:
            ConfigError: a file is missing or wrong.
        """
        if self._settings is None:
            from digest.config.load import load  # noqa: PLC0415 - `--help` is quick

            self._settings = load(self.config_file(), self.environ)
        return self._settings

    def config_file(self) -> Path:
        """The settings file.

        Raises:
            ConfigError: there is none.
        """
        from digest.config.load import find_config  # noqa: PLC0415 - `--help` is quick

        return self.root / self.config if self.config else find_config(self.root)

    def say(self, message: str) -> None:
        """Tell the person at the terminal how it goes; not a result."""
        if not self.quiet:
            click.echo(message, err=True)


pass_invocation = click.make_pass_decorator(Invocation)
"""Hands a command its `Invocation` as first argument."""

json_option = click.option(
    "--json", "as_json", is_flag=True, help="Print one JSON document instead."
)
"""Gives a command the argument `as_json`."""

issue_argument = click.argument("ref", metavar="ISSUE")
"""`BULLETIN/NUMBER`, `BULLETIN/latest`, `latest`, or an id."""


def said(_context: click.Context, _option: click.Parameter, text: str | None) -> str | None:
    """What somebody said for the record, such as a reason or a name; None where nothing was asked.

    Raises:
        BadParameter: it is blank.
    """
    if text is not None and not text.strip():
        raise click.BadParameter("it is blank; say something, for it is kept")
    return text and text.strip()


def acting_option(what: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Gives a command the argument `by`: who does what the command does.

    Args:
        what: the help, such as "Who approves".
    """
    told = f"{what}; the system's user by default."
    return click.option("--as", "by", metavar="NAME", callback=said, help=told)


def print_json(document: Mapping[str, object]) -> None:
    """Print the one document of a `--json` run, led by its version.

    Days and aware times become ISO 8601; enums become their value, paths their text.
    """
    click.echo(
        json.dumps(
            {"version": VERSION, **document}, ensure_ascii=False, indent=2, default=_json_value
        )
    )


def print_table(header: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Print aligned columns, the last one unpadded. None becomes a dash."""
    lines = [tuple(header), *(tuple(map(_cell, row)) for row in rows)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    for line in lines:
        cells = [cell.ljust(width) for cell, width in zip(line, widths, strict=True)]
        click.echo("  ".join(cells).rstrip())


def print_outside(text: str, marks: Mapping[int, str | None] | None = None) -> None:
    """Print text from outside: what would steer the terminal or turn its lines round is left out.

    Args:
        marks: code points of ours in the text, and what a terminal shows for them.
    """
    click.echo(text.translate({**_STEERING, **(marks or {})}))


def start_logging(*, quiet: bool = False, verbose: bool = False) -> None:
    """Send the log to stderr as plain lines: warnings, errors only, or everything of Digest's."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(message)s"))
    logging.basicConfig(handlers=[handler], level=logging.WARNING, force=True)
    level = logging.DEBUG if verbose else logging.ERROR if quiet else logging.INFO
    logging.getLogger("digest").setLevel(level)


def _cell(value: object) -> str:
    return "–" if value is None else " ".join(str(value).translate(_STEERING).split())


def _json_value(value: object) -> str | list[object]:
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, Path):
        return str(value)
    if isinstance(value, frozenset | set):
        return sorted(value, key=str)
    raise TypeError(f"{type(value).__name__} has no place in a JSON document")
