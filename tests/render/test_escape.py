from __future__ import annotations

import html

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markupsafe import Markup
from selectolax.lexbor import LexborHTMLParser

from digest.render.clean import clean
from digest.render.escape import armour, escape
from digest.render.press import pressed

DOCUMENT = (
    "<mjml><mj-body><mj-section><mj-column>"
    '<mj-text><a title="{0}" href="https://example.org/">{0}</a></mj-text>'
    "</mj-column></mj-section></mj-body></mjml>"
)


@pytest.mark.parametrize(
    "text",
    [
        "1\u00a0240 asukasta",
        "saavu\u00adtettavuus",
        "a\\b",
        "e\u0301xact",
        "perhe 👨\u200d👩\u200d👧",
        "a < b & \"c\" 'd' </mj-text>",
        "{{ view }} {% for %} %% @@ab_x@@",
    ],
)
def test_data_comes_through_the_press_as_it_was_in_text_and_attributes(text: str) -> None:
    tree = LexborHTMLParser(pressed(DOCUMENT.format(escape(text))))
    link = tree.css("a")[0]

    assert link.text() == text
    assert link.attributes["title"] == text


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=40))
def test_no_text_breaks_out_of_its_place(text: str) -> None:
    cleaned = clean(text)

    tree = LexborHTMLParser(pressed(DOCUMENT.format(escape(cleaned))))

    assert tree.css("a")[0].text() == cleaned
    assert tree.css("a")[0].attributes["title"] == cleaned
    assert tree.css("script, img, iframe") == []


def test_what_is_markup_already_is_not_escaped_again() -> None:
    assert escape(Markup("<b>x</b>")) == "<b>x</b>"


def test_rare_characters_a_template_writes_in_attributes_survive_the_press() -> None:
    written = DOCUMENT.replace("{0}", "", 1).format("x")
    written = written.replace('title=""', 'title="1\u00a0km\n\\o/"')

    link = LexborHTMLParser(pressed(armour(written))).css("a")[0]

    assert link.attributes["title"] == "1\u00a0km\n\\o/"


@given(st.text(max_size=60))
def test_armour_changes_no_meaning(text: str) -> None:
    written = f'<p title="{html.escape(clean(text))}">{html.escape(text)}</p>'

    before, after = LexborHTMLParser(written), LexborHTMLParser(armour(written))

    assert after.css("p")[0].attributes == before.css("p")[0].attributes
