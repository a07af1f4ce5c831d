"""`digest items`: what was collected."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from digest.cli.opening import local_times, opened
from digest.cli.output import Invocation, json_option, pass_invocation, print_json, print_table

if TYPE_CHECKING:
    from digest.model.item import Item


@click.group()
def items() -> None:
    """List and show what was collected."""


@items.command("list")
@click.option("--limit", type=click.IntRange(1, 100_000), default=1000, show_default=True)
@json_option
@pass_invocation
def list_items(invocation: Invocation, *, limit: int, as_json: bool) -> None:
    """List the newest items, whatever became of them."""
    with opened(invocation) as publisher:
        found = publisher.items(limit=limit)
    if as_json:
        print_json({"items": [document(invocation, item) for item in found]})
        return
    zone = invocation.settings().site.zone
    print_table(
        ("ID", "PUBLISHED", "STATE", "KIND", "SOURCE", "TITLE"),
        (
            (
                item.id,
                item.published_at and item.published_at.astimezone(zone).date(),
                item.state,
                item.kind,
                item.source,
                item.title,
            )
            for item in found
        ),
    )
    if not found:
        invocation.say("Nothing was collected yet: run digest collect.")


@items.command("show")
@click.argument("item_id", metavar="ID")
@json_option
@pass_invocation
def show_item(invocation: Invocation, *, item_id: str, as_json: bool) -> None:
    """Show one item: its text, and what was read in it."""
    from digest.reading.document import to_document  # noqa: PLC0415 - `--help` is quick

    with opened(invocation) as publisher:
        item, reading = publisher.item(item_id)
    read = to_document(item.id, reading, zone=invocation.settings().site.zone)
    if as_json:
        parts = ("summary", "dates", "events", "authors", "contacts")
        print_json(
            {
                **document(invocation, item),
                "text": item.text,
                "materials": [{"title": one.title, "url": one.url} for one in item.materials],
                **{part: read[part] for part in parts},
            }
        )
        return
    click.echo(f"{item.title}\n{item.url or '(no address)'}\n")
    click.echo(item.text)
    if reading.events:
        click.echo("\nEvents:")
    for event in reading.events:
        verdict = "proposed" if event.proposed else f"not proposed: {event.why_not}"
        click.echo(f"  {event.start_on}  {event.kind}  {event.title}  ({verdict})")
        click.echo(f"    “{' '.join(event.evidence.text.split())}”")


def document(invocation: Invocation, item: Item) -> dict[str, object]:
    """An item as the JSON contract says."""
    at = local_times(invocation)
    return {
        "id": item.id,
        "source": item.source,
        "url": item.url,
        "title": item.title,
        "kind": item.kind,
        "language": item.language,
        "state": item.state,
        "published_at": at(item.published_at),
        "first_seen_at": at(item.first_seen_at),
        "topics": item.topics,
        "regions": item.regions,
        "flags": item.flags,
        "origins": [
            {"source": one.source, "url": one.url, "title": one.title} for one in item.origins
        ],
    }
