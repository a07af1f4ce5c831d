"""`digest simulate`: what a bulletin would have sent."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from digest.cli.output import Invocation, json_option, pass_invocation, print_json
from digest.cli.writing import make_folder, write_file

if TYPE_CHECKING:
    from digest.publisher import Publisher
    from digest.simulation.account import Account, Life, Sent, Telling

day = click.DateTime(["%Y-%m-%d"])


@click.command()
@click.argument("bulletin")
@click.option("--from", "first", metavar="DATE", type=day, required=True, help="First day.")
@click.option("--to", "last", metavar="DATE", type=day, required=True, help="Last day.")
@click.option(
    "--sources",
    metavar="DIR",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    required=True,
    help="Dated notes: DIR/NOTE.md or DIR/SOURCE/NOTE.md, later wordings as NOTE@2026-03-01.md.",
)
@click.option(
    "--out",
    metavar="DIR",
    type=click.Path(file_okay=False, path_type=Path),
    help="Where the issues and report.json go; var/simulation/BULLETIN when not given.",
)
@json_option
@pass_invocation
def simulate(
    invocation: Invocation,
    *,
    bulletin: str,
    first: datetime,
    last: datetime,
    sources: Path,
    out: Path | None,
    as_json: bool,
) -> None:
    """Replay dated notes through BULLETIN's schedule, and write every issue it would have made.

    Nothing is mailed, and nothing of this installation changes. Exit code 1 when something was
    offered twice, repeated, told too late, lost, or stopped by the gate.
    """
    from digest.errors import UsageError  # noqa: PLC0415 - `--help` is quick
    from digest.simulation.notes import dated_notes  # noqa: PLC0415 - as above
    from digest.simulation.replay import Plan, replay  # noqa: PLC0415 - as above

    settings = invocation.settings()
    chosen = settings.bulletins.get(bulletin)
    if chosen is None:
        raise UsageError(f"there is no schedules/{bulletin}.toml")
    folder = make_folder(out or invocation.root / "var" / "simulation" / bulletin)
    notes = dated_notes(sources, chosen.when.zone)
    found = replay(
        settings,
        Plan(chosen, first.date(), last.date(), notes),
        keep=lambda publisher, sent: _write(publisher, sent, folder),
        watch=lambda sent: None if as_json else click.echo(_line(sent)),
    )
    report = _document(found)
    told = json.dumps(report, ensure_ascii=False, indent=2) + "\n"
    write_file(folder / "report.json", told)
    if as_json:
        print_json(report)
    else:
        _print(found)
        invocation.say(f"The issues and report.json are in {folder}.")
    if not found.adds_up or any(sent.stopped for sent in found.sendings):
        raise click.exceptions.Exit(1)


def _write(publisher: Publisher, sent: Sent, folder: Path) -> None:
    from digest.render.nobody import html_for_nobody, text_for_nobody  # noqa: PLC0415 - as above

    if sent.issue is None or sent.stopped:
        return
    for edition in publisher.editions(sent.issue.id):
        stem = folder / f"{sent.nominal_on}-{edition.language}"
        for ending, shown in ((".html", html_for_nobody), (".txt", text_for_nobody)):
            content = shown(edition, publisher.settings.site)
            write_file(stem.with_suffix(ending), content)


def _line(sent: Sent) -> str:
    if sent.issue is None:
        return f"{sent.nominal_on}  –     {sent.reason}"
    if sent.stopped:
        return f"{sent.nominal_on}  #{sent.issue.number:<4} stopped: {sent.stopped}"
    entries = len(sent.issue.entries)
    return f"{sent.nominal_on}  #{sent.issue.number:<4} {entries} entries"


def _print(found: Account) -> None:
    if found.lives:
        click.echo("\nEvents")
    for life in sorted(found.lives, key=lambda life: life.tellings[-1].start_on):
        click.echo(f"  {life.tellings[-1].start_on}  {life.title}")
        told = ", ".join(map(_telling, life.tellings))
        click.echo(f"              {told}")
    click.echo("")
    for what, which in (
        ("offered twice", found.twice),
        ("told twice for one reason", found.repeated),
        ("told after it was over", found.late),
        ("never offered", found.waiting),
        ("silent source", found.silent),
    ):
        for one in which:
            click.echo(f"  {what}: {one}")
    click.echo(
        "Everything adds up: each item was offered once, and no event was repeated or forgotten."
        if found.adds_up
        else "IT DOES NOT ADD UP."
    )


def _telling(one: Telling) -> str:
    last = one.last_chance and one.reason != "last_chance"
    return f"#{one.number} {one.reason}{' (last chance)' if last else ''}"


def _document(found: Account) -> dict[str, object]:
    return {
        "adds_up": found.adds_up,
        "sendings": [_sending(sent) for sent in found.sendings],
        "events": [_life(life) for life in found.lives],
        "offered_twice": found.twice,
        "repeated": found.repeated,
        "late": found.late,
        "never_offered": found.waiting,
        "silent_sources": found.silent,
    }


def _sending(sent: Sent) -> dict[str, object]:
    return {
        "nominal_on": str(sent.nominal_on),
        "issue": sent.issue.name if sent.issue else None,
        "entries": len(sent.issue.entries) if sent.issue else 0,
        "reason": sent.reason,
        "stopped": sent.stopped,
    }


def _life(life: Life) -> dict[str, object]:
    tellings = [
        {name: str(value) if name.endswith("_on") else value for name, value in asdict(one).items()}
        for one in life.tellings
    ]
    return {"event": life.event_id, "title": life.title, "tellings": tellings}
