import json
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digest.reading.sentences import split_sentences


def sentences_of(text: str, language: str = "fi") -> list[str]:
    return [quote.text for quote in split_sentences(text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "Työpaja pidetään 14.1. Kuopiossa, ja se on maksuton."),
        ("fi", "Päätöspäivä oli tiistaina 12.5. Valtuustotalossa Tampereella."),
        ("fi", "Luennot ovat 2.–5.12. Oulussa."),
        ("fi", "Mukana ovat mm. Kela ja HUS."),
        ("fi", "Ohjausryhmään kuuluvat T. Lahti ja P. Salo."),
        ("fi", "Tänä vuonna 20. Kansallinen neuvolapäivä järjestetään Turussa."),
        ("fi", "Lisätietoja: suunnittelija Oona Virta, p. 040 123 4567."),
        ("fi", "”Onko tämä totta?” kysyy tutkija."),
        ("fi", "ke 5.5. Paikka ilmoitetaan myöhemmin"),
        ("sv", "Vi talar bl.a. om vård och omsorg."),
        ("sv", "Mötet hålls kl. 9 i Vasa."),
        ("en", "Dr. A. B. Lake opens the day on Nov. 3 at 2 p.m. sharp."),
        ("en", "The call is open until 2 p.m. CET on Monday."),
        ("en", "The U.S. Agency for Health joined."),
        ("en", "With them came the head of the academy, Acad. Posy Fern, and Cllr. Rook."),
        ("sv", "Med dem kom ledaren för akademin, akad. Greta Lind, till Laiska."),
        ("fi", "Mukana olivat akat. Kerttu Ruska ja ins. Oiva Karhu Laiskasta."),
        ("en", "The tank of the engine holds 750 gal. / 40 gal. foam."),
    ],
)
def test_a_stop_inside_a_sentence_does_not_end_it(language: str, text: str) -> None:
    assert sentences_of(text, language) == [text]


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("fi", "Hakuaika päättyy 12.5.", "Hakemukset lähetetään sähköisesti."),
        ("fi", "Raportti valmistui vuonna 2019.", "Seuraava ilmestyy pian."),
        ("fi", "Tilaisuus alkaa klo 9.10.", "Tervetuloa mukaan!"),
        ("fi", "Paikalla oli puheita, musiikkia jne.", "Illalla syötiin."),
        ("fi", "Onko haku auki?", "Kyllä on."),
        ("fi", "Toiminta loppui.", "– Se oli hyvä hanke."),
        ("sv", "Mötet ordnas 3.12.", "Program: hälsning, pauser och kaffe."),
        ("sv", "Där finns mat, musik m.m.", "Anmälan krävs."),
        ("en", "The call closes at 5 p.m.", "Late forms are not read."),
        ("en", "She moved to the U.S.", "The report stayed."),
    ],
)
def test_a_stop_before_a_new_sentence_ends_the_old_one(
    language: str, first: str, second: str
) -> None:
    assert sentences_of(f"{first} {second}", language) == [first, second]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Senator Anna Berg (R-St. Laiska) opens the harbour on Friday."),
        ("sv", "Anna Berg (kd. Laiska) öppnar hamnen på fredag."),
        ("fi", "Anna Niemi (ks. Laiskan kylä) avaa sataman perjantaina."),
        ("fi", "Sääntö (2 mom. 3) koskee Laiskan satamaa."),
    ],
)
def test_a_stop_inside_short_brackets_ends_nothing(language: str, text: str) -> None:
    assert [quote.text for quote in split_sentences(text, language)] == [text]


def test_headings_and_list_items_stand_alone_without_a_full_stop() -> None:
    text = "Ohjelma\n\n• Avaus\n• Tauko\n\nPäivä päättyy. Kiitos."

    assert sentences_of(text) == ["Ohjelma", "• Avaus", "• Tauko", "Päivä päättyy.", "Kiitos."]


def test_a_line_wrapped_in_mid_sentence_is_joined() -> None:
    text = "Tämä on niin pitkä rivi, että ohjelma on katkaissut sen keskeltä\nja jatkanut alla."

    assert sentences_of(text) == [text]


def test_a_sentence_whose_space_was_lost_is_split() -> None:
    assert sentences_of("Hanke loppui.Uusi alkaa.") == ["Hanke loppui.", "Uusi alkaa."]


def test_an_address_on_the_web_is_not_split() -> None:
    assert len(sentences_of("Lue www.sivu.fi/Ohje.Uusi ennen päivää.")) == 1


@settings(max_examples=100)
@given(st.text(max_size=300), st.sampled_from(["fi", "sv", "en"]))
def test_sentences_are_exact_pieces_in_order_and_lose_nothing(text: str, language: str) -> None:
    found = split_sentences(text, language)

    assert all(text[quote.span.start : quote.span.end] == quote.text for quote in found)
    assert all(a.span.end <= b.span.start for a, b in pairwise(found))
    assert "".join("".join(quote.text.split()) for quote in found) == "".join(text.split())


def test_the_labelled_boundaries_are_found(corpus: Path) -> None:
    units = json.loads((corpus / "labelled" / "sentences.json").read_text("utf-8"))
    wrong = [
        unit["sentences"]
        for unit in units
        if sentences_of(" ".join(unit["sentences"]), unit["lang"]) != unit["sentences"]
    ]

    assert wrong == []


