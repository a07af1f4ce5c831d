from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.collect.first_run import (
    Everything,
    Newest,
    Rule,
    Since,
    Split,
    parse_rule,
    split_first_run,
)
from digest.collect.gather import gather
from digest.errors import ConfigError, FetchError
from digest.model.item import Found
from digest.ports import FetchState, Harvest
from tests.collect.conftest import ZONE


@dataclass
class Fake:
    """A source that does what it is told."""

    name: str
    act: Callable[[], None] = lambda: None
    seen: list[FetchState] = field(default_factory=list)

    def collect(self, state: FetchState, *, is_known: Callable[[str], bool]) -> Harvest:
        self.seen.append(state)
        self.act()
        return Harvest(found=(Found(self.name, "A", ""),))


def fail(error: Exception) -> Callable[[], None]:
    def act() -> None:
        raise error

    return act


def test_a_source_that_fails_does_not_stop_the_others(caplog: pytest.LogCaptureFixture) -> None:
    sources = [
        Fake("a"),
        Fake("b", fail(FetchError("b: no answer", status=503))),
        Fake("c", fail(ZeroDivisionError("surprise"))),
        Fake("d", fail(ConfigError("needs a url"))),
        Fake("e"),
    ]
    with caplog.at_level(logging.ERROR):
        visits = {
            visit.source: visit
            for visit in gather(
                [(source, FetchState()) for source in sources], is_known=lambda _: False, threads=2
            )
        }

    assert {name for name, visit in visits.items() if visit.harvest} == {"a", "e"}
    assert isinstance(visits["b"].error, FetchError)
    assert "please report" in str(visits["c"].error)
    assert str(visits["d"].error) == "d: needs a url"
    assert "ZeroDivisionError: surprise" in caplog.text


def test_sources_run_side_by_side() -> None:
    together = threading.Barrier(3, timeout=60)

    def meet() -> None:
        together.wait()

    sources = [(Fake(name, meet), FetchState()) for name in "abc"]
    visits = list(gather(sources, is_known=lambda _: False, threads=3))

    assert [visit.error for visit in visits] == [None, None, None]


def test_each_source_gets_its_own_state() -> None:
    source, state = Fake("a"), FetchState(etag='"1"', visited=True)
    list(gather([(source, state)], is_known=lambda _: False, threads=1))

    assert source.seen == [state]


def dated(day: int | None) -> Found:
    moment = None if day is None else datetime(2026, 1, day, 12, tzinfo=UTC)
    return Found("a", f"T{day}", "", published_at=moment)


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("newest 10", Newest(10)), ("all", Everything()), (" Since 2026-01-01 ", Since(date(2026, 1, 1))),
    ],
)  # fmt: skip
def test_a_rule_is_read_as_people_write_it(text: str, rule: Rule) -> None:
    assert parse_rule(text) == rule


@pytest.mark.parametrize("text", ["", "newest", "newest -1", "since 2026-13-01", "some"])
def test_a_rule_that_makes_no_sense_is_refused(text: str) -> None:
    with pytest.raises(ConfigError, match="first_run"):
        parse_rule(text)


def test_the_newest_are_offered_by_date() -> None:
    split = split_first_run([dated(1), dated(9), dated(None), dated(5)], Newest(2), ZONE)

    assert [found.title for found in split.offered] == ["T9", "T5"]
    assert [found.title for found in split.baseline] == ["T1", "TNone"]


def test_without_dates_the_first_of_the_source_are_the_newest() -> None:
    first, second, third = (Found("a", title, "") for title in "xyz")

    assert split_first_run([first, second, third], Newest(2), ZONE).offered == (first, second)


def test_since_a_day_counts_that_day_and_leaves_the_undated() -> None:
    split = split_first_run(
        [dated(1), dated(2), dated(3), dated(None)], Since(date(2026, 1, 2)), ZONE
    )

    assert [found.title for found in split.offered] == ["T2", "T3"]


@given(
    st.lists(st.none() | st.integers(1, 28), max_size=12),
    st.sampled_from([Newest(0), Newest(3), Newest(99), Everything(), Since(date(2026, 1, 9))]),
)
def test_no_item_is_lost_or_doubled_by_the_split(days: list[int | None], rule: Rule) -> None:
    items = [dated(day) for day in days]
    split: Split = split_first_run(items, rule, ZONE)

    assert sorted(map(str, split.offered + split.baseline)) == sorted(map(str, items))
