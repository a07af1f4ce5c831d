from __future__ import annotations

import hmac

from hypothesis import given, settings
from hypothesis import strategies as st

from digest.subscribers.address import parse_address
from digest.subscribers.suppression import CONTEXT, suppression_hash, suppression_hashes

OLD, NEW = b"the first secret of them", b"the second secret of them"


def test_every_spelling_of_a_mailbox_is_suppressed_at_once() -> None:
    hashes = {
        suppression_hash("k1", OLD, parse_address(text).key)
        for text in ("anna@example.org", "ANNA@Example.ORG", "ａｎｎａ@example.org")
    }

    assert len(hashes) == 1


def test_the_hash_names_its_key_and_hides_the_address() -> None:
    kept = suppression_hash("k1", OLD, "anna@example.org")

    assert kept.startswith("k1:")
    assert "anna" not in kept
    assert kept != suppression_hash("k1", NEW, "anna@example.org")


def test_an_address_suppressed_under_an_old_key_is_found_after_rotation() -> None:
    kept = suppression_hash("k1", OLD, "anna@example.org")

    assert kept in suppression_hashes({"k1": OLD, "k2": NEW}, "k2", "anna@example.org")


@given(st.binary(max_size=100), st.text(max_size=40))
@settings(max_examples=50)
def test_the_hash_is_an_hmac_of_the_whole_key(secret: bytes, address_key: str) -> None:
    expected = hmac.digest(secret, CONTEXT + address_key.encode(), "sha256").hex()

    assert suppression_hash("k", secret, address_key) == f"k:{expected}"
