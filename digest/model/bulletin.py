"""A recurring publication: what `schedules/NAME.toml` says, parsed. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo


class HolidayRule(StrEnum):
    """What happens to an occurrence on a public holiday."""

    PREVIOUS = "previous"  # the business day before
    NEXT = "next"  # the business day after
    SKIP = "skip"
    KEEP = "keep"


@dataclass(frozen=True, slots=True)
class Holidays:
    """Public holidays to avoid. `also` adds local days."""

    country: str
    on: HolidayRule = HolidayRule.PREVIOUS
    also: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True)
class Move:
    """One occurrence moved by hand. `moved_on`: its nominal day; `to_on`: its new day."""

    moved_on: date
    to_on: date
    at: time | None = None


@dataclass(frozen=True, slots=True)
class When:
    """When a bulletin goes out.

    Attributes:
        start: local day that anchors "every second"; DTSTART of `rrule`.
        rrule: RFC 5545 §3.3.10, DAILY to YEARLY, INTERVAL 1 to 999.
        last_of_year_days: shift of the year's last occurrence, in days.
    """

    zone: ZoneInfo
    start: date
    at: time
    rrule: str
    holidays: Holidays | None = None
    skip_months: frozenset[int] = frozenset()
    last_of_year_days: int = 0
    moves: tuple[Move, ...] = ()


class SectionOrder(StrEnum):
    """In which order a section shows its items; events always stand in that of their days."""

    NEWEST = "newest"
    OLDEST = "oldest"
    WEIGHT = "weight"  # of their sources, then the newest


@dataclass(frozen=True, slots=True)
class Section:
    """A part of an issue: the item and event kinds it takes.

    Attributes:
        title: language code to heading.
        topics, regions, languages: it takes only entries with one of these; empty = all.
        default: what matches no section comes here.
        summary_chars: longest summary of an entry.
        max_entries: what does not fit waits for the next issue; None = as many as there are.
        more_url: where readers find all of its sort.
    """

    id: str
    title: Mapping[str, str]
    kinds: frozenset[str]
    default: bool = False
    summary_chars: int = 420
    topics: frozenset[str] = frozenset()
    regions: frozenset[str] = frozenset()
    languages: frozenset[str] = frozenset()
    order: SectionOrder = SectionOrder.NEWEST
    max_entries: int | None = None
    more_url: str | None = None

    def takes(
        self, kind: str, *, topics: Iterable[str], regions: Iterable[str], language: str
    ) -> bool:
        """Whether an entry of this kind, with these marks, belongs here."""
        return (
            kind in self.kinds
            and (not self.topics or not self.topics.isdisjoint(topics))
            and (not self.regions or not self.regions.isdisjoint(regions))
            and (not self.languages or language in self.languages)
        )


CHANGES = Section("changes", {"fi": "Muutokset", "sv": "Ändringar", "en": "Changes"}, frozenset())
"""What moved or was cancelled, before everything else: readers may have planned to come."""


class ApprovalMode(StrEnum):
    """Who must approve an issue before it is sent."""

    EDITOR = "editor"
    TWO_PEOPLE = "two_people"  # the approver is not the one who edited last
    AUTOMATIC = "automatic"


class Untranslated(StrEnum):
    """What an edition does with an entry that is not in its language."""

    SHOW = "show"  # with a language mark
    LEAVE_OUT = "leave_out"


@dataclass(frozen=True, slots=True)
class Bulletin:
    """A recurring publication.

    Attributes:
        name: the file's name; what commands and addresses call it.
        languages: the first is the default.
        sources: names of sources, or ("*",) for all.
        segment: rule over subscribers; "" = everyone active.
        grace: after downtime, how late an approved issue may still go by itself.
        hold: time between approval and sending, to undo.
        max_entries: of one issue; what does not fit waits for the next.
        min_entries: with fewer there is no issue, and they wait for the next.
        changes: heading of the section for what moved or was cancelled.
    """

    name: str
    title: Mapping[str, str]
    languages: tuple[str, ...]
    when: When
    sections: tuple[Section, ...]
    sources: tuple[str, ...] = ("*",)
    template: str = "bulletin"
    segment: str = ""
    approval: ApprovalMode = ApprovalMode.EDITOR
    grace: timedelta = timedelta(hours=6)
    hold: timedelta = timedelta(0)
    untranslated: Untranslated = Untranslated.SHOW
    max_entries: int = 40
    min_entries: int = 1
    changes: Section = CHANGES

    def section_for(
        self,
        kind: str,
        *,
        topics: Iterable[str] = (),
        regions: Iterable[str] = (),
        language: str = "",
    ) -> Section:
        """The first section that takes such an entry, else the default one, else the last."""
        marks = (tuple(topics), tuple(regions))
        taking = [
            section
            for section in self.sections
            if section.takes(kind, topics=marks[0], regions=marks[1], language=language)
        ]
        defaults = [section for section in self.sections if section.default]
        return (taking or defaults or [self.sections[-1]])[0]


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One planned sending.

    Attributes:
        nominal_on: the local day the rule names; the occurrence's identity.
        reason: why it is not sent on its nominal day ("moved", "holiday: …"), or None.
    """

    nominal_on: date
    sends_at: datetime
    reason: str | None = None
