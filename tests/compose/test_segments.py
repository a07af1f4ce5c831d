"""Which editions an issue needs for what its readers chose."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from digest.compose.segments import EVERYTHING, Whole, cut, segment_of
from digest.model.issue import ItemEntry
from digest.model.taste import Taste
from tests.compose.test_arrange import news

TOPICS, REGIONS = ("care", "youth", "ai"), ("north", "south")
some_topics = st.frozensets(st.sampled_from(TOPICS))
some_regions = st.frozensets(st.sampled_from(REGIONS))
tastes = st.builds(
    Taste, st.sampled_from(("fi", "sv")), some_topics, some_regions, st.integers(1, 9)
)


def entry(name: str, topics: Iterable[str] = (), regions: Iterable[str] = ()) -> ItemEntry:
    return replace(news(name), topics=tuple(sorted(topics)), regions=tuple(sorted(regions)))


def whole(*entries: ItemEntry, language: str = "fi") -> Whole:
    return Whole(language, entries)


@st.composite
def issues(draw: st.DrawFn) -> dict[str, Whole]:
    marks = draw(st.lists(st.tuples(some_topics, some_regions), max_size=6))
    entries = tuple(entry(f"e{at}", *mark) for at, mark in enumerate(marks))
    return {"fi": Whole("fi", entries), "sv": Whole("sv", entries[:3])}


def matching(taste: Taste, entries: Iterable[ItemEntry]) -> frozenset[str]:
    """Written anew, the slow way."""
    return frozenset(
        one.id
        for one in entries
        if (not taste.topics or not one.topics or taste.topics & set(one.topics))
        and (not taste.regions or not one.regions or taste.regions & set(one.regions))
    )


@settings(max_examples=100)
@given(issues(), st.lists(tastes, max_size=12))
def test_every_reader_gets_exactly_the_entries_that_match(
    wholes: dict[str, Whole], readers: list[Taste]
) -> None:
    made = {(one.language, one.key): one.shown for one in cut(wholes, readers).segments}

    for taste in readers:
        there = wholes[taste.language]
        entries = [one for one in there.entries if isinstance(one, ItemEntry)]
        wanted = matching(taste, entries)
        key = segment_of(taste, there)
        if not wanted:
            assert key is None
        elif key == EVERYTHING:
            assert wanted == {one.id for one in entries}
        else:
            assert made[taste.language, key or ""] == wanted


@settings(max_examples=100)
@given(issues(), st.lists(tastes, max_size=12))
def test_there_are_never_more_editions_than_distinct_selections(
    wholes: dict[str, Whole], readers: list[Taste]
) -> None:
    found = cut(wholes, readers)
    selections = {
        (one.language, frozenset(matching(one, wholes[one.language].entries)))  # type: ignore[arg-type]
        for one in readers
    }

    assert len(found.segments) <= len(selections)
    assert len({(one.language, one.shown) for one in found.segments}) == len(found.segments)


@settings(max_examples=100)
@given(issues(), st.lists(tastes, max_size=12), st.integers(0, 6))
def test_every_reader_is_counted_once_however_few_editions_there_may_be(
    wholes: dict[str, Whole], readers: list[Taste], most: int
) -> None:
    found = cut(wholes, readers, most=most)

    assert len(found.segments) <= max(most - 2, 0)
    assert sum(
        one.readers for one in found.segments
    ) + found.full + found.without + found.too_rare == sum(one.readers for one in readers)


def test_choices_that_select_the_same_share_an_edition() -> None:
    there = whole(entry("a", ["care"]), entry("b", ["ai"]), entry("c"))
    readers = [Taste("fi", frozenset({"care"}), readers=3), Taste("fi", frozenset({"care", "x"}))]

    (only,) = cut({"fi": there}, readers).segments

    assert only.shown == {"a", "c"}
    assert only.tastes == tuple(readers)


def test_the_rarest_selections_fall_back_to_the_full_edition() -> None:
    there = whole(entry("a", ["care"]), entry("b", ["ai"]), entry("c", ["youth"]))
    readers = [
        Taste("fi", frozenset({"care"}), readers=1),
        Taste("fi", frozenset({"ai"}), readers=5),
        Taste("fi", frozenset({"youth"}), readers=2),
    ]

    found = cut({"fi": there}, readers, most=3)

    assert [one.shown for one in found.segments] == [{"b"}, {"c"}]
    assert found.too_rare == 1


def test_an_opening_article_is_for_everyone() -> None:
    there = replace(whole(entry("a", ["care"])), has_article=True)

    key = segment_of(Taste("fi", frozenset({"ai"})), there)

    assert key not in {None, EVERYTHING}
