from __future__ import annotations

from dataclasses import fields, is_dataclass

import pytest

from digest.errors import RenderError
from digest.model.event import ACTED_ON, EventKind, EventReason
from digest.model.item import ItemKind
from digest.render.words import languages, words_for
from digest.render.words.words import plural


@pytest.mark.parametrize("language", languages())
def test_a_language_names_every_kind_reason_and_neighbour(language: str) -> None:
    labels = words_for(language).labels

    assert labels.kinds.keys() == {*ItemKind, *EventKind}
    assert labels.reasons.keys() == {*EventReason} - {EventReason.NEW}
    assert labels.in_language.keys() == set(languages())
    assert labels.due.keys() == ACTED_ON


@pytest.mark.parametrize("language", languages())
def test_a_language_leaves_nothing_unsaid(language: str) -> None:
    assert all(text.strip() for text in _strings(words_for(language)))


@pytest.mark.parametrize(
    ("language", "one", "many"),
    [("fi", "1 aihe", "2 aihetta"), ("sv", "1 ämne", "2 ämnen"), ("en", "1 topic", "2 topics")],
)
def test_plurals_follow_the_language(language: str, one: str, many: str) -> None:
    words = words_for(language)

    assert plural(words.topics, 1, words) == one
    assert plural(words.topics, 2, words) == many


def test_a_language_without_a_file_is_named_with_what_to_do() -> None:
    with pytest.raises(RenderError, match=r"add digest/render/words/et\.py"):
        words_for("et")


def _strings(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if is_dataclass(value):
        return [text for part in fields(value) for text in _strings(getattr(value, part.name))]
    if isinstance(value, dict):
        return [text for part in value.values() for text in _strings(part)]
    return [text for part in value for text in _strings(part)] if isinstance(value, tuple) else []
