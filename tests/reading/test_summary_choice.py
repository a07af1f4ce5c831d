from __future__ import annotations

import pytest

from tests.reading.test_summary import summary_of


def test_a_sentence_right_behind_the_only_one_may_lean_on_it() -> None:
    lead = "The recycling centres of Laiska will start to close earlier in the autumn."
    hours = "From 1 October they will close at 6 p.m. instead of 8 p.m. on all days."

    assert summary_of(f"{lead}\n\n{hours}", "Shorter hours", "en") == [lead, hours]


@pytest.mark.parametrize(
    ("language", "lead", "again", "more"),
    [
        (
            "fi",
            "Laiskan kunta myöntää avustusta kunnassa toimiville kyläyhdistyksille.",
            "Laiskan kunta myöntää avustusta kunnan alueella toimiville kyläyhdistyksille.",
            "Hakemus jätetään viimeistään 28. helmikuuta kirjaamoon.",
        ),
        (
            "sv",
            "Den nya lekplatsen i Laiska är nu klar att tas i bruk.",
            "Nu är lekplatsen besiktigad och klar att tas i bruk.",
            "Lekplatsen invigs av borgmästaren på lördag klockan 12.",
        ),
        (
            "en",
            "The new playground of Laiska is ready for the children.",
            "The playground of Laiska is now ready for the children.",
            "Mayor Anna Niemi opens the playground on Saturday at noon.",
        ),
    ],
)
def test_what_was_said_is_not_said_again(language: str, lead: str, again: str, more: str) -> None:
    summary = summary_of(f"{lead}\n\n{again}\n\n{more}", "Laiska", language)

    assert summary == [lead, more]


def test_an_exclamation_with_a_day_in_it_is_told() -> None:
    lead = "Laiskan kunta myöntää avustusta kyläyhdistyksille."
    when = "Haku on auki 1.–28. helmikuuta!"

    assert summary_of(f"{lead} {when} Tervetuloa mukaan!", "Hae avustusta") == [lead, when]


@pytest.mark.parametrize(
    ("language", "usual", "ours"),
    [
        (
            "fi",
            "Kyläviikkoa vietetään vuosittain, jotta kylät näkyisivät.",
            "Järjestämme kyläviikolla kymmenen avointa iltaa kirjastossa.",
        ),
        (
            "sv",
            "Byaveckan firas årligen för att byarna ska synas.",
            "Vi ordnar tio öppna kvällar på biblioteket under byaveckan.",
        ),
        (
            "en",
            "Village week is held annually so that villages are seen.",
            "We hold ten open evenings at the library in village week.",
        ),
    ],
)
def test_what_we_do_is_told_before_what_is_always_so(language: str, usual: str, ours: str) -> None:
    title = {"fi": "Kyläviikko", "sv": "Byaveckan", "en": "Village week"}[language]

    assert summary_of(f"{usual}\n\n{ours}", title, language)[0] == ours


@pytest.mark.parametrize(
    ("language", "personal", "demand"),
    [
        (
            "fi",
            "Olen tehnyt vapaaehtoistyötä Laiskan kylässä kymmenen vuotta.",
            "Kylätalo tulisi avata nuorille joka ilta.",
        ),
        (
            "sv",
            "Jag har varit med i Laiska byaråd i tio år.",
            "Byagården bör öppnas för de unga varje kväll.",
        ),
        (
            "en",
            "I have worked for the village of Laiska for ten years.",
            "The village hall should open for the young every evening.",
        ),
    ],
)
def test_of_an_opinion_its_demand_is_told_first(language: str, personal: str, demand: str) -> None:
    title = {"fi": "Kylätalo nuorille", "sv": "Byagården för unga", "en": "A hall for the young"}

    assert summary_of(f"{personal}\n\n{demand}", title[language], language)[0] == demand


@pytest.mark.parametrize(
    ("language", "claim", "opening"),
    [
        (
            "fi",
            "Kyläkoulut on pelastettava, kirjoittaa kylänvanhin Anna Niemi.",
            "Viime viikolla satoi koko Laiskan kylässä paljon lunta.",
        ),
        (
            "sv",
            "Byskolorna måste räddas, skriver byäldste Anna Niemi.",
            "Förra veckan föll det mycket snö i hela Laiska by.",
        ),
        (
            "en",
            "Village schools must be saved, writes Anna Niemi.",
            "A great deal of snow fell all over Laiska village last week.",
        ),
    ],
)
def test_the_line_that_says_what_the_writer_claims_leads(
    language: str, claim: str, opening: str
) -> None:
    credit = {"fi": "Kuva: Oona Virta.", "sv": "Foto: Oona Virta.", "en": "Photo: Oona Virta."}

    summary = summary_of(f"{claim} {credit[language]}\n\n{opening}", "Laiska", language)

    assert summary[0] == claim


@pytest.mark.parametrize(
    ("language", "caption", "news"),
    [
        (
            "fi",
            "Ystävykset Oona Virta (vas.) ja Aino Laine istuvat laiturilla.",
            "Laiskan kylä etsii uusia ystäviä yksinäisille.",
        ),
        (
            "sv",
            "Vännerna Oona Virta (t.v.) och Aino Laine sitter på bryggan.",
            "Laiska by söker nya vänner till ensamma.",
        ),
        (
            "en",
            "Friends Oona Virta (left) and Aino Laine sit on the pier.",
            "The village of Laiska looks for friends for the lonely.",
        ),
    ],
)
def test_who_sits_where_in_a_picture_is_a_caption(language: str, caption: str, news: str) -> None:
    assert summary_of(f"{caption}\n\n{news}", "Oona Virta", language) == [news]


