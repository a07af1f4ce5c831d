"""Events told without their usual words: bare lines, unknown verbs, calls without a name."""

from __future__ import annotations

from datetime import date

import pytest

from tests.reading.event_texts import events_in, proposed_in

TOLD = (
    # a thing to attend and its day, whatever the verb
    ("fi", "Kirjastoväen kevätretki suuntautuu 14.5.2027 Porvooseen.", "event", "2027-05-14"),
    ("sv", "Måndagen den 11 januari lönar det sig att titta in på marknaden.", "event", "2027-01-11"),
    ("en", "Anyone may drop by our open day on 16 January 2027.", "event", "2027-01-16"),
    # a day with a time of day
    ("fi", "Vieraana 14.12. klo 12 runoilija Outi Kallio.", "event", "2026-12-14"),
    ("sv", "Torsdagen den 10 december kl. 18 berättar Pia Lund om sin bok.", "event", "2026-12-10"),
    ("en", "They will be at the market hall on Monday 14 December at 7.30pm.", "event", "2026-12-14"),
    # under a heading that asks when or names the thing
    ("fi", "Asukasillat\n\n• Keskustan koulu, 8.12.2026", "event", "2026-12-08"),
    ("sv", "Följande träffar ordnas:\n\n• Norra biblioteket, 8 december", "event", "2026-12-08"),
    ("en", "When and where?\n\n• 8 December: Turku", "event", "2026-12-08"),
    ("fi", "Vanhusten pääjuhla\n\nke 9.12.2026 klo 14–16", "event", "2026-12-09"),
    # a period under its heading
    ("fi", "Hakuaika\n4.1.2027 – 29.1.2027 klo 16.15", "application", "2027-01-04"),
    ("sv", "Ansökningstid\n4.1.2027–29.1.2027", "application", "2027-01-04"),
    ("en", "Application period\n4 January – 29 January 2027", "application", "2027-01-04"),
    # a call without its name
    ("fi", "Ehdotuksia voi jättää 1.–15.2.2027.", "application", "2027-02-01"),
    ("fi", "Muistutukset voi toimittaa kuntaan 1.–15.2.2027.", "consultation", "2027-02-01"),
    ("sv", "Synpunkter kan lämnas in den 1–15 februari 2027.", "consultation", "2027-02-01"),
    ("en", "Proposals can be submitted from 1 to 15 February 2027.", "application", "2027-02-01"),
    # a last day on which somebody may or must
    ("fi", "Osallistuja voi muuttaa ruokavaliotietoja 11.1.2027 mennessä.", "deadline", "2027-01-11"),
    ("sv", "Du kan ändra dina uppgifter senast den 11 januari 2027.", "deadline", "2027-01-11"),
    ("en", "You can change your details no later than 11 January 2027.", "deadline", "2027-01-11"),
    ("fi", "Voit perua paikkasi 11.1.2027 mennessä.", "deadline", "2027-01-11"),
    ("en", "Send your form by 5 pm on Monday 11 January 2027.", "deadline", "2027-01-11"),
    ("en", "Inspection forms are due by 11 January 2027.", "deadline", "2027-01-11"),
    # something opens
    ("fi", "Uusi uimahalli avautuu yleisölle 11.1.2027.", "event", "2027-01-11"),
    ("sv", "Den nya vårdcentralen öppnar den 11 januari 2027.", "event", "2027-01-11"),
    ("en", "The new reading room opens on 11 January 2027.", "event", "2027-01-11"),
    # a noun that a language writes together
    ("sv", "Kommunen ordnar ett middagsseminarium den 14 januari 2027.", "seminar", "2027-01-14"),
    ("fi", "Toimikunta käsittelee kaavaa 14.1.2027 kokouksessaan.", "event", "2027-01-14"),
    ("sv", "Region Syd bjuder in till en konferens om högre utbildning den 14 januari 2027.", "event", "2027-01-14"),
    ("en", "The board hosts a conference on vocational training on 14 January 2027.", "event", "2027-01-14"),
)  # fmt: skip


@pytest.mark.parametrize(("language", "text", "kind", "start"), TOLD)
def test_it_is_offered_all_the_same(language: str, text: str, kind: str, start: str) -> None:
    (event,) = proposed_in(text, language)

    assert (event.kind, event.start_on.isoformat()) == (kind, start)


