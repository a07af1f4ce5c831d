"""A frozen issue in one file, and that it renders to the same bytes elsewhere."""

from __future__ import annotations

import io
import shutil
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from digest.assembly import open_publisher
from digest.config.load import load
from digest.errors import Refused, UsageError
from digest.publisher import Publisher
from digest.testing.clock import FakeClock
from tests.cli.office import furnish

TEMPLATES = Path(__file__).resolve().parents[2] / "templates"


@pytest.fixture
def publisher(tmp_path: Path) -> Iterator[Publisher]:
    """An office with an approved issue."""
    clock = FakeClock(datetime(2026, 11, 23, 6, tzinfo=UTC))
    with open_publisher(load(furnish(tmp_path) / "config.toml", {}), now=clock) as opened:
        opened.collect(["notes"])
        opened.draft("weekly")
        opened.approve("weekly/1", by="Aino")
        yield opened


@pytest.fixture
def stranger(tmp_path: Path) -> Iterator[Publisher]:
    """Another installation, that knows nothing of the first."""
    root = tmp_path / "elsewhere"
    root.mkdir()
    with open_publisher(load(furnish(root) / "config.toml", {})) as opened:
        yield opened


def opened(bundle: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(bundle)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(files: dict[str, bytes]) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return held.getvalue()


def test_a_bundle_holds_content_evidence_templates_and_editions(publisher: Publisher) -> None:
    files = opened(publisher.bundle("weekly/1"))
    texts = [content.decode() for name, content in files.items() if name.startswith("sources/")]

    assert {"manifest.json", "issue.json", "snapshot.json", "editions/fi.json"} <= set(files)
    assert any("torin laidalle" in text for text in texts)
    assert b"bulletin/bulletin.mjml.j2" in files["snapshot.json"]


def test_the_same_issue_gives_the_same_file(publisher: Publisher) -> None:
    assert publisher.bundle("weekly/1") == publisher.bundle("weekly/1")


def test_another_installation_renders_it_to_the_same_bytes(
    publisher: Publisher, stranger: Publisher
) -> None:
    found = stranger.render_again(publisher.bundle("weekly/1"))

    assert found.differs == ()
    assert found.content_hash == publisher.the_issue("weekly/1").content_hash


def test_what_a_template_takes_from_another_set_goes_along(
    tmp_path: Path, stranger: Publisher
) -> None:
    clock = FakeClock(datetime(2026, 11, 23, 6, tzinfo=UTC))
    root = tmp_path / "own"
    root.mkdir()
    furnish(root)
    (root / "templates").unlink()
    shutil.copytree(TEMPLATES / "bulletin", root / "templates" / "bulletin")
    (root / "templates" / "pieces").mkdir()
    (root / "templates" / "pieces" / "near.j2").write_text("{% include 'far.j2' %}")
    (root / "templates" / "pieces" / "far.j2").write_text("<b>far</b>")
    (root / "templates" / "other").mkdir()
    (root / "templates" / "other" / "own.j2").write_text("not asked for")
    page = root / "templates" / "bulletin" / "masthead.mjml.j2"
    page.write_text(page.read_text().replace("<h1 ", "{% include 'pieces/near.j2' %}<h1 ", 1))

    with open_publisher(load(root / "config.toml", {}), now=clock) as office:
        office.collect(["notes"])
        office.draft("weekly")
        office.approve("weekly/1", by="Aino")
        bundle = office.bundle("weekly/1")

    assert stranger.render_again(bundle).differs == ()
    assert b"pieces/far.j2" in opened(bundle)["snapshot.json"]
    assert b"other/own.j2" not in opened(bundle)["snapshot.json"]


def test_what_was_altered_in_a_bundle_is_named(publisher: Publisher, stranger: Publisher) -> None:
    files = opened(publisher.bundle("weekly/1"))
    files["issue.json"] = files["issue.json"].replace(b"Toimisto muutti", b"Toimisto jatkoi")

    found = stranger.render_again(zipped(files))

    assert found.differs == ("issue.json", "the editions render differently")


def test_a_draft_is_not_frozen_and_cannot_be_exported(publisher: Publisher) -> None:
    publisher.desk("weekly/1", by="Aino").name("fi", subject="Uusi aihe viikolle", preheader=None)

    with pytest.raises(Refused, match="only an approved issue"):
        publisher.bundle("weekly/1")


@pytest.mark.parametrize("raw", [b"", b"PK\x03\x04", zipped({"a": b"b"}), zipped({})])
def test_what_is_no_bundle_is_refused(stranger: Publisher, raw: bytes) -> None:
    with pytest.raises(UsageError, match="no bundle"):
        stranger.render_again(raw)
