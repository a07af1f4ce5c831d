"""Notes of a folder, each with the day from which it is there to be found.

`NAME.md` is found from the day in its `published` on; `NAME@2026-03-01.md` is what NAME.md says
from that day on, so that an event can move or be called off. Notes in a folder of their own stand
for a source of that name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from pathlib import Path

from digest.collect.frontmatter import NoteError, read_note
from digest.errors import UsageError

LOOSE = "notes"
"""The source of notes that stand in no folder of their own."""
_LATER = re.compile(r"(?P<stem>.+)@(?P<day>\d{4}-\d{2}-\d{2})$")


@dataclass(frozen=True, slots=True)
class DatedNote:
    """A note, or a later wording of it.

    Attributes:
        name: the file it is known by, the same for all wordings.
        since_on: the first day it can be found.
    """

    source: str
    name: str
    text: str
    since_on: date


def dated_notes(folder: Path, zone: tzinfo) -> tuple[DatedNote, ...]:
    """All notes, in the order in which they come to be there.

    Raises:
        UsageError: there is none, or one is wrong or has no day.
    """
    files = sorted(path for path in folder.rglob("*.md") if path.is_file())
    notes = tuple(_note(path, path.relative_to(folder), zone) for path in files)
    if not notes:
        raise UsageError(f"{folder} holds no notes (*.md) to replay")
    return tuple(sorted(notes, key=lambda note: (note.since_on, note.source, note.name)))


def by_day(notes: Iterable[DatedNote]) -> Mapping[date, tuple[DatedNote, ...]]:
    """Notes by the day they appear."""
    found: dict[date, list[DatedNote]] = {}
    for note in notes:
        found.setdefault(note.since_on, []).append(note)
    return {day: tuple(there) for day, there in found.items()}


def sources_of(notes: Iterable[DatedNote]) -> Iterator[str]:
    """Names of the sources, each once."""
    yield from dict.fromkeys(note.source for note in notes)


def _note(path: Path, relative: Path, zone: tzinfo) -> DatedNote:
    text = path.read_text(encoding="utf-8")
    source = relative.parts[0] if len(relative.parts) > 1 else LOOSE
    later = _LATER.match(path.stem)
    if later is not None:
        name = f"{later['stem']}.md"
        return DatedNote(source, name, text, _day(later["day"], relative))
    return DatedNote(source, path.name, text, _published_on(text, relative, zone))


def _published_on(text: str, relative: Path, zone: tzinfo) -> date:
    try:
        published = read_note(text).fields.get("published")
    except NoteError as error:
        raise UsageError(f"{relative}:{error.line}: {error.reason}") from error
    if isinstance(published, datetime):
        return (published.astimezone(zone) if published.tzinfo else published).date()
    if isinstance(published, date):
        return published
    raise UsageError(f"{relative}: says no day; write published = 2026-03-01")


def _day(written: str, relative: Path) -> date:
    try:
        return date.fromisoformat(written)
    except ValueError as error:
        raise UsageError(f"{relative}: {written} is no day of the calendar") from error
