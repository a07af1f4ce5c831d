"""The shape of a language: the letters that are not bulletins. Pure.

`{title}` is the bulletin's and `{site}` the publisher's name. Nothing that a stranger typed has a
place in them: whoever asks in another's name must not be able to write to them.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Message:
    """One letter: what it is about, a button, and what happens to whoever did not ask for it."""

    subject: str
    lead: str
    button: str
    otherwise: str


@dataclass(frozen=True, slots=True)
class Letters:
    """One language.

    Attributes:
        join: to a newcomer. `known`: to whoever has the bulletin already.
        move: to the new address. `allow`: to the present one.
        expires_soon, expires: how long the button works: one day, or more.
        by_hand: before the address of the button.
    """

    code: str
    join: Message
    known: Message
    move: Message
    allow: Message
    expires_soon: str
    expires: str
    by_hand: str

    def lasting(self, days: int | None) -> str:
        """How long the button works; empty where it does not end."""
        said = self.expires_soon if days == 1 else self.expires
        return said.format(days=days) if days else ""
