"""One story in two languages, from the notes to the editions."""

from __future__ import annotations

from pathlib import Path

from tests.cli.office import run, told

NOTE = """\
+++
title = "{title}"
kind = "news"
language = "{language}"
published = 2026-11-20
{more}
+++
{text}
"""
HOUSE = NOTE.format(
    title="The office moved to a new house",
    language="en",
    more='translation_of = "house.md"',
    text="The office moved to a new house beside the market last week. The number stays the same.",
)
ALONE = NOTE.format(
    title="Ruokala aukeaa",
    language="fi",
    more="",
    text="Toimiston ruokala palvelee nyt kaikkia kaupungin asukkaita, ei vain toimiston väkeä.",
)


def drafted(folder: Path, **notes: str) -> Path:
    for name, text in notes.items():
        (folder / "notes" / f"{name}.md").write_text(text)
    run(folder, "collect", "notes")
    run(folder, "issue", "new", "weekly")
    return folder


def text_of(folder: Path, language: str) -> str:
    file = folder / f"{language}.txt"
    run(folder, "preview", "latest", "--language", language, "--text", str(file))
    return " ".join(file.read_text().split())


def test_every_edition_tells_the_story_in_its_own_language_and_once(folder: Path) -> None:
    drafted(folder, house_en=HOUSE)

    finnish, english = text_of(folder, "fi"), text_of(folder, "en")

    assert "Toimisto muutti uuteen taloon" in finnish
    assert "The office moved" not in finnish
    assert "The office moved to a new house" in english
    assert "Toimisto muutti" not in english


def test_both_are_offered_with_the_entry_and_neither_comes_again(folder: Path) -> None:
    drafted(folder, house_en=HOUSE)
    approval = run(folder, "issue", "approve", "latest")

    items = told(folder, "items", "list")["items"]

    assert approval.code == 0, approval.err
    assert [one["state"] for one in items] == ["included", "included"]


def test_a_translation_that_comes_late_is_no_news(folder: Path) -> None:
    drafted(folder, alone=ALONE)
    run(folder, "issue", "approve", "latest")
    (folder / "notes" / "house_en.md").write_text(HOUSE)
    run(folder, "collect", "notes")

    made = told(folder, "issue", "new", "weekly")

    assert made["issue"] is None


def test_what_has_no_translation_is_reported(folder: Path) -> None:
    drafted(folder, house_en=HOUSE, alone=ALONE)

    found = told(folder, "issue", "translations", "latest")["missing"]
    shown = run(folder, "issue", "translations", "latest")

    assert [(one["name"], one["language"]) for one in found] == [("Ruokala aukeaa", "en")]
    assert "Ruokala aukeaa" in shown.out


def test_own_words_of_an_entry_are_a_translation(folder: Path) -> None:
    drafted(folder, alone=ALONE)
    for one in told(folder, "issue", "translations", "latest")["missing"]:
        run(
            folder,
            "issue",
            "edit",
            "latest",
            one["entry_id"],
            "--language",
            "en",
            "--title",
            "Ours",
        )

    found = told(folder, "issue", "translations", "latest")["missing"]

    assert found == []


def test_a_note_that_names_no_file_or_address_as_its_original_is_refused(folder: Path) -> None:
    (folder / "notes" / "wrong.md").write_text(HOUSE.replace("house.md", "somewhere"))

    ran = run(folder, "collect", "notes")

    assert "translation_of must be an address" in ran.out + ran.err
