"""The settings table tells every key, from the shapes themselves."""

from __future__ import annotations

import re

from digest.config.shape import keys_of
from digest.config.table import settings_table
from digest.config.tables import EndpointTable, SiteTable, SourceTable


def test_every_key_is_told_with_its_meaning() -> None:
    rows = re.findall(r"^\| `(\w+)` \| (.+) \| (.+) \| (.*) \|$", settings_table(), re.MULTILINE)

    told = {name for name, *_ in rows}
    assert told >= {*keys_of(SiteTable), *keys_of(EndpointTable), *keys_of(SourceTable)}
    assert [name for name, _, _, meaning in rows if not meaning] == []


def test_defaults_are_written_as_toml() -> None:
    table = settings_table()

    assert '| `languages` | list of text | `["fi", "sv", "en"]` |' in table
    assert "| `compress` | true or false | `false` |" in table
    assert "| `name` | text | needed |" in table


def test_tables_are_named_as_they_are_written() -> None:
    headings = re.findall(r"^### `(.+)`$", settings_table(), re.MULTILINE)

    assert {"[site]", "[[sources]]", "[when.holidays]", "[[when.move]]"} <= set(headings)
