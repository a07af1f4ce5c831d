"""`digest subscribers`: who gets a bulletin."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from digest.cli.opening import local_times, opened, person
from digest.cli.output import Invocation, json_option, pass_invocation, print_json, print_table

if TYPE_CHECKING:
    from digest.model.subscriber import Subscriber, SubscriptionState
    from digest.publisher.readers import Imported

PARTLY_DONE = 3

bulletin_option = click.option("--bulletin", required=True, help="Which bulletin.")
basis_option = click.option(
    "--basis", required=True, help="Why they may be mailed: consent, public task, …"
)


@click.group()
def subscribers() -> None:
    """Add, import, list and remove readers."""


@subscribers.command("add")
@click.argument("address")
@bulletin_option
@basis_option
@click.option("--source", default="added by hand", show_default=True, help="Where they asked.")
@click.option("--name")
@click.option("--language", help="The bulletin's first by default.")
@json_option
@pass_invocation
def add(
    invocation: Invocation,
    *,
    address: str,
    bulletin: str,
    basis: str,
    source: str,
    name: str | None,
    language: str | None,
    as_json: bool,
) -> None:
    """Put one person on a bulletin. Who left before is not taken back: only they can return."""
    from digest.model.subscriber import Consent, RollEntry  # noqa: PLC0415 - `--help` is quick
    from digest.subscribers.address import parse_address  # noqa: PLC0415

    with opened(invocation) as publisher:
        consent = Consent(basis, source, publisher.now(), person())
        entry = RollEntry(parse_address(address), name=name, language=language)
        enrolled = publisher.add_reader(entry, bulletin=bulletin, consent=consent)
    if as_json:
        print_json(asdict(enrolled))
    elif enrolled.added:
        invocation.say("Added.")
    else:
        invocation.say("They are on the roll already; what is newly known was noted.")


@subscribers.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@bulletin_option
@basis_option
@click.option("--source", required=True, help="Where the list comes from.")
@click.option("--dry-run", is_flag=True, help="Show what would happen; change nothing.")
@json_option
@pass_invocation
def import_list(
    invocation: Invocation,
    *,
    file: Path,
    bulletin: str,
    basis: str,
    source: str,
    dry_run: bool,
    as_json: bool,
) -> int:
    """Import a CSV list: a header row with email, and name, language, topics, regions.

    Importing is not consent: say the basis on which these people may be mailed. Who left,
    bounced or complained stays as they are. Bad rows are reported, written to FILE.rejects.csv
    to mend, and give exit code 3.

    \b
    Example:
      digest subscribers import list.csv --bulletin tiedote --basis consent --source "event 5.5."
    """  # noqa: D301 - click reads the escape
    from digest.model.subscriber import Consent  # noqa: PLC0415 - `--help` is quick

    with opened(invocation) as publisher:
        consent = Consent(basis, source, publisher.now(), person())
        imported = publisher.import_roll(
            file.read_bytes(), bulletin=bulletin, consent=consent, dry_run=dry_run
        )
    rejects_file = None if dry_run else _write_rejects(file, imported)
    if as_json:
        print_json(_imported_document(imported, rejects_file))
    else:
        _print_imported(invocation, imported, rejects_file, dry_run=dry_run)
    return PARTLY_DONE if imported.rejects else 0


@subscribers.command("list")
@click.option("--bulletin", help="Only readers of this bulletin.")
@click.option("--state", help="Only those in this state, such as active.")
@json_option
@pass_invocation
def list_readers(
    invocation: Invocation, *, bulletin: str | None, state: str | None, as_json: bool
) -> None:
    """List readers and where each stands with which bulletin."""
    with opened(invocation) as publisher:
        found = tuple(publisher.readers(bulletin, _state(state)))
    if as_json:
        print_json({"subscribers": [_document(invocation, reader) for reader in found]})
        return
    print_table(
        ("ID", "ADDRESS", "NAME", "LANGUAGE", "BULLETINS"),
        (
            (
                reader.id,
                reader.email,
                reader.name,
                reader.language,
                ", ".join(f"{one.bulletin}: {one.state}" for one in reader.subscriptions),
            )
            for reader in found
        ),
    )


@subscribers.command("show")
@click.argument("address")
@json_option
@pass_invocation
def show(invocation: Invocation, *, address: str, as_json: bool) -> None:
    """Show one reader, and on what basis they are mailed."""
    with opened(invocation) as publisher:
        reader = publisher.reader(address)
    if as_json:
        print_json({"subscriber": _document(invocation, reader)})
        return
    click.echo(f"{reader.email}  {reader.name or ''}  {reader.language}")
    for one in reader.subscriptions:
        click.echo(f"  {one.bulletin}: {one.state} since {one.since_at:%Y-%m-%d}")
        if one.consent:
            proof = one.consent
            click.echo(f"    {proof.basis}, {proof.source}, recorded by {proof.by}")


@subscribers.command("remove")
@click.argument("address")
@bulletin_option
@json_option
@pass_invocation
def remove(invocation: Invocation, *, address: str, bulletin: str, as_json: bool) -> None:
    """Take a person off a bulletin; no import takes them back."""
    with opened(invocation) as publisher:
        there = publisher.remove_reader(address, bulletin=bulletin, by=person())
    if as_json:
        print_json({"removed": there})
    else:
        invocation.say("Removed." if there else "They were not on this bulletin.")


@subscribers.command("suppress")
@click.argument("address")
@click.option("--reason", default="by an operator", show_default=True)
@json_option
@pass_invocation
def suppress(invocation: Invocation, *, address: str, reason: str, as_json: bool) -> None:
    """Never mail an address again, on the roll or not. Only a keyed hash of it is kept."""
    with opened(invocation) as publisher:
        publisher.suppress(address, reason=reason)
    if as_json:
        print_json({"suppressed": True})
    else:
        invocation.say("Suppressed.")


def _state(name: str | None) -> SubscriptionState | None:
    from digest.errors import UsageError  # noqa: PLC0415 - `--help` is quick
    from digest.model.subscriber import SubscriptionState  # noqa: PLC0415

    if name is None:
        return None
    try:
        return SubscriptionState(name)
    except ValueError:
        known = ", ".join(SubscriptionState)
        raise UsageError(f"there is no state {name!r}; write one of {known}") from None


def _write_rejects(file: Path, imported: Imported) -> Path | None:
    from digest.subscribers.roll import write_rejects  # noqa: PLC0415 - `--help` is quick

    if not imported.rejects:
        return None
    rejects_file = file.with_name(f"{file.stem}.rejects.csv")
    rejects_file.touch(mode=0o600)
    with rejects_file.open("w", encoding="utf-8-sig", newline="") as out:
        out.writelines(write_rejects(imported.rejects, imported.headings))
    return rejects_file


def _imported_document(imported: Imported, rejects_file: Path | None) -> dict[str, object]:
    return {
        "rows": imported.rows,
        **asdict(imported.enrolled),
        "rejected": len(imported.rejects),
        "rejects_file": rejects_file,
    }


def _print_imported(
    invocation: Invocation, imported: Imported, rejects_file: Path | None, *, dry_run: bool
) -> None:
    counts = _imported_document(imported, rejects_file)
    print_table(("", "ROWS"), ((name, count) for name, count in counts.items()))
    for reject in imported.rejects[:20]:
        invocation.say(f"row {reject.row}: {reject.reason}")
    if dry_run:
        invocation.say("Nothing was changed: this was a dry run.")
    elif rejects_file:
        invocation.say(f"Mend {rejects_file} and import it again.")


def _document(invocation: Invocation, reader: Subscriber) -> dict[str, object]:
    at = local_times(invocation)
    return {
        "id": reader.id,
        "email": reader.email,
        "name": reader.name,
        "language": reader.language,
        "topics": reader.topics,
        "regions": reader.regions,
        "fields": dict(reader.fields or {}),
        "created_at": at(reader.created_at),
        "subscriptions": [
            {
                "bulletin": one.bulletin,
                "state": one.state,
                "since_at": at(one.since_at),
                "consent": one.consent
                and {
                    "basis": one.consent.basis,
                    "source": one.consent.source,
                    "wording": one.consent.wording,
                    "given_at": at(one.consent.given_at),
                    "by": one.consent.by,
                },
            }
            for one in reader.subscriptions
        ],
    }
