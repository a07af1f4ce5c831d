from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digest.model.finding import Fault
from digest.render.lint import lint
from digest.render.markup import render_mjml
from tests.render.sample import LOADER, values


def in_column(content: str) -> str:
    return (
        "<mjml><mj-body><mj-section><mj-column>\n"
        f"{content}\n</mj-column></mj-section></mj-body></mjml>"
    )


def test_the_bulletin_itself_has_no_fault() -> None:
    for language in ("fi", "sv", "en"):
        assert lint(render_mjml(values(language), "bulletin", LOADER)) == ()


@pytest.mark.parametrize(
    ("rule", "content", "said"),
    [
        ("MJ-01", "<mj-text>a</mj-txt></mj-text>", "</mj-txt> closes nothing"),
        ("MJ-01", "<mj-text><b>a</mj-text>", "<b> is closed by </mj-text>"),
        ("MJ-01", "<mj-text>a</mj-text><mj-text>", "<mj-text> is closed by </mj-column>"),
        ("MJ-01", "<mj-txet>a</mj-txet>", "no component of MJML"),
        ("MJ-01", "<mj-section></mj-section>", "may not stand in <mj-column>"),
        ("MJ-01", "<p>a</p>", "may not stand in <mj-column>"),
        ("MJ-01", "<mj-text>a < b</mj-text>", "write &lt;"),
        ("MJ-01", "<mj-text><a href=x>a</a></mj-text>", "quote its values"),
        ("MJ-01", "<mj-text><![CDATA[a]]></mj-text>", "begins no whole tag"),
        ("MJ-01", '<mj-text colour="red">a</mj-text>', "knows no attribute colour"),
        ("MJ-01", '<mj-text color="blu">a</mj-text>', "is not a colour"),
        ("MJ-01", '<mj-text font-size="1rem">a</mj-text>', "is not pixels"),
        ("MJ-01", '<mj-text align="up">a</mj-text>', "one of left, right, center, justify"),
        ("MJ-01", '<mj-text color="red" color="red">a</mj-text>', "given twice"),
        ("MJ-01", '<mj-text mj-class="wide">a</mj-text>', "defined nowhere"),
        ("MJ-01", "<mj-text><mj-button>a</mj-button></mj-text>", "does nothing"),
        ("MJ-01", "</mj-column></mj-section></mj-body><mj-body><mj-section><mj-column>", "second"),
        ("MJ-02", '<mj-text padding="0 20px">a</mj-text>', "write 0px"),
        ("MJ-02", "<mj-text inner-padding='10px 0'>a</mj-text>", "write 0px"),
        ("MJ-03", '<mj-include path="a.mjml" />', "{% include %}"),
        ("MJ-03", '<mj-image sizes="1" src="/a.png" />', "has no effect"),
        ("MJ-03", "<mj-html-attributes></mj-html-attributes>", "stops the press"),
        ("MJ-04", "<mj-text css-class='a\u00a0b'>a</mj-text>", "alters"),
        ("MJ-05", "<mj-text>" + "<b>" * 120 + "</b>" * 120 + "</mj-text>", "nested 100 deep"),
    ],
)
def test_what_the_press_would_swallow_is_named(rule: str, content: str, said: str) -> None:
    faults = lint(in_column(content))

    assert any(fault.rule == rule and said in fault.message for fault in faults)


@pytest.mark.parametrize(
    "content",
    [
        "<mj-text>a<br>b <img src='/a.png' alt=''> 1 > 0 & more</mj-text>",
        "<!-- <mj-txt> --><mj-raw><tr><td>a</td></tr></mj-raw>",
        '<mj-text padding="0px 10px">a</mj-text><mj-divider />',
        "<mj-raw><style>a > b{color:#fff}</style><script>1 < 2</script></mj-raw>",
    ],
)
def test_what_is_right_is_left_alone(content: str) -> None:
    assert lint(in_column(content)) == ()


def test_a_fault_says_where_it_is() -> None:
    (fault,) = lint(in_column("\n  <mj-foo />"))

    assert fault == Fault("MJ-01", 3, 3, "<mj-foo> is no component of MJML: check its spelling")


@settings(max_examples=50, deadline=None)
@given(
    st.lists(st.sampled_from(["<mj-text>", "</mj-text>", "<b", ">", "'", '"', "<!--", "x", "/"]))
)
def test_any_rubbish_is_answered(pieces: list[str]) -> None:
    assert all(fault.line == 1 and fault.column >= 1 for fault in lint("".join(pieces)))
