"""Render an issue's editions, check them, and bind an approval to exactly what was seen."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from digest.check.facts import Facts
from digest.check.gate import check
from digest.errors import Refused, UsageError
from digest.model.bulletin import ApprovalMode, Bulletin
from digest.model.finding import Finding, Severity
from digest.model.issue import OPEN, Edition, EventEntry, Issue, IssueState
from digest.publisher.workshop import Workshop
from digest.render.edition import content_hash, render_edition
from digest.render.frame import Frame


def editions(shop: Workshop, issue: Issue) -> tuple[Edition, ...]:
    """The editions as they would be sent: frozen once approved, else rendered now.

    Raises:
        RenderError: a template or its data is wrong; nothing of the issue can be sent.
    """
    if issue.state not in OPEN:
        return shop.issues.editions(issue.id)
    bulletin = shop.bulletin(issue.bulletin)
    rendered = (
        render_edition(
            issue,
            bulletin=bulletin,
            language=language,
            frame=_frame(shop, issue, bulletin, language),
            loader=shop.templates,
            press=shop.press,
        )
        for language in bulletin.languages
    )
    return tuple(edition for edition in rendered if edition is not None)


def findings(shop: Workshop, issue: Issue, rendered: tuple[Edition, ...]) -> tuple[Finding, ...]:
    """What the gate says about editions of an issue."""
    bulletin = shop.bulletin(issue.bulletin)
    tellers = {
        entry.item_id if isinstance(entry, EventEntry) else entry.id for entry in issue.entries
    }
    facts = Facts(
        texts=shop.items.texts(tellers),
        public_url=shop.settings.site.public_url,
        today=_goes_out_on(issue, shop.now()).astimezone(bulletin.when.zone).date(),
        development=shop.settings.site.development,
    )
    return check(issue, rendered, bulletin=bulletin, facts=facts)


def change(
    shop: Workshop,
    issue: Issue,
    language: str,
    *,
    subject: str | None = None,
    preheader: str | None = None,
) -> Issue:
    """Set the subject or preheader of one language of a draft.

    Raises:
        UsageError: the bulletin has no such language. Refused: not a draft any more.
    """
    languages = shop.bulletin(issue.bulletin).languages
    if language not in languages:
        raise UsageError(f"{issue.bulletin} has no language {language!r}: {', '.join(languages)}")
    subjects, preheaders = dict(issue.subjects or {}), dict(issue.preheaders or {})
    if subject is not None:
        subjects[language] = subject
    if preheader is not None:
        preheaders[language] = preheader
    changed = replace(
        issue, state=IssueState.DRAFT, approved_by=None, subjects=subjects, preheaders=preheaders
    )
    return shop.issues.save(changed)


def approve(shop: Workshop, issue: Issue, *, by: str) -> Issue:
    """Freeze what the gate lets pass, under its content hash.

    With two people, the first approval puts the issue in review and the second, by somebody
    else, approves it.

    Raises:
        Refused: not a draft, blocked by the gate, or the same person twice.
    """
    if issue.state not in OPEN:
        raise Refused(f"{issue.name} is {issue.state}; only a draft can be approved")
    rendered = editions(shop, issue)
    blockers = [
        finding
        for finding in findings(shop, issue, rendered)
        if finding.severity is Severity.BLOCKER
    ]
    if blockers:
        raise Refused(
            f"{issue.name} has {len(blockers)} blocker{'s' if len(blockers) > 1 else ''}, "
            f"the first: {blockers[0].message}; see digest check {issue.name}"
        )
    if shop.bulletin(issue.bulletin).approval is ApprovalMode.TWO_PEOPLE:
        if issue.state is IssueState.DRAFT:
            return shop.issues.save(replace(issue, state=IssueState.IN_REVIEW, approved_by=by))
        if issue.approved_by == by:
            raise Refused(f"{issue.name} needs a second person; {by} has approved it already")
    signed = replace(issue, approved_by=by, approved_at=shop.now())
    return shop.issues.approve(signed, rendered, content_hash=content_hash(rendered))


def _goes_out_on(issue: Issue, now: datetime) -> datetime:
    """When readers get an issue: its hour, or now when that is past.

    An issue that was made for a period long past, to look back or to try things out, is judged
    by its own day.
    """
    return issue.sends_at if issue.created_at > issue.sends_at else max(issue.sends_at, now)


def _frame(shop: Workshop, issue: Issue, bulletin: Bulletin, language: str) -> Frame:
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
    )
