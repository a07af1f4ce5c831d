"""What brackets say of something else than the day outside, and what would only happen in bad weather."""

from __future__ import annotations

import pytest

from tests.reading.event_texts import proposed_in

DAY = "2027-03-20"


def told(text: str, language: str) -> list[tuple[str, str]]:
    return [(event.start_on.isoformat(), event.kind.value) for event in proposed_in(text, language)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The quiz is on 20 March 2027 (answers will be published in the next issue).", "en"),
        ("Open house: 20 March 2027 (the workshop is closed in July).", "en"),
        ("Our meeting is on 20 March 2027 (the minutes of the last one have been posted).", "en"),
        ("Ottelu on lauantaina 20.3.2027 (joukkueet julkaistaan viikkoa aiemmin).", "fi"),
        ("Avoimet ovet 20.3.2027 (museo on suljettu koko heinäkuun).", "fi"),
        ("Matchen är den 20 mars 2027 (lagen offentliggörs en vecka tidigare).", "sv"),
        ("Öppet hus den 20 mars 2027 (museet är stängt hela juli månad).", "sv"),
    ],
)
def test_a_bracket_with_a_verb_of_its_own_says_nothing_of_the_day(text: str, language: str) -> None:
    assert told(text, language) == [(DAY, "event")]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The quiz on 20 March 2027 (now cancelled) had sold well.", "en"),
        ("The quiz on 20 March 2027 (postponed until further notice) had sold well.", "en"),
        ("Konsertti on 20.3.2027 (peruttu sairauden vuoksi).", "fi"),
        ("Konserten den 20 mars 2027 (inställd på grund av sjukdom).", "sv"),
    ],
)
def test_a_bracket_still_calls_off(text: str, language: str) -> None:
    assert told(text, language) == []


def test_what_is_published_stays_so_beside_a_bracket() -> None:
    text = "The results (of the chess final) will be published on 20 March 2027."

    assert told(text, "en") == [(DAY, "release")]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The barbecue is on 20 March 2027 and will be postponed if it rains.", "en"),
        ("The barbecue is on 20 March 2027. It will be cancelled if it snows.", "en"),
        ("In bad weather the race on 20 March 2027 is called off.", "en"),
        ("Skating party on 20 March 2027 at 2 pm (cancelled if the ice is thin).", "en"),
        ("Jos sataa, puistokonsertti 20.3.2027 siirretään.", "fi"),
        ("Grilli-ilta on 20.3.2027 klo 16. Se perutaan, jos tuulee.", "fi"),
        ("Parkkonserten den 20 mars 2027 kl. 15 ställs in om det regnar.", "sv"),
        ("Grillkvällen är den 20 mars 2027 kl. 16. Den flyttas om det blåser.", "sv"),
    ],
)
def test_what_is_off_only_in_bad_weather_keeps_its_day(text: str, language: str) -> None:
    assert told(text, language) == [(DAY, "event")]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "If you bought tickets, please note that the concert on 20 March 2027 is cancelled.",
            "en",
        ),
        ("The race on 20 March 2027 is cancelled even if the sun shines.", "en"),
        ("The race on 20 March 2027 is postponed; ring us if you have questions.", "en"),
        ("Puistokonsertti 20.3.2027 on siirretty sateen vuoksi.", "fi"),
        ("Jos ostit lipun: konsertti 20.3.2027 on peruttu.", "fi"),
        ("Om du har köpt biljett: konserten den 20 mars 2027 är inställd.", "sv"),
    ],
)
def test_another_condition_does_not(text: str, language: str) -> None:
    assert told(text, language) == []
