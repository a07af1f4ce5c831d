"""What a formatter writes in each language is read back: ranges, times and months."""

from __future__ import annotations

import unicodedata
from datetime import date, time, timedelta

import pytest
from babel.dates import format_date, get_month_names
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.reading.dates.test_find import days, read

CODES = ("fi", "sv", "en")
DAYS = st.dates(date(2020, 1, 1), date(2035, 12, 1))
CLOCKS = st.tuples(st.integers(7, 12), st.sampled_from([0, 15, 30]), st.integers(13, 22))


def _day(day: date, language: str, *, year: bool) -> str:
    pattern = {"fi": "d.M.", "sv": "d MMMM", "en": "d MMMM"}[language]
    behind = {"fi": "y", "sv": " y", "en": " y"}[language] if year else ""
    return format_date(day, pattern + behind, locale=language)


def _range(first: date, last: date, language: str, dash: str) -> str:
    if first.year != last.year:
        return _day(first, language, year=True) + dash + _day(last, language, year=True)
    if first.month != last.month:
        return _day(first, language, year=False) + dash + _day(last, language, year=True)
    dot = "." if language == "fi" else ""
    return f"{first.day}{dot}{dash}{_day(last, language, year=True)}"


def _hours(begin: time, end: time, language: str) -> str:
    if language == "en":
        return f", {begin:%H:%M}–{end:%H:%M}"
    word = {"fi": "klo", "sv": "kl."}[language]
    return f" {word} {begin.hour}.{begin.minute:02}–{end.hour}.{end.minute:02}"


@given(
    first=DAYS,
    length=st.integers(1, 90),
    language=st.sampled_from(CODES),
    dash=st.sampled_from(["–", " – ", "-", " - ", "\u00a0–\u00a0"]),
    clock=st.none() | CLOCKS,
)
@settings(max_examples=100, deadline=None)
def test_a_range_with_its_times_is_read_back(
    first: date, length: int, language: str, dash: str, clock: tuple[int, int, int] | None
) -> None:
    last = first + timedelta(days=length)
    written = _range(first, last, language, dash)
    told = f"{first.isoformat()}..{last.isoformat()}"
    if clock is not None:
        begin, end = time(clock[0], clock[1]), time(clock[2], clock[1])
        written += _hours(begin, end, language)
        told += f" {begin:%H:%M}-{end:%H:%M}"

    assert days(f"Mökki: {written}.", language) == [told]


@given(month=DAYS, language=st.sampled_from(CODES), span=st.integers(1, 30))
@settings(max_examples=60, deadline=None)
def test_months_with_their_years_are_read_back(month: date, language: str, span: int) -> None:
    months = month.year * 12 + month.month - 1 + span
    last = date(months // 12, months % 12 + 1, 1)
    names = get_month_names("wide", context="stand-alone", locale=language)
    written = f"{names[month.month]} {month.year} – {names[last.month]} {last.year}"

    (found,) = read(f"— {written} —", language)

    assert found.start_on == month.replace(day=1)
    assert (found.end_on + timedelta(days=1)).day == 1
    assert (found.end_on.year, found.end_on.month) == (last.year, last.month)


@pytest.mark.parametrize("language", CODES)
@given(day=DAYS)
@settings(max_examples=20, deadline=None)
def test_decomposed_text_is_read_with_exact_places(language: str, day: date) -> None:
    text = unicodedata.normalize("NFD", f"Väärä päivä: {_day(day, language, year=True)}, kesä!")

    (found, *_) = read(text, language)

    assert text[slice(*found.span)] == found.text
    assert found.start_on == day
