"""`[[sources]]` → settings."""

from __future__ import annotations

from collections.abc import Mapping

from digest.config import values
from digest.config.document import Place
from digest.config.secrets import Secrets
from digest.config.settings import SourceSettings
from digest.config.tables import SourceTable

NEEDS_URL = frozenset({"feed", "calendar", "page", "events_api"})


def sources_of(
    tables: tuple[SourceTable, ...], at: Place, environ: Mapping[str, str]
) -> tuple[SourceSettings, ...]:
    """The settings of every source, in the file's order.

    Raises:
        ConfigError: a key is wrong, or two sources share a name.
    """
    sources: list[SourceSettings] = []
    for index, table in enumerate(tables):
        source = _source(table, at / index, environ)
        if any(source.name == other.name for other in sources):
            raise (at / index / "name").error(f"two sources are called '{source.name}'")
        sources.append(source)
    return tuple(sources)


def _source(table: SourceTable, at: Place, environ: Mapping[str, str]) -> SourceSettings:
    if table.kind in NEEDS_URL and table.url is None:
        raise at.error(f"source '{table.name}' of kind '{table.kind}' needs the key 'url'")
    if table.kind == "folder" and table.path is None:
        raise at.error(f"source '{table.name}' of kind 'folder' needs the key 'path'")
    secrets = Secrets(environ)
    headers = {
        _header(name, at / "headers_env"): secrets.variable(variable, at / "headers_env")
        for name, variable in table.headers_env.items()
    }
    return SourceSettings(
        name=values.name(table.name, at / "name"),
        kind=table.kind,
        url=None if table.url is None else values.web_address(table.url, at / "url"),
        path=None if table.path is None else values.path(table.path, at / "path"),
        language=None
        if table.language is None
        else values.language(table.language, at / "language"),
        items=table.items,
        link=table.link,
        title=table.title,
        date=table.date,
        content=table.content,
        item_kind=table.item_kind,
        topics=table.topics,
        regions=table.regions,
        first_run=values.first_run(table.first_run, at / "first_run"),
        max_items=table.max_items,
        images=table.images,
        headers={name: value for name, value in headers.items() if value is not None},
        interval=values.duration(table.interval, at / "interval"),
        weight=table.weight,
        active=table.active,
        missing=secrets.complaint(),
    )


def _header(name: str, place: Place) -> str:
    if not name.replace("-", "").isalnum() or not name.isascii():
        raise place.error(f"'{name}' is not the name of a request header")
    return name
