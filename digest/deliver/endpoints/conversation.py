"""One conversation with a mail relay, step by step: who we are, whom it is for, the mail itself.

Every refusal ends it with the stage it was met at.
"""

from __future__ import annotations

import smtplib
import socket
import ssl
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum


class Security(StrEnum):
    """How the connection is protected."""

    STARTTLS = "starttls"  # upgraded; a relay that does not offer it gets no mail
    TLS = "tls"  # from the first byte
    NONE = "none"  # for a relay on this machine


class Stage(StrEnum):
    """How far a mail came."""

    OPENING = "opening"  # connection, greeting, TLS
    LOGIN = "login"
    SENDER = "sender"
    RECIPIENT = "recipient"
    MESSAGE = "message"  # DATA and what follows


@dataclass(frozen=True, slots=True)
class Taken:
    """The relay said yes to the whole message."""


@dataclass(frozen=True, slots=True)
class Refused:
    """The relay said no. `code`: of RFC 5321, or 0 where we would not go on."""

    stage: Stage
    code: int
    words: str


@dataclass(frozen=True, slots=True)
class Lost:
    """No answer came. After the message went out nobody knows what became of it."""

    stage: Stage
    words: str


Said = Taken | Refused | Lost


@dataclass(frozen=True, slots=True)
class Address:
    """Where the relay is, and how we come in. `login`: user and password."""

    host: str
    port: int
    security: Security
    timeout: timedelta
    tls: ssl.SSLContext | None = None
    login: tuple[str, str] | None = field(default=None, repr=False)
    hello: str | None = None


class StoppedError(Exception):
    """A conversation ended early."""

    def __init__(self, said: Refused) -> None:
        super().__init__(said.words)
        self.said = said


def opened(address: Address) -> smtplib.SMTP:
    """A connection that was greeted.

    Raises:
        StoppedError: the relay does not want us.
        OSError: there is no connection, or its certificate is not good.
    """
    try:
        smtp = _begun(address)
    except smtplib.SMTPConnectError as error:
        said = Refused(Stage.OPENING, error.smtp_code, _text(error.smtp_error))
        raise StoppedError(said) from error
    assert smtp.sock is not None  # noqa: S101 - the constructor connects
    smtp.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return smtp


def _begun(address: Address) -> smtplib.SMTP:
    where, hello = (address.host, address.port), address.hello
    timeout = address.timeout.total_seconds()
    if address.security is Security.TLS:
        return smtplib.SMTP_SSL(*where, hello, timeout=timeout, context=address.tls)
    return smtplib.SMTP(*where, hello, timeout=timeout)


def secure(smtp: smtplib.SMTP, address: Address) -> None:
    """Say who we are, and protect the connection as `address` asks.

    Raises:
        StoppedError: the relay does not offer it.
    """
    _greet(smtp)
    if address.security is not Security.STARTTLS:
        return
    if not smtp.has_extn("starttls"):
        raise StoppedError(Refused(Stage.OPENING, 0, "it offers no STARTTLS"))
    code, words = smtp.starttls(context=address.tls)
    if code != 220:
        raise StoppedError(Refused(Stage.OPENING, code, _text(words)))
    _greet(smtp)


def _greet(smtp: smtplib.SMTP) -> None:
    code, words = smtp.ehlo()
    if code != 250:
        code, words = smtp.helo()
    if code != 250:
        raise StoppedError(Refused(Stage.OPENING, code, _text(words)))


def log_in(smtp: smtplib.SMTP, user: str, password: str) -> None:
    """Prove who we are.

    Raises:
        StoppedError: the relay does not believe it, or cannot tell now.
    """
    try:
        smtp.login(user, password)
    except smtplib.SMTPAuthenticationError as error:
        said = Refused(Stage.LOGIN, error.smtp_code, _text(error.smtp_error))
        raise StoppedError(said) from error
    except smtplib.SMTPNotSupportedError as error:
        raise StoppedError(Refused(Stage.LOGIN, 0, "it offers no way to log in")) from error


def talk(
    smtp: smtplib.SMTP, sender: str, recipient: str, mail: bytes, reached: Callable[[Stage], None]
) -> None:
    """Hand over one mail; `reached` is told of each stage before it begins.

    Raises:
        StoppedError: the relay said no.
        OSError, smtplib.SMTPException: no answer came at the stage reached last.
    """
    reached(Stage.SENDER)
    options = [f"size={len(mail)}"] if smtp.has_extn("size") else []
    if not (sender + recipient).isascii():
        if not smtp.has_extn("smtputf8"):
            words = "5.6.7 addresses beyond ASCII are not taken"
            raise StoppedError(Refused(Stage.RECIPIENT, 553, words))
        options.append("smtputf8")
    _demand(Stage.SENDER, smtp.mail(sender, options), 250)
    reached(Stage.RECIPIENT)
    _demand(Stage.RECIPIENT, smtp.rcpt(recipient), 250, 251)
    _demand(Stage.RECIPIENT, smtp.docmd("DATA"), 354)
    reached(Stage.MESSAGE)
    # A line that begins with a dot gets a second one: RFC 5321 §4.5.2. No header begins so.
    smtp.send(mail.replace(b"\r\n.", b"\r\n..") + b".\r\n")
    _demand(Stage.MESSAGE, smtp.getreply(), 250)


def _demand(stage: Stage, reply: tuple[int, bytes], *wanted: int) -> None:
    code, words = reply
    if code == -1:
        raise smtplib.SMTPServerDisconnected("the answer makes no sense")
    if code not in wanted:
        raise StoppedError(Refused(stage, code, _text(words)))


def _text(words: bytes | str) -> str:
    return words if isinstance(words, str) else words.decode("utf-8", errors="replace")