@pytest.mark.parametrize(
    "text",
    [
        "LAISKA, Mich. — The village opens a sauna in May.",
        "PORT NIEMI, Mo. – Villagers met on Tuesday night.",
        "SOUTH HARBOUR, Ky. (Laiska News) – The pier is closed.",
    ],
)
def test_a_place_line_belongs_to_its_sentence(text: str) -> None:
    assert [quote.text for quote in split_sentences(text, "en")] == [text]


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("fi", "Hallitus päättää saunasta 25.11.", "Voit vastata kyselyyn ennen sitä."),
        ("fi", "Talkoot pidettiin lauantaina 23.10.", "Kyläseura tarjosi kaikille keittoa."),
        ("sv", "Bron är stängd till den 19.4.", "Beslutet fattades i går av byrådet."),
    ],
)
def test_a_date_ends_a_sentence_before_one_with_any_known_verb(
    language: str, first: str, second: str
) -> None:
    assert [each.text for each in split_sentences(f"{first} {second}", language)] == [first, second]


def test_an_hour_goes_on_with_its_weekday() -> None:
    text = "The hall of Laiska is closed from 9 a.m. Monday. It opens at 5 p.m. The café is open."

    found = [quote.text for quote in split_sentences(text, "en")]

    assert found == [
        "The hall of Laiska is closed from 9 a.m. Monday.",
        "It opens at 5 p.m.",
        "The café is open.",
    ]


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("fi", "Laiskan uimahalli saadaan avattua maanantaina klo 12.", "Halli on ollut kiinni."),
        ("sv", "Simhallen i Laiska öppnar på måndag kl. 12.", "Hallen har varit stängd."),
    ],
)
def test_an_hour_behind_its_word_is_no_ordinal(language: str, first: str, second: str) -> None:
    assert [each.text for each in split_sentences(f"{first} {second}", language)] == [first, second]


def test_an_hour_of_a_programme_stays_with_what_happens() -> None:
    text = "Klo 12. Kesäkonsertti kirkossa"

    assert [quote.text for quote in split_sentences(text, "fi")] == [text]


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("fi", "Uimahalli on suljettu 24.–26.12.", "Valtuusto päättää asiasta 15.1.2027."),
        ("fi", "Kirjasto on kiinni 6.12.", "Kunta myöntää avustukset tammikuussa."),
        ("en", "The boats are built by Quay & Co.", "The yard is open on Mondays."),
    ],
)
def test_the_next_sentence_begins_with_its_own_subject(
    language: str, first: str, second: str
) -> None:
    assert sentences_of(f"{first} {second}", language) == [first, second]


def test_a_county_goes_on_behind_its_abbreviation() -> None:
    text = "The fair comes to Co. Larch on 3 December."

    assert sentences_of(text, "en") == [text]


@pytest.mark.parametrize(
    ("language", "lines", "second"),
    [
        (
            "fi",
            [
                "Laiskan kylän opiston johtokunta on pohtinut opiston nimen muuttamista muotoon",
                "”Laiskan opisto” tai ”Kylän opisto” ja päättänyt kysyä mieltä kaikilta. Kuuleminen",
                "pidetään opistolla torstaina.",
            ],
            "Kuuleminen\npidetään opistolla torstaina.",
        ),
        (
            "sv",
            [
                "På fredag invigs kulturhuset i Laiska av alla som har varit med och byggt",
                "huset med egna händer, och orkestern spelar. Kören och",
                "Elever från skolan bjuder på sång.",
            ],
            "Kören och\nElever från skolan bjuder på sång.",
        ),
    ],
)
def test_lines_of_one_width_are_one_paragraph(language: str, lines: list[str], second: str) -> None:
    found = [quote.text for quote in split_sentences("\n".join(lines), language)]

    assert found[-1] == second
    assert len(found) == 2


def test_rows_of_a_list_are_not_joined_though_one_goes_on() -> None:
    text = (
        "• 20th February: Daily Prayer in the old church of the village, with an\n"
        "introduction to morning prayer and to evening prayer by Anna Niemi\n"
        "• 27th February: Introduction to reading together in the old church hall\n"
        "• 12th March: More details to follow"
    )

    assert len(split_sentences(text, "en")) == 3


def test_a_heading_and_two_paragraphs_are_not_joined() -> None:
    text = (
        "The village of Laiska opens its new library to all who read in the summer\n"
        "The library has four thousand books and a room for children under ten.\n"
        "It is open every day from nine to five."
    )

    assert len(split_sentences(text, "en")) == 3


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Efter 92 år stänger butiken i Laiska.- Vi kan inte göra annat, säger Anna Niemi.", 2),
        ("LAISKA, FI.- The village museum opens again in September.", 1),
    ],
)
def test_a_dash_glued_to_a_full_stop_begins_what_somebody_says(text: str, count: int) -> None:
    assert len(split_sentences(text, "sv")) == count


def test_rows_that_begin_with_a_day_stay_apart() -> None:
    first = "la 5.12.2026 | Helmi Laine ja Trio Sumu | Kuuralan kirjasto"
    second = "torstaina 10.12. | Kuun kehto | Kuuralan kirjasto"

    assert [each.text for each in split_sentences(f"{first}\n{second}", "fi")] == [first, second]
