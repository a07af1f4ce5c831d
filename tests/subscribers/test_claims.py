from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from digest.subscribers.claims import (
    ask_token,
    preferences_token,
    read_ask,
    read_preferences,
)
from digest.subscribers.links import LinkSigner

OLD, NEW = b"an old secret, long enough", b"a new secret, long enough"
SIGNER = LinkSigner({"1": OLD}, "1")
ROTATED = LinkSigner({"1": OLD, "2": NEW}, "2")
AINO = "aino@example.org"
NUMBERS = st.integers(0, 2**40 - 1)


@given(NUMBERS, st.text(max_size=80), st.sampled_from(["weekly", "b"]))
@settings(max_examples=100)
def test_a_token_gives_back_what_it_was_made_for(number: int, whom: str, bulletin: str) -> None:
    claim = read_ask(SIGNER, ask_token(SIGNER, number, whom, bulletin))

    assert claim is not None
    assert (claim.ask_id, claim.bulletin) == (number, bulletin)
    assert claim.is_for(whom)
    assert not claim.is_for(whom + "x")


def test_a_preferences_link_is_good_for_the_address_it_was_mailed_to_alone() -> None:
    claim = read_preferences(SIGNER, preferences_token(SIGNER, 7, AINO, "weekly"))

    assert claim is not None
    assert claim.is_for(AINO)
    assert not claim.is_for("aino@new.example.org")
    assert not claim.is_for("")  # an erased reader


def test_a_token_of_one_purpose_is_noise_for_every_other() -> None:
    ask = ask_token(SIGNER, 7, AINO, "weekly")
    own = preferences_token(SIGNER, 7, AINO, "weekly")
    leave = SIGNER.unsubscribe_token(7, "weekly")

    assert read_preferences(SIGNER, ask) is read_preferences(SIGNER, leave) is None
    assert read_ask(SIGNER, own) is read_ask(SIGNER, leave) is None
    assert SIGNER.read_unsubscribe(ask) is SIGNER.read_unsubscribe(own) is None


def test_tokens_outlive_a_rotation_and_reveal_no_address() -> None:
    token = preferences_token(SIGNER, 7, AINO, "weekly")

    assert read_preferences(ROTATED, token) is not None
    assert len({preferences_token(ROTATED, number, AINO, "weekly") for number in range(50)}) == 50
    assert "aino" not in token
