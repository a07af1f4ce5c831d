from datetime import date
from zoneinfo import ZoneInfo

from digest.model.item import Author, Contact
from digest.reading.layout import lay_out
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
