from __future__ import annotations

import pytest

from tests.reading.test_summary import summary_of

_BETWEEN = {
    "fi": "Laiskan kylätalo on rakennettu hirrestä, ja sen sali on remontoitu kahteen kertaan.",
    "sv": "Huset i Laiska är byggt av timmer, och salen har renoverats två gånger av byborna.",
    "en": "The hall of Laiska is built of logs, and its roof has been mended twice by villagers.",
}

_TOLD = [
    (
        "fi",
        "Vuoden kyläteko palkittiin Laiskassa",
        "Laiskan kyläyhdistys jakoi perjantaina palkinnon vuoden parhaasta kyläteosta.",
        "Kunniakirjan ja palkinnon sai Kerttu Ruska, joka kunnosti uimarannan laiturin.",
    ),
    (
        "fi",
        "Yhdistyksen kokous valitsi uuden johdon",
        "Laiskan luonnonystävien syyskokous valitsi torstaina uuden hallituksen kirjastossa.",
        "Puheenjohtajaksi valittiin Oiva Karhu Ylälaiskasta.",
    ),
    (
        "fi",
        "Stipendit myönnettiin nuorille",
        "Laiskan säätiö myönsi tänä keväänä ensimmäiset stipendit nuorille soittajille.",
        "Sadan euron stipendin saivat Lumi Halla ja Veeti Routa musiikkiluokalta.",
    ),
    (
        "sv",
        "Årets kulturpris delades ut i Laiska",
        "På söndagen delades årets kulturpris ut i byns festsal.",
        "Priset på tusen euro tilldelades Greta Lind för barnkören.",
    ),
    (
        "sv",
        "Laiska byaråd har fått ny ordförande",
        "Byarådet i Laiska höll årsmöte på tisdagen och utsåg en ny ordförande.",
        "Till ordförande valdes Nils Forsman från Norrby.",
    ),
    (
        "sv",
        "Stipendier till unga musiker",
        "Stiftelsen i Laiska delar i vår ut sina första stipendier till unga musiker.",
        "Stipendiet på hundra euro gick till Sixten från musikklassen.",
    ),
    (
        "en",
        "Village prize handed out in Laiska",
        "The village prize for the best deed of the year was handed out on Friday.",
        "The prize of 500 euros went to Hetty Marsh, who repaired the swimming pier.",
    ),
    (
        "en",
        "New board elected by the friends of nature",
        "The friends of nature in Laiska met on Tuesday and elected a new board.",
        "Ned Barrow from Upper Laiska was elected chair of the board for two years.",
    ),
    (
        "en",
        "Scholarships for young players",
        "A fund in Laiska has chosen who gets its first scholarships for young players.",
        "Scholarships of 100 euros were awarded to Posy Fern and Jem Rook.",
    ),
]


@pytest.mark.parametrize(("language", "title", "lead", "winner"), _TOLD)
def test_who_was_rewarded_or_chosen_is_told_where_the_lead_names_nobody(
    language: str, title: str, lead: str, winner: str
) -> None:
    between = _BETWEEN[language]

    assert summary_of(f"{lead} {between}\n\n{between}\n\n{winner}", title, language)[:2] == [
        lead,
        winner,
    ]


def test_two_who_were_rewarded_are_both_told_where_there_is_room() -> None:
    _, title, lead, first = _TOLD[6]
    second = "The prize of 100 euros for the young was awarded to Abel Thorn."

    told = summary_of(f"{lead} {_BETWEEN['en']}\n\n{first}\n\n{second}", title, "en")

    assert told == [lead, first, second]


def test_a_title_whose_words_all_have_capitals_names_nobody() -> None:
    _, _, lead, winner = _TOLD[6]
    text = f"{lead} {_BETWEEN['en']}\n\n{winner}"

    assert summary_of(text, "Prize Of The Year Handed Out In Laiska", "en")[:2] == [lead, winner]


