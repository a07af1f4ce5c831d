"""What waits for a later issue."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from digest.compose.limit import limit
from digest.model.issue import IssueSection
from tests.compose.stock import BULLETIN
from tests.compose.test_arrange import news


def section(name: str, size: int) -> IssueSection:
    return IssueSection(name, {}, tuple(news(f"{name}{number}") for number in range(size)))


@given(st.lists(st.integers(0, 60), max_size=6), st.integers(1, 50))
def test_an_issue_never_grows_beyond_its_limit_and_keeps_the_first(
    sizes: list[int], most: int
) -> None:
    sections = tuple(section(str(place), size) for place, size in enumerate(sizes))

    kept = limit(sections, replace(BULLETIN, max_entries=most))

    assert sum(len(one.entries) for one in kept) == min(sum(sizes), most)
    for one in kept:
        whole = next(other for other in sections if other.id == one.id)
        assert one.entries == whole.entries[: len(one.entries)]


def test_a_flood_in_one_section_pushes_no_other_out() -> None:
    flood, trickle = section("news", 100), section("events", 3)

    kept = limit((flood, trickle), replace(BULLETIN, max_entries=10))

    assert [len(one.entries) for one in kept] == [7, 3]


def test_a_section_with_a_limit_of_its_own_gives_up_its_last_entries() -> None:
    narrow = tuple(
        replace(one, max_entries=2) if one.id == "news" else one for one in BULLETIN.sections
    )

    kept = limit((section("news", 5), section("events", 3)), replace(BULLETIN, sections=narrow))

    assert [len(one.entries) for one in kept] == [2, 3]
