"""Days that only the title of an item tells, outside its text."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from digest.model.event import Event
from digest.reading import read
from tests.reading.event_texts import TODAY


def offered(title: str, text: str, language: str) -> list[Event]:
    zone = ZoneInfo("Europe/Helsinki")
    reading = read(text, title=title, language=language, today=TODAY, zone=zone)
    return [event for event in reading.events if event.proposed]


@pytest.mark.parametrize(
    ("language", "title", "text", "day"),
    [
        (
            "fi",
            "Kylän asukasilta Kuuralan koululla 3.12.",
            "Illassa kerrotaan uudesta laiturista. Kahvi tarjotaan.",
            "2026-12-03",
        ),
        (
            "sv",
            "Nämndens sammanträde torsdag den 10 december 2026 kl. 18",
            "Föredragningslistan finns på webben. Sammanträdet är öppet för alla.",
            "2026-12-10",
        ),
        (
            "en",
            "Annual harbour meeting, 9th December",
            "All boat owners are invited. Refreshments will be served afterwards.",
            "2026-12-09",
        ),
    ],
)
def test_a_title_tells_the_day(language: str, title: str, text: str, day: str) -> None:
    (event,) = offered(title, text, language)

    assert event.start_on.isoformat() == day
    assert (event.evidence.text, event.evidence.span) == ("", (0, 0))


@pytest.mark.parametrize(
    ("language", "title", "text"),
    [
        ("fi", "Verkostopäivä 3.12.", "Valitettavasti päivä on peruttu sairastumisen vuoksi."),
        ("sv", "Årsmöte 10 december", "Mötet ställs in. Vi återkommer med ett nytt datum."),
        ("en", "Harbour workshop, 9 December", "The workshop has been cancelled."),
    ],
)
def test_a_text_calls_off_what_its_title_tells(language: str, title: str, text: str) -> None:
    assert offered(title, text, language) == []


@pytest.mark.parametrize(
    ("language", "title", "text"),
    [
        ("fi", "Konsertti lauantaina", "Kuoro harjoittelee Kuuralassa joka viikko."),
        ("sv", "Torget stängs 1 december", "Arbetet pågår i två veckor."),
        ("en", "Minutes of 9 November meeting", "The board approved the budget."),
    ],
)
def test_a_title_without_a_coming_day_to_attend_offers_nothing(
    language: str, title: str, text: str
) -> None:
    assert offered(title, text, language) == []


@pytest.mark.parametrize(
    ("language", "title", "text", "line"),
    [
        (
            "fi",
            "Pormestarin asukasilta 3.12.",
            "Pormestari saapuu Kuuralaan 3.12.2026. Hän vastaa kysymyksiin.",
            "Pormestari saapuu Kuuralaan 3.12.2026.",
        ),
        (
            "sv",
            "Informationsmöte 10 december",
            "Utredaren reser till Nordby den 10 december. Alla får fråga.",
            "Utredaren reser till Nordby den 10 december.",
        ),
        (
            "en",
            "Open evening, 9 December",
            "The mayor comes to Shoreham on 9 December. She answers questions.",
            "The mayor comes to Shoreham on 9 December.",
        ),
    ],
)
def test_the_line_of_the_text_that_tells_the_day_is_its_evidence(
    language: str, title: str, text: str, line: str
) -> None:
    (event,) = offered(title, text, language)

    assert event.evidence.text == line
    start, end = event.evidence.span
    assert text[start:end] == line


@pytest.mark.parametrize(
    ("language", "title", "text", "kind"),
    [
        (
            "fi",
            "Sieniretki Isosuolle 12.12.",
            "Lähtö la 12.12. yhteiskuljetuksella torilta.",
            "event",
        ),
        ("fi", "Perinneilta talolla 12.12.", "Bussi lähtee 12.12. koululta klo 16.", "event"),
        ("fi", "Kuoron konsertti 12.12.", "Ovet aukeavat la 12.12. klo 17.", "event"),
        ("fi", "Seminaari 12.12.", "Aamukahvi on tarjolla la 12.12. klo 8.30 aulassa.", "seminar"),
        ("sv", "Vandring 12 december", "Avgång den 12 december kl. 9 med gemensam buss.", "event"),
        ("sv", "Studieresa 12 december", "Bussen går 12 december kl. 8 från stationen.", "event"),
        ("sv", "Seminarium 12 december", "Morgonkaffet serveras 12 december kl. 8.30.", "seminar"),
        ("en", "Guided tour, 12 December", "The bus leaves on 12 December at 8 am.", "tour"),
        (
            "en",
            "Workshop, 12 December",
            "We meet on 12 December at 10 am by the gates.",
            "workshop",
        ),
        ("en", "River seminar, 12 December", "Coffee is served on 12 December at 8.30.", "seminar"),
    ],
)
def test_a_departure_doors_or_coffee_of_that_day_leave_it_to_the_title(
    language: str, title: str, text: str, kind: str
) -> None:
    (event,) = offered(title, text, language)

    assert (event.kind.value, event.start_on.isoformat()) == (kind, "2026-12-12")


@pytest.mark.parametrize(
    ("language", "title", "text"),
    [
        ("fi", "Sieniretki 12.12.", "Bussi lähtee 12.12. torilta. Retki on loppuunvarattu."),
        ("fi", "Perinneilta 12.12.", "Ilta on peruttu, eikä bussi lähde 12.12. koululta."),
        ("sv", "Byafest 12 december", "Festen är fulltecknad. Bussen går 12 december kl. 15."),
        ("sv", "Vandring 12 november", "Bussen gick 12 november från torget."),
        ("en", "Winter walk, 12 December", "No bus will leave on 12 December: it is cancelled."),
        ("en", "Carol concert, 12 December", "It is sold out. The bus leaves on 12 December."),
    ],
)
def test_what_is_off_full_or_over_is_not_offered_for_its_title(
    language: str, title: str, text: str
) -> None:
    assert offered(title, text, language) == []
