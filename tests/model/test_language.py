"""Which languages Digest speaks."""

from __future__ import annotations

from pathlib import Path

from digest.config.values import LANGUAGES
from digest.model.language import spoken
from digest.reading import lexicon


def test_every_lexicon_is_a_language_and_nothing_else_is() -> None:
    folder = Path(lexicon.__file__).parent
    packages = {path.parent.name for path in folder.glob("*/__init__.py")} - {"words"}

    assert set(spoken()) == packages
    assert lexicon.languages() == tuple(sorted(packages))


def test_settings_know_the_same_languages_in_their_usual_order() -> None:
    assert spoken() == LANGUAGES
    assert spoken()[:3] == ("fi", "sv", "en")
