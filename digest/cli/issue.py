"""`digest issue`: from draft to certificate."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from digest.cli.opening import local_times, opened, person
from digest.cli.output import Invocation, json_option, pass_invocation, print_json, print_table

if TYPE_CHECKING:
    from digest.model.issue import Issue

issue_argument = click.argument("ref", metavar="ISSUE")
"""`BULLETIN/NUMBER`, `BULLETIN/latest`, `latest`, or an id."""


@click.group()
def issue() -> None:
    """Draft, show, edit and approve issues.

    ISSUE is BULLETIN/NUMBER, BULLETIN/latest, latest, or an id.
    """


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


@issue.command("set")
@issue_argument
@click.option("--language", required=True, help="Which edition, such as fi.")
@click.option("--subject", help="What the mail program shows first.")
@click.option("--preheader", help="The line after the subject in the inbox.")
@json_option
@pass_invocation
def set_words(
    invocation: Invocation,
    *,
    ref: str,
    language: str,
    subject: str | None,
    preheader: str | None,
    as_json: bool,
) -> None:
    """Set the subject or the preheader of one language of a draft."""
    with opened(invocation) as publisher:
        changed = publisher.change(ref, language=language, subject=subject, preheader=preheader)
    if as_json:
        print_json({"issue": document(invocation, changed)})
    else:
        invocation.say(f"{changed.name} is now at revision {changed.revision}.")


@issue.command("approve")
@issue_argument
@click.option("--as", "by", metavar="NAME", help="Who approves; the system's user by default.")
@json_option
@pass_invocation
def approve(invocation: Invocation, *, ref: str, by: str | None, as_json: bool) -> None:
    """Approve exactly what the preview shows. Blockers refuse it: see digest check."""
    with opened(invocation) as publisher:
        approved = publisher.approve(ref, by=by or person())
    if as_json:
        print_json({"issue": document(invocation, approved, entries=False)})
        return
    if approved.content_hash is None:
        invocation.say(f"{approved.name} is in review: a second person must approve it.")
        return
    invocation.say(f"{approved.name} is approved ({approved.content_hash[:12]}).")
    invocation.say(f"Next: digest send {approved.name}, or let digest serve send it in time.")


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
        books = publisher.certificate(ref)
        open_ends = publisher.unsettled(ref)
    if out is not None:
        out.write_text(json.dumps(sealed, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
        invocation.say(f"Written to {out}; digest audit {out} checks it at any time.")
        return
    if as_json:
        print_json(sealed)
        return
    click.echo(f"{sealed['issue']}  {sealed['state']}  {sealed['content_hash'] or 'not approved'}")
    print_table(("", "READERS"), asdict(books).items())
    click.echo("The books balance." if books.balanced else "THE BOOKS DO NOT BALANCE.")
    for one, state, why in open_ends:
        click.echo(f"  {one}  {state}: {why or 'no reason was given'}")


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

    click.echo(f"{found.name}  {found.state}  goes out {found.nominal_on}")
    for language, subject in (found.subjects or {}).items():
        click.echo(f"  {language}  {subject}")
    for section in found.sections:
        click.echo(f"\n{next(iter(section.title.values()))}")
        for entry in section.entries:
            if isinstance(entry, EventEntry):
                event = entry.event
                click.echo(f"  {event.start_on}  {event.title}  [{entry.reason}, {entry.source}]")
                click.echo(f"              “{' '.join(event.evidence.text.split())}”")
            else:
                click.echo(f"  {entry.published_on or '–'}  {entry.title}  [{entry.source}]")
