from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.render.hyphens import breakable

SOFT = "\u00ad"


def test_a_long_finnish_word_may_break_between_syllables() -> None:
    assert breakable("Saavutettavuuswebinaari alkaa", "fi") == (
        "Saa-vu-tet-ta-vuus-we-bi-naari alkaa".replace("-", SOFT)
    )


def test_where_the_type_is_large_shorter_words_may_break() -> None:
    title = breakable("Ajankohtaistiedote", "fi", 12)

    assert title == "Ajan-koh-tais-tie-dote".replace("-", SOFT)
    assert breakable("Tiedote", "fi", 12) == "Tiedote"


@pytest.mark.parametrize(
    "broken",
    [
        "Till-gäng-lig-hets-web-bi-na-rium",
        "mil-jö-kon-sek-vens-be-döm-nin-gen",
        "kva-li-tets-kri-te-rierna",
        "Branschut-bild-nin-gar-nas",
        "Maxi-me-rings-kom-mit-téerna",
        "Arbets-grup-per-nas-mö-ten",
        "Sam-hälls-pla-ne-rin-gens",
        "Tjänst-le-dig-hets-reg-ler",
    ],
)
def test_a_long_swedish_word_breaks_before_the_consonant_of_its_next_vowel(broken: str) -> None:
    assert breakable(broken.replace("-", ""), "sv") == broken.replace("-", SOFT)


def test_short_words_and_long_ones_of_a_language_without_a_rule_stay_as_they_are() -> None:
    assert breakable("Saavutettavuus", "fi") == "Saavutettavuus"
    assert breakable("Internationalisation", "en") == "Internationalisation"


@pytest.mark.parametrize("language", ["fi", "en"])
def test_a_word_without_syllables_that_no_phone_has_room_for_is_parted_evenly(
    language: str,
) -> None:
    assert breakable("x" * 45, language) == SOFT.join(["x" * 15] * 3)


@given(st.text(max_size=60), st.sampled_from(["fi", "sv"]))
def test_breaking_adds_nothing_that_is_seen(text: str, language: str) -> None:
    assert breakable(text, language).replace(SOFT, "") == text.replace(SOFT, "")
