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
from digest.cli.waiting import why_waiting
from digest.errors import AlreadyRunning, Refused, UsageError

if TYPE_CHECKING:
    from digest.model.delivery import Certificate
    from digest.publisher import Publisher

FOLLOW = "digest queue status shows how far it is"
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
    where it was. Exit code 3 when some failed or are unknown, 75 when some are still waiting,
    130 when it was stopped. Where `digest serve` runs, that one sends. A paused issue waits for
    `digest queue resume`.

    \b
    Examples:
      digest send latest --test me@example.org
      digest send ajankohtaistiedote/12 --dry-run
      digest send ajankohtaistiedote/12 --yes
    """  # noqa: D301 - click reads the escape
    stop = threading.Event()
    with stopping(stop), opened(invocation) as publisher:
        if test_address:
            accepted = _test(invocation, publisher, ref, language, test_address)
            if as_json:
                print_json({"issue": publisher.the_issue(ref).name, "test_accepted": accepted})
            return 0 if accepted else NOT_ACCEPTED
        if dry_run:
            _dry_run(publisher, ref, publisher.audience(ref), as_json=as_json)
            return 0
        _confirm(publisher, ref, yes=yes)
        mine = _deliver(invocation, publisher, stop, publisher.queue(ref))
        books = _tell(invocation, publisher, ref, mine=mine, as_json=as_json)
    return INTERRUPTED if stop.is_set() else _exit_code(books)


def _tell(
    invocation: Invocation, publisher: Publisher, ref: str, *, mine: bool, as_json: bool
) -> Certificate:
    """Say how the books of an issue stand, and what comes next; the books."""
    books = publisher.certificate(ref)
    issue, standing = publisher.the_issue(ref), publisher.sending()
    if as_json:
        due_at, held = standing.next_due_at, standing.held
        print_json({"issue": issue.name, **asdict(books), "next_due_at": due_at, "held": held})
    else:
        print_table(("", "READERS"), asdict(books).items())
        why = why_waiting(issue, standing, local_times(invocation)) if mine else FOLLOW
        _what_next(invocation, issue.name, books, why)
    return books


def _what_next(invocation: Invocation, name: str, books: Certificate, why: str) -> None:
    if books.pending:
        wait = "waits" if books.pending == 1 else "wait"
        invocation.say(f"{books.pending} still {wait}: {why}.")
    if books.unknown:
        invocation.say(
            f"{books.unknown} may or may not have gone: digest issue certificate {name} lists "
            f"them, digest queue resolve {name} settles them."
        )


def _confirm(publisher: Publisher, ref: str, *, yes: bool) -> None:
    from digest.model.issue import IssueState  # noqa: PLC0415 - `--help` is quick

    issue, readers = publisher.the_issue(ref), publisher.audience(ref)
    name = issue.name
    if not readers and issue.state is IssueState.APPROVED:
        raise Refused(_nobody(name, publisher.segment_of(ref)))
    if yes:
        return
    if not sys.stdin.isatty():
        raise Refused(f"{name} would go to {_readers(readers)}; repeat with --yes to send it")
    if not click.confirm(f"Send {name} to {_readers(readers)}?", err=True):
        raise Refused("nothing was sent")


def _nobody(name: str, rule: str) -> str:
    """Why nobody would get an issue, and where to look."""
    if rule:
        return (
            f"{name} would go to nobody: no active reader matches its [audience] segment, {rule}; "
            "digest subscribers segments counts each part"
        )
    return f"{name} would go to nobody: it has no active readers; see digest subscribers list"


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
    where = ", ".join(languages)
    click.echo(f"{found.name} ({found.state}) would go to {_readers(readers)} in {where}.")


def _readers(count: int) -> str:
    return "1 reader" if count == 1 else f"{count} readers"


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


def _deliver(
    invocation: Invocation, publisher: Publisher, stop: threading.Event, before: Certificate
) -> bool:
    """Post what is due; False where another process does."""
    from digest.cli.progress import ProgressLine  # noqa: PLC0415 - `--help` is quick

    progress = ProgressLine(before.audience, before.accepted, quiet=invocation.quiet)
    try:
        with publisher.sole_sender(), progress:
            publisher.deliver(stop, horizon=HORIZON, watch=progress.watch)
    except AlreadyRunning:
        invocation.say("Another process sends from this database; it takes this issue along.")
        return False
    return True


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
