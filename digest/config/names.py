"""`[names]` → what readers are shown instead of the ids of topics, regions and sources."""

from __future__ import annotations

from collections.abc import Mapping

from digest.config import values
from digest.config.document import Place
from digest.config.schedule_tables import Titles
from digest.config.tables import NamesTable
from digest.model.wish import Names, NamesById


def names_of(table: NamesTable, at: Place) -> Names:
    """The names of topics, regions and sources.

    Raises:
        ConfigError: a language is unknown, or a name is not one line of text.
    """
    return Names(
        _by_id(table.topics, at / "topics"),
        _by_id(table.regions, at / "regions"),
        _by_id(table.sources, at / "sources"),
    )


def _by_id(named: Mapping[str, Titles], at: Place) -> NamesById:
    return {
        one: {
            values.language(code, at / one / code): values.one_line(text, at / one / code)
            for code, text in titles.items()
        }
        for one, titles in named.items()
    }
