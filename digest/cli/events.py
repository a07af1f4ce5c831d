"""`digest events`: what is coming, and by which sentence Digest knows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from digest.cli.opening import local_times, opened
from digest.cli.output import Invocation, json_option, pass_invocation, print_json, print_table

if TYPE_CHECKING:
    from digest.model.event import KnownEvent


@click.group()
def events() -> None:
    """List the events that were found."""


@events.command("list")
@click.option("--past", is_flag=True, help="Those that are over as well.")
@json_option
@pass_invocation
def list_events(invocation: Invocation, *, past: bool, as_json: bool) -> None:
    """List known events in order of their day, with the sentence that tells each."""
    with opened(invocation) as publisher:
        found = publisher.events(past=past)
    if as_json:
        print_json({"events": [_document(invocation, known) for known in found]})
        return
    print_table(
        ("DAY", "KIND", "STATUS", "OFFERED", "TITLE", "EVIDENCE"),
        (
            (
                known.event.start_on,
                known.event.kind,
                known.event.status,
                "yes" if known.event.proposed else f"no: {known.event.why_not}",
                known.event.title,
                f"“{known.event.evidence.text}”"
                if known.event.evidence.text
                else f"structured, in {known.source}",
            )
            for known in found
        ),
    )
    if not found:
        invocation.say("No coming event is known: run digest collect.")


def _document(invocation: Invocation, known: KnownEvent) -> dict[str, object]:
    at, event = local_times(invocation), known.event
    return {
        "id": known.id,
        "kind": event.kind,
        "title": event.title,
        "status": event.status,
        "start_on": event.start_on,
        "end_on": event.end_on,
        "starts_at": at(event.starts_at),
        "ends_at": at(event.ends_at),
        "place": event.place,
        "online_url": event.online_url,
        "registration_url": event.registration_url,
        "registration_closes_on": event.registration_closes_on,
        "proposed": event.proposed,
        "why_not": event.why_not,
        "evidence": {"text": event.evidence.text, "span": list(event.evidence.span)},
        "language": known.language,
        "source": known.source,
        "url": known.url,
        "item_ids": known.item_ids,
    }
