"""`digest sources`: where items come from, and how they are doing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from digest.cli.new_sources import (
    add_source,
    export_opml,
    import_opml,
    propose_source,
    settings_document,
)
from digest.cli.opening import local_times, opened
from digest.cli.output import Invocation, json_option, pass_invocation, print_json, print_table

if TYPE_CHECKING:
    from digest.publisher.standing import SourceHealth


@click.group()
def sources() -> None:
    """List, add, test and pause the sources; see how they are doing."""


@sources.command("list")
@json_option
@pass_invocation
def list_sources(invocation: Invocation, *, as_json: bool) -> None:
    """List the sources and how each is doing."""
    with opened(invocation) as publisher:
        found = publisher.source_health()
    if as_json:
        print_json({"sources": [_document(invocation, one) for one in found]})
        return
    print_table(
        ("SOURCE", "KIND", "STANDING", "LAST GOOD VISIT", "ITEMS", ""),
        (
            (
                one.settings.name,
                one.settings.kind,
                one.standing,
                one.record.visited_at
                and f"{one.record.visited_at.astimezone(invocation.settings().site.zone):%Y-%m-%d %H:%M}",
                one.found,
                "; ".join(one.warnings)[:160],
            )
            for one in found
        ),
    )
    if not found:
        invocation.say("There is no source yet: digest sources test URL proposes one.")


@sources.command("show")
@click.argument("name", metavar="SOURCE")
@click.option("--limit", type=click.IntRange(1, 100), default=10, show_default=True)
@json_option
@pass_invocation
def show_source(invocation: Invocation, *, name: str, limit: int, as_json: bool) -> None:
    """Show one source: its health, and its last visits."""
    from digest.errors import UsageError  # noqa: PLC0415 - `--help` is quick

    with opened(invocation) as publisher:
        found = next((one for one in publisher.source_health() if one.settings.name == name), None)
        visits = publisher.source_visits(name, limit=limit)
    if found is None:
        raise UsageError(f"there is no source {name!r}; see digest sources list")
    at = local_times(invocation)
    if as_json:
        told = [
            {
                "visited_at": at(one.visited_at),
                "outcome": one.outcome,
                "seconds": one.seconds,
                "found": one.found,
                "new": one.new,
                "changed": one.changed,
                "quarantined": one.quarantined,
                "remark": one.remark,
            }
            for one in visits
        ]
        print_json({**_document(invocation, found), "visits": told})
        return
    where = found.settings.url or found.settings.path
    click.echo(f"{name}: {found.settings.kind} at {where}\n{found.standing}")
    for warning in found.warnings:
        click.echo(f"  {warning}")
    click.echo(f"next scheduled visit: {at(found.record.next_visit_at) or 'at once'}\n")
    rows = (
        (at(one.visited_at), one.outcome, one.found, one.new, f"{one.seconds:.1f}", one.remark)
        for one in visits
    )
    print_table(("VISITED", "OUTCOME", "FOUND", "NEW", "SECONDS", ""), rows)


@sources.command("pause")
@click.argument("name", metavar="SOURCE")
@json_option
@pass_invocation
def pause_source(invocation: Invocation, *, name: str, as_json: bool) -> None:
    """Leave a source alone until it is resumed; config.toml stays as it is."""
    with opened(invocation) as publisher:
        publisher.pause_source(name)
    if as_json:
        print_json({"source": name, "paused": True})
        return
    click.echo(f"{name} is paused; digest sources resume {name} takes it up again")


@sources.command("resume")
@click.argument("name", metavar="SOURCE")
@json_option
@pass_invocation
def resume_source(invocation: Invocation, *, name: str, as_json: bool) -> None:
    """Visit a source again that was paused or removed."""
    with opened(invocation) as publisher:
        publisher.resume_source(name)
    if as_json:
        print_json({"source": name, "paused": False})
        return
    click.echo(f"{name} is visited again")


@sources.command("remove")
@click.argument("name", metavar="SOURCE")
@json_option
@pass_invocation
def remove_source(invocation: Invocation, *, name: str, as_json: bool) -> None:
    """Never visit a source again; its items stay, and so does its table in config.toml."""
    with opened(invocation) as publisher:
        publisher.remove_source(name)
    if as_json:
        print_json({"source": name, "removed": True})
        return
    click.echo(f"{name} is removed; you may now take its [[sources]] table out of config.toml")


@sources.command("accept")
@click.argument("name", metavar="SOURCE")
@click.option("--as-known", is_flag=True, help="They are old news: keep them, offer none.")
@json_option
@pass_invocation
def accept_source(invocation: Invocation, *, name: str, as_known: bool, as_json: bool) -> None:
    """Decide about the items that wait because a source looks rebuilt."""
    with opened(invocation) as publisher:
        count = publisher.accept_source(name, as_known=as_known)
    if as_json:
        print_json({"source": name, "decided": count, "as_known": as_known})
        return
    fate = "are known now and will not be offered" if as_known else "are offered like any other"
    click.echo(f"{count} items of {name} {fate}")


def _document(invocation: Invocation, one: SourceHealth) -> dict[str, object]:
    at, record = local_times(invocation), one.record
    return {
        **settings_document(one.settings),
        "standing": one.standing,
        "visited_at": at(record.visited_at),
        "next_visit_at": at(record.next_visit_at),
        "brought_at": at(record.brought_at),
        "failures": record.failures,
        "error": record.error,
        "moved_to": record.moved_to,
        "found": one.found,
        "seconds": one.seconds,
        "quarantined": one.held,
        "silent_for": one.silent_for,
        "warnings": one.warnings,
    }


for command in (propose_source, add_source, import_opml, export_opml):
    sources.add_command(command)
