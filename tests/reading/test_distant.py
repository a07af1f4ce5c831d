from __future__ import annotations

import pytest

from tests.reading.test_summary import summary_of

_LEADS = {
    "fi": ("Laiskan kylän uimaranta sai uuden laiturin tiistaina.", "Ranta saa laiturin"),
    "sv": ("Badstranden i Laiska by fick en ny brygga på tisdagen.", "Stranden får en brygga"),
    "en": ("The bathing beach of Laiska got a new pier on Tuesday.", "Beach gets a pier"),
}
_SPOKEN = {
    "fi": "”Onko meillä venettä?” ”Puuttuuko laituri?”",
    "sv": "”Har vi en båt?” ”Saknas det en brygga?”",
    "en": "“Have we a boat?” “Do we lack a jetty?”",
}
_FAR = [
    ("fi", "Webinaarin aihelistalla ovat kylän ranta ja laituri."),
    ("fi", "Esittelyssään Oiva Karhu kertoi, mitä laituri maksaa."),
    ("fi", "Paneelikeskustelussa laituri sai tukea Kerttu Ruskalta."),
    ("sv", "Presentationen av bryggan hölls av Nils Forsman i skolan."),
    ("sv", "Enkäten om stranden besvarades av hundra barn i Norrby."),
    ("sv", "Webbinariet om bryggan samlade femtio personer i Laiska."),
    ("sv", "Enligt donationen ska stranden i Laiska vara öppen för alla byns barn."),
    ("en", "According to the donation, the beach of Laiska is for all its villagers."),
    ("en", "The webinar about the pier was seen by fifty villagers of Laiska."),
    ("en", "The presentation of the beach was held by Ned Barrow in the school."),
    ("en", "The panel on the beach was led by Hetty Marsh from Upper Laiska."),
]


@pytest.mark.parametrize(("language", "far"), _FAR)
def test_what_begins_with_a_thing_that_nothing_tells_of_is_not_shown_from_afar(
    language: str, far: str
) -> None:
    lead, title = _LEADS[language]

    assert summary_of(f"{lead}\n\n{_SPOKEN[language]}\n\n{far}", title, language) == [lead]


@pytest.mark.parametrize(("language", "behind"), _FAR)
def test_it_is_shown_right_behind_what_is_shown(language: str, behind: str) -> None:
    lead, title = _LEADS[language]

    assert summary_of(f"{lead}\n\n{behind}", title, language) == [lead, behind]


@pytest.mark.parametrize(
    ("language", "title", "far"),
    [
        ("fi", "Webinaari rannan laiturista", _FAR[0][1]),
        ("sv", "Presentation av stranden och bryggan", _FAR[3][1]),
        ("en", "Webinar about the pier of the beach", _FAR[8][1]),
    ],
)
def test_it_is_shown_from_afar_where_the_title_tells_of_it(
    language: str, title: str, far: str
) -> None:
    lead, _ = _LEADS[language]

    assert far in summary_of(f"{lead}\n\n{_SPOKEN[language]}\n\n{far}", title, language)


@pytest.mark.parametrize(
    ("language", "adding", "plain"),
    [
        ("fi", "Ylälaiskassa on myös vanha vaja.", "Ylälaiskassa on vanha vaja."),
        ("sv", "I Norrby finns också en gammal bod.", "I Norrby finns en gammal bod."),
        ("en", "Upper Laiska also has an old shed.", "Upper Laiska has an old shed."),
    ],
)
def test_what_only_adds_something_is_not_shown_from_afar(
    language: str, adding: str, plain: str
) -> None:
    lead, _ = _LEADS[language]
    between = _SPOKEN[language]

    assert summary_of(f"{lead}\n\n{between}\n\n{adding}", "", language) == [lead]
    assert summary_of(f"{lead}\n\n{between}\n\n{plain}", "", language) == [lead, plain]
    assert summary_of(f"{lead}\n\n{adding}", "", language) == [lead, adding]


_RESULTS = [
    (
        "fi",
        "Tulokset selviävät Laiskan ja Ylälaiskan kyselystä keväällä.",
        "Laiskan koululaisista puolet kävelee kouluun, ja toinen puoli kulkee pyörällä.",
        "Koululaiset kävelevät",
    ),
    (
        "sv",
        "Resultaten visar vägen för byarna Laiska och Norrby i vår.",
        "Skolbarn i Laiska går helst till skolan, och var tredje åker cykel.",
        "Skolbarnen går",
    ),
    (
        "en",
        "The results are from the villages of Laiska and Northby this spring.",
        "Half of the pupils in Laiska walk to school, and the other half ride a bicycle.",
        "Pupils walk to school",
    ),
]


@pytest.mark.parametrize(("language", "opening", "told", "title"), _RESULTS)
def test_that_there_are_results_is_no_lead_where_another_sentence_stands_alone(
    language: str, opening: str, told: str, title: str
) -> None:
    assert summary_of(f"{opening}\n\n{_SPOKEN[language]}\n\n{told}", title, language)[0] == told


@pytest.mark.parametrize(("language", "opening", "_told", "title"), _RESULTS)
def test_that_there_are_results_is_shown_where_nothing_else_stands(
    language: str, opening: str, _told: str, title: str
) -> None:
    assert summary_of(opening, title, language) == [opening]


@pytest.mark.parametrize(
    ("language", "address", "sentence"),
    [
        ("fi", "Hyvät Laiskan kylän jäsenet.", "Jäsenet valitsivat kylälle hallituksen."),
        ("fi", "Hyvät jäsenet ja ystävät.", "Ystäville on tarjolla kahvia Laiskassa."),
        ("fi", "Hyvä jäsenyhdistyksen väki.", "Jäsenyhdistys hankki Laiskaan uuden veneen."),
        ("sv", "Till Laiska bygds alla medlemsföreningar.", "Till medlemmarna delas böcker ut."),
        ("sv", "Till föräldrarna i Laiska skola.", "Till föräldrarna i Laiska kom ett brev."),
        ("sv", "Till våra läsare i Norrby.", "Till läsare i Norrby skrev Greta Lind en bok."),
        ("en", "To the member associations of Laiska.", "To the members of Laiska it is home."),
        ("en", "To our readers in Laiska.", "To our readers in Laiska, spring has come."),
        ("en", "To all friends of the river.", "To all friends a cup of tea was given."),
    ],
)
def test_whom_a_letter_is_sent_to_is_never_shown_and_what_members_get_is(
    language: str, address: str, sentence: str
) -> None:
    title = _LEADS[language][1]

    assert summary_of(address, title, language) == []
    assert summary_of(sentence, title, language) == [sentence]
