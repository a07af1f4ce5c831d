"""What became of an event: moved, cancelled beside its new day, usual, or told from another day."""

from __future__ import annotations

from datetime import date

import pytest

from digest.model.event import EventStatus
from tests.reading.event_texts import TODAY, events_in, proposed_in


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Hakuaika päättyy 11.12.2026. Hakuaikaa on jatkettu 18.12.2026 asti."),
        ("sv", "Ansökningstiden har förlängts till den 18 december."),
        ("en", "Abstract submission ends: December 11, 2026 Extended to December 18, 2026"),
    ],
)
def test_a_deadline_that_was_extended_is_offered_on_its_new_day(language: str, text: str) -> None:
    days = [each.start_on.day for each in proposed_in(text, language)]

    assert 18 in days


def test_the_old_day_of_an_extended_deadline_is_not_offered() -> None:
    text = "Abstract submission ends: December 11, 2026 Extended to December 18, 2026"

    assert [each.start_on.day for each in proposed_in(text, "en")] == [18]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Maaliskuulle suunniteltu tilaisuus siirtyy, uusi ajankohta on 14.4.2027."),
        ("sv", "Mötet som var planerat till mars flyttas, nytt datum är den 14 april 2027."),
        ("en", "The meeting planned for March is postponed; the new date is 14 April 2027."),
    ],
)
def test_the_new_day_after_the_planned_one_is_offered(language: str, text: str) -> None:
    (event,) = proposed_in(text, language)

    assert event.start_on == date(2027, 4, 14)


def test_a_day_before_the_move_that_no_word_calls_new_is_not_offered() -> None:
    text = (
        "Because of the election on 3 December and the vote today, we have to postpone the forum, "
        "which was due to take place on 27 November, until after the election."
    )

    assert proposed_in(text, "en") == ()


@pytest.mark.parametrize(
    ("language", "title", "text"),
    [
        (
            "fi",
            "Vuosikokous peruttu",
            "Vuosikokous 10.12.2026 on peruttu.\n\nJärjestämme vuosikokouksen 14.1.2027.",
        ),
        (
            "sv",
            "Årsmötet inställt",
            "Årsmötet den 10 december är inställt.\n\nVi håller årsmötet den 14 januari 2027.",
        ),
        (
            "en",
            "Meeting cancelled",
            "The meeting on 10 December is cancelled.\n\nA meeting is held on 14 January 2027.",
        ),
    ],
)
def test_a_title_cancels_only_the_day_that_the_text_cancels(
    language: str, title: str, text: str
) -> None:
    events = events_in(text, language, title=title)

    assert [each.status for each in events] == [EventStatus.CANCELLED, EventStatus.ANNOUNCED]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Ilmoittautumisaika on 15.3.–15.4. joka vuosi."),
        ("sv", "Stadgarna säger att årsmötet ska hållas före utgången av mars."),
        ("sv", "Ansökningstiden är 15.3–15.4 varje år."),
        ("en", "According to the bylaws the annual meeting is held in March."),
    ],
)
def test_what_rules_say_of_every_year_is_not_offered(language: str, text: str) -> None:
    assert proposed_in(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Please send your questions on the Tuesday before the meeting."),
        ("sv", "Frågor besvaras på tisdagen före mötet."),
        ("en", "Agendas are sent on the Friday before the meeting."),
    ],
)
def test_a_weekday_counted_from_another_day_is_no_event(language: str, text: str) -> None:
    assert proposed_in(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Tänään avataan näyttely kaupungin museossa."),
        ("sv", "I dag inviger ministern en utställning på museet."),
        ("en", "Today the minister opens an exhibition at the museum."),
    ],
)
def test_today_at_the_head_of_a_line_is_no_stamp(language: str, text: str) -> None:
    (event,) = proposed_in(text, language)

    assert event.start_on == TODAY


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Tapahtuman valmistelut käyvät vilkkaina jo torstaina 10.12.2026."),
        ("fi", "Messujen rakentajat saapuvat paikalle 9.12.2026."),
        ("en", "The election period commences on 9 December 2026."),
    ],
)
def test_a_noun_that_belongs_to_another_is_no_event(language: str, text: str) -> None:
    assert proposed_in(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Applications for work between 1 May 2027 and 31 May 2028 are open as of 7 December.",
        ),
        ("fi", "Haku koskee 1.4.2027–31.3.2028 toteutettavia hankkeita, ja se avautuu 7.12.2026."),
        ("sv", "Ansökan för projekt 1.4.2027–31.3.2028 öppnar den 7 december 2026."),
    ],
)
def test_a_call_opens_on_the_day_beside_its_verb(language: str, text: str) -> None:
    (call,) = proposed_in(text, language)

    assert call.start_on == date(2026, 12, 7)


