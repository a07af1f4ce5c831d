"""The editor's hand in `digest issue`: what the web pages do too."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING, Any

import click

from digest.cli.opening import local_times, opened, person
from digest.cli.output import (
    Invocation,
    acting_option,
    issue_argument,
    json_option,
    pass_invocation,
    print_json,
    print_outside,
    print_table,
    said,
)

if TYPE_CHECKING:
    from digest.model.issue import Issue
    from digest.publisher.desk import Desk

entry_argument = click.argument("entry", metavar="ENTRY")
"""An entry's id, or its first letters where no other begins so; see `digest issue show`."""

by_option = acting_option("Who does it")


@contextmanager
def _desk(invocation: Invocation, ref: str, by: str | None) -> Iterator[Desk]:
    with opened(invocation) as publisher:
        yield publisher.desk(ref, by=by or person())


def _change(
    invocation: Invocation,
    ref: str,
    by: str | None,
    do: Callable[[Desk], Issue],
    *,
    as_json: bool,
) -> None:
    """Change an issue, and say what became of it and of its approval."""
    with _desk(invocation, ref, by) as desk:
        was, now = desk.issue, do(desk)
    if as_json:
        print_json(
            {
                "issue": now.name,
                "revision": now.revision,
                "state": now.state,
                "approval_voided": was.approved_by is not None,
            }
        )
        return
    invocation.say(f"{now.name} is now at revision {now.revision}.")
    if was.approved_by is not None:
        invocation.say(f"The approval by {was.approved_by} is void: approve it again.")


@click.command("set")
@issue_argument
@click.option("--language", required=True, help="Which edition, such as fi.")
@click.option("--subject", callback=said, help="What the mail program shows first.")
@click.option("--preheader", help="The line after the subject in the inbox.")
@by_option
@json_option
@pass_invocation
def set_words(
    invocation: Invocation,
    *,
    ref: str,
    language: str,
    subject: str | None,
    preheader: str | None,
    by: str | None,
    as_json: bool,
) -> None:
    """Set the subject or the preheader of one language of a draft."""

    def do(desk: Desk) -> Issue:
        return desk.name(language, subject=subject, preheader=preheader)

    _change(invocation, ref, by, do, as_json=as_json)


@click.command()
@issue_argument
@entry_argument
@click.option("--title", callback=said, help="A heading of your own.")
@click.option(
    "--text", callback=said, help="A text of your own, in place of the source's sentences."
)
@click.option("--language", help="For the readers of this edition; the entry's own when not given.")
@click.option("--restore", is_flag=True, help="Take your words back and show the source's.")
@by_option
@json_option
@pass_invocation
def edit(
    invocation: Invocation,
    *,
    ref: str,
    entry: str,
    title: str | None,
    text: str | None,
    language: str | None,
    restore: bool,
    by: str | None,
    as_json: bool,
) -> None:
    """Say an entry in your own words; readers see that they are yours."""
    if restore == bool(title or text):
        raise click.UsageError("give --title or --text, or --restore alone")
    _change(
        invocation,
        ref,
        by,
        lambda desk: desk.write(entry, language=language, title=title, text=text),
        as_json=as_json,
    )


@click.command()
@issue_argument
@entry_argument
@click.argument("section")
@click.option("--position", type=click.IntRange(min=1), help="1 is first; last when not given.")
@by_option
@json_option
@pass_invocation
def move(
    invocation: Invocation,
    *,
    ref: str,
    entry: str,
    section: str,
    position: int | None,
    by: str | None,
    as_json: bool,
) -> None:
    """Move an entry within its section or into another."""
    _change(
        invocation,
        ref,
        by,
        lambda desk: desk.place(entry, section, position=position),
        as_json=as_json,
    )


@click.command()
@issue_argument
@entry_argument
@click.option("--off", is_flag=True, help="Let it stand where it belongs again.")
@by_option
@json_option
@pass_invocation
def pin(
    invocation: Invocation, *, ref: str, entry: str, off: bool, by: str | None, as_json: bool
) -> None:
    """Keep an entry first in its section."""
    _change(invocation, ref, by, lambda desk: desk.pin(entry, pinned=not off), as_json=as_json)


@click.command()
@issue_argument
@entry_argument
@click.option(
    "--until",
    metavar="DATE",
    type=click.DateTime(["%Y-%m-%d"]),
    help="Offer it again from this day on; never when not given.",
)
@by_option
@json_option
@pass_invocation
def drop(
    invocation: Invocation,
    *,
    ref: str,
    entry: str,
    until: datetime | None,
    by: str | None,
    as_json: bool,
) -> None:
    """Leave an entry out, for good or until a day."""
    until_on = until.date() if until else None
    _change(invocation, ref, by, lambda desk: desk.drop(entry, until_on=until_on), as_json=as_json)


