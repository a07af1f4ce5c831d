"""The tables of `schedules/NAME.toml`. Their descriptions are the settings table's text."""

from __future__ import annotations

from datetime import date, time
from typing import Annotated

from msgspec import Meta, field

from digest.config.shape import Table
from digest.model.bulletin import ApprovalMode, HolidayRule, SectionOrder, Untranslated

Titles = dict[str, str]


class HolidaysTable(Table):
    """Public holidays to avoid."""

    country: Annotated[str, Meta(description="Country by its two letters, such as `FI`")]
    on: Annotated[
        HolidayRule,
        Meta(description="`previous` or `next` business day, `skip` the issue, or `keep`"),
    ] = HolidayRule.PREVIOUS
    also: Annotated[tuple[date, ...], Meta(description="Further days to avoid")] = ()


class SkipTable(Table):
    """Times without issues."""

    months: Annotated[
        tuple[Annotated[int, Meta(ge=1, le=12)], ...],
        Meta(description="Months without issues; 7 is July"),
    ] = ()


class LastOfYearTable(Table):
    """The year's last issue."""

    days: Annotated[int, Meta(description="Shift in days; -7 is a week earlier", ge=-31, le=31)] = 0


class MoveTable(Table, rename={"moved_on": "from", "to_on": "to"}):
    """One issue moved by hand."""

    moved_on: Annotated[date, Meta(description="The day the rule names")]
    to_on: Annotated[date, Meta(description="The day it goes out instead")]
    at: Annotated[time | None, Meta(description="Another time of day")] = None


class WhenTable(Table):
    """When the bulletin goes out."""

    start: Annotated[date, Meta(description='First day; "every second" counts from it')]
    at: Annotated[time, Meta(description="Local time of day")]
    rrule: Annotated[
        str, Meta(description="Repeating rule of RFC 5545, DAILY to YEARLY", max_length=500)
    ]
    timezone: Annotated[str, Meta(description="IANA name of the local time")] = "Europe/Helsinki"
    holidays: HolidaysTable | None = None
    skip: SkipTable = field(default_factory=SkipTable)
    last_of_year: LastOfYearTable = field(default_factory=LastOfYearTable)
    move: tuple[MoveTable, ...] = ()


class LateTable(Table):
    """What happens after downtime, or when the approval comes late."""

    grace: Annotated[
        str, Meta(description="An approved issue may go this late; then the editor is asked")
    ] = "6h"


class SectionTable(Table):
    """A part of the bulletin."""

    id: Annotated[str, Meta(description="What templates call it")]
    title: Annotated[Titles, Meta(description="Heading in each language")]
    kinds: Annotated[tuple[str, ...], Meta(description="Kinds of items and events it takes")]
    default: Annotated[bool, Meta(description="Takes what matches no section")] = False
    summary_chars: Annotated[
        int, Meta(description="Longest summary of an entry", ge=60, le=4_000)
    ] = 420
    topics: Annotated[
        tuple[str, ...], Meta(description="Only entries with one of these topics; empty = all")
    ] = ()
    regions: Annotated[
        tuple[str, ...], Meta(description="Only entries of one of these regions")
    ] = ()
    languages: Annotated[
        tuple[str, ...], Meta(description="Only entries in one of these languages")
    ] = ()
    order: Annotated[
        SectionOrder,
        Meta(description="Items: `newest` or `oldest` first, or by the `weight` of their sources"),
    ] = SectionOrder.NEWEST
    max_entries: Annotated[
        Annotated[int, Meta(ge=1, le=200)] | None,
        Meta(description="What does not fit waits for the next issue"),
    ] = None
    more: Annotated[str | None, Meta(description="Address where readers find all of its sort")] = (
        None
    )


class AudienceTable(Table):
    """Who receives it."""

    segment: Annotated[
        str, Meta(description="Rule over readers, docs/subscribers.md; empty = everyone active")
    ] = ""


class ApprovalTable(Table):
    """Who must approve an issue."""

    mode: Annotated[ApprovalMode, Meta(description="`editor`, `two_people` or `automatic`")] = (
        ApprovalMode.EDITOR
    )
    hold: Annotated[str, Meta(description="Time between approval and sending, to undo")] = "0s"


class TranslationsTable(Table):
    """Entries that are not in the reader's language."""

    missing: Annotated[Untranslated, Meta(description="`show` them marked, or `leave_out`")] = (
        Untranslated.SHOW
    )


class ScheduleFile(Table):
    """`schedules/NAME.toml`; the file's name is the bulletin's name."""

    title: Annotated[Titles, Meta(description="The bulletin's name in each language")]
    languages: Annotated[
        tuple[str, ...], Meta(description="One edition each; the first is the default")
    ]
    when: WhenTable
    sections: tuple[SectionTable, ...]
    template: Annotated[str, Meta(description="Its folder or file in `templates/`")] = "bulletin"
    sources: Annotated[tuple[str, ...], Meta(description='Names of sources; `["*"]` = all')] = (
        "*",
    )
    max_entries: Annotated[
        int, Meta(ge=1, le=200, description="Of one issue; what does not fit waits for the next")
    ] = 40
    min_entries: Annotated[
        int, Meta(ge=1, le=200, description="With fewer there is no issue, and they wait")
    ] = 1
    changes: Annotated[
        Titles, Meta(description="Heading of what moved or was cancelled; known in fi, sv and en")
    ] = field(default_factory=dict)
    late: LateTable = field(default_factory=LateTable)
    audience: AudienceTable = field(default_factory=AudienceTable)
    approval: ApprovalTable = field(default_factory=ApprovalTable)
    translations: TranslationsTable = field(default_factory=TranslationsTable)
