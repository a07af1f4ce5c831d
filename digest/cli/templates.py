"""`digest templates`: the sets of templates; look at them, make one's own, find mistakes."""

from __future__ import annotations

import re
import webbrowser
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from digest.cli.output import (
    Invocation,
    json_option,
    pass_invocation,
    print_json,
    print_table,
)
from digest.cli.writing import make_folder, write_file
from digest.errors import Refused, UsageError

if TYPE_CHECKING:
    from digest.render.sets import Sets

MISTAKES = 1
_NAME = re.compile(r"[a-z0-9][a-z0-9_-]*")
_THEME = "theme.j2"
_LETTERS = "letter"  # the set of the letters with one button, which has pages of its own kind


@click.group()
def templates() -> None:
    """List, copy and try the templates of bulletins.

    A set is a folder below templates/. What it does not have of its own it takes from the set
    of the same name that Digest ships, then from "bulletin".
    """


@templates.command("list")
@json_option
@pass_invocation
def list_sets(invocation: Invocation, *, as_json: bool) -> None:
    """List the sets, whose files they are, and which of yours replace shipped ones."""
    told = [_told(invocation, name) for name in _sets(invocation)]
    if as_json:
        print_json({"templates": told})
        return
    print_table(
        ("SET", "SHIPPED", "YOURS", "OF THESE INSTEAD OF SHIPPED ONES"),
        (
            (one["name"], len(one["shipped"]), len(one["own"]), ", ".join(one["overrides"]) or None)
            for one in told
        ),
    )


@templates.command()
@click.argument("name")
@click.option("--to", "target", metavar="NAME", help="Under another name; NAME itself by default.")
@json_option
@pass_invocation
def copy(invocation: Invocation, *, name: str, target: str | None, as_json: bool) -> None:
    """Copy a set, with all it borrows, into templates/ to be edited. Overwrites nothing."""
    _require(invocation, name)
    loader = _loader(invocation)
    prefix = f"{name}/"
    there = loader.files if name == _LETTERS else loader  # letters borrow nothing
    files = {
        listed.removeprefix(prefix): _source(loader, listed)
        for listed in there.list_templates()
        if listed.startswith(prefix) and listed.endswith(".j2")
    }
    _write(invocation, target or name, files, as_json=as_json)


@templates.command()
@click.argument("name")
@click.option("--from", "theme", metavar="THEME", default="bulletin", show_default=True)
@json_option
@pass_invocation
def new(invocation: Invocation, *, name: str, theme: str, as_json: bool) -> None:
    """Begin a set of your own with the colours, type and head of another.

    Only what makes a theme is copied; the blocks stay those of "bulletin", and improve with it.
    """
    _require(invocation, theme, of_bulletins=True)
    loader = _loader(invocation)
    own = {_THEME, "masthead.mjml.j2", "badge.mjml.j2"}
    files = {file: _source(loader, f"{theme}/{file}") for file in sorted(own)}
    _write(invocation, name, files, as_json=as_json)
    invocation.say(f'Name it in schedules/: template = "{name}"')


@templates.command()
@click.argument("name", required=False)
@json_option
@pass_invocation
def lint(invocation: Invocation, *, name: str | None, as_json: bool) -> int:
    """Try every page of a set, or of all, in every language. Exit code 1 when something is wrong.

    What `digest check` would stop every issue for is told here already.
    """
    from digest.publisher.trying import mistakes  # noqa: PLC0415 - `--help` is quick
    from digest.sandbox.pool import SandboxPool  # noqa: PLC0415

    if name is not None:
        _require(invocation, name)
    names = (name,) if name else _sets(invocation)
    loader = _loader(invocation)
    with SandboxPool() as pool:
        found = [line for one in names for line in mistakes(one, loader, pool)]
    if as_json:
        print_json({"templates": names, "mistakes": found})
    else:
        for line in found:
            click.echo(line)
        if not found:
            invocation.say(f"Nothing wrong with {', '.join(names)}.")
    return MISTAKES if found else 0


