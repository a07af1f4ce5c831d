"""`digest items`: what was collected."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime, time
from pathlib import Path
from typing import TYPE_CHECKING

import click

from digest.cli.opening import local_times, opened
from digest.cli.output import (
    Invocation,
    json_option,
    pass_invocation,
    print_json,
    print_outside,
    print_table,
    said,
)
from digest.model.item import BY_HAND

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
                f"{item.state}, changed" if item.changed_at else item.state,
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
                "paraphrase": reading.paraphrase and asdict(reading.paraphrase),
                **{part: read[part] for part in parts},
            }
        )
        return
    print_outside(f"{item.title}\n{item.url or '(no address)'}\n")
    print_outside(item.text)
    if reading.paraphrase:
        print_outside(f"\nSummary by a language model ({reading.paraphrase.model}):")
        print_outside(" ".join(reading.paraphrase.sentences))
    elif reading.summary:
        print_outside("\nSummary, in the source's words:")
        print_outside(" ".join(" ".join(quote.text.split()) for quote in reading.summary))
    if reading.events:
        print_outside("\nEvents:")
    for event in reading.events:
        verdict = "proposed" if event.proposed else f"not proposed: {event.why_not}"
        print_outside(f"  {event.start_on}  {event.kind}  {event.title}  ({verdict})")
        print_outside(f"    “{' '.join(event.evidence.text.split())}”")


@items.command("add")
@click.option("--title", help="Its title; else the first heading of the text.")
@click.option("--text", help="Its text, in Markdown.")
@click.option(
    "--file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="A file with its text; may carry front matter.",
)
@click.option("--kind", help="news, column, research, publication, material, model or notice.")
@click.option("--language", help="fi, sv, en …; found by itself when not given.")
@click.option("--url", help="Where it stands on the web.")
@click.option("--published", type=click.DateTime(), help="When it was published.")
@click.option("--embargo", type=click.DateTime(["%Y-%m-%d"]), help="Not to be shown before it.")
@click.option("--topic", "topics", multiple=True, help="May be repeated.")
@click.option("--region", "regions", multiple=True, help="May be repeated.")
@click.option("--event-start", type=click.DateTime(), help="It announces an event: when it starts.")
@click.option("--event-end", type=click.DateTime(), help="When the event ends.")
@click.option("--event-kind", help="network_day, seminar, webinar, workshop, training …")
@click.option("--event-place", help="Where the event is.")
@click.option("--event-online-url", help="Where it is online.")
@click.option("--event-registration-url", help="Where to register.")
@click.option(
    "--event-registration-closes", type=click.DateTime(["%Y-%m-%d"]), help="The last day for that."
)
@click.option(
    "--source",
    default=BY_HAND,
    show_default=True,
    callback=said,
    help="Whose item it counts as.",
)
@json_option
@pass_invocation
def add_item(
    invocation: Invocation,
    /,
    *,
    text: str | None,
    file: Path | None,
    source: str,
    as_json: bool,
    **said: object,
) -> None:
    r"""Add one item by hand. The same item added twice is kept once.

    \b
    Examples:
      digest items add --title "Palvelu siirtyi" --text "Palvelu on nyt torilla."
      digest items add --file note.md --embargo 2026-09-01
    """
    from digest.collect.frontmatter import Note, NoteError, read_note  # noqa: PLC0415
    from digest.errors import UsageError  # noqa: PLC0415 - `--help` is quick

    if text is not None and file is not None:
        raise UsageError("give --text or --file, not both")
    try:
        written = read_note(file.read_text("utf-8")) if file else Note({}, text or "")
    except (NoteError, UnicodeDecodeError) as error:
        raise UsageError(f"{file}: {error}") from error
    note = Note({**written.fields, **_fields(said, written.fields.get("event"))}, written.body)
    with opened(invocation) as publisher:
        pushed = publisher.add_item(note, source=source)
    if as_json:
        print_json({"id": pushed.item_id, "verdict": pushed.verdict})
    else:
        print_outside(f"{pushed.verdict}: {pushed.item_id or 'nothing was added'}")


def _fields(said: Mapping[str, object], event: object) -> dict[str, object]:
    """Options as front matter; a midnight is a day without a time."""
    given = {name: _plain(value) for name, value in said.items() if value not in (None, ())}
    told = {
        name.removeprefix("event_"): given.pop(name) for name in tuple(given) if "event_" in name
    }
    if not told:
        return given
    return {**given, "event": {**(event if isinstance(event, dict) else {}), **told}}


def _plain(value: object) -> object:
    if isinstance(value, datetime):
        return value.date() if value.time() == time() else value
    return list(value) if isinstance(value, tuple) else value


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
        "changed_at": at(item.changed_at),
        "embargo_on": item.embargo_on,
        "topics": item.topics,
        "regions": item.regions,
        "flags": item.flags,
        "origins": [
            {"source": one.source, "url": one.url, "title": one.title} for one in item.origins
        ],
    }
