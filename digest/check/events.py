"""Are the days right: weekday, order, not past, in the calendar file? Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from babel.dates import get_day_names, get_month_names

from digest.check.facts import Facts
from digest.check.page import Page
from digest.model.event import ACTED_ON, EventReason, EventStatus
from digest.model.finding import Finding, Severity
from digest.model.issue import EventEntry


def weekday(page: Page, entry: EventEntry, facts: Facts) -> Iterator[Finding]:
    """EVT-01: the day is printed, with the weekday it falls on, in HTML and text.

    Severity: blocker
    Why: readers plan by the weekday, and a wrong one sends them on a wrong day.
    Source: practice
    Bad: "to 14.1." for a Wednesday
    Good: "ke 14.1."
    Mend: print `entry.when`; where it is right, the event's date is wrong: mend or leave it out
    """
    del facts
    if _is_period(entry):
        return
    event = entry.event
    day = event.end_on if event.kind in ACTED_ON else event.start_on
    wanted = _ways_to_write(day, page.edition.language)
    for part, content in page.parts:
        if not any(way in content for way in wanted):
            said = f"the {part} never says “{wanted[0]}” for “{event.title}”: mend the date"
            yield _about(entry, page.finding("EVT-01", Severity.BLOCKER, said))


def order(page: Page, entry: EventEntry, facts: Facts) -> Iterator[Finding]:
    """EVT-02: an event ends after it starts.

    Severity: blocker
    Why: calendars refuse such an event, and readers do not know what to believe.
    Source: RFC 5545, section 3.8.2.2
    Bad: from 15:00 to 9:00
    Good: from 9:00 to 15:00
    Mend: mend its times or leave it out
    """
    del facts
    event = entry.event
    backwards = event.end_on < event.start_on or (
        event.starts_at is not None
        and event.ends_at is not None
        and event.ends_at <= event.starts_at
    )
    if backwards:
        said = f"“{event.title}” ends before it starts: mend its times or leave it out"
        yield _about(entry, page.finding("EVT-02", Severity.BLOCKER, said))


def not_past(page: Page, entry: EventEntry, facts: Facts) -> Iterator[Finding]:
    """EVT-03: nothing is announced that is over, but for materials that came out of it.

    Severity: blocker
    Why: who wants to come is too late, and trusts the next issue less.
    Source: the closed list of reasons an event appears
    Bad: an invitation to last week
    Good: the slides of last week's event
    Mend: leave the event out
    """
    event = entry.event
    over = event.end_on < facts.today and entry.reason is not EventReason.MATERIALS_OUT
    if over:
        said = f"“{event.title}” was over on {event.end_on:%Y-%m-%d}: leave it out"
        yield _about(entry, page.finding("EVT-03", Severity.BLOCKER, said))


def calendar_file(page: Page, entry: EventEntry, facts: Facts) -> Iterator[Finding]:
    """EVT-04: a coming event has its .ics file, and a link to it.

    Severity: blocker
    Why: what stands in a reader's calendar is not forgotten.
    Source: RFC 5545
    Bad: an event with a date and no calendar link
    Good: an event with "Lisää kalenteriin: Verkostopäivä"
    Mend: print `entry.actions` in the event's block
    """
    del facts
    cancelled = entry.event.status is EventStatus.CANCELLED
    if _is_period(entry) or cancelled or entry.reason is EventReason.MATERIALS_OUT:
        return
    holding = {
        calendar.name
        for calendar in page.edition.calendars
        if f"UID:{entry.id}@" in calendar.content.replace("\r\n ", "")
    }
    linked = any(anchor.href.rsplit("/", 1)[-1] in holding for anchor in page.anchors)
    if not linked:
        said = f"“{entry.event.title}” has no calendar file that the mail links to"
        yield _about(entry, page.finding("EVT-04", Severity.BLOCKER, said))


def _is_period(entry: EventEntry) -> bool:
    """Whole months, such as a season: there is no day to print or to add."""
    event = entry.event
    ends_month = (event.end_on + timedelta(days=1)).day == 1
    whole = event.start_on.day == 1 and ends_month and event.end_on > event.start_on
    return whole and event.kind not in ACTED_ON


def _ways_to_write(day: date, language: str) -> tuple[str, ...]:
    """How `day` may be printed after its weekday: "ke 14.1.", "Wed 14 January"."""
    month = get_month_names("wide", locale=language)[day.month]
    names = (
        get_day_names("abbreviated", locale=language)[day.weekday()].rstrip("."),
        get_day_names("wide", locale=language)[day.weekday()],
    )
    dates = (f"{day.day}.{day.month}", f"{day.day} {month}", f"{day.day}. {month}")
    return tuple(f"{name} {written}" for name in names for written in dates)


def _about(entry: EventEntry, finding: Finding) -> Finding:
    return replace(finding, entry_id=entry.id)


RULES = (weekday, order, not_past, calendar_file)
