from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digest.model.finding import Finding, Severity
from digest.render.proof.source import pieces, place_of

HTML = (
    '<body>\n<div><h2>Uutiset &amp; asiat</h2><p><a href="https://a.example/?a=1&amp;b=2">x</a></p>'
    "</div>\n<p>loppu</p>"
)


def finding(
    message: str = "",
    *,
    block: str = "",
    line: int | None = None,
    file: str = "",
    tag: int | None = None,
) -> Finding:
    return Finding("LINK-01", Severity.NOTE, message, block=block, line=line, file=file, tag=tag)


@pytest.mark.parametrize(
    ("said", "begins"),
    [
        (
            finding("the link https://a.example/?a=1&b=2 is odd", line=2),
            "https://a.example/?a=1&amp;",
        ),
        (finding("of https://b.example/", block="Uutiset & asiat", line=2), "<h2>"),
        (finding("of https://a.example/?a=1&b=2", line=7, file="bulletin/x.j2", tag=3), "<p><a"),
        (finding(line=3), "<p>loppu"),
        (finding(line=1), "<body>"),
    ],
)
def test_a_finding_points_to_its_tag_then_its_address_then_its_heading_then_its_line(
    said: Finding, begins: str
) -> None:
    place = place_of(said, HTML)

    assert place is not None
    assert HTML[place:].startswith(begins)


def test_a_finding_about_the_whole_mail_or_a_template_points_nowhere() -> None:
    assert place_of(finding("too long"), HTML) is None
    assert place_of(finding(line=2, file="bulletin/bulletin.mjml.j2"), HTML) is None


def test_a_line_is_cut_for_reading_and_keeps_its_number() -> None:
    cut = pieces(HTML, [HTML.index("<h2>")])

    assert [(one.line, one.text[:4]) for one in cut] == [
        (1, "<bod"), (2, "<div"), (None, "<h2>"), (None, "<p>"), (None, "<a h"), (None, "</di"),
        (3, "<p>l"),
    ]  # fmt: skip
    assert [one.places for one in cut if one.places] == [(0,)]


@settings(max_examples=50, deadline=None)
@given(st.text(alphabet='<>/ptdivah1 \n"=', max_size=80))
def test_cutting_loses_nothing_but_line_ends(html: str) -> None:
    cut = pieces(html, [])

    assert "".join(one.text for one in cut) == html.replace("\n", "")
    assert [one.line for one in cut if one.line] == list(range(1, html.count("\n") + 2))
