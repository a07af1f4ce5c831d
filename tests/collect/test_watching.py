from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from digest.collect.watching import (
    MOST_AT_ONCE,
    MOST_WATCHED,
    WATCHED,
    all_due,
    due_pages,
    watched_after,
)
from digest.model.visit import WatchedPage
from tests.collect.conftest import NOON

HOUR = timedelta(hours=1)


def page(
    number: int = 0, *, age: timedelta = timedelta(), due: timedelta = timedelta()
) -> WatchedPage:
    return WatchedPage(f"https://kunta.example/u/{number}", NOON - age, NOON + due)


def test_a_page_is_read_again_after_an_hour_then_ever_less_often() -> None:
    fresh, older = watched_after((), [page(1), page(2, age=timedelta(days=4))], NOON)

    assert fresh.due_at == NOON + HOUR
    assert older.due_at == NOON + timedelta(days=2)


def test_a_page_is_let_go_after_a_fortnight() -> None:
    assert watched_after([page(age=WATCHED)], [], NOON) == ()


def test_a_visit_asks_for_a_few_pages_the_longest_overdue_first() -> None:
    overdue = [page(n, due=-n * HOUR) for n in range(MOST_AT_ONCE + 5)]

    assert [one.url for one in due_pages(overdue, NOON)] == [
        one.url for one in reversed(overdue[5:])
    ]


def test_a_command_by_hand_finds_every_page_due() -> None:
    waiting = [page(n, due=n * HOUR) for n in range(3)]

    assert due_pages(waiting, NOON) == (waiting[0],)
    assert len(due_pages(all_due(waiting, NOON), NOON)) == 3


@given(ages=st.lists(st.integers(0, 500), max_size=60), read=st.integers(0, 60))
def test_what_is_watched_stays_small_and_waits_at_least_an_hour(ages: list[int], read: int) -> None:
    pages = [page(at, age=age * HOUR) for at, age in enumerate(ages)]
    watched = watched_after(pages, pages[:read], NOON)

    assert len({one.url for one in watched}) == len(watched) <= MOST_WATCHED
    asked = {one.url for one in pages[:read]}
    assert all(one.due_at >= NOON + HOUR for one in watched if one.url in asked)