NOT_OFFERED = (
    # shut, restricted or open for business
    ("fi", "Palvelupiste on suljettuna 21.12.2026 alkaen."),
    ("fi", "Poikkeavat aukioloajat hiihtolomaviikolla 22.–26.2.2027"),
    ("fi", "Huoltokatko tiistaina 8.12.2026 klo 22–24."),
    ("sv", "Kansliet har julstängt den 23 december 2026."),
    ("sv", "Biblioteket öppnar igen torsdagen den 7 januari."),
    ("sv", "Vattenavbrott på Storgatan tisdagen den 8 december kl. 9–12."),
    ("en", "The office will be closed on Thursday 24 December 2026."),
    ("en", "Collections resume normal hours on 4 January 2027."),
    ("en", "Website maintenance: 8 December 2026, 10 p.m. to midnight."),
    # a rule from a day on
    ("en", "Beginning 1 March 2027, all events must be reported in advance."),
    ("sv", "Från och med den 1 mars 2027 ska alla möten bokas i systemet."),
    ("fi", "Kokoukset tulee ilmoittaa järjestelmään 1.3.2027 alkaen."),
    # somebody decides
    ("fi", "Kaava tulee lautakuntakäsittelyyn helmikuussa 2027."),
    ("sv", "Beslut fattas i februari 2027."),
    ("en", "A decision is expected in February 2027."),
    # the page's own day
    ("fi", "Viimeksi päivitetty 23.11.2026 klo 9.15"),
    ("sv", "Senast uppdaterad: 23 november 2026"),
    ("en", "Last updated: 23 November 2026 at 9.15"),
    # a hope
    ("fi", "Toivomme, että päivät voidaan järjestää keväällä 2027."),
    ("sv", "Vi hoppas att konferensen kan hållas våren 2027."),
    ("en", "We hope to hold the conference in spring 2027."),
    # cancelled or not possible, in other words
    ("en", "The council has cancelled the annual meeting which was due to be held on 18 January 2027."),
    ("en", "We are unable to go ahead with the forum on 13 January 2027."),
    ("en", "The meeting scheduled for 11 January 2027 was also cancelled."),
    ("fi", "Emme voi järjestää kokousta 13.1.2027."),
    ("sv", "Träffen den 13 januari 2027 kan inte genomföras."),
    ("sv", "Inga besök är tillåtna den 13–20 januari 2027."),
    ("fi", "Messut (12.–13.1.), gaala (20.1.) ja seminaari (28.1.) siirtyvät myöhempään ajankohtaan."),
    # letters that only look like a noun
    ("en", "The impact on services will be felt in March 2027."),
    ("en", "The talks aim to prevent closures by 2028."),
    ("fi", "Osasto siirtyy kunnilta alueelle 1.3.2027."),
    # out on the day of the text
    ("fi", "Kuulutus julkaistaan 22.11.2026 kunnan sivuilla."),
    ("sv", "Rapporten publiceras den 22 november 2026."),
    ("en", "The notice is published on 22 November 2026."),
)  # fmt: skip


@pytest.mark.parametrize(("language", "text"), NOT_OFFERED)
def test_what_only_looks_like_it_is_not_offered(language: str, text: str) -> None:
    assert proposed_in(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Omahoidon konferenssi 14.–15.1.2027\n\nHUOM! Konferenssi on peruttu."),
        (
            "sv",
            "Nationell vårdkonferens 14–15 januari 2027\n\nOBS! Konferensen är tyvärr inställd.",
        ),
        ("en", "Regional care conference 14–15 January 2027\n\nThe conference has been cancelled."),
    ],
)
def test_a_short_notice_below_cancels_what_it_names(language: str, text: str) -> None:
    (event,) = events_in(text, language)

    assert (event.status, event.proposed) == ("cancelled", False)


@pytest.mark.parametrize(
    ("language", "title", "text"),
    [
        ("fi", "Peruttu: kevätkonferenssi", "Konferenssi pidetään 14.1.2027."),
        ("sv", "Inställt: vårens konferens", "Konferensen hålls den 14 januari 2027."),
        ("en", "Cancelled: spring conference", "The conference is held on 14 January 2027."),
    ],
)
def test_a_title_cancels_what_the_text_tells_of(language: str, title: str, text: str) -> None:
    (event,) = events_in(text, language, title=title)

    assert event.proposed is False


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Retki 3.12.2026 on peruttu, ja uusi retki tehdään 14.1.2027 klo 9."),
        ("sv", "Resan 3.12.2026 är inställd och ordnas i stället den 14 januari 2027."),
        ("en", "The 3 December trip is cancelled and will now be held on 14 January 2027."),
    ],
)
def test_what_replaces_a_cancelled_event_is_offered(language: str, text: str) -> None:
    (event,) = proposed_in(text, language)

    assert event.start_on == date(2027, 1, 14)
