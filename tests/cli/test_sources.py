"""`digest sources` and `digest items add`, as an editor uses them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from digest.demo.site import DemoSite
from tests.cli.office import run, told

ALLOW = '\n[network]\nallow = ["127.0.0.0/8"]\n'


@pytest.fixture
def site(folder: Path) -> Iterator[DemoSite]:
    config = folder / "config.toml"
    config.write_text(config.read_text() + ALLOW)
    with DemoSite(date(2026, 5, 6)) as served:
        yield served


def test_a_source_is_tested_added_collected_and_listed(folder: Path, site: DemoSite) -> None:
    tested = told(folder, "sources", "test", f"{site.origin}/uutiset/")
    added = run(folder, "sources", "add", f"{site.origin}/ministerio/rss.xml", "--name", "ministry")
    collected = told(folder, "collect", "ministry")
    listed = {one["name"]: one for one in told(folder, "sources", "list")["sources"]}

    assert (tested["source"]["items"], tested["listed"]) == ("ul.news > li", 10)
    assert added.code == 0, added.err
    assert collected["sources"][0]["found"] == 5
    assert (listed["ministry"]["standing"], listed["ministry"]["found"]) == ("well", 5)
    assert listed["down"]["standing"] == "paused"


def test_a_note_that_cannot_be_read_is_told_and_the_others_are_kept(folder: Path) -> None:
    (folder / "notes" / "broken.md").write_text("+++\ntitle = \n+++\nTekstiä.\n")

    ran = run(folder, "collect", "notes")
    collected = told(folder, "collect", "notes")["sources"][0]

    assert ran.code == 3
    assert "notes/broken.md:2" in ran.out
    assert (collected["found"], collected["broken"], collected["error"]) == (1, 1, None)


def test_a_source_is_shown_with_its_visits(folder: Path) -> None:
    run(folder, "collect", "notes")
    shown = told(folder, "sources", "show", "notes")

    assert [one["outcome"] for one in shown["visits"]] == ["read"]
    assert run(folder, "sources", "show", "nobody").code == 2


def test_sources_go_to_other_readers_and_come_back(folder: Path) -> None:
    opml = folder / "x.opml"
    opml.write_text(run(folder, "sources", "export").out.replace("feed.example", "other.example"))
    dry = told(folder, "sources", "import", str(opml), "--dry-run")
    done = told(folder, "sources", "import", str(opml))
    again = told(folder, "sources", "import", str(opml))

    names = [[one["url"] for one in run_["added"]] for run_ in (dry, done, again)]
    assert names == [["https://other.example.invalid/rss"]] * 2 + [[]]


def test_a_source_is_paused_removed_and_resumed(folder: Path) -> None:
    for command, standing in (
        ("pause", "paused"),
        ("remove", "removed"),
        ("resume", "never visited"),
    ):
        ran = run(folder, "sources", command, "notes")
        listed = told(folder, "sources", "list")["sources"]

        assert ran.code == 0, ran.err
        assert listed[0]["standing"] == standing


def test_a_source_switched_off_in_the_settings_is_resumed_there(folder: Path) -> None:
    assert "active = false" in run(folder, "sources", "resume", "down").err


def test_nothing_waits_at_a_source_that_was_not_rebuilt(folder: Path) -> None:
    assert run(folder, "sources", "accept", "notes").out.startswith("0 items of notes")


def test_an_item_is_added_by_hand_with_its_event(folder: Path) -> None:
    added = told(
        folder, "items", "add", "--title", "Avoimet ovet", "--text", "Tervetuloa tutustumaan.",
        "--language", "fi", "--kind", "notice", "--embargo", "2026-12-01",
        "--event-start", "2027-01-12T09:00:00", "--event-kind", "tour", "--event-place", "Oulu",
    )  # fmt: skip
    shown = told(folder, "items", "show", added["id"])

    assert (added["verdict"], shown["kind"], shown["source"]) == ("new", "notice", "by-hand")
    assert [(one["kind"], one["place"]) for one in shown["events"]] == [("tour", "Oulu")]


def test_an_item_comes_from_a_file_and_options_have_the_last_word(folder: Path) -> None:
    note = folder / "note.md"
    note.write_text('+++\ntitle = "Vanha"\nkind = "news"\n+++\nTeksti on tässä.\n')
    added = told(folder, "items", "add", "--file", str(note), "--title", "Uusi")

    assert told(folder, "items", "show", added["id"])["title"] == "Uusi"


@pytest.mark.parametrize(
    "arguments",
    [("--kind", "poem"), ("--text", "a", "--file", "config.toml"), ("--url", "javascript:1"), ()],
)
def test_an_item_that_makes_no_sense_is_refused(folder: Path, arguments: tuple[str, ...]) -> None:
    assert run(folder, "items", "add", *arguments).code == 2