@templates.command()
@click.argument("name", default="bulletin")
@click.option("--language", default="en", show_default=True)
@click.option("--open", "open_it", is_flag=True, help="Show the page in the browser.")
@json_option
@pass_invocation
def show(invocation: Invocation, *, name: str, language: str, open_it: bool, as_json: bool) -> None:
    """Write a page with every block of a set, light, dark and as plain text, to var/preview/."""
    from digest.render.proof.sheet import Proof, sheet  # noqa: PLC0415 - as above
    from digest.render.specimen import specimen, specimen_page  # noqa: PLC0415
    from digest.sandbox.pool import SandboxPool  # noqa: PLC0415

    _require(invocation, name, of_bulletins=True)
    shown = specimen(language)
    with SandboxPool() as pool:
        html, text = specimen_page(name, language, _loader(invocation), pool)
    proof = Proof(
        f"templates/{name}", language, shown.site_name, shown.subject, shown.preheader, html, text
    )
    file = invocation.root / "var" / "preview" / f"template-{name}-{language}.html"
    make_folder(file.parent)
    spoken = invocation.settings().site.languages[0]
    write_file(file, sheet(proof, language=spoken))
    if as_json:
        print_json({"template": name, "file": str(file)})
    else:
        click.echo(file)
    if open_it:
        webbrowser.open(file.resolve().as_uri())


def _folders(invocation: Invocation) -> tuple[Path, Path]:
    """The user's folder of templates, and the shipped one."""
    from digest.starter import shipped_templates  # noqa: PLC0415 - as above

    return invocation.settings().templates, shipped_templates()


def _loader(invocation: Invocation) -> Sets:
    from jinja2 import FileSystemLoader  # noqa: PLC0415 - as above

    from digest.render.sets import Sets  # noqa: PLC0415

    return Sets(FileSystemLoader(_folders(invocation)))


def _source(loader: Sets, name: str) -> str:
    from digest.render.engine import engine  # noqa: PLC0415 - as above

    return loader.get_source(engine(loader, write=str, markup=True), name)[0]


def _sets(invocation: Invocation) -> tuple[str, ...]:
    found = {one.name for folder in _folders(invocation) for one in _below(folder)}
    return tuple(sorted(found))


def _below(folder: Path) -> Iterator[Path]:
    for one in folder.iterdir() if folder.is_dir() else ():
        if any(one.glob("*.j2")):
            yield one


def _told(invocation: Invocation, name: str) -> dict[str, list[str] | str]:
    own, shipped = (
        sorted(file.name for file in (folder / name).glob("*.j2"))
        for folder in _folders(invocation)
    )
    same = _folders(invocation)[0].resolve() == _folders(invocation)[1].resolve()
    mine = [] if same else own
    instead = [file for file in mine if file in shipped]
    return {"name": name, "shipped": shipped, "own": mine, "overrides": instead}


def _require(invocation: Invocation, name: str, *, of_bulletins: bool = False) -> None:
    known = tuple(one for one in _sets(invocation) if one != _LETTERS or not of_bulletins)
    if name not in known:
        raise UsageError(f"there is no set of templates {name!r}; there are: {', '.join(known)}")


def _write(invocation: Invocation, name: str, files: dict[str, str], *, as_json: bool) -> None:
    if not _NAME.fullmatch(name):
        raise UsageError(f"{name!r} is no name for a folder: use a-z, 0-9, - and _")
    folder = _folders(invocation)[0] / name
    if folder.exists():
        raise Refused(
            f"{folder} exists already, so nothing was written; "
            "give another name (of a copy: --to NAME)"
        )
    make_folder(folder)
    for file, source in files.items():
        write_file(folder / file, source + "\n")
    if as_json:
        print_json({"template": name, "folder": str(folder), "files": list(files)})
    else:
        click.echo(f"Wrote {len(files)} files to {folder}")
