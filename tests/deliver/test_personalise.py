from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digest.deliver.filled import fill
from digest.deliver.personalise import named, one_line, slots_named, stencil, value_of
from digest.errors import RenderError
from digest.model.issue import Slot, Slotted
from digest.testing.protocol import filled as filled_by_endpoint
from tests.deliver.letters import edition

NAMES = st.sampled_from(["greeting", "unsubscribe_url", "a"])
LITERALS = st.text(st.sampled_from("ab%{}<ä \n_"), max_size=12)
SLOTTED = st.lists(LITERALS | NAMES.map(Slot), max_size=8).map(lambda parts: Slotted(tuple(parts)))
VALUES = st.fixed_dictionaries(
    {name: st.text(max_size=10) for name in ("greeting", "unsubscribe_url", "a")}
)


@settings(max_examples=100)
@given(SLOTTED, VALUES)
def test_an_endpoint_that_fills_the_slots_writes_what_we_would_have_written(
    slotted: Slotted, values: dict[str, str]
) -> None:
    given_values = {name: value_of(name, values) for name in slots_named(slotted)}

    assert filled_by_endpoint(named(slotted), given_values) == stencil(slotted).fill(values)


@settings(max_examples=100)
@given(SLOTTED)
def test_a_percent_sign_of_the_content_never_makes_a_slot(slotted: Slotted) -> None:
    found = re.findall(r"%%([a-z][a-z0-9_]*)%%", named(slotted))

    assert frozenset(found) == slots_named(slotted)


@given(st.text())
def test_a_value_stays_on_one_line(value: str) -> None:
    assert len(one_line(value).splitlines()) <= 1


def test_a_value_keeps_its_own_characters() -> None:
    assert one_line("Ää Öö\u00a0100\u202f%") == "Ää Öö\u00a0100\u202f%"


def test_a_slot_without_a_value_stops_the_mailing() -> None:
    with pytest.raises(RenderError, match="greeting"):
        stencil(Slotted(("Hei ", Slot("greeting")))).fill({})


def test_a_value_is_escaped_in_html_only() -> None:
    values = {"greeting": "<b>Aino</b> & co", "unsubscribe_url": "https://t.example.org/?a=1&b=2"}

    mail = fill(edition(), values)

    assert mail.html == "<p>Hei &lt;b&gt;Aino&lt;/b&gt; &amp; co!</p>"
    assert mail.text == "Hei <b>Aino</b> & co!\n"
    assert mail.headers == (("List-Unsubscribe", "<https://t.example.org/?a=1&b=2>"),)
