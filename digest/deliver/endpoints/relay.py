"""Keep connections to a mail relay: one a thread, opened when it is needed, left clean or closed.

Says how far a mail came and what the relay answered there; what that means is decided elsewhere.
"""

from __future__ import annotations

import smtplib
import threading
from collections.abc import Callable

from digest.deliver.endpoints.conversation import (
    Address,
    Lost,
    Refused,
    Said,
    Stage,
    StoppedError,
    Taken,
    log_in,
    opened,
    secure,
    talk,
)

_GOODBYE_S = 2.0  # a relay that does not answer QUIT is left


class Relay:
    """A relay, and the connections to it. Never raises for what the network does."""

    def __init__(self, address: Address) -> None:
        self._address = address
        self._mine = threading.local()
        self._lock = threading.Lock()
        self._open: set[smtplib.SMTP] = set()

    def submit(self, sender: str, recipient: str, mail: bytes) -> Said:
        """Hand over one mail. Lines of `mail` end with CRLF."""
        kept = self._kept()
        said = self._converse(sender, recipient, mail)
        if kept and _closed_before(said):
            # The relay had closed an idle connection; nothing was said on it yet.
            return self._converse(sender, recipient, mail)
        return said

    def close(self) -> None:
        """Say goodbye on every connection."""
        with self._lock:
            connections, self._open = self._open, set()
        for smtp in connections:
            try:
                if smtp.sock:
                    smtp.sock.settimeout(_GOODBYE_S)
                smtp.quit()
            except (OSError, smtplib.SMTPException):
                smtp.close()

    def _converse(self, sender: str, recipient: str, mail: bytes) -> Said:
        stage = Stage.OPENING

        def reached(next_stage: Stage) -> None:
            nonlocal stage
            stage = next_stage

        try:
            smtp = self._kept() or self._connect(reached)
            talk(smtp, sender, recipient, mail, reached)
        except StoppedError as stop:
            self._after(stop.said)
            return stop.said
        except (OSError, smtplib.SMTPException, ValueError) as error:
            self._drop()
            return Lost(stage, f"{type(error).__name__} while {stage}: {error}")
        return Taken()

    def _kept(self) -> smtplib.SMTP | None:
        smtp: smtplib.SMTP | None = getattr(self._mine, "smtp", None)
        return smtp

    def _connect(self, reached: Callable[[Stage], None]) -> smtplib.SMTP:
        smtp = opened(self._address)
        self._mine.smtp = smtp
        with self._lock:
            self._open.add(smtp)
        secure(smtp, self._address)
        reached(Stage.LOGIN)
        if self._address.login:
            log_in(smtp, *self._address.login)
        return smtp

    def _after(self, said: Refused) -> None:
        """A refused mail leaves a clean table, or no connection."""
        smtp = self._kept()
        if smtp is None:
            return
        if said.code == 421 or said.stage in {Stage.OPENING, Stage.LOGIN}:
            self._drop()
            return
        try:
            smtp.rset()
        except (OSError, smtplib.SMTPException):
            self._drop()

    def _drop(self) -> None:
        smtp = self._kept()
        if smtp is not None:
            self._mine.smtp = None
            with self._lock:
                self._open.discard(smtp)
            smtp.close()


def _closed_before(said: Said) -> bool:
    match said:
        case Lost(Stage.SENDER) | Refused(Stage.SENDER, 421):
            return True
    return False
