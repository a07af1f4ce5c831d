"""Seal and read the tokens in readers' links: opaque, bound to one purpose, never expiring. Pure.

    token = base64url( length of key id | key id | tag (16) | body XOR keystream )
    tag = HMAC(tag key, body)        keystream = HMAC(cover key, tag)

The tag doubles as the keystream's nonce (the SIV construction, RFC 5297), so equal claims give
equal tokens, and nothing about the reader or the size of the list can be read off a link. Tag and
cover keys are derived per purpose: a token for one purpose is noise for another. No table is
asked, so a link works for years, and after its reader was erased.
"""

from __future__ import annotations

import hmac
from base64 import urlsafe_b64decode
from binascii import Error as NotBase64
from binascii import b2a_base64
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from hashlib import sha256

from digest.errors import ConfigError

TAG_BYTES = 16  # 128 bits
ID_BYTES = 5  # a trillion readers
LONGEST_TOKEN = 1024
SHORTEST_SECRET = 16

_URLSAFE = bytes.maketrans(b"+/", b"-_")

Mac = Callable[[bytes], bytes]


class Purpose(StrEnum):
    """What a link lets its holder do."""

    UNSUBSCRIBE = "unsubscribe"
    CONFIRM = "confirm"
    PREFERENCES = "preferences"


@dataclass(frozen=True, slots=True)
class UnsubscribeClaim:
    """Whom an unsubscribe link was made for."""

    subscriber_id: int
    bulletin: str


class LinkSigner:
    """Makes tokens with the current key; reads those of every key it still knows.

    Args:
        keys: key id (1 to 15 ASCII characters) to secret (at least 16 bytes). To rotate, add a
            key and make it current; keep the old ones as long as old mail may be opened.
        current: id of the key that seals.

    Raises:
        ConfigError: a key is too short, or the current one is missing.
    """

    def __init__(self, keys: Mapping[str, bytes], current: str) -> None:
        _require_sound(keys, current)
        self._keys = {key_id.encode(): secret for key_id, secret in keys.items()}
        self._head = bytes((len(current),)) + current.encode()
        self._secret = keys[current]
        # Every letter has one of these: its keys are not looked up again.
        self._unsubscribe = _derived(self._secret, Purpose.UNSUBSCRIBE)

    def seal(self, purpose: Purpose, body: bytes) -> str:
        """A token for `purpose` that carries `body`, hidden from its holder."""
        return _sealed(self._head, _derived(self._secret, purpose), body)

    def unseal(self, purpose: Purpose, token: str) -> bytes | None:
        """The body, or None when no known key sealed this token for this purpose."""
        raw = _bytes(token)
        if raw is None or len(raw) <= raw[0] + TAG_BYTES:
            return None
        start = raw[0] + 1
        secret = self._keys.get(raw[1:start])
        if secret is None:
            return None
        tag_of, cover = _derived(secret, purpose)
        tag = raw[start : start + TAG_BYTES]
        body = _covered(raw[start + TAG_BYTES :], cover, tag)
        genuine = tag_of(body)[:TAG_BYTES]
        return body if hmac.compare_digest(tag, genuine) else None

    def unsubscribe_token(self, subscriber_id: int, bulletin: str) -> str:
        """The token of one reader's unsubscribe link for one bulletin."""
        body = subscriber_id.to_bytes(ID_BYTES, "big") + bulletin.encode()
        return _sealed(self._head, self._unsubscribe, body)

    def read_unsubscribe(self, token: str) -> UnsubscribeClaim | None:
        """Whom the token was made for, or None when it is not a genuine unsubscribe token."""
        body = self.unseal(Purpose.UNSUBSCRIBE, token)
        if body is None:
            return None
        return UnsubscribeClaim(int.from_bytes(body[:ID_BYTES], "big"), body[ID_BYTES:].decode())


def unsubscribe_url(public_url: str, token: str) -> str:
    """Where one reader leaves one bulletin: a page by GET, done by POST (RFC 8058)."""
    return f"{public_url}/u/{token}"


def _require_sound(keys: Mapping[str, bytes], current: str) -> None:
    if current not in keys:
        raise ConfigError(f"link keys: the current key {current!r} is missing; add it to the keys")
    for key_id, secret in keys.items():
        if not (key_id.isascii() and 1 <= len(key_id) <= 15):
            raise ConfigError(f"link keys: {key_id!r} must be 1 to 15 ASCII characters")
        if len(secret) < SHORTEST_SECRET:
            raise ConfigError(
                f"link keys: {key_id!r} is shorter than {SHORTEST_SECRET} bytes; make a new one"
            )


@lru_cache(maxsize=64)
def _derived(secret: bytes, purpose: Purpose) -> tuple[Mac, Mac]:
    """What makes tags, and what makes keystreams."""
    name = purpose.value.encode()
    return (
        _mac(hmac.digest(secret, b"digest link tag " + name, "sha256")),
        _mac(hmac.digest(secret, b"digest link cover " + name, "sha256")),
    )


def _mac(key: bytes) -> Mac:
    """HMAC-SHA256 with the key's two blocks hashed once (RFC 2104, section 4).

    Every letter needs two of them, and `hmac.digest` takes three times as long.
    """
    padded = key.ljust(64, b"\0")
    copy_inner = sha256(bytes(byte ^ 0x36 for byte in padded)).copy
    copy_outer = sha256(bytes(byte ^ 0x5C for byte in padded)).copy

    def mac(body: bytes) -> bytes:
        within, around = copy_inner(), copy_outer()
        within.update(body)
        around.update(within.digest())
        return around.digest()

    return mac


def _sealed(head: bytes, macs: tuple[Mac, Mac], body: bytes) -> str:
    tag_of, cover = macs
    tag = tag_of(body)[:TAG_BYTES]
    return _text(head + tag + _covered(body, cover, tag))


def _covered(body: bytes, cover: Mac, tag: bytes) -> bytes:
    """`body` XOR a keystream as long as it is. Its own inverse."""
    stream, size = cover(tag), len(body)
    block = 1
    while len(stream) < size:
        stream += cover(tag + bytes((block,)))
        block += 1
    mixed = int.from_bytes(body, "big") ^ int.from_bytes(stream[:size], "big")
    return mixed.to_bytes(size, "big")


def _text(raw: bytes) -> str:
    return b2a_base64(raw, newline=False).translate(_URLSAFE, b"=").decode()


def _bytes(token: str) -> bytes | None:
    """What `token` encodes, or None unless it is the one canonical spelling of it."""
    if not token.isascii() or len(token) > LONGEST_TOKEN:
        return None
    try:
        raw = urlsafe_b64decode(token + "=" * (-len(token) % 4))
    except NotBase64:
        return None
    return raw if raw and _text(raw) == token else None
