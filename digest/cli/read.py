"""`digest read`: what a text was understood to say. Needs no configuration and no database."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import click
import msgspec

from digest.cli.output import Invocation, json_option, pass_invocation, print_json, print_outside
from digest.collect.extract import extract_article
from digest.errors import ConfigError, DigestError, UsageError
from digest.model.reading import Reading
from digest.reading.document import to_document
from digest.reading.explain import explain
from digest.reading.explain_marks import PLAIN, STRONG, spaced, when
from digest.reading.explain_text import explain_text
from digest.reading.whole import Told
from digest.reading.whole import read as read_text

_HELSINKI = ZoneInfo("Europe/Helsinki")  # where there is no configuration to say otherwise
_PARTLY = 3
_HTML = (".html", ".htm", ".xhtml")
_BOLD = {ord(STRONG): "\033[1m", ord(PLAIN): "\033[22m"}
_UNMARKED = dict.fromkeys(_BOLD, "")


class _Asked(msgspec.Struct):
    """One line of `--jsonl`."""

    id: str | int
    text: str | None = None
    html: str | None = None
    language: str | None = None
    published: str | None = None
    title: str | None = None


@dataclass(frozen=True, slots=True)
class _Here:
    """Where and when a text is read: what its relative words count from."""

    today: date
    zone: ZoneInfo

    @classmethod
    def of(cls, invocation: Invocation) -> _Here:
        """The site's own zone where there is a configuration."""
        try:
            zone = invocation.settings().site.zone
        except ConfigError:
            zone = _HELSINKI
        return cls(invocation.now().astimezone(zone).date(), zone)


@dataclass(frozen=True, slots=True)
class _Article:
    """A text to be read and what its source said beside it."""

    text: str
    told: Told


@click.command()
@click.argument(
    "file", required=False, type=click.Path(exists=True, dir_okay=False, path_type=Path)
)
@click.option(
    "--published", metavar="DATE", help="When it was published; else the text's own stamp."
)
@click.option(
    "--explain", "as_reasons", is_flag=True, help="Show the text with what was found, and why."
)
@click.option(
    "--jsonl", metavar="FILE", type=click.File("rb"), help="One JSON object a line; - is stdin."
)
@json_option
@pass_invocation
def read(
    invocation: Invocation,
    *,
    file: Path | None,
    published: str | None,
    as_reasons: bool,
    jsonl: Iterable[bytes] | None,
    as_json: bool,
) -> int:
    """Read a text or a page: its dates, events, people, kind and summary.

    FILE is plain text, or HTML by its name. With --jsonl, each line is an object with "id" and
    "text" or "html", and perhaps "language", "published" and "title"; one line comes out for each.
    """
    here = _Here.of(invocation)
    if as_json and (as_reasons or jsonl is not None):
        raise UsageError("digest read: --json goes with neither --explain nor --jsonl")
    if jsonl is not None:
        return _read_lines(jsonl, here)
    if file is None:
        raise UsageError("digest read: name a file, or use --jsonl - to read lines from stdin")
    article = _from_file(file, _moment(published, here), here)
    if as_reasons:
        is_dumb = invocation.environ.get("TERM") == "dumb"
        print_outside(_explained(article, here), _UNMARKED if is_dumb else _BOLD)
        return 0
    reading = _reading(article, here)
    shown = article.text if file.suffix.lower() in _HTML else None
    if as_json:
        print_json(to_document(file.name, reading, zone=here.zone, text=shown))
    else:
        print_outside(_for_people(reading, here))
    return 0


def _read_lines(lines: Iterable[bytes], here: _Here) -> int:
    """Answer every line in its order, at once. 3 when a line could not be read."""
    outcome = 0
    for line in lines:
        answer = _answer(line, here)
        outcome = _PARTLY if "error" in answer else outcome
        sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
        sys.stdout.flush()
    return outcome


