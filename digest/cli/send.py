"""`digest send`: post an approved issue to its subscribers."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import timedelta
from typing import TYPE_CHECKING

import click

from digest.cli.opening import local_times, opened
from digest.cli.output import (
    Invocation,
    issue_argument,
    json_option,
    pass_invocation,
    print_json,
    print_table,
)
from digest.errors import AlreadyRunning, Refused, UsageError

if TYPE_CHECKING:
    from digest.model.delivery import Certificate
    from digest.model.issue import Issue
    from digest.publisher import Publisher
    from digest.publisher.steering import Standing

HORIZON = timedelta(seconds=30)
NOT_ACCEPTED, SOME_FAILED, SOME_PENDING, INTERRUPTED = 1, 3, 75, 130


@click.command()
@issue_argument
@click.option("--dry-run", is_flag=True, help="Say to how many it would go; post nothing.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option("--test", "test_address", metavar="ADDRESS", help="Mail one test to this address.")
@click.option("--language", help="Which edition a test shows; the bulletin's first by default.")
@json_option
@pass_invocation
def send(
    invocation: Invocation,
    *,
    ref: str,
    dry_run: bool,
    yes: bool,
    test_address: str | None,
    language: str | None,
    as_json: bool,
) -> int:
    """Post an approved issue to its subscribers, each exactly once.

    Works until nothing is due within 30 seconds. Stopped or killed, the same command goes on
    where it was. Exit code 3 when some failed or are unknown, 75 when some are still waiting.

    \b
    Examples:
      digest send latest --test me@example.org
      digest send ajankohtaistiedote/12 --dry-run
      digest send ajankohtaistiedote/12 --yes
    """  # noqa: D301 - click reads the escape
    with opened(invocation) as publisher:
        name = publisher.the_issue(ref).name
        if test_address:
            accepted = _test(invocation, publisher, ref, language, test_address)
            if as_json:
                print_json({"issue": name, "test_accepted": accepted})
            return 0 if accepted else NOT_ACCEPTED
        readers = publisher.audience(ref)
        if dry_run:
            _dry_run(publisher, ref, readers, as_json=as_json)
            return 0
        _confirm(name, readers, yes=yes)
        before = publisher.queue(ref)
        interrupted = _deliver(invocation, publisher, before.audience, before.accepted)
        books = publisher.certificate(ref)
        found, standing = publisher.the_issue(ref), publisher.sending()
    if as_json:
        due_at, held = standing.next_due_at, standing.held
        print_json({"issue": name, **asdict(books), "next_due_at": due_at, "held": held})
    else:
        print_table(("", "READERS"), asdict(books).items())
        _what_next(invocation, name, books, _why_waiting(invocation, found, standing))
    return INTERRUPTED if interrupted else _exit_code(books)


def _why_waiting(invocation: Invocation, issue: Issue, standing: Standing) -> str:
    """What stands between the readers who wait and their mail, and what to do about it."""
    if standing.held:
        return f"nothing is sent: {standing.held}; digest queue resume lets it go on"
    if issue.paused_because:
        return (
            f"{issue.name} is paused: {issue.paused_because}; "
            f"digest queue resume {issue.name} lets it go on"
        )
    due_at = local_times(invocation)(standing.next_due_at)
    next_is = f"the next is due at {due_at}; " if due_at else ""
    return f"{next_is}digest send {issue.name} goes on"


def _what_next(invocation: Invocation, name: str, books: Certificate, why: str) -> None:
    if books.pending:
        invocation.say(f"{books.pending} still wait: {why}.")
    if books.unknown:
        invocation.say(
            f"{books.unknown} may or may not have gone: digest issue certificate {name} lists "
            f"them, digest queue resolve {name} settles them."
        )


def _confirm(name: str, readers: int, *, yes: bool) -> None:
    if yes:
        return
    if not sys.stdin.isatty():
        raise Refused(f"{name} would go to {readers} readers; repeat with --yes to send it")
    if not click.confirm(f"Send {name} to {readers} readers?", err=True):
        raise Refused("nothing was sent")


def _dry_run(publisher: Publisher, ref: str, readers: int, *, as_json: bool) -> None:
    found = publisher.the_issue(ref)
    languages = [edition.language for edition in publisher.editions(ref)]
    if as_json:
        print_json(
            {
                "issue": found.name,
                "state": found.state,
                "audience": readers,
                "editions": languages,
                "content_hash": found.content_hash,
            }
        )
        return
    click.echo(f"{found.name} ({found.state}) would go to {readers} readers in {languages}.")


def _test(
    invocation: Invocation, publisher: Publisher, ref: str, language: str | None, to: str
) -> bool:
    from digest.model.delivery import Accepted, Answered  # noqa: PLC0415 - `--help` is quick

    editions = publisher.editions(ref)
    if not editions:
        raise UsageError(f"{ref} has nothing to show yet")
    answer = publisher.post_test(ref, language=language or editions[0].language, to=to)
    taken = isinstance(answer, Answered) and all(
        isinstance(result, Accepted) for result in answer.results.values()
    )
    if taken:
        invocation.say("The endpoint accepted the test.")
    else:
        invocation.say(f"The endpoint did not accept the test: {answer}")
    return taken


def _deliver(invocation: Invocation, publisher: Publisher, readers: int, sent: int) -> bool:
    """Post what is due; whether somebody interrupted it."""
    from digest.cli.progress import ProgressLine  # noqa: PLC0415 - `--help` is quick

    stop = threading.Event()
    progress = ProgressLine(readers, sent, quiet=invocation.quiet)
    try:
        with publisher.sole_sender(), stopping(stop), progress:
            publisher.deliver(stop, horizon=HORIZON, watch=progress.watch)
    except AlreadyRunning:
        invocation.say("Another process sends from this database; it takes this issue along.")
    return stop.is_set()


@contextmanager
def stopping(stop: threading.Event) -> Iterator[None]:
    """Set `stop` on SIGINT and SIGTERM, so that what is in flight is finished and recorded."""
    before = {
        number: signal.signal(number, lambda *_: stop.set())
        for number in (signal.SIGINT, signal.SIGTERM)
    }
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _exit_code(books: Certificate) -> int:
    if books.pending:
        return SOME_PENDING
    return SOME_FAILED if books.failed or books.unknown else 0
