"""Settings → a wired publisher. The only place where stages meet the outside world."""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from functools import cache, partial
from typing import TYPE_CHECKING
from uuid import uuid4

from jinja2 import FileSystemLoader

from digest import __version__
from digest.config.settings import Settings, SourceSettings
from digest.errors import ConfigError
from digest.ports import Client, Endpoint, Now, Sandbox, Source
from digest.publisher.dns import SystemDns
from digest.publisher.posting import masthead
from digest.publisher.publisher import Publisher
from digest.publisher.receiving import reported_key
from digest.publisher.workshop import Workshop
from digest.sandbox import MjmlPress, SandboxPool
from digest.starter import shipped_templates
from digest.store.acts import Acts
from digest.store.books import Books
from digest.store.database import Database
from digest.store.events import Events
from digest.store.identity import KEY_BYTES, Identities
from digest.store.issues import Issues
from digest.store.items import Items
from digest.store.ledger import SqlLedger
from digest.store.receipts import Receipts
from digest.store.sources import Sources
from digest.store.subscribers import Subscribers
from digest.store.upgrade import upgrade
from digest.subscribers.links import LinkSigner
from digest.subscribers.suppression import suppression_hash

if TYPE_CHECKING:
    from digest.collect.propose import Prober

PARSERS = 2  # guarded children: one a core of the smallest machine


log = logging.getLogger(__name__)


def system_clock() -> datetime:
    """The present moment, aware UTC."""
    return datetime.now(UTC)


@contextmanager
def open_publisher(settings: Settings, *, now: Now = system_clock) -> Iterator[Publisher]:
    """A publisher on the installation that settings describe; closed with the block."""
    with ExitStack() as closing:
        database = Database(settings.store_url)
        closing.callback(database.close)
        upgrade(database)
        identity = Identities(database).ensure(
            instance=uuid4().hex, secret=secrets.token_bytes(KEY_BYTES), now=now()
        )
        hashed = partial(suppression_hash, identity.current, identity.keys[identity.current])
        sandbox = closing.enter_context(SandboxPool(size=PARSERS))
        agent = settings.network.user_agent or _user_agent(settings)
        client = _client(settings, agent, closing)

        shop = Workshop(
            settings=settings,
            identity=identity,
            database=database,
            sources=Sources(database),
            items=Items(database),
            events=Events(database),
            issues=Issues(database),
            books=Books(database),
            acts=Acts(database),
            ledger=SqlLedger(
                database,
                masthead=lambda issue_id: masthead(shop, issue_id),
                endpoint=settings.endpoint.name,
                per_second=settings.endpoint.per_second,
            ),
            subscribers=Subscribers(database, hash_address=hashed),
            receipts=Receipts(database, hash_address=lambda told: hashed(reported_key(told))),
            signer=LinkSigner(identity.keys, identity.current),
            client=client,
            source=_sources(settings, client, sandbox, now),
            prober=_prober(settings, client, sandbox, now),
            press=MjmlPress(sandbox),
            templates=FileSystemLoader([settings.templates, shipped_templates()]),
            endpoint=_endpoint(settings, agent, now),
            dns=SystemDns,
            now=now,
        )
        yield Publisher(shop)


# All below import when they are first asked: most commands neither collect nor send, and need not
# wait for an HTTP client and its parsers.


def _client(settings: Settings, agent: str, closing: ExitStack) -> Callable[[], Client]:
    @cache
    def client() -> Client:
        from digest.http import GuardedClient  # noqa: PLC0415 - as above

        return closing.enter_context(GuardedClient(settings.network, user_agent=agent))

    return client


def _sources(
    settings: Settings, client: Callable[[], Client], sandbox: Sandbox, now: Now
) -> Callable[[SourceSettings], Source]:
    def build(one: SourceSettings) -> Source:
        from digest.plugins import build_source  # noqa: PLC0415 - as above

        return build_source(one, client=client(), sandbox=sandbox, now=now, zone=settings.site.zone)

    return build


def _prober(
    settings: Settings, client: Callable[[], Client], sandbox: Sandbox, now: Now
) -> Callable[[], Prober]:
    def build() -> Prober:
        from digest.collect.propose import Prober  # noqa: PLC0415 - as above

        return Prober(client(), sandbox, now, settings.site.zone)

    return build


def _endpoint(settings: Settings, agent: str, now: Now) -> Callable[[], Endpoint]:
    def build() -> Endpoint:
        from digest.http import PostClient  # noqa: PLC0415 - as above
        from digest.plugins import build_endpoint  # noqa: PLC0415

        if settings.endpoint.missing:
            if settings.endpoint.kind != "http":
                raise ConfigError(settings.endpoint.missing)
            # Our own protocol asks for no token; an endpoint that does answers 401, which pauses
            # the issue and loses nobody.
            log.warning("%s; posting without it", settings.endpoint.missing)
        client = PostClient(user_agent=agent, timeout=settings.endpoint.timeout)
        return build_endpoint(settings.endpoint, client, now)

    return build


def _user_agent(settings: Settings) -> str:
    # Says who asks and where to complain: what well-behaved robots owe.
    return f"Digest/{__version__} (+{settings.site.public_url})"
