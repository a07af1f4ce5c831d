from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digest.web.language import choose_language

OFFERED = ("fi", "sv", "en")
MAYBE = st.none() | st.sampled_from(["fi", "sv", "de", ""]) | st.text(max_size=5)
HEADERS = st.text("svfienq=;,.-*0189 ", max_size=60) | st.text(max_size=60)


@pytest.mark.parametrize(
    ("asked", "known", "accepts", "chosen"),
    [
        ("en", "sv", "fi", "en"),
        ("de", "sv", "fi", "sv"),
        (None, None, "sv-FI,sv;q=0.9,en;q=0.8", "sv"),
        (None, None, "de, en;q=0.3, sv;q=0.7", "sv"),
        (None, None, "sv;q=0, en;q=0.1", "en"),
        (None, None, "de", "fi"),
        (None, None, "", "fi"),
    ],
)
def test_a_page_speaks_what_was_chosen_then_what_is_read_then_what_is_accepted(
    asked: str | None, known: str | None, accepts: str, chosen: str
) -> None:
    assert choose_language(OFFERED, asked=asked, known=known, accepts=accepts) == chosen


@given(MAYBE, MAYBE, HEADERS)
@settings(max_examples=60)
def test_a_page_always_speaks_an_offered_language(
    asked: str | None, known: str | None, accepts: str
) -> None:
    assert choose_language(OFFERED, asked=asked, known=known, accepts=accepts) in OFFERED
