from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.render.clean import clean, web_address


def test_outside_text_becomes_one_composed_line() -> None:
    assert clean("  Hei\r\n ma\u0308ilma\x00!\t") == "Hei mäilma !"


def test_direction_overrides_cannot_turn_the_text_after_them_around() -> None:
    assert clean("kutsu\u202e txt.exe\u2066") == "kutsu txt.exe"


def test_no_break_space_and_soft_hyphen_are_the_sources_own_and_stay() -> None:
    assert clean("1\u00a0240 saavu\u00adtettavuus") == "1\u00a0240 saavu\u00adtettavuus"


@given(st.text(max_size=60))
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    once = clean(text)

    assert clean(once) == once
    assert not any(unicodedata.category(character) in {"Cc", "Cs"} for character in once)


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "//example.org/x",
        "https://",
        "https://exa mple.org/",
        "https://example.org/\r\nBcc: x",
        "https://[oops",
        "mailto:someone",
        None,
    ],
)
def test_only_web_addresses_become_links(url: str | None) -> None:
    assert web_address(url) is None


def test_an_address_keeps_its_meaning_and_loses_its_rare_characters() -> None:
    assert web_address("https://example.org/sää?q=a b&c=%20#ö") == (
        "https://example.org/s%C3%A4%C3%A4?q=a%20b&c=%20#%C3%B6"
    )
