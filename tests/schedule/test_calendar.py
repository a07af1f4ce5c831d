"""When a bulletin goes out, in the year that has every difficulty: 2026."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digest.errors import ConfigError
from digest.model.bulletin import HolidayRule, Holidays, Move, Occurrence, When
from digest.schedule.calendar import (
    next_occurrences,
    occurrences_from,
    sends_at,
    unused_moves,
)

HELSINKI = ZoneInfo("Europe/Helsinki")
FORTNIGHTLY = When(
    zone=HELSINKI,
    start=date(2026, 1, 7),
    at=time(9),
    rrule="FREQ=WEEKLY;INTERVAL=2;BYDAY=WE",
)
DIFFICULT = replace(
    FORTNIGHTLY,
    holidays=Holidays("FI", HolidayRule.PREVIOUS, (date(2026, 12, 31),)),
    skip_months=frozenset({7}),
    last_of_year_days=-7,
    moves=(Move(date(2026, 5, 13), date(2026, 5, 12), time(12)),),
)
WEEKLY = replace(FORTNIGHTLY, rrule="FREQ=WEEKLY;BYDAY=WE")


def local(one: Occurrence) -> str:
    return one.sends_at.astimezone(HELSINKI).strftime("%Y-%m-%d %H:%M %z")


def sent(when: When, first: date, count: int) -> list[str]:
    return [local(one) for one in occurrences_from(when, on=first, count=count)]


def test_a_year_of_every_second_wednesday() -> None:
    found = occurrences_from(DIFFICULT, on=date(2026, 4, 1), count=19)

    assert [(local(one), one.nominal_on.isoformat()) for one in found] == [
        ("2026-04-01 09:00 +0300", "2026-04-01"),
        ("2026-04-15 09:00 +0300", "2026-04-15"),
        ("2026-04-29 09:00 +0300", "2026-04-29"),
        ("2026-05-12 12:00 +0300", "2026-05-13"),
        ("2026-05-27 09:00 +0300", "2026-05-27"),
        ("2026-06-10 09:00 +0300", "2026-06-10"),
        ("2026-06-24 09:00 +0300", "2026-06-24"),
        ("2026-08-05 09:00 +0300", "2026-08-05"),
        ("2026-08-19 09:00 +0300", "2026-08-19"),
        ("2026-09-02 09:00 +0300", "2026-09-02"),
        ("2026-09-16 09:00 +0300", "2026-09-16"),
        ("2026-09-30 09:00 +0300", "2026-09-30"),
        ("2026-10-14 09:00 +0300", "2026-10-14"),
        ("2026-10-28 09:00 +0200", "2026-10-28"),
        ("2026-11-11 09:00 +0200", "2026-11-11"),
        ("2026-11-25 09:00 +0200", "2026-11-25"),
        ("2026-12-09 09:00 +0200", "2026-12-09"),
        ("2026-12-16 09:00 +0200", "2026-12-23"),
        ("2027-01-05 09:00 +0200", "2027-01-06"),
    ]


def test_what_is_unusual_is_explained() -> None:
    found = occurrences_from(DIFFICULT, on=date(2026, 1, 1), count=30)

    reasons = {one.nominal_on.isoformat(): one.reason for one in found if one.reason}
    assert reasons == {
        "2026-05-13": "moved",
        "2026-12-23": "last of the year",
        "2027-01-06": "holiday: Epiphany",
    }


def test_a_time_that_the_clocks_jump_over_is_an_hour_later() -> None:
    assert sends_at(FORTNIGHTLY, date(2026, 3, 29), time(3, 30)) == datetime(
        2026, 3, 29, 1, 30, tzinfo=UTC
    )
    assert local(Occurrence(date.min, sends_at(FORTNIGHTLY, date(2026, 3, 29), time(3, 30)))) == (
        "2026-03-29 04:30 +0300"
    )


def test_a_time_that_comes_twice_is_the_first_and_comes_once() -> None:
    nightly = replace(FORTNIGHTLY, rrule="FREQ=DAILY", at=time(3, 30))

    assert sent(nightly, date(2026, 10, 24), 3) == [
        "2026-10-24 03:30 +0300",
        "2026-10-25 03:30 +0300",
        "2026-10-26 03:30 +0200",
    ]


def test_the_next_business_day_passes_over_a_weekend() -> None:
    fridays = replace(
        FORTNIGHTLY,
        rrule="FREQ=WEEKLY;BYDAY=FR",
        holidays=Holidays("FI", HolidayRule.NEXT),
    )
    good_friday = date(2026, 4, 3)  # Easter Monday is the 6th

    assert sent(fridays, good_friday, 1) == ["2026-04-07 09:00 +0300"]


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        (HolidayRule.SKIP, "2027-01-13 09:00 +0200"),
        (HolidayRule.KEEP, "2027-01-06 09:00 +0200"),
        (HolidayRule.PREVIOUS, "2027-01-05 09:00 +0200"),
        (HolidayRule.NEXT, "2027-01-07 09:00 +0200"),
    ],
)
def test_each_way_to_meet_a_holiday(rule: HolidayRule, expected: str) -> None:
    when = replace(WEEKLY, holidays=Holidays("FI", rule))

    assert sent(when, date(2027, 1, 1), 1) == [expected]


def test_a_moved_issue_ignores_skipped_months_and_holidays() -> None:
    when = replace(DIFFICULT, moves=(Move(date(2026, 7, 8), date(2026, 12, 25)),))

    found = occurrences_from(when, on=date(2026, 12, 24), count=1)

    assert [(one.nominal_on, local(one)) for one in found] == [
        (date(2026, 7, 8), "2026-12-25 09:00 +0200")
    ]


def test_a_skipped_month_is_judged_by_the_nominal_day() -> None:
    when = replace(
        FORTNIGHTLY,
        start=date(2026, 8, 1),
        rrule="FREQ=MONTHLY;BYMONTHDAY=1",
        skip_months=frozenset({7}),
        holidays=Holidays("FI", HolidayRule.PREVIOUS, (date(2026, 8, 1),)),
    )

    assert sent(when, date(2026, 7, 1), 1) == ["2026-07-31 09:00 +0300"]


def test_two_on_one_day_become_the_earlier_one() -> None:
    when = replace(WEEKLY, moves=(Move(date(2026, 3, 4), date(2026, 3, 11), time(15)),))

    found = occurrences_from(when, on=date(2026, 3, 1), count=2)

    assert [(one.nominal_on, local(one)) for one in found] == [
        (date(2026, 3, 4), "2026-03-11 15:00 +0200"),
        (date(2026, 3, 18), "2026-03-18 09:00 +0200"),
    ]


def test_the_last_of_the_year_is_not_shifted_onto_a_holiday() -> None:
    thursdays = replace(DIFFICULT, rrule="FREQ=WEEKLY;BYDAY=TH", moves=(), holidays=Holidays("FI"))

    found = occurrences_from(thursdays, on=date(2026, 12, 18), count=2)

    # 31 December, a week earlier, is Christmas Eve; and the 24th itself goes to the 23rd too.
    assert [(one.nominal_on.isoformat(), local(one)) for one in found] == [
        ("2026-12-24", "2026-12-23 09:00 +0200"),
        ("2027-01-07", "2027-01-07 09:00 +0200"),
    ]


def test_from_includes_the_day_and_after_excludes_the_moment() -> None:
    moment = datetime(2026, 1, 7, 7, 0, tzinfo=UTC)

    inclusive = occurrences_from(FORTNIGHTLY, on=date(2026, 1, 7), count=1)
    exclusive = next_occurrences(FORTNIGHTLY, after=moment, count=1)

    assert [one.nominal_on for one in inclusive] == [date(2026, 1, 7)]
    assert [one.nominal_on for one in exclusive] == [date(2026, 1, 21)]


def test_a_rule_that_ended_has_no_further_issue() -> None:
    when = replace(FORTNIGHTLY, rrule="FREQ=WEEKLY;BYDAY=WE;UNTIL=20260131")

    assert len(occurrences_from(when, on=date(2026, 1, 1), count=50)) == 4
    assert next_occurrences(when, after=datetime(2026, 2, 1, tzinfo=UTC), count=1) == ()


def test_the_edges_of_the_calendar_are_no_error() -> None:
    assert occurrences_from(FORTNIGHTLY, on=date.max, count=1) == ()
    assert len(occurrences_from(FORTNIGHTLY, on=date.min, count=1)) == 1


def test_an_unknown_country_names_the_nearest() -> None:
    when = replace(FORTNIGHTLY, holidays=Holidays("FJN"))

    with pytest.raises(ConfigError, match="country: 'FJN' is unknown; did you mean"):
        next_occurrences(when, after=datetime(2026, 1, 1, tzinfo=UTC), count=1)


def test_a_rule_that_cannot_be_read_is_an_error_of_the_file() -> None:
    when = replace(FORTNIGHTLY, rrule="FREQ=SECONDLY")

    with pytest.raises(ConfigError, match="FREQ must be one of DAILY"):
        next_occurrences(when, after=datetime(2026, 1, 1, tzinfo=UTC), count=1)


def test_holidays_without_a_business_day_between_are_an_error() -> None:
    january = tuple(date(2027, 1, 6) - timedelta(days=back) for back in range(50))
    when = replace(FORTNIGHTLY, holidays=Holidays("FI", also=january))

    with pytest.raises(ConfigError, match="no business day"):
        occurrences_from(when, on=date(2027, 1, 1), count=1)


def test_a_move_of_a_day_that_is_none_is_told() -> None:
    stray = Move(date(2026, 5, 14), date(2026, 5, 12))

    assert unused_moves(replace(DIFFICULT, moves=(*DIFFICULT.moves, stray))) == (stray,)


SCHEDULES = st.builds(
    When,
    zone=st.sampled_from([HELSINKI, ZoneInfo("UTC"), ZoneInfo("America/New_York")]),
    start=st.dates(date(2025, 6, 1), date(2026, 6, 1)),
    at=st.sampled_from([time(0, 30), time(3, 30), time(9), time(23, 59)]),
    rrule=st.sampled_from(
        [
            "FREQ=DAILY",
            "FREQ=WEEKLY;INTERVAL=2",
            "FREQ=WEEKLY;BYDAY=MO,FR",
            "FREQ=MONTHLY;BYDAY=-1FR",
            "FREQ=MONTHLY;BYMONTHDAY=1,24,31",
            "FREQ=YEARLY;BYMONTH=1,12;BYMONTHDAY=1,6,31",
        ]
    ),
    holidays=st.none() | st.builds(Holidays, st.just("FI"), st.sampled_from(HolidayRule)),
    skip_months=st.frozensets(st.integers(1, 12), max_size=3),
    last_of_year_days=st.integers(-14, 7),
    moves=st.tuples(
        st.builds(
            Move,
            st.dates(date(2026, 1, 1), date(2026, 12, 31)),
            st.dates(date(2025, 12, 1), date(2027, 2, 1)),
            st.none() | st.just(time(12)),
        )
    ),
)
START, END = datetime(2026, 1, 1, tzinfo=UTC), datetime(2027, 3, 1, tzinfo=UTC)


def until_the_end(when: When) -> tuple[Occurrence, ...]:
    """The occurrences after `START` and before `END`, asked for ten at a time."""
    found: list[Occurrence] = []
    after = START
    while coming := next_occurrences(when, after=after, count=10):
        found += [one for one in coming if one.sends_at < END]
        after = coming[-1].sends_at
        if after >= END:
            break
    return tuple(found)


@given(SCHEDULES, st.integers(0, 400))
@settings(max_examples=40, deadline=None)
def test_the_answer_does_not_depend_on_when_it_is_asked(when: When, days: int) -> None:
    after = START + timedelta(days=days)
    whole = until_the_end(when)

    paged = next_occurrences(when, after=after, count=10)

    later = tuple(one for one in whole if one.sends_at > after)
    assert tuple(one for one in paged if one.sends_at < END) == later[:10]


@given(SCHEDULES)
@settings(max_examples=40, deadline=None)
def test_issues_go_out_one_after_the_other_and_once_each(when: When) -> None:
    found = until_the_end(when)

    moments = [one.sends_at for one in found]
    nominal = [one.nominal_on for one in found]
    local_days = [moment.astimezone(when.zone).date() for moment in moments]
    assert moments == sorted(set(moments))
    assert len(set(nominal)) == len(nominal)
    assert len(set(local_days)) == len(local_days)
