"""What readers' own pages ask of the publisher. A link that is not theirs answers None or False."""

from __future__ import annotations

from contextlib import AbstractContextManager
from datetime import date
from typing import Any, Protocol

from digest.config.settings import Subscribing
from digest.model.subscriber import Address
from digest.model.wish import AskPage, Chosen, Farewell, Offer, Preferences, Wish


class Wishes(Protocol):
    """The publisher, as whoever wants to subscribe, choose or go sees it."""

    def together(self, *, writes: bool) -> AbstractContextManager[None]:
        """One transaction for all that this thread reads or, with `writes`, does in the block."""
        ...

    def subscribing(self) -> Subscribing:
        """Who may subscribe how often."""
        ...

    def offered(self, bulletin: str) -> Offer | None:
        """What can be subscribed to under this name; None for nothing."""
        ...

    def ask(self, wish: Wish) -> None:
        """Somebody wants a bulletin; the same for every address, in the same time."""
        ...

    def describe_ask(self, token: str) -> AskPage | None:
        """What the button of a confirmation mail is for. Changes nothing."""
        ...

    def confirm(self, token: str) -> AskPage | None:
        """The button was pressed. Asked twice, the same."""
        ...

    def preferences(self, token: str) -> Preferences | None:
        """What a reader sees of their subscription. Changes nothing."""
        ...

    def link_of(self, token: str) -> str | None:
        """The bulletin a preferences link was made for, whether or not it still opens anything."""
        ...

    def withdrawn(self, token: str) -> str | None:
        """The bulletin of a link that opens nothing any more because its key was retired."""
        ...

    def prefer(self, token: str, chosen: Chosen) -> bool:
        """Set what they chose."""
        ...

    def rest(self, token: str, until: date) -> bool:
        """Pause until a day."""
        ...

    def go_on(self, token: str) -> bool:
        """End the pause."""
        ...

    def leave(self, token: str) -> bool:
        """Unsubscribe."""
        ...

    def come_back(self, token: str) -> bool:
        """Subscribe again."""
        ...

    def move(self, token: str, new: Address) -> bool:
        """Ask both addresses whether the reader moves."""
        ...

    def say_why(self, token: str, why: Farewell) -> bool:
        """Keep why the holder of an unsubscribe link left."""
        ...

    def everything(self, token: str) -> dict[str, Any] | None:
        """All that is held of a reader."""
        ...

    def erase(self, token: str) -> bool | None:
        """Erase a reader; False while a letter to them is under way."""
        ...