def test_the_same_thing_named_again_beside_its_cancellation_is_cancelled() -> None:
    text = (
        "The council cancelled the Public Forum on Monday: anyone who planned to speak at the "
        "public forum on 30 November can send a letter."
    )

    assert proposed_in(text, "en") == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Hän aloitti maaliskuussa ja vetää koulutusta 7.12.2026."),
        ("sv", "Hon kom i mars och leder utbildningen från december."),
        ("en", "He was appointed in March and will lead the training programme from December."),
    ],
)
def test_somebodys_own_story_is_told_from_its_first_words(language: str, text: str) -> None:
    assert proposed_in(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "Föredraget blir inte heller av på onsdag kväll."),
        ("sv", "Konserten den 9 december kommer inte att bli av."),
        ("fi", "Perjantain 4.12.2026 konsertti jää väliin."),
        ("fi", "Seminaari 9.12.2026 jää tältä erää pitämättä."),
        ("en", "The concert on 9 December is no longer happening."),
        ("en", "The seminar on 9 December will not run this year."),
    ],
)
def test_what_will_not_happen_is_never_offered(language: str, text: str) -> None:
    assert proposed_in(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "Den flyttas preliminärt till den 14 april 2027 på grund av sjukdom."),
        ("sv", "Det har skjutits upp till onsdagen den 14 april 2027."),
        ("en", "It has been moved to 14 April 2027 because of illness."),
    ],
)
def test_what_only_a_pronoun_names_is_offered_on_its_new_day(language: str, text: str) -> None:
    (event,) = proposed_in(text, language)

    assert (event.start_on, event.status) == (date(2027, 4, 14), EventStatus.MOVED)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In 2027 more nurses will benefit from specialist training courses."),
        ("sv", "Under 2027 är fler utbildningar inriktade på ledarskap."),
        ("fi", "Vuonna 2027 koulutukset ovat entistä monipuolisempia."),
    ],
)
def test_a_year_in_which_things_are_so_is_no_event(language: str, text: str) -> None:
    assert proposed_in(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Noudatamme ministeriön 25.2. julkaisemia ohjeita."),
        ("sv", "7 april 2027 – de sökande får besked, preliminärt"),
        ("fi", "Päätöksistä ilmoitetaan hakijoille 7.4.2027."),
    ],
)
def test_what_somebody_has_published_or_will_answer_is_not_offered(
    language: str, text: str
) -> None:
    assert proposed_in(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "Serien fortsätter med nya föreläsningar och under våren 2027 är temat Bildning."),
        ("fi", "Luentosarjaa jatketaan, ja keväällä 2027 on teemana sivistys."),
        ("en", "The lecture series goes on, and in spring 2027 there is a new theme."),
    ],
)
def test_a_season_of_a_theme_is_no_event_of_the_noun_before_it(language: str, text: str) -> None:
    assert proposed_in(text, language) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Museo kertoi tällä viikolla pihallaan järjestettävästä festivaalista 3.–4.12.2026.",
        "Seura kertoi marraskuussa salissaan pidettävästä kokouksesta 3.12.2026.",
        "Koulu kertoi tällä viikolla alkavasta kurssista 3.12.2026.",
    ],
)
def test_the_day_of_telling_is_not_the_day_of_the_event(text: str) -> None:
    assert [each.start_on.day for each in proposed_in(text)] == [3]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Vanhempainilta, joka oli tarkoitus pitää 3.12.2026, pidetään 14.1.2027 klo 18."),
        ("sv", "Föräldramötet som skulle ha hållits den 3 december hålls den 14 januari 2027."),
        ("en", "The open evening planned for 3 December will now take place on 14 January 2027."),
    ],
)
def test_the_planned_day_beside_the_new_one_is_never_offered(language: str, text: str) -> None:
    (event,) = proposed_in(text, language)

    assert event.start_on == date(2027, 1, 14)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Pöytäkirja tulee kunnan verkkosivuille 14.1.2027."),
        ("sv", "Protokollet finns till påseende på kommunens webbplats från den 14 januari 2027."),
        ("en", "The minutes can be read on our pages from 14 January 2027."),
    ],
)
def test_the_page_on_which_something_is_put_is_no_publication(language: str, text: str) -> None:
    assert proposed_in(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Laskut lähetetään asiakkaille 14.1.2027 mennessä."),
        ("sv", "Fakturorna skickas ut senast den 14 januari 2027."),
        ("en", "Invoices will be sent to customers by 14 January 2027."),
    ],
)
def test_the_day_by_which_something_is_sent_to_readers_is_no_deadline(
    language: str, text: str
) -> None:
    assert proposed_in(text, language) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Synpunkter på planen kan lämnas till den 14 januari 2027.",
        "Förslag kan skickas in till den 14 januari 2027 på webben.",
        "Ansökan lämnas in till den 14 januari 2027.",
    ],
)
def test_to_a_day_is_a_last_day_where_something_is_handed_in(text: str) -> None:
    (deadline,) = proposed_in(text, "sv")

    assert deadline.kind == "deadline"


