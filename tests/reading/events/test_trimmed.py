"""Titles without what stands beside them anyway, and without what they leave hanging."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reading.event_texts import events_in, proposed_in


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        (
            "en",
            "Call for reed cutters closes on Friday 4 December at 4 pm.",
            "Call for reed cutters closes",
        ),
        (
            "en",
            "Friday 4 December 7.30pm – Opening night of the puppet club",
            "Opening night of the puppet club",
        ),
        (
            "en",
            "The Moss Choir sings sea songs at the mill on 4 December at 6 pm.",
            "The Moss Choir sings sea songs at the mill",
        ),
        ("en", "On 4 December, the Heron Story Hour will resume.", "Heron Story Hour will resume"),
        ("fi", "MEDIAKUTSU 4.12. klo 9: Miten joet voivat?", "Miten joet voivat"),
        (
            "en",
            "Essays of at most 900 words must be sent by 4 December.",
            "Essays of at most 900 words must be sent",
        ),
        ("sv", "Ansökan om båtplats stänger den 4 december kl. 16.", "Ansökan om båtplats stänger"),
        (
            "sv",
            "Fredag 4 december 18.00–20.00\nAlma Sjö berättar om fyrar",
            "Alma Sjö berättar om fyrar",
        ),
        ("sv", "Svaren ska lämnas in senast fredagen den 4 december 2026.", "Svaren ska lämnas in"),
        ("fi", "Kyselyn vastausaika päättyy 4.12.2026 klo 16.", "Kyselyn vastausaika päättyy"),
        ("fi", "Pe 4.12. klo 18 – Lyhtyjen ilta rannalla", "Lyhtyjen ilta rannalla"),
        (
            "fi",
            "Kylvön siunaus pidetään rannalla perjantaina 4.12. klo 19.",
            "Kylvön siunaus pidetään rannalla",
        ),
    ],
)
def test_a_title_leaves_out_the_day_that_stands_beside_it(
    language: str, text: str, title: str
) -> None:
    (event,) = proposed_in(text, language)

    assert event.title == title


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        # a name in front of its verb, and an object behind the day
        ("fi", "Rannalla järjestetään 4.12. klo 18 lyhtykulkue.", "lyhtykulkue"),
        (
            "sv",
            "På lördag den 5 december inviger Alma Sjö fyren.",
            "På lördag den 5 december inviger Alma Sjö fyren",
        ),
        # a feast is a part of the name
        (
            "en",
            "Christmas fair of the Moss Choir, 5 December, 10 am",
            "Christmas fair of the Moss Choir",
        ),
    ],
)
def test_a_title_keeps_what_it_would_not_stand_without(
    language: str, text: str, title: str
) -> None:
    (event,) = proposed_in(text, language)

    assert event.title == title


@pytest.mark.parametrize(
    ("language", "item", "text"),
    [
        ("en", "Lantern walk of the north shore", "Friday 4 December 2026\n\n6:00 PM - 8:00 PM"),
        ("en", "Lantern walk of the north shore", "4 December at 6 pm in the Mill Hall"),
        ("sv", "Lyktvandring på norra stranden", "Fredag 4 december 2026 kl. 18.00–20.00"),
        ("fi", "Pohjoisrannan lyhtykulkue", "Perjantaina 4.12.2026 klo 18.00–20.00"),
    ],
)
def test_a_line_that_tells_only_when_or_where_has_the_name_of_the_item(
    language: str, item: str, text: str
) -> None:
    events = [event for event in events_in(text, language, title=item) if event.proposed]

    assert [event.title for event in events] == [item]


@given(st.text(alphabet="ab .,:–(“”\n5", max_size=60), st.sampled_from(["fi", "sv", "en"]))
def test_no_title_is_empty_or_broken_over_lines(around: str, language: str) -> None:
    text = f"{around} konsert concert konsertti 4.12.2026 klo 18 {around}"

    for event in events_in(text, language):
        assert event.title.strip()
        assert "\n" not in event.title
