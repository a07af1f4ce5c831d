"""Show the books of an issue so that whoever reads them can explain every number."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from digest.cli.opening import local_times
from digest.cli.output import Invocation

if TYPE_CHECKING:
    from digest.model.delivery import Certificate
    from digest.model.issue import Issue

SHOWN = 10  # deliveries by number; whoever needs them all is a program
MEANING: Mapping[str, str] = {
    "accepted": "taken by the endpoint, which delivers from there on",
    "failed": "refused for good, or given up",
    "suppressed": "their address was barred before their mail was posted",
    "cancelled": "they left, or the issue was cancelled, before their mail was posted",
    "unknown": "posted, and nobody knows whether the endpoint took it",
    "pending": "not settled yet: waiting, or on the way",
}
"""What each number counts, in readers."""


def lines(
    invocation: Invocation, issue: Issue, books: Certificate, sealed: Mapping[str, Any]
) -> Iterator[str]:
    """The certificate as text.

    Args:
        sealed: the same as a document: `digest.publisher.auditing.certificate`.
    """
    at = local_times(invocation)
    yield f"{issue.name} is {issue.state}."
    if issue.approved_by:
        yield f"Approved by {issue.approved_by} at {at(issue.approved_at)}: {issue.content_hash}"
    if issue.queued_at:
        yield f"Queued at {at(issue.queued_at)}: since then its audience is fixed."
    yield ""
    yield from _equation(books)
    yield from _listed("Why", (_reason(one) for one in sealed["reasons"]))
    yield from _listed("What was done by hand", (_act(one, at) for one in sealed["acts"]))
    yield from _listed("Deliveries to settle", _deliveries(issue.name, sealed["unsettled"]))


def _equation(books: Certificate) -> Iterator[str]:
    counts = {name: getattr(books, name) for name in MEANING}
    yield f"  {books.audience:>9}  audience"
    for sign, (name, count) in zip("=+++++", counts.items(), strict=True):
        yield f"{sign} {count:>9}  {name:<10}  {MEANING[name]}"
    yield ""
    added = " + ".join(map(str, counts.values()))
    if books.balanced:
        yield f"The books balance: {books.audience} = {added}."
    else:
        yield f"THE BOOKS DO NOT BALANCE: {books.audience} is not {added}."
    if books.without_edition:
        yield f"Not in the audience: {books.without_edition} whose edition would be empty."


def _listed(title: str, entries: Iterator[str]) -> Iterator[str]:
    for place, entry in enumerate(entries):
        if not place:
            yield f"\n{title}:"
        yield f"  {entry}"


def _reason(one: Mapping[str, Any]) -> str:
    return f"{one['deliveries']:>9}  {one['state']:<10}  {one['detail']}"


def _act(one: Mapping[str, Any], at: Callable[[datetime], str | None]) -> str:
    moved = f" ({one['deliveries']} {one['was']} → {one['became']})" if one["deliveries"] else ""
    return (
        f"{at(datetime.fromisoformat(one['at']))}  {one['act']}{moved} by {one['by']}: {one['why']}"
    )


def _deliveries(name: str, unsettled: list[Mapping[str, Any]]) -> Iterator[str]:
    for one in unsettled[:SHOWN]:
        yield f"{one['id']}  {one['state']}: {one['detail'] or 'no reason was given'}"
    if len(unsettled) > SHOWN:
        yield f"and {len(unsettled) - SHOWN} more; digest issue certificate {name} --json lists all"
    if any(one["state"] == "unknown" for one in unsettled):
        yield f"digest queue resolve {name} settles what is unknown"
    if any(one["state"] == "failed" for one in unsettled):
        yield f"digest queue retry {name} sends again to those for whom it failed"
