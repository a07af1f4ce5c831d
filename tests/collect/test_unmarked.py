"""Addresses that follow nobody."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.collect.address import canonical_address, unmarked


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("https://a.example/b?utm_source=rss&utm_medium=x", "https://a.example/b"),
        ("https://a.example/b?id=7&utm_source=rss#c", "https://a.example/b?id=7#c"),
        ("https://a.example/b?languageId=sv_SE&fbclid=1", "https://a.example/b?languageId=sv_SE"),
        ("https://a.example/b?UTM_Source=rss&ä=%C3%A4", "https://a.example/b?ä=%C3%A4"),
        ("https://a.example/b?q=utm_source", "https://a.example/b?q=utm_source"),
        ("https://a.example/b#?utm_source=x", "https://a.example/b#?utm_source=x"),
    ],
)
def test_marks_are_taken_off_and_nothing_else(given: str, kept: str) -> None:
    assert unmarked(given) == kept


@given(st.text(max_size=80))
def test_it_is_still_the_same_page(tail: str) -> None:
    url = f"https://a.example/{tail}"

    assert unmarked(unmarked(url)) == unmarked(url)
    assert canonical_address(unmarked(url)) == canonical_address(url)
