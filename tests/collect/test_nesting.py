from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.collect.nesting import MOST, MOST_OPTIONS, refuse_depth
from digest.collect.parse.fields import text_of
from digest.errors import UnreadableSource


@pytest.mark.parametrize("tag", ["div", "b", "font", "svg", "blockquote", "table", "x-y"])
def test_bottomless_nesting_is_refused(tag: str) -> None:
    with pytest.raises(UnreadableSource, match="nested more than 512"):
        refuse_depth(f"<{tag}>" * 200_000)


@pytest.mark.parametrize(
    "html",
    [
        "<div>" * MOST + "</div>" * MOST,
        "<div>x</div>" * 10_000,
        "<ul>" + "<li>one<p>two" * 10_000,
        "<table>" + "<tr><td>1" * 10_000,
        "<br><img src=x><p>" * 10_000,
        "<!-- " + "<div>" * 10_000,
        "<script>" + "'<div>'" * 10_000 + "</script>",
        "a < b " * 10_000,
    ],
)
def test_long_but_flat_pages_are_let_through(html: str) -> None:
    assert refuse_depth(html) is html


def test_a_list_of_endless_options_is_refused() -> None:
    with pytest.raises(UnreadableSource, match="options"):
        refuse_depth("<select>" + "<option>x</option>" * (MOST_OPTIONS + 1))


def test_an_item_of_bottomless_nesting_keeps_its_words() -> None:
    assert text_of("<b>" * 1_000 + "Kunta avaa palvelupisteen") == "Kunta avaa palvelupisteen"


@given(st.text(alphabet="<>/!-divpscrt b\"'", max_size=200))
def test_any_text_is_let_through_or_refused(html: str) -> None:
    assert refuse_depth(html) == html
