"""The commands of `digest sources` that look for sources and write them into config.toml."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from digest.cli.opening import local_times, opened
from digest.cli.output import Invocation, json_option, pass_invocation, print_json, print_outside

if TYPE_CHECKING:
    from digest.config.settings import SourceSettings
    from digest.model.item import Found

PARTLY_DONE = 3


@click.command("test")
@click.argument("url")
@json_option
@pass_invocation
def propose_source(invocation: Invocation, *, url: str, as_json: bool) -> None:
    r"""Look at an address and propose a working configuration.

    Finds the feeds and calendars that a page names, else its list of news, and shows what would be
    collected. Nothing is kept.

    \b
    Examples:
      digest sources test https://www.example.org/news/
    """
    from digest.config.append import source_block  # noqa: PLC0415 - `--help` is quick

    with opened(invocation) as publisher:
        proposal = publisher.propose_source(url)
    block = source_block(proposal.settings)
    if as_json:
        print_json(
            {
                "source": settings_document(proposal.settings),
                "toml": block,
                "listed": proposal.listed,
                "items": [_sample(invocation, one) for one in proposal.found],
                "notes": proposal.notes,
                "others": proposal.others,
            }
        )
        return
    print_outside(block)
    print_outside(f"Items it lists: {proposal.listed}. The first of them:")
    for one in proposal.found:
        day = one.published_at and one.published_at.astimezone(invocation.settings().site.zone)
        print_outside(f"  {day:%Y-%m-%d}  {one.title}" if day else f"  no date     {one.title}")
    for note in proposal.notes:
        invocation.say(note)
    for other in proposal.others:
        invocation.say(f"may work too: {other}")
    invocation.say(f"To take it into config.toml: digest sources add {url}")


@click.command("add")
@click.argument("url")
@click.option("--name", help="What commands call it; made from the address when not given.")
@click.option("--language", help="Language of its texts; found by itself when not given.")
@click.option("--topic", "topics", multiple=True, help="A topic of all its items; may be repeated.")
@click.option("--first-run", help='What counts as new at first: "newest N", "all", "since DAY".')
@json_option
@pass_invocation
def add_source(
    invocation: Invocation,
    *,
    url: str,
    name: str | None,
    language: str | None,
    topics: tuple[str, ...],
    first_run: str | None,
    as_json: bool,
) -> None:
    """Test an address and add what works to config.toml, below what is there."""
    from dataclasses import replace  # noqa: PLC0415 - `--help` is quick

    from digest.collect.naming import free_name  # noqa: PLC0415
    from digest.config.append import append_sources  # noqa: PLC0415

    with opened(invocation) as publisher:
        proposal = publisher.propose_source(url)
    taken = {one.name for one in invocation.settings().sources}
    source = replace(
        proposal.settings,
        name=name or free_name(proposal.settings.name, taken),
        language=language,
        topics=topics,
        first_run=first_run or proposal.settings.first_run,
    )
    append_sources(invocation.config_file(), [source], invocation.environ)
    if as_json:
        print_json({"source": settings_document(source), "listed": proposal.listed})
    else:
        print_outside(f"added {source.name}: {source.kind} at {source.url}")
        invocation.say(f"Next: digest collect {source.name}")


@click.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--dry-run", is_flag=True, help="Say what would be added, and change nothing.")
@json_option
@pass_invocation
def import_opml(invocation: Invocation, *, file: Path, dry_run: bool, as_json: bool) -> int:
    """Add the feeds of an OPML file to config.toml; those that are there already are left."""
    from digest.collect.opml import new_feeds, read_opml  # noqa: PLC0415 - `--help` is quick
    from digest.config.append import append_sources  # noqa: PLC0415

    listed = read_opml(file.read_bytes(), shown=file.name)
    feeds, refused = new_feeds(listed, invocation.settings().sources)
    if feeds and not dry_run:
        append_sources(invocation.config_file(), feeds, invocation.environ)
    if as_json:
        print_json(
            {
                "dry_run": dry_run,
                "listed": len(listed),
                "added": [settings_document(one) for one in feeds],
                "refused": refused,
            }
        )
    else:
        for one in feeds:
            print_outside(f"{'would add' if dry_run else 'added'} {one.name}: {one.url}")
        for url in refused:
            invocation.say(f"not a web address: {url[:200]}")
        invocation.say(f"{len(listed)} feeds listed, {len(feeds)} of them new")
    return PARTLY_DONE if refused else 0


@click.command("export")
@pass_invocation
def export_opml(invocation: Invocation) -> None:
    """Print the sources as OPML, for other readers."""
    from digest.collect.opml import write_opml  # noqa: PLC0415 - `--help` is quick

    settings = invocation.settings()
    print_outside(write_opml(settings.sources, title=settings.site.name))


def settings_document(source: SourceSettings) -> dict[str, object]:
    """What settings say of a source, for JSON."""
    return {
        "name": source.name,
        "kind": source.kind,
        "url": source.url,
        "path": source.path,
        "language": source.language,
        "items": source.items,
        "link": source.link,
        "topics": source.topics,
    }


def _sample(invocation: Invocation, one: Found) -> dict[str, object]:
    return {
        "title": one.title,
        "url": one.url,
        "published_at": local_times(invocation)(one.published_at),
        "language": one.language,
        "text": one.text[:500],
        "events": len(one.events),
    }
