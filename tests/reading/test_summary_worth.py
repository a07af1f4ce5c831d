from __future__ import annotations

import pytest

from tests.reading.test_summary import summary_of


@pytest.mark.parametrize(
    ("language", "title", "task", "said"),
    [
        (
            "fi",
            "Kirjastoauto jatkaa kylillä",
            "Kunta on saanut valmiiksi selvityksen palveluistaan.",
            "– Kirjastoauto jatkaa kylillä ensi vuonna, kertoo kirjastonjohtaja Anna Niemi.",
        ),
        (
            "sv",
            "Bokbussen fortsätter i byarna",
            "Kommunen har fått en utredning om sina tjänster.",
            "– Bokbussen fortsätter i byarna nästa år, säger bibliotekschef Anna Niemi.",
        ),
    ],
)
def test_what_only_somebody_says_is_told_with_who_said_it(
    language: str, title: str, task: str, said: str
) -> None:
    assert summary_of(f"{task}\n\n{said}", title, language) == [task, said]


def test_somebodys_words_do_not_push_out_the_story() -> None:
    lead = "Laiskan kunta on saanut valmiiksi selvityksen palveluistaan."
    told = "Kirjastoauto jatkaa kylillä ensi vuoden alusta."
    said = "– Kirjastoauto jatkaa kylillä, kertoo kirjastonjohtaja Anna Niemi."

    summary = summary_of(f"{lead}\n\n{said}\n\n{told}", "Kirjastoauto jatkaa")

    assert summary[0] == lead
    assert told in summary


@pytest.mark.parametrize(
    ("language", "title", "chosen", "who"),
    [
        (
            "fi",
            "Uusi hallitus",
            "Kokous valitsi kylätoimikunnalle uuden hallituksen äänestämättä.",
            "Uuden hallituksen puheenjohtajaksi nousi opettaja Anna Niemi.",
        ),
        (
            "sv",
            "Ny styrelse",
            "Mötet gav byarådet en ny styrelse utan att rösta.",
            "Till ordförande i styrelsen steg läraren Anna Niemi.",
        ),
        (
            "en",
            "A new committee",
            "Members gave their village hall a new committee without a vote.",
            "Chairing the committee is a retired teacher called Anna Niemi.",
        ),
    ],
)
def test_who_it_was_is_told_where_the_lead_names_nobody(
    language: str, title: str, chosen: str, who: str
) -> None:
    small = {
        "fi": "Kahvia keitettiin kolme pannullista.",
        "sv": "Det kokades kaffe i tre pannor.",
        "en": "Coffee was boiled in three large pots.",
    }

    assert who in summary_of(f"{chosen}\n\n{small[language]}\n\n{who}", title, language)


def test_what_an_i_says_against_is_the_news_of_a_letter() -> None:
    greeting = "I was so glad to read the letter of Anna Niemi in the paper."
    claim = "But I think that we don’t need a new library in a village this small."

    assert claim in summary_of(f"{greeting}\n\n{claim}", "Do we need a new library?", "en")


def test_a_short_call_to_the_reader_is_no_news() -> None:
    lead = "The future of two halls in Laiska will be decided on Monday evening."

    assert summary_of(f"Have your say\n\n{lead}", "Fate of halls to be decided", "en") == [lead]


def test_a_title_that_opens_a_paragraph_leaves_the_rest_to_the_story() -> None:
    title = "Vem beslutar om skolan?"
    steps = "Kommunen arbetar stegvis, från plan till färdigt hus i Laiska."
    who = "Beslut fattas av fullmäktige på våren."

    assert summary_of(f"{title} {steps} {who}", title, "sv") == [steps, who]


def test_a_weak_opening_that_says_the_title_yields_only_to_more_of_it() -> None:
    opening = "Laiska council said that the bridge would close for repair work in May."
    road = "The road goes from the mill of Laiska to the church of Niemi."

    assert summary_of(f"{opening}\n\n{road}", "Bridge to close for repair", "en")[0] == opening


def test_nearness_to_an_earlier_event_does_not_make_it_usual() -> None:
    repaired = "Läckan på Byvägen är lagad och vattnet är påkopplat efter tidigare avbrott i dag."
    advice = "Tappa vatten i den kran som finns närmast mätaren."

    assert summary_of(f"{repaired}\n\n{advice}", "Läckan lagad", "sv")[0] == repaired


@pytest.mark.parametrize(
    ("language", "title", "sentence"),
    [
        (
            "fi",
            "Anna Niemen muistonäyttely",
            "Anna Niemeä ja hänen työtään muistaen kirjastossa on esillä näyttely.",
        ),
        (
            "sv",
            "Minnesutställning",
            "Anna Niemi och hennes verk visas i en utställning på biblioteket.",
        ),
        (
            "en",
            "Memorial exhibition",
            "Anna Niemi and her work are shown in an exhibition at the library.",
        ),
    ],
)
def test_a_pronoun_behind_the_name_it_means_needs_nothing_before(
    language: str, title: str, sentence: str
) -> None:
    assert summary_of(sentence, title, language) == [sentence]
