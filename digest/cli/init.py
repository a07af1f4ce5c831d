"""`digest init`: a working folder, ready to edit."""

from __future__ import annotations

import shlex
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

import click

from digest.cli.output import Invocation, json_option, pass_invocation, print_json
from digest.errors import Refused, UsageError
from digest.starter import starter_files


@click.command()
@click.argument("folder", metavar="[DIR]", default=".", type=click.Path(path_type=Path))
@json_option
@pass_invocation
def init(invocation: Invocation, *, folder: Path, as_json: bool) -> None:
    """Make a working folder, ready to edit.

    Writes config.toml, schedules/, templates/ and notes/ into DIR (this folder when not
    given). Writes nothing at all where one of the files exists already.
    """
    home = invocation.root / folder
    files = starter_files()
    _refuse_to_overwrite(home, files)
    try:
        _copy(home, files)
    except OSError as error:
        raise UsageError(
            f"cannot write into {folder}: {error.strerror}; choose a folder you may write to"
        ) from error
    if as_json:
        print_json({"folder": home.resolve(), "files": [str(name) for name in files]})
        return
    click.echo(f"Made {len(files)} files in {home.resolve()}")
    invocation.say(_next_steps(folder))


def _refuse_to_overwrite(home: Path, files: Mapping[PurePosixPath, Path]) -> None:
    if existing := [name for name in files if (home / name).exists()]:
        more = f" (and {len(existing) - 1} more)" if len(existing) > 1 else ""
        raise Refused(
            f"{home / existing[0]} exists already{more}, so nothing was written; "
            "name an empty folder: digest init DIR"
        )


def _copy(home: Path, files: Mapping[PurePosixPath, Path]) -> None:
    for name, source in files.items():
        target = home / name
        target.parent.mkdir(parents=True, exist_ok=True)
        # "x": a file that appeared meanwhile is not overwritten either.
        with target.open("xb") as file:
            file.write(source.read_bytes())


def _next_steps(folder: Path) -> str:
    here = "" if folder == Path() else f" -C {shlex.quote(str(folder))}"
    return (
        "Next:\n"
        f"  1. edit {folder / 'config.toml'}: your name, your address, your sources\n"
        f"  2. digest{here} collect\n"
        f"  3. digest{here} issue new ajankohtaistiedote\n"
        f"  4. digest{here} preview latest --open\n"
        "Mail is written to var/outbox/ until [endpoint] names a service."
    )
