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
from digest.config.settings import Settings, SourceSettings, Transport
from digest.errors import ConfigError
from digest.model.delivery import Masthead
from digest.ports import Client, Endpoint, Now, Sandbox, Source, Summariser
from digest.publisher.dns import SystemDns
from digest.publisher.posting import masthead
from digest.publisher.publisher import Publisher
from digest.publisher.receiving import reported_key
from digest.publisher.workshop import Workshop
from digest.render.sets import Sets
from digest.sandbox import SandboxPool
from digest.starter import shipped_templates
from digest.store.acts import Acts
from digest.store.asks import Asks
from digest.store.books import Books
from digest.store.checks import Checks
from digest.store.database import Database
from digest.store.erasure import Erasure
from digest.store.events import Events
from digest.store.holdings import Holdings
from digest.store.identity import KEY_BYTES, Identities, Identity
from digest.store.imports import Imports
from digest.store.issues import Issues
from digest.store.items import Items
from digest.store.joining import Hashes
from digest.store.ledger import SqlLedger
from digest.store.paraphrases import Paraphrases
from digest.store.receipts import Receipts
from digest.store.reducing import Reducing
from digest.store.revisions import Revisions
from digest.store.segments import Segments
from digest.store.sources import Sources
from digest.store.subscribers import Subscribers
from digest.store.trail import Trail
from digest.store.upgrade import upgrade
from digest.subscribers.links import LinkSigner
from digest.subscribers.suppression import suppression_hashes

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
        database = _database(settings, closing)
        identity = _identity(database, now)
        hashes_of = _hashes(identity)
        sandbox = closing.enter_context(SandboxPool(size=PARSERS))
        agent = settings.network.user_agent or _user_agent(settings)
        client = _client(settings, agent, closing)
        shop = Workshop(
            settings=settings,
            identity=identity,
            database=database,
            sources=Sources(database),
            items=Items(database),
            checks=Checks(database),
            paraphrases=Paraphrases(database),
            events=Events(database),
            issues=Issues(database),
            revisions=Revisions(database),
            books=Books(database),
            acts=Acts(database),
            ledger=_ledger(settings, database, lambda issue_id: masthead(shop, issue_id)),
            subscribers=Subscribers(database, hashes_of=hashes_of),
            imports=Imports(database, hashes_of=hashes_of),
            segments=Segments(database),
            trail=Trail(database),
            erasure=Erasure(database, hashes_of=hashes_of),
            reducing=Reducing(database),
            asks=Asks(database, hashes_of=hashes_of),
            holdings=Holdings(database),
            sandbox=sandbox,
            receipts=_receipts(database, hashes_of),
            signer=LinkSigner(identity.of_links(retired=False), identity.current),
            former=_former(identity),
            client=client,
            source=_sources(settings, client, sandbox, now),
            prober=_prober(settings, client, sandbox, now),
            templates=Sets(FileSystemLoader([settings.templates, shipped_templates()])),
            endpoint=_endpoint(settings, agent, now),
            summariser=_summariser(settings, agent, closing),
            dns=SystemDns,
            now=now,
        )
        yield Publisher(shop)


def _hashes(identity: Identity) -> Hashes:
    """Of addresses, under the one key that never changes."""
    first = identity.hashing
    return partial(suppression_hashes, {first: identity.keys[first]}, first)


def _receipts(database: Database, hashes_of: Hashes) -> Receipts:
    return Receipts(
        database, key_of=reported_key, hash_address=lambda told: hashes_of(reported_key(told))[0]
    )


def _ledger(
    settings: Settings, database: Database, masthead: Callable[[str], Masthead]
) -> SqlLedger:
    return SqlLedger(
        database,
        masthead=masthead,
        endpoint=settings.endpoint.name,
        per_second=settings.endpoint.per_second,
    )


def _database(settings: Settings, closing: ExitStack) -> Database:
    database = Database(settings.store_url)
    closing.callback(database.close)
    upgrade(database)
    return database


def _identity(database: Database, now: Now) -> Identity:
    return Identities(database).ensure(
        instance=uuid4().hex, secret=secrets.token_bytes(KEY_BYTES), now=now()
    )


def _former(identity: Identity) -> LinkSigner | None:
    retired = identity.of_links(retired=True)
    return LinkSigner(retired, next(iter(retired))) if retired else None


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
        client = PostClient(
            user_agent=agent,
            timeout=settings.endpoint.timeout,
            fast=settings.endpoint.transport is Transport.FAST,
        )
        return build_endpoint(settings.endpoint, client, now)

    return build


def _summariser(
    settings: Settings, agent: str, closing: ExitStack
) -> Callable[[], Summariser | None]:
    @cache
    def build() -> Summariser | None:
        chosen = settings.summariser
        if chosen is None:
            return None
        from digest.http import PostClient  # noqa: PLC0415 - as above
        from digest.plugins import build_summariser  # noqa: PLC0415

        client = closing.enter_context(PostClient(user_agent=agent, timeout=chosen.timeout))
        return build_summariser(chosen, client)

    return build


def _user_agent(settings: Settings) -> str:
    # Says who asks and where to complain: what well-behaved robots owe.
    return f"Digest/{__version__} (+{settings.site.public_url})"
