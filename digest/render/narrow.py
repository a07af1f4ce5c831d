"""An issue of which only some entries are shown: what an edition for a segment is rendered from. Pure."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace

from digest.model.bulletin import Bulletin
from digest.model.issue import Edition, Issue, IssueSection
from digest.render.subject import propose_preheader, propose_subject


@dataclass(frozen=True, slots=True)
class Tailored:
    """An edition for a segment, and the issue as it shows it."""

    issue: Issue
    edition: Edition


def narrowed(issue: Issue, shown: Collection[str], bulletin: Bulletin) -> Issue:
    """The issue with the entries and days of these ids only.

    Subjects and preheaders that were proposed give way to such as follow the entries that are
    left; those that an editor chose stay.
    """
    kept = (
        replace(section, entries=tuple(one for one in section.entries if one.id in shown))
        for section in issue.sections
    )
    return replace(
        issue,
        sections=tuple(section for section in kept if section.entries),
        coming=tuple(one for one in issue.coming if one.id in shown),
        subjects=_chosen(issue.subjects, issue, bulletin, propose_subject),
        preheaders=_chosen(issue.preheaders, issue, bulletin, propose_preheader),
    )


def _chosen(
    said: Mapping[str, str] | None,
    issue: Issue,
    bulletin: Bulletin,
    propose: Callable[..., str],
) -> Mapping[str, str]:
    """What differs from the proposal for the whole issue: somebody wrote it."""
    sections: tuple[IssueSection, ...] = issue.sections
    return {
        language: words
        for language, words in (said or {}).items()
        if words != propose(sections, language=language, bulletin=bulletin)
    }
