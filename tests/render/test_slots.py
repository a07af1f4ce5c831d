from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.errors import RenderError
from digest.model.issue import Slot, Slotted
from digest.render.slots import mark, nonce_for, split


def test_marks_become_slots_and_the_rest_stays() -> None:
    nonce = nonce_for("x")

    slotted = split(f"a {mark(nonce, 'name')} b", nonce)

    assert slotted == Slotted(("a ", Slot("name"), " b"))


@given(st.text(max_size=200))
def test_no_content_can_write_a_mark(content: str) -> None:
    nonce = nonce_for(content)

    assert nonce == nonce_for(content)
    assert nonce not in content
    assert split(content, nonce).slots == frozenset()


def test_content_that_guessed_its_nonce_gets_another() -> None:
    guessed = nonce_for("x")

    assert nonce_for(f"x{guessed}") != guessed


def test_a_template_without_the_way_out_is_refused() -> None:
    with pytest.raises(RenderError, match="never uses unsubscribe_url"):
        split("<p>hei</p>", "abc", needed=frozenset({"unsubscribe_url"}))


def test_a_mark_the_template_changed_is_refused() -> None:
    nonce = nonce_for("x")

    with pytest.raises(RenderError, match="print slots as they are"):
        split(mark(nonce, "NAME"), nonce)
