"""Write every letter as an .eml file: to look at, to archive, or for another program to post.

A file is named by its delivery, so writing it again changes nothing: the folder keeps its keys.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path

import msgspec

from digest.config.settings import EndpointSettings
from digest.deliver.filled import fill
from digest.deliver.mime import Mail, Mailbox, message_id, serialise
from digest.errors import ConfigError
from digest.model.delivery import (
    Accepted,
    Answer,
    Answered,
    Capabilities,
    Letter,
    Mailing,
    NotAllowed,
    Result,
)

_FOREVER = timedelta(days=36_500)
_FILE_NAME = re.compile(r"[A-Za-z0-9_-]{1,100}")


class _Eml(msgspec.Struct, array_like=True):
    delivery_id: str
    message_id: str
    content: bytes


class FolderEndpoint:
    """Posts into a folder."""

    def __init__(self, settings: EndpointSettings) -> None:
        if settings.path is None:
            raise ConfigError('config.toml: [endpoint] kind = "folder" needs a path')
        self._folder = settings.path
        self.capabilities = Capabilities(
            batch_size=settings.batch_size,
            key_lifetime=_FOREVER,
            non_ascii_addresses=True,
        )

    def encode(self, mailing: Mailing) -> bytes:
        """Every letter of the mailing as a finished mail."""
        mails = [_mail(mailing, letter) for letter in mailing.letters]
        return msgspec.msgpack.encode(
            [_Eml(mail.id, message_id(mail), serialise(mail)) for mail in mails]
        )

    def post(self, body: bytes, key: str) -> Answer:  # noqa: ARG002 - the files' names are the keys
        """Write the mails. All are written, or the batch was not accepted and may be replayed."""
        mails = msgspec.msgpack.decode(body, type=list[_Eml])
        results: dict[str, Result] = {}
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            for mail in mails:
                _write(self._folder / f"{mail.delivery_id}.eml", mail.content)
                results[mail.delivery_id] = Accepted(mail.message_id)
        except OSError as error:
            return NotAllowed(
                f"the folder {self._folder} cannot be written ({error.strerror}); "
                "check [endpoint] path, its rights and the disk"
            )
        return Answered(results)

    def look_up(self, key: str) -> Mapping[str, Result] | None:  # noqa: ARG002 - never called
        """Nothing to ask: a replay is harmless."""
        return None

    def close(self) -> None:
        """Nothing is held."""


def _mail(mailing: Mailing, letter: Letter) -> Mail:
    masthead, filled = mailing.masthead, fill(mailing.edition, letter.values)
    if not _FILE_NAME.fullmatch(letter.delivery_id):
        raise ValueError("a delivery id is letters, digits, hyphens and underscores")
    return Mail(
        id=letter.delivery_id,
        sender=Mailbox(masthead.sender_email, masthead.sender_name),
        to=Mailbox(letter.email, letter.name),
        reply_to=Mailbox(masthead.reply_to) if masthead.reply_to else None,
        subject=filled.subject,
        html=filled.html,
        text=filled.text,
        headers=filled.headers,
        dated_at=masthead.dated_at,
    )


def _write(path: Path, content: bytes) -> None:
    """Whole or not at all: written beside, then renamed over."""
    beside = path.with_suffix(".part")
    beside.write_bytes(content)
    beside.replace(path)
