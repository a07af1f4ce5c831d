"""Every command by name, imported only when it is run, so that `--help` stays quick."""

from __future__ import annotations

import contextlib
import difflib
import importlib
import os
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import click

from digest.cli.output import Invocation, start_logging


class Entry(NamedTuple):
    """Where a command lives, and the first line of its help."""

    module: str
    attribute: str
    help: str


CHAPTERS: Mapping[str, Mapping[str, Entry]] = {
    "Start": {
        "init": Entry("digest.cli.init", "init", "Make a working folder, ready to edit."),
        "demo": Entry("digest.cli.demo", "demo", "Run the whole job on a small fictional body."),
        "doctor": Entry("digest.cli.doctor", "doctor", "Check the set-up and say what to mend."),
    },
    "Gather": {
        "collect": Entry(
            "digest.cli.collect",
            "collect",
            "Visit the sources, or only those named, and keep what is new.",
        ),
        "sources": Entry(
            "digest.cli.sources",
            "sources",
            "List, add, test and pause the sources; see how they are doing.",
        ),
        "read": Entry(
            "digest.cli.read",
            "read",
            "Read a text or a page: its dates, events, people, kind and summary.",
        ),
        "items": Entry("digest.cli.items", "items", "List and show what was collected."),
        "events": Entry("digest.cli.events", "events", "List the events that were found."),
    },
    "Publish": {
        "issue": Entry("digest.cli.issue", "issue", "Draft, show, edit and approve issues."),
        "preview": Entry(
            "digest.cli.preview",
            "preview",
            "Show an edition in every way readers may see it, on one page.",
        ),
        "templates": Entry(
            "digest.cli.templates", "templates", "List, copy and try the templates of bulletins."
        ),
        "check": Entry(
            "digest.cli.check",
            "check",
            "Find what should be mended before sending. Exit code 1 when something must be.",
        ),
        "send": Entry(
            "digest.cli.send",
            "send",
            "Post an approved issue to its subscribers, each exactly once.",
        ),
        "subscribers": Entry(
            "digest.cli.subscribers",
            "subscribers",
            "Add, import, list, change and erase readers.",
        ),
    },
    "Run": {
        "queue": Entry(
            "digest.cli.queue",
            "queue",
            "See what is being sent; pause, resume, cancel, retry and resolve it.",
        ),
        "audit": Entry(
            "digest.cli.audit",
            "audit",
            "Check that the books add up, or that a certificate FILE is still true.",
        ),
        "bounces": Entry(
            "digest.cli.bounces", "bounces", "Act on mail that came back, and list what did."
        ),
        "serve": Entry(
            "digest.cli.serve",
            "serve",
            "Run scheduler, web pages and sender in one process, until stopped.",
        ),
        "keys": Entry(
            "digest.cli.keys",
            "keys",
            "List, rotate and retire the keys that readers' links are signed with.",
        ),
        "schedule": Entry("digest.cli.schedule", "schedule", "Say when bulletins go out."),
        "simulate": Entry(
            "digest.cli.simulate",
            "simulate",
            "Replay dated notes through BULLETIN's schedule, and write every issue it would have made.",
        ),
    },
}
COMMANDS: Mapping[str, Entry] = {
    name: entry for chapter in CHAPTERS.values() for name, entry in chapter.items()
}


class LazyGroup(click.Group):
    """A group whose help comes from the table above; a command is imported when it is run."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Names in the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - as above
        """Import the command; None when the table has none of that name."""
        entry = COMMANDS.get(cmd_name)
        if entry is None:
            return None
        command = getattr(importlib.import_module(entry.module), entry.attribute)
        assert isinstance(command, click.Command)  # noqa: S101 - the table is ours, and tested
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 - as above
        """Write the table, chapter by chapter, without importing a command."""
        for chapter, entries in CHAPTERS.items():
            with formatter.section(chapter):
                formatter.write_dl([(name, entry.help) for name, entry in entries.items()])

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command, or say which one was probably meant."""
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            near = difflib.get_close_matches(args[0], COMMANDS, n=1)
            hint = f"did you mean '{near[0]}'?" if near else "see `digest --help`"
            raise click.UsageError(f"there is no command '{args[0]}'; {hint}", ctx)
        return super().resolve_command(ctx, args)


@click.group(
    cls=LazyGroup,
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="First steps: `digest init bulletin`, then edit bulletin/config.toml, "
    "then `digest -C bulletin collect`.",
)
@click.option(
    "-C",
    "directory",
    metavar="DIR",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Run in another folder, as if started there.",
)
@click.option(
    "--config",
    metavar="FILE",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Settings file; config.toml of the folder when not given.",
)
@click.option("-q", "--quiet", is_flag=True, help="Say nothing but results and errors.")
@click.option("-v", "--verbose", is_flag=True, help="Say more; tracebacks of errors too.")
@click.option("--no-color", is_flag=True, help="No colours; the variable NO_COLOR says the same.")
@click.version_option(
    package_name="digest-bulletin", prog_name="digest", message="%(prog)s %(version)s"
)
@click.pass_context
def digest(
    ctx: click.Context,
    *,
    directory: Path | None,
    config: Path | None,
    quiet: bool,
    verbose: bool,
    no_color: bool,
) -> None:
    """Collect news and events, compose a bulletin, and post it to every subscriber."""
    if directory is not None:
        ctx.with_resource(contextlib.chdir(directory))
    if no_color or os.environ.get("NO_COLOR"):
        ctx.color = False
    start_logging(quiet=quiet, verbose=verbose)
    ctx.obj = Invocation(
        root=Path.cwd(), config=config, quiet=quiet, verbose=verbose, environ=os.environ
    )
