"""An editor's hand in a draft, command by command."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.cli.office import run, told

NOTES = {
    "bridge": ("Silta avataan liikenteelle", "Uusi silta avattiin. Se on kolme kaistaa leveä."),
    "school": ("Koulun remontti valmistui", "Remontti valmistui ajallaan. Luokkia on kymmenen."),
}


@pytest.fixture
def draft(folder: Path) -> Path:
    """A folder whose draft shows three notes."""
    for day, (name, (title, text)) in enumerate(NOTES.items(), 18):
        (folder / "notes" / f"{name}.md").write_text(
            f'+++\ntitle = "{title}"\nkind = "news"\nlanguage = "fi"\n'
            f"published = 2026-11-{day}\n+++\n{text}\n"
        )
    run(folder, "collect")
    assert run(folder, "issue", "new", "weekly").code == 0
    return folder


def shown(folder: Path) -> list[tuple[str, str]]:
    """Section and title of each entry, as the draft stands."""
    issue = told(folder, "issue", "show", "latest")["issue"]
    return [
        (section["id"], entry["title"])
        for section in issue["sections"]
        for entry in section["entries"]
    ]


def entry(folder: Path, title: str) -> Mapping[str, Any]:
    issue = told(folder, "issue", "show", "latest")["issue"]
    entries = (one for section in issue["sections"] for one in section["entries"])
    return next(one for one in entries if one["title"].startswith(title))


def change(folder: Path, command: str, *words: str) -> Mapping[str, Any]:
    document: Mapping[str, Any] = told(folder, "issue", command, "latest", *words)
    return document


def titles(folder: Path) -> list[str]:
    return [title.split()[0] for _, title in shown(folder)]


def test_an_entry_is_moved_pinned_and_dropped_by_its_first_letters(draft: Path) -> None:
    change(draft, "move", entry(draft, "Silta")["id"][:6], "all", "--position", "1")
    moved = titles(draft)
    change(draft, "pin", entry(draft, "Koulun")["id"])
    pinned = titles(draft)
    change(draft, "drop", entry(draft, "Silta")["id"])

    assert moved == ["Silta", "Toimisto", "Koulun"]
    assert pinned == ["Koulun", "Silta", "Toimisto"]
    assert titles(draft) == ["Koulun", "Toimisto"]


def test_undo_goes_back_step_by_step_to_what_was_composed(draft: Path) -> None:
    change(draft, "drop", entry(draft, "Silta")["id"])
    change(draft, "drop", entry(draft, "Koulun")["id"])
    change(draft, "undo")
    once = titles(draft)
    change(draft, "undo")
    refused = run(draft, "issue", "undo", "latest")

    assert once == ["Toimisto", "Koulun"]
    assert titles(draft) == ["Toimisto", "Koulun", "Silta"]
    assert refused.code == 4
    assert "no change to undo" in refused.err


def test_decisions_survive_when_the_issue_is_composed_anew(draft: Path) -> None:
    change(draft, "pin", entry(draft, "Silta")["id"])
    change(draft, "drop", entry(draft, "Koulun")["id"])
    (draft / "notes" / "late.md").write_text(
        '+++\ntitle = "Myöhäinen uutinen"\nkind = "news"\nlanguage = "fi"\n'
        "published = 2026-11-21\n+++\nMyöhäinen uutinen tuli vielä mukaan.\n"
    )
    run(draft, "collect")
    change(draft, "recompose")

    assert titles(draft) == ["Silta", "Myöhäinen", "Toimisto"]


def test_a_dropped_entry_stays_out_of_later_issues_and_one_put_off_comes_back(
    draft: Path,
) -> None:
    change(draft, "drop", entry(draft, "Silta")["id"])
    change(draft, "drop", entry(draft, "Koulun")["id"], "--until", "2026-11-25")
    run(draft, "issue", "approve", "latest")
    states = {
        one["title"].split()[0]: one["state"] for one in told(draft, "items", "list")["items"]
    }
    run(draft, "issue", "new", "weekly", "--period-end", "2026-12-01")

    assert (states["Silta"], states["Koulun"]) == ("skipped", "snoozed")
    assert titles(draft) == ["Koulun"]


def test_including_brings_back_what_was_dropped(draft: Path) -> None:
    name = entry(draft, "Silta")["id"]
    change(draft, "drop", name)
    change(draft, "include", name)
    twice = run(draft, "issue", "include", "latest", name)

    assert "Silta" in titles(draft)
    assert twice.code == 4


def test_a_proposed_subject_follows_the_leading_entry_and_a_chosen_one_stays(
    draft: Path,
) -> None:
    change(draft, "set", "--language", "en", "--subject", "Three things to know this week")
    change(draft, "drop", entry(draft, "Toimisto")["id"])
    subjects = told(draft, "issue", "show", "latest")["issue"]["subjects"]

    assert "Koulun remontti" in subjects["fi"]
    assert "Toimisto muutti" not in subjects["fi"]
    assert subjects["en"] == "Three things to know this week"


def test_revisions_name_who_did_what_and_diff_shows_the_last_change(draft: Path) -> None:
    name = entry(draft, "Silta")["id"]
    change(draft, "edit", name, "--title", "Silta auki", "--as", "Aino")
    listed = told(draft, "issue", "revisions", "latest")["revisions"]
    found = told(draft, "issue", "diff", "latest")["differences"]

    assert [(one["number"], one["by"], one["what"]) for one in listed] == [
        (1, "digest", "compose"),
        (2, "Aino", f"edit {name} (fi)"),
    ]
    assert [(one["sort"], one["after"]) for one in found if one["entry"] == name] == [
        ("reworded", "fi: Silta auki")
    ]
    assert "subject (fi)" in [one["what"] for one in found]


def test_changing_an_approved_issue_voids_the_approval_and_says_so(draft: Path) -> None:
    run(draft, "issue", "approve", "latest", "--as", "Aino")
    ran = run(draft, "issue", "drop", "latest", entry(draft, "Silta")["id"])
    issue = told(draft, "issue", "show", "latest")["issue"]
    sent = run(draft, "send", "latest", "--yes")

    assert "approval by Aino is void" in ran.err
    assert (issue["state"], issue["approved_by"], issue["content_hash"]) == ("draft", None, None)
    assert sent.code == 4


def test_unknown_entries_sections_and_languages_are_named(draft: Path) -> None:
    name = entry(draft, "Silta")["id"]
    wrong = [
        run(draft, "issue", "drop", "latest", "zzzz"),
        run(draft, "issue", "move", "latest", name, "nowhere"),
        run(draft, "issue", "edit", "latest", name, "--title", "x", "--language", "de"),
        run(draft, "issue", "edit", "latest", name),
        run(draft, "issue", "include", "latest", "nothing"),
        run(draft, "issue", "split", "latest", name, "down"),
        run(draft, "issue", "diff", "latest", "1", "99"),
    ]

    assert [ran.code for ran in wrong] == [2] * len(wrong)
    assert "there are events, all" in wrong[1].err
    assert "fi, en" in wrong[2].err


def test_merging_two_entries_tells_one_and_offers_neither_again(draft: Path) -> None:
    change(draft, "merge", entry(draft, "Silta")["id"], entry(draft, "Koulun")["id"])
    run(draft, "issue", "approve", "latest")
    states = {
        one["title"].split()[0]: one["state"] for one in told(draft, "items", "list")["items"]
    }

    assert titles(draft) == ["Toimisto", "Koulun"]
    assert states["Silta"] == "included"


def test_readers_see_the_editors_words_and_opening_in_both_parts(draft: Path) -> None:
    (draft / "opening.md").write_text(
        "## Hyvä lukija\n\nTämä on *tärkeää*: [lue](https://a.example/).\n"
    )
    change(draft, "lead", str(draft / "opening.md"), "--language", "fi")
    change(draft, "edit", entry(draft, "Silta")["id"], "--text", "Silta on nyt auki kaikille.")
    page, plain = draft / "fi.html", draft / "fi.txt"
    run(draft, "preview", "latest", "--language", "fi", "--html", str(page), "--text", str(plain))
    html, text = page.read_text(), plain.read_text()

    for part in (html, text):
        assert "Silta on nyt auki kaikille." in part
        assert "toimituksen muotoilema" in part
        assert "Se on kolme kaistaa leveä." not in part
    assert "<i>tärkeää</i>" in html
    assert "HYVÄ LUKIJA" in text
    assert "lue <https://a.example/>." in text
    assert run(draft, "check", "latest").code == 0
