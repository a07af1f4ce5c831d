"""One installation, as its command line, its web pages and its scheduler see it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from io import BufferedReader
from pathlib import Path

from digest.model.subscriber import (
    Consent,
    OwnField,
    RollEntry,
    Subscriber,
    SubscriptionState,
)
from digest.publisher import (
    doctoring,
    erasing,
    importing,
    readers,
    segmenting,
    ticking,
)
from digest.publisher.erasing import Forgotten
from digest.publisher.frontdesk import Frontdesk
from digest.publisher.importing import Imported, Watch
from digest.publisher.readers import LinkHolder, Moment
from digest.publisher.remark import Remark
from digest.publisher.segmenting import Counted, Stats
from digest.store.enrolment import Enrolled
from digest.store.erasure import HandedOut
from digest.store.imports import Undone
from digest.store.subscribers import Choice, Wanted
from digest.store.taking import Run


class Publisher(Frontdesk):
    """Everything a person or a clock can ask of Digest."""

    def import_roll(
        self,
        raw: bytes | BufferedReader,
        *,
        bulletin: str,
        consent: Consent,
        confirm: bool = False,
        dry_run: bool = False,
        by_hand: Mapping[str, str] | None = None,
        watch: Watch | None = None,
    ) -> Imported:
        """Put the people of a list on a bulletin; goes on where a killed import was cut short."""
        return importing.import_roll(
            self._shop,
            raw,
            bulletin=bulletin,
            consent=consent,
            confirm=confirm,
            dry_run=dry_run,
            by_hand=by_hand,
            watch=watch,
        )

    def imports(self) -> tuple[Run, ...]:
        """Every import, the newest first."""
        return self._shop.imports.all()

    def undo_import(self, run_id: int, *, by: str) -> Undone:
        """Take an import back; what people did since stands."""
        return importing.undo(self._shop, run_id, by=by)

    def add_reader(
        self, entry: RollEntry, *, bulletin: str, consent: Consent, confirm: bool = False
    ) -> Enrolled:
        """Put one person on a bulletin."""
        return readers.add(self._shop, entry, bulletin=bulletin, consent=consent, confirm=confirm)

    def reader(self, address: str) -> Subscriber:
        """A reader by address."""
        return readers.find(self._shop, address)

    def readers(
        self,
        bulletin: str | None = None,
        state: SubscriptionState | None = None,
        *,
        segment: str = "",
    ) -> Iterable[Subscriber]:
        """Readers of one bulletin, in one state, of a segment, or all."""
        if bulletin is not None:
            readers.require_known(self._shop, bulletin)
        rule = segmenting.rule_of(self._shop, segment)
        return self._shop.subscribers.all(Wanted(bulletin, state, rule))

    def own_fields(self) -> tuple[OwnField, ...]:
        """What is kept of readers beside the rest."""
        return self._shop.settings.subscriber_fields

    def choose(self, address: str, choice: Choice, *, bulletin: str | None, by: str) -> bool:
        """Set what a person chose, for one bulletin or all of theirs; whether something changed."""
        return readers.choose(self._shop, self.reader(address), choice, bulletin=bulletin, by=by)

    def oddities(self, address: str, choice: Choice, *, bulletin: str | None) -> tuple[str, ...]:
        """What a choice names that no source of the bulletin has."""
        return tuple(readers.oddities(self._shop, self.reader(address), choice, bulletin=bulletin))

    def pause_reader(
        self, address: str, *, bulletin: str | None, until: date | None, by: str
    ) -> None:
        """Send a person nothing of a bulletin, or of their only one, until a day or they say so."""
        readers.rest(self._shop, self.reader(address), bulletin=bulletin, until=until, by=by)

    def resume_reader(self, address: str, *, bulletin: str | None, by: str) -> None:
        """Send a paused bulletin again."""
        readers.go_on(self._shop, self.reader(address), bulletin=bulletin, by=by)

    def annotate(self, address: str, text: str, *, by: str) -> None:
        """Keep a note about a person."""
        reader = self.reader(address)
        self._shop.subscribers.annotate(reader.id, text, by=by, now=self.now())

    def history(self, address: str) -> tuple[Moment, ...]:
        """Everything that happened to a person's record, oldest first."""
        return readers.history(self._shop, self.reader(address))

    def remove_reader(self, address: str, *, bulletin: str, by: str) -> bool:
        """Take a person off a bulletin; False when they never were on it."""
        return readers.leave(self._shop, self.reader(address), bulletin=bulletin, by=by)

    def suppress(self, address: str, *, reason: str, by: str = "digest") -> None:
        """Never mail an address again."""
        readers.suppress(self._shop, address, reason=reason, by=by)

    def forget(self, address: str, *, by: str) -> Forgotten:
        """Erase an address; only a keyed hash stays."""
        return erasing.forget(self._shop, address, by=by)

    def hand_out(self, path: Path, *, kind: str, readers: int, by: str) -> None:
        """Remember a file with readers' addresses, for when one of them is erased."""
        told = HandedOut(self.now(), by, kind, str(path.absolute()), readers)
        self._shop.erasure.hand_out(told)

    def count_segment(self, bulletin: str, rule: str) -> Counted:
        """How many active readers of a bulletin a rule means now."""
        return segmenting.count(self._shop, bulletin, rule)

    def segments(self, bulletin: str | None = None) -> tuple[Counted, ...]:
        """The segment of one bulletin, or of every one, counted now."""
        named = [bulletin] if bulletin else self._shop.settings.bulletins
        bulletins = map(self._shop.bulletin, named)
        return tuple(self.count_segment(one.name, one.segment) for one in bulletins)

    def stats(self, bulletin: str) -> Stats:
        """A bulletin's readers in numbers."""
        return segmenting.stats(self._shop, bulletin)

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
