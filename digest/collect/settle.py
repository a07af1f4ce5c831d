"""Add what a source's owner knows to what a parser found, and mend impossible dates. Pure."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from digest.collect.address import unmarked
from digest.config.settings import SourceSettings
from digest.model.item import Found, ItemKind

_EARLIEST = datetime(1990, 1, 1, tzinfo=UTC)  # before the web, so a mistake
_CLOCKS_DIFFER = timedelta(minutes=10)


def settle(found: Found, settings: SourceSettings, now: datetime) -> Found:
    """One item as its source's settings have it; a mended date is flagged, never a reason to lose it."""
    published_at, flags = plausible(found.published_at, now)
    return replace(
        found,
        source=settings.name,
        url=unmarked(found.url) if found.url else None,
        language=settings.language or found.language,
        kind=ItemKind(settings.item_kind) if settings.item_kind else found.kind,
        topics=tuple(dict.fromkeys((*settings.topics, *found.topics))),
        regions=tuple(dict.fromkeys((*settings.regions, *found.regions))),
        published_at=published_at,
        flags=tuple(dict.fromkeys((*found.flags, *flags))),
    )


def plausible(
    published_at: datetime | None, now: datetime
) -> tuple[datetime | None, tuple[str, ...]]:
    """A publication date that can be true, and what was wrong with it.

    The future becomes now; what is older than the web becomes unknown.
    """
    if published_at is None:
        return None, ("no date",)
    if published_at > now:
        ahead = published_at - now > _CLOCKS_DIFFER
        return now, ("future date",) if ahead else ()
    if published_at < _EARLIEST:
        return None, ("implausible date",)
    return published_at, ()
