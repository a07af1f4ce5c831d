"""One installation, as its command line, its web pages and its scheduler see it."""

from __future__ import annotations

from collections.abc import Iterable

from digest.model.subscriber import Consent, RollEntry, Subscriber, SubscriptionState
from digest.publisher import (
    doctoring,
    readers,
    ticking,
)
from digest.publisher.mailroom import Mailroom
from digest.publisher.readers import Imported, LinkHolder
from digest.publisher.remark import Remark
from digest.store.enrolment import Enrolled


class Publisher(Mailroom):
    """Everything a person or a clock can ask of Digest."""

    def import_roll(
        self, raw: bytes, *, bulletin: str, consent: Consent, dry_run: bool = False
    ) -> Imported:
        """Put the people of a list on a bulletin."""
        return readers.import_roll(
            self._shop, raw, bulletin=bulletin, consent=consent, dry_run=dry_run
        )

    def add_reader(self, entry: RollEntry, *, bulletin: str, consent: Consent) -> Enrolled:
        """Put one person on a bulletin."""
        return readers.add(self._shop, entry, bulletin=bulletin, consent=consent)

    def reader(self, address: str) -> Subscriber:
        """A reader by address."""
        return readers.find(self._shop, address)

    def readers(
        self, bulletin: str | None = None, state: SubscriptionState | None = None
    ) -> Iterable[Subscriber]:
        """Readers of one bulletin, in one state, or all."""
        return self._shop.subscribers.all(bulletin, state)

    def remove_reader(self, address: str, *, bulletin: str, by: str) -> bool:
        """Take a person off a bulletin; False when they never were on it."""
        return readers.leave(self._shop, self.reader(address), bulletin=bulletin, by=by)

    def suppress(self, address: str, *, reason: str) -> None:
        """Never mail an address again."""
        readers.suppress(self._shop, address, reason=reason)

    def link_holder(self, token: str) -> LinkHolder | None:
        """Whom an unsubscribe link was made for; None unless it is genuine."""
        return readers.link_holder(self._shop, token)

    def unsubscribe(self, token: str, *, how: str) -> bool:
        """Take the holder of a link off its bulletin; False unless the link is genuine."""
        return readers.unsubscribe_by_link(self._shop, token, how=how)

    def resubscribe(self, token: str) -> bool:
        """Take the holder of a link on again; False where they may not return."""
        return readers.resubscribe_by_link(self._shop, token)

    def tick(self) -> None:
        """Do everything that the clock asks for now."""
        ticking.tick(self._shop)

    def examine(self, *, offline: bool = False) -> tuple[Remark, ...]:
        """What is in order with this installation, and what to mend."""
        return doctoring.examine(self._shop, offline=offline)

    def is_ready(self) -> bool:
        """Whether the database answers."""
        return self._shop.database.answers()
