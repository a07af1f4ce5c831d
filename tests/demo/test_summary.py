from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digest.demo.story import Dated, Made, Printed, Roll, Sent, Story, Visited
from digest.demo.summary import may_colour, tell
from digest.model.delivery import Certificate
from digest.model.finding import Finding, Severity

DAY = date(2026, 11, 22)
BOOKS = Certificate(audience=21, accepted=20, failed=1)
DATED = Dated(
    date(2026, 12, 16),
    date(2026, 12, 16),
    "network_day",
    "Verkostopäivä",
    "Seuraava verkostopäivä on 16.12.2026.",
    "Sali ei riittänyt",
    "new",
)
MADE = Made(
    name="ajankohtaistiedote/1",
    sections=(("Coming events", 12), ("News", 1)),
    editions=(
        Printed(
            "fi", "Verkostopäivä lähestyy", 63_400, Path("var/1-fi.html"), Path("var/1-fi.txt")
        ),
    ),
    findings=(
        Finding("LINK-01", Severity.NOTE, "the link a is not https", "fi"),
        Finding("SIZE-01", Severity.WARNING, "the HTML is large", "fi"),
        Finding("LINK-01", Severity.NOTE, "the link b is not https", "fi"),
    ),
    approved_by="Demo Editor",
)
STORY = Story(
    office="Kuulasmaan hyvinvointiohjelma",
    day=DAY,
    folder=Path("var/demo"),
    visited=(
        Visited("uutiset", "page", 9, merged=1),
        Visited("kalenteri", "calendar", 0, unchanged=True),
        Visited("rikki", "feed", 0, problem="no answer within 30 s"),
    ),
    merged=("Lähipalvelujen valtionavustushaku avautuu",),
    dated=(DATED,),
    made=MADE,
    roll=Roll(24, 22, 1, ((22, "not an e-mail address"),)),
    sent=Sent(BOOKS, 20, 0, Path("var/demo/mail"), Path("var/demo/mail/a.eml")),
    seconds=3.14,
)
QUIET = replace(STORY, dated=(), made=None, sent=None, nothing="nothing new since the last issue")


def test_it_tells_what_each_source_brought() -> None:
    told = tell(STORY)

    assert re.search(r"uutiset +page +9 new, 1 elsewhere too", told)
    assert re.search(r"kalenteri +calendar +not changed since the last visit", told)
    assert re.search(r"rikki +feed +could not be read: no answer within 30 s", told)
    assert "In two sources, kept once: “Lähipalvelujen valtionavustushaku avautuu”" in told


def test_it_shows_the_sentence_each_event_was_found_by() -> None:
    told = tell(STORY)

    assert re.search(r"Wed 16 Dec 2026 +network day +Verkostopäivä\n", told)
    assert "“Seuraava verkostopäivä on 16.12.2026.”" in told


def test_an_event_from_a_calendar_says_so_instead() -> None:
    told = tell(replace(STORY, dated=(replace(DATED, words="", found_in="kalenteri"),)))

    assert "structured, in kalenteri" in told


@pytest.mark.parametrize(
    ("start", "end", "shown"),
    [
        (date(2026, 12, 16), date(2026, 12, 17), "16–17 Dec 2026"),
        (date(2026, 11, 30), date(2027, 1, 29), "30 Nov – 29 Jan 2027"),
    ],
)
def test_several_days_are_told_as_a_range(start: date, end: date, shown: str) -> None:
    assert shown in tell(replace(STORY, dated=(replace(DATED, start_on=start, end_on=end),)))


def test_a_reason_other_than_new_is_told() -> None:
    assert "Verkostopäivä (last chance)" in tell(
        replace(STORY, dated=(replace(DATED, reason="last_chance"),))
    )


def test_the_books_are_told_as_an_equation() -> None:
    told = " ".join(tell(STORY).split())

    assert (
        "21 recipients = 20 accepted + 1 failed + 0 suppressed + 0 cancelled + 0 unknown + 0 pending"
    ) in told
    assert "The endpoint took 20 mails, nobody twice" in told


def test_books_that_do_not_balance_are_not_hidden() -> None:
    assert STORY.sent is not None
    told = tell(replace(STORY, sent=replace(STORY.sent, certificate=replace(BOOKS, failed=0))))

    assert "21 recipients ≠ 20 accepted" in told


def test_findings_of_one_rule_are_told_once_and_the_gravest_first() -> None:
    told = tell(STORY)

    assert "The check found 1 warning and 2 notes" in told
    assert told.index("warning SIZE-01") < told.index("note LINK-01 (2 times)")
    assert told.count("LINK-01") == 1


def test_it_names_the_files_to_open() -> None:
    told = tell(STORY)

    assert re.search(r"HTML fi +var/1-fi\.html", told)
    assert re.search(r"Text fi +var/1-fi\.txt", told)
    assert re.search(r"All mails +var/demo/mail/", told)


def test_a_second_run_says_that_nothing_is_new_and_nothing_was_sent() -> None:
    told = tell(QUIET)

    assert "Nothing new, and nothing sent\n  Nothing new since the last issue." in told
    assert "rm -r var/demo" in told
    assert "recipients" not in told


def test_colour_adds_nothing_to_the_words() -> None:
    plain, painted = tell(STORY), tell(STORY, colour=True)

    assert "\033[" not in plain
    assert re.sub(r"\033\[\d*m", "", painted) == plain


@pytest.mark.parametrize(
    ("is_terminal", "environ", "may"),
    [
        (True, {}, True),
        (False, {}, False),
        (True, {"NO_COLOR": "1"}, False),
        (True, {"NO_COLOR": ""}, True),
        (True, {"TERM": "dumb"}, False),
    ],
)
def test_colour_is_for_terminals_that_want_it(
    is_terminal: bool, environ: dict[str, str], may: bool
) -> None:
    assert may_colour(environ, is_terminal=is_terminal) is may


@settings(max_examples=60)
@given(st.text(max_size=300), st.text(max_size=400))
def test_no_line_is_wider_than_the_page_and_none_is_obeyed_by_a_terminal(
    title: str, words: str
) -> None:
    dated = replace(DATED, title=title, words=words)
    visited = (Visited(title or "x", "page", 0, problem=words),)

    told = tell(replace(STORY, dated=(dated,), visited=visited, merged=(title,), office="Office"))

    assert max(map(len, told.splitlines())) <= 100
    assert "\033" not in told
