"""Put the people of a list on a bulletin: rehearsed first, resumed after a crash, taken back."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from io import BufferedReader, BytesIO

import msgspec

from digest.errors import UsageError
from digest.model.rollblock import RollBlock
from digest.model.subscriber import Consent, RollReject, SubscriptionState
from digest.publisher.noticing import Notice, Noticing
from digest.publisher.offering import offer
from digest.publisher.workshop import Workshop
from digest.store.enrolment import Enrolled, Fate
from digest.store.imports import Undone
from digest.store.joining import Enrolment
from digest.store.taking import Run
from digest.subscribers.roll import Roll, read_roll
from digest.subscribers.table import OF_EXCEL
from digest.subscribers.workbook import MAGIC, OLD_MAGIC

LARGEST_WORKBOOK = 100_000_000  # bytes, packed
WORKBOOK_S = 120.0  # processor time of the child that opens it
TO_READ = "digest.subscribers.workbook:first_sheet"

Watch = Callable[[int, float], None]
"""Told of the rows that were read, and of what share of the file that is."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import came to.

    Attributes:
        rows: of the list, but for the blank ones.
        meanings: every heading, and what its column was taken for.
        fates: of a dry run, what would become of each row; those that are added are only counted.
        run_id: of what was done, to take it back.
        notices: what is odd of rows that were taken.
        delimiter: for rows to be mended: the list's own, or what Excel opens where it has none.
    """

    rows: int
    enrolled: Enrolled
    rejects: tuple[RollReject, ...]
    headings: tuple[str, ...]
    meanings: tuple[tuple[str, str], ...] = ()
    fates: tuple[Fate, ...] = ()
    run_id: int | None = None
    resumed_at: int = 0
    notices: tuple[Notice, ...] = ()
    delimiter: str = ","


def import_roll(
    shop: Workshop,
    raw: bytes | BufferedReader,
    *,
    bulletin: str,
    consent: Consent,
    confirm: bool = False,
    dry_run: bool = False,
    by_hand: Mapping[str, str] | None = None,
    watch: Watch | None = None,
) -> Imported:
    """Put the people of a list on a bulletin. Bad rows are reported and never stop the rest.

    The same call after a crash goes on where the first one was cut short.

    Args:
        raw: CSV, TSV, vCard or XLSX.
        confirm: they asked, but have to confirm before they are mailed.
        dry_run: do the very same, and take it back.
        by_hand: heading or number of a column to what it holds.
    """
    given: BufferedReader = BufferedReader(BytesIO(raw)) if isinstance(raw, bytes) else raw
    is_workbook = given.peek(4)[:4] == MAGIC
    stream = _opened(shop, given)
    size = _size(stream)
    likeness = _likeness(stream, bulletin, consent, by_hand, confirm=confirm)
    roll = read_roll(
        stream,
        languages=shop.settings.site.languages,
        fields=shop.settings.subscriber_fields,
        by_hand=by_hand,
    )
    reading = _Reading(roll, stream, size, watch, Noticing(offer(shop, shop.bulletin(bulletin))))
    if is_workbook or len(roll.headings) == 1:
        reading.delimiter = OF_EXCEL
    if dry_run:
        return _rehearsed(shop, reading, _enrolment(shop, bulletin, consent, confirm=confirm))
    run = shop.imports.begin(likeness, bulletin, consent)
    resumed_at = run.rows
    enrolment = _enrolment(shop, bulletin, run.consent, confirm=confirm, run_id=run.id)
    with shop.imports.taking(run, enrolment) as taking:
        for block in reading.blocks(after=run.rows):
            taking.add(block)
    shop.imports.finish(taking.run, now=shop.now())
    return _imported(reading, taking.run, resumed_at)


def undo(shop: Workshop, run_id: int, *, by: str) -> Undone:
    """Take an import back; what people did since stands."""
    return shop.imports.undo(run_id, by=by, now=shop.now())


def unconfirmed_state(*, confirm: bool) -> SubscriptionState:
    """In which state newcomers start."""
    return SubscriptionState.PENDING if confirm else SubscriptionState.ACTIVE


class _Reading:
    """The rows of a list on their way into the roll: what was read, and what cannot be taken."""

    def __init__(
        self,
        roll: Roll,
        stream: BufferedReader,
        size: int,
        watch: Watch | None,
        noticing: Noticing,
    ) -> None:
        self.roll = roll
        self.delimiter = roll.delimiter
        self.rejects: list[RollReject] = []
        self.taken = 0
        self._stream = stream
        self._watch = watch
        self._size = size
        self._noticing = noticing

    def blocks(self, *, after: int = 0) -> Iterator[RollBlock]:
        """Good rows below row `after`; those above it are read again, not taken."""
        for told in self.roll.blocks():
            if isinstance(told, RollReject):
                self.rejects.append(told)
                continue
            self.taken += len(told)
            self._noticing.see(told)
            if told.rows[-1] > after:
                yield told.below(after)
            if self._watch is not None:
                self._watch(told.rows[-1], min(1.0, self._stream.tell() / self._size))

    def notices(self) -> tuple[Notice, ...]:
        """What is odd of the rows that were read so far."""
        passed_over = self.roll.passed_over.most_common()
        cards = (Notice(what, many) for what, many in passed_over if many)
        return (*self._noticing.notices(), *cards)


def _opened(shop: Workshop, stream: BufferedReader) -> BufferedReader:
    """The list as text; a workbook is opened in a guarded child."""
    if stream.peek(8)[:8] == OLD_MAGIC:
        raise UsageError(
            "this is an old .xls workbook, or one locked by a password; save it as .xlsx, without one"
        )
    if stream.peek(4)[:4] != MAGIC:
        return stream
    packed = stream.read(LARGEST_WORKBOOK + 1)
    if len(packed) > LARGEST_WORKBOOK:
        raise UsageError(f"the workbook is larger than {LARGEST_WORKBOOK:,} bytes; save it as CSV")
    return BufferedReader(BytesIO(shop.sandbox.call(TO_READ, packed, deadline_s=WORKBOOK_S)))


def _likeness(
    stream: BufferedReader,
    bulletin: str,
    consent: Consent,
    by_hand: Mapping[str, str] | None,
    *,
    confirm: bool,
) -> str:
    """Equal for the same list, read the same way, for the same bulletin on the same basis."""
    told = (bulletin, consent.basis, consent.source, sorted((by_hand or {}).items()), confirm)
    digest = sha256(msgspec.json.encode(told))
    while piece := stream.read(1_000_000):
        digest.update(piece)
    stream.seek(0)
    return digest.hexdigest()


def _size(stream: BufferedReader) -> int:
    size = stream.seek(0, 2)
    stream.seek(0)
    return max(1, size)


def _enrolment(
    shop: Workshop, bulletin: str, consent: Consent, *, confirm: bool, run_id: int | None = None
) -> Enrolment:
    return Enrolment(
        bulletin=bulletin,
        act="import",
        consent=consent,
        state=unconfirmed_state(confirm=confirm),
        language=shop.bulletin(bulletin).languages[0],
        roll_import_id=run_id,
    )


def _rehearsed(shop: Workshop, reading: _Reading, enrolment: Enrolment) -> Imported:
    with shop.imports.rehearsing(enrolment) as rehearsal:
        for block in reading.blocks():
            rehearsal.add(block)
    return Imported(
        rows=reading.taken + len(reading.rejects),
        enrolled=rehearsal.enrolled,
        rejects=tuple(reading.rejects),
        headings=reading.roll.headings,
        meanings=reading.roll.columns.meanings,
        notices=reading.notices(),
        delimiter=reading.delimiter,
        fates=tuple(sorted(rehearsal.fates, key=lambda fate: fate.row)),
    )


def _imported(reading: _Reading, run: Run, resumed_at: int) -> Imported:
    return Imported(
        rows=reading.taken + len(reading.rejects),
        enrolled=run.came_to,
        rejects=tuple(reading.rejects),
        headings=reading.roll.headings,
        meanings=reading.roll.columns.meanings,
        notices=reading.notices(),
        delimiter=reading.delimiter,
        run_id=run.id,
        resumed_at=resumed_at,
    )
