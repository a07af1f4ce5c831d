from __future__ import annotations

from datetime import date
from pathlib import Path

from digest.config.load import load
from digest.demo.folder import DemoFolder, Memory

DAY = date(2026, 11, 22)
LATER = date(2027, 3, 1)


def written(root: Path) -> DemoFolder:
    folder = DemoFolder(root)
    memory = Memory(DAY, site_port=4711, endpoint_port=4712)
    folder.write(memory, site="http://127.0.0.1:4711", endpoint="http://127.0.0.1:4712/messages")
    return folder


def test_a_new_folder_begins_today(tmp_path: Path) -> None:
    assert DemoFolder(tmp_path).recall(DAY) == Memory(DAY)


def test_a_folder_keeps_its_day_and_its_ports(tmp_path: Path) -> None:
    folder = written(tmp_path)

    assert folder.recall(LATER) == Memory(DAY, 4711, 4712)


def test_its_settings_are_settings_that_work(tmp_path: Path) -> None:
    settings = load(written(tmp_path).config, {})

    assert [source.name for source in settings.sources] == [
        *("uutiset", "ministerio", "serviceverket"),
        *("institute", "kalenteri", "muistiinpanot"),
    ]
    assert settings.endpoint.url == "http://127.0.0.1:4712/messages"
    assert settings.site.development
    assert "ajankohtaistiedote" in settings.bulletins
    assert (settings.templates / "bulletin").is_dir()


def test_what_a_user_changed_in_it_stays(tmp_path: Path) -> None:
    folder = written(tmp_path)
    folder.config.write_text("mine", "utf-8")

    written(tmp_path)

    assert folder.config.read_text("utf-8") == "mine"


def test_its_notes_have_their_days_written_out(tmp_path: Path) -> None:
    notes = list((written(tmp_path).root / "notes").glob("*.md"))

    assert len(notes) == 4
    assert not any("{d" in note.read_text("utf-8") for note in notes)


def test_the_list_of_readers_has_a_row_that_cannot_be_mailed(tmp_path: Path) -> None:
    rows = written(tmp_path).readers().decode().splitlines()

    assert len(rows) == 25
    assert any("(at)" in row for row in rows)
