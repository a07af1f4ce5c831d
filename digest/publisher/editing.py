"""Render an issue's editions."""

from __future__ import annotations

from digest.model.bulletin import Bulletin
from digest.model.issue import OPEN, Edition, Issue
from digest.model.item import BY_HAND
from digest.publisher.workshop import Workshop
from digest.render.edition import render_edition
from digest.render.frame import Frame


def editions(shop: Workshop, issue: Issue) -> tuple[Edition, ...]:
    """The full editions as they would be sent: frozen once approved, else rendered now.

    Raises:
        RenderError: a template or its data is wrong; nothing of the issue can be sent.
    """
    if issue.state not in OPEN:
        return tuple(one for one in shop.issues.editions(issue.id) if not one.segment)
    languages = shop.bulletin(issue.bulletin).languages
    rendered = (render(shop, issue, language) for language in languages)
    return tuple(edition for edition in rendered if edition is not None)


def render(shop: Workshop, issue: Issue, language: str, *, segment: str = "") -> Edition | None:
    """One edition by today's settings and templates; None when it would have nothing in it.

    Raises:
        RenderError: as in `editions`.
    """
    bulletin = shop.bulletin(issue.bulletin)
    return render_edition(
        issue,
        bulletin=bulletin,
        language=language,
        frame=frame(shop, issue, bulletin, language),
        loader=shop.templates,
        sandbox=shop.sandbox,
        segment=segment,
    )


def frame(shop: Workshop, issue: Issue, bulletin: Bulletin, language: str) -> Frame:
    """What an edition says about who sends it, by today's settings."""
    site, sender = shop.settings.site, shop.settings.sender
    base = f"{site.public_url}/{bulletin.name}/{issue.number}"
    return Frame(
        site_name=site.name,
        public_url=site.public_url,
        web_version_url=f"{base}/{language}",
        calendars_url=f"{base}/{language}/",
        sender_name=sender.name,
        postal_address=sender.postal_address,
        other_languages=tuple(
            (other, f"{base}/{other}") for other in bulletin.languages if other != language
        ),
        contact=site.contact or sender.reply_to or sender.email,
        privacy_url=site.privacy_url,
        accessibility_url=site.accessibility_url,
        feedback_url=site.feedback_url,
        has_preferences=True,
        sources=source_names(shop, language),
    )


def source_names(shop: Workshop, language: str) -> dict[str, str]:
    """What readers of a language are shown instead of the names of sources."""
    told = {BY_HAND: shop.settings.site.name}
    for source, names in shop.settings.names.sources.items():
        told[source] = names.get(language) or next(iter(names.values()), source)
    return told
