"""How a summary begins: with what leads up to the matter, with a call that is open, with an aside."""

from __future__ import annotations

import pytest

from tests.reading.test_summary import summary_of

_LED_UP_TO = [
    (
        "fi",
        "Kylävaari tuo seuraa polulle",
        "Yksinäisyys, pitkät talvet ja huonot tiet vievät voimia.",
        "Kylävaari auttaa tähän tuomalla seuraa polulle.",
        "Polulle unohtui kesällä koivuja ja kiviä.",
    ),
    (
        "sv",
        "Byfarfar ger sällskap på stigen",
        "Ensamhet, långa vintrar och dåliga vägar tar på krafterna.",
        "Byfarfar hjälper mot detta med sällskap på stigen.",
        "Stigen fick björkar och stenar på sig i somras.",
    ),
    (
        "en",
        "Village walks: company on the path",
        "Loneliness, long winters and poor roads can wear people down.",
        "Village walks can change these things with company on the path.",
        "The path lost its birches and stones in the summer.",
    ),
    (
        "fi",
        "Taloyhtiön lukupiiri lainaa kirjoja",
        "Kirjaston ovi on ollut talven kiinni.",
        "Se sai taloyhtiön lukupiirin lainaamaan omia kirjoja.",
        "Kirjoja luetaan usein keittiössä.",
    ),
    (
        "sv",
        "Husets läsecirkel lånar ut böcker",
        "Bibliotekets dörr har varit stängd hela vintern.",
        "Detta fick husets läsecirkel att låna ut egna böcker.",
        "Böcker läses ofta i ett kök.",
    ),
    (
        "en",
        "Reading circle lends its own books",
        "The library door was shut all winter.",
        "This made the reading circle lend its own books.",
        "A book is often read in kitchens.",
    ),
]


@pytest.mark.parametrize(("language", "title", "first", "matter", "later"), _LED_UP_TO)
def test_what_leads_up_to_the_matter_is_told_with_it(
    language: str, title: str, first: str, matter: str, later: str
) -> None:
    assert summary_of(f"{first} {matter}\n\n{later}", title, language)[:2] == [first, matter]


@pytest.mark.parametrize(
    ("language", "title", "first", "other", "matter"),
    [
        (
            "fi",
            "Kylävaari tuo seuraa polulle",
            "Yksinäisyys, pitkät talvet ja huonot tiet vievät voimia.",
            "Se tuntuu monesta raskaalta.",
            "Kylävaari Oiva Karhu tuo seuraa polulle 3. toukokuuta.",
        ),
        (
            "sv",
            "Byfarfar ger sällskap på stigen",
            "Ensamhet, långa vintrar och dåliga vägar tar på krafterna.",
            "Det känns tungt för somliga.",
            "Byfarfar Nils Forsman ger sällskap på stigen den 3 maj.",
        ),
        (
            "en",
            "Village walks: company on the path",
            "Loneliness, long winters and poor roads can wear people down.",
            "This feels heavy.",
            "Village walks with Ned Barrow give company on the path from 3 May.",
        ),
    ],
)
def test_what_leads_up_to_something_else_is_not(
    language: str, title: str, first: str, other: str, matter: str
) -> None:
    assert matter in summary_of(f"{first} {other}\n\n{matter}", title, language)


@pytest.mark.parametrize(
    ("language", "title", "first", "offer"),
    [
        (
            "fi",
            "Asukkaat voivat nyt kertoa mielipiteensä leikkipuistoista",
            "Leikkipuistoihin esitetään muutoksia.",
            "Voit nyt vastata kyselyyn ja kertoa mielipiteesi.",
        ),
        (
            "sv",
            "Invånarna kan nu säga sin åsikt om lekparkerna",
            "I lekparkerna föreslås ändringar.",
            "Du kan nu svara på en enkät och säga din åsikt.",
        ),
        (
            "en",
            "Residents can give their opinion of the play parks",
            "Changes are proposed in the play parks.",
            "You can now answer a survey and give your opinion.",
        ),
        (
            "fi",
            "Lainaa kirjaston vene",
            "Kirjaston vene on korjattu.",
            "Voit jälleen varata veneen viikonlopuksi.",
        ),
        (
            "sv",
            "Låna bibliotekets båt",
            "Bibliotekets båt är lagad.",
            "Du kan åter boka båten över en helg.",
        ),
        (
            "en",
            "Borrow the library boat",
            "The library boat has been mended.",
            "You can once again book the boat for a weekend.",
        ),
    ],
)
def test_what_the_reader_can_do_from_now_on_is_told(
    language: str, title: str, first: str, offer: str
) -> None:
    assert offer in summary_of(f"{first} {offer}", title, language)


@pytest.mark.parametrize(
    ("language", "call"),
    [
        ("fi", "Voit lukea lisää osallistumisesta verkkosivuilta."),
        ("fi", "Ota selvää osallistumisesta kunnan verkkosivuilta."),
        ("sv", "Du kan läsa mer om deltagandet på webbplatsen."),
        ("sv", "Ta reda på mer om deltagandet på vår webbplats."),
        ("en", "You can read more about taking part on the website."),
        ("en", "Find out more about taking part on our website."),
    ],
)
def test_a_call_to_read_more_is_not(language: str, call: str) -> None:
    assert summary_of(call, "", language) == []


@pytest.mark.parametrize(
    ("language", "title", "described", "other"),
    [
        (
            "fi",
            "Kysy veneistä",
            "Kysy veneistä -päivä on vuosittainen tapahtuma, jossa veistäjät vastaavat kysymyksiin.",
            "Höylä, taltta ja tervapata kulkevat matkassa.",
        ),
        (
            "sv",
            "Fråga om båtar",
            "Fråga om båtar är ett årligt evenemang där båtbyggare svarar på frågor.",
            "Hyvel, stämjärn och en gryta tjära följer med.",
        ),
        (
            "en",
            "Ask about boats",
            "Ask about Boats Day comes every year, and boat builders answer questions.",
            "A plane, a chisel and a pot of tar come along.",
        ),
    ],
)
def test_what_a_yearly_event_is_is_told_where_only_that_says_the_title(
    language: str, title: str, described: str, other: str
) -> None:
    assert summary_of(f"{described}\n\n{other}", title, language)[0] == described
