from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.config.append import append_sources, source_block
from digest.config.load import load
from digest.config.settings import SourceSettings
from digest.errors import ConfigError

CONFIG = """\
# Our own words about this file.
[site]
name = "Toimisto"
public_url = "https://bulletin.example.org"

[sender]
email = "a@example.org"
name = "Toimisto"

[endpoint]
kind = "folder"
path = "out"

[[sources]]
name = "uutiset"  # the first one
kind = "feed"
url = "https://k.example/rss"
"""
NEW = SourceSettings(
    "lista", "page", url="https://k.example/", items="ul > li", link="a", topics=("sote",)
)


@pytest.fixture
def config(tmp_path: Path) -> Path:
    file = tmp_path / "config.toml"
    file.write_text(CONFIG)
    return file


def test_a_source_is_added_below_what_is_there(config: Path) -> None:
    append_sources(config, [NEW], {})

    assert config.read_text().startswith(CONFIG)
    _, added = load(config, {}).sources
    assert (added.name, added.items, added.topics) == ("lista", "ul > li", ("sote",))


def test_a_file_that_would_be_wrong_stays_as_it_was(config: Path) -> None:
    with pytest.raises(ConfigError, match=r"nothing was added.*two sources are called 'uutiset'"):
        append_sources(config, [SourceSettings("uutiset", "feed", url="https://x.example/")], {})

    assert config.read_text() == CONFIG
    assert [one.name for one in config.parent.iterdir()] == ["config.toml"]


@given(st.text(alphabet=st.characters(blacklist_categories=["Cs"]), min_size=1, max_size=60))
def test_any_text_comes_back_from_the_file_as_it_was(text: str) -> None:
    block = source_block(SourceSettings("a", "page", url="https://k.example/", items=text))

    assert tomllib.loads(block)["sources"][0]["items"] == text
