"""`digest demo`: the whole job on a small fictional public body, HTTP in and HTTP out."""

from __future__ import annotations

import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from digest.cli.output import Invocation, json_option, pass_invocation, print_json

if TYPE_CHECKING:
    from digest.demo.story import Story

FOLDER = Path("var") / "demo"


@click.command()
@json_option
@pass_invocation
@click.pass_context
def demo(ctx: click.Context, invocation: Invocation, *, as_json: bool) -> None:
    """Run the whole job on a small fictional body.

    Serves invented feeds, a calendar, a news list and notes on loopback, collects from them,
    makes an issue, and posts it to a loopback endpoint that writes the mails to files.
    Everything stays in var/demo of this folder; a second run finds nothing new.
    """
    from digest.demo.run import run_demo  # noqa: PLC0415 - `--help` is quick
    from digest.demo.summary import may_colour, tell  # noqa: PLC0415 - as above

    story = run_demo(FOLDER, now=invocation.now)
    if as_json:
        print_json(_document(story))
        return
    colour = ctx.color is not False and may_colour(
        invocation.environ, is_terminal=sys.stdout.isatty()
    )
    click.echo(tell(story, colour=colour), nl=False, color=colour)


def _document(story: Story) -> dict[str, object]:
    return {
        "folder": story.folder,
        "sources": [asdict(visited) for visited in story.visited],
        "merged": story.merged,
        "events": [asdict(dated) for dated in story.dated],
        "issue": story.made and asdict(story.made),
        "readers": story.roll and asdict(story.roll),
        "sent": story.sent and asdict(story.sent),
        "nothing_because": story.nothing,
    }