def test_a_quotation_in_single_marks_is_somebodys_words() -> None:
    quoted = "‘You can still book at the desk. We hope that many come,’ says Anna Niemi."
    news = "The booking service of Laiska opens on Wednesday at noon."

    assert summary_of(f"{quoted}\n\n{news}", "Laiska", "en") == [news]


@pytest.mark.parametrize(
    ("title", "background", "asked"),
    [
        (
            "Have your say on buses",
            "Buses run to twelve villages of the county.",
            "The council would like to hear from residents how buses could be better.",
        ),
        (
            "New grants for village halls",
            "Village halls are the heart of the county.",
            "The council will fund repairs of forty halls next year.",
        ),
    ],
)
def test_more_of_what_public_bodies_do_is_known_in_other_words(
    title: str, background: str, asked: str
) -> None:
    text = f"{background}\n\nThe oldest of them is a century old.\n\n{asked}"

    assert asked in summary_of(text, title, "en")


def test_of_two_sentences_that_say_as_much_the_one_with_the_day_is_told() -> None:
    lead = "The town asks its residents about the new plan of the centre."
    prize = "Whoever takes part in the Laiska survey may win a basket of food."
    day = "The Laiska survey is open until 31 December on the pages of the town."

    summary = summary_of(f"{lead}\n\n{prize}\n\n{day}", "Laiska survey on the plan", "en")

    assert summary == [lead, day]


def test_a_claim_of_three_words_does_not_stand_for_the_text() -> None:
    lead = "Uudistus koskettaa tavalla tai toisella meitä kaikkia, jotka tarvitsemme palveluja."
    claim = "Aktivoitua voi monella tapaa."

    assert summary_of(f"{lead}\n\n{claim}", "Aika aktivoitua!") == [lead, claim]


def test_a_welcome_that_says_to_what_is_told() -> None:
    welcome = "Välkommen till ett seminarium om hur vi får fler i arbete i byn."
    talk = "Samtalet leds av redaktören Anna Niemi från tidningen i Laiska."

    assert summary_of(f"{welcome} {talk}", "Seminarium om arbete", "sv") == [welcome, talk]


def test_a_line_of_labels_that_ends_in_a_full_stop_is_none_of_the_story() -> None:
    labels = "News | Anna Niemi | Published in the evening of Friday."
    lead = "The health board of Laiska wants to keep the clinic closed at night."

    assert summary_of(f"{labels}\n\n{lead}", "Clinic to close at night", "en") == [lead]


@pytest.mark.parametrize(
    ("language", "title", "offer", "more"),
    [
        (
            "fi",
            "Avustukset",
            "Voit hakea avustusta kylätalon korjaukseen helmikuun 28. päivään asti.",
            "Avustusta jaetaan Laiskan kylille kaikkiaan kymmenentuhatta.",
        ),
        (
            "sv",
            "Bidrag",
            "Du kan söka bidrag för att laga er bygdegård till den 28 februari.",
            "Det delas ut bidrag till byarna i Laiska för tiotusen euro.",
        ),
        (
            "en",
            "Cleaning day",
            "Join us on Saturday, 23 July from 8 a.m. to noon to help freshen up the garden.",
            "There will be compost to spread and walls to straighten in Laiska.",
        ),
    ],
)
def test_a_call_that_says_what_is_offered_and_when_is_told(
    language: str, title: str, offer: str, more: str
) -> None:
    assert summary_of(f"{offer} {more}", title, language) == [offer, more]


def test_a_label_and_its_hour_are_no_sentence_of_a_story() -> None:
    lead = "The village of Laiska plants thirty trees by the river in September."
    details = "Time: 9:00 AM – 4:00 PM.\n\nRefreshments: Cold drinks are provided."

    assert summary_of(f"{lead}\n\n{details}", "Trees for the river", "en") == [lead]


def test_an_english_line_behind_a_dash_is_one_of_a_list() -> None:
    items = [
        "There is a new exhibition of old maps in the hall of Laiska.",
        "The library of Laiska stays open until eight in July.",
    ]
    text = "Hello everyone,\n\n" + "\n".join(f"- {item}" for item in items)

    assert summary_of(text, "A note to volunteers", "en") == items


def test_a_number_without_the_title_does_not_beat_the_opening() -> None:
    opening = "På tre veckor har unga i sommarjobb skrivit en plan för en roligare by."
    result = "I går visades planen för rådet i ett häfte på 40 sidor."

    assert summary_of(f"{opening} {result}", "Laiska blir av med sitt rykte", "sv") == [
        opening,
        result,
    ]


def test_the_day_of_what_the_title_names_is_told_even_by_an_i() -> None:
    opening = "The library of Laiska has ended its best summer of reading so far."
    invited = "One event I like is the Fall Festival, which begins at noon on Saturday, Sept. 29."

    assert summary_of(f"{opening}\n\n{invited}", "Library fall festival on Saturday", "en") == [
        opening,
        invited,
    ]
