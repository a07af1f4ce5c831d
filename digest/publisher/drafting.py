"""Make the draft of a bulletin's next issue from what was collected."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from hashlib import sha256

from digest.compose.arrange import arrange
from digest.compose.lifecycle import Told
from digest.compose.limit import limit
from digest.compose.select import Slate, Stock, select
from digest.errors import UsageError
from digest.model.bulletin import Bulletin, Occurrence
from digest.model.issue import OPEN, Issue, IssueState, Period
from digest.publisher.workshop import Workshop
from digest.render.subject import propose_preheader, propose_subject
from digest.schedule.calendar import next_occurrences, occurrences_from


@dataclass(frozen=True, slots=True)
class NothingToSay:
    """No issue was made; `reason` says why."""

    reason: str


def draft(
    shop: Workshop, bulletin: Bulletin, *, period_end: date | None = None
) -> Issue | NothingToSay:
    """The draft for the bulletin's next occurrence; the one already there, if there is one."""
    now = shop.now()
    occurrence = _occurrence(shop, bulletin, period_end, now)
    there = shop.issues.of_occurrence(bulletin.name, occurrence.nominal_on)
    if there is not None and there.state in OPEN:
        return there
    previous = shop.issues.previous(bulletin.name, occurrence.nominal_on)
    start_at = previous.period.end_at if previous else None
    end_at = _midnight(bulletin, period_end) if period_end else occurrence.sends_at
    slate = _slate(bulletin, occurrence, Period(start_at, end_at))
    entries = select(_stock(shop, bulletin, slate), slate)
    sections = limit(arrange(entries, bulletin), bulletin)
    if not sections:
        return NothingToSay(
            f"nothing new for {bulletin.name} since its last issue; "
            "run digest collect, or wait for the sources"
        )
    return shop.issues.add(
        Issue(
            id=_issue_id(shop, bulletin, occurrence),
            bulletin=bulletin.name,
            number=None,
            state=IssueState.DRAFT,
            nominal_on=occurrence.nominal_on,
            sends_at=occurrence.sends_at,
            period=slate.period,
            created_at=now,
            sections=sections,
            subjects={
                language: propose_subject(sections, language=language, bulletin=bulletin)
                for language in bulletin.languages
            },
            preheaders={
                language: propose_preheader(sections, language=language, bulletin=bulletin)
                for language in bulletin.languages
            },
        )
    )


def _occurrence(
    shop: Workshop, bulletin: Bulletin, period_end: date | None, now: datetime
) -> Occurrence:
    """The first planned sending whose issue is still to be made or approved."""
    coming = (
        occurrences_from(bulletin.when, on=period_end, count=1)
        if period_end
        else next_occurrences(bulletin.when, after=now, count=1)
    )
    while coming:
        there = shop.issues.of_occurrence(bulletin.name, coming[0].nominal_on)
        if there is None or there.state in OPEN:
            return coming[0]
        coming = next_occurrences(bulletin.when, after=coming[0].sends_at, count=1)
    raise UsageError(
        f"schedules/{bulletin.name}.toml plans no further issue; see digest schedule next"
    )


def _slate(bulletin: Bulletin, occurrence: Occurrence, period: Period) -> Slate:
    following = next_occurrences(bulletin.when, after=occurrence.sends_at, count=1)
    issue_on = occurrence.sends_at.astimezone(bulletin.when.zone).date()
    next_on = (
        following[0].sends_at.astimezone(bulletin.when.zone).date()
        if following
        else issue_on + timedelta(days=14)
    )
    return Slate(bulletin, period, issue_on, next_on)


def _stock(shop: Workshop, bulletin: Bulletin, slate: Slate) -> Stock:
    # An issue may be sent early, so nothing that is over by today's date is offered either way.
    today = shop.now().astimezone(bulletin.when.zone).date()
    events = shop.events.all(ending_from=min(today, slate.issue_on))
    told: dict[str, tuple[Told, ...]] = {}
    for one in shop.events.announced(bulletin.name):
        told[one.event_id] = (*told.get(one.event_id, ()), Told(one.reason, one.sequence))
    return Stock(
        items=shop.items.waiting(bulletin.name),
        events=events,
        tellers=shop.items.by_id({known.item_id for known in events}),
        told=told,
    )


def _midnight(bulletin: Bulletin, day: date) -> datetime:
    return datetime.combine(day, time(), tzinfo=bulletin.when.zone)


def _issue_id(shop: Workshop, bulletin: Bulletin, occurrence: Occurrence) -> str:
    # The instance is part of it: delivery ids must never meet those of another installation
    # at an endpoint that both use.
    told = f"{shop.identity.instance}/{bulletin.name}/{occurrence.nominal_on}"
    return sha256(told.encode()).hexdigest()[:12]
