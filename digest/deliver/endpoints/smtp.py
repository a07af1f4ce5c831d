"""Hand mail to a relay by SMTP: one message at a time, on connections that stay open.

Source: RFC 5321, RFC 6409 (submission), RFC 3463 (enhanced codes), RFC 6531 (SMTPUTF8).
"""

from __future__ import annotations

import re
import ssl
from collections.abc import Mapping
from urllib.parse import urlsplit

import msgspec

from digest.config.settings import EndpointSettings
from digest.deliver.address import addr_spec
from digest.deliver.dkim import Signer, signer
from digest.deliver.endpoints.conversation import Address, Lost, Refused, Security, Stage
from digest.deliver.endpoints.options import needed, needed_token, option
from digest.deliver.endpoints.relay import Relay
from digest.deliver.endpoints.wire import without_addresses
from digest.deliver.form import written
from digest.deliver.mime import message_id
from digest.deliver.verp import return_path
from digest.errors import ConfigError
from digest.http import PostClient
from digest.model.delivery import (
    Accepted,
    Ambiguous,
    Answer,
    Answered,
    Capabilities,
    Later,
    Mailing,
    NotAllowed,
    NotNow,
    Refusal,
    Rejected,
    Result,
    TooLarge,
    Unreached,
)
from digest.ports import Now

_ENHANCED = re.compile(r"\b[245]\.(\d{1,3}\.\d{1,3})\b")
# "554 5.7.1 Relay access denied" concerns us, not the reader: taken as theirs, one wrong setting
# would fail the whole list.
_NO_RELAY = re.compile(
    r"\brelay(ing)?( access)? (is )?(denied|prohibited|not)|\b(unable|permitted|allowed) to relay",
    re.IGNORECASE,
)
_PORTS = {Security.STARTTLS: 587, Security.NONE: 25, Security.TLS: 465}
_SCHEMES = {"smtp": Security.STARTTLS, "smtps": Security.TLS}
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


class _Envelope(msgspec.Struct, array_like=True):
    delivery_id: str
    sender: str
    recipient: str
    message_id: str
    mail: bytes


class SmtpEndpoint:
    """Submits to the operator's own relay."""

    def __init__(
        self,
        settings: EndpointSettings,
        client: PostClient,  # noqa: ARG002 - it needs no HTTP
        now: Now,
    ) -> None:
        self.capabilities = Capabilities(
            batch_size=1,
            body_limit_bytes=option(settings, "body_limit_bytes", int),
            non_ascii_addresses=option(settings, "non_ascii_addresses", bool) is not False,
        )
        self._relay = Relay(_address(settings))
        self._bounces = option(settings, "return_path", str)
        self._secret = settings.webhook_secret
        self._signer = _signer(settings)
        self._now = now

    def encode(self, mailing: Mailing) -> bytes:
        """The letter as a finished mail, and its envelope."""
        [letter] = mailing.letters
        from_ = mailing.masthead.sender_email
        sender = addr_spec(from_)
        if self._bounces:
            sender = return_path(addr_spec(self._bounces), letter.delivery_id, self._secret)
        return msgspec.msgpack.encode(
            _Envelope(
                letter.delivery_id,
                sender,
                addr_spec(letter.email),
                message_id(letter.delivery_id, from_),
                written(mailing, letter),
            )
        )

    def post(self, body: bytes, key: str) -> Answer:  # noqa: ARG002 - a relay keeps no keys
        """Hand over one mail. Before its last byte went out, nothing was accepted."""
        envelope = msgspec.msgpack.decode(body, type=_Envelope)
        mail = envelope.mail
        if self._signer:
            mail = self._signer.sign(mail, self._now())
        said = self._relay.submit(envelope.sender, envelope.recipient, mail)
        match said:
            case Lost(Stage.MESSAGE, words):
                return Ambiguous(without_addresses(words))
            case Lost(_, words):
                return Unreached(without_addresses(words))
            case Refused():
                return _meaning(said, envelope.delivery_id)
        return Answered({envelope.delivery_id: Accepted(envelope.message_id)})

    def look_up(self, key: str) -> Mapping[str, Result] | None:  # noqa: ARG002 - never called
        """A relay does not answer what became of a mail."""
        return None

    def close(self) -> None:
        """Say goodbye on every connection."""
        self._relay.close()


