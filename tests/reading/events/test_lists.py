"""Lists and headings that say little more than when: rows, bare days, a name and its day."""

from __future__ import annotations

from datetime import date

import pytest

from tests.reading.event_texts import events_in, proposed_in


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Hallituksen kokoukset vuonna 2027\n14.1.\n18.2.\n18.3."),
        ("fi", "Kevään 2027 hallituksen kokoukset:\n14.1.\n18.2.\n18.3."),
        ("sv", "Styrelsens möten 2027\n14 januari\n18 februari\n18 mars"),
        ("en", "Dates for 2027 Board Meetings\n14 January\n18 February\n18 March"),
    ],
)
def test_bare_days_under_a_heading_that_names_an_event_are_its_days(
    language: str, text: str
) -> None:
    days = [each.start_on for each in proposed_in(text, language)]

    assert days == [date(2027, 1, 14), date(2027, 2, 18), date(2027, 3, 18)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Hallituksen kokouksen pöytäkirja\n14.1.2027"),
        ("sv", "Protokoll från mötet\n14 januari 2027"),
        ("en", "Minutes of the board meeting\n14 January 2027"),
    ],
)
def test_a_day_under_papers_of_a_meeting_is_none_of_its_days(language: str, text: str) -> None:
    assert proposed_in(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "ke 20.1. Kuru, Satakunta"),
        ("sv", "onsdag 20.1. Korpnäs, Österbotten"),
        ("en", "Wed 20 January Ravenham, Eastshire"),
    ],
)
def test_a_row_of_a_day_and_two_places_is_a_stop_of_a_tour(language: str, text: str) -> None:
    (event,) = proposed_in(text, language)

    assert event.start_on == date(2027, 1, 20)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Vesireitin valot: 20.1.2027\nSaarilinnan kirjasto kutsuu kaikki mukaan."),
        ("sv", "Ljusen vid vattnet: 20.1.2027\nBiblioteket i Korpnäs ser fram emot kvällen."),
        ("en", "Lights on the Water: 20 January 2027\nThe library looks forward to the night."),
    ],
)
def test_a_line_of_a_name_and_a_coming_day_is_an_event(language: str, text: str) -> None:
    (event,) = proposed_in(text, language)

    assert event.start_on == date(2027, 1, 20)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Kuru ja Satakunta 22.11.2026"),
        ("sv", "Korpnäs den 22 november 2026"),
        ("en", "Ravenham, 22 November 2026"),
    ],
)
def test_a_place_and_the_day_of_the_text_is_its_dateline(language: str, text: str) -> None:
    assert proposed_in(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Rantakylän pihojen ilta\n\n6.2.2027\n\nPihat täyttyvät musiikista."),
        ("sv", "En kväll på strandens gårdar\n\n6.2.2027\n\nGårdarna fylls av musik."),
        ("en", "A Night in the Yards\n\n6 February 2027\n\nThe yards fill with music."),
    ],
)
def test_a_full_coming_day_under_a_name_is_an_event_over_an_empty_line(
    language: str, text: str
) -> None:
    (event,) = proposed_in(text, language)

    assert event.title.startswith(text[:10])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Poikkeusaukiolot keväällä\nto 2.4. Kiirastorstai klo 10–16\nke 30.4. klo 10–14"),
        (
            "sv",
            "Avvikande öppettider\ntorsdag 2 april Skärtorsdag 10–16\nonsdag 30 april kl. 10–14",
        ),
        ("en", "Exceptional opening hours\nThu 2 April 10 am–4 pm\nWed 30 April 10 am–2 pm"),
    ],
)
def test_rows_under_opening_hours_are_no_events(language: str, text: str) -> None:
    assert proposed_in(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Yhdistysten hakuajat ovat:\nSaariston säätiö:\n1.12.2026–12.1.2027"),
        ("sv", "Ansökningstiderna är:\nSkärgårdens stiftelse:\nFrån 1.12.2026 till 12.1.2027"),
        ("en", "These are the application periods:\nIsle Fund:\nFrom 1 December to 12 January"),
    ],
)
def test_a_period_under_a_line_that_calls_is_a_call(language: str, text: str) -> None:
    (event,) = proposed_in(text, language)

    assert (event.kind, event.end_on) == ("application", date(2027, 1, 12))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Hakulomake avautuu 3.4. klo 8."),
        ("sv", "Ansökningsformuläret öppnas den 3 april."),
        ("en", "3 April: Abstract submission opens"),
    ],
)
def test_what_readers_send_opens_as_a_call(language: str, text: str) -> None:
    kinds = [each.kind.value for each in proposed_in(text, language)]

    assert kinds == ["application"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Hakuaika syksyllä 2027 alkaviin opintoihin on 5.3.2027–31.3.2027."),
        ("sv", "Ansökningstiden till utbildningar som börjar hösten 2027 är 5–31 mars 2027."),
        ("en", "The application period for studies in autumn 2027 is 5–31 March 2027."),
    ],
)
def test_the_season_of_the_studies_is_no_last_day_to_apply(language: str, text: str) -> None:
    assert [each for each in proposed_in(text, language) if each.kind == "deadline"] == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Kevään 2027 Saariston illat -luentosarjan teemana on valo."),
        ("sv", "Temat för vårens föreläsningar är ljuset."),
        ("en", "The theme of the spring 2027 lectures is light."),
    ],
)
def test_the_theme_of_a_season_is_no_event(language: str, text: str) -> None:
    assert proposed_in(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Tänä vuonna konferenssi pidetään verkossa."),
        ("sv", "I år hålls konferensen på webben."),
        ("en", "This year the conference will be held online."),
    ],
)
def test_a_year_alone_is_too_vague_to_attend(language: str, text: str) -> None:
    assert {each.why_not for each in events_in(text, language)} == {"no day yet"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Kaikki kevään illat on peruttu.\n\n12.1. Kertojien ilta kahvilassa\n19.1. Retki"),
        (
            "sv",
            "Samtliga kvällar under våren ställs in.\n\n12 jan - Kväll på Kaféet\n19 jan - Fest",
        ),
        ("en", "All spring evenings are cancelled.\n\n12 January Night at the Cafe\n19 Jan Quiz"),
    ],
)
def test_a_list_that_is_cancelled_as_a_whole_is_not_offered(language: str, text: str) -> None:
    assert proposed_in(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Julkaisu poistuu verkosta 10.4.2027 klo 0.15."),
        ("sv", "Sidan tas bort den 10 april 2027 kl. 0.15."),
        ("en", "The page expires on 10 April 2027 at 0:15."),
    ],
)
def test_the_moment_a_page_is_taken_away_is_no_event(language: str, text: str) -> None:
    assert proposed_in(text, language) == ()


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("fi", "Torstaina 4.2. alkavat päällystystyöt kantatiellä Kurun ja Korven välillä"),
        ("sv", "Torsdagen den 4 februari börjar beläggningsarbetena på vägen till Korpnäs"),
        ("en", "Resurfacing of the road to Ravenham begins on Thursday 4 February"),
    ],
)
def test_roadworks_in_a_title_are_no_row_of_a_list(language: str, title: str) -> None:
    events = events_in(f"{title}\nTrafik.", language, title=title)

    assert [each for each in events if each.proposed] == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Eräpäivä: 5.3.2027"),
        ("sv", "Förfallodag: 5.3.2027"),
        ("en", "Arrival: 5 March 2027"),
    ],
)
def test_a_label_and_its_day_are_no_name_of_an_event(language: str, text: str) -> None:
    assert proposed_in(text, language) == ()
