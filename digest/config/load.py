"""`config.toml` and the schedules beside it → `Settings`."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from digest.config import values
from digest.config.bounces import bounces_of
from digest.config.document import Document, Place, read_document
from digest.config.endpoint import endpoint_of
from digest.config.names import names_of
from digest.config.retention import retention_of
from digest.config.schedules import load_bulletins
from digest.config.secrets import Secrets
from digest.config.settings import Network, Sender, Settings, Site, Web
from digest.config.shape import shaped
from digest.config.sources import sources_of
from digest.config.subscribers import own_fields_of
from digest.config.subscribing import subscribing_of
from digest.config.summariser import summariser_of
from digest.config.tables import ConfigFile, NetworkTable, SenderTable, SiteTable, StoreTable
from digest.errors import ConfigError

CONFIG = "config.toml"


def find_config(start: Path) -> Path:
    """The settings file of the folder `start`.

    Raises:
        ConfigError: there is none.
    """
    path = start / CONFIG
    if not path.is_file():
        raise ConfigError(
            f"no {CONFIG} in {start}; make a working folder with `digest init DIR`, "
            "or name one with -C DIR or --config FILE"
        )
    return path


def load(path: Path, environ: Mapping[str, str]) -> Settings:
    """Everything that `path` and `schedules/*.toml` beside it say.

    Raises:
        ConfigError: a file is missing or wrong; says file, line or key, and what to do.
    """
    return settings_of(read_document(path.absolute(), shown=path.name), environ)


def settings_of(document: Document, environ: Mapping[str, str]) -> Settings:
    """The settings that a document, and the schedules beside its path, hold.

    Raises:
        ConfigError: as `load`.
    """
    file = shaped(document, ConfigFile)
    at = document.place()
    sources = sources_of(file.sources, at / "sources", environ)
    own_fields = own_fields_of(file.subscribers, at / "subscribers" / "fields")
    root = document.path.parent
    return Settings(
        root=root,
        site=_site(file.site, at / "site"),
        store_url=_store(file.store, at / "store", environ),
        sender=_sender(file.sender, at / "sender"),
        endpoint=endpoint_of(file.endpoint, document, environ),
        network=_network(file.network, at / "network"),
        sources=sources,
        templates=values.path(file.templates, at / "templates"),
        web=Web(file.web.host, file.web.port),
        bounces=bounces_of(file.bounces, at / "bounces", environ),
        mail_programs=file.check.clients,
        summariser=summariser_of(
            file.summariser, document, environ, development=file.site.development
        ),
        subscriber_fields=own_fields,
        subscribing=subscribing_of(file.subscribe, at / "subscribe"),
        retention=retention_of(file.retention, at / "retention"),
        names=names_of(file.names, at / "names"),
        bulletins=load_bulletins(
            root, sources=frozenset(source.name for source in sources), own_fields=own_fields
        ),
    )


def _site(table: SiteTable, at: Place) -> Site:
    return Site(
        name=values.one_line(table.name, at / "name"),
        public_url=values.public_address(
            table.public_url, at / "public_url", development=table.development
        ),
        zone=values.zone(table.timezone, at / "timezone"),
        languages=values.languages(table.languages, at / "languages"),
        development=table.development,
        contact=table.contact,
        privacy_url=_optional_address(table.privacy_url, at / "privacy_url"),
        accessibility_url=_optional_address(table.accessibility_url, at / "accessibility_url"),
        feedback_url=_optional_address(table.feedback_url, at / "feedback_url"),
    )


def _store(table: StoreTable, at: Place, environ: Mapping[str, str]) -> str:
    secrets = Secrets(environ)
    password = secrets.named("password", table.password_env, table.password_file, at)
    if complaint := secrets.complaint():
        raise ConfigError(complaint)
    return values.store_url(table.url, at / "url", password=password)


def _sender(table: SenderTable, at: Place) -> Sender:
    return Sender(
        email=values.mail_address(table.email, at / "email"),
        name=values.one_line(table.name, at / "name"),
        reply_to=values.mail_address(table.reply_to, at / "reply_to") if table.reply_to else None,
        postal_address=table.postal_address,
        dkim_selectors=tuple(
            values.selector(one, at / "dkim_selectors") for one in table.dkim_selectors
        ),
    )


def _network(table: NetworkTable, at: Place) -> Network:
    return Network(
        allow=tuple(values.network(text, at / "allow") for text in table.allow),
        per_origin=table.per_origin,
        threads=table.threads,
        timeout=values.duration(table.timeout, at / "timeout"),
        max_bytes=table.max_bytes,
        user_agent=table.user_agent and values.one_line(table.user_agent, at / "user_agent"),
    )


def _optional_address(text: str | None, place: Place) -> str | None:
    return None if text is None else values.web_address(text, place)
