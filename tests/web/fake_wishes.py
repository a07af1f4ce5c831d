"""What readers ask of a publisher, answered from memory: the part of the fake that is theirs."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from datetime import date
from typing import Any

from digest.config.settings import Subscribing
from digest.model.subscriber import Address, SubscriptionState
from digest.model.wish import (
    AskKind,
    AskPage,
    AskStanding,
    Chosen,
    Farewell,
    Offer,
    Preferences,
    Wish,
)

BULLETIN = "tuorein"
ASK, OWN, WITHDRAWN = "an-ask", "an-own-link", "a-withdrawn-link"
TITLES = {"fi": "Rannikon tuorein", "sv": "Kustens senaste", "en": "The coast this fortnight"}
OFFER = Offer(
    BULLETIN, TITLES, ("fi", "sv", "en"), ("Tapahtumat", "Tutkimus"), ("Uusimaa", "Kainuu")
)
OWN_PAGES = [
    f"/{BULLETIN}/subscribe",
    f"/c/{ASK}",
    f"/p/{OWN}",
    f"/p/{OWN}/erase",
]


@dataclass
class FakeWishes:
    """One reader, who may do anything."""

    state: SubscriptionState = SubscriptionState.ACTIVE
    paused_until: date | None = None
    confirmed: bool = False

    def together(self, *, writes: bool) -> AbstractContextManager[None]:
        return nullcontext()

    def subscribing(self) -> Subscribing:
        return Subscribing(per_visitor=1000, in_all=10_000)

    def offered(self, bulletin: str) -> Offer | None:
        return OFFER if bulletin == BULLETIN else None

    def ask(self, wish: Wish) -> None:
        self._note(f"asked for {wish.bulletin}")

    def describe_ask(self, token: str) -> AskPage | None:
        if token != ASK:
            return None
        standing = AskStanding.DONE if self.confirmed else AskStanding.OPEN
        return AskPage(AskKind.JOIN, standing, BULLETIN, TITLES, "fi")

    def confirm(self, token: str) -> AskPage | None:
        self.confirmed = self.confirmed or token == ASK
        if token == ASK:
            self._note("confirmed")
        return self.describe_ask(token)

    def preferences(self, token: str) -> Preferences | None:
        if token != OWN:
            return None
        chosen = Chosen("fi", ("Tutkimus",))
        others = (({"fi": "Toinen tiedote"}, "another-link"),)
        email = "aino@example.org"
        return Preferences(OFFER, email, self.state, chosen, self.paused_until, others)

    def link_of(self, token: str) -> str | None:
        return BULLETIN if token == OWN else None

    def withdrawn(self, token: str) -> str | None:
        return BULLETIN if token == WITHDRAWN else None

    def prefer(self, token: str, chosen: Chosen) -> bool:
        return self._done(token, f"chose {chosen.language}")

    def rest(self, token: str, until: date) -> bool:
        self.state, self.paused_until = SubscriptionState.PAUSED, until
        return self._done(token, f"paused until {until}")

    def go_on(self, token: str) -> bool:
        self.state = SubscriptionState.ACTIVE
        return self._done(token, "went on")

    def leave(self, token: str) -> bool:
        self.state = SubscriptionState.UNSUBSCRIBED
        return self._done(token, "left")

    def come_back(self, token: str) -> bool:
        self.state = SubscriptionState.ACTIVE
        return self._done(token, "returned")

    def move(self, token: str, new: Address) -> bool:
        return self._done(token, f"moves to {new.mailed}")

    def say_why(self, token: str, why: Farewell) -> bool:
        self._note(f"because {why}")
        return True

    def everything(self, token: str) -> dict[str, Any] | None:
        return {"version": 1} if token == OWN else None

    def erase(self, token: str) -> bool | None:
        return self._done(token, "erased") or None

    def _done(self, token: str, act: str) -> bool:
        if token == OWN:
            self._note(act)
        return token == OWN

    def _note(self, act: str) -> None:
        raise NotImplementedError
