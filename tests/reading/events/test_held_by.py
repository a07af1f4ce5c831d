"""Days by which something is held, periods that something is applied for, and who only gets it."""

from __future__ import annotations

import pytest

from tests.reading.event_texts import proposed_in

BY_THEN = [
    ("fi", "Osaston vuosikokous pidetään helmikuun loppuun mennessä."),
    ("fi", "Kyläkokoukset on pidettävä viimeistään 31.1.2027."),
    ("fi", "Kuulemistilaisuus järjestetään ennen 15.1.2027."),
    ("sv", "Byamötet ska hållas senast den 31 januari."),
    ("sv", "Klubbens årsmöte kan ordnas före utgången av februari 2027."),
    ("en", "The annual meeting must be held by 31 January."),
    ("en", "Workshops will take place before the end of February."),
]
THAT_DAY = [
    ("fi", "Osaston vuosikokous pidetään torstaina 3.12. klo 18."),
    ("fi", "Myyjäiset pidetään ennen joulua torstaina 3.12."),
    ("sv", "Konserten ordnas före jul den 3 december."),
    ("en", "A concert will be held before Christmas on 3 December."),
    ("en", "The annual meeting will be held on 3 December by the river."),
]
LAST_DAYS = [
    ("fi", "Ehdotukset kaupunginhallitukselle tulee jättää viimeistään 31.1.2027."),
    ("fi", "Hakemukset maakuntaliitoille tulee toimittaa viimeistään 31.1.2027."),
    ("fi", "Turnausten hakukausi päättyy 31.1.2027."),
    ("fi", "Tukea haetaan jaksolle 1.7.–31.12.2027 viimeistään 31.1.2027."),
    ("fi", "Haku on alkanut ja jatkuu tammikuun loppuun asti."),
    ("fi", "Näyttelyt, jotka järjestetään 1.7.–31.12.2027, on anottava viimeistään 31.1.2027."),
    ("sv", "Bidrag för perioden 1.7–31.12.2027 ska sökas senast den 31 januari 2027."),
    ("sv", "Anmälan har börjat och pågår till slutet av januari."),
    ("en", "Applications for the period 1 July to 31 December 2027 close on 31 January 2027."),
    (
        "en",
        "Shows that take place between 1 July and 31 December 2027 must be registered by 31 January 2027.",
    ),
]


@pytest.mark.parametrize(("language", "text"), BY_THEN)
def test_a_day_by_which_something_is_held_is_not_offered(language: str, text: str) -> None:
    assert proposed_in(text, language) == ()


@pytest.mark.parametrize(("language", "text"), THAT_DAY)
def test_a_day_on_which_it_is_held_is_offered(language: str, text: str) -> None:
    assert [f"{event.start_on:%-d.%-m.}" for event in proposed_in(text, language)] == ["3.12."]


@pytest.mark.parametrize(("language", "text"), LAST_DAYS)
def test_only_the_last_day_of_such_a_sentence_is_offered(language: str, text: str) -> None:
    offered = [
        (event.kind.value, f"{event.end_on:%-d.%-m.}") for event in proposed_in(text, language)
    ]
    assert offered == [("deadline", "31.1.")]


def test_what_an_office_must_do_is_no_last_day_of_readers() -> None:
    assert proposed_in("Kaupunginhallituksen tulee antaa selvitys viimeistään 31.1.2027.") == ()
