"""The heading each event stands under in a list, beside its kind, its day and its hours."""

from __future__ import annotations

import pytest

from tests.reading.event_texts import events_in


def headings(text: str, language: str, item: str) -> list[str]:
    return [event.title for event in events_in(text, language, title=item) if event.proposed]


@pytest.mark.parametrize(
    ("language", "item", "text", "name"),
    [
        ("fi", "Lauttaväen kevätpäivä pidetään Kuuralassa", "Hakuaika köysiavustuksiin on 4.1.–29.1.2027.",
         "Hakuaika köysiavustuksiin"),
        ("fi", "Rantapajan kuukausikirje", "Lausunnot laituriluonnoksesta pyydetään 18.12. mennessä.",
         "Lausunnot laituriluonnoksesta pyydetään"),
        ("fi", "Rantapajan kuukausikirje", "Ehdotukset vuoden soutajaksi lähetetään 18.12. mennessä.",
         "Ehdotukset vuoden soutajaksi lähetetään"),
        ("sv", "Bryggans nätverksdag", "Ansökningstiden för repstöd är 4–29 januari 2027.", "Ansökningstiden för repstöd"),
        ("sv", "Bryggans nätverksdag", "Synpunkter på farledsplanen lämnas senast den 18 december.",
         "Synpunkter på farledsplanen lämnas"),
        ("sv", "Bryggans nätverksdag", "Nomineringar till roddarpriset ska skickas in senast den 18 december.",
         "Nomineringar till roddarpriset"),
        ("en", "Network day of the jetty keepers", "Applications for rope grants are open from 4 January to 29 January 2027.",
         "Applications for rope grants"),
        ("en", "Network day of the jetty keepers", "Comments on the channel plan are due by 18 December.",
         "Comments on the channel plan"),
        ("en", "Network day of the jetty keepers", "Nominations for the rower's prize must be sent in by 18 December.",
         "Nominations for the rower's prize"),
    ],
)  # fmt: skip
def test_a_last_day_is_named_by_what_its_own_sentence_asks_for(
    language: str, item: str, text: str, name: str
) -> None:
    assert headings(text, language, item) == [name]


@pytest.mark.parametrize(
    ("language", "item", "text", "name"),
    [
        ("fi", "Lyhtypajan syyspäivä", "Syyspäivä on 4.12.2026 klo 9–15. Ilmoittaudu viimeistään 27.11. osoitteessa lyhty.example.",
         "Ilmoittaudu: Lyhtypajan syyspäivä"),
        ("fi", "Köysikurssi", "Kurssi pidetään 12.1.2027 klo 18. Ilmoittautuminen kurssille on auki 5.1. asti.",
         "Ilmoittautuminen: Köysikurssi"),
        ("sv", "Höstdag om lyktor", "Dagen hålls den 4 december 2026 kl. 9. Anmäl dig senast den 27 november på nätet.",
         "Anmäl dig: Höstdag om lyktor"),
        ("sv", "Seminarium om rep", "Seminariet hålls den 12 januari 2027 kl. 18. Anmälan till seminariet är öppen till den 5 januari.",
         "Anmälan: Seminarium om rep"),
        ("en", "Autumn day on lanterns", "The day takes place on 4 December 2026 at 9 am. Register by 27 November on our site.",
         "Register: Autumn day on lanterns"),
        ("en", "Seminar on ropes", "The seminar is held on 12 January 2027 at 6 pm. Registration for the seminar is open until 5 January.",
         "Registration: Seminar on ropes"),
    ],
)  # fmt: skip
def test_a_day_to_register_is_named_by_its_event(
    language: str, item: str, text: str, name: str
) -> None:
    assert name in headings(text, language, item)


@pytest.mark.parametrize(
    ("language", "item", "text"),
    [
        ("fi", "Lyhtypajan verkostopäivä", "Verkostopäivä on 4.12.2026 klo 9. Hakemukset jätetään 18.12. mennessä."),
        ("sv", "Lyktornas nätverksdag", "Nätverksdagen är den 4 december 2026. Ansökan öppnar den 18 december."),
        ("en", "Network day of the lantern makers", "The network day is on 4 December 2026. Applications are open from 18 December."),
    ],
)  # fmt: skip
def test_a_call_is_not_named_by_an_event_that_one_cannot_apply_for(
    language: str, item: str, text: str
) -> None:
    assert item not in headings(text, language, item)[-1]


