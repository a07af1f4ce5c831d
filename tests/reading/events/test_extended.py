"""What is extended until a day, and a last day that is moved in one sentence."""

from __future__ import annotations

import pytest

from tests.reading.event_texts import proposed_in


def told(text: str, language: str) -> list[tuple[str, str]]:
    return [(event.start_on.isoformat(), event.kind.value) for event in proposed_in(text, language)]


@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        ("The survey has been extended until 29 May 2027.", "en", "deadline"),
        ("The consultation is extended by two weeks, to 29 May 2027.", "en", "deadline"),
        ("Entries for the photo contest have been extended to 29 May 2027.", "en", "deadline"),
        ("The exhibition Sea Light has been prolonged until 29 May 2027.", "en", "event"),
        ("Kyselyä on jatkettu 29.5.2027 asti.", "fi", "deadline"),
        ("Näyttelyä Meren valo jatketaan 29.5.2027 asti.", "fi", "event"),
        ("Enkäten har förlängts till den 29 maj 2027.", "sv", "deadline"),
        ("Utställningen Havsljus förlängs till den 29 maj 2027.", "sv", "event"),
    ],
)
def test_a_call_has_a_new_last_day_and_a_show_a_new_end(
    text: str, language: str, kind: str
) -> None:
    assert told(text, language) == [("2027-05-29", kind)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The vaccination campaign has been extended until 29 May 2027.", "en"),
        ("The loan of the boat has been extended to 29 May 2027.", "en"),
        ("The lease of the hall has been prolonged until 29 May 2027.", "en"),
        ("Rokotuskampanjaa on jatkettu 29.5.2027 asti.", "fi"),
        ("Vuokrasopimusta jatketaan 29.5.2027 saakka.", "fi"),
        ("Vaccinationskampanjen har förlängts till den 29 maj 2027.", "sv"),
        ("Hyresavtalet förlängs till den 29 maj 2027.", "sv"),
    ],
)
def test_what_nobody_attends_or_answers_has_none(text: str, language: str) -> None:
    assert told(text, language) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The deadline, originally 6 May 2027, has been moved to 27 May 2027.", "en"),
        ("Hakemusten määräpäivä, alun perin 6.5.2027, on siirretty 27.5.2027 asti.", "fi"),
        (
            "Sista ansökningsdagen, som ursprungligen var den 6 maj 2027, har flyttats till den 27 maj 2027.",
            "sv",
        ),
    ],
)
def test_a_last_day_that_is_moved_stays_a_last_day(text: str, language: str) -> None:
    assert told(text, language) == [("2027-05-27", "deadline")]
