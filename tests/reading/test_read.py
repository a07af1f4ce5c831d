import unicodedata
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digest.model.event import EventKind
from digest.model.item import FoundEvent, ItemKind, Material
from digest.model.reading import DateRole, Reading
from digest.model.text import Quote
from digest.reading import read

HELSINKI = ZoneInfo("Europe/Helsinki")
TODAY = date(2026, 3, 1)
PAGE = """Hyppää sisältöön

Kylän hyvinvointityölle uusi verkosto

Julkaisuajankohta 3.2.2025 9.30
Uutinen

Kylän kunta kokosi hyvinvointityön tekijät yhteiseen verkostoon. Verkosto aloitti tammikuussa.

Seuraava verkostopäivä järjestetään 16.4.2025. Teemana on yhteinen työ.

Lisätietoja: suunnittelija Oona Virta, p. 040 123 4567
"""


def reading_of(text: str, **given: object) -> Reading:
    return read(text, today=TODAY, zone=HELSINKI, **given)  # type: ignore[arg-type] # test's own shorthand


def quotes_in(reading: Reading) -> list[Quote]:
    found = [Quote(each.text, each.span) for each in reading.dates]
    found += [Quote(each.text, each.span) for each in reading.recurrences]
    for event in reading.events:
        found += [event.evidence, *event.more_evidence]
    return [*found, *reading.summary]


def test_a_page_is_read_as_a_whole() -> None:
    reading = reading_of(PAGE)

    assert reading.language == "fi"
    assert reading.kind is ItemKind.NEWS
    assert reading.title == "Kylän hyvinvointityölle uusi verkosto"
    assert reading.published_at == datetime(2025, 2, 3, 7, 30, tzinfo=UTC)
    assert [contact.name for contact in reading.contacts] == ["Oona Virta"]
    assert reading.summary[0].text.startswith("Kylän kunta kokosi")


def test_the_stamp_is_a_date_of_the_page_and_never_an_event() -> None:
    reading = reading_of(PAGE)

    assert reading.dates[0].role is DateRole.STAMP
    assert [event.start_on for event in reading.events if event.proposed] == [date(2025, 4, 16)]
    assert reading.events[-1].kind is EventKind.NETWORK_DAY


def test_the_day_of_publication_decides_what_tomorrow_means() -> None:
    text = "Kunnan seminaari pidetään huomenna Mäkelän koululla."
    by_source = reading_of(text, published_at=datetime(2025, 5, 5, 9, tzinfo=UTC))
    by_clock = reading_of(text)

    assert by_source.dates[0].start_on == date(2025, 5, 6)
    assert by_clock.dates[0].start_on == date(2026, 3, 2)
    assert by_clock.published_at is None


def test_what_the_source_says_wins_over_what_the_text_shows() -> None:
    slides = Material("Diat", "https://kunta.example/diat.pdf")
    reading = reading_of(
        PAGE, title="Oma otsikko", kind=ItemKind.NOTICE, language="fi", materials=(slides,)
    )

    assert reading.title == "Oma otsikko"
    assert reading.kind is ItemKind.NOTICE
    assert reading.materials == (slides,)


def test_an_event_given_in_structured_form_and_told_in_the_text_is_one() -> None:
    day = date(2025, 4, 16)
    given_event = FoundEvent("uid-1", "Verkostopäivä", day, day, kind=EventKind.NETWORK_DAY)

    reading = reading_of(PAGE, structured=(given_event,))

    (event,) = (each for each in reading.events if each.start_on == day)
    assert event.structured
    assert event.title == "Verkostopäivä"


def test_decomposed_text_is_read_alike_with_its_own_offsets() -> None:
    composed, decomposed = reading_of(PAGE), reading_of(unicodedata.normalize("NFD", PAGE))
    text = unicodedata.normalize("NFD", PAGE)

    assert [each.start_on for each in composed.dates] == [
        each.start_on for each in decomposed.dates
    ]
    assert [each.start_on for each in composed.events] == [
        each.start_on for each in decomposed.events
    ]
    assert len(composed.summary) == len(decomposed.summary)
    assert all(text[q.span.start : q.span.end] == q.text for q in quotes_in(decomposed))


@settings(max_examples=60, deadline=None)
@given(
    st.one_of(
        st.text(max_size=200),
        st.lists(
            st.sampled_from(
                ["22.9.", "klo 9–15", "Seminaari", "ä", "a\u0308", "”", "\n", ". ", "-", "ensi",
                 "viikolla", "http://a.example/b.pdf", "p. 040 1234567", "\u202f", "12.30."]
            ),
            max_size=30,
        ).map(" ".join),
    )
)  # fmt: skip
def test_any_text_is_read_with_exact_offsets(text: str) -> None:
    reading = reading_of(text)

    assert all(text[q.span.start : q.span.end] == q.text for q in quotes_in(reading))


@pytest.mark.parametrize("text", ["", " \n\t", "\u200b", "."])
def test_a_text_without_words_says_nothing(text: str) -> None:
    reading = reading_of(text)

    assert reading.title == ""
    assert reading.events == ()
    assert reading.summary == ()


def test_the_stamps_and_titles_of_the_seed_pages_are_found(corpus: Path) -> None:
    import json

    seeds = json.loads((corpus / "labelled" / "seeds.json").read_text("utf-8"))["seeds"]
    for seed in seeds:
        reading = reading_of((corpus / "seeds" / seed["file"]).read_text("utf-8"))
        assert reading.published_at is not None

        published_on = reading.published_at.astimezone(HELSINKI).date()
        assert published_on.isoformat() == seed["published"][:10]
        assert reading.title == seed["title"]
        assert [author.name for author in reading.authors] == seed["author"]
        assert [f"{each.name}, p. {each.phone}" for each in reading.contacts] == seed["contact"]
        explicit = seed["item_type_explicit"] == "Kolumni"
        assert reading.kind is (ItemKind.COLUMN if explicit else ItemKind.NEWS)


@pytest.mark.parametrize(
    ("language", "title", "dated"),
    [
        ("en", "Small grants", "Autumn due date: Friday, 2 October 2026"),
        ("sv", "Små bidrag", "Sista ansökningsdag: fredag 2 oktober 2026"),
        ("fi", "Pienet avustukset", "Hakuaika päättyy: perjantaina 2.10.2026"),
        ("fi", "Kylän juhla", "Perjantaina 2.10.2026 klo 18.00–20.30"),
    ],
)
def test_a_line_that_is_little_but_a_date_is_no_title(
    language: str, title: str, dated: str
) -> None:
    body = {
        "en": "The fund gives grants to clubs that mend old boats in the archipelago.",
        "sv": "Fonden ger bidrag till föreningar som lagar gamla båtar i skärgården.",
        "fi": "Rahasto antaa avustuksia seuroille, jotka korjaavat vanhoja veneitä saaristossa.",
    }[language]
    reading = read(f"{title}\n\n{dated}\n\n{body}", language=language, today=TODAY, zone=HELSINKI)

    assert reading.title == title
    assert [str(found.start_on) for found in reading.dates] == ["2026-10-02"]
