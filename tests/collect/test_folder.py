from __future__ import annotations

from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.collect.frontmatter import NoteError, read_note
from digest.collect.note import found_in_note
from digest.collect.sources import build
from digest.config.settings import SourceSettings
from digest.errors import UnreadableSource
from digest.http import GuardedClient
from digest.model.event import EventKind
from digest.model.item import Found, ItemKind
from digest.ports import FetchState, Harvest
from digest.sandbox import SandboxPool
from tests.collect.conftest import NOON, ZONE

HELSINKI = ZoneInfo("Europe/Helsinki")
TOML = """+++
title = "Syksyn webinaari"
kind = "notice"
language = "fi"
published = 2026-05-04
url = "https://kunta.example/w"
topics = ["reform"]
embargo = 2026-05-10
[event]
kind = "webinar"
start = 2026-09-22T09:00:00
end = 2026-09-22T11:00:00
registration_closes = 2026-09-15
online_url = "https://meet.example/1"
+++
Tervetuloa **mukaan**.

- yksi
- kaksi
"""
YAML = """---
title: Syksyn webinaari
kind: notice
language: fi
published: 2026-05-04
url: "https://kunta.example/w"
topics:
  - reform
embargo: 2026-05-10   # ei vielä
event:
  kind: webinar
  start: 2026-09-22 09:00
  end: 2026-09-22 11:00
  registration_closes: 2026-09-15
  online_url: https://meet.example/1
---
Tervetuloa **mukaan**.

- yksi
- kaksi
"""


def note(text: str) -> Found:
    return found_in_note(text, name="notes/webinaari.md", zone=HELSINKI)


@pytest.mark.parametrize("text", [TOML, YAML], ids=["toml", "yaml"])
def test_a_note_says_all_that_the_front_matter_can(text: str) -> None:
    found = note(text)

    assert (found.title, found.kind, found.language) == ("Syksyn webinaari", ItemKind.NOTICE, "fi")
    assert found.published_at == datetime(2026, 5, 3, 21, tzinfo=UTC)
    assert (found.url, found.topics) == ("https://kunta.example/w", ("reform",))
    assert found.embargo_on == date(2026, 5, 10)
    assert found.text == "Tervetuloa mukaan.\n\nyksi\n\nkaksi"
    (event,) = found.events
    assert (event.kind, event.start_on, event.end_on) == (
        EventKind.WEBINAR, date(2026, 9, 22), date(2026, 9, 22),
    )  # fmt: skip
    assert event.starts_at == datetime(2026, 9, 22, 6, tzinfo=UTC)
    assert event.registration_closes_on == date(2026, 9, 15)
    assert event.online_url == "https://meet.example/1"


def test_a_note_without_front_matter_is_named_by_its_heading() -> None:
    found = note("# Muistio\n\nTeksti.")

    assert (found.title, found.text) == ("Muistio", "Teksti.")


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("+++\ntitle = 'A'\nembarog = 2026-05-10\n+++\n", 3, "'embarog' is unknown"),
        ("+++\ntitle = 'A'\nkind = 'poem'\n+++\n", 3, "one of news, column"),
        ("+++\ntitle = 'A'\nembargo = 'soon'\n+++\n", 3, "a date such as"),
        ("+++\ntitle = \n+++\n", 2, "Invalid value"),
        ("+++\ntitle = 'A'\n", 1, "no closing"),
        ("---\ntitle: A\npublished: 2026-99-01\n---\n", 3, "not a date"),
        ("---\ntitle: A\nno colon\n---\n", 3, "'key: value'"),
        ("---\ntitle: &anchor A\n---\n", 2, "put it in quotes"),
        ("---\nkind: news\n---\nTeksti", 1, "no title"),
        ("---\ntitle: A\nevent: webinar\n---\n", 3, "must be a table"),
        ("---\ntitle: A\nevent:\n  kind: tour\n---\n", 3, "has no start"),
        (
            "+++\ntitle = 'A'\n[event]\nstart = 2026-05-02\nend = 2026-05-01\n+++\n",
            5,
            "ends before",
        ),
        ("---\ntitle: A\nurl: javascript:alert(1)\n---\n", 3, "begins with https"),
        ("---\ntitle: A\nlanguage: suomea\n---\n", 3, "such as fi"),
        ("---\ntitle: A\ntopics: [2026-05-01]\n---\n", 3, "a list of words"),
    ],
)
def test_a_wrong_note_is_refused_with_its_line(text: str, line: int, words: str) -> None:
    with pytest.raises(NoteError, match=words) as caught:
        note(text)

    assert caught.value.line == line


def test_html_in_a_note_is_shown_as_text() -> None:
    assert "<script>" not in note("# A\n\nx <script>alert(1)</script> y").text


@given(st.text(alphabet="+-=:[]'\"# \nab1T2026", max_size=80))
def test_any_front_matter_is_read_or_refused(text: str) -> None:
    for fence in ("+++", "---"):
        with suppress(NoteError):
            assert read_note(f"{fence}\n{text}\n{fence}\nloppu").body.endswith("loppu")


def collect(folder: Path, client: GuardedClient, sandbox: SandboxPool) -> Harvest:
    settings = SourceSettings("omat", "folder", path=folder)
    source = build(settings, client=client, sandbox=sandbox, now=lambda: NOON, zone=ZONE)
    return source.collect(FetchState(), is_known=lambda _: False)


def test_a_bad_note_loses_only_itself_and_is_named_by_file_and_line(
    tmp_path: Path, client: GuardedClient, sandbox: SandboxPool
) -> None:
    (tmp_path / "good.md").write_text(TOML)
    (tmp_path / "bad.md").write_text("+++\ntitle = 'A'\nembarog = 1\n+++\n")
    (tmp_path / "latin.md").write_bytes("# ä".encode("latin-1"))
    harvest = collect(tmp_path, client, sandbox)

    assert [(found.source, found.guid) for found in harvest.found] == [("omat", "omat/good.md")]
    assert harvest.notes[0].startswith(f"{tmp_path.name}/bad.md:3: 'embarog'")
    assert harvest.notes[1].startswith(f"{tmp_path.name}/latin.md:1: is not UTF-8")


def test_a_missing_folder_is_an_error_of_the_source(
    tmp_path: Path, client: GuardedClient, sandbox: SandboxPool
) -> None:
    with pytest.raises(UnreadableSource, match="there is no folder"):
        collect(tmp_path / "none", client, sandbox)
