"""`[bounces]` → settings."""

from __future__ import annotations

from collections.abc import Mapping

from digest.config import values
from digest.config.document import Place
from digest.config.secrets import Secrets
from digest.config.settings import BounceRules, Bounces, MailboxSettings
from digest.config.tables import BouncesTable


def bounces_of(table: BouncesTable, at: Place, environ: Mapping[str, str]) -> Bounces:
    """The settings of what comes back.

    Raises:
        ConfigError: a value is wrong. A password that cannot be read is no error yet.
    """
    return Bounces(
        rules=BounceRules(
            hard=table.hard,
            soft=table.soft,
            soft_bounces=table.soft_bounces,
            soft_within=values.duration(table.soft_within, at / "soft_within"),
            complaint=table.complaint,
            unsubscribe=table.unsubscribe,
        ),
        mailbox=_mailbox(table, at, environ),
    )


def _mailbox(table: BouncesTable, at: Place, environ: Mapping[str, str]) -> MailboxSettings:
    secrets = Secrets(environ)
    return MailboxSettings(
        host=None if table.host is None else values.one_line(table.host, at / "host"),
        port=table.port,
        user=table.user,
        password=secrets.named("password", table.password_env, table.password_file, at),
        folder=values.one_line(table.folder, at / "folder"),
        timeout=values.duration(table.timeout, at / "timeout"),
        interval=values.duration(table.interval, at / "interval"),
        missing=secrets.complaint(),
    )
