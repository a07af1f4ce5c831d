"""Write a list of subscribers: CSV, a workbook, or plain values. Pure; safe to open in a spreadsheet.

What a spreadsheet would run as a formula gets an apostrophe in front (CWE-1236); reading takes it
off again.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from functools import partial
from io import StringIO

from digest.model.segment import Value
from digest.model.subscriber import OwnField, RollReject, Subscriber, Subscription
from digest.subscribers.cells import FORMULA_STARTS, SEPARATOR, joined
from digest.subscribers.headings import MARKS

COLUMNS = ("email", "name", "language", "topics", "regions", "frequency")


def roll_rows(
    subscribers: Iterable[Subscriber],
    *,
    fields: Iterable[OwnField] = (),
    bulletin: str | None = None,
) -> Iterator[tuple[str, ...]]:
    """The list as rows of text, header first.

    `read_roll` gives the same readers back. The last column says where each stands with which
    bulletin; reading ignores it.

    Args:
        bulletin: whose choices are written; those of all together when None.
    """
    own = tuple(one.name for one in fields)
    yield (*COLUMNS, *own, "subscriptions")
    for reader in subscribers:
        chosen = _of(reader, bulletin)
        yield (
            reader.email,
            reader.name or "",
            chosen.language if chosen and chosen.language else reader.language,
            joined(chosen.topics if chosen else reader.topics),
            joined(chosen.regions if chosen else reader.regions),
            str(chosen.frequency) if chosen else "",
            *(shown(reader.fields.get(name)) for name in own),
            SEPARATOR.join(
                f"{one.bulletin}:{reader.standing(one)}" for one in reader.subscriptions
            ),
        )


def write_roll(
    subscribers: Iterable[Subscriber],
    *,
    fields: Iterable[OwnField] = (),
    bulletin: str | None = None,
    delimiter: str = ",",
) -> Iterator[str]:
    """`roll_rows` as CSV lines; write them as `utf-8-sig` so that Excel reads them."""
    line = partial(csv_line, delimiter=delimiter)
    yield from map(line, roll_rows(subscribers, fields=fields, bulletin=bulletin))


def write_rejects(
    rejects: Iterable[RollReject], headings: Iterable[str], *, delimiter: str = ","
) -> Iterator[str]:
    """The rejected rows as CSV lines with number and reason in front, to mend and read again.

    `headings` and `delimiter` are those of the list the rows come from (`Roll`).
    """
    yield csv_line((*MARKS, *headings), delimiter)
    for reject in rejects:
        yield csv_line((str(reject.row), reject.reason, *reject.cells), delimiter)


def csv_line(cells: Iterable[str], delimiter: str = ",") -> str:
    """One CSV line, safe in a spreadsheet."""
    line = StringIO()
    csv.writer(line, delimiter=delimiter).writerow(map(guarded, cells))
    return line.getvalue()


def guarded(cell: str) -> str:
    """`cell` with an apostrophe before what a spreadsheet would run."""
    return f"'{cell}" if cell.lstrip("'").startswith(FORMULA_STARTS) else cell


def shown(value: Value | None) -> str:
    """The value of an own field as people write it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value)
    return value


def _of(reader: Subscriber, bulletin: str | None) -> Subscription | None:
    return next((one for one in reader.subscriptions if one.bulletin == bulletin), None)
