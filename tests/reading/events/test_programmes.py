"""Programmes and calendars: rows, headings, lists behind a colon, and what a title lends them."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from digest.reading import read
from tests.reading.event_texts import TODAY, events_in, proposed_in


def days(text: str, language: str, title: str = "") -> list[str]:
    told = events_in(text, language, title=title)
    return [event.start_on.isoformat() for event in told if event.proposed]


@pytest.mark.parametrize(
    ("language", "title", "text", "kind"),
    [
        ("fi", "Hoitajien verkostopäivä", "Aika: 3.12.2026 klo 9\nPaikka: Kuurala", "network_day"),
        ("sv", "Seminarium om sill", "Datum: torsdag 3 december\nPlats: Nordby", "seminar"),
        ("en", "Workshop on nets", "When: Thursday 3 December, 9am\nWhere: Shoreham", "workshop"),
    ],
)
def test_a_title_that_stands_outside_the_text_names_its_event(
    language: str, title: str, text: str, kind: str
) -> None:
    reading = read(
        text, title=title, language=language, today=TODAY, zone=ZoneInfo("Europe/Helsinki")
    )

    (event,) = [each for each in reading.events if each.proposed]
    assert (event.kind.value, event.title) == (kind, title)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Kevään retket ovat: 5.5. Kuurala, hinta 20 euroa (liput ovelta); 9.6. Nord; 7.7. Saari."),
        ("sv", "Vårens utflykter är dessa: 5 maj – Kuru, 20 euro (biljett ingår); 9 juni – Nord; 7 juli – Ön."),
        ("en", "The trips planned are as follows: 5 May – Kuru, £20 (bring lunch); 9 June – Nord; 7 July – Isle."),
    ],
)  # fmt: skip
def test_the_noun_before_a_colon_is_that_of_every_day_behind_it(language: str, text: str) -> None:
    assert "2027-05-05" in days(text, language)
    assert len(events_in(text, language)) >= 2


@pytest.mark.parametrize(
    ("language", "heading", "rows"),
    [
        ("fi", "Kevätohjelma", "5.5. Siivous\n\n9.6. Sillipäivälliset"),
        ("sv", "Program", "5 maj, Städning\n\n9 juni, Sillsexa"),
        ("en", "What's on", "5 May Cleaning\n\n9 June Herring"),
    ],
)
def test_rows_under_the_heading_of_a_programme_are_events(
    language: str, heading: str, rows: str
) -> None:
    assert days(f"{heading}\n\n{rows}", language) == ["2027-05-05", "2027-06-09"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "10 December, Thursday. Congregation of the House at 11 a.m."),
        ("sv", "10 dec. Torgmöte i Nordby."),
        ("fi", "10.12. Torikokous Kuuralassa."),
    ],
)
def test_a_day_alone_belongs_to_the_sentence_behind_it(language: str, text: str) -> None:
    assert days(text, language) == ["2026-12-10"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Perjantai 4.12.\n\n• Sillimarkkinat torilla"),
        ("sv", "Fredag 4 december\n\n• Sillmarknad på torget"),
        ("en", "Friday 4 December\n\n• Herring fair on the square"),
    ],
)
def test_a_day_stands_above_the_items_of_its_list(language: str, text: str) -> None:
    assert days(text, language) == ["2026-12-04"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Tärkeät päivämäärät\n\n• 31.1. mennessä jäsenmäärä toimistoon"),
        ("sv", "Datum\n\n31 januari – Anmälan till lägret"),
        ("en", "Dates\n\n31 January – Submission of club accounts"),
    ],
)
def test_a_row_of_what_is_handed_in_is_a_last_day(language: str, text: str) -> None:
    assert [event.kind.value for event in proposed_in(text, language)] == ["deadline"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Lomat:\n\n• syysloma 12.–16.10.2027\n• talviloma 1.–5.3.2027"),
        ("sv", "Läsårstider\n\nSportlov 1–5 mars 2027\nHöstlov 1–5 november 2027"),
        ("en", "Term times\n\nHalf term 1–5 March 2027\nSpring break 5–9 April 2027"),
    ],
)
def test_a_holiday_of_schools_is_no_event(language: str, text: str) -> None:
    assert days(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("fi", "Syysloman työpaja pidetään 13.10.2027 klo 12.", "2027-10-13"),
        ("sv", "På sportlovet ordnas en verkstad den 2 mars 2027.", "2027-03-02"),
        ("en", "Half term ends with a film screening at 1.30pm on 2 March 2027.", "2027-03-02"),
    ],
)
def test_what_is_done_in_a_holiday_is_offered(language: str, text: str, day: str) -> None:
    assert days(text, language) == [day]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Poikkeusaukiolot\n\n24.12. kirjasto on kiinni\n10.12. Satutunti salissa"),
        ("sv", "Öppettider\n\n24.12 stängt\n10.12 Sagostund i salen"),
        ("en", "Opening hours\n\n24 December closed\n10 December Storytime in the hall"),
    ],
)
def test_a_row_with_its_own_noun_is_no_opening_hour(language: str, text: str) -> None:
    assert days(text, language) == ["2026-12-10"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "3.12. Kuoro: kokous on peruttu.\n10.12. Soutajat: kokous siirretty, uusi päivä 17.12."),
        ("sv", "3.12 Kören: mötet är inställt.\n10.12 Rodden: mötet flyttas till 17.12."),
        ("en", "3 December\nChoir meeting: CANCELLED.\n10 December\nRowers: meeting moved to 17 December"),
    ],
)  # fmt: skip
def test_a_cancellation_in_another_row_is_not_of_this_one(language: str, text: str) -> None:
    assert "2026-12-17" in days(text, language)
    assert "2026-12-03" not in days(text, language)


@pytest.mark.parametrize(
    "text",
    [
        "Dr Ash will deliver her lecture on 10 December at 5pm in the Economics Seminar Room.",
        "The lecture is held on 10 December in the Workshop Building.",
        "Join the lecture at the Training Centre Hall on 10 December.",
    ],
)
def test_the_name_of_a_room_does_not_name_the_event(text: str) -> None:
    assert [event.kind.value for event in proposed_in(text, "en")] == ["event"]


@pytest.mark.parametrize(
    ("language", "text", "titles"),
    [
        (
            "en",
            (
                "Events\n\nSaturday 5 December\n\nBook sale — Hundreds of old charts, all for a pound. "
                "Free.\n\nSunday 6 December\n\nAuthor talk — Ann Shore reads from her new book. $5."
            ),
            ["2026-12-05", "2026-12-06"],
        ),
        (
            "fi",
            "Lauantai 5.12.2026\n\nSatamajuhla. Ohjelmassa on kalakeittoa ja tanssia koko illan.",
            ["2026-12-05"],
        ),
        (
            "sv",
            "Lördag 5 december\n\nLoppis: Kom och fynda bland gamla nät och lanternor hela dagen.",
            ["2026-12-05"],
        ),
    ],
)
def test_a_weekday_heads_a_paragraph_of_its_own(
    language: str, text: str, titles: list[str]
) -> None:
    assert days(text, language) == titles


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Tuesday 1 December\n\nThe council approved the budget for next year."),
        ("fi", "Tiistai 1.12.2026\n\nRaportti vuoden saaliista julkaistiin Kuuralassa."),
        ("sv", "1 december 2026\n\nStyrelsen har godkänt budgeten för nästa år."),
    ],
)
def test_a_day_above_a_story_is_no_event(language: str, text: str) -> None:
    assert days(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "sv",
            "Sista ansökningsdagar:\nHumaniora: 3 december, Medicin: 10 december",
            ["2026-12-03", "2026-12-10"],
        ),
        (
            "en",
            "Deadlines:\nSailing: 3 December, Rowing: 10 December",
            ["2026-12-03", "2026-12-10"],
        ),
        (
            "fi",
            "Viimeinen hakupäivä:\nPurjehdus: 3.12.2026, soutu: 10.12.2026",
            ["2026-12-03", "2026-12-10"],
        ),
    ],
)
def test_last_days_are_listed_under_their_name(language: str, text: str, found: list[str]) -> None:
    told = [event for event in events_in(text, language) if event.proposed]

    assert [event.start_on.isoformat() for event in told] == found
    assert {event.kind.value for event in told} == {"deadline"}


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Special exhibition tour", "tour"),
        ("Spring training sessions", "training"),
        ("Harbour research seminars", "seminar"),
    ],
)
def test_of_nouns_that_touch_the_specific_one_names_the_kind(title: str, kind: str) -> None:
    text = f"{title}:\n- 3 December 2026 2:00 PM\n- 10 December 2026 2:00 PM"

    assert {event.kind.value for event in proposed_in(text, "en")} == {kind}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Harbour meetings\n\n• Wednesday 2 December – 10am\n• Wednesday 16 December – 10am"),
        ("sv", "Styrelsens möten\n\n• onsdag 2 december kl. 10\n• onsdag 16 december kl. 10"),
        ("fi", "Kokoukset\n\n• keskiviikko 2.12.2026 klo 10\n• keskiviikko 16.12.2026 klo 10"),
    ],
)
def test_the_next_day_of_a_list_is_no_name(language: str, text: str) -> None:
    told = [event for event in events_in(text, language) if event.proposed]

    assert [event.start_on.isoformat()[5:] for event in told] == ["12-02", "12-16"]
    assert not any("16" in event.title for event in told)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Syksyn teemat. Ti 8.12. aiheena on muisti ja vuorovaikutus."),
        ("sv", "Tisdag den 8 december är temat minne och samspel."),
        ("en", "On Tuesday 8 December the topic will be memory at sea."),
    ],
)
def test_a_day_with_a_theme_is_a_meeting(language: str, text: str) -> None:
    assert days(text, language) == ["2026-12-08"]


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "sv",
            (
                "Samråd 1 december 2026–8 januari 2027\n\nSynpunkter lämnas senast den 8 januari 2027. "
                "Utställningen invigs den 1 december 2026."
            ),
            "consultation",
        ),
        (
            "fi",
            (
                "Kaava on nähtävillä 1.12.2026–8.1.2027. Avajaiset ovat 1.12.2026 ja "
                "mielipiteet on jätettävä viimeistään 8.1.2027."
            ),
            "consultation",
        ),
        (
            "en",
            (
                "The consultation runs from 1 December 2026 to 8 January 2027. A launch event is on "
                "1 December 2026. Send your comments by 8 January 2027."
            ),
            "consultation",
        ),
    ],
)
def test_a_period_to_comment_stands_beside_its_first_and_last_day(
    language: str, text: str, found: str
) -> None:
    assert found in {event.kind.value for event in proposed_in(text, language)}
