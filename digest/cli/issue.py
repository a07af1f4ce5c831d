"""`digest issue`: from draft to certificate."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from digest.cli import editing, versions
from digest.cli.certificate import lines
from digest.cli.check import accepted
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
)
from digest.cli.writing import write_file

if TYPE_CHECKING:
    from digest.model.issue import Issue


@click.group()
def issue() -> None:
    """Draft, show, edit and approve issues.

    ISSUE is BULLETIN/NUMBER, BULLETIN/latest, latest, or an id. ENTRY is an entry's id as
    `digest issue show` prints it, or as many of its first letters as are unique.
    """


for command in (*editing.COMMANDS, *versions.COMMANDS):
    issue.add_command(command)


@issue.command("new")
@click.argument("bulletin")
@click.option(
    "--period-end",
    metavar="DATE",
    type=click.DateTime(["%Y-%m-%d"]),
    help="Take what was published before this day; before the next sending when not given.",
)
@json_option
@pass_invocation
def new(
    invocation: Invocation, *, bulletin: str, period_end: datetime | None, as_json: bool
) -> None:
    """Make the draft of BULLETIN's next issue; asked twice, it is the same draft."""
    from digest.publisher import NothingToSay  # noqa: PLC0415 - `--help` is quick

    with opened(invocation) as publisher:
        made = publisher.draft(bulletin, period_end=period_end.date() if period_end else None)
    if isinstance(made, NothingToSay):
        if as_json:
            print_json({"issue": None, "reason": made.reason})
        else:
            invocation.say(f"No issue was made: {made.reason}")
        return
    if as_json:
        print_json({"issue": document(invocation, made)})
        return
    _print(made)
    invocation.say(f"Next: digest preview {made.name} --open, then digest check {made.name}")


@issue.command("list")
@json_option
@pass_invocation
def list_issues(invocation: Invocation, *, as_json: bool) -> None:
    """List all issues, newest first."""
    with opened(invocation) as publisher:
        found = publisher.issues()
    if as_json:
        print_json({"issues": [document(invocation, one, entries=False) for one in found]})
        return
    print_table(
        ("ISSUE", "STATE", "SENDS", "ENTRIES"),
        ((one.name, one.state, one.nominal_on, len(one.entries)) for one in found),
    )
    if not found:
        invocation.say("No issue yet: run digest issue new BULLETIN.")


@issue.command("show")
@issue_argument
@json_option
@pass_invocation
def show(invocation: Invocation, *, ref: str, as_json: bool) -> None:
    """Show what an issue holds, and why."""
    with opened(invocation) as publisher:
        found = publisher.the_issue(ref)
    if as_json:
        print_json({"issue": document(invocation, found)})
    else:
        _print(found)


@issue.command("approve")
@issue_argument
@acting_option("Who approves")
@json_option
@pass_invocation
def approve(invocation: Invocation, *, ref: str, by: str | None, as_json: bool) -> None:
    """Approve exactly what the preview shows. Blockers refuse it: see digest check."""
    with opened(invocation) as publisher:
        approved = publisher.approve(ref, by=by or person())
        taken = list(accepted(publisher.findings(ref)))
    if as_json:
        print_json({"issue": document(invocation, approved, entries=False)})
        return
    if approved.content_hash is None:
        invocation.say(f"{approved.name} is in review: a second person must approve it.")
        return
    for warning in taken:
        invocation.say(warning)
    invocation.say(f"{approved.name} is approved ({approved.content_hash[:12]}).")
    invocation.say(f"Next: digest send {approved.name}, or let digest serve send it in time.")


@issue.command("export")
@issue_argument
@click.option(
    "--out",
    metavar="FILE",
    type=click.Path(dir_okay=False, writable=True, path_type=Path),
    required=True,
    help="The zip file to write.",
)
@json_option
@pass_invocation
def export(invocation: Invocation, *, ref: str, out: Path, as_json: bool) -> None:
    """Write a frozen issue as one file: content, sources, templates, editions and hashes."""
    with opened(invocation) as publisher:
        bundle = publisher.bundle(ref)
        found = publisher.the_issue(ref)
    write_file(out, bundle)
    if as_json:
        print_json({"issue": found.name, "content_hash": found.content_hash, "file": str(out)})
    else:
        invocation.say(f"Written to {out}; digest issue rerender {out} renders it again.")


@issue.command("rerender")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@json_option
@pass_invocation
def rerender(invocation: Invocation, *, file: Path, as_json: bool) -> int:
    """Render an exported issue again, and compare with what was approved. Exit code 1: it differs."""
    with opened(invocation) as publisher:
        found = publisher.render_again(file.read_bytes())
    if as_json:
        print_json({"same": not found.differs, **asdict(found)})
    elif found.differs:
        for one in found.differs:
            click.echo(f"{found.issue}: {one}")
        invocation.say(f"It was rendered by Digest {found.digest_version}.")
    else:
        invocation.say(f"{found.issue} renders to the very bytes that were approved.")
    return 1 if found.differs else 0


@issue.command("certificate")
@issue_argument
@click.option(
    "--out",
    metavar="FILE",
    type=click.Path(dir_okay=False, writable=True, path_type=Path),
    help="Write it, sealed, for digest audit FILE.",
)
@json_option
@pass_invocation
def certificate(invocation: Invocation, *, ref: str, out: Path | None, as_json: bool) -> None:
    """Show the books of an issue: audience = accepted + failed + … always."""
    with opened(invocation) as publisher:
        sealed = publisher.export_certificate(ref)
        found, books = publisher.the_issue(ref), publisher.certificate(ref)
    if out is not None:
        write_file(out, json.dumps(sealed, ensure_ascii=False, indent=2) + "\n")
        invocation.say(f"Written to {out}; digest audit {out} checks it at any time.")
        return
    if as_json:
        print_json(sealed)
        return
    for line in lines(invocation, found, books, sealed):
        click.echo(line)


def document(invocation: Invocation, found: Issue, *, entries: bool = True) -> dict[str, object]:
    """An issue as JSON."""
    at = local_times(invocation)
    told: dict[str, object] = {
        "id": found.id,
        "name": found.name,
        "bulletin": found.bulletin,
        "number": found.number,
        "state": found.state,
        "nominal_on": found.nominal_on,
        "sends_at": at(found.sends_at),
        "period": {"start_at": at(found.period.start_at), "end_at": at(found.period.end_at)},
        "revision": found.revision,
        "subjects": dict(found.subjects or {}),
        "preheaders": dict(found.preheaders or {}),
        "content_hash": found.content_hash,
        "approved_by": found.approved_by,
        "approved_at": at(found.approved_at),
        "paused_because": found.paused_because,
    }
    if entries:
        told["sections"] = [asdict(section) for section in found.sections]
    return told


def _print(found: Issue) -> None:
    from digest.model.issue import EventEntry  # noqa: PLC0415 - `--help` is quick

    print_outside(f"{found.name}  {found.state}  goes out {found.nominal_on}")
    for language, subject in (found.subjects or {}).items():
        print_outside(f"  {language}  {subject}")
    for section in found.sections:
        print_outside(f"\n{next(iter(section.title.values()))}  ({section.id})")
        for entry in section.entries:
            if isinstance(entry, EventEntry):
                event = entry.event
                print_outside(
                    f"  {event.start_on}  {event.title}  [{entry.reason}, {entry.source}]"
                )
                print_outside(f"              “{' '.join(event.evidence.text.split())}”")
            else:
                teller = ", summary by a language model" if entry.paraphrase else ""
                day = entry.published_on or "–"
                print_outside(f"  {day}  {entry.title}  [{entry.source}{teller}]")
