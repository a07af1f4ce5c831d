"""Everything the use cases work with, wired by `digest.assembly`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from jinja2 import BaseLoader

from digest.config.settings import Settings, SourceSettings
from digest.errors import UsageError
from digest.model.bulletin import Bulletin
from digest.ports import Client, Endpoint, Now, Sandbox, Source, Summariser
from digest.publisher.dns import Dns
from digest.store.acts import Acts
from digest.store.asks import Asks
from digest.store.books import Books
from digest.store.checks import Checks
from digest.store.database import Database
from digest.store.erasure import Erasure
from digest.store.events import Events
from digest.store.holdings import Holdings
from digest.store.identity import Identity
from digest.store.imports import Imports
from digest.store.issues import Issues
from digest.store.items import Items
from digest.store.ledger import SqlLedger
from digest.store.paraphrases import Paraphrases
from digest.store.receipts import Receipts
from digest.store.reducing import Reducing
from digest.store.revisions import Revisions
from digest.store.segments import Segments
from digest.store.sources import Sources
from digest.store.subscribers import Subscribers
from digest.store.trail import Trail
from digest.subscribers.links import LinkSigner

if TYPE_CHECKING:  # its parsers are heavy, and most commands propose nothing
    from digest.collect.propose import Prober


@dataclass(frozen=True, slots=True)
class Workshop:
    """One installation, ready to work.

    Attributes:
        source: builds the source that settings describe.
        former: reads the links of retired keys, only to tell what became of them.
        sandbox: where workbooks are opened.
        client: opens the guarded client.
        prober: opens what proposes a configuration for an address.
        summariser: opens the language model, where the settings name one.
        dns: who to ask for names; asked only by `doctor`.
        endpoint: opens the mailing endpoint; asked only when something is sent.
    """

    settings: Settings
    identity: Identity
    database: Database
    sources: Sources
    items: Items
    checks: Checks
    paraphrases: Paraphrases
    events: Events
    issues: Issues
    revisions: Revisions
    books: Books
    acts: Acts
    ledger: SqlLedger
    receipts: Receipts
    subscribers: Subscribers
    imports: Imports
    segments: Segments
    trail: Trail
    erasure: Erasure
    reducing: Reducing
    asks: Asks
    holdings: Holdings
    sandbox: Sandbox
    signer: LinkSigner
    former: LinkSigner | None
    client: Callable[[], Client]
    source: Callable[[SourceSettings], Source]
    prober: Callable[[], Prober]
    templates: BaseLoader
    endpoint: Callable[[], Endpoint]
    summariser: Callable[[], Summariser | None]
    dns: Callable[[], Dns]
    now: Now

    def bulletin(self, name: str) -> Bulletin:
        """A bulletin by name.

        Raises:
            UsageError: there is none of that name.
        """
        bulletins = self.settings.bulletins
        if name not in bulletins:
            known = ", ".join(sorted(bulletins)) or "none yet: add a file to schedules/"
            raise UsageError(f"there is no bulletin {name!r}; there are: {known}")
        return bulletins[name]

    def local(self, moment: datetime) -> datetime:
        """A moment in the site's zone."""
        return moment.astimezone(self.settings.site.zone)
