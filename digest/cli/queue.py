"""`digest queue`: look at what is being sent, and steer it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import click

from digest.cli.opening import local_times, opened, person
from digest.cli.output import (
    Invocation,
    acting_option,
    issue_argument,
    json_option,
    pass_invocation,
    print_json,
    print_table,
    said,
)
from digest.cli.waiting import obstacles

if TYPE_CHECKING:
    from digest.publisher import Publisher
    from digest.publisher.steering import Standing

optional_issue = click.argument("ref", metavar="[ISSUE]", required=False)


def recorded(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the arguments `by` and `why`: acts on the books are kept for good."""
    why = click.option(
        "--why", metavar="REASON", required=True, callback=said, help="Kept with the act."
    )
    return acting_option("Who acts")(why(command))


@click.group()
def queue() -> None:
    """See what is being sent; pause, resume, cancel, retry and resolve it.

    Every act is recorded with who, when and why. What is in flight when an issue is paused or
    cancelled is finished.
    """


@queue.command("status")
@json_option
@pass_invocation
def status(invocation: Invocation, *, as_json: bool) -> None:
    """Show what is under way, and what stands in its way."""
    with opened(invocation) as publisher:
        found = publisher.sending()
    if as_json:
        print_json(_document(invocation, found))
        return
    print_table(
        ("ISSUE", "STATE", "READERS", "ACCEPTED", "PENDING", "FAILED", "UNKNOWN", "WHY"),
        (
            (
                one.issue.name,
                one.issue.state,
                one.books.audience,
                one.books.accepted,
                one.books.pending,
                one.books.failed,
                one.books.unknown,
                one.issue.paused_because,
            )
            for one in found.issues
        ),
    )
    at = local_times(invocation)
    for one in obstacles(found, at):
        click.echo(f"{one[0].upper()}{one[1:]}.")
    if found.next_due_at:
        click.echo(f"The next batch is due at {at(found.next_due_at)}.")


@queue.command("pause")
@optional_issue
@recorded
@json_option
@pass_invocation
def pause(
    invocation: Invocation, *, ref: str | None, by: str | None, why: str, as_json: bool
) -> None:
    """Stop sending ISSUE, or everything when none is named."""
    with opened(invocation) as publisher:
        name = _name(publisher, ref)
        publisher.pause(ref, by=by or person(), why=why)
    if as_json:
        print_json({"issue": name, "paused": True})
        return
    what = f"queue resume {name}" if name else "queue resume"
    invocation.say(f"{name or 'All sending'} is paused; digest {what} lets it go on.")


@queue.command("resume")
@optional_issue
@click.option(
    "--in-doubt",
    type=click.Choice(["ask", "again", "hold"]),
    help="After a backup was restored: ask the endpoint, send again, or list as unknown.",
)
@recorded
@json_option
@pass_invocation
def resume(
    invocation: Invocation,
    *,
    ref: str | None,
    in_doubt: str | None,
    by: str | None,
    why: str,
    as_json: bool,
) -> None:
    """Let ISSUE go on, or everything when none is named.

    Everything: also an endpoint that could not be reached is tried at once.
    """
    from digest.store.acts import Doubt  # noqa: PLC0415 - `--help` is quick

    doubt = Doubt(in_doubt) if in_doubt else None
    with opened(invocation) as publisher:
        name = _name(publisher, ref)
        publisher.resume(ref, by=by or person(), why=why, doubt=doubt)
    if as_json:
        print_json({"issue": name, "paused": False})
        return
    invocation.say(f"{name or 'Sending'} goes on with digest send or digest serve.")


@queue.command("cancel")
@issue_argument
@recorded
@json_option
@pass_invocation
def cancel(invocation: Invocation, *, ref: str, by: str | None, why: str, as_json: bool) -> None:
    """Cancel what of ISSUE was not posted yet. What went, went."""
    with opened(invocation) as publisher:
        name = _name(publisher, ref)
        books = publisher.cancel(ref, by=by or person(), why=why)
    if as_json:
        print_json({"issue": name, **asdict(books)})
    else:
        print_table(("", "READERS"), asdict(books).items())


@queue.command("retry")
@issue_argument
@recorded
@json_option
@pass_invocation
def retry(invocation: Invocation, *, ref: str, by: str | None, why: str, as_json: bool) -> None:
    """Send ISSUE again to those for whom it failed, and to nobody else."""
    with opened(invocation) as publisher:
        name = _name(publisher, ref)
        count = publisher.retry(ref, by=by or person(), why=why)
    _tell(invocation, name, count, "wait to be sent again; digest send goes on", as_json=as_json)


@queue.command("resolve")
@issue_argument
@click.argument("deliveries", metavar="[DELIVERY]...", nargs=-1)
@click.option(
    "--as-outcome",
    "verdict",
    type=click.Choice(["accepted", "failed", "again"]),
    required=True,
    help="What became of them: accepted, failed, or send again.",
)
@recorded
@json_option
@pass_invocation
def resolve(
    invocation: Invocation,
    *,
    ref: str,
    deliveries: tuple[str, ...],
    verdict: str,
    by: str | None,
    why: str,
    as_json: bool,
) -> None:
    """Settle deliveries of ISSUE of which nobody knows whether they went.

    All unknown ones, or those named as in `digest issue certificate`. `again` may mail somebody
    twice.
    """
    from digest.model.delivery import Verdict  # noqa: PLC0415 - `--help` is quick

    with opened(invocation) as publisher:
        name = _name(publisher, ref)
        count = publisher.resolve(
            ref, Verdict(verdict), by=by or person(), why=why, deliveries=deliveries
        )
    _tell(invocation, name, count, f"are settled: {verdict}", as_json=as_json)


def _name(publisher: Publisher, ref: str | None) -> str | None:
    """What an issue is called, whatever it was asked for by; None means all of them."""
    return None if ref is None else publisher.the_issue(ref).name


def _tell(
    invocation: Invocation, name: str | None, count: int, what: str, *, as_json: bool
) -> None:
    if as_json:
        print_json({"issue": name, "deliveries": count})
    else:
        invocation.say(f"{count} deliveries of {name} {what}.")


def _document(invocation: Invocation, found: Standing) -> dict[str, object]:
    at = local_times(invocation)
    return {
        "held": found.held,
        "endpoint_open_until": at(found.breaker.open_until),
        "next_due_at": at(found.next_due_at),
        "issues": [
            {
                "issue": one.issue.name,
                "state": one.issue.state,
                "paused_because": one.issue.paused_because,
                **asdict(one.books),
            }
            for one in found.issues
        ],
    }
