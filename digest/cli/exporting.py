"""Decide the bytes of an exported list. Pure."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from digest.cli.output import VERSION
from digest.model.subscriber import OwnField, Subscriber
from digest.subscribers.sheet import workbook
from digest.subscribers.writing import roll_rows, write_roll


def written(
    form: str,
    readers: Iterable[Subscriber],
    fields: Iterable[OwnField],
    bulletin: str | None,
    documents: Sequence[object],
    *,
    delimiter: str = ",",
) -> bytes:
    """The list as `csv`, `xlsx` or `json`. `documents`: the readers as JSON shows them."""
    if form == "json":
        told = {"version": VERSION, "subscribers": documents}
        return json.dumps(told, ensure_ascii=False, indent=2).encode()
    if form == "xlsx":
        return workbook(roll_rows(readers, fields=fields, bulletin=bulletin))
    lines = write_roll(readers, fields=fields, bulletin=bulletin, delimiter=delimiter)
    return "".join(lines).encode("utf-8-sig")
