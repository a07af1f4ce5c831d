"""What stands between readers who wait and their mail, and the command that lets it go on. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from digest.model.issue import Issue
    from digest.publisher.steering import Standing

LocalTime = Callable[[datetime | None], str | None]


def obstacles(standing: Standing, at: LocalTime) -> Iterator[str]:
    """What stands in the way of every issue, as sentences without their full stop."""
    if standing.held:
        yield f"nothing is sent: {standing.held}; {_let_go(restored=standing.restored)}"
    if standing.breaker.open_until:
        yield (
            f"the endpoint cannot be reached; next try at {at(standing.breaker.open_until)}, "
            f'or at once with digest queue resume --why "it is mended"'
        )


def why_waiting(issue: Issue, standing: Standing, at: LocalTime) -> str:
    """What the readers of one issue wait for, and what to do about it."""
    if standing.held is None and issue.paused_because:
        way_on = f'digest queue resume {issue.name} --why "…" lets it go on'
        return f"{issue.name} is paused: {issue.paused_because}; {way_on}"
    known = next(obstacles(standing, at), None)
    if known:
        return known
    due_at = at(standing.next_due_at)
    next_is = f"the next is due at {due_at}; " if due_at else ""
    return f"{next_is}digest send {issue.name} goes on"


def _let_go(*, restored: bool) -> str:
    if not restored:
        return 'digest queue resume --why "…" lets it go on'
    return (
        "what may have gone since is asked of an endpoint that knows (--in-doubt ask), listed as "
        "unknown (hold) or sent again (again): "
        'digest queue resume --in-doubt hold --why "…" lets it go on'
    )
