"""One file that holds all of a frozen issue: content, evidence, templates, editions and hashes.

From it the issue renders to the same bytes on another machine. A snapshot of what goes into the
rendering is kept with each approval, so a setting or template changed since then spoils nothing.
"""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import date, time
from hashlib import sha256
from zoneinfo import ZoneInfo

import msgspec
from jinja2 import BaseLoader, DictLoader, TemplateSyntaxError
from jinja2.meta import find_referenced_templates

from digest import __version__
from digest.compose.segments import Segment
from digest.errors import DigestError, Refused, UsageError
from digest.model.bulletin import Bulletin, Untranslated, When
from digest.model.issue import OPEN, Edition, Issue
from digest.ports import Sandbox
from digest.publisher.editing import frame
from digest.publisher.workshop import Workshop
from digest.render.edition import content_hash, render_edition
from digest.render.engine import Engine
from digest.render.frame import Frame
from digest.render.narrow import narrowed
from digest.render.sets import SUFFIX
from digest.store.issue_rows import issue_from_json, issue_to_json

FORMAT = 1
MOST_BYTES = 100_000_000  # unpacked; an issue with its texts has about one million
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the same issue gives the same file


@dataclass(frozen=True, slots=True)
class Shown:
    """An edition for a segment: its key, and the ids of all it shows."""

    language: str
    key: str
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What an issue was rendered with.

    Attributes:
        frames: by language. `templates`: by path below the template folder.
        segments: editions beside the full ones.
    """

    digest_version: str
    bulletin: str
    title: Mapping[str, str]
    languages: tuple[str, ...]
    zone: str
    template: str
    untranslated: Untranslated
    frames: Mapping[str, Frame]
    templates: Mapping[str, str]
    segments: tuple[Shown, ...] = ()


@dataclass(frozen=True, slots=True)
class Rendered:
    """Whether a bundle gives the bytes that were approved.

    Attributes:
        differs: files of the bundle that are not what its manifest says, or editions that
            render to something else; empty when all is as it was.
    """

    issue: str
    content_hash: str
    digest_version: str
    differs: tuple[str, ...]


def snapshot(shop: Workshop, issue: Issue, segments: Iterable[Segment] = ()) -> str:
    """What an issue is rendered with now, as JSON."""
    bulletin = shop.bulletin(issue.bulletin)
    taken = Snapshot(
        digest_version=__version__,
        bulletin=bulletin.name,
        title=dict(bulletin.title),
        languages=bulletin.languages,
        zone=str(bulletin.when.zone),
        template=bulletin.template,
        untranslated=bulletin.untranslated,
        frames={one: frame(shop, issue, bulletin, one) for one in bulletin.languages},
        templates=dict(_templates(shop.templates, bulletin.template)),
        segments=tuple(Shown(one.language, one.key, tuple(sorted(one.shown))) for one in segments),
    )
    return msgspec.json.encode(taken).decode()


def export(shop: Workshop, issue: Issue) -> bytes:
    """The bundle of an issue, a zip file; the same issue gives the same bytes.

    Raises:
        Refused: it is not approved, or was before snapshots were kept.
    """
    if issue.state in OPEN or issue.content_hash is None:
        raise Refused(f"{issue.name} is {issue.state}; only an approved issue is frozen")
    kept = shop.issues.snapshot(issue.id)
    if kept is None:
        raise Refused(f"{issue.name} was approved before Digest kept what it was rendered with")
    files = dict(_files(shop, issue, kept))
    manifest = {
        "format": FORMAT,
        "issue": issue.name,
        "content_hash": issue.content_hash,
        "files": {name: sha256(content).hexdigest() for name, content in sorted(files.items())},
    }
    files["manifest.json"] = _pretty(manifest)
    return _zipped(files)


def render_again(sandbox: Sandbox, bundle: bytes) -> Rendered:
    """Render a bundle anew, and compare with what was approved.

    Raises:
        UsageError: the file is no bundle.
    """
    files = _unzipped(bundle)
    try:
        manifest = json.loads(files["manifest.json"])
        issue = issue_from_json(files["issue.json"].decode())
        taken = msgspec.json.decode(files["snapshot.json"], type=Snapshot)
        hashes: Mapping[str, str] = manifest["files"]
        approved: str = manifest["content_hash"]
    except (KeyError, TypeError, ValueError, msgspec.DecodeError) as error:
        raise UsageError(f"this is no bundle of digest issue export: {error}") from error
    altered = [
        name
        for name in dict.fromkeys((*hashes, *files))
        if name != "manifest.json" and sha256(files.get(name, b"")).hexdigest() != hashes.get(name)
    ]
    try:
        editions = tuple(_editions(issue, taken, sandbox))
    except DigestError as error:
        return Rendered(issue.name, approved, taken.digest_version, (*altered, str(error)))
    wrong = () if content_hash(editions) == approved else ("the editions render differently",)
    return Rendered(issue.name, approved, taken.digest_version, (*altered, *wrong))


def _editions(issue: Issue, taken: Snapshot, sandbox: Sandbox) -> Iterator[Edition]:
    zone = ZoneInfo(taken.zone)
    bulletin = Bulletin(
        name=taken.bulletin,
        title=taken.title,
        languages=taken.languages,
        when=When(zone, date.min, time(), ""),  # an issue that is there needs no plan
        sections=(),
        template=taken.template,
        untranslated=taken.untranslated,
    )
    loader = DictLoader(dict(taken.templates))
    full = [(issue, language, "") for language in taken.languages]
    parts = [(narrowed(issue, one.ids, bulletin), one.language, one.key) for one in taken.segments]
    for shown, language, segment in (*full, *parts):
        edition = render_edition(
            shown,
            bulletin=bulletin,
            language=language,
            frame=taken.frames[language],
            loader=loader,
            sandbox=sandbox,
            segment=segment,
        )
        if edition is not None:
            yield edition


def _files(shop: Workshop, issue: Issue, kept: str) -> Iterator[tuple[str, bytes]]:
    yield "issue.json", _pretty(json.loads(issue_to_json(issue)))
    yield "snapshot.json", _pretty(json.loads(kept))
    for edition in shop.issues.editions(issue.id):
        name = "-".join(filter(None, (edition.language, edition.segment)))
        yield f"editions/{name}.json", _pretty(asdict(edition))
    for item_id, text in shop.items.texts(issue.item_ids).items():
        yield f"sources/{item_id}.txt", text.encode()
    for one in shop.revisions.of(issue.id):
        told = {"made_at": one.made_at.isoformat(), "by": one.by, "what": one.what}
        yield f"revisions/{one.number:04}.json", _pretty(told)


def _templates(loader: BaseLoader, template: str) -> Iterator[tuple[str, str]]:
    """Every file of the set, and of others what these name, by the names they go by."""
    engine = Engine(loader=loader)  # reads, and sets nothing
    wanted = [name for name in loader.list_templates() if name.startswith(f"{template}/")]
    taken: set[str] = set()
    while wanted:
        name = wanted.pop()
        if name in taken or not name.endswith(SUFFIX):
            continue
        taken.add(name)
        source = loader.get_source(engine, name)[0]
        yield name, source
        wanted += _named_in(engine, source, name)


def _named_in(engine: Engine, source: str, name: str) -> Iterator[str]:
    """What a template takes in; where it works the name out, all there is."""
    there = frozenset(engine.list_templates())
    try:
        read = engine.parse(source)
    except TemplateSyntaxError:
        return  # the edition does without it, or it would not have been set
    for other in find_referenced_templates(read):
        known = there if other is None else {engine.join_path(other, name)}
        yield from known & there


def _pretty(document: object) -> bytes:
    return (json.dumps(document, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()


def _zipped(files: Mapping[str, bytes]) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in sorted(files.items()):
            archive.writestr(zipfile.ZipInfo(name, _EPOCH), content, zipfile.ZIP_DEFLATED)
    return held.getvalue()


def _unzipped(bundle: bytes) -> Mapping[str, bytes]:
    try:
        with zipfile.ZipFile(io.BytesIO(bundle)) as archive:
            if sum(one.file_size for one in archive.infolist()) > MOST_BYTES:
                raise UsageError("this bundle is too large to be an issue")
            return {name: archive.read(name) for name in archive.namelist()}
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError) as error:
        raise UsageError(f"this is no bundle of digest issue export: {error}") from error