@click.command()
@issue_argument
@click.argument("wanted", metavar="ITEM_OR_EVENT")
@by_option
@json_option
@pass_invocation
def include(
    invocation: Invocation, *, ref: str, wanted: str, by: str | None, as_json: bool
) -> None:
    """Put in an item or event that was dropped, or that nothing offered."""
    _change(invocation, ref, by, lambda desk: desk.include(wanted), as_json=as_json)


@click.command()
@issue_argument
@entry_argument
@click.argument("into")
@by_option
@json_option
@pass_invocation
def merge(
    invocation: Invocation, *, ref: str, entry: str, into: str, by: str | None, as_json: bool
) -> None:
    """Tell ENTRY and INTO, two of one story, as one; INTO stays."""
    _change(invocation, ref, by, lambda desk: desk.merge(entry, into), as_json=as_json)


@click.command()
@issue_argument
@entry_argument
@click.argument("source")
@by_option
@json_option
@pass_invocation
def split(
    invocation: Invocation, *, ref: str, entry: str, source: str, by: str | None, as_json: bool
) -> None:
    """Tell what SOURCE said of a merged entry as one of its own."""
    _change(invocation, ref, by, lambda desk: desk.split(entry, source), as_json=as_json)


@click.command()
@issue_argument
@click.argument("file", type=click.File(encoding="utf-8"), required=False)
@click.option("--language", required=True, help="Which edition, such as fi.")
@click.option("--remove", is_flag=True, help="Open with the first section again.")
@by_option
@json_option
@pass_invocation
def lead(
    invocation: Invocation,
    *,
    ref: str,
    file: Any,
    language: str,
    remove: bool,
    by: str | None,
    as_json: bool,
) -> None:
    """Open an edition with the article in FILE, written in Markdown; - reads standard input."""
    if remove == (file is not None):
        raise click.UsageError("give a FILE, or --remove alone")
    markdown = "" if remove else file.read()
    _change(invocation, ref, by, lambda desk: desk.lead(language, markdown), as_json=as_json)


@click.command()
@issue_argument
@by_option
@json_option
@pass_invocation
def recompose(invocation: Invocation, *, ref: str, by: str | None, as_json: bool) -> None:
    """Compose a draft anew from what was collected since; your decisions stay."""
    _change(invocation, ref, by, lambda desk: desk.recompose(), as_json=as_json)


@click.command()
@issue_argument
@by_option
@json_option
@pass_invocation
def undo(invocation: Invocation, *, ref: str, by: str | None, as_json: bool) -> None:
    """Take the last change back; again, the one before it."""
    _change(invocation, ref, by, lambda desk: desk.undo(), as_json=as_json)


@click.command()
@issue_argument
@json_option
@pass_invocation
def revisions(invocation: Invocation, *, ref: str, as_json: bool) -> None:
    """List every saved state of an issue, and who made it."""
    at = local_times(invocation)
    with _desk(invocation, ref, None) as desk:
        found = desk.revisions()
    rows = [(one.number, at(one.made_at), one.by, one.what) for one in found]
    if as_json:
        names = ("number", "made_at", "by", "what")
        print_json({"revisions": [dict(zip(names, row, strict=True)) for row in rows]})
        return
    print_table(("REVISION", "MADE", "BY", "WHAT"), rows)


@click.command()
@issue_argument
@click.argument("first", type=click.IntRange(min=1), required=False)
@click.argument("second", type=click.IntRange(min=1), required=False)
@json_option
@pass_invocation
def diff(
    invocation: Invocation, *, ref: str, first: int | None, second: int | None, as_json: bool
) -> None:
    """Show how revision SECOND differs from FIRST: by default, what the last change did."""
    with _desk(invocation, ref, None) as desk:
        found = desk.diff(first, second)
    if as_json:
        print_json({"differences": [_difference(one) for one in found]})
        return
    for one in found:
        print_outside(f"{one.sort:<9} {one.what}")
        for sign, words in (("-", one.before), ("+", one.after)):
            if words:
                print_outside(f"        {sign} {words}")
    if not found:
        invocation.say("They show the same.")


def _difference(one: Any) -> dict[str, object]:
    return {
        "sort": one.sort,
        "what": one.what,
        "entry": one.entry_id,
        "before": one.before,
        "after": one.after,
    }


COMMANDS = (
    set_words,
    edit,
    move,
    pin,
    drop,
    include,
    merge,
    split,
    lead,
    recompose,
    undo,
    revisions,
    diff,
)
