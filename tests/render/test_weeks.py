"""The calendar before the next issue."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from digest.check.page import filled
from digest.model.event import EventKind
from digest.model.issue import Dated
from digest.render.weeks import weeks_shown
from digest.render.words import words_for
from tests.render.sample import edition, issue


def day(name: str, on: date, *, told: bool = True, language: str = "fi") -> Dated:
    url = f"https://example.org/{name}"
    return Dated(name, EventKind.SEMINAR, f"Seminaari {name}", on, language, url, told)


DAYS = (
    day("a", date(2026, 12, 31)),
    day("b", date(2027, 1, 3)),
    day("c", date(2027, 1, 4), language="sv"),
)


def test_days_stand_in_their_weeks_also_over_the_new_year() -> None:
    weeks = weeks_shown(DAYS, (), words_for("fi"))

    assert [(week.title, len(week.days)) for week in weeks] == [("Viikko 53", 2), ("Viikko 1", 1)]
    assert weeks[0].days[0].day == "to 31.12."
    assert [shown.lang for week in weeks for shown in week.days] == [None, None, "sv"]


def test_little_needs_no_calendar_and_what_nobody_tells_is_not_in_it() -> None:
    assert weeks_shown(DAYS[:2], (), words_for("fi")) == ()
    assert (
        weeks_shown((*DAYS[:2], day("x", date(2027, 1, 5), told=False)), (), words_for("fi")) == ()
    )


def test_the_plain_text_says_where_each_day_is_told() -> None:
    text = filled(edition(of=replace(issue(), coming=DAYS)).text)

    assert [day.url for day in DAYS if f"\n  {day.url}\n" not in text] == []
