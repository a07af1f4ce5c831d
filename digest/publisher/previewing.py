"""Lay an issue out for proofreading, as a chosen reader or nobody in particular gets it."""

from __future__ import annotations

from digest.check.words import told
from digest.deliver.headers import headers_of
from digest.errors import UsageError
from digest.model.finding import Finding
from digest.model.issue import Edition, Issue
from digest.model.subscriber import Subscriber
from digest.model.taste import Taste
from digest.publisher.checking import findings
from digest.publisher.editing import editions
from digest.publisher.posting import masthead
from digest.publisher.tailoring import edition_for, edition_of
from digest.publisher.workshop import Workshop
from digest.render.nobody import html_for_nobody, text_for_nobody, value_for_nobody
from digest.render.proof.sheet import Noticed, Proof


def proof(
    shop: Workshop,
    issue: Issue,
    *,
    language: str | None = None,
    reader: Subscriber | None = None,
    segment: str = "",
) -> Proof:
    """One edition and all there is to know of it; its personal links lead nowhere.

    Args:
        language: the reader's, else the bulletin's first, when not given.
        segment: key of an edition for some readers; the full one when not given.

    Raises:
        UsageError: there is no edition in that language. RenderError: a template is wrong.
    """
    rendered = editions(shop, issue)
    edition = _edition(issue, rendered, language, reader)
    if segment:
        edition = edition_for(shop, issue, edition.language, segment)
    elif reader is not None:
        edition = edition_of(shop, issue, edition, _taste(issue, reader, edition.language))
    site = shop.settings.site
    said = findings(shop, issue, rendered)
    return Proof(
        name=issue.name,
        language=edition.language,
        sender=shop.settings.sender.name,
        subject=edition.subject,
        preheader=edition.preheader,
        html=html_for_nobody(edition, site),
        text=text_for_nobody(edition, site),
        headers=_headers(shop, issue, edition),
        noticed=tuple(
            _noticed(one, site.languages[0])
            for one in said
            if one.language in {"", edition.language}
        ),
        for_reader=reader is not None,
    )


def _noticed(finding: Finding, language: str) -> Noticed:
    said = told(finding, language)
    return Noticed(finding, said.message, said.why, said.language, said.part)


def _edition(
    issue: Issue, rendered: tuple[Edition, ...], language: str | None, reader: Subscriber | None
) -> Edition:
    """The edition asked for; a reader without one in their language gets the first."""
    by_language = {edition.language: edition for edition in reversed(rendered)}
    if language is not None or not rendered:
        if language not in by_language:
            there = ", ".join(edition.language for edition in rendered)
            raise UsageError(f"{issue.name} has no edition in {language}: {there}")
        return by_language[language]
    spoken = _spoken(issue, reader) if reader else ""
    return by_language.get(spoken, rendered[0])


def _spoken(issue: Issue, reader: Subscriber) -> str:
    """The language in which a reader gets this bulletin."""
    chosen = (one.language for one in reader.subscriptions if one.bulletin == issue.bulletin)
    return next(filter(None, chosen), reader.language)


def _taste(issue: Issue, reader: Subscriber, language: str) -> Taste:
    """What a reader chose of this bulletin; one who does not get it chose nothing."""
    for one in reader.subscriptions:
        if one.bulletin == issue.bulletin:
            return Taste(language, frozenset(one.topics), frozenset(one.regions))
    return Taste(language)


def _headers(shop: Workshop, issue: Issue, edition: Edition) -> tuple[tuple[str, str], ...]:
    """What a letter carries, but for the reader's address and what the endpoint adds."""
    head = masthead(shop, issue.id)
    listed = (
        (name, value_for_nobody(value, shop.settings.site))
        for name, value in headers_of(head, edition)
    )
    reply_to = (("Reply-To", head.reply_to),) if head.reply_to else ()
    return (
        ("From", f"{head.sender_name} <{head.sender_email}>"),
        *reply_to,
        ("Subject", edition.subject),
        *listed,
    )
