"""One Markdown note with front matter → one item. Pure.

Unknown keys and wrong values are refused with their line: a misspelt `embargo` must not publish.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, tzinfo
from enum import StrEnum
from typing import TypeVar

from markdown_it import MarkdownIt

from digest.collect.frontmatter import Note, NoteError, read_note
from digest.collect.paragraphs import Paragraph, joined, paragraphs_of, parse
from digest.collect.parse.fields import language_of, url_of
from digest.model.event import EventKind, EventStatus
from digest.model.item import Found, FoundEvent, ItemKind, Material

_NOTE_KEYS = frozenset(
    {
        "title", "kind", "language", "published", "url", "topics", "regions", "embargo", "event",
        "materials", "translation_of",
    }
)  # fmt: skip
_EVENT_KEYS = frozenset(
    {
        "title", "kind", "start", "end", "place", "online_url", "registration_url",
        "registration_closes", "status",
    }
)  # fmt: skip
_MATERIAL_KEYS = frozenset({"title", "url"})
_Kind = TypeVar("_Kind", bound=StrEnum)


def found_in_note(text: str, *, name: str, zone: tzinfo) -> Found:
    """Read one note; `name`, of its source and file, is its identity.

    Raises:
        NoteError: with the line to look at.
    """
    return found_of(read_note(text), text, name=name, zone=zone)


def found_of(note: Note, text: str = "", *, name: str | None, zone: tzinfo) -> Found:
    """An item from front matter and body that were split before, or never were one text.

    Args:
        text: the whole note, to name lines of; "" = there are none.
        name: its identity, or None to be known by its address or words.

    Raises:
        NoteError: a field is unknown or wrong.
    """
    fields = _Fields(note.fields, text, _NOTE_KEYS)
    pieces = paragraphs_of(parse(MarkdownIt("commonmark").enable("table").render(note.body)))
    title, body = _titled(fields.text("title"), pieces)
    return Found(
        source="",
        title=title,
        text=joined(body),
        guid=name,
        url=fields.address("url"),
        language=fields.language(),
        published_at=fields.moment("published", zone),
        kind=fields.one_of("kind", ItemKind),
        topics=fields.words("topics"),
        regions=fields.words("regions"),
        events=_events(note.fields.get("event"), text, name or title, title, zone),
        materials=_materials(note.fields.get("materials"), text),
        embargo_on=fields.day("embargo"),
        translations=_translations(fields, name),
    )


def _translations(fields: _Fields, name: str | None) -> tuple[str, ...]:
    """What the note is the same as in another language: an address, or a file beside it."""
    said = fields.text("translation_of")
    if said is None:
        return ()
    if url_of(said, "") is not None:
        return (said,)
    if name is None or not said.endswith(".md"):
        raise NoteError(
            fields.line("translation_of"),
            "translation_of must be an address that begins with https://, or another note's file",
        )
    return (posixpath.normpath(posixpath.join(posixpath.dirname(name), said)),)


def _titled(said: str | None, pieces: tuple[Paragraph, ...]) -> tuple[str, tuple[Paragraph, ...]]:
    """The title, and the text without the heading that repeats or gives it."""
    heading = pieces[0].text if pieces and pieces[0].is_heading else None
    title = said or heading
    if title is None:
        raise NoteError(1, "the note has no title; write one in the front matter or as a heading")
    return title, pieces[1:] if heading == title else pieces


def _events(
    value: object, text: str, name: str, title: str, zone: tzinfo
) -> tuple[FoundEvent, ...]:
    tables = value if isinstance(value, list) else [] if value is None else [value]
    return tuple(
        _event(
            _Fields(table, text, _EVENT_KEYS), name if at == 0 else f"{name}#{at + 1}", title, zone
        )
        for at, table in enumerate(tables)
    )


def _event(fields: _Fields, uid: str, title: str, zone: tzinfo) -> FoundEvent:
    start_on, end_on = fields.day("start"), fields.day("end")
    if start_on is None:
        raise NoteError(fields.line("event"), "the event has no start; write start = 2026-09-22")
    if end_on is not None and end_on < start_on:
        raise NoteError(fields.line("end"), "the event ends before it starts")
    return FoundEvent(
        uid=uid,
        title=fields.text("title") or title,
        start_on=start_on,
        end_on=end_on or start_on,
        starts_at=fields.moment("start", zone, timed_only=True),
        ends_at=fields.moment("end", zone, timed_only=True),
        kind=fields.one_of("kind", EventKind),
        place=fields.text("place"),
        online_url=fields.address("online_url"),
        registration_url=fields.address("registration_url"),
        registration_closes_on=fields.day("registration_closes"),
        status=fields.one_of("status", EventStatus) or EventStatus.ANNOUNCED,
    )


def _materials(value: object, text: str) -> tuple[Material, ...]:
    """Documents by title and address, or by address alone."""
    found = []
    for one in value if isinstance(value, list) else [] if value is None else [value]:
        fields = _Fields(
            {"url": one} if isinstance(one, str) else one, text, _MATERIAL_KEYS, "materials"
        )
        url = fields.address("url")
        if url is None:
            raise NoteError(fields.line("materials"), "a material needs the key 'url'")
        found.append(Material(fields.text("title") or url, url))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Fields:
    """Front matter by key, each value checked where it is asked for."""

    values: object
    source: str
    known: frozenset[str]
    name: str = "event"

    def __post_init__(self) -> None:
        if not isinstance(self.values, Mapping):
            raise NoteError(
                self.line(self.name), f"the {self.name} must be a table of keys and values"
            )
        for key in self.values:
            if key not in self.known:
                known = ", ".join(sorted(self.known))
                raise NoteError(self.line(str(key)), f"{key!r} is unknown; known: {known}")

    def line(self, key: str) -> int:
        """The first line of the file that sets `key`."""
        setting = re.compile(rf"^\W*{re.escape(key)}\W*[:=\]]", re.MULTILINE)
        match = setting.search(self.source)
        return self.source.count("\n", 0, match.start()) + 1 if match else 1

    def text(self, key: str) -> str | None:
        value = self._get(key)
        if value is None:
            return None
        if isinstance(value, list | dict):
            raise self._wrong(key, "one text")
        return " ".join(str(value).split()) or None

    def words(self, key: str) -> tuple[str, ...]:
        value = self._get(key)
        parts = value if isinstance(value, list) else [] if value is None else [value]
        if not all(isinstance(part, str) for part in parts):
            raise self._wrong(key, 'a list of words such as ["reform"]')
        return tuple(str(part).strip() for part in parts)

    def address(self, key: str) -> str | None:
        value = self.text(key)
        if value is not None and url_of(value, "") is None:
            raise self._wrong(key, "an address that begins with https://")
        return value

    def language(self) -> str | None:
        value = self.text("language")
        if value is not None and language_of(value) is None:
            raise self._wrong("language", "a language code such as fi")
        return language_of(value)

    def one_of(self, key: str, kinds: type[_Kind]) -> _Kind | None:
        value = self.text(key)
        if value is None:
            return None
        if value not in set(kinds):
            raise self._wrong(key, "one of " + ", ".join(kinds))
        return kinds(value)

    def day(self, key: str) -> date | None:
        value = self._get(key)
        if value is None:
            return None
        if isinstance(value, datetime):
            return value.date()
        if not isinstance(value, date):
            raise self._wrong(key, "a date such as 2026-09-22")
        return value

    def moment(self, key: str, zone: tzinfo, *, timed_only: bool = False) -> datetime | None:
        """Aware UTC. A day without a time is its beginning, or None when `timed_only`."""
        day, value = self.day(key), self._get(key)
        if day is None or (timed_only and not isinstance(value, datetime)):
            return None
        local = value if isinstance(value, datetime) else datetime.combine(day, time())
        try:
            return (local if local.tzinfo else local.replace(tzinfo=zone)).astimezone(UTC)
        except OverflowError as error:
            raise self._wrong(key, "a date of this century") from error

    def _get(self, key: str) -> object:
        return self.values.get(key) if isinstance(self.values, Mapping) else None

    def _wrong(self, key: str, wanted: str) -> NoteError:
        return NoteError(self.line(key), f"{key} must be {wanted}")
