from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from digest.render.hyphens import breakable

SOFT = "\u00ad"


def test_a_long_finnish_word_may_break_between_syllables() -> None:
    assert breakable("Saavutettavuuswebinaari alkaa", "fi") == (
        "Saa-vu-tet-ta-vuus-we-bi-naari alkaa".replace("-", SOFT)
    )


def test_short_words_and_languages_without_a_rule_stay_as_they_are() -> None:
    assert breakable("Saavutettavuus", "fi") == "Saavutettavuus"
    assert breakable("Tillgänglighetsutlåtandet", "sv") == "Tillgänglighetsutlåtandet"


@given(st.text(max_size=60))
def test_breaking_adds_nothing_that_is_seen(text: str) -> None:
    assert breakable(text, "fi").replace(SOFT, "") == text.replace(SOFT, "")
