"""`digest subscribers forget, history, note, segments, stats`: what is kept, and how many there are."""

from __future__ import annotations

import sys
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from digest.cli.opening import local_times, opened, person
from digest.cli.output import (
    Invocation,
    json_option,
    pass_invocation,
    print_json,
    print_table,
    said,
)

if TYPE_CHECKING:
    from digest.publisher.erasing import Forgotten

STILL_THERE = {True: "holds the address", False: "does not hold it", None: "could hold it"}


@click.command("forget")
@click.argument("address")
@click.option("--yes", is_flag=True, help="Do not ask.")
@json_option
@pass_invocation
def forget(invocation: Invocation, *, address: str, yes: bool, as_json: bool) -> None:
    """Erase a person everywhere; only a keyed hash stays, so that no list brings them back.

    The ledger keeps its numbers, without the address. What was handed out earlier is listed, to
    be deleted by whoever has it. It cannot be taken back.
    """
    _require_yes(yes=yes)
    with opened(invocation) as publisher:
        forgotten = publisher.forget(address, by=person())
    if as_json:
        at = local_times(invocation)
        files = [{**asdict(one), "at": at(one.at)} for one in forgotten.files]
        print_json({**asdict(forgotten), "files": files})
        return
    _print_forgotten(invocation, forgotten)


@click.command("history")
@click.argument("address")
@json_option
@pass_invocation
def history(invocation: Invocation, *, address: str, as_json: bool) -> None:
    """Show everything that happened to a person's record: when, how and by whom."""
    at = local_times(invocation)
    with opened(invocation) as publisher:
        moments = publisher.history(address)
    if as_json:
        print_json({"history": [{**asdict(one), "at": at(one.at)} for one in moments]})
        return
    print_table(
        ("WHEN", "WHAT", "BULLETIN", "BY", "HOW"),
        ((at(one.at), one.act, one.bulletin, one.by, one.how) for one in moments),
    )


@click.command("note")
@click.argument("address")
@click.argument("text", callback=said)
@json_option
@pass_invocation
def note(invocation: Invocation, *, address: str, text: str, as_json: bool) -> None:
    """Keep a note about a person; it is erased with them."""
    with opened(invocation) as publisher:
        publisher.annotate(address, text, by=person())
    if as_json:
        print_json({"noted": True})
    else:
        invocation.say("Noted.")


@click.command("segments")
@click.argument("rule", required=False)
@click.option("--bulletin", help="Which bulletin the rule is counted for.")
@json_option
@pass_invocation
def segments(
    invocation: Invocation, *, rule: str | None, bulletin: str | None, as_json: bool
) -> None:
    """Count how many active readers RULE means; without one, every bulletin's own segment.

    \b
    Example:
      digest subscribers segments 'language = "fi" and topic in ("events", "research")' \\
        --bulletin tiedote
    """  # noqa: D301 - click reads the escape
    from digest.errors import UsageError  # noqa: PLC0415 - `--help` is quick

    if rule is not None and bulletin is None:
        raise UsageError("say with --bulletin whose readers are counted")
    with opened(invocation) as publisher:
        if rule is None or bulletin is None:
            counted = publisher.segments(bulletin)
        else:
            counted = (publisher.count_segment(bulletin, rule),)
    if as_json:
        print_json({"segments": [asdict(one) for one in counted]})
        return
    print_table(
        ("BULLETIN", "READERS", "SEGMENT"),
        ((one.bulletin, one.readers, one.rule or "everyone active") for one in counted),
    )
    for one in counted:
        for part in one.unmet:
            invocation.say(f"Nobody active on {one.bulletin} has {part}.")


@click.command("stats")
@click.option("--bulletin", required=True, help="Which bulletin.")
@json_option
@pass_invocation
def stats(invocation: Invocation, *, bulletin: str, as_json: bool) -> None:
    """Show a bulletin's readers in numbers: by state, and the active ones by choice."""
    with opened(invocation) as publisher:
        found = publisher.stats(bulletin)
    if as_json:
        print_json(asdict(found))
        return
    print_table(("STATE", "READERS"), found.states.items())
    for name, tally in found.choices.items():
        if tally:
            click.echo()
            print_table((name.upper(), "ACTIVE READERS"), tally.items())


def _require_yes(*, yes: bool) -> None:
    from digest.errors import Refused  # noqa: PLC0415 - `--help` is quick

    if yes:
        return
    if not sys.stdin.isatty():
        raise Refused("erasing cannot be taken back; say --yes")
    click.confirm("Erase this person for good?", abort=True, err=True)


def _print_forgotten(invocation: Invocation, forgotten: Forgotten) -> None:
    invocation.say(
        "Erased." if forgotten.on_roll else "They were not on the roll; the address is suppressed."
    )
    print_table(
        ("WHAT", "HOW MANY"),
        (
            ("rows of the ledger that stay, without the address", forgotten.deliveries),
            ("reports of endpoints deleted", forgotten.reports),
            ("copies of mail deleted", forgotten.mails),
        ),
    )
    if forgotten.files:
        click.echo()
        print_table(
            ("FILES HANDED OUT EARLIER", "WHEN", "BY", ""),
            ((one.path, one.at.date(), one.by, STILL_THERE[one.holds]) for one in forgotten.files),
        )
    if not forgotten.scrubbed:
        invocation.say(
            "Another process reads the database, so deleted pages are still in its log; "
            "run this again, or restart digest serve."
        )
