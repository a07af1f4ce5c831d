"""What goes into an issue."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from digest.compose.lifecycle import Told
from digest.compose.select import Stock, select
from digest.model.event import EventReason
from digest.model.issue import EventEntry, ItemEntry
from digest.model.item import Item, Material
from digest.model.reading import Reading
from tests.compose.stock import ISSUE_ON, NEXT_ON, SLATE, event, item, known, reading


def stock(*items: tuple[Item, Reading], told_by: Item | None = None) -> Stock:
    teller = told_by or item()
    return Stock(items, (known(),), {teller.id: teller}, {})


def shown(found: Stock) -> list[str]:
    return [entry.id for entry in select(found, SLATE) if isinstance(entry, ItemEntry)]


def test_an_item_and_the_event_it_mentions_are_both_shown() -> None:
    news = item()

    entries = select(stock((news, reading(news, events=(event(),)))), SLATE)

    assert [entry.id for entry in entries] == ["e1", "i1"]


def test_an_item_that_is_nothing_but_its_event_is_shown_as_the_event_alone() -> None:
    told = event(structured=True)
    whole = item(title=told.title)
    found = Stock(((whole, reading(whole, events=(told,))),), (known(told),), {whole.id: whole}, {})

    (entry,) = select(found, SLATE)

    assert isinstance(entry, EventEntry)
    assert entry.whole_item


def test_an_item_that_is_nothing_but_an_event_long_over_is_not_news() -> None:
    told = event(structured=True, start_on=date(2026, 3, 1))
    whole = item(title=told.title)

    assert select(Stock(((whole, reading(whole, events=(told,))),), (), {}, {}), SLATE) == ()


def test_what_is_stamped_at_the_end_of_the_period_belongs_to_the_next_issue() -> None:
    end_at = SLATE.period.end_at
    just_late = item("late", published_at=end_at)
    in_time = item("in-time", published_at=datetime(2026, 12, 2, 6, 59, tzinfo=UTC))

    found = shown(stock((just_late, reading(just_late)), (in_time, reading(in_time))))

    assert found == ["in-time"]


def test_an_undated_item_is_shown() -> None:
    undated = item("undated", published_at=None)

    assert shown(stock((undated, reading(undated)))) == ["undated"]


def test_an_embargo_holds_an_item_and_its_events_until_its_day() -> None:
    held = item("held", embargo_on=date(2026, 12, 3))
    free = item("free", embargo_on=ISSUE_ON)

    entries = select(
        Stock(
            ((held, reading(held)), (free, reading(free))),
            (known(),),
            {"i1": item(embargo_on=date(2027, 1, 1))},
            {},
        ),
        SLATE,
    )

    assert [entry.id for entry in entries] == ["free"]


def test_a_summary_is_cut_to_whole_sentences_that_fit_and_never_to_none() -> None:
    long, more = "a" * 415, "b" * 20
    news = item()

    (entry,) = select(Stock(((news, reading(news, summary=(long, more))),), (), {}, {}), SLATE)

    assert isinstance(entry, ItemEntry)
    assert [quote.text for quote in entry.summary] == [long]


def test_slides_of_an_event_readers_were_told_of_are_shown_as_that_events() -> None:
    past = event(start_on=ISSUE_ON - timedelta(days=5))
    over = replace(known(past), item_ids=("i1", "slides"))
    slides = replace(
        item("slides", title="Päivän esitykset"),
        materials=(Material("Esitykset", "https://example.org/e.pdf"),),
    )
    waiting = ((slides, reading(slides, events=(past,))),)
    told = {"e1": (Told(EventReason.NEW, 0),)}

    (entry,) = select(Stock(waiting, (), {}, told, over=(over,)), SLATE)
    (unknown,) = select(Stock(waiting, (), {}, {}, over=(over,)), SLATE)

    assert isinstance(entry, EventEntry)
    assert (entry.id, entry.reason, entry.item_id) == ("e1", EventReason.MATERIALS_OUT, "slides")
    assert entry.materials == slides.materials
    assert isinstance(unknown, ItemEntry)


def test_a_moved_event_says_from_which_day_readers_knew_it() -> None:
    news = item()
    moved = known(event(start_on=date(2027, 2, 4)), sequence=1)
    told = {"e1": (Told(EventReason.NEW, 0, start_on=date(2027, 1, 14)),)}

    (entry,) = select(Stock((), (moved,), {news.id: news}, told), SLATE)

    assert isinstance(entry, EventEntry)
    assert (entry.reason, entry.event.moved_from) == (EventReason.MOVED, date(2027, 1, 14))


def test_what_closes_before_the_next_issue_is_marked_even_when_it_is_new() -> None:
    news = item()
    closing = known(event(closes_on=NEXT_ON - timedelta(days=1)))

    (entry,) = select(Stock((), (closing,), {news.id: news}, {}), SLATE)

    assert isinstance(entry, EventEntry)
    assert (entry.reason, entry.last_chance) == (EventReason.NEW, True)
