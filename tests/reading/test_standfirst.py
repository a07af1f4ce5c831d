"""What stands first, where no sentence of the story stands alone."""

from __future__ import annotations

import pytest

from tests.reading.test_summary import summary_of


@pytest.mark.parametrize(
    ("language", "title", "paragraph", "voice"),
    [
        (
            "fi",
            "Kysely: Mitä rakentaisit, jos et rakentaisi veneitä?",
            (
                "Kalastaja, purjehduksen professori ja opettaja. "
                "Mutta mitä he rakentaisivat, jos eivät rakentaisi veneitä?"
            ),
            "– Rakentaisin laiturin.",
        ),
        (
            "sv",
            "Enkät: Vad skulle du bygga om du inte byggde båtar?",
            (
                "En fiskare, en professor i segling och en lärare. "
                "Men vad skulle de bygga om de inte byggde båtar?"
            ),
            "– Jag skulle bygga en brygga.",
        ),
        (
            "en",
            "Survey: What would you build, if not boats?",
            (
                "A fisherman, a professor of sailing and a teacher. "
                "But what would they build if they did not build boats?"
            ),
            "“I would build a pier.”",
        ),
    ],
)
def test_where_nothing_stands_alone_the_opening_paragraph_is_told(
    language: str, title: str, paragraph: str, voice: str
) -> None:
    assert " ".join(summary_of(f"{paragraph}\n\n{voice}", title, language)) == paragraph


@pytest.mark.parametrize(
    ("language", "title", "paragraph"),
    [
        ("fi", "Laituri", "Kiitos kaikille laiturista! Nähdään taas."),
        ("fi", "Laituri", "Lue lisää laiturista. Se on hieno."),
        ("fi", "Laituri", "Hän kävi kylässä. Se oli hieno päivä."),
        ("sv", "Bryggan", "Tack alla för bryggan! Vi ses igen."),
        ("sv", "Bryggan", "Läs mer om bryggan på www.laiska.example. Den är fin."),
        ("sv", "Bryggan", "Hon besökte byn. Det var en fin dag."),
        ("en", "The pier", "Thanks to all for the pier! See you again."),
        ("en", "The pier", "Click here to read about the pier. It is fine."),
        ("en", "The pier", "She came to the village. It was a fine day."),
    ],
)
def test_an_opening_paragraph_that_calls_or_tells_nothing_of_the_title_is_not_told(
    language: str, title: str, paragraph: str
) -> None:
    assert summary_of(paragraph, title, language) == []


@pytest.mark.parametrize(
    ("language", "told", "first", "second"),
    [
        (
            "fi",
            "Laiskan laiturista kysyttiin kahdelta kyläläiseltä.",
            "Greta: Purjehdin vanhalla veneellä uudelta laiturilta joka päivä aamusta iltaan.",
            "Greta: Laituri rakennettiin kylän talkoilla keväällä satamaan saunan viereen.",
        ),
        (
            "sv",
            "Två bybor i Laiska svarar på frågor om bryggan.",
            "Greta: Bryggan byggdes av byborna i hamnen i våras, och det tog tre veckor.",
            "Greta: Båtarna seglar från bryggan varje dag i sommar, om vinden är god.",
        ),
        (
            "en",
            "Two villagers of Laiska answer questions about the pier.",
            "Greta: Boats sail from the pier every day of the summer if the wind is fair.",
            "Greta: The pier was built by villagers in the harbour, and took three weeks.",
        ),
    ],
)
def test_what_a_named_voice_says_twice_is_no_story(
    language: str, told: str, first: str, second: str
) -> None:
    text = f"{told}\n\n{first}\n\n{second}"

    assert summary_of(text, "", language) == [told]
    assert summary_of(text.replace("Greta: ", "Laiska: ", 1), "", language) != [told]
