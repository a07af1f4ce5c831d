from datetime import date
from zoneinfo import ZoneInfo

import pytest

from digest.model.item import Author, Contact
from digest.reading.layout import Part, lay_out
from digest.reading.materials import find_materials
from digest.reading.people import find_authors, find_contacts
from digest.reading.sentences import split_sentences
from digest.reading.stamps import find_stamps

HELSINKI = ZoneInfo("Europe/Helsinki")


def people_of(text: str, language: str) -> tuple[tuple[Author, ...], tuple[Contact, ...]]:
    sentences = split_sentences(text, language)
    stamps = find_stamps(sentences, language=language, zone=HELSINKI, today=date(2026, 3, 1))
    lines = lay_out(text, sentences, title=None, language=language, stamps=stamps)
    return find_authors(lines, stamps, language=language), find_contacts(lines, language=language)


def test_a_byline_above_the_title_takes_its_titles_from_the_signature() -> None:
    text = (
        "Oona Virta ja Eino Salo (Kunta):\nNyt on aika toimia\n\n3.2.2025\n\nTyö alkaa tänään.\n\n"
        "ylilääkäri Eino Salo ja johtava asiantuntija Oona Virta"
    )

    authors, _ = people_of(text, "fi")

    assert authors == (
        Author("Oona Virta", "johtava asiantuntija"),
        Author("Eino Salo", "ylilääkäri"),
    )


def test_initials_above_the_stamp_sign_a_text() -> None:
    authors, _ = people_of("Otsikko on tässä\n\nJuttu loppui.\n\nOV\n\nLuotu 3.2.2025", "fi")

    assert authors == (Author("OV"),)


def test_contacts_on_one_line_keep_their_own_numbers() -> None:
    text = (
        "Otsikko on tässä\n\nJuttu loppui.\n\nLisätietoja hankkeesta: hankepäällikkö Oona Virta, "
        "p. 040 123 4567 ja kehittämisjohtaja Eino Salo, p. 050 765 4321"
    )

    _, contacts = people_of(text, "fi")

    assert contacts == (
        Contact("Oona Virta", "hankepäällikkö", "040 123 4567"),
        Contact("Eino Salo", "kehittämisjohtaja", "050 765 4321"),
    )


def test_a_contact_block_over_several_lines_is_read_as_one_person() -> None:
    text = (
        "Rubriken står här\n\nTexten tar slut.\n\nMer information:\n\n"
        "Oona Virta, specialsakkunnig, tfn 040 123 4567, oona.virta(at)kommun.example"
    )

    _, contacts = people_of(text, "sv")

    assert contacts == (
        Contact("Oona Virta", "specialsakkunnig", "040 123 4567", "oona.virta@kommun.example"),
    )


def test_a_pattern_of_an_address_is_not_taken_for_an_address() -> None:
    text = (
        "A headline here\n\nThe story ends.\n\nFurther information:\n"
        "Oona Virta, Director, tel. 040 123 4567, firstname.lastname@body.example"
    )

    _, contacts = people_of(text, "en")

    assert contacts == (Contact("Oona Virta", "Director", "040 123 4567"),)


def test_names_in_the_story_sign_nothing() -> None:
    text = (
        "Otsikko on tässä\n\nOona Virta kertoi asiasta.\n\nKunnan puheen piti ylilääkäri Eino Salo\n\n"
        "Päivä päättyi kahviin."
    )

    authors, contacts = people_of(text, "fi")

    assert authors == ()
    assert contacts == ()


def test_documents_are_found_with_the_words_before_them() -> None:
    text = (
        "Seminaarin esitykset: https://kunta.example/diat.pdf. Etusivu on https://kunta.example/."
    )

    (material,) = find_materials(split_sentences(text, "fi"), language="fi")

    assert material.title == "Seminaarin esitykset"
    assert material.url == "https://kunta.example/diat.pdf"


@pytest.mark.parametrize(
    ("language", "text", "contacts"),
    [
        (
            "fi",
            """Lisätietoja: satamajohtaja Oona Virta, p. 040 123 4567, oona.virta@example.org ja \
suunnittelija Eino Salo, puh. 050 765 4321.""",
            (
                Contact("Oona Virta", "satamajohtaja", "040 123 4567", "oona.virta@example.org"),
                Contact("Eino Salo", "suunnittelija", "050 765 4321"),
            ),
        ),
        (
            "fi",
            "Lisätietoja antaa satamajohtaja Oona Virta, puhelin 040 123 4567.",
            (Contact("Oona Virta", "satamajohtaja", "040 123 4567"),),
        ),
        (
            "fi",
            "Lisätiedot:\nOona Virta\nsatamajohtaja\nMäkelän satama\npuh. 040 123 4567",
            (Contact("Oona Virta", "satamajohtaja", "040 123 4567"),),
        ),
        (
            "sv",
            "För mer information, kontakta hamnchef Anna Berg på 040-123 45 67.",
            (Contact("Anna Berg", "hamnchef", "040-123 45 67"),),
        ),
        (
            "en",
            "Further information: Anna Berg, Harbour Master, tel. +358 40 123 4567",
            (Contact("Anna Berg", "Harbour Master", "+358 40 123 4567"),),
        ),
        (
            "en",
            "Media contact:\nAnna Berg\nCommunications Manager\nanna.berg@example.org",
            (Contact("Anna Berg", "Communications Manager", email="anna.berg@example.org"),),
        ),
    ],
)
def test_whom_to_ask_is_read_from_one_paragraph_or_many_lines(
    language: str, text: str, contacts: tuple[Contact, ...]
) -> None:
    story = "Uusi laituri avataan\n\nSatama avaa uuden laiturin Mäkelään ensi viikolla."

    assert people_of(f"{story}\n\n{text}", language)[1] == contacts


def test_whom_to_ask_at_the_end_of_a_paragraph_is_no_part_of_the_story() -> None:
    text = (
        "Satama avaa uuden laiturin Mäkelään. Haku päättyy 1.5. "
        "Lisätietoja: Oona Virta, satamajohtaja, 040 123 4567."
    )
    lines = lay_out(text, split_sentences(text, "fi"), title="Laituri", language="fi")

    assert [line.part for line in lines] == [Part.PROSE, Part.PROSE, Part.CONTACT]


def test_each_material_has_the_words_of_its_own_link() -> None:
    text = (
        "Seminaarin esitykset: Virta, Satamat 2030 https://example.org/virta.pdf ja "
        "Salo https://example.org/salo.pptx. Tallenne: https://video.example.org/1"
    )

    found = find_materials(split_sentences(text, "fi"), language="fi")

    assert [material.title for material in found] == ["Virta, Satamat 2030", "Salo", "Tallenne"]
