"""`digest collect`: visit the sources."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from digest.cli.opening import opened
from digest.cli.output import Invocation, json_option, pass_invocation, print_json, print_table

if TYPE_CHECKING:
    from digest.publisher.collecting import SourceReport, Watch
    from digest.publisher.paraphrasing import Paraphrased

log = logging.getLogger(__name__)

PARTLY_DONE, FAILED = 3, 1


@click.command()
@click.argument("sources", metavar="[SOURCE]...", nargs=-1)
@click.option("--dry-run", is_flag=True, help="Visit and report, but keep nothing.")
@json_option
@pass_invocation
def collect(
    invocation: Invocation, *, sources: tuple[str, ...], dry_run: bool, as_json: bool
) -> int:
    """Visit the sources, or only those named, and keep what is new.

    A source that fails is reported and never stops the others: exit code 3 when some failed,
    1 when all did. So it is with a note of a folder that cannot be read: code 3, and the line to
    mend.

    \b
    Examples:
      digest collect
      digest collect uutiset --dry-run
    """  # noqa: D301 - click reads the escape
    with opened(invocation) as publisher:
        expected = len(set(sources)) or publisher.active_sources()
        with _told(invocation, expected) as watch:
            reports = publisher.collect(sources, dry_run=dry_run, watch=watch)
        paraphrased = None if dry_run else publisher.paraphrase()
    if as_json:
        print_json(
            {
                "dry_run": dry_run,
                "sources": [_document(report) for report in reports],
                "language_model": paraphrased and asdict(paraphrased),
            }
        )
    else:
        print_table(("SOURCE", "FOUND", "NEW", "CHANGED", "EVENTS", ""), map(_row, reports))
        _explain(invocation, reports)
        _explain_model(invocation, paraphrased)
    failed = sum(1 for report in reports if report.error)
    if failed and failed == len(reports):
        return FAILED
    return PARTLY_DONE if failed or any(report.broken for report in reports) else 0


@contextmanager
def _told(invocation: Invocation, expected: int) -> Iterator[Watch]:
    """A bar on a terminal; elsewhere a line of the log for each source."""
    if invocation.quiet or not sys.stderr.isatty():
        yield _log
        return
    with click.progressbar(length=expected, label="Visiting", file=sys.stderr) as bar:

        def watch(report: SourceReport) -> None:
            bar.label = report.source[:30].ljust(30)
            bar.update(1)

        yield watch


def _log(report: SourceReport) -> None:
    if report.error:
        log.warning("%s: %s", report.source, report.error)
    else:
        log.info(
            "%s: %d found, %d new, %.1f s", report.source, report.found, report.new, report.seconds
        )


def _row(report: SourceReport) -> tuple[object, ...]:
    if report.error:
        return (report.source, None, None, None, None, f"failed: {report.error}")
    remark = "not changed" if report.unchanged else ", ".join(report.notes[:2])
    return (report.source, report.found, report.new, report.changed, report.events, remark)


def _explain(invocation: Invocation, reports: tuple[SourceReport, ...]) -> None:
    if not reports:
        invocation.say("No source is active: add [[sources]] to config.toml.")
    for report in reports:
        for note in report.notes[2:]:
            invocation.say(f"{report.source}: {note}")


def _explain_model(invocation: Invocation, told: Paraphrased | None) -> None:
    if told is None:
        return
    for note in told.notes:
        invocation.say(note)
    if told.asked:
        invocation.say(
            f"Language model: {told.asked} asked, {told.accepted} accepted, {told.refused} refused, "
            f"{told.unanswered} unanswered. Where none was accepted, the source's sentences stand."
        )


def _document(report: SourceReport) -> dict[str, object]:
    return {
        "source": report.source,
        "error": report.error,
        "found": report.found,
        "new": report.new,
        "baseline": report.baseline,
        "changed": report.changed,
        "merged": report.merged,
        "known": report.known,
        "events": report.events,
        "unchanged": report.unchanged,
        "quarantined": report.quarantined,
        "broken": report.broken,
        "outcome": report.outcome,
        "moved_to": report.moved_to,
        "notes": report.notes,
        "seconds": round(report.seconds, 3),
    }