@pytest.mark.parametrize(
    ("language", "title", "lead", "other"),
    [
        (
            "fi",
            "Vuoden kyläteko palkittiin Laiskassa",
            "Laiskan kyläyhdistys jakoi perjantaina palkinnon vuoden parhaasta kyläteosta.",
            "Viime vuonna palkinnon sai Kerttu Ruska, joka kunnosti laiturin.",
        ),
        (
            "fi",
            "Kyläteko palkittiin Laiskassa",
            "Kyläyhdistyksen palkinnon sai perjantaina Kerttu Ruska, joka kunnosti laiturin.",
            "Kylän toisen palkinnon sai Oiva Karhu, joka maalasi ladon.",
        ),
        (
            "sv",
            "Årets kulturpris delades ut i Laiska",
            "På söndagen delades årets kulturpris ut i byns festsal.",
            "Om vem som får priset bestämde en jury med Greta Lind och Nils Forsman.",
        ),
        (
            "sv",
            "Laiska har fått ny busshållplats",
            "Laiska by har fått en ny busshållplats vid den gamla skolan vid ån.",
            "Till ordförande valdes i våras Nils Forsman från Norrby.",
        ),
        (
            "en",
            "Village prize handed out in Laiska",
            "The village prize for the best deed of the year was handed out on Friday.",
            "Each year the prize can win Hetty Marsh and others a trip to the coast.",
        ),
        (
            "en",
            "New board elected by the friends of nature",
            "The friends of nature in Laiska met on Tuesday and elected a new board.",
            "A record number of members elected the board in three rounds of voting.",
        ),
        (
            "en",
            "Village prize handed out in Laiska",
            "The village prize for the best deed of the year was handed out on Friday.",
            "The village received more names for the prize than ever, says Hetty Marsh.",
        ),
    ],
)
def test_who_might_win_who_won_before_and_another_winner_are_not_called_up_next(
    language: str, title: str, lead: str, other: str
) -> None:
    between = _BETWEEN[language]
    text = f"{lead} {between}\n\n{between}\n\n{other}"

    assert summary_of(text, title, language)[1] == between


_SERIES = [
    (
        "fi",
        "Laiskan Kylät palkitsi vuoden rannat",
        "Laiskan Kylien parhaat rannat palkittiin torstaina 2. toukokuuta juhlassa Laiskan Hovissa.",
        (
            "Pienten sarjan palkinnon sai Ylälaiskan Uimarit.",
            "Isojen palkinnon sai Alalaiskan Soutajat.",
        ),
    ),
    (
        "sv",
        "Båtbyarnas miljöpris 2031",
        "När byarna i Laiskas kommun delade ut sitt pris fick tre föreningar dela på hundra euro.",
        (
            "Ett pris tilldelas Norrby Roddare för sin brygga.",
            "Ett pris tilldelas Söderby Seglare i år.",
        ),
    ),
    (
        "en",
        "Laiska Fund honours pier builders",
        "The Fund gave its pier prize to the best builders in Laiska on Thursday.",
        (
            "One prize was awarded to Hetty Marsh for a jetty.",
            "One prize was awarded to Abel Thorn too.",
        ),
    ),
]


@pytest.mark.parametrize(("language", "title", "lead", "prizes"), _SERIES)
def test_whoever_gives_and_a_group_that_won_are_no_winners(
    language: str, title: str, lead: str, prizes: tuple[str, str]
) -> None:
    between = _BETWEEN[language]
    text = f"{lead} {between}\n\n{prizes[0]}\n\n{between}\n\n{prizes[1]}"

    assert summary_of(text, title, language) == [lead, *prizes]


def test_all_winners_are_told_without_a_lead_behind_which_they_do_not_fit() -> None:
    language, title, lead, prizes = _SERIES[1]
    third = "Ett pris tilldelas Greta Lind i Laiska."
    text = "\n\n".join((lead, *prizes, third))

    assert summary_of(text, title, language) == [*prizes, third]


def test_one_winner_is_told_behind_the_lead_and_not_again() -> None:
    language, title, lead, prizes = _SERIES[2]
    again = "The prize of 50 euros was awarded to Hetty Marsh in the hall."

    told = summary_of("\n\n".join((lead, prizes[0], _BETWEEN["en"], again)), title, language)

    assert told[:2] == [lead, prizes[0]]
    assert again not in told


@pytest.mark.parametrize(
    ("language", "title", "sentence"),
    [
        ("sv", "Elpriset stiger i Laiska", "Ny el får Norrby Roddare till sin brygga i höst."),
        ("sv", "Kulturpris i Laiska", "Fyra priser går till barn i Norrby."),
        ("fi", "Kylän palkinto jaettiin", "Palkinnon saivat lapset Laiskan Hovissa."),
    ],
)
def test_a_price_and_a_place_are_no_winner(language: str, title: str, sentence: str) -> None:
    between = _BETWEEN[language]

    told = summary_of(f"{between}\n\n{between} {between}\n\n{sentence}", title, language)

    assert told[:1] == [between]


def test_many_names_with_what_they_got_are_no_roll() -> None:
    won = "Årets Pris i Laiska går till Greta Lind, Norrby IF."

    assert summary_of(won, "Årets pris", "sv") == [won]
    assert summary_of("Från vänster Greta Lind, Nils Forsman, Per Ek Och Eva Ås.", "", "sv") == []