@pytest.mark.parametrize(
    ("language", "item", "text", "name"),
    [
        ("fi", "Laiturilain muutosesitys", "Lausuntoaika päättyy 22.1.2027. Kuulemistilaisuus on 12.1.2027 klo 13.",
         "Lausuntoaika päättyy: Laiturilain muutosesitys"),
        ("sv", "Ändring av brygglagen", "Remisstiden går ut den 22 januari 2027. Ett samrådsmöte är den 12 januari 2027 kl. 13.",
         "Remisstiden går ut: Ändring av brygglagen"),
        ("en", "Amendment of the Jetty Act", "The consultation period ends on 22 January 2027. A hearing is on 12 January 2027 at 1 pm.",
         "The consultation period ends: Amendment of the Jetty Act"),
        ("en", "Amendment of the Jetty Act", "Responses are collected from everybody on a form until 22 January 2027.",
         "Responses: Amendment of the Jetty Act"),
        ("sv", "Brygglagens nya form", "Utlåtandena ska lämnas senast den 22 januari 2027.", "Utlåtandena: Brygglagens nya form"),
    ],
)  # fmt: skip
def test_an_act_alone_belongs_to_the_matter_of_the_item(
    language: str, item: str, text: str, name: str
) -> None:
    assert name in headings(text, language, item)


@pytest.mark.parametrize(
    ("language", "item", "text", "name"),
    [
        # the item says of what
        ("fi", "Mitä köysi kestää?", "Kysymme seminaarissa 4.12.2026 klo 13, mitä köysi kestää.", "Mitä köysi kestää?"),
        ("sv", "Vad håller repet för?", "Det frågar vi på ett seminarium den 4 december 2026 kl. 13.", "Vad håller repet för?"),
        ("en", "How strong is a rope?", "That is the question at a seminar on 4 December 2026 at 1 pm.", "How strong is a rope?"),
        ("en", "Network day of the jetty keepers", "The network day takes place on 4 December 2026 in Leeds.",
         "Network day of the jetty keepers"),
        # what stands beside it
        ("fi", "Köysimuseon kevät", "Kevään ensimmäinen luento, Solmujen salaisuudet, on 21.1.2027.", "Solmujen salaisuudet"),
        ("sv", "Repmuseets vår", "Vårens första föredrag, Knutarnas hemligheter, är den 21 januari 2027.", "Knutarnas hemligheter"),
        ("en", "The rope museum in spring", "The first lecture of the spring, Secrets of Knots, is on 21 January 2027.", "Secrets of Knots"),
        # its own sentence, with more words
        ("fi", "Rantapajan kuukausikirje", "Raportti köysien kunnosta julkaistaan 10.12.2026.", "Raportti köysien kunnosta"),
        ("sv", "Repslagarnas nyhetsbrev", "Rapporten om repens skick publiceras den 10 december 2026.", "Rapporten om repens skick"),
        ("en", "Rope makers' newsletter", "The report on rope wear will be published on 10 December 2026.", "report on rope wear"),
        # a collection names none of them
        ("fi", "Rantapajan uutiskirje", "Seminaari pidetään 4.12.2026 klo 13.", "Seminaari"),
        ("sv", "Repslagarnas nyhetsbrev", "Seminariet hålls den 4 december 2026 kl. 13.", "Seminariet"),
        ("en", "Rope makers' newsletter", "The seminar is held on 4 December 2026 at 1 pm.", "seminar"),
    ],
)  # fmt: skip
def test_a_sort_of_thing_is_told_with_which(language: str, item: str, text: str, name: str) -> None:
    assert [each.lower() for each in headings(text, language, item)] == [name.lower()]


