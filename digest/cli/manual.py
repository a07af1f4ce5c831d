"""The command line as Markdown, from the help that the commands give themselves.

`docs/commands.md` and the overview in the README are written from it (`make docs`), and the tests
hold them against it.
"""

from __future__ import annotations

from collections.abc import Iterator

import click

from digest.cli.commands import CHAPTERS, digest

WIDTH = 88  # of a help text: fits a code block on a page of GitHub's width


def manual() -> str:
    """Every command with its help, one heading each, groups before what they hold."""
    return "\n\n".join(_section(context) for context in _contexts(_root())) + "\n"


def overview() -> str:
    """The commands by chapter, as one table."""
    rows = [
        f"| {chapter} | `digest {name}` | {entry.help} |"
        for chapter, entries in CHAPTERS.items()
        for name, entry in entries.items()
    ]
    return "\n".join(("| | command | |", "|---|---|---|", *rows)) + "\n"


def command_tree() -> Iterator[tuple[str, click.Command]]:
    """Every command with its full name, such as `digest issue new`; imports them all."""
    for context in _contexts(_root()):
        yield context.command_path, context.command


def _section(context: click.Context) -> str:
    help_text = context.command.get_help(context).rstrip()
    return f"## `{context.command_path}`\n\n```text\n{help_text}\n```"


def _root() -> click.Context:
    return digest.make_context("digest", [], resilient_parsing=True, terminal_width=WIDTH)


def _contexts(context: click.Context) -> Iterator[click.Context]:
    yield context
    group = context.command
    if isinstance(group, click.Group):
        for name in group.list_commands(context):
            command = group.get_command(context, name)
            if command is not None:
                yield from _contexts(click.Context(command, info_name=name, parent=context))
