from __future__ import annotations

import pytest
from jinja2 import DictLoader

from digest.errors import RenderError
from digest.render.engine import engine, set_template
from digest.render.escape import escape
from digest.render.markup import render_mjml


def rendered(template: str, **values: object) -> str:
    files = {"t/main.j2": template, "t/near.j2": "near {{ x }}", "far/x.j2": "far"}
    loader = DictLoader({**files, "t/made.j2": "{% macro notice() %}{% endmacro %}"})
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
        ("{% set title = 1 %}\n{{ titel }}", r":2:4: 'titel' is undefined; did you mean 'title'\?"),
        ("{% for one in 'a' %}{{ loop.frist }}{% endfor %}", r":1:29: .*did you mean 'first'\?"),
        ("{{ y.title }}{{ y.tite }}", r":1:19: there is no 'tite'; did you mean 'title'\?; mend"),
        ("{{ x.uper() }}", r":1:6: there is no 'uper'; did you mean 'upper'\?; mend"),
        (
            '{% from "made.j2" import notce %}{{ notce() }}',
            r":1:1: t/made.j2 has no 'notce' to import; did you mean 'notice'\?; mend",
        ),
        ("{{ 1 + 'a' }}", r":1:1: this cannot be worked out: "),
        ("{{ x.__class__.__mro__ }}", r":1:6: access to attribute '__class__'"),
        ('{% include "nothing.j2" %}', r":1:1: there is no template 't/nothing.j2'; .* looked for"),
        (
            '{% include "/etc/passwd" %}',
            r":1:13: there is no template '/etc/passwd'; .* looked for",
        ),
        ("a\n{{ x | uper }}", r":2:8: there is no filter 'uper'; did you mean 'upper'\?; mend"),
        ("{{ x is strng }}", r":1:9: there is no test 'strng'; did you mean 'string'\?; mend"),
        ("{% iff x %}", r":1:4: there is no tag 'iff'; did you mean 'if'\?; mend"),
        ("{{ 1 / 0 }}", r":1:1: divides by zero; mend"),
        ("{% for i in range(10 ** 9) %}{% endfor %}", r":1:1: counts further .* 100,000 numbers"),
        ("{{ x.y }}", r":1:6: there is no 'y'; mend"),
        ("a\n{% if x %}\n{% for y in x %}{% endfor %}\n\n", r":2:1: {% if %} is never closed: add"),
        ("{# {% if x %} #}\n{% set y %}\n{% set z = 1 %}", r":2:1: {% set %} is never closed"),
        ("{% if x %}\n\n{% endfor %}", r":3:4: 'endfor' stands where {% if %} of line 1 is still"),
        ("a\n{% endif %}", r":2:4: 'endif' closes nothing; mend"),
        ("{{ x", r":1:1: unexpected end of template, expected 'end of print statement'; mend"),
    ],
)
def test_a_mistake_names_the_line_in_the_users_own_template(template: str, said: str) -> None:
    with pytest.raises(RenderError, match=said):
        rendered(template, x="", y={"title": 1})


def test_a_filter_of_ours_says_what_is_missing() -> None:
    loader = DictLoader({"t/bulletin.mjml.j2": "{{ y.tite | breakable('fi') }}"})

    with pytest.raises(RenderError, match=r":1:6: there is no 'tite'; did you mean 'title'\?"):
        render_mjml({"y": {"title": "1"}}, "t", loader)
