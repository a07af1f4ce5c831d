"""Say where in the templates a finding of the gate was written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from digest.errors import RenderError
from digest.model.finding import Finding, Place
from digest.model.issue import Edition, Issue
from digest.model.openings import openings
from digest.publisher.editing import frame
from digest.publisher.workshop import Workshop
from digest.render.edition import origins_in
from digest.render.nobody import html_for_nobody


def traced(
    shop: Workshop, issue: Issue, edition: Edition, found: Iterable[Finding]
) -> Iterator[Finding]:
    """`found` of an edition, each with file, line and column of the template where they are known.

    Costs as much as rendering the edition, and nothing where no finding is about an element.
    """
    said = tuple(found)
    places = _places(shop, issue, edition) if any(one.tag is not None for one in said) else ()
    for one in said:
        place = places[one.tag] if places and one.tag is not None else None
        yield (
            one
            if place is None
            else replace(one, file=place.file, line=place.line, column=place.column)
        )


def _places(shop: Workshop, issue: Issue, edition: Edition) -> tuple[Place | None, ...]:
    """None at all where a template changed since the edition was rendered."""
    bulletin, language = shop.bulletin(issue.bulletin), edition.language
    try:
        places = origins_in(
            issue,
            bulletin=bulletin,
            language=language,
            frame=frame(shop, issue, bulletin, language),
            loader=shop.templates,
            sandbox=shop.sandbox,
        )
    except RenderError:
        return ()
    tags = sum(1 for _ in openings(html_for_nobody(edition, shop.settings.site)))
    return places if len(places) == tags else ()
