"""Which words a day may call its own: where its clause ends, and what stands outside it."""

from __future__ import annotations

from datetime import date

import pytest

from tests.reading.event_texts import TODAY, proposed_in


def days(text: str, language: str = "fi", *, on: date = TODAY) -> list[str]:
    return [event.start_on.isoformat() for event in proposed_in(text, language, on=on)]


@pytest.mark.parametrize(
    "text",
    [
        "Tiedesarja jatkuu 3.12., jolloin vuorossa on avaruus.",
        "Iltojen sarja jatkuu 3.12., jolloin lauletaan ja leivotaan.",
        "Sarja huipentuu 3.12., jona luvassa on karaokea.",
    ],
)
def test_a_clause_with_then_says_more_of_the_same_day(text: str) -> None:
    assert days(text) == ["2026-12-03"]


@pytest.mark.parametrize(
    "text",
    [
        "Kuuralassa tanssitaan 3.12. Jos olet uusi, tule ajoissa.",
        "Kuuralan lavalla soitetaan 3.12. Mikäli pidät tangosta, tule ajoissa.",
        "Iltamat pidetään 3.12. Ehkä nähdään siellä!",
    ],
)
def test_the_dot_of_a_day_may_end_its_sentence(text: str) -> None:
    assert days(text) == ["2026-12-03"]


def test_a_dash_parts_two_days() -> None:
    text = "Uusi numero ilmestyy 17.12. – talkoot pidetään 5.12."

    assert set(days(text)) == {"2026-12-17", "2026-12-05"}


@pytest.mark.parametrize(
    "text",
    [
        "Järjestämme retken lauantaina 5.12.! Jos sataa kaatamalla, peruutamme retken.",
        "Soutajat järjestävät retken 5.12. Mikäli tuulee, retki perutaan.",
    ],
)
def test_what_would_be_cancelled_in_bad_weather_is_offered(text: str) -> None:
    assert days(text) == ["2026-12-05"]


@pytest.mark.parametrize(
    "text",
    [
        "Laulukerho on tauolla ja jatkaa taas 14.1.2027.",
        "Pelikerho on tauolla ja jatkaa 12.1.2027.",
        "Lukupiiri on tauolla ja jatkuu taas 20.1.2027.",
    ],
)
def test_what_resumes_after_a_break_is_offered(text: str) -> None:
    (day,) = days(text)

    assert day.startswith("2027-01-")


@pytest.mark.parametrize(
    "text",
    [
        "Kylän lato on suljettu 14.1.2027.",
        "Uimahalli on tauolla 14.1.2027 asti.",
        "Kerhotila on kiinni ja huollossa 14.1.2027.",
    ],
)
def test_a_break_itself_is_not(text: str) -> None:
    assert days(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "22.11.2026\nTalkoot pitävät kylän koossa\nKyläläiset kertovat, miksi.",
        "22.11.2026\nKonsertti kokosi väen\nSali oli täynnä.",
        "Antti Kuru 22.11.2026 4.31\n\nKuurassa rakennetaan taloja.",
        "Julkaistu 20.11.2026 klo 14.06, päivitetty 25.11.2026 klo 9.05",
    ],
)
def test_the_day_of_a_page_is_no_event(text: str) -> None:
    assert days(text) == []


def test_a_programme_that_begins_at_an_hour_is_offered() -> None:
    assert days("Ohjelma alkaa torilla 31.12. klo 18.") == ["2026-12-31"]


def test_a_programme_that_begins_on_a_day_is_a_project() -> None:
    assert days("Ohjelma alkaa 1.2.2027 ja kestää kolme vuotta.") == []


def test_what_is_traditionally_done_on_a_weekday_is_not_offered() -> None:
    assert days("Perinteisesti talkoot keskittyvät lauantaille.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Ajankohta: 10.12.2026 klo 9–15\nPaikka: Kuurala\nTyösuojelun ajankohtaispäivä",
        "Ajankohta: 10.12.2026 klo 9–15",
        "Milloin: 10.12. klo 12–15",
    ],
)
def test_a_line_that_says_when_is_not_taken_for_more_to_come(text: str) -> None:
    assert days(text) == ["2026-12-10"]
