from __future__ import annotations

from urllib.parse import quote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digest.errors import ConfigError
from digest.subscribers.links import LinkSigner, Purpose, UnsubscribeClaim, unsubscribe_url

SIGNER = LinkSigner({"2026": b"a secret of sufficient length"}, "2026")
TOKEN = SIGNER.unsubscribe_token(42, "weekly")
ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
IDS = st.integers(0, 2**40 - 1)


@given(IDS, st.text(max_size=60))
@settings(max_examples=60)
def test_a_token_gives_back_whom_it_was_made_for(subscriber_id: int, bulletin: str) -> None:
    token = SIGNER.unsubscribe_token(subscriber_id, bulletin)

    assert SIGNER.read_unsubscribe(token) == UnsubscribeClaim(subscriber_id, bulletin)
    assert quote(token, safe="") == token


@given(st.integers(0, len(TOKEN) - 1), st.sampled_from(ALPHABET))
@settings(max_examples=100)
def test_a_token_with_any_character_changed_is_nobodys(at: int, char: str) -> None:
    forged = TOKEN[:at] + char + TOKEN[at + 1 :]

    assert (SIGNER.read_unsubscribe(forged) is None) == (forged != TOKEN)


@given(st.text(max_size=80) | st.text(ALPHABET, max_size=120))
@settings(max_examples=60)
def test_a_made_up_token_is_nobodys(token: str) -> None:
    assert SIGNER.read_unsubscribe(token) is None


@pytest.mark.parametrize("length", range(len(TOKEN)))
def test_a_token_cut_short_is_nobodys(length: int) -> None:
    assert SIGNER.read_unsubscribe(TOKEN[:length]) is None


@given(st.sampled_from(Purpose), st.sampled_from(Purpose), st.binary(max_size=200))
@settings(max_examples=60)
def test_a_token_serves_only_its_purpose(made_for: Purpose, used_for: Purpose, body: bytes) -> None:
    token = SIGNER.seal(made_for, body)

    assert SIGNER.unseal(used_for, token) == (body if made_for == used_for else None)


def test_old_links_work_after_the_key_was_rotated() -> None:
    rotated = LinkSigner({"2026": b"a secret of sufficient length", "2027": bytes(32)}, "2027")

    assert rotated.read_unsubscribe(TOKEN) == UnsubscribeClaim(42, "weekly")
    assert rotated.unsubscribe_token(42, "weekly") != TOKEN


def test_links_of_a_withdrawn_key_are_nobodys() -> None:
    assert LinkSigner({"2027": bytes(32)}, "2027").read_unsubscribe(TOKEN) is None


def test_neighbouring_readers_have_links_with_nothing_in_common() -> None:
    head = len("BDIwMj")  # the key's id

    one = SIGNER.unsubscribe_token(1, "weekly")[head:]
    other = SIGNER.unsubscribe_token(2, "weekly")[head:]

    assert sum(a == b for a, b in zip(one, other, strict=True)) < len(one) // 4


def test_the_link_stands_under_the_public_address() -> None:
    assert unsubscribe_url("https://b.example.org", TOKEN) == f"https://b.example.org/u/{TOKEN}"


@pytest.mark.parametrize(
    ("keys", "current"),
    [
        ({"k": b"short"}, "k"),
        ({"k": bytes(32)}, "other"),
        ({"": bytes(32)}, ""),
        ({"å": bytes(32)}, "å"),
    ],
)
def test_unsound_keys_are_refused_at_the_start(keys: dict[str, bytes], current: str) -> None:
    with pytest.raises(ConfigError, match="link keys"):
        LinkSigner(keys, current)
