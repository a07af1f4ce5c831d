"""Names in settings → adapters: the ones that ship, and those that other packages offer.

A package offers an adapter by an entry point of group `digest.sources`, `digest.endpoints` or
`digest.summarisers`; the entry's name is the `kind` that settings write. It is imported only when
a setting names it.
"""

from __future__ import annotations

from collections.abc import Iterable
from importlib.metadata import entry_points
from typing import Any
from zoneinfo import ZoneInfo

from digest.config.settings import EndpointSettings, SourceSettings, SummariserSettings
from digest.errors import ConfigError
from digest.http import PostClient
from digest.ports import Client, Endpoint, Now, Sandbox, Source, Summariser


def build_source(
    settings: SourceSettings, *, client: Client, sandbox: Sandbox, now: Now, zone: ZoneInfo
) -> Source:
    """The source that settings describe.

    Raises:
        ConfigError: no such kind, or a key it needs is missing.
    """
    from digest.collect import sources  # noqa: PLC0415 - who sends need not wait for parsers

    build = sources.build
    if settings.kind not in sources.KINDS:
        build = _offered(
            "digest.sources", settings.kind, sources.KINDS, where=f"[[sources]] {settings.name}:"
        )
    return build(settings, client=client, sandbox=sandbox, now=now, zone=zone)


def build_endpoint(settings: EndpointSettings, client: PostClient, now: Now) -> Endpoint:
    """The endpoint that settings describe.

    Raises:
        ConfigError: no such kind, or a key it needs is missing.
    """
    from digest.deliver import endpoints  # noqa: PLC0415 - as above

    build = endpoints.build
    if settings.kind not in endpoints.KINDS:
        build = _offered("digest.endpoints", settings.kind, endpoints.KINDS, where="[endpoint]")
    return build(settings, client, now)


def build_summariser(settings: SummariserSettings, client: PostClient) -> Summariser:
    """The language model that settings describe.

    Raises:
        ConfigError: no such kind, or a key it needs is missing.
    """
    from digest import summarisers  # noqa: PLC0415 - as above

    build = summarisers.build
    if settings.kind not in summarisers.KINDS:
        build = _offered(
            "digest.summarisers", settings.kind, summarisers.KINDS, where="[summariser]"
        )
    return build(settings, client)


def _offered(group: str, kind: str, shipped: Iterable[str], *, where: str) -> Any:
    offered = entry_points(group=group)
    if kind not in offered.names:
        known = ", ".join(sorted({*shipped, *offered.names}))
        raise ConfigError(
            f"config.toml: {where} kind {kind!r} is unknown; write one of {known}, "
            "or install the package that offers it"
        )
    return offered[kind].load()
