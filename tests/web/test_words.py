from __future__ import annotations

from dataclasses import fields
from pathlib import Path
from string import Formatter

import pytest

import digest.web
from digest.model.finding import Severity
from digest.model.issue import IssueState
from digest.web.editor.books import ORDER
from digest.web.words import languages, words_for
from digest.web.words.words import EditorWords, Notice, ReaderWords, Words

HOUSE = Path(digest.web.__file__).parent
SOURCES = "".join(
    path.read_text()
    for path in [*HOUSE.rglob("*.html"), *HOUSE.rglob("*.py")]
    if path.parent.name != "words"
)


def texts(words: Words) -> dict[str, str]:
    """Every text of a language, by where it stands."""
    found: dict[str, str] = {}
    for part in (words.reader, words.subscription, words.editor):
        for field in fields(part):
            value = getattr(part, field.name)
            if isinstance(value, Notice):
                found |= {f"{field.name}.title": value.title, f"{field.name}.lead": value.lead}
            elif isinstance(value, str):
                found[field.name] = value
            else:
                found |= {
                    f"{field.name}.{key}": f"{text.title}\n{text.lead}"
                    if isinstance(text, Notice)
                    else text
                    for key, text in value.items()
                }
    return found


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def test_the_pages_speak_finnish_swedish_and_english() -> None:
    assert {"fi", "sv", "en"} <= set(languages())


@pytest.mark.parametrize("language", languages())
def test_a_language_has_every_text_with_the_same_places_as_english(language: str) -> None:
    english, spoken = texts(words_for("en")), texts(words_for(language))

    assert spoken.keys() == english.keys()
    assert all(spoken.values())
    assert {key: places(text) for key, text in spoken.items()} == {
        key: places(text) for key, text in english.items()
    }


@pytest.mark.parametrize("language", languages())
def test_every_state_severity_and_outcome_has_a_word(language: str) -> None:
    editor = words_for(language).editor

    assert editor.states.keys() == editor.advice.keys() == set(IssueState)
    assert editor.severities.keys() == set(Severity)
    assert editor.outcomes.keys() == set(ORDER)


@pytest.mark.parametrize("shape", [ReaderWords, EditorWords])
def test_every_word_is_said_somewhere(shape: type[ReaderWords | EditorWords]) -> None:
    groups = {"waiting", "under_way", "done"}  # asked for by name in home.html

    unsaid = {field.name for field in fields(shape) if f".{field.name}" not in SOURCES}

    assert unsaid <= groups


def test_an_unknown_language_falls_back_to_english() -> None:
    assert words_for("de").code == "en"
