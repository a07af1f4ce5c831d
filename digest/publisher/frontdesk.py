"""What readers ask for themselves, on the web: to join, to choose, to see and to go."""

from __future__ import annotations

from contextlib import AbstractContextManager
from datetime import date
from functools import cached_property
from typing import Any

from digest.model.subscriber import Address
from digest.model.wish import AskPage, Chosen, Farewell, Offer, Preferences, Wish
from digest.publisher import choices, offering, processing, retaining, rights, signup
from digest.publisher.confirming import Postman
from digest.publisher.mailroom import Mailroom
from digest.publisher.processing import Record
from digest.publisher.retaining import Retained
from digest.store.identity import Identities, Key
from digest.subscribers.claims import bulletin_of, read_preferences


class Frontdesk(Mailroom):
    """Answers whoever holds a link that was mailed to them, and anybody who wants to subscribe.

    `token` is what such a link ends in. A link that is not theirs answers None or False.
    """

    def together(self, *, writes: bool) -> AbstractContextManager[None]:
        """One transaction for all that this thread reads or, with `writes`, does in the block.

        What mails or erases has no place in it: that cannot be undone.
        """
        return self._shop.database.shared(writes=writes)

    def offered(self, bulletin: str) -> Offer | None:
        """What can be subscribed to under this name; None for nothing."""
        return offering.offered(self._shop, bulletin)

    def ask(self, wish: Wish) -> None:
        """Somebody wants a bulletin; the same for every address."""
        signup.ask(self._shop, wish)

    def describe_ask(self, token: str) -> AskPage | None:
        """What the button of a confirmation mail is for."""
        return signup.describe(self._shop, token)

    def confirm(self, token: str) -> AskPage | None:
        """The button was pressed."""
        return signup.confirm(self._shop, token)

    def post_asks(self) -> int:
        """Mail the buttons that are due; how many. Called by one process only."""
        return self._postman.round()

    def preferences(self, token: str) -> Preferences | None:
        """What a reader sees of their subscription."""
        return choices.preferences(self._shop, token)

    def link_of(self, token: str) -> str | None:
        """The bulletin a preferences link was made for, whether or not it still opens anything."""
        claim = read_preferences(self._shop.signer, token)
        return None if claim is None else claim.bulletin

    def withdrawn(self, token: str) -> str | None:
        """The bulletin of a link that opens nothing any more because its key was retired."""
        former = self._shop.former
        return None if former is None else bulletin_of(former, token)

    def prefer(self, token: str, chosen: Chosen) -> bool:
        """Set what they chose."""
        return choices.choose(self._shop, token, chosen)

    def rest(self, token: str, until: date) -> bool:
        """Pause until a day."""
        return choices.rest(self._shop, token, until)

    def go_on(self, token: str) -> bool:
        """End the pause."""
        return choices.go_on(self._shop, token)

    def leave(self, token: str) -> bool:
        """Unsubscribe from the page of preferences."""
        return choices.leave(self._shop, token)

    def come_back(self, token: str) -> bool:
        """Subscribe again from there."""
        return choices.come_back(self._shop, token)

    def move(self, token: str, new: Address) -> bool:
        """Ask both addresses whether the reader moves."""
        return choices.move(self._shop, token, new)

    def say_why(self, token: str, why: Farewell) -> bool:
        """Keep why the holder of an unsubscribe link left."""
        return choices.say_why(self._shop, token, why)

    def everything(self, token: str) -> dict[str, Any] | None:
        """All that is held of a reader."""
        return rights.everything(self._shop, token)

    def erase(self, token: str) -> bool | None:
        """Erase a reader; False while a letter to them is under way."""
        return rights.erase(self._shop, token)

    def due_to_go(self) -> Retained:
        """What names people and is older than it may be."""
        return retaining.due(self._shop)

    def retain(self) -> Retained:
        """Let go of it."""
        return retaining.retain(self._shop)

    def scrub(self) -> bool:
        """Rewrite the database without what was deleted; False while somebody still reads it."""
        return self._shop.erasure.scrub()

    def processing(self) -> Record:
        """What is done with readers' data."""
        return processing.record(self._shop)

    def signing_keys(self) -> tuple[Key, ...]:
        """The keys of readers' links, oldest first; the last one signs."""
        return Identities(self._shop.database).keys()

    def rotate_key(self, secret: bytes, *, by: str) -> Key:
        """Sign readers' links with a new key from now on; those of the old ones go on working.

        Raises:
            AlreadyRunning: a process serves or sends, which knows only the old keys.
        """
        with self.sole_sender():
            return Identities(self._shop.database).rotate(secret, by=by, now=self.now())

    def retire_key(self, key_id: str, *, by: str, why: str) -> bool:
        """Let links under a key open nothing any more; False when that is so already.

        Raises:
            UsageError: there is no such key. Refused: it signs new links.
            AlreadyRunning: a process serves or sends, which would go on reading them.
        """
        with self.sole_sender():
            keys = Identities(self._shop.database)
            return keys.retire(key_id, by=by, why=why, now=self.now())

    @cached_property
    def _postman(self) -> Postman:
        return Postman(self._shop)
