"""Finnish titles take the base form where the words are known, and nothing is invented."""

from __future__ import annotations

import pytest

from digest.reading.events.telling.base_forms import named
from digest.reading.lexicon import lexicon
from tests.reading.event_texts import events_in

WORDS = lexicon("fi").events


@pytest.mark.parametrize(
    ("inflected", "title"),
    [
        ("avoimessa tutkimuswebinaarissa", "avoin tutkimuswebinaari"),
        ("Lasten kuntoutuksen foorumiin", "Lasten kuntoutuksen foorumi"),
        ("Hyvä arki -valmennuksen", "Hyvä arki -valmennus"),
        ("valtakunnallisen verkostopäivän", "valtakunnallinen verkostopäivä"),
        ("omaishoitoon liittyvästä työpajasarjasta", "omaishoitoon liittyvä työpajasarja"),
        ("THL-seminaariin", "THL-seminaari"),
        ("Ensimmäiseen tapaamiseen", "Ensimmäinen tapaaminen"),
        ("hankehaun", "hankehaku"),
        ("vuosikokouksessaan", "vuosikokous"),
        ("Kalle Päätalo -päivillä", "Kalle Päätalo -päivät"),
        ("vanhempainiltaan", "vanhempainilta"),
    ],
)
def test_a_known_noun_takes_its_base_form(inflected: str, title: str) -> None:
    assert named(inflected, WORDS) == title


def test_a_word_that_agrees_and_is_not_known_is_left_out() -> None:
    assert named("eriskummallisessa runsaassa jazzfestivaalissa", WORDS) == "jazzfestivaali"


@pytest.mark.parametrize("title", ["Kevään seminaari", "Seuraava verkostopäivä", "Kirjamessut"])
def test_a_title_in_its_base_form_stays(title: str) -> None:
    assert named(title, WORDS) == title


def test_a_noun_whose_base_form_is_not_known_has_none() -> None:
    assert named("pikkuisissa kekkereissä", WORDS) is None


def test_other_languages_keep_their_words() -> None:
    assert named("den öppna konferensen", lexicon("sv").events) == "den öppna konferensen"


def test_a_quoted_name_stands_without_the_inflected_noun_before_it() -> None:
    (event,) = events_in("Tervetuloa webinaariin ”Arjen apu” 5.5.2027 klo 9.")

    assert event.title == "Arjen apu"


def test_the_title_of_the_item_stands_where_no_base_form_is_known() -> None:
    (event,) = events_in("Kutsumme teidät näytöksiin 5.5.2027.", title="Kevään näytökset")

    assert event.title == "Kevään näytökset"
