from __future__ import annotations

import pytest
from jinja2 import DictLoader

from digest.errors import RenderError
from digest.render.engine import engine, set_template
from digest.render.escape import escape


def rendered(template: str, **values: object) -> str:
    loader = DictLoader({"t/main.j2": template, "t/near.j2": "near {{ x }}", "far/x.j2": "far"})
    return set_template(engine(loader, write=escape, markup=True), "t/main.j2", values)


@pytest.mark.parametrize(
    "template",
    [
        "{{ x }}",
        "{{ x ~ '' }}",
        "{{ [x, ''] | join('') }}",
        "{% autoescape false %}{{ x }}{% endautoescape %}",
        "{% macro m() %}{{ x }}{% endmacro %}{{ m() }}",
        "{% set y %}{{ x }}{% endset %}{{ y }}",
    ],
)
def test_no_way_of_printing_lets_markup_through(template: str) -> None:
    assert rendered(template, x="<b>") == "&lt;b&gt;"


def test_no_template_can_declare_a_text_safe() -> None:
    with pytest.raises(RenderError, match="safe"):
        rendered("{{ x | safe }}", x="<b>")


def test_data_is_never_compiled() -> None:
    assert rendered("{{ x }}", x="{{ 7 * 7 }}{% raw %}") == "{{ 7 * 7 }}{% raw %}"


def test_a_name_beside_the_template_is_found_beside_it() -> None:
    assert rendered('{% include "near.j2" %} {% include "far/x.j2" %}', x="1") == "near 1 far"


@pytest.mark.parametrize(
    ("template", "said"),
    [
        ("a\n{% for %}", r":2:1: "),
        ("a\nb\n{{ missing }}", r":3:4: 'missing' is undefined"),
        ("{{ 1 + 'a' }}", r":1:1: TypeError"),
        ("{{ x.__class__.__mro__ }}", r":1:6: access to attribute '__class__'"),
        ('{% include "nothing.j2" %}', "t/nothing.j2"),
    ],
)
def test_a_mistake_names_the_line_in_the_users_own_template(template: str, said: str) -> None:
    with pytest.raises(RenderError, match=said):
        rendered(template, x="")
