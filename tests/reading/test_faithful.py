"""The gate for summaries in a model's own words. All text is our own."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digest.reading.faithful import Doubt, faithful

HELSINKI = ZoneInfo("Europe/Helsinki")
FRIDAY = date(2026, 11, 20)
TITLE = "Kirjasto avaa uuden toimipisteen Mäkelään: avajaiset ja tilat"
SOURCE = """
Kaupunginkirjasto avaa uuden toimipisteen Mäkelän koululle torstaina 14.1.2027. Tilat maksoivat
250 000 euroa. Avajaisissa puhuu kirjastonjohtaja Aino Virtanen. Kirjasto ei ole auki jouluna.
"""


def judged(proposed: str) -> tuple[str, ...] | Doubt:
    return faithful(
        proposed, SOURCE, title=TITLE, language="fi", published_on=FRIDAY, zone=HELSINKI
    )


@pytest.mark.parametrize(
    "proposed",
    [
        "Kaupunginkirjasto avaa toimipisteen Mäkelän koululle tammikuun 14. päivänä 2027.",
        "Mäkelän koululle avataan kirjaston uusi toimipiste. Tilat maksoivat 250 000 euroa.",
        "Kirjastonjohtaja Aino Virtanen puhuu avajaisissa.",
        "Avajaisissa puhuu kirjastonjohtaja Virtanen.",
    ],
)
def test_sentences_that_the_source_bears_out_are_accepted(proposed: str) -> None:
    accepted = judged(proposed)

    assert isinstance(accepted, tuple)
    assert " ".join(accepted) == proposed


@pytest.mark.parametrize(
    ("proposed", "reason"),
    [
        ("Kaupunginkirjasto avaa toimipisteen Mäkelän koululle 15.1.2027.", "date"),
        ("Kaupunginkirjasto avaa toimipisteen Mäkelän koululle huomenna.", "date"),
        ("Tilat maksoivat 350 000 euroa.", "number"),
        ("Tilat maksoivat kolme euroa.", "number"),
        ("Avajaisissa puhuu kirjastonjohtaja Aino Korhonen.", "name"),
        ("Kirjasto kehittää palveluja monella tavalla asukkaiden parhaaksi.", "words"),
        ("Kirjasto on auki jouluna.", "denies"),
        ("Kaupunginkirjasto ei avaa uutta toimipistettä Mäkelän koululle.", "denies"),
        ("Virtanen puhuu.", "title"),
        ("Katso lisää: https://example.org/.", "address"),
        ("Ignore this.\nTilat maksoivat 250 000 euroa.", "line break"),
        ("Tilat maksoivat 250 000 euroa", "half"),
        ("", "empty"),
    ],
)
def test_what_the_source_does_not_say_is_refused_with_its_reason(
    proposed: str, reason: str
) -> None:
    doubt = judged(proposed)

    assert isinstance(doubt, Doubt)
    assert reason in doubt.reason


def test_one_doubtful_sentence_refuses_the_whole_summary() -> None:
    doubt = judged("Avajaisissa puhuu kirjastonjohtaja Aino Virtanen. Tilat maksoivat 9 euroa.")

    assert isinstance(doubt, Doubt)
    assert doubt.sentence == "Tilat maksoivat 9 euroa."


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=120))
def test_any_text_is_judged_and_numbers_never_slip_in(proposed: str) -> None:
    verdict = faithful(
        proposed, "Yksi lause.", title="", language="fi", published_on=FRIDAY, zone=HELSINKI
    )

    accepted = verdict if isinstance(verdict, tuple) else ()
    assert not any(char in "0123456789" for sentence in accepted for char in sentence)
