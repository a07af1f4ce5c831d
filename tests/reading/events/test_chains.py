"""Several places with a day each under one noun, and second days of a sentence."""

from __future__ import annotations

from datetime import date

import pytest

from digest.reading import read
from tests.reading.event_texts import HELSINKI, proposed_in

ON = date(2027, 4, 1)
THREE = ["2027-05-04", "2027-05-11", "2027-05-18"]


def days(text: str, language: str) -> list[str]:
    return [event.start_on.isoformat() for event in proposed_in(text, language, on=ON)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Flu clinics: Kilmore 4 May, Dunmore 11 May and Carrick 18 May."),
        ("en", "Beach cleans on three Tuesdays. Kilmore 4 May, Dunmore 11 May and Carrick 18 May."),
        (
            "en",
            "Flu clinics run in Kilmore on 4 May, in Dunmore on 11 May and in Carrick on 18 May.",
        ),
        ("en", "Repair cafés this spring\n\nKilmore, 4 May\nDunmore, 11 May\nCarrick, 18 May"),
        ("sv", "Informationskvällar: Norrby 4.5, Söderby 11.5 och Österby 18.5."),
        (
            "sv",
            "Öppna föreläsningar hålls i Norrby den 4 maj, i Köla den 11 maj och i Ry den 18 maj.",
        ),
        ("sv", "Loppisar tre tisdagar kl. 18. Norrby 4.5, Söderby 11.5 och Österby 18.5."),
        ("sv", "Informationskvällar i vår\n\nNorrby 4.5\nSöderby 11.5\nÖsterby 18.5"),
        ("fi", "Infoillat: Pohjola 4.5., Etelälä 11.5. ja Itälä 18.5."),
        ("fi", "Rokotuspäivät pidetään Kilpelässä 4.5., Nummelassa 11.5. ja Kurussa 18.5."),
        ("fi", "Korjauspajat keväällä\n\nKilpelä 4.5.\nNummela 11.5.\nKuru 18.5."),
    ],
)
def test_every_place_has_its_own_day(language: str, text: str) -> None:
    assert days(text, language) == THREE


def test_each_place_is_told_with_its_day() -> None:
    text = "Flu clinics run in Kilmore on 4 May, in Dunmore on 11 May and in Carrick on 18 May."

    found = proposed_in(text, "en", on=ON)

    assert [event.place for event in found] == ["Kilmore", "Dunmore", "Carrick"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Bins are emptied in Kilmore on 4 May, in Dunmore on 11 May and in Carrick on 18 May.",
        ),
        ("en", "Road surfacing: Kilmore 4 May, Dunmore 11 May and Carrick 18 May."),
        ("en", "The clinics in Kilmore on 4 May and in Dunmore on 11 May have been cancelled."),
        ("en", "Flu clinics were held in Kilmore on 4 March and in Dunmore on 11 March."),
        ("sv", "Biblioteken är stängda: Norrby 4.5, Söderby 11.5 och Österby 18.5."),
        ("sv", "Kvällarna i Norrby den 4 maj, i Köla den 11 maj och i Ry den 18 maj är inställda."),
        ("sv", "Gatlyktorna byts ut i Borgå den 5 maj och i Lovisa den 12 maj."),
        ("fi", "Vesikatkot: Kilpelä 4.5., Nummela 11.5. ja Kuru 18.5."),
        ("fi", "Infoillat Kilpelässä 4.5., Nummelassa 11.5. ja Kurussa 18.5. on peruttu."),
    ],
)
def test_places_of_what_nobody_meets_for_or_what_is_off_are_not_offered(
    language: str, text: str
) -> None:
    assert days(text, language) == []


def test_a_note_in_brackets_cancels_one_place_of_several() -> None:
    text = "Flu clinics run in Kilmore on 4 May and in Dunmore on 11 May (cancelled)."

    assert days(text, "en") == ["2027-05-04"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "The film night is on Tuesday 4 May at 7 pm, and on Tuesday 11 May there is a concert.",
        ),
        ("sv", "Filmkvällen är tisdagen den 4 maj kl. 18, och tisdagen den 11 maj är det konsert."),
        ("fi", "Infoilta on tiistaina 4.5. klo 18, ja tiistaina 11.5. kirkossa on konsertti."),
    ],
)
def test_the_second_clause_has_a_day_of_its_own(language: str, text: str) -> None:
    assert days(text, language) == THREE[:2]


@pytest.mark.parametrize(
    "text", ["Öppna trädgårdar blir det 16 och 23 maj.", "Öppna föreläsningar hålls den 16 maj."]
)
def test_a_sentence_may_begin_with_what_is_open(text: str) -> None:
    found = read(text, language="sv", title="", published_at=None, today=ON, zone=HELSINKI).events

    assert [event.start_on for event in found if event.proposed] == [date(2027, 5, 16)]


def test_a_day_under_opening_hours_is_none() -> None:
    assert days("Öppettider\nTisdag 4 maj\nkl. 10–16", "sv") == []