def _answer(line: bytes, here: _Here) -> dict[str, object]:
    try:
        asked = msgspec.json.decode(line, type=_Asked)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        return {"id": _id_of(line), "error": f"not a line of the expected form: {error}"}
    try:
        article = _from_line(asked, here)
        reading = _reading(article, here)
    except DigestError as error:
        return {"id": asked.id, "error": str(error)}
    shown = article.text if asked.text is None else None
    return to_document(asked.id, reading, zone=here.zone, text=shown)


def _id_of(line: bytes) -> object:
    """The id of a line that is JSON but not of the right form, else None."""
    try:
        value: Any = msgspec.json.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None
    given = value.get("id") if isinstance(value, dict) else None
    return given if isinstance(given, str | int) else None


def _from_line(asked: _Asked, here: _Here) -> _Article:
    published_at = _moment(asked.published, here)
    if asked.text is not None:
        told = Told(title=asked.title, language=asked.language, published_at=published_at)
        return _Article(asked.text, told)
    if asked.html is None:
        raise UsageError('a line needs "text" or "html"')
    page = _from_html(asked.html, published_at, here)
    title, language = asked.title or page.told["title"], asked.language or page.told["language"]
    return _Article(page.text, {**page.told, "title": title, "language": language})


def _from_html(html: bytes | str, published_at: datetime | None, here: _Here) -> _Article:
    page = extract_article(html, zone=here.zone)
    stamped = page.published_at
    # Without a stamp, a page's only date is often that of the event it announces.
    if stamped and stamped.astimezone(here.zone).date() > here.today + timedelta(days=1):
        stamped = None
    told = Told(
        title=page.title or None,
        language=page.language,
        published_at=published_at or stamped,
        structured=page.events,
        kind=page.kind,
        authors=page.authors,
        contacts=page.contacts,
        materials=page.materials,
    )
    return _Article(page.text, told)


def _from_file(file: Path, published_at: datetime | None, here: _Here) -> _Article:
    content = file.read_bytes()
    if file.suffix.lower() in _HTML:
        return _from_html(content, published_at, here)
    try:
        return _Article(content.decode("utf-8-sig"), Told(published_at=published_at))
    except UnicodeDecodeError as error:
        raise UsageError(f"{file}: not UTF-8 text ({error}); convert it first") from error


def _moment(said: str | None, here: _Here) -> datetime | None:
    """A day, or a time; without an offset it is local.

    Raises:
        UsageError: it is neither.
    """
    if said is None:
        return None
    try:
        moment = datetime.fromisoformat(said)
    except ValueError:
        raise UsageError(
            f"published: {said!r} is not a date; write 2026-03-04 or 2026-03-04T09:00+02:00"
        ) from None
    return moment if moment.tzinfo else moment.replace(tzinfo=here.zone)


def _reading(article: _Article, here: _Here) -> Reading:
    return read_text(article.text, today=here.today, zone=here.zone, **article.told)


def _explained(article: _Article, here: _Here) -> str:
    explained = explain(article.text, today=here.today, zone=here.zone, **article.told)
    return explain_text(explained, width=shutil.get_terminal_size().columns).rstrip("\n")


def _for_people(reading: Reading, here: _Here) -> str:
    """The short answer; --explain is the long one."""
    stamped = reading.published_at
    published = f", published {stamped.astimezone(here.zone).date()}" if stamped else ""
    kind = spaced(reading.kind)
    rows = [reading.title or "(no title)", f"{kind}, {reading.language}{published}", ""]
    rows += [quote.text for quote in reading.summary]
    for event in reading.events:
        offered = "" if event.proposed else f" (not proposed: {event.why_not})"
        told = when(event, here.zone)
        rows += ["", f"{told}  {spaced(event.kind)}: {event.title}{offered}"]
        rows += [f"    {' '.join(event.evidence.text.split())}"] if event.evidence.text else []
    return "\n".join(rows)
