"""`digest subscribers record, retention`: what the law asks of whoever keeps a list."""

from __future__ import annotations

from dataclasses import asdict

import click

from digest.cli.opening import local_times, opened
from digest.cli.output import Invocation, json_option, pass_invocation, print_json, print_table


@click.command("record")
@click.option("--language", type=click.Choice(["fi", "sv", "en"]), default="fi", show_default=True)
@json_option
@pass_invocation
def record(invocation: Invocation, *, language: str, as_json: bool) -> None:
    """Write the record of processing activities (GDPR, article 30), as Markdown.

    It says what is kept of whom, why, for how long, who else is given it and how it is protected,
    from the settings and the database as they are now. What only you know is left to fill in.
    """
    from digest.publisher.processing import as_text  # noqa: PLC0415 - `--help` is quick

    with opened(invocation) as publisher:
        told = publisher.processing()
    if as_json:
        print_json({**asdict(told), "made_at": local_times(invocation)(told.made_at)})
    else:
        click.echo(as_text(told, language), nl=False)


@click.command("retention")
@click.option("--dry-run", is_flag=True, help="Only say what is due.")
@json_option
@pass_invocation
def retention(invocation: Invocation, *, dry_run: bool, as_json: bool) -> None:
    """Delete what names people and is older than [retention] allows; `digest serve` does it too.

    Of an old issue the ledger keeps how many stood where and why, so that its certificate stays
    true. The database is then rewritten, so that nothing is left in its free pages.
    """
    with opened(invocation) as publisher:
        found = publisher.due_to_go() if dry_run else publisher.retain()
        scrubbed = None if dry_run else publisher.scrub()
    if as_json:
        print_json({**asdict(found), "dry_run": dry_run, "scrubbed": scrubbed})
        return
    print_table(
        ("WHAT", "DUE" if dry_run else "DONE"),
        (
            ("old issues", found.issues),
            ("deliveries that became counts", found.deliveries),
            ("requests that nobody confirmed", found.asks),
        ),
    )
    if scrubbed is False:
        invocation.say("Another process reads the database; run this again for the last traces.")
