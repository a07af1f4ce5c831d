"""The order of an issue."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from digest.compose.arrange import arrange
from digest.model.bulletin import Section, SectionOrder
from digest.model.event import EventKind, EventReason
from digest.model.issue import Entry, EventEntry, ItemEntry
from digest.model.item import ItemKind
from tests.compose.stock import BULLETIN, event

days = st.dates(date(2026, 1, 1), date(2027, 12, 31))


def news(
    name: str,
    *,
    kind: ItemKind = ItemKind.NEWS,
    published_on: date | None = None,
    language: str = "fi",
) -> ItemEntry:
    return ItemEntry(name, kind, language, name, None, "uutiset", published_on)


def dated(
    name: str,
    *,
    start_on: date = date(2027, 1, 14),
    reason: EventReason = EventReason.NEW,
    kind: EventKind = EventKind.NETWORK_DAY,
) -> EventEntry:
    told = event(start_on=start_on, kind=kind)
    return EventEntry(name, "i", told, reason, "fi", None, "uutiset", "Uutinen")


def order(*entries: Entry) -> list[str]:
    return [entry.id for section in arrange(entries, BULLETIN) for entry in section.entries]


entries = st.lists(
    st.one_of(
        st.builds(
            news,
            st.uuids().map(str),
            kind=st.sampled_from(ItemKind),
            published_on=st.none() | days,
            language=st.sampled_from(["fi", "sv", "en", "et"]),
        ),
        st.builds(
            dated,
            st.uuids().map(str),
            start_on=days,
            reason=st.sampled_from(EventReason),
            kind=st.sampled_from(EventKind),
        ),
    )
)


@given(entries)
def test_no_entry_is_lost_or_doubled(some: list[Entry]) -> None:
    assert sorted(order(*some)) == sorted(entry.id for entry in some)


@given(entries)
def test_no_section_is_empty(some: list[Entry]) -> None:
    assert all(section.entries for section in arrange(some, BULLETIN))


def test_sections_stand_in_the_order_of_the_bulletin() -> None:
    sections = arrange([news("n"), dated("d"), news("m", kind=ItemKind.MATERIAL)], BULLETIN)

    assert [section.id for section in sections] == ["events", "news", "materials"]


def test_events_stand_in_order_of_their_day_but_changes_come_first() -> None:
    soon, late = date(2026, 12, 10), date(2027, 3, 1)

    found = order(
        dated("late", start_on=late),
        dated("soon", start_on=soon),
        dated("moved", start_on=late, reason=EventReason.MOVED),
    )

    assert found == ["moved", "soon", "late"]


def test_what_changed_stands_in_a_section_of_its_own_before_all_others() -> None:
    sections = arrange(
        [news("n"), dated("d"), dated("off", reason=EventReason.CANCELLED)], BULLETIN
    )

    assert [section.id for section in sections] == ["changes", "events", "news"]


def test_slides_of_what_is_over_stand_among_the_materials() -> None:
    (section,) = arrange([dated("over", reason=EventReason.MATERIALS_OUT)], BULLETIN)

    assert section.id == "materials"


def test_a_section_of_some_topics_regions_or_languages_leaves_the_rest_to_later_ones() -> None:
    north = Section("north", {"fi": "Pohjoinen"}, frozenset({"news"}), regions=frozenset({"pohde"}))
    swedish = Section("sv", {"fi": "Ruotsi"}, frozenset({"news"}), languages=frozenset({"sv"}))
    bulletin = replace(BULLETIN, sections=(north, swedish, *BULLETIN.sections))

    found = arrange(
        [replace(news("a"), regions=("pohde",)), news("b", language="sv"), news("c")], bulletin
    )

    assert [(one.id, one.entries[0].id) for one in found] == [
        ("north", "a"),
        ("sv", "b"),
        ("news", "c"),
    ]


def test_items_may_stand_oldest_first_or_by_the_weight_of_their_sources() -> None:
    old = news("old", published_on=date(2026, 11, 1))
    new = news("new", published_on=date(2026, 11, 20))
    heavy = replace(news("heavy", published_on=date(2026, 11, 10)), source="virasto")

    def ordered(by: SectionOrder) -> list[str]:
        sections = (Section("news", {"fi": "Uutiset"}, frozenset({"news"}), order=by),)
        (section,) = arrange(
            [old, new, heavy], replace(BULLETIN, sections=sections), weights={"virasto": 5}
        )
        return [entry.id for entry in section.entries]

    assert ordered(SectionOrder.NEWEST) == ["new", "heavy", "old"]
    assert ordered(SectionOrder.OLDEST) == ["old", "heavy", "new"]
    assert ordered(SectionOrder.WEIGHT) == ["heavy", "new", "old"]


def test_the_newest_item_comes_first_and_undated_ones_last() -> None:
    found = order(
        news("undated"),
        news("old", published_on=date(2026, 11, 1)),
        news("new", published_on=date(2026, 11, 20)),
    )

    assert found == ["new", "old", "undated"]


def test_what_no_section_takes_comes_to_the_default_one() -> None:
    (section,) = arrange([news("c", kind=ItemKind.COLUMN)], BULLETIN)

    assert section.id == "news"
