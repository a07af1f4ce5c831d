import pytest

from digest.model.item import ItemKind
from digest.reading.kind import kind_of, kind_said

STORY = "Kunta kertoi asiasta maanantaina. Työ jatkuu."


@pytest.mark.parametrize(
    ("language", "label", "kind"),
    [
        ("fi", "Kolumni", ItemKind.COLUMN),
        ("fi", "Tiedote 12/2025", ItemKind.NEWS),
        ("fi", "Toimintamalli", ItemKind.MODEL),
        ("sv", "Blogg", ItemKind.COLUMN),
        ("sv", "Pressmeddelande 295/2025", ItemKind.NEWS),
        ("en", "Press release", ItemKind.NEWS),
        ("en", "Editorial", ItemKind.COLUMN),
    ],
)
def test_a_label_on_the_page_decides(language: str, label: str, kind: ItemKind) -> None:
    title = "Tutkimus: vesi on märkää"

    assert kind_of(title, f"{title}\n\n{label}\n\n{STORY}", language) is kind


@pytest.mark.parametrize(
    ("language", "title", "kind"),
    [
        ("fi", "Tutkimus: kunnan asukkaat liikkuvat enemmän", ItemKind.RESEARCH),
        ("fi", "Uusi opas auttaa vanhempia", ItemKind.PUBLICATION),
        ("fi", "Seminaarin materiaalit ovat verkossa", ItemKind.MATERIAL),
        ("fi", "Käyttökatko palvelussa lauantaina", ItemKind.NOTICE),
        ("fi", "Kunnanhallitus kokoontui", ItemKind.NEWS),
        ("sv", "Ny rapport om skolmaten", ItemKind.PUBLICATION),
        ("sv", "Serviceavbrott i e-tjänsten", ItemKind.NOTICE),
        ("sv", "Ny verksamhetsmodell för rådgivningen", ItemKind.MODEL),
        ("en", "Study: walking is good for you", ItemKind.RESEARCH),
        ("en", "Slides from the seminar", ItemKind.MATERIAL),
        ("en", "The council met on Monday", ItemKind.NEWS),
    ],
)
def test_without_a_label_the_title_decides(language: str, title: str, kind: ItemKind) -> None:
    assert kind_of(title, STORY, language) is kind


def test_a_byline_above_the_title_makes_a_column() -> None:
    text = f"Oona Virta (Kunta):\nNyt on aika toimia\n\n{STORY}"

    assert kind_of("Nyt on aika toimia", text, "fi") is ItemKind.COLUMN


@pytest.mark.parametrize(
    ("pieces", "language", "kind"),
    [
        (("Uutinen 4.5.2026 klo 9.12",), "fi", ItemKind.NEWS),
        (("Bloggar", "Aktuellt"), "sv", ItemKind.COLUMN),
        (("Press release 295/2026",), "en", ItemKind.NEWS),
        (("Kolumni",), None, ItemKind.COLUMN),
        (("Kunta kertoi asiasta",), "fi", None),
    ],
)
def test_words_around_an_article_say_its_kind(
    pieces: tuple[str, ...], language: str | None, kind: ItemKind | None
) -> None:
    assert kind_said(pieces, language) is kind
