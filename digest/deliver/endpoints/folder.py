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
from digest.deliver.form import written
from digest.deliver.mime import message_id
from digest.errors import ConfigError
from digest.http import PostClient
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
from digest.ports import Now

_FOREVER = timedelta(days=36_500)
_FILE_NAME = re.compile(r"[A-Za-z0-9_-]{1,100}")


class _Eml(msgspec.Struct, array_like=True):
    delivery_id: str
    message_id: str
    content: bytes


class FolderEndpoint:
    """Posts into a folder."""

    def __init__(
        self,
        settings: EndpointSettings,
        client: PostClient,  # noqa: ARG002 - it needs neither network
        now: Now,  # noqa: ARG002 - nor clock
    ) -> None:
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
        return msgspec.msgpack.encode([_eml(mailing, letter) for letter in mailing.letters])

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


def _eml(mailing: Mailing, letter: Letter) -> _Eml:
    if not _FILE_NAME.fullmatch(letter.delivery_id):
        raise ValueError("a delivery id is letters, digits, hyphens and underscores")
    return _Eml(
        letter.delivery_id,
        message_id(letter.delivery_id, mailing.masthead.sender_email),
        written(mailing, letter),
    )


def _write(path: Path, content: bytes) -> None:
    """Whole or not at all: written beside, then renamed over."""
    beside = path.with_suffix(".part")
    beside.touch(mode=0o600)
    beside.write_bytes(content)
    beside.replace(path)
