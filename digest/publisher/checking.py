"""Ask the gate about an issue, and keep what it and its editors said."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import islice

from digest.check.facts import Facts
from digest.check.gate import check, in_order
from digest.check.links import on_the_web
from digest.check.page import Page
from digest.errors import DigestError, Refused, UsageError
from digest.model.finding import Acceptance, Finding, Severity
from digest.model.issue import OPEN, Edition, Issue
from digest.publisher.tracing import traced
from digest.publisher.workshop import Workshop
from digest.render.edition import content_hash
from digest.render.narrow import Tailored
from digest.render.words import words_for

KEPT = timedelta(days=1)  # what a link answered
MOST_LINKS = 200  # tried in one go


def findings(
    shop: Workshop,
    issue: Issue,
    rendered: tuple[Edition, ...],
    tailored: tuple[Tailored, ...] = (),
) -> tuple[Finding, ...]:
    """What the gate says about editions of an issue; of an approved one, what it said then.

    Of those for a segment, what the full ones do not have as well.
    """
    if issue.state not in OPEN:
        said = shop.checks.report(issue.id)
        if said is not None:
            return said
    bulletin, facts = shop.bulletin(issue.bulletin), _facts(shop, issue, rendered)
    found: dict[str, Finding] = {}
    for part in (*(Tailored(issue, edition) for edition in rendered), *tailored):
        said = check(part.issue, (part.edition,), bulletin=bulletin, facts=facts)
        fresh = (one for one in said if one.key not in found)
        for one in traced(shop, part.issue, part.edition, fresh):
            found[one.key] = replace(one, segment=part.edition.segment)
    everything = (*rendered, *(part.edition for part in tailored))
    return _with_acceptances(shop, issue, everything, in_order(found.values()))


def accept(
    shop: Workshop,
    issue: Issue,
    rendered: tuple[Edition, ...],
    tailored: tuple[Tailored, ...],
    *,
    rule: str,
    language: str | None,
    as_said: Acceptance,
) -> int:
    """Take the warnings of a rule upon oneself, for this content; how many there were.

    Raises:
        UsageError: no reason, or the gate has no such warning. Refused: it is a blocker, or the
            issue is no draft any more.
    """
    if not as_said.why.strip():
        raise UsageError("a warning is accepted with a reason: --because WHY")
    if issue.state not in OPEN:
        raise Refused(f"{issue.name} is {issue.state}; warnings are accepted on a draft")
    meant = [
        finding
        for finding in findings(shop, issue, rendered, tailored)
        if finding.rule == rule and language in {None, finding.language}
    ]
    if any(finding.severity is Severity.BLOCKER for finding in meant):
        raise Refused(f"{rule} is a blocker and cannot be accepted: mend it")
    warnings = [one for one in meant if one.severity is Severity.WARNING]
    if not warnings:
        raise UsageError(f"{issue.name} has no warning {rule}; see digest check {issue.name}")
    hashes = _hashes((*rendered, *(part.edition for part in tailored)))
    for finding in warnings:
        seen = hashes[finding.language, finding.segment]
        shop.checks.accept(issue.id, finding, of=seen, as_said=as_said)
    return len(warnings)


def try_links(shop: Workshop, rendered: Iterable[Edition]) -> int:
    """Fetch what the editions link to, unless it was tried within a day; how many were tried."""
    linked = _linked(shop, rendered)
    known = shop.checks.tried(linked, since=shop.now() - KEPT)
    client = shop.client()
    missing = islice((url for url in linked if url not in known), MOST_LINKS)
    answers: dict[str, str | None] = {}
    for url in missing:
        try:
            client.get(url)
            answers[url] = None
        except DigestError as error:
            answers[url] = str(error)
    shop.checks.keep_tried(answers, at=shop.now())
    return len(answers)


def _facts(shop: Workshop, issue: Issue, rendered: tuple[Edition, ...]) -> Facts:
    bulletin, site = shop.bulletin(issue.bulletin), shop.settings.site
    tried = shop.checks.tried(_linked(shop, rendered), since=shop.now() - KEPT)
    return Facts(
        texts=shop.items.texts(issue.item_ids),
        public_url=site.public_url,
        today=_goes_out_on(issue, shop.now()).astimezone(bulletin.when.zone).date(),
        by_model={code: words_for(code).labels.by_model for code in bulletin.languages},
        from_domain=shop.settings.sender.email.rpartition("@")[2],
        unreachable={url: problem for url, problem in tried.items() if problem is not None},
        clients=shop.settings.mail_programs,
        development=site.development,
    )


def _linked(shop: Workshop, rendered: Iterable[Edition]) -> tuple[str, ...]:
    """Addresses that the editions link to, each once; ours are there when they are sent."""
    ours = shop.settings.site.public_url
    hrefs = (href for page in map(Page.of, rendered) for href in on_the_web(page))
    return tuple(dict.fromkeys(href for href in hrefs if not href.startswith(ours)))


def _with_acceptances(
    shop: Workshop, issue: Issue, rendered: Iterable[Edition], found: Iterable[Finding]
) -> tuple[Finding, ...]:
    accepted = shop.checks.accepted(issue.id)
    if not accepted:
        return tuple(found)
    hashes = _hashes(rendered)
    return tuple(
        replace(one, accepted=accepted.get((one.key, hashes.get((one.language, one.segment), ""))))
        for one in found
    )


def _hashes(rendered: Iterable[Edition]) -> Mapping[tuple[str, str], str]:
    """Language and segment to the hash of what its readers get."""
    return {(one.language, one.segment): content_hash([one]) for one in rendered}


def _goes_out_on(issue: Issue, now: datetime) -> datetime:
    """When readers get an issue: its hour, or now when that is past.

    An issue that was made for a period long past, to look back or to try things out, is judged
    by its own day.
    """
    return issue.sends_at if issue.created_at > issue.sends_at else max(issue.sends_at, now)