@pytest.mark.parametrize(
    ("language", "item", "text", "names"),
    [
        ("fi", "Neuvolan ryhmät", "Imetysryhmä 1.12. klo 16\nKantoliinailta 3.12. klo 13\nPerheiden puurojuhla 11.12. klo 17",
         ["Imetysryhmä", "Kantoliinailta", "Perheiden puurojuhla"]),
        ("sv", "Rådgivningens grupper", "Amningsgrupp 1 december kl. 16\nBärsjalskväll 3 december kl. 13\nGrötfest 11 december kl. 17",
         ["Amningsgrupp", "Bärsjalskväll", "Grötfest"]),
        ("en", "Clinic groups", "Breastfeeding group 1 December 4 pm\nBaby sling evening 3 December 1 pm\nPorridge party 11 December 5 pm",
         ["Breastfeeding group", "Baby sling evening", "Porridge party"]),
        ("fi", "Opiston kalenteri", "ma 30.11. klo 18 Luento: Köyden historia\nla 12.12. klo 10–14 Köysimarkkinat, Opistotalo",
         ["Luento: Köyden historia", "Köysimarkkinat"]),
    ],
)  # fmt: skip
def test_every_row_has_its_own_name(language: str, item: str, text: str, names: list[str]) -> None:
    assert headings(text, language, item) == names


@pytest.mark.parametrize(
    ("language", "item", "text", "name"),
    [
        ("fi", "", "Köysimuseon talkoot järjestetään 4.12.2026 rannalla.", "Köysimuseon talkoot"),
        ("sv", "", "Dag vid repbanan ordnas den 4 december 2026 runt om i landet.", "Dag vid repbanan"),
        ("en", "", "The Rope Walk Days take place in Leeds on 4–5 December 2026.", "The Rope Walk Days"),
        ("fi", "Tule köysirataan", "Järjestämme webinaarin köysien huollosta 4.12.2026 klo 9.", "webinaari köysien huollosta"),
        # the organiser is not the name, nor is a pronoun
        ("fi", "Köysineuvoston kuulumiset", "Neuvosto kokoontuu 28.1.2027 klo 12.", "Neuvosto kokoontuu"),
        ("en", "The rope council", "The council meets on 28 January 2027 at noon.", "The council meets"),
    ],
)  # fmt: skip
def test_a_heading_is_the_name_and_not_the_sentence(
    language: str, item: str, text: str, name: str
) -> None:
    assert headings(text, language, item) == [name]


@pytest.mark.parametrize(
    ("item", "text", "name"),
    [
        ("Welcome to the Rope Days", "At the Rope Days on 4 December 2026 we talk about knots.", "Rope Days"),
        ("Tervetuloa Köysipäiville", "Tule solmimaan 4.12.2026 klo 18!", "Köysipäivät"),
        ("Autumn meeting and grants", "The autumn meeting is held on 4 December 2026.", "autumn meeting"),
    ],
)  # fmt: skip
def test_the_title_of_the_item_is_read_as_a_name(item: str, text: str, name: str) -> None:
    language = "fi" if "ö" in item else "en"

    assert headings(text, language, item) == [name]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Ehdotuksia köysistä voi lähettää sähköpostitse osoitteeseen koysi@example.org 4.12. saakka."),
        ("sv", "Förslag på rep kan skickas till rep@example.org senast den 4 december."),
        ("en", "Suggestions for ropes should be sent to rope@example.org by 4 December."),
    ],
)  # fmt: skip
def test_nobodys_address_stands_in_a_heading(language: str, text: str) -> None:
    (name,) = headings(text, language, "")

    assert "@" not in name


@pytest.mark.parametrize(
    ("language", "item", "text"),
    [
        ("fi", "Köysiverkoston verkostopäivä Kuuralassa",
         "Verkostopäivä pidetään 4.12.2026. Seuraava raportti julkaistaan 18.12.2026."),
        ("sv", "Repnätverkets nätverksdag i Sandvik",
         "Nätverksdagen hålls den 4 december 2026. Rapporten publiceras den 18 december 2026."),
        ("en", "Network day of the rope makers",
         "The network day is held on 4 December 2026. The report will be published on 18 December 2026."),
    ],
)  # fmt: skip
def test_what_is_published_is_not_named_by_what_is_held(
    language: str, item: str, text: str
) -> None:
    held, published = headings(text, language, item)

    assert held == item
    assert published != item


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Köysiseura pitää webinaarin köysien avaamisesta 4.12.2026.", "webinaari köysien avaamisesta"),
        ("Köysiseura pitää webinaarin köysistä 4.12.2026.", "webinaari köysistä"),
    ],
)  # fmt: skip
def test_what_a_noun_in_the_accusative_is_about_stands_in_its_heading(text: str, name: str) -> None:
    assert [event.title for event in events_in(text, "fi")] == [name]
