"""Fetch new mail from the bounce mailbox by IMAP. Talks to the network, within one deadline.

What was read is marked as seen; what is no report is also flagged, for a person to look at. Nothing
is deleted. Source: RFC 9051; RFC 3501 §6.4.
"""

from __future__ import annotations

import imaplib
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta

from digest.config.settings import MailboxSettings
from digest.deliver.receipts.parts import LARGEST
from digest.errors import ConfigError, Temporary

Monotonic = Callable[[], float]
Connect = Callable[[MailboxSettings, float], imaplib.IMAP4]
MOST_AT_ONCE = 2_000  # mails; the next run takes the rest


def fetch_new(
    mailbox: MailboxSettings,
    take: Callable[[bytes], bool],
    *,
    clock: Monotonic,
    connect: Connect | None = None,
    within: timedelta = timedelta(minutes=5),
) -> int:
    """Hand every new mail to `take`, which says whether it was a report.

    Returns:
        How many mails were taken. Those not reached in time are new in the next run too.

    Raises:
        ConfigError: no mailbox is configured, or its password is missing.
        Temporary: the server does not answer, or does not let us in.
    """
    if mailbox.missing or not mailbox.host:
        raise ConfigError(mailbox.missing or "[bounces] host is not set; it names the IMAP server")
    deadline = clock() + within.total_seconds()
    taken = 0
    with _translated(mailbox), _session(mailbox, connect or _connected) as session:
        for uid in _new(session):
            if clock() >= deadline:
                break
            raw = _mail(session, uid)
            if raw is None:
                continue
            flags = r"(\Seen)" if take(raw) else r"(\Seen \Flagged)"
            session.uid("STORE", uid, "+FLAGS.SILENT", flags)
            taken += 1
    return taken


def _connected(mailbox: MailboxSettings, timeout_s: float) -> imaplib.IMAP4:
    context = ssl.create_default_context()
    return imaplib.IMAP4_SSL(
        mailbox.host or "", mailbox.port, ssl_context=context, timeout=timeout_s
    )


@contextmanager
def _session(mailbox: MailboxSettings, connect: Connect) -> Iterator[imaplib.IMAP4]:
    session = connect(mailbox, mailbox.timeout.total_seconds())
    try:
        session.login(mailbox.user or "", mailbox.password or "")
        status, _ = session.select(_quoted(mailbox.folder))
        if status != "OK":
            raise ConfigError(f"[bounces] folder {mailbox.folder!r} does not exist in the mailbox")
        yield session
    finally:
        with suppress(imaplib.IMAP4.error, OSError):
            session.logout()


def _new(session: imaplib.IMAP4) -> tuple[str, ...]:
    _, answer = session.uid("SEARCH", "UNSEEN", "UNFLAGGED")
    found = answer[0].split() if answer and answer[0] else []
    return tuple(uid.decode("ascii") for uid in found[:MOST_AT_ONCE])


def _mail(session: imaplib.IMAP4, uid: str) -> bytes | None:
    _, answer = session.uid("FETCH", uid, f"(BODY.PEEK[]<0.{LARGEST}>)")
    return next((part[1] for part in answer if isinstance(part, tuple)), None)


def _quoted(folder: str) -> str:
    escaped = folder.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


@contextmanager
def _translated(mailbox: MailboxSettings) -> Iterator[None]:
    try:
        yield
    except imaplib.IMAP4.error as error:
        raise Temporary(
            f"the bounce mailbox at {mailbox.host} refused: see [bounces] user and password"
        ) from error
    except OSError as error:
        raise Temporary(
            f"the bounce mailbox at {mailbox.host} does not answer; see [bounces] host and port"
        ) from error
