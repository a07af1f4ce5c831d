"""Our rules against dateutil's, and where dateutil never ends."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given, settings
from hypothesis import strategies as st

from digest.model.repeat import days
from digest.model.rrule import parse_rule

FIRST, LAST = date(2026, 1, 1), date(2029, 12, 31)
WEEKDAYS = st.sampled_from(["MO", "TU", "WE", "TH", "FR", "SA", "SU"])


def listed(numbers: st.SearchStrategy[int] | st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.lists(numbers, min_size=1, max_size=3, unique=True).map(
        lambda chosen: ",".join(map(str, chosen))
    )


MONTHS = st.one_of(st.just(""), listed(st.integers(1, 12)).map(lambda text: f";BYMONTH={text}"))
MONTH_DAYS = listed(st.integers(1, 28) | st.integers(-28, -1)).map(lambda x: f";BYMONTHDAY={x}")
NTH = listed(st.tuples(st.sampled_from([1, 2, 3, -1, -2]), WEEKDAYS).map(lambda p: f"{p[0]}{p[1]}"))
INTERVAL = st.integers(1, 5).map(lambda number: f";INTERVAL={number}")
LIMIT = st.sampled_from(["", ";COUNT=5", ";UNTIL=20270630"])
ANY_DAY = listed(WEEKDAYS).map(lambda text: f";BYDAY={text}")
RULES = st.one_of(
    st.tuples(st.just("FREQ=DAILY"), INTERVAL, LIMIT, MONTHS),
    st.tuples(st.just("FREQ=WEEKLY"), INTERVAL, LIMIT, st.just("") | ANY_DAY, MONTHS),
    st.tuples(st.just("FREQ=MONTHLY"), INTERVAL, LIMIT, st.just("") | MONTH_DAYS, MONTHS),
    st.tuples(st.just("FREQ=MONTHLY"), INTERVAL, LIMIT, NTH.map(lambda x: f";BYDAY={x}")),
    st.tuples(st.just("FREQ=MONTHLY"), ANY_DAY, st.sampled_from([";BYSETPOS=-1", ";BYSETPOS=1,3"])),
    st.tuples(st.just("FREQ=YEARLY"), LIMIT, MONTHS, NTH.map(lambda x: f";BYDAY={x}")),
    st.tuples(st.just("FREQ=YEARLY"), INTERVAL, MONTHS, st.just("") | MONTH_DAYS),
    st.tuples(
        st.just("FREQ=YEARLY"), listed(st.integers(1, 52)).map(lambda x: f";BYWEEKNO={x}"), ANY_DAY
    ),
).map("".join)


@given(RULES, st.dates(date(2024, 1, 1), date(2026, 12, 28)))
@settings(max_examples=100, deadline=None)
def test_a_rule_names_the_days_that_dateutil_names(rule: str, start: date) -> None:
    begin = datetime.combine(start, time(0))
    bounded = "UNTIL" in rule or "COUNT" in rule
    oracle = rrulestr(rule if bounded else f"{rule};UNTIL=20291231", dtstart=begin)

    ours = tuple(days(parse_rule(rule), start, FIRST, LAST))

    expected = oracle.between(
        datetime.combine(FIRST, time(0)), datetime.combine(LAST, time(0)), inc=True
    )
    assert ours == tuple(moment.date() for moment in expected)


@given(RULES, st.dates(date(2024, 1, 1), date(2026, 12, 28)), st.dates(FIRST, LAST))
@settings(max_examples=40, deadline=None)
def test_two_halves_of_a_window_are_the_whole(rule: str, start: date, cut: date) -> None:
    parsed = parse_rule(rule)

    whole = tuple(days(parsed, start, FIRST, LAST))
    early = tuple(days(parsed, start, FIRST, cut))
    late = tuple(day for day in days(parsed, start, cut, LAST) if day != cut)

    assert early + late == whole


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;INTERVAL=7;BYDAY=MO",
        "FREQ=MONTHLY;INTERVAL=12;BYMONTH=3;BYMONTHDAY=1",
    ],
)
def test_a_rule_that_names_no_day_ends(rule: str) -> None:
    wednesday_in_january = date(2026, 1, 7)

    assert not tuple(days(parse_rule(rule), wednesday_in_january, FIRST, date(2076, 1, 1)))


def test_a_year_with_53_weeks_does_not_break_every_second_wednesday() -> None:
    rule = parse_rule("FREQ=WEEKLY;INTERVAL=2;BYDAY=WE")

    found = tuple(days(rule, date(2026, 1, 7), date(2026, 12, 20), date(2027, 1, 31)))

    assert found == (date(2026, 12, 23), date(2027, 1, 6), date(2027, 1, 20))


def test_a_plain_and_a_numbered_weekday_are_both_meant() -> None:
    rule = parse_rule("FREQ=MONTHLY;BYDAY=MO,1TU")

    found = tuple(days(rule, date(2026, 6, 1), date(2026, 6, 1), date(2026, 6, 10)))

    assert found == (date(2026, 6, 1), date(2026, 6, 2), date(2026, 6, 8))


@pytest.mark.parametrize(
    ("rule", "complaint"),
    [
        ("", "is not KEY=VALUE"),
        ("FREQ=HOURLY", "FREQ must be one of"),
        ("BYDAY=WE", "FREQ must be one of"),
        ("FREQ=WEEKLY;INTERVAL=0", "INTERVAL must be"),
        ("FREQ=WEEKLY;INTERVAL=1000", "INTERVAL must be"),
        ("FREQ=WEEKLY;BYDAY=KE", "is not a weekday"),
        ("FREQ=WEEKLY;BYDAY=2WE", "needs FREQ=MONTHLY"),
        ("FREQ=DAILY;BYHOUR=9", "the key 'at'"),
        ("FREQ=DAILY;BYEASTER=0", "is unknown"),
        ("FREQ=DAILY;FREQ=DAILY", "stands twice"),
        ("FREQ=MONTHLY;BYMONTHDAY=32", "outside 1 to 31"),
        ("FREQ=YEARLY;BYMONTH=-1", "outside 1 to 12"),
        ("FREQ=DAILY;UNTIL=next year", "is not a day"),
    ],
)
def test_a_rule_that_cannot_be_followed_is_refused(rule: str, complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        parse_rule(rule)


@given(st.text(alphabet="FREQBYDAWKLNTHMOUVSPC=;,-+0123456789²٣ ", max_size=40))
@settings(max_examples=100)
def test_any_text_is_a_rule_or_a_value_error(text: str) -> None:
    try:
        rule = parse_rule(text)
    except ValueError:
        return

    assert 1 <= rule.interval <= 999
