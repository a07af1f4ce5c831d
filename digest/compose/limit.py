"""Decide what waits for a later issue when there is too much for one. Pure.

Mail programs cut long mails off, so an issue has an upper size. What does not fit is not lost: it
was never offered, so the next issue offers it.
"""

from __future__ import annotations

from dataclasses import replace

from digest.model.bulletin import Bulletin
from digest.model.issue import IssueSection


def limit(sections: tuple[IssueSection, ...], bulletin: Bulletin) -> tuple[IssueSection, ...]:
    """Sections with at most as many entries as they may have, and `bulletin.max_entries` in all.

    The longest section gives up its last entry, again and again, so that a flood in one never
    pushes another out.
    """
    caps = {section.id: section.max_entries for section in bulletin.sections}
    sizes = [
        min(len(section.entries), caps.get(section.id) or len(section.entries))
        for section in sections
    ]
    while sum(sizes) > bulletin.max_entries:
        sizes[sizes.index(max(sizes))] -= 1
    return tuple(
        replace(section, entries=section.entries[:size])
        for section, size in zip(sections, sizes, strict=True)
        if size
    )
