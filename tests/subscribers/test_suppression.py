from __future__ import annotations

from digest.subscribers.address import parse_address
from digest.subscribers.suppression import suppression_hash, suppression_hashes

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
