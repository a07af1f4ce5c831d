from __future__ import annotations

import pytest

from digest.errors import RenderError
from digest.render.press import pressed


def page(inside: str) -> str:
    column = f"<mj-section><mj-column>{inside}</mj-column></mj-section>"
    return f"<mjml><mj-body>{column}</mj-body></mjml>"


def test_mjml_becomes_html_that_names_no_other_server() -> None:
    html = pressed(page("<mj-text>Hyvää päivää</mj-text>"))

    assert "Hyvää päivää" in html
    assert "fonts.googleapis" not in html


def test_a_mistake_in_mjml_is_placed_by_line_and_column() -> None:
    mjml = "<mjml>\n<mj-body></mj-body>\n<!-- öö -->ä<mj-wrong/></mjml>"

    with pytest.raises(RenderError, match=r"at 3:12"):
        pressed(mjml)


def test_what_stands_before_a_mistake_does_not_move_its_place() -> None:
    texts = "<mj-text>öö</mj-text>\n<mj-text></mj-text>"
    mjml = page(f"{texts}\n<mj-navbar><mj-wrong/></mj-navbar>")

    with pytest.raises(RenderError, match=r"at 3:12"):
        pressed(mjml)


@pytest.mark.parametrize(
    "inside",
    [
        "<b>a</b> <i>b</i>",
        "a &lt; b &nbsp; c",
        '<a href="x" title="a\u00a0b">a</a>',
        "<br>held-0123456789-0;",
        "<b>" * 9_500 + "deep" + "</b>" * 9_500,
    ],
    ids=["spaces", "references", "rare characters", "marks", "depth"],
)
def test_what_stands_in_a_text_is_left_as_it_is(inside: str) -> None:
    assert inside in pressed(page(f"<mj-text>{inside}</mj-text>"))


def test_looks_that_are_told_once_may_be_written_with_an_end_tag() -> None:
    looks = '<mj-attributes><mj-text color="#123456"></mj-text></mj-attributes>'
    mjml = page("<mj-text>a</mj-text>").replace("<mj-body>", f"<mj-head>{looks}</mj-head><mj-body>")

    assert "#123456" in pressed(mjml)


@pytest.mark.parametrize(
    ("mjml", "words"),
    [
        (page("<mj-text>" + "x" * 1_100_000 + "</mj-text>"), "the most is 1,048,576"),
        (page("<mj-include path='/etc/passwd' />"), "include"),
        ("", "unable to find mjml"),
    ],
    ids=["large", "include", "empty"],
)
def test_mjml_that_could_do_harm_is_refused(mjml: str, words: str) -> None:
    with pytest.raises(RenderError, match=words):
        pressed(mjml)
