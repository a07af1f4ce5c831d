"""Make the draft of a bulletin's next issue from what was collected."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from hashlib import sha256

from digest.errors import UsageError
from digest.model.bulletin import Bulletin, Occurrence
from digest.model.issue import OPEN, Issue, IssueSection, IssueState, Period
from digest.publisher.composing import compose, slate_for
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
    slate = slate_for(bulletin, occurrence, Period(start_at, end_at))
    composed = compose(shop, slate)
    sections = composed.sections
    if too_little := _too_little(sections, bulletin):
        return NothingToSay(too_little)
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
            coming=composed.coming,
            subjects=proposed_subjects(sections, bulletin),
            preheaders=proposed_preheaders(sections, bulletin),
        )
    )


def _too_little(sections: Iterable[IssueSection], bulletin: Bulletin) -> str | None:
    """Why there is no issue, when there is none."""
    held = sum(len(section.entries) for section in sections)
    if not held:
        return (
            f"nothing new for {bulletin.name} since its last issue; "
            "run digest collect, or wait for the sources"
        )
    if held < bulletin.min_entries:
        return (
            f"{bulletin.name} has {held} of the {bulletin.min_entries} entries that its schedule "
            "asks for; they wait for the next issue"
        )
    return None


def proposed_subjects(sections: Iterable[IssueSection], bulletin: Bulletin) -> Mapping[str, str]:
    """Subjects by language, from the leading entries."""
    there = tuple(sections)
    return {
        language: propose_subject(there, language=language, bulletin=bulletin)
        for language in bulletin.languages
    }


def proposed_preheaders(sections: Iterable[IssueSection], bulletin: Bulletin) -> Mapping[str, str]:
    """Preheaders by language, from what the subjects leave over."""
    there = tuple(sections)
    return {
        language: propose_preheader(there, language=language, bulletin=bulletin)
        for language in bulletin.languages
    }


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


def _midnight(bulletin: Bulletin, day: date) -> datetime:
    return datetime.combine(day, time(), tzinfo=bulletin.when.zone)


def _issue_id(shop: Workshop, bulletin: Bulletin, occurrence: Occurrence) -> str:
    # The instance is part of it: delivery ids must never meet those of another installation
    # at an endpoint that both use.
    told = f"{shop.identity.instance}/{bulletin.name}/{occurrence.nominal_on}"
    return sha256(told.encode()).hexdigest()[:12]
