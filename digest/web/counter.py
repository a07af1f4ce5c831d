"""The publisher, as readers' own pages ask for it: `wishes.Wishes` on `digest.publisher`."""

from __future__ import annotations

from contextlib import AbstractContextManager
from datetime import date
from typing import Any

from digest.config.settings import Subscribing
from digest.model.subscriber import Address
from digest.model.wish import AskPage, Chosen, Farewell, Offer, Preferences, Wish
from digest.publisher import Publisher


class Counter:
    """Passes on what readers ask."""

    def __init__(self, publisher: Publisher) -> None:
        self._publisher = publisher

    def together(self, *, writes: bool) -> AbstractContextManager[None]:
        """One transaction for all that is asked in the block."""
        return self._publisher.together(writes=writes)

    def subscribing(self) -> Subscribing:
        """Who may subscribe how often."""
        return self._publisher.settings.subscribing

    def offered(self, bulletin: str) -> Offer | None:
        """What can be subscribed to under this name."""
        return self._publisher.offered(bulletin)

    def ask(self, wish: Wish) -> None:
        """Somebody wants a bulletin."""
        self._publisher.ask(wish)

    def describe_ask(self, token: str) -> AskPage | None:
        """What the button of a confirmation mail is for."""
        return self._publisher.describe_ask(token)

    def confirm(self, token: str) -> AskPage | None:
        """The button was pressed."""
        return self._publisher.confirm(token)

    def preferences(self, token: str) -> Preferences | None:
        """What a reader sees of their subscription."""
        return self._publisher.preferences(token)

    def link_of(self, token: str) -> str | None:
        """The bulletin a preferences link was made for."""
        return self._publisher.link_of(token)

    def withdrawn(self, token: str) -> str | None:
        """The bulletin of a link whose key was retired."""
        return self._publisher.withdrawn(token)

    def prefer(self, token: str, chosen: Chosen) -> bool:
        """Set what they chose."""
        return self._publisher.prefer(token, chosen)

    def rest(self, token: str, until: date) -> bool:
        """Pause until a day."""
        return self._publisher.rest(token, until)

    def go_on(self, token: str) -> bool:
        """End the pause."""
        return self._publisher.go_on(token)

    def leave(self, token: str) -> bool:
        """Unsubscribe."""
        return self._publisher.leave(token)

    def come_back(self, token: str) -> bool:
        """Subscribe again."""
        return self._publisher.come_back(token)

    def move(self, token: str, new: Address) -> bool:
        """Ask both addresses."""
        return self._publisher.move(token, new)

    def say_why(self, token: str, why: Farewell) -> bool:
        """Keep why somebody left."""
        return self._publisher.say_why(token, why)

    def everything(self, token: str) -> dict[str, Any] | None:
        """All that is held of a reader."""
        return self._publisher.everything(token)

    def erase(self, token: str) -> bool | None:
        """Erase a reader."""
        return self._publisher.erase(token)
