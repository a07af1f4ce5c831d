from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digest.deliver.verp import delivery_of, return_path

HOME = "bounces@example.org"
DELIVERIES = st.from_regex(r"[A-Za-z0-9_-]{1,40}", fullmatch=True)


@settings(max_examples=60)
@given(DELIVERIES, st.none() | st.text(min_size=1, max_size=20))
def test_a_return_path_names_its_delivery(delivery: str, secret: str | None) -> None:
    assert delivery_of(return_path(HOME, delivery, secret), HOME, secret) == delivery


@settings(max_examples=60)
@given(st.text(max_size=60))
def test_any_other_address_names_none(address: str) -> None:
    assert delivery_of(address, HOME, "secret") is None


@pytest.mark.parametrize(
    "forged",
    [
        "bounces+d2.{proof}@example.org",
        "bounces+d1@example.org",
        "bounces+d1.@example.org",
        "bounces+d1.0000000000000000@example.org",
        "other+d1.{proof}@example.org",
        "bounces+d1.{proof}@example.com",
    ],
)
def test_a_forged_return_path_is_nobody_s(forged: str) -> None:
    proof = return_path(HOME, "d1", "secret").partition(".")[2].partition("@")[0]

    assert delivery_of(forged.format(proof=proof), HOME, "secret") is None


def test_a_server_may_change_the_case_on_the_way() -> None:
    assert delivery_of(return_path(HOME, "d1", "secret").upper(), HOME, "secret") == "D1"


def test_the_local_part_stays_as_short_as_mail_allows() -> None:
    path = return_path(HOME, "0123456789abcdef0123456789abcdef", "secret")

    assert len(path.partition("@")[0]) <= 64


def test_a_delivery_that_could_break_an_address_is_refused() -> None:
    with pytest.raises(ValueError, match="delivery id"):
        return_path(HOME, "d1> b", None)
