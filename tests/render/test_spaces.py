from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.render.plaintext import COLUMNS, wrapped
from digest.render.spaces import bound


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("tukea sai 4 310 kuntaa", "tukea sai 4_310 kuntaa"),
        ("yhteensä 1 250 000,50 € eli 5 %", "yhteensä 1_250_000,50_€ eli 5_%"),
        ("ti klo 9–11, s. 12", "ti klo_9–11, s._12"),
        ("tis kl. 9, klockan 10, sid. 3", "tis kl._9, klockan_10, sid._3"),
        ("at 9 a.m., pp. 3", "at 9_a.m., pp._3"),
        ("lain 12 § ja § 3", "lain 12_§ ja §_3"),
        ("3,5 milj. euroa, 20 km", "3,5_milj. euroa, 20_km"),
    ],
)
def test_a_number_stays_on_one_line(text: str, shown: str) -> None:
    assert bound(text, "_") == shown


@pytest.mark.parametrize(
    "text",
    [
        "vuonna 2026 150 kuntaa",
        "puh. 029 524 1000",
        "1.2. 300 kuntaa",
        "osasi 5 kieltä",
        "12px 0 100% 320px",
    ],
)
def test_other_spaces_may_end_a_line(text: str) -> None:
    assert bound(text, "_") == text


@given(st.text(alphabet="0123456789 .,klosKL%€§n", max_size=40))
def test_nothing_but_the_kind_of_spaces_changes(text: str) -> None:
    assert bound(text).replace("\u00a0", " ") == text


@pytest.mark.parametrize("before", range(54, 72))
def test_plain_text_never_parts_a_number(before: int) -> None:
    text = "x" * before + " 1 250 000 € klo 9 ja muuta"

    lines = wrapped(text).split("\n")

    assert max(map(len, lines)) <= COLUMNS
    assert [line for line in lines if "1 250 000 €" in line]
    assert [line for line in lines if "klo 9" in line]
    assert " ".join(lines) == text
