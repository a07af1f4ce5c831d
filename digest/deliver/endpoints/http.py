"""Post mail by our own protocol: JSON over HTTPS, one template and values, or one full letter.

The template's bytes are made once per edition; a batch is those bytes and a list of values.
"""

from __future__ import annotations

import gzip
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache
from typing import Any

import msgspec

from digest.config.settings import EndpointSettings, Personalise
from digest.deliver.endpoints import wire
from digest.deliver.filled import fill
from digest.deliver.personalise import named, slots_named, value_of
from digest.errors import ConfigError, Temporary
from digest.http import Broken, NotConnected, PostClient
from digest.model.delivery import (
    Ambiguous,
    Answer,
    Capabilities,
    Mailing,
    Masthead,
    Result,
    Unreached,
)
from digest.model.issue import Edition, Slotted
from digest.ports import Now

VERSION = 1
_KEY_LIFETIME = timedelta(hours=24)  # what services that keep keys promise, where one promises
_json = msgspec.json.encode


class HttpEndpoint:
    """The default endpoint: whatever speaks the mailing endpoint protocol."""

    def __init__(self, settings: EndpointSettings, client: PostClient, now: Now) -> None:
        if not settings.url:
            raise ConfigError('config.toml: [endpoint] kind = "http" needs a url')
        self.capabilities = _capabilities(settings)
        self._url = settings.url
        self._client = client
        self._now = now
        self._filled_here = settings.personalise is Personalise.HERE
        self._compress = settings.compress
        self._headers = {"Accept": "application/json"}
        if settings.token:
            self._headers["Authorization"] = f"Bearer {settings.token}"

    def encode(self, mailing: Mailing) -> bytes:
        """The request body. With `personalise = "here"` the mailing holds one letter."""
        return _filled(mailing) if self._filled_here else _with_template(mailing)

    def post(self, body: bytes, key: str) -> Answer:
        """Post one body. What travels may be compressed; what is hashed and replayed is not."""
        headers = {
            **self._headers,
            "Content-Type": "application/json",
            "Idempotency-Key": key,
        }
        if self._compress:
            headers["Content-Encoding"] = "gzip"
            body = gzip.compress(body, compresslevel=6, mtime=0)
        reply = self._client.post(self._url, body, headers=headers)
        if isinstance(reply, NotConnected):
            return Unreached(wire.without_addresses(reply.reason))
        if isinstance(reply, Broken):
            return Ambiguous(wire.without_addresses(reply.reason))
        return wire.answer(reply.status, reply.headers, reply.body, now=self._now())

    def look_up(self, key: str) -> Mapping[str, Result] | None:
        """What became of a key.

        Raises:
            Temporary: no clear answer now; it says nothing about the mail.
        """
        reply = self._client.get(f"{self._url}/deliveries/{key}", headers=self._headers)
        if isinstance(reply, (NotConnected, Broken)) or reply.status not in {200, 404}:
            raise Temporary("the endpoint did not say what became of a batch; ask again later")
        return None if reply.status == 404 else wire.results(reply.body) or {}

    def close(self) -> None:
        """Let go of connections."""
        self._client.close()


def _capabilities(settings: EndpointSettings) -> Capabilities:
    """What the operator says of the endpoint; the protocol itself leaves these open."""
    options = settings.options
    here = settings.personalise is Personalise.HERE
    return Capabilities(
        batch_size=1 if here else settings.batch_size,
        body_limit_bytes=_option(options, "body_limit_bytes", int),
        key_lifetime=timedelta(hours=hours)
        if (hours := _option(options, "key_lifetime_hours", int))
        else _KEY_LIFETIME,
        non_ascii_addresses=_option(options, "non_ascii_addresses", bool) is not False,
        # A service without look-ups answers 404, which would read as "never came".
        looks_up=bool(_option(options, "looks_up", bool)),
    )


def _option(options: Mapping[str, object], name: str, kind: type) -> Any:
    value = options.get(name)
    if value is not None and type(value) is not kind:
        raise ConfigError(
            f"config.toml: [endpoint] {name} is {value!r}; write a {kind.__name__} without quotes"
        )
    return value


@dataclass(frozen=True, slots=True)
class _Template:
    """An edition as the endpoint fills it: everything before the messages, encoded."""

    opening: bytes
    slots: tuple[str, ...]


def _with_template(mailing: Mailing) -> bytes:
    template = _template(mailing.masthead, mailing.edition)
    messages = [
        {
            "id": letter.delivery_id,
            "to": {"email": letter.email, "name": letter.name},
            "values": {slot: value_of(slot, letter.values) for slot in template.slots},
        }
        for letter in mailing.letters
    ]
    return template.opening + _json(messages) + b"}"


@lru_cache(maxsize=16)  # editions in flight at once: languages times segments of an issue
def _template(masthead: Masthead, edition: Edition) -> _Template:
    texts = (Slotted.plain(edition.subject), edition.html, edition.text)
    slots = frozenset().union(
        *(slots_named(text) for text in texts),
        *(slots_named(value) for _, value in edition.headers),
    )
    template = _head(masthead) | {
        "subject": named(texts[0]),
        "html": named(edition.html),
        "text": named(edition.text),
        "headers": {name: named(value) for name, value in edition.headers},
    }
    opening = {"version": VERSION, "issue": _issue(masthead, edition), "template": template}
    return _Template(_json(opening)[:-1] + b',"messages":', tuple(sorted(slots)))


def _filled(mailing: Mailing) -> bytes:
    """One letter, filled here."""
    [letter] = mailing.letters
    mail = fill(mailing.edition, letter.values)
    template = _head(mailing.masthead) | {
        "subject": _unslotted(mail.subject),
        "html": _unslotted(mail.html, seam="%&#37;"),
        "text": _unslotted(mail.text),
        "headers": {name: _unslotted(value) for name, value in mail.headers},
    }
    return _json(
        {
            "version": VERSION,
            "issue": _issue(mailing.masthead, mailing.edition),
            "template": template,
            "messages": [
                {
                    "id": letter.delivery_id,
                    "to": {"email": letter.email, "name": letter.name},
                    "values": {},
                }
            ],
        }
    )


def _unslotted(text: str, *, seam: str = "%\u2060%") -> str:
    """No `%%` is left anywhere: an endpoint that fills slots must find none.

    In HTML the second sign becomes a reference; elsewhere an invisible word joiner parts them.
    """
    while "%%" in text:
        text = text.replace("%%", seam)
    return text


def _head(masthead: Masthead) -> dict[str, object]:
    reply_to = {"email": masthead.reply_to, "name": None} if masthead.reply_to else None
    return {
        "from": {"email": masthead.sender_email, "name": masthead.sender_name},
        "reply_to": reply_to,
    }


def _issue(masthead: Masthead, edition: Edition) -> dict[str, object]:
    return {
        "id": masthead.issue_id,
        "bulletin": masthead.bulletin,
        "number": masthead.number,
        "language": edition.language,
    }
