"""Another package offers an adapter by an entry point, and a setting names it."""

from __future__ import annotations

from pathlib import Path

import pytest

from digest.config.settings import SummariserSettings
from digest.errors import ConfigError
from digest.http import PostClient
from digest.plugins import build_summariser

MODULE = """
class Echo:
    def __init__(self, settings):
        self.word = settings.options["word"]

    def propose(self, *, title, text, language, max_chars):
        return self.word

def build(settings, client):
    return Echo(settings)
"""


def test_a_summariser_of_another_package_is_found_by_its_kind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "echo_model.py").write_text(MODULE)
    metadata = tmp_path / "echo_model-1.0.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: echo-model\nVersion: 1.0\n")
    (metadata / "entry_points.txt").write_text("[digest.summarisers]\necho = echo_model:build\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    settings = SummariserSettings("echo", "any", options={"word": "Hei."})

    with PostClient(user_agent="x") as client:
        summariser = build_summariser(settings, client)

        assert summariser.propose(title="", text="", language="fi", max_chars=9) == "Hei."


def test_a_kind_that_nobody_offers_is_named_with_those_there_are() -> None:
    with (
        PostClient(user_agent="x") as client,
        pytest.raises(
            ConfigError, match=r"\[summariser\] kind 'moon' is unknown; write one of chat"
        ),
    ):
        build_summariser(SummariserSettings("moon", "any"), client)
