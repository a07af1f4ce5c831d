"""Post mail by our own protocol: JSON over HTTPS, one template and values, or one full letter.

The template's bytes are made once per edition; a batch is those bytes and a list of values.
"""

from __future__ import annotations

import gzip
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache
from urllib.parse import urlsplit

import msgspec

from digest.config.settings import EndpointSettings, Personalise
from digest.deliver.endpoints import wire
from digest.deliver.endpoints.options import option
from digest.deliver.headers import headers_of
from digest.deliver.personalise import Stencil, Write, escaped, in_json, one_line, spoken, stencil
from digest.deliver.variables import PERCENTS, template
from digest.errors import ConfigError, Temporary
from digest.http import Broken, NotConnected, PostClient
from digest.model.delivery import (
    Ambiguous,
    Answer,
    Capabilities,
    Letter,
    Mailing,
    Masthead,
    Result,
    Unreached,
)
from digest.model.issue import Edition, Slotted
from digest.ports import Now

VERSION = 1
_KEY_LIFETIME = timedelta(hours=24)  # what services that keep keys promise, where one promises
_PAIR = re.compile("%(?=%)")
_SEAM = re.compile(r"%(?=%)|%\Z")
_PERCENT = "%\u2060"
_PERCENT_IN_HTML = "&#37;"
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
            why = wire.without_addresses(reply.reason)
            host = urlsplit(self._url).hostname  # the whole address may hold a secret
            return Unreached(f"cannot connect to {host}: {why}; check [endpoint] url")
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
    hours = option(settings, "key_lifetime_hours", int)
    here = settings.personalise is Personalise.HERE
    return Capabilities(
        batch_size=1 if here else settings.batch_size,
        body_limit_bytes=option(settings, "body_limit_bytes", int),
        key_lifetime=timedelta(hours=hours) if hours else _KEY_LIFETIME,
        non_ascii_addresses=option(settings, "non_ascii_addresses", bool) is not False,
        # A service without look-ups answers 404, which would read as "never came".
        looks_up=bool(option(settings, "looks_up", bool)),
    )


def _with_template(mailing: Mailing) -> bytes:
    form = template(mailing, PERCENTS)
    messages = [_message(letter, form.values(letter.values)) for letter in mailing.letters]
    return _opening(mailing.masthead, mailing.edition) + _json(messages) + b"}"


@lru_cache(maxsize=16)  # editions in flight at once: languages times segments of an issue
def _opening(masthead: Masthead, edition: Edition) -> bytes:
    """Everything before the messages, encoded."""
    form = template(Mailing(masthead, edition, ()), PERCENTS)
    document = {
        "version": VERSION,
        "issue": _issue(masthead, edition),
        "template": _head(masthead)
        | {
            "subject": form.subject,
            "html": form.html,
            "text": form.text,
            "headers": dict(form.headers),
        },
    }
    return _json(document)[:-1] + b',"messages":'


def _filled(mailing: Mailing) -> bytes:
    """One letter, filled here."""
    [letter] = mailing.letters
    masthead, form = mailing.masthead, _form(mailing.masthead, mailing.edition)
    headers = {name: cut.fill(letter.values).decode() for name, cut in form.headers}
    document = {
        "version": VERSION,
        "issue": _issue(masthead, mailing.edition),
        "template": _head(masthead)
        | {
            "subject": form.subject,
            "html": msgspec.Raw(b'"%b"' % form.html.fill(letter.values)),
            "text": msgspec.Raw(b'"%b"' % form.text.fill(letter.values)),
            "headers": headers,
        },
        "messages": [_message(letter, {})],
    }
    return _json(document)


@dataclass(frozen=True, slots=True)
class _Form:
    """An edition that is filled here, with no `%%` left: who fills slots must find none."""

    subject: str
    html: Stencil
    text: Stencil
    headers: tuple[tuple[str, Stencil], ...]


@lru_cache(maxsize=16)
def _form(masthead: Masthead, edition: Edition) -> _Form:
    return _Form(
        subject=_PAIR.sub(_PERCENT, spoken(edition.subject)),
        html=_cut(edition.html, lambda text: in_json(_parted(text, _PERCENT_IN_HTML)), escaped),
        text=_cut(edition.text, lambda text: in_json(_parted(text)), str),
        headers=tuple(
            (name, _cut(value, lambda text: _parted(one_line(text)).encode(), str))
            for name, value in headers_of(masthead, edition)
        ),
    )


def _cut(content: Slotted, write: Write, fit: Callable[[str], str]) -> Stencil:
    return stencil(content, write, lambda value: write(fit(value)))


def _parted(text: str, percent: str = _PERCENT) -> str:
    """No `%%` in it, nor at a seam with what follows.

    In HTML a sign becomes a reference; elsewhere an invisible word joiner comes between.
    """
    return _SEAM.sub(percent, text)


class _To(msgspec.Struct, gc=False):
    email: str
    name: str | None


class _Message(msgspec.Struct, gc=False):
    id: str
    to: _To
    values: Mapping[str, str]


def _message(letter: Letter, values: Mapping[str, str]) -> _Message:
    name = spoken(letter.name) if letter.name else None
    return _Message(letter.delivery_id, _To(letter.email, name), values)


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
