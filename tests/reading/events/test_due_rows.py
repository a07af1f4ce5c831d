"""Rows under a heading of last days, labels that name an act, and weekdays behind "every"."""

from __future__ import annotations

import pytest

from tests.reading.event_texts import proposed_in


def told(text: str, language: str) -> list[tuple[str, str]]:
    found = proposed_in(text, language)
    return [(event.start_on.isoformat()[5:], event.kind.value) for event in found]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Copy dates for the journal:\nSpring: 12 March 2027\nSummer: 11 June 2027", "en"),
        ("The deadlines are as follows:\n5pm on 12 March 2027\n5pm on 11 June 2027", "en"),
        ("Cut-off dates are:\n12 March 2027\n11 June 2027", "en"),
        ("Lehden aineistopäivät:\nKevätnumero: 12.3.2027\nKesänumero: 11.6.2027", "fi"),
        ("Määräajat ovat seuraavat:\nperjantai 12.3.2027 klo 16\nperjantai 11.6.2027 klo 16", "fi"),
        ("Deadlines 2027\nOmgång 1: 12 mars 2027\nOmgång 2: 11 juni 2027", "sv"),
    ],
)
def test_every_row_under_last_days_is_one(text: str, language: str) -> None:
    assert told(text, language) == [("03-12", "deadline"), ("06-11", "deadline")]


@pytest.mark.parametrize(
    ("text", "language", "kinds"),
    [
        ("Meeting dates:\n5pm on 12 March 2027\n5pm on 11 June 2027", "en", ["event", "event"]),
        ("Pay days:\n12 March 2027\n11 June 2027", "en", []),
        ("The hall is closed on:\n12 March 2027\n11 June 2027", "en", []),
        ("Kokouspäivät:\n12.3.2027 klo 16\n11.6.2027 klo 16", "fi", ["event", "event"]),
        ("Utbetalningsdagar:\n12 mars 2027\n11 juni 2027", "sv", []),
    ],
)
def test_other_rows_are_not(text: str, language: str, kinds: list[str]) -> None:
    assert [kind for _, kind in told(text, language)] == kinds


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Submission of full papers: 12 March 2027", "en"),
        ("Return of forms: 12 March 2027", "en"),
        ("Texts and contributions to be considered as posters: 12 March 2027", "en"),
        ("Lomakkeiden palautus: 12.3.2027", "fi"),
        ("Inlämning av blanketter: 12 mars 2027", "sv"),
    ],
)
def test_a_label_that_names_what_is_handed_in(text: str, language: str) -> None:
    assert told(text, language) == [("03-12", "deadline")]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Evaluation of entries: 12 March 2027", "en"),
        ("Announcement of winners: 12 March 2027", "en"),
        ("Opening of tenders: 12 March 2027", "en"),
        ("Hakemusten arviointi: 12.3.2027", "fi"),
        ("Tarjousten avaus: 12.3.2027", "fi"),
        ("Bedömning av ansökningar: 12 mars 2027", "sv"),
    ],
)
def test_a_label_that_names_what_becomes_of_it(text: str, language: str) -> None:
    assert told(text, language) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The club meets every Monday, Wednesday and Friday evening at 6.30.", "en"),
        ("There is soup in the hall each Monday and Friday at noon.", "en"),
        ("Kerho kokoontuu joka tiistai, keskiviikko ja torstai klo 10.", "fi"),
        ("Det bjuds på soppa varje tisdag och fredag kl. 12.", "sv"),
    ],
)
def test_weekdays_behind_every_are_of_no_one_week(text: str, language: str) -> None:
    assert told(text, language) == []


def test_a_weekday_of_its_own_is() -> None:
    text = "A concert is held in every school on Tuesday and Wednesday at 10 am."

    assert told(text, "en") == [("11-24", "event")]


@pytest.mark.parametrize(
    "text",
    [
        "A call for partners will be opened on 12 March 2027.",
        "The academy will soon open a targeted call on 12 March 2027.",
        "The council will open a new round of small grants on 12 March 2027.",
    ],
)
def test_a_call_that_will_be_opened_is_an_application(text: str) -> None:
    assert told(text, "en") == [("03-12", "application")]


def test_a_bridge_that_will_be_opened_to_traffic_is_not() -> None:
    assert told("The town is set to open a new bridge to traffic on 12 March 2027.", "en") == []
