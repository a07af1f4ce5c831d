"""Decide the order: which section an entry stands in, and where. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from types import MappingProxyType

from digest.compose.placing import section_of
from digest.model.bulletin import Bulletin, Section, SectionOrder
from digest.model.issue import Entry, EventEntry, IssueSection

ALL_ALIKE: Mapping[str, int] = MappingProxyType({})


def arrange(
    entries: Iterable[Entry], bulletin: Bulletin, *, weights: Mapping[str, int] = ALL_ALIKE
) -> tuple[IssueSection, ...]:
    """Every entry in its section: changes, then the bulletin's sections; empty ones left out.

    Events stand in the order of their days, before items; items in the order of their section,
    those of the bulletin's first language before others of the same day.

    Args:
        weights: of sources by name; the heaviest first, 0 where none is given.
    """
    sections = (bulletin.changes, *bulletin.sections)
    found: dict[str, list[Entry]] = {section.id: [] for section in sections}
    for entry in entries:
        found[section_of(entry, bulletin).id].append(entry)
    return tuple(
        IssueSection(
            section.id,
            section.title,
            tuple(
                sorted(
                    found[section.id],
                    key=lambda entry: _place(entry, section, bulletin, weights),
                )
            ),
            section.more_url,
        )
        for section in sections
        if found[section.id]
    )


def _place(
    entry: Entry, section: Section, bulletin: Bulletin, weights: Mapping[str, int]
) -> tuple[int, int, int, int, str]:
    spoken = bulletin.languages
    language = spoken.index(entry.language) if entry.language in spoken else len(spoken)
    if isinstance(entry, EventEntry):
        return (0, 0, entry.event.start_on.toordinal(), language, entry.id)
    published = (entry.published_on or date.min).toordinal()
    day = published if section.order is SectionOrder.OLDEST else -published
    weight = weights.get(entry.source, 0) if section.order is SectionOrder.WEIGHT else 0
    return (1, -weight, day, language, entry.id)
