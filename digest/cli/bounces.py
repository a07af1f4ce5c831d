"""`digest bounces`: what came back by mail, and what was made of it."""

from __future__ import annotations

import sys
from dataclasses import asdict

import click

from digest.cli.opening import local_times, opened
from digest.cli.output import Invocation, json_option, pass_invocation, print_json, print_table

LARGEST = 10_000_000  # bytes of one piped mail; more is no report


@click.group()
def bounces() -> None:
    """Act on mail that came back, and list what did."""


@bounces.command()
@click.option(
    "--to",
    "recipient",
    metavar="ADDRESS",
    help="Address the mail was delivered to, when the mail server knows it (${recipient}).",
)
@pass_invocation
def pipe(invocation: Invocation, *, recipient: str | None) -> None:
    """Read one mail from standard input and act on it.

    For a mail server: exit code 0 when the mail was dealt with, whatever it was; 75 when it should
    be handed over again.
    """
    raw = sys.stdin.buffer.read(LARGEST)
    with opened(invocation) as publisher:
        mailed = publisher.receive_mail(raw, recipient=recipient)
    invocation.say(f"{mailed}")


@bounces.command("fetch")
@json_option
@pass_invocation
def fetch(invocation: Invocation, *, as_json: bool) -> None:
    """Fetch new mail from the bounce mailbox by IMAP and act on it.

    Reports are marked as seen; what is none is flagged for a person. Nothing is deleted.
    """
    with opened(invocation) as publisher:
        fetched = publisher.fetch_mail()
    if as_json:
        print_json(asdict(fetched))
        return
    invocation.say(
        f"{fetched.reports} reports, {fetched.automatic} automatic answers; "
        f"left for you: {fetched.letters} letters, {fetched.not_ours} that prove to be of no "
        "mail of ours"
    )


@bounces.command("list")
@click.option("--limit", default=50, show_default=True, help="How many, newest first.")
@json_option
@pass_invocation
def list_(invocation: Invocation, *, limit: int, as_json: bool) -> None:
    """List what came back last, from webhooks and from the mailbox."""
    with opened(invocation) as publisher:
        listed = publisher.receipts(limit=limit)
    shown = local_times(invocation)
    if as_json:
        rows = [{**asdict(one), "occurred_at": shown(one.occurred_at)} for one in listed]
        print_json({"receipts": rows})
        return
    print_table(
        ("WHEN", "WHAT", "", "DELIVERY", "DETAIL"),
        (
            (shown(one.occurred_at), one.kind, one.bounce_class, one.delivery_id, one.detail)
            for one in listed
        ),
    )
