"""An editor at one issue: every change is a revision, and one step to undo."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from digest.compose.difference import Difference, Shown, difference
from digest.compose.edited import edited
from digest.errors import Refused, UsageError
from digest.model.bulletin import Bulletin
from digest.model.decision import (
    Content,
    Decision,
    Drop,
    Edited,
    Include,
    Lead,
    Merge,
    Pin,
    Place,
    Revision,
    Split,
    Write,
)
from digest.model.issue import Entry, Issue, IssueSection, ItemEntry
from digest.publisher.composing import compose, slate_of
from digest.publisher.drafting import proposed_preheaders, proposed_subjects
from digest.publisher.including import entry_for
from digest.publisher.workshop import Workshop

Propose = Callable[[tuple[IssueSection, ...], Bulletin], Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Desk:
    """One draft in the hands of one editor.

    Every change gives the changed issue back, whose approval, if it had one, is void. Entries are
    named by id, or by as much of one as is unique in the issue.

    Raises (all changes):
        UsageError: there is no such entry, section, language or source in this issue.
        Refused: the issue is queued or over, or somebody changed it meanwhile.
    """

    shop: Workshop
    issue: Issue
    by: str

    def write(
        self, entry: str, *, language: str | None, title: str | None, text: str | None
    ) -> Issue:
        """Say an entry in own words; with neither title nor text, in the source's again.

        Args:
            language: whose edition; the entry's own language when None.
        """
        found = self._entry(entry)
        spoken = language or found.language
        if spoken != found.language:
            self._language(spoken)
        words = Write(found.id, spoken, title, text)
        said = title is not None or text is not None
        return self._decide(words, f"{'edit' if said else 'restore'} {found.id} ({spoken})")

    def place(self, entry: str, section: str, *, position: int | None = None) -> Issue:
        """Move an entry into a section; to its end, or to a position counted from 1."""
        found = self._entry(entry)
        known = [one.id for one in self._bulletin.sections]
        if section not in known:
            raise UsageError(f"there is no section {section!r}; there are {', '.join(known)}")
        where = f"{section}, {position}" if position else section
        return self._decide(Place(found.id, section, position), f"move {found.id} to {where}")

    def pin(self, entry: str, *, pinned: bool = True) -> Issue:
        """Keep an entry first in its section, or no longer."""
        found = self._entry(entry)
        return self._decide(Pin(found.id, pinned), f"{'pin' if pinned else 'unpin'} {found.id}")

    def drop(self, entry: str, *, until_on: date | None = None) -> Issue:
        """Leave an entry out: for good, or until a day."""
        found = self._entry(entry)
        until = f" until {until_on}" if until_on else ""
        return self._decide(Drop(found.id, until_on), f"drop {found.id}{until}")

    def include(self, wanted: str) -> Issue:
        """Put in an item or event that is not in the issue: dropped, too many, or shown before."""
        shown = self._shown
        there = (entry for section in shown.sections for entry in section.entries)
        if any(one.id == wanted for entry in there for one in (entry, *entry.versions)):
            raise Refused(f"{wanted} stands in {self.issue.name} already")
        dropped = [entry for entry, _ in shown.dropped if entry.id.startswith(wanted)]
        entry = dropped[0] if dropped else entry_for(self.shop, self.issue, wanted)
        return self._decide(Include(entry), f"include {entry.id}")

    def merge(self, entry: str, into: str) -> Issue:
        """Tell two entries of one story as one; `into` stays."""
        gone, kept = self._entry(entry), self._entry(into)
        if gone.id == kept.id or type(gone) is not type(kept):
            raise UsageError("only two items, or two events, can be merged")
        return self._decide(Merge(gone.id, kept.id), f"merge {gone.id} into {kept.id}")

    def split(self, entry: str, source: str) -> Issue:
        """Tell what a source said of a merged item as an entry of its own."""
        found = self._entry(entry)
        others = [one.source for one in found.origins[1:]] if isinstance(found, ItemEntry) else []
        if source not in others:
            there = f"; there are {', '.join(others)}" if others else ""
            raise UsageError(f"{found.id} holds nothing of a source {source!r} to split{there}")
        return self._decide(Split(found.id, source), f"split {source} from {found.id}")

    def lead(self, language: str, markdown: str) -> Issue:
        """Open an edition with an article; "" takes it away."""
        self._language(language)
        done = "write" if markdown.strip() else "remove"
        return self._decide(Lead(language, markdown), f"{done} the lead article ({language})")

    def name(self, language: str, *, subject: str | None, preheader: str | None) -> Issue:
        """Set the subject or preheader of one language."""
        self._language(language)
        content = self._content
        given = [word for word, value in (("subject", subject), ("preheader", preheader)) if value]
        changed = replace(
            content,
            subjects=_with(content.subjects, language, subject),
            preheaders=_with(content.preheaders, language, preheader),
        )
        return self._save(changed, f"set the {' and '.join(given) or 'words'} ({language})")

    def recompose(self) -> Issue:
        """Compose the issue anew from what is known now; every decision is kept."""
        slate = slate_of(self.shop, self.issue)
        made = compose(self.shop, slate, besides=self.issue.id)
        content = replace(self._content, composed=made.sections, coming=made.coming)
        return self._save(content, "recompose")

    def undo(self) -> Issue:
        """Go back to what the issue was before its last change; again and again, to the first."""
        last = self._revision
        before = self._numbered(last.after) if last.after is not None else None
        if before is None:
            raise Refused(f"{self.issue.name} has no change to undo")
        return self._store(before.content, f"undo {last.what}", after=before.after)

    def revisions(self) -> tuple[Revision, ...]:
        """All saved states, in the order they were made."""
        return self.shop.revisions.of(self.issue.id)

    def diff(self, first: int | None = None, second: int | None = None) -> tuple[Difference, ...]:
        """How two revisions differ: the one before the last and the last, when not named."""
        after = self._numbered(second or self.issue.revision)
        before = self._numbered(first if first is not None else max(after.number - 1, 1))
        return difference(self._seen(before.content), self._seen(after.content))

    @property
    def _bulletin(self) -> Bulletin:
        return self.shop.bulletin(self.issue.bulletin)

    @property
    def _revision(self) -> Revision:
        return self._numbered(self.issue.revision)

    @property
    def _content(self) -> Content:
        return self._revision.content

    @property
    def _shown(self) -> Edited:
        return edited(self._content, self._bulletin)

    def _numbered(self, number: int) -> Revision:
        found = self.shop.revisions.get(self.issue.id, number)
        if found is None:
            raise UsageError(
                f"{self.issue.name} has no revision {number}; "
                f"see digest issue revisions {self.issue.name}"
            )
        return found

    def _entry(self, name: str) -> Entry:
        there = {one.id: entry for entry in self.issue.entries for one in (entry, *entry.versions)}
        alike = [name] if name in there else [one for one in there if one.startswith(name)]
        if len(alike) == 1 and name:
            return there[alike[0]]
        said = "is" if not alike else f"names {len(alike)} of the entries"
        what = f"no entry of {self.issue.name}" if not alike else f"in {self.issue.name}"
        raise UsageError(f"{name!r} {said} {what}; see digest issue show {self.issue.name}")

    def _language(self, language: str) -> None:
        known = self._bulletin.languages
        if language not in known:
            raise UsageError(
                f"{self.issue.bulletin} has no language {language!r}: {', '.join(known)}"
            )

    def _seen(self, content: Content) -> Shown:
        return Shown(edited(content, self._bulletin), content.subjects, content.preheaders)

    def _decide(self, decision: Decision, what: str) -> Issue:
        content = self._content
        return self._save(replace(content, decisions=(*content.decisions, decision)), what)

    def _save(self, content: Content, what: str) -> Issue:
        was, now = self._shown.sections, edited(content, self._bulletin).sections
        return self._store(
            replace(
                content,
                subjects=_followed(content.subjects, was, now, self._bulletin, proposed_subjects),
                preheaders=_followed(
                    content.preheaders, was, now, self._bulletin, proposed_preheaders
                ),
            ),
            what,
            after=self.issue.revision,
        )

    def _store(self, content: Content, what: str, *, after: int | None) -> Issue:
        shown = edited(content, self._bulletin)
        changed = replace(
            self.issue,
            sections=shown.sections,
            subjects=content.subjects,
            preheaders=content.preheaders,
            leads=dict(shown.leads),
            coming=content.coming,
        )
        made = Revision(self.issue.revision + 1, self.shop.now(), self.by, what, content, after)
        return self.shop.issues.save(changed, made, shown)


def _with(words: Mapping[str, str], language: str, said: str | None) -> Mapping[str, str]:
    return words if said is None else {**words, language: said}


def _followed(
    words: Mapping[str, str],
    was: tuple[IssueSection, ...],
    now: tuple[IssueSection, ...],
    bulletin: Bulletin,
    propose: Propose,
) -> Mapping[str, str]:
    """Proposed words follow the entries they were made of; those that a person chose stay."""
    before, after = propose(was, bulletin), propose(now, bulletin)
    return {
        language: after.get(language, said) if said == before.get(language) else said
        for language, said in words.items()
    }