@pytest.mark.parametrize(
    ("language", "title", "text"),
    [
        ("fi", "", "Juhannusjuhla – perutaan tuulen vuoksi\n25.6.2027 klo 10 salko nousee"),
        ("sv", "", "Midsommarfest – ställs in på grund av blåst\n25.6.2027 kl. 10 kläs stången"),
        ("en", "", "Midsummer party – cancelled because of the wind\n25 June 2027, 10 am The pole"),
    ],
)
def test_a_heading_cancels_the_line_below_it(language: str, title: str, text: str) -> None:
    assert [each for each in events_in(text, language, title=title) if each.proposed] == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Alkuperäinen ajankohta oli 14.1.2027."),
        ("sv", "Det ursprungliga datumet för seminariet var den 14 januari 2027."),
        ("en", "It was originally scheduled for 14 January 2027."),
    ],
)
def test_a_day_that_was_the_first_plan_is_not_offered(language: str, text: str) -> None:
    assert proposed_in(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Keramiikkakurssi alkaa 5.3.2027 klo 18. Kurssi on täynnä."),
        ("sv", "Keramikkursen börjar den 5 mars 2027. Kursen är tyvärr fullbokad."),
        ("en", "The pottery course starts on 5 March 2027. The course is fully booked."),
    ],
)
def test_what_is_full_is_not_offered(language: str, text: str) -> None:
    (event,) = events_in(text, language)

    assert event.why_not == "full, or closed for registration"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Keramiikkakurssi alkaa 5.3.2027 klo 18. Päivä on täynnä ohjelmaa."),
        ("sv", "Keramikkursen börjar den 5 mars 2027. Dagen är full av program."),
        ("en", "The pottery course starts on 5 March 2027. Each day is full of clay."),
    ],
)
def test_a_day_full_of_programme_is_offered(language: str, text: str) -> None:
    assert len(proposed_in(text, language)) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Tule kuuntelemaan yön ääniä verkossa 4.2. klo 17.50 alkaen."),
        ("sv", "Välkommen att lyssna på nattens ljud den 4 februari kl. 17.50."),
        ("en", "Join us to hear the sounds of the night from 5.50 pm on 4 February."),
    ],
)
def test_a_time_from_which_something_is_on_is_when_it_begins(language: str, text: str) -> None:
    assert len(proposed_in(text, language)) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fi",
            "Tiistaina 12.1. klo 18 pidetään kokous talolla, sen jälkeen me kaikki menemme ulos ja ehkä uimme.",
        ),
        (
            "sv",
            "Tisdag 12.1 kl. 18 är det samling på gården, därefter åker vi iväg och hoppas på gök.",
        ),
        (
            "en",
            "On 12 January at 6 pm there is a meeting in the hall, then we walk to the lake where we might swim.",
        ),
    ],
)
def test_a_doubt_about_what_comes_after_is_none_about_the_event(language: str, text: str) -> None:
    assert len(proposed_in(text, language)) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Valtuuston kokous 10.12.2026 siirretään alkamaan klo 14."),
        ("sv", "Styrelsens möte den 10 december flyttas och börjar först klockan 14."),
        ("en", "The council meeting on 10 December is moved to start at 2 p.m."),
    ],
)
def test_what_is_only_moved_to_another_hour_keeps_its_day(language: str, text: str) -> None:
    assert [event.start_on.day for event in proposed_in(text, language)] == [10]
