"""`digest subscribers`: who gets a bulletin."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from datetime import datetime
from typing import TYPE_CHECKING

import click

from digest.cli import subscriber_duties, subscriber_lists, subscriber_rights
from digest.cli.opening import opened, person
from digest.cli.output import (
    Invocation,
    json_option,
    pass_invocation,
    print_json,
    print_table,
    said,
)
from digest.cli.reader_documents import (
    basis_option,
    bulletin_option,
    flags_of,
    reader_document,
    state_of,
)

if TYPE_CHECKING:
    from digest.model.segment import Value
    from digest.model.subscriber import OwnField, Subscriber


@click.group()
def subscribers() -> None:
    """Add, import, list, change and erase readers."""


for command in (
    subscriber_lists.import_list,
    subscriber_lists.export_list,
    subscriber_lists.undo,
    subscriber_rights.forget,
    subscriber_rights.history,
    subscriber_rights.note,
    subscriber_rights.segments,
    subscriber_rights.stats,
    subscriber_duties.record,
    subscriber_duties.retention,
):
    subscribers.add_command(command)


@subscribers.command("add")
@click.argument("address")
@bulletin_option
@basis_option
@click.option(
    "--source",
    default="added by hand",
    show_default=True,
    callback=said,
    help="Where they asked.",
)
@click.option("--name")
@click.option("--language", help="The bulletin's first by default.")
@click.option("--confirm", is_flag=True, help="Leave them pending until they confirm.")
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
    confirm: bool,
    as_json: bool,
) -> None:
    """Put one person on a bulletin. Who left before is not taken back: only they can return."""
    from digest.model.subscriber import Consent, RollEntry  # noqa: PLC0415 - `--help` is quick
    from digest.subscribers.address import parse_address  # noqa: PLC0415

    with opened(invocation) as publisher:
        consent = Consent(basis, source, publisher.now(), person())
        entry = RollEntry(parse_address(address), name=name, language=language)
        enrolled = publisher.add_reader(entry, bulletin=bulletin, consent=consent, confirm=confirm)
    if as_json:
        print_json(asdict(enrolled))
    elif enrolled.added:
        invocation.say("Added.")
    else:
        invocation.say("They are on the roll already; what is newly known was noted.")


@subscribers.command("list")
@click.option("--bulletin", help="Only readers of this bulletin.")
@click.option("--state", help="Only those in this state, such as active.")
@click.option("--where", default="", help="Only those a segment means; see docs/subscribers.md.")
@json_option
@pass_invocation
def list_readers(
    invocation: Invocation,
    *,
    bulletin: str | None,
    state: str | None,
    where: str,
    as_json: bool,
) -> None:
    """List readers and where each stands with which bulletin."""
    with opened(invocation) as publisher:
        found = tuple(publisher.readers(bulletin, state_of(state), segment=where))
    if as_json:
        print_json({"subscribers": [reader_document(invocation, reader) for reader in found]})
        return
    print_table(
        ("ID", "ADDRESS", "NAME", "LANGUAGE", "BULLETINS"),
        (
            (reader.id, reader.email, reader.name, reader.language, ", ".join(_standing(reader)))
            for reader in found
        ),
    )


@subscribers.command("show")
@click.argument("address")
@json_option
@pass_invocation
def show(invocation: Invocation, *, address: str, as_json: bool) -> None:
    """Show one reader, what they chose, and on what basis they are mailed."""
    from digest.subscribers.writing import shown  # noqa: PLC0415 - `--help` is quick

    with opened(invocation) as publisher:
        reader = publisher.reader(address)
    if as_json:
        print_json({"subscriber": reader_document(invocation, reader)})
        return
    click.echo(f"{reader.email}  {reader.name or ''}  {reader.language}")
    for flag in flags_of(reader):
        click.echo(f"  address: {flag.replace('_', ' ')}")
    for name, value in reader.fields.items():
        click.echo(f"  {name}: {shown(value)}")
    for one in reader.subscriptions:
        until = f" until {one.paused_until}" if one.paused_until else ""
        click.echo(f"  {one.bulletin}: {reader.standing(one)}{until} since {one.since_at:%Y-%m-%d}")
        chosen = (one.language, "|".join(one.topics), "|".join(one.regions), str(one.frequency))
        click.echo(f"    {', '.join(filter(None, chosen))}")
        if one.consent:
            proof = one.consent
            click.echo(f"    {proof.basis}, {proof.source}, recorded by {proof.by}")


@subscribers.command("set")
@click.argument("address")
@click.option(
    "--bulletin",
    help="For this bulletin; for all of theirs by default. A pause is of one, which has to be "
    "named where they have several.",
)
@click.option("--name", help="'' takes it away.")
@click.option("--language")
@click.option("--topic", "topics", multiple=True, help="May be repeated; '' takes all away.")
@click.option("--region", "regions", multiple=True, help="As --topic.")
@click.option("--frequency", type=click.Choice(("every", "monthly")), help="Of issues.")
@click.option("--field", "fields", metavar="NAME=VALUE", multiple=True, help="An own field.")
@click.option(
    "--pause-until",
    type=click.DateTime(["%Y-%m-%d", "%d.%m.%Y"]),
    help="First day they get it, such as 2026-12-24 or 24.12.2026.",
)
@click.option("--pause/--resume", default=None, help="Send nothing until --resume.")
@json_option
@pass_invocation
def set_choices(
    invocation: Invocation,
    *,
    address: str,
    bulletin: str | None,
    name: str | None,
    language: str | None,
    topics: tuple[str, ...],
    regions: tuple[str, ...],
    frequency: str | None,
    fields: tuple[str, ...],
    pause_until: datetime | None,
    pause: bool | None,
    as_json: bool,
) -> None:
    """Set what a person chose: languages, topics, own fields, a pause. The rest stays."""
    from digest.model.subscriber import Frequency  # noqa: PLC0415 - `--help` is quick
    from digest.store.subscribers import Choice  # noqa: PLC0415

    with opened(invocation) as publisher, publisher.together(writes=True):
        choice = Choice(
            name=name,
            language=language,
            topics=_several(topics),
            regions=_several(regions),
            frequency=Frequency(frequency) if frequency else None,
            fields=_fields(fields, publisher.own_fields()),
        )
        changed = publisher.choose(address, choice, bulletin=bulletin, by=person())
        odd = publisher.oddities(address, choice, bulletin=bulletin)
        if pause is False:
            publisher.resume_reader(address, bulletin=bulletin, by=person())
        elif pause or pause_until:
            until = pause_until.date() if pause_until else None
            publisher.pause_reader(address, bulletin=bulletin, until=until, by=person())
        changed = changed or pause is not None or pause_until is not None
    for one in odd:
        invocation.say(f"note, {one}")
    if as_json:
        print_json({"changed": changed, "notices": odd})
    else:
        invocation.say("Set." if changed else "It was so already.")


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


@subscribers.command("unsubscribe")
@click.argument("address")
@bulletin_option
@json_option
@pass_invocation
def unsubscribe(invocation: Invocation, *, address: str, bulletin: str, as_json: bool) -> None:
    """Take a person off a bulletin at their wish, told by mail or telephone; as `remove`."""
    with opened(invocation) as publisher:
        there = publisher.remove_reader(address, bulletin=bulletin, by=person())
    if as_json:
        print_json({"unsubscribed": there})
    else:
        invocation.say("Unsubscribed." if there else "They were not on this bulletin.")


@subscribers.command("suppress")
@click.argument("address")
@click.option("--reason", default="by an operator", show_default=True, callback=said)
@json_option
@pass_invocation
def suppress(invocation: Invocation, *, address: str, reason: str, as_json: bool) -> None:
    """Never mail an address again, on the roll or not. Only a keyed hash of it is kept."""
    with opened(invocation) as publisher:
        publisher.suppress(address, reason=reason, by=person())
    if as_json:
        print_json({"suppressed": True})
    else:
        invocation.say("Suppressed.")


def _standing(reader: Subscriber) -> Iterable[str]:
    for one in reader.subscriptions:
        yield f"{one.bulletin}: {reader.standing(one)}"


def _fields(told: Iterable[str], own: tuple[OwnField, ...]) -> tuple[tuple[str, Value | None], ...]:
    from digest.errors import UsageError  # noqa: PLC0415 - `--help` is quick
    from digest.subscribers.fields import value_of  # noqa: PLC0415

    known = {one.name: one for one in own}
    chosen: list[tuple[str, Value | None]] = []
    for text in told:
        name, _, value = text.partition("=")
        if name not in known:
            names = ", ".join(known) or "none; see [subscribers.fields]"
            raise UsageError(f"there is no field {name!r}; there are: {names}")
        try:
            chosen.append((name, value_of(value, known[name]) if value else None))
        except ValueError as error:
            raise UsageError(str(error)) from None
    return tuple(chosen)


def _several(told: tuple[str, ...]) -> tuple[str, ...] | None:
    """What options name, each perhaps several as in a cell of a list; None where none was given."""
    from digest.subscribers.cells import several  # noqa: PLC0415 - `--help` is quick

    return tuple(dict.fromkeys(one for text in told for one in several(text))) if told else None
