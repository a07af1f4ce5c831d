"""Show sources by the names that readers know them by. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar

from digest.model.issue import Entry, Issue, ItemEntry
from digest.model.item import Origin

_Told = TypeVar("_Told", bound=Entry | Origin)


def with_names(issue: Issue, names: Mapping[str, str]) -> Issue:
    """The issue with each source called what `names` says; without a name it keeps its own."""
    if not names:
        return issue
    return replace(
        issue,
        sections=tuple(
            replace(part, entries=tuple(_entry(one, names) for one in part.entries))
            for part in issue.sections
        ),
    )


def _entry(entry: Entry, names: Mapping[str, str]) -> Entry:
    named = _named(entry, names)
    if not isinstance(named, ItemEntry):
        return named
    return replace(named, origins=tuple(_named(one, names) for one in named.origins))


def _named(told: _Told, names: Mapping[str, str]) -> _Told:
    return replace(told, source=names.get(told.source, told.source))
