"""What goes on every week is off where something else is on; and what opens without visitors."""

from __future__ import annotations

import pytest

from tests.reading.event_texts import proposed_in


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "sv",
            (
                "Den 9–12 december arrangerar vi tävlingen Vintercupen. Klubbens vanliga träning är"
                " därför inställd onsdagen den 9 december."
            ),
        ),
        ("sv", "Den 9 december ordnar vi klubbens dag, så träningen den 9 december ställs in."),
        (
            "sv",
            "Julkonserten hålls 9 december kl. 18 i kyrkan. Körövningen är inställd den 9 december.",
        ),
        ("fi", "Kilpailu järjestetään 9.12. Kaikki harjoitukset on peruttu 9.12."),
        (
            "en",
            "Our gala is held on 9 December in the pool. All training is cancelled on 9 December.",
        ),
    ],
)
def test_what_is_on_stays_where_the_usual_is_off(language: str, text: str) -> None:
    assert [event.start_on.day for event in proposed_in(text, language)] == [9]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "Den 9 december är all ordinarie träning inställd."),
        ("sv", "Vintercupen den 9 december är inställd."),
        ("sv", "Konserten den 9 december och vernissagen den 10 december är inställda."),
        ("sv", "Vi öppnar containern onsdagen den 9 december."),
        ("sv", "Den 9 december öppnar vi grinden till båthamnen."),
        ("fi", "Kaikki harjoitukset on peruttu 9.12."),
        ("en", "All training is cancelled on 9 December."),
        ("en", "The gala on 9 December is cancelled."),
    ],
)
def test_what_is_off_and_what_opens_for_no_visitor_are_no_events(language: str, text: str) -> None:
    assert proposed_in(text, language) == ()
