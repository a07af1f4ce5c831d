"""Sources by kind. Each visits one place and says what it found; none decides what is new."""

from __future__ import annotations

from collections.abc import Callable
from datetime import tzinfo

from digest.collect.sources.calendar import CalendarSource
from digest.collect.sources.events_api import EventsApiSource
from digest.collect.sources.feed import FeedSource
from digest.collect.sources.folder import FolderSource
from digest.collect.sources.page import PageSource
from digest.config.settings import SourceSettings
from digest.errors import ConfigError
from digest.ports import Client, Now, Sandbox, Source

Make = Callable[[SourceSettings, Client, Sandbox, Now, tzinfo], Source]

KINDS: dict[str, Make] = {
    "feed": FeedSource,
    "calendar": CalendarSource,
    "page": PageSource,
    "folder": FolderSource,
    "events_api": EventsApiSource,
}


def build(
    settings: SourceSettings,
    *,
    client: Client,
    sandbox: Sandbox,
    now: Now,
    zone: tzinfo,
) -> Source:
    """The source that settings describe. Raises ConfigError for a kind that is not built in."""
    make = KINDS.get(settings.kind)
    if make is None:
        known = ", ".join(KINDS)
        raise ConfigError(
            f"source {settings.name!r}: kind {settings.kind!r} is unknown; known: {known}"
        )
    return make(settings, client, sandbox, now, zone)
