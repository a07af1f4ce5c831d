"""Decide what the links in confirmation mails and to preferences carry. Pure.

A preferences link is good only for the address it was mailed to: after a reader moved, whoever
reads the old mailbox can still unsubscribe, which a link must allow for years, and nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256

from digest.subscribers.links import ID_BYTES, LinkSigner, Purpose

MARK_BYTES = 8  # of the address; hidden in the token, so it need not be keyed


@dataclass(frozen=True, slots=True)
class AskClaim:
    """Which ask a button in a mail confirms. `mark`: of whom it was mailed to."""

    ask_id: int
    mark: bytes
    bulletin: str

    def is_for(self, address_hash: str) -> bool:
        """Whether it was mailed for the ask with this hash, and not one with its number."""
        return self.mark == _mark(address_hash)


@dataclass(frozen=True, slots=True)
class PreferencesClaim:
    """Whose preferences a link opens. `mark`: of the address it was mailed to."""

    subscriber_id: int
    mark: bytes
    bulletin: str

    def is_for(self, address: str) -> bool:
        """Whether the link was mailed to `address`, as mail goes to it."""
        return bool(address) and self.mark == _mark(address)


def ask_token(signer: LinkSigner, ask_id: int, address_hash: str, bulletin: str) -> str:
    """The token behind the button of one confirmation mail."""
    return signer.seal(Purpose.CONFIRM, _body(ask_id, address_hash, bulletin))


def read_ask(signer: LinkSigner, token: str) -> AskClaim | None:
    """What a token confirms; None unless it is genuine."""
    body = signer.unseal(Purpose.CONFIRM, token)
    return None if body is None else AskClaim(*_parts(body))


def preferences_token(signer: LinkSigner, subscriber_id: int, address: str, bulletin: str) -> str:
    """The token of one reader's preferences, for a mail to `address`."""
    return signer.seal(Purpose.PREFERENCES, _body(subscriber_id, address, bulletin))


def read_preferences(signer: LinkSigner, token: str) -> PreferencesClaim | None:
    """Whose preferences a token opens; None unless it is genuine."""
    body = signer.unseal(Purpose.PREFERENCES, token)
    return None if body is None else PreferencesClaim(*_parts(body))


def bulletin_of(signer: LinkSigner, token: str) -> str | None:
    """The bulletin that a reader's link was made for, whatever it lets them do."""
    for read in (LinkSigner.read_unsubscribe, read_preferences, read_ask):
        claim = read(signer, token)
        if claim is not None:
            return claim.bulletin
    return None


def confirm_url(public_url: str, token: str) -> str:
    """Where an ask is confirmed: a page by GET, done by POST."""
    return f"{public_url}/c/{token}"


def preferences_url(public_url: str, token: str) -> str:
    """Where a reader looks after their subscription."""
    return f"{public_url}/p/{token}"


def _body(number: int, marked: str, bulletin: str) -> bytes:
    return number.to_bytes(ID_BYTES, "big") + _mark(marked) + bulletin.encode()


def _parts(body: bytes) -> tuple[int, bytes, str]:
    number, rest = body[:ID_BYTES], body[ID_BYTES:]
    return int.from_bytes(number, "big"), rest[:MARK_BYTES], rest[MARK_BYTES:].decode()


def _mark(address: str) -> bytes:
    return sha256(address.encode()).digest()[:MARK_BYTES]
