from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from digest.reading.layout import lay_out
from digest.reading.sentences import split_sentences
from digest.reading.stamps import Stamp, StampRole, find_stamps, published

HELSINKI = ZoneInfo("Europe/Helsinki")


def stamps_of(text: str, language: str = "fi") -> tuple[Stamp, ...]:
    return find_stamps(
        split_sentences(text, language), language=language, zone=HELSINKI, today=date(2026, 3, 1)
    )


@pytest.mark.parametrize(
    ("language", "line", "moment"),
    [
        ("fi", "Julkaisuajankohta 3.2.2025 13.15", datetime(2025, 2, 3, 11, 15, tzinfo=UTC)),
        ("fi", "3.2.2025 13.15", datetime(2025, 2, 3, 11, 15, tzinfo=UTC)),
        ("fi", "Julkaistu 3. kesäkuuta 2025", datetime(2025, 6, 2, 21, tzinfo=UTC)),
        ("fi", "3.2.2025 13:15:00 EET | Kunta | Tiedote", datetime(2025, 2, 3, 11, 15, tzinfo=UTC)),
        ("sv", "Publicerad den 3 juni 2025 kl. 9.00", datetime(2025, 6, 3, 6, tzinfo=UTC)),
        ("sv", "Utgivningsdatum 3.6.2025 9.00", datetime(2025, 6, 3, 6, tzinfo=UTC)),
        ("en", "Published 3 June 2025 at 9.00", datetime(2025, 6, 3, 6, tzinfo=UTC)),
        ("en", "Press release 03.06.2025", datetime(2025, 6, 2, 21, tzinfo=UTC)),
        ("en", "Published on 2025-06-03", datetime(2025, 6, 2, 21, tzinfo=UTC)),
    ],
)
def test_a_stamp_is_read_with_its_time(language: str, line: str, moment: datetime) -> None:
    text = f"A headline of some kind\n\n{line}\n\nThe story begins here and goes on."

    assert published(stamps_of(text, language)) == moment


def test_a_stamp_glued_to_a_name_gives_both() -> None:
    (stamp,) = stamps_of("Otsikko täällä\n\nJuttu alkaa tästä.\n\n4.9.2024Oona Virta")

    assert stamp.author == "Oona Virta"
    assert stamp.at == datetime(2024, 9, 3, 21, tzinfo=UTC)


def test_created_and_modified_are_told_apart() -> None:
    found = stamps_of("Otsikko\n\nJuttu on tässä.\n\nLuotu 4.9.2024 | Muokattu 6.9.2024")

    assert [stamp.role for stamp in found] == [StampRole.CREATED, StampRole.MODIFIED]
    assert published(found) == datetime(2024, 9, 3, 21, tzinfo=UTC)


def test_a_time_on_the_line_below_belongs_to_the_stamp() -> None:
    found = stamps_of("Otsikko on tässä\n19.2.2026\n10.46\nJuttu alkaa tästä.")

    assert published(found) == datetime(2026, 2, 19, 8, 46, tzinfo=UTC)


def test_a_programme_of_dated_places_holds_no_stamp() -> None:
    assert stamps_of("Kiertue\n\n9.10.2025 Oona Virta\n10.10.2025 Eino Salo\n") == ()


def test_a_day_to_come_is_no_stamp() -> None:
    assert stamps_of("Kutsu\n\n9.10.2026\n\nTervetuloa seminaariin.") == ()


def test_a_date_in_the_story_is_no_stamp() -> None:
    assert stamps_of("Otsikko\n\nHanke päättyi 30.10.2025 suunnitellusti.") == ()


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "By Anna Berg | 13 September 2025"),
        ("sv", "13 september 2025 av Anna Berg"),
        ("fi", "Kirjoittanut Anna Berg 13.9.2025"),
        ("fi", "13.9.2025Anna Berg"),
        ("fi", "Anna Berg13.9.2025"),
    ],
)
def test_the_author_beside_a_stamp_is_the_name_alone(language: str, line: str) -> None:
    (stamp,) = stamps_of(f"Otsikko on tässä\n\n{line}\n\nJuttu alkaa tästä.", language)

    assert stamp.author == "Anna Berg"


def test_a_paragraph_that_begins_with_a_stamp_goes_on_behind_it() -> None:
    text = "Uutinen | 4.2.2026 Kunta avaa kirjaston Mäkelään. Se palvelee iltaisin.\n\nLoppu."
    sentences = split_sentences(text, "fi")
    lines = lay_out(text, sentences, title="Kirjasto", language="fi", stamps=stamps_of(text))

    assert lines[0].quote.text == "Kunta avaa kirjaston Mäkelään."
    assert text[slice(*lines[0].quote.span)] == lines[0].quote.text
