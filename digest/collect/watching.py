"""Decide which article pages are read again, in case they were edited. Pure.

A list of news does not tell that an article was corrected. So each is asked for again, with its
validators: after an hour, then ever less often, for a fortnight. Beyond that a bulletin has gone out.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from digest.collect.revisit import LEAST
from digest.model.visit import WatchedPage

WATCHED = timedelta(days=14)  # since it was read first
MOST_WATCHED = 30  # of one source
MOST_AT_ONCE = 10  # in one visit


def due_pages(pages: Iterable[WatchedPage], now: datetime) -> tuple[WatchedPage, ...]:
    """The pages to read again in this visit, the longest overdue first."""
    due = sorted((page for page in pages if page.due_at <= now), key=lambda page: page.due_at)
    return tuple(due[:MOST_AT_ONCE])


def all_due(pages: Iterable[WatchedPage], now: datetime) -> tuple[WatchedPage, ...]:
    """The same pages, to be read again at once: a command by hand does not wait."""
    return tuple(replace(page, due_at=min(page.due_at, now)) for page in pages)


def watched_after(
    before: Iterable[WatchedPage], asked: Iterable[WatchedPage], now: datetime
) -> tuple[WatchedPage, ...]:
    """What is watched from now on: the newest, each waiting half as long as it has been watched.

    Args:
        asked: those of this visit, whether or not they answered, in the order of the list.
    """
    waiting = {page.url: replace(page, due_at=_next(page, now)) for page in asked}
    others = (page for page in before if page.url not in waiting)
    watched = [page for page in (*waiting.values(), *others) if now - page.first_read_at < WATCHED]
    return tuple(sorted(watched, key=lambda page: page.first_read_at, reverse=True)[:MOST_WATCHED])


def _next(page: WatchedPage, now: datetime) -> datetime:
    return now + max(LEAST, (now - page.first_read_at) / 2)
