"""Forget a person: in the database, in files that Digest keeps, and say who else was given them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from digest.errors import Temporary
from digest.publisher.retaining import remove_mails
from digest.publisher.workshop import Workshop
from digest.store.erasure import HandedOut
from digest.subscribers.address import parse_address
from digest.subscribers.workbook import MAGIC

LARGEST_LOOKED_AT = 200_000_000  # bytes of one file


@dataclass(frozen=True, slots=True)
class FileReport:
    """A file that was handed out earlier. `holds`: None where Digest cannot tell."""

    kind: str
    path: str
    at: datetime
    by: str
    holds: bool | None


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What erasing a person came to.

    Attributes:
        on_roll: whether the address was on the roll at all.
        deliveries: rows of the ledger that stay, without the address.
        reports: of endpoints, which named it and are gone.
        mails: copies in the folder of the `folder` endpoint, which are gone.
        scrubbed: False while somebody reads the database; run it again for its last traces.
        files: every list that was written for somebody and is not known to be without it.
    """

    on_roll: bool
    deliveries: int
    reports: int
    mails: int
    scrubbed: bool
    files: tuple[FileReport, ...]


def forget(shop: Workshop, address: str, *, by: str) -> Forgotten:
    """Erase an address; only a keyed hash stays, so that no list brings it back.

    Raises:
        Temporary: a letter to it is under way; no more is sent, and the same call erases it later.
    """
    key = parse_address(address).key
    reader = shop.subscribers.by_key(key)
    if reader is not None and shop.erasure.letters_under_way(reader.id):
        shop.subscribers.suppress(
            key, key_id=shop.identity.current, reason="erasure", now=shop.now(), by=by
        )
        raise Temporary(
            "a letter to this address is being posted, and its bytes cannot change; nothing "
            "more is sent to it. See digest queue status, and run this again when that is settled"
        )
    deliveries = shop.erasure.delivery_ids(reader.id) if reader else ()
    letters = tuple(f"ask-{one.id}" for one in shop.asks.of(key, reader.id if reader else None))
    mails = remove_mails(shop, (*deliveries, *letters))
    spellings = {key, reader.email if reader else key, address.strip()}
    reports = shop.erasure.erase(key, reader, by=by, now=shop.now())
    return Forgotten(
        on_roll=reader is not None,
        deliveries=len(deliveries),
        reports=reports,
        mails=mails,
        scrubbed=shop.erasure.scrub(),
        files=tuple(_reported(shop.erasure.handed_out(), spellings)),
    )


def _reported(files: tuple[HandedOut, ...], spellings: set[str]) -> Iterator[FileReport]:
    for one in {one.path: one for one in files}.values():  # each as it was written last
        holds = _holds(Path(one.path), spellings)
        if holds is not False:
            yield FileReport(one.kind, one.path, one.at, one.by, holds)


def _holds(path: Path, spellings: set[str]) -> bool | None:
    """Whether a file that is still there holds the address; None: gone elsewhere, or not a text."""
    try:
        if path.stat().st_size > LARGEST_LOOKED_AT:
            return None
        raw = path.read_bytes()
    except OSError:
        return None
    if raw.startswith(MAGIC):
        return None
    text = raw.decode("utf-8", "replace").casefold()
    return any(spelling.casefold() in text for spelling in spellings)
