"""One entry of what is known in several languages."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from digest.compose.select import event_entry
from digest.compose.translations import joined, joined_days, missing, same
from digest.model.event import EventReason
from digest.model.issue import (
    Dated,
    Entry,
    EventEntry,
    Issue,
    IssueSection,
    IssueState,
    ItemEntry,
    OwnWords,
    days_in,
    told_in,
)
from tests.compose.stock import NEXT_ON, SEEN, SLATE, event, item, known
from tests.compose.test_arrange import news

SPOKEN = ("fi", "sv", "en")
links = st.frozensets(st.tuples(st.sampled_from("abcdef"), st.sampled_from("abcdef")), max_size=6)


def entry(name: str, language: str, *topics: str) -> ItemEntry:
    return replace(news(name), language=language, title=f"{name} {language}", topics=topics)


def happening(name: str, language: str, *, start_on: date = NEXT_ON) -> EventEntry:
    seen = replace(known(event(start_on=start_on), name=name), item_id=f"i-{name}")
    made = event_entry(seen, item(f"i-{name}"), EventReason.NEW, SLATE)
    return replace(made, language=language)


def issue_of(*entries: Entry) -> Issue:
    return Issue(
        id="a", bulletin="tiedote", number=1, state=IssueState.DRAFT, nominal_on=NEXT_ON,
        sends_at=datetime(2026, 12, 2, 7, tzinfo=SEEN.tzinfo), period=SLATE.period,
        created_at=SEEN, sections=(IssueSection("news", {}, entries),),
    )  # fmt: skip


def test_every_edition_tells_its_own_version_and_the_first_language_where_it_has_none() -> None:
    (only,) = joined([entry("b", "sv"), entry("a", "fi")], same([("b", "a")]), SPOKEN)

    assert told_in(only, "fi").id == "a"
    assert told_in(only, "sv").id == "b"
    assert told_in(only, "en").id == "a"


def test_the_marks_of_all_versions_are_the_entrys() -> None:
    (only,) = joined([entry("a", "fi", "care"), entry("b", "sv", "ai")], same([("a", "b")]), SPOKEN)

    assert only.topics == ("care", "ai")


def test_translations_of_translations_are_the_same_story() -> None:
    three = [entry("a", "fi"), entry("b", "sv"), entry("c", "en")]

    (only,) = joined(three, same([("a", "b"), ("c", "b")]), SPOKEN)

    assert [one.id for one in only.versions] == ["b", "c"]


@settings(max_examples=100)
@given(st.lists(st.sampled_from(SPOKEN), min_size=6, max_size=6), links)
def test_nothing_is_lost_or_told_twice_and_no_entry_has_two_versions_in_one_language(
    spoken: list[str], pairs: frozenset[tuple[str, str]]
) -> None:
    entries = [entry(name, language) for name, language in zip("abcdef", spoken, strict=True)]

    found = joined(entries, same(pairs), SPOKEN)

    told = [one for shown in found for one in (shown, *shown.versions)]
    assert sorted(one.id for one in told) == list("abcdef")
    for shown in found:
        languages = [one.language for one in (shown, *shown.versions)]
        assert len(languages) == len(set(languages))
        assert languages[0] == min(languages, key=SPOKEN.index)


def test_events_are_one_when_their_items_are_translations_and_their_day_is_the_same() -> None:
    pair = same([("i-e1", "i-e2"), ("i-e1", "i-e3")])
    other_day = happening("e3", "en", start_on=date(2027, 2, 1))

    first, second = joined([happening("e1", "fi"), happening("e2", "sv"), other_day], pair, SPOKEN)

    assert [one.id for one in first.versions] == ["e2"]
    assert second.id == "e3"


def test_a_day_in_view_is_named_in_the_language_of_the_edition() -> None:
    days = [
        Dated(name, event().kind, name, NEXT_ON, language, None, told=True)
        for name, language in (("e1", "fi"), ("e2", "sv"))
    ]

    kept = joined_days(days, {"e1": "i1", "e2": "i2"}, same([("i1", "i2")]), SPOKEN)

    assert [one.id for one in days_in(kept, "fi")] == ["e1"]
    assert [one.id for one in days_in(kept, "sv")] == ["e2"]


def test_the_editors_words_stand_before_any_version() -> None:
    (only,) = joined([entry("a", "fi"), entry("b", "sv")], same([("a", "b")]), SPOKEN)
    words = OwnWords("sv", "Egna ord")

    assert told_in(replace(only, own=(words,)), "sv").own == (words,)


def test_what_is_missing_is_told_entry_by_entry_and_own_words_count() -> None:
    (only,) = joined([entry("a", "fi"), entry("b", "sv")], same([("a", "b")]), SPOKEN)
    alone = replace(entry("c", "fi"), own=(OwnWords("en", "In my words"),))

    found = missing(issue_of(only, alone), SPOKEN)

    assert [(one.entry_id, one.language, one.told_in) for one in found] == [
        ("a", "en", ("fi", "sv")),
        ("c", "sv", ("fi", "en")),
    ]
