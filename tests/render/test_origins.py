from __future__ import annotations

import pytest
from jinja2 import ChoiceLoader, DictLoader, FileSystemLoader

from digest.model.openings import openings
from digest.render.markup import render_mjml
from digest.render.origins import origins
from digest.render.press import pressed
from digest.render.sets import Sets
from tests.render.sample import TEMPLATES, values

HEAD = """\
{% macro part(words) %}
  <p class="{{ words }}">{{ words }}</p>
{% endmacro %}
<mjml><mj-head><mj-title>x</mj-title></mj-head>
<mj-body>
<mj-raw><div>hidden</div></mj-raw>
"""
FOOT = "</mj-body></mjml>\n"


def whence(body: str, tag: str) -> list[str | None]:
    """File, line and column of each `tag` in the page of a template with this body."""
    loader = DictLoader({"own/bulletin.mjml.j2": HEAD + body + FOOT, "own/near.j2": "<b>near</b>"})
    html = pressed(render_mjml({}, "own", loader))
    places = origins({}, "own", loader)
    names = [name for _, name in openings(html)]
    assert len(places) == len(names)
    return [
        f"{place.file.removeprefix('own/')}:{place.line}:{place.column}" if place else None
        for place, name in zip(places, names, strict=True)
        if name == tag
    ]


def text(html: str) -> str:
    return f"<mj-section><mj-column>\n<mj-text>{html}</mj-text></mj-column></mj-section>"


def column(component: str) -> str:
    return f"<mj-section><mj-column>\n{component}</mj-column></mj-section>"


@pytest.mark.parametrize(
    ("body", "tag", "places"),
    [
        (text("\n  <i>x</i>"), "i", ["bulletin.mjml.j2:9:3"]),
        (text("{{ part('a') }}{{ part('b') }}"), "p", ["bulletin.mjml.j2:2:3"] * 2),
        (text("{% include 'near.j2' %}"), "b", ["near.j2:1:1"]),
        (text("<!--[if mso]><i>a</i><![endif]--><u>b</u>"), "u", ["bulletin.mjml.j2:8:43"]),
        (column('<mj-image src="https://e.org/a.png" />'), "img", ["bulletin.mjml.j2:8:1"]),
        (
            column('<mj-button css-class="own" href="#">x</mj-button>'),
            "a",
            ["bulletin.mjml.j2:8:1"],
        ),
        ("", "title", [None]),
    ],
)
def test_a_tag_is_traced_to_the_line_that_wrote_it(
    body: str, tag: str, places: list[str | None]
) -> None:
    assert whence(body, tag) == places


@pytest.mark.parametrize("theme", ["bulletin", "city", "programme"])
def test_every_heading_of_the_shipped_templates_is_traced_to_one(theme: str) -> None:
    loader = Sets(ChoiceLoader([FileSystemLoader(TEMPLATES)]))
    html = pressed(render_mjml(values(), theme, loader))
    places = origins(values(), theme, loader)

    traced = [
        (name, place)
        for (_, name), place in zip(openings(html), places, strict=True)
        if name in {"h1", "h2", "h3"}
    ]

    assert traced
    for name, place in traced:
        assert place is not None
        line = loader.get_source(None, place.file)[0].split("\n")[place.line - 1]  # type: ignore[arg-type]  # as in bundling
        assert line[place.column - 1 :].startswith(f"<{name}")
