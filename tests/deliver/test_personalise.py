from __future__ import annotations

import json
import re
from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digest.deliver.filled import fill, fill_json, settled
from digest.deliver.personalise import in_json, one_line, spoken, stencil
from digest.deliver.variables import BRACES_LOOKALIKE, PERCENTS, Notation, template
from digest.errors import RenderError
from digest.model.issue import Slot, Slotted
from digest.testing.protocol import filled as filled_by_endpoint
from tests.deliver.letters import edition, letter, mailing

NAMES = st.sampled_from(["greeting", "unsubscribe_url", "a"])
LITERALS = st.text(st.sampled_from("ab%{}<ä \n_"), max_size=12)
SLOTTED = st.lists(LITERALS | NAMES.map(Slot), max_size=8).map(lambda parts: Slotted(tuple(parts)))
VALUES = st.fixed_dictionaries(
    {name: st.text(max_size=10) for name in ("greeting", "unsubscribe_url", "a")}
)
BRACES = Notation("{{", "}}", BRACES_LOOKALIKE, "brace", "{")


def values_for(slotted: Slotted, notation: Notation, values: dict[str, str]) -> Mapping[str, str]:
    edited = edition(text=slotted, html=Slotted.plain(""))
    given_values = {"greeting": "", "unsubscribe_url": ""} | values
    return template(mailing(of=edited), notation).values(given_values)


@settings(max_examples=60)
@given(SLOTTED, VALUES)
def test_an_endpoint_that_fills_the_slots_writes_what_we_would_have_written(
    slotted: Slotted, values: dict[str, str]
) -> None:
    written = PERCENTS.write(slotted)

    filled = filled_by_endpoint(written, values_for(slotted, PERCENTS, values))

    assert filled == stencil(slotted, value=write_in_full).fill(values).decode()


@settings(max_examples=60)
@given(SLOTTED, VALUES)
def test_a_service_with_braces_writes_what_we_would_have_written(
    slotted: Slotted, values: dict[str, str]
) -> None:
    given_values = values_for(slotted, BRACES, values)

    # Handlebars and its kin take any brace that is doubled for theirs.
    filled = re.sub(r"\{\{\{?(\w+)\}\}", lambda tag: given_values[tag[1]], BRACES.write(slotted))

    assert filled == stencil(slotted, value=write_in_full).fill(values).decode()


@settings(max_examples=60)
@given(SLOTTED)
def test_a_percent_sign_of_the_content_never_makes_a_slot(slotted: Slotted) -> None:
    found = re.findall(r"%%([a-z][a-z0-9_]*)%%", PERCENTS.write(slotted))

    assert frozenset(found) - {"pct"} == slotted.slots


@settings(max_examples=60)
@given(SLOTTED, VALUES)
def test_pieces_encoded_one_by_one_make_the_same_json_as_the_whole(
    slotted: Slotted, values: dict[str, str]
) -> None:
    whole = stencil(slotted).fill(values).decode()

    spliced = stencil(slotted, in_json, in_json).fill(values)

    assert json.loads(b'"%b"' % spliced) == whole


def test_a_mailing_filled_for_one_reader_has_nothing_left_to_fill() -> None:
    one = settled(mailing(letter(greeting="Aino & co")))

    assert one.edition.html == Slotted.plain("<p>Hei Aino &amp; co!</p>")
    assert template(one, BRACES).values({}) == {}


def test_a_filled_letter_as_json_reads_like_the_letter() -> None:
    plain = fill(edition(), letter().values)

    spliced = fill_json(mailing(), letter())

    assert json.loads(bytes(spliced.html)) == plain.html
    assert json.loads(bytes(spliced.text)) == plain.text


def test_a_service_that_does_not_escape_gets_values_escaped_for_html() -> None:
    values = template(mailing(), BRACES).values({"greeting": "<b>", "unsubscribe_url": "u"})

    assert values == {"greeting": "<b>", "greeting_html": "&lt;b&gt;", "unsubscribe_url": "u"}


def test_a_subject_cannot_hold_an_encoded_word() -> None:
    assert spoken("=?utf-8?q?Hi=0ABcc:_x?=\r\nTo: y") == "= ?utf-8?q?Hi=0ABcc:_x?= To: y"


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


def write_in_full(value: str) -> bytes:
    return value.encode()
