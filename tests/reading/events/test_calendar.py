"""Calendars in running text: a day above or below what happens then, and lists of bare days."""

from __future__ import annotations

import pytest

from tests.reading.event_texts import proposed_in


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        (
            "fi",
            "Maanantai 11.1.2027\nProfessori Outi Salo: Mihin lukeminen katosi?",
            "Professori Outi",
        ),
        ("sv", "Måndag 11 januari 2027\nDocent Lars Ek: Språket förr och 1962", "Docent Lars Ek"),
        ("en", "Monday 11 January 2027\nDr Ann Hill: What moss can tell us", "Dr Ann Hill"),
    ],
)
def test_the_line_below_a_day_names_what_happens(language: str, text: str, title: str) -> None:
    (event,) = proposed_in(text, language)

    assert event.title.startswith(title)


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        ("fi", "Runon ja jazzin yö\n16.1.2027 klo 18–20", "Runon ja jazzin yö"),
        ("sv", "Lyrik och jazz i natten\n16 januari 2027 kl. 18–20", "Lyrik och jazz i natten"),
        ("en", "An Evening of Verse\nJanuary 16, 2027 @ 6:30 pm - 8:00 pm", "An Evening of Verse"),
    ],
)
def test_the_line_above_a_day_with_its_time_names_it(language: str, text: str, title: str) -> None:
    (event,) = proposed_in(text, language)

    assert event.title == title


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Seuraavat kokoukset pidetään:\n• 14.1.2027\n• 11.2.2027\n• 11.3.2027"),
        ("sv", "Nästa möten hålls:\n• 14.1.2027\n• 11.2.2027\n• 11.3.2027"),
        ("en", "Future meetings will take place on:\n• 14 May 2027\n• 11 June 2027"),
        ("en", "Meetings:\n4 May 2027\n5 May 2027\n6 May 2027\n7 May 2027\n8 May 2027\n9 May 2027"),
    ],
)
def test_every_bare_day_of_a_list_is_an_event(language: str, text: str) -> None:
    days = text.count("2027")

    assert len(proposed_in(text, language)) == days


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Ehdotusten määräaika\n14.1.2027\nLähetä ehdotuksesi lomakkeella"),
        ("en", "Published\n14 January 2027\nNews from the harbour"),
        ("sv", "14.1.2027\nAvbrott i vattenledningen"),
    ],
)
def test_a_day_above_what_nobody_attends_is_no_event(language: str, text: str) -> None:
    assert [each for each in proposed_in(text, language) if each.kind == "event"] == []


def test_a_day_with_hours_alone_on_its_page_is_an_event() -> None:
    assert len(proposed_in("lauantaina 16.1.2027 kello 14–16.30")) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Päivä ja aika: 14.1.2027 noin kello 12.15"),
        ("sv", "Dag och tid: torsdag den 14 januari 2027 i samband med lunchen"),
        ("en", "Date & time: 14 January 2027, around noon"),
    ],
)
def test_labels_of_two_words_say_when(language: str, text: str) -> None:
    assert len(proposed_in(text, language)) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "19.12 Ljusafton i Olofskyrkan, Korpnäs"),
        ("fi", "19.12. Kynttiläilta Pyhän Olavin kirkossa, Korpinniemi"),
        ("en", "19 December Candle Night at the Old Church, Ravenham"),
    ],
)
def test_a_row_of_a_calendar_is_an_event(language: str, text: str) -> None:
    assert len(proposed_in(text, language)) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "19.12 Avvikande öppettider i Korpnäs"),
        ("fi", "19.12. Poikkeavat aukioloajat pääkirjastossa"),
        ("en", "19 December Deadline for all abstracts"),
    ],
)
def test_a_row_that_names_a_closure_or_a_deadline_is_no_event_to_attend(
    language: str, text: str
) -> None:
    assert [each for each in proposed_in(text, language) if each.kind == "event"] == []


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        ("fi", "Pihahuone 16.1.2027–20.3.2027\nLasten töitä museon kokoelmista.", "Pihahuone"),
        ("sv", "Gårdsrummet 16.1.2027–20.3.2027\nBarnens val ur samlingen.", "Gårdsrummet"),
        ("en", "The Yard 16.1.2027–20.3.2027\nChoices from the collection.", "The Yard"),
    ],
)
def test_a_name_and_its_days_are_an_event(language: str, text: str, title: str) -> None:
    (event,) = proposed_in(text, language)

    assert event.title == title


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "Vägen är avstängd för trafik 16.1.2027–20.3.2027.\nMer information på webben."),
        ("fi", "LISÄPAIKOITUS TORILLA 16.1.2027–20.3.2027"),
        ("en", "Strategy 16.1.2027–20.3.2028\nThe programme of the county"),
    ],
)
def test_other_days_behind_words_are_no_event(language: str, text: str) -> None:
    assert proposed_in(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", ("Föreläsningarna hålls tisdagar 12.1–26.1.2027.\nTi 12.1.2027 kl. 17 Ord\n"
               "Ti 19.1.2027 kl. 17 Bild\nTi 26.1.2027 kl. 17 Ton")),
        ("fi", ("Luennot pidetään tiistaisin 12.1.–26.1.2027.\nTi 12.1.2027 klo 17 Sana\n"
               "Ti 19.1.2027 klo 17 Kuva\nTi 26.1.2027 klo 17 Sävel")),
        ("en", ("The lectures are held on Tuesdays 12–26 January 2027.\n12 January 2027, 5 pm Word\n"
               "19 January 2027, 5 pm Image\n26 January 2027, 5 pm Tone")),
    ],
)  # fmt: skip
def test_a_period_that_is_told_day_by_day_is_not_offered_beside_its_days(
    language: str, text: str
) -> None:
    assert [each.start_on.day for each in proposed_in(text, language)] == [12, 19, 26]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Aukioloajat jouluna\nTi 22.12.2026 klo 9–16\nTo 24.12.2026 suljettu"),
        ("sv", "Öppettider i jul\nTi 22.12.2026 kl. 9–16\nTo 24.12.2026 stängt"),
        ("en", "Christmas opening times\nTue 22 December 9am-4pm\nThu 24 December closed"),
    ],
)
def test_lines_of_opening_hours_are_no_events(language: str, text: str) -> None:
    assert proposed_in(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Kevään retket\n\nLa 10.4.2027 Lintutorni Iso-Kari\nLa 8.5.2027 Suon pitkospuut"),
        ("sv", "Vårens utflykter\n\nLö 10.4.2027 Fågeltornet vid sjön\nLö 8.5.2027 Myrens spångar"),
        ("en", "Spring outings\n\nSat 10 April 2027 Bird tower\nSat 8 May 2027 The duckboards"),
    ],
)
def test_a_season_that_heads_a_list_is_not_offered_beside_its_days(
    language: str, text: str
) -> None:
    assert [each.start_on.month for each in proposed_in(text, language)] == [4, 5]


def test_a_row_is_named_by_its_own_words_and_a_bare_place_by_its_heading() -> None:
    text = "Retket\n\nLa 10.4.2027 Lintutorni Iso-Kari\nLa 8.5.2027 Turussa klo 10"

    assert [each.title for each in proposed_in(text)] == ["Lintutorni Iso-Kari", "Retket"]
