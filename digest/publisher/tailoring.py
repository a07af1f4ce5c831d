"""Render the editions that readers' choices ask for, and tell whose edition is whose."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeVar

from digest.compose.segments import EVERYTHING, Cut, Segment, Whole, cut, segment_of
from digest.errors import UsageError
from digest.model.bulletin import Bulletin
from digest.model.issue import OPEN, Edition, Issue
from digest.model.taste import Taste
from digest.publisher.editing import render
from digest.publisher.segmenting import rule_of
from digest.publisher.workshop import Workshop
from digest.render.narrow import Tailored, narrowed
from digest.render.view import kept_sections

_Named = TypeVar("_Named")


def cut_of(shop: Workshop, issue: Issue) -> Cut:
    """Which editions the readers of today need beside the full ones."""
    bulletin = shop.bulletin(issue.bulletin)
    chosen = shop.books.tastes(
        bulletin.name, languages=bulletin.languages, segment=rule_of(shop, bulletin.segment)
    )
    return cut(_wholes(issue, bulletin), chosen)


def parts_of(shop: Workshop, issue: Issue) -> tuple[Tailored, ...]:
    """The editions of a draft for the readers of today; () once they are frozen."""
    return tailored(shop, issue, cut_of(shop, issue).segments) if issue.state in OPEN else ()


def tailored(shop: Workshop, issue: Issue, segments: Iterable[Segment]) -> tuple[Tailored, ...]:
    """The editions of these segments, rendered. Raises RenderError."""
    return tuple(_tailored(shop, issue, segments))


def edition_for(shop: Workshop, issue: Issue, language: str, key: str) -> Edition:
    """The edition of a segment, by as much of its key as is unique in the language.

    Raises:
        UsageError: there is none.
    """
    if issue.state in OPEN:
        needed = {one.key: one for one in cut_of(shop, issue).segments if one.language == language}
        return tailored(shop, issue, [_the_one(issue, needed, key)])[0].edition
    frozen = shop.issues.editions(issue.id)
    spoken = {one.segment: one for one in frozen if one.segment and one.language == language}
    return _the_one(issue, spoken, key)


def edition_of(shop: Workshop, issue: Issue, full: Edition, taste: Taste) -> Edition:
    """What readers of that language with that taste get of a draft, or got.

    Args:
        full: in their language; what they get when there is no other for them.

    Raises:
        UsageError: nothing in the issue is for them.
    """
    key = whose(shop, issue)(taste)
    if key is None:
        raise UsageError(f"nothing in {issue.name} is for this reader, who gets none")
    if issue.state in OPEN:
        wholes = _wholes(issue, shop.bulletin(issue.bulletin))
        parts = tailored(shop, issue, cut(wholes, (taste,)).segments)
        return parts[0].edition if parts else full
    frozen = shop.issues.editions(issue.id)
    return next(
        (one for one in frozen if (one.language, one.segment) == (taste.language, key)), full
    )


def whose(shop: Workshop, issue: Issue) -> Callable[[Taste], str | None]:
    """Tells which edition of a frozen issue readers get; None where nothing in it is for them.

    What nobody had chosen when the issue was approved may have no edition: the ledger then gives
    the full one.
    """
    wholes = _wholes(issue, shop.bulletin(issue.bulletin))

    def of(taste: Taste) -> str | None:
        whole = wholes.get(taste.language)
        return segment_of(taste, whole) if whole else EVERYTHING

    return of


def _the_one(issue: Issue, there: Mapping[str, _Named], key: str) -> _Named:
    alike = [name for name in there if name.startswith(key)]
    if len(alike) == 1:
        return there[alike[0]]
    known = ", ".join(sorted(there)) or "none, since every reader gets the full edition"
    raise UsageError(f"{issue.name} has no edition {key!r} in this language; there are: {known}")


def _tailored(shop: Workshop, issue: Issue, segments: Iterable[Segment]) -> Iterator[Tailored]:
    bulletin = shop.bulletin(issue.bulletin)
    for one in segments:
        part = narrowed(issue, one.shown, bulletin)
        edition = render(shop, part, one.language, segment=one.key)
        if edition is not None:
            yield Tailored(part, edition)


def _wholes(issue: Issue, bulletin: Bulletin) -> Mapping[str, Whole]:
    return {language: _whole(issue, bulletin, language) for language in bulletin.languages}


def _whole(issue: Issue, bulletin: Bulletin, language: str) -> Whole:
    sections = kept_sections(issue, bulletin, language)
    entries = tuple(entry for section in sections for entry in section.entries)
    here = {entry.id for entry in entries}
    return Whole(
        language,
        entries,
        days=tuple(one for one in issue.coming if one.told and one.id not in here),
        has_article=bool((issue.leads or {}).get(language, "").strip()),
    )