def _meaning(said: Refused, delivery_id: str) -> Answer:
    """What a relay's no means. The first digit says for how long, the stage says to whom."""
    words = without_addresses(f"{said.code or ''} {said.words}")
    passing = 400 <= said.code < 500
    if passing and (said.code == 421 or said.stage not in {Stage.RECIPIENT, Stage.MESSAGE}):
        return Later(detail=words)
    if passing:
        return Answered({delivery_id: NotNow(words)})
    if _too_large(said):
        return TooLarge(words)
    if said.stage is Stage.LOGIN:
        return NotAllowed(
            f"the relay does not let us in ({words}); check [endpoint] username and token_env"
        )
    if said.stage in {Stage.OPENING, Stage.SENDER} or _about_us(said):
        return NotAllowed(
            f"the relay takes no mail from us ({words}); check [endpoint] url, security and "
            "username, and [sender] email"
        )
    return Answered({delivery_id: Rejected(_refusal(said), words)})


def _too_large(said: Refused) -> bool:
    enhanced = _enhanced(said)
    return enhanced == "3.4" or (said.code == 552 and not enhanced)


def _about_us(said: Refused) -> bool:
    return said.code == 530 or (
        said.stage is Stage.RECIPIENT and bool(_NO_RELAY.search(said.words))
    )


def _refusal(said: Refused) -> Refusal:
    enhanced = _enhanced(said)
    if said.stage is Stage.MESSAGE:
        return Refusal.SPAM if enhanced.startswith("7.") else Refusal.OTHER
    if enhanced.startswith("7."):
        return Refusal.BLOCKED
    # 2.1: the mailbox is closed; without an enhanced code these say that there is none.
    gone = enhanced.startswith("1.") or enhanced == "2.1" or said.code in {551, 553}
    return Refusal.INVALID if gone or (said.code == 550 and not enhanced) else Refusal.OTHER


def _enhanced(said: Refused) -> str:
    found = _ENHANCED.search(said.words)
    return found[1] if found else ""


def _address(settings: EndpointSettings) -> Address:
    parts = urlsplit(settings.url or "")
    host = parts.hostname
    if parts.scheme not in _SCHEMES or not host:
        raise ConfigError(
            'config.toml: [endpoint] kind = "smtp" needs a url such as smtp://relay.example.org:587'
        )
    security = _security(settings, _SCHEMES[parts.scheme])
    return Address(
        host=host,
        port=parts.port or _PORTS[security],
        security=security,
        timeout=settings.timeout,
        tls=None if security is Security.NONE else _tls(option(settings, "ca", str)),
        login=_login(settings, security, host),
        hello=option(settings, "hello", str),
    )


def _security(settings: EndpointSettings, usual: Security) -> Security:
    asked = option(settings, "security", str)
    try:
        return Security(asked) if asked else usual
    except ValueError:
        known = ", ".join(Security)
        raise ConfigError(
            f"config.toml: [endpoint] security is {asked!r}; write one of {known}"
        ) from None


def _tls(authority: str | None) -> ssl.SSLContext:
    try:
        return ssl.create_default_context(cadata=authority)
    except ssl.SSLError as error:
        raise ConfigError(
            "config.toml: [endpoint] ca_file holds no certificate in PEM; name the one that "
            "signed the relay's"
        ) from error


def _login(settings: EndpointSettings, security: Security, host: str) -> tuple[str, str] | None:
    user = option(settings, "username", str)
    if not user:
        return None
    if security is Security.NONE and host not in _LOOPBACK:
        raise ConfigError(
            'config.toml: [endpoint] security = "none" would show the password to the network; '
            'write "starttls" or "tls"'
        )
    return user, needed_token(settings, "the password that goes with username")


def _signer(settings: EndpointSettings) -> Signer | None:
    key = option(settings, "dkim_key", str)
    if not key:
        return None
    return signer(
        needed(settings, "dkim_domain", "the domain that signs"),
        needed(settings, "dkim_selector", "the name its public key is found by"),
        key,
    )
