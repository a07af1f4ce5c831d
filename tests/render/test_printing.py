"""Templates that loop, swell or recurse cost one page; the child is real."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from jinja2 import DictLoader, FileSystemLoader

from digest.errors import RenderError, SandboxError
from digest.ports import Sandbox
from digest.render.lint import MarkupError
from digest.render.printing import Order, mistakes_in, printed
from digest.sandbox import SandboxPool
from tests.render.sandboxes import Within

PAGE = (
    "<mjml><mj-body><mj-section><mj-column>\n<mj-text>{}</mj-text>\n"
    "</mj-column></mj-section></mj-body></mjml>"
)
LOOP = "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}"
GROWING = (
    "{% set n = namespace(x=[1]) %}{% for a in range(99) %}{% set n.x = n.x + n.x %}{% endfor %}"
)


@pytest.fixture(scope="module")
def pool() -> Iterator[SandboxPool]:
    with SandboxPool(memory_bytes=256 * 1024 * 1024) as made:
        yield made


@pytest.fixture
def sandbox(pool: SandboxPool) -> Sandbox:
    return Within(pool, cpu_s=60)


def order(**values: object) -> Order:
    return Order("own", "bulletin", "fi", "ltr", values)


def templates(inside: str, text: str = "{{ x }}", **more: str) -> DictLoader:
    files = {"bulletin.mjml": PAGE.replace("{}", inside), "bulletin.txt": text, **more}
    return DictLoader({f"own/{name}.j2": source for name, source in files.items()})


def set_by(sandbox: Sandbox, loader: DictLoader, **values: object) -> tuple[str, str]:
    return printed(order(**{"x": "moi", **values}), loader=loader, sandbox=sandbox)


def test_a_page_has_both_parts_and_says_its_language(sandbox: Sandbox) -> None:
    html, text = set_by(sandbox, templates("{{ x }}"), x="<b>")

    assert "&lt;b&gt;" in html
    assert '<html lang="fi" dir="ltr"' in html
    assert text == "<b>\n"


@pytest.mark.parametrize(
    ("inside", "said"),
    [
        ('{{ "a" * 10**10 }}', ":2:10: needs more memory"),
        ("{% for a in range(10**9) %}a{% endfor %}", ":2:10: counts further .* 100,000 numbers"),
        (LOOP, ":2:10: takes longer"),
        (GROWING, ":2:10: needs more memory"),
        ("{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}", ":2:10: takes itself in"),
        ("{{ 10 ** (9 ** 9) }}", "takes longer|could not be set: .*; look at what"),
        ('{% include "bulletin.mjml.j2" %}', ":2:10: takes itself in"),
        ('{% include "near.j2" %}', "near.j2:1:1: takes itself in"),
        ("{% for a in range(99999) %}123456789012{% endfor %}", ":2:10: writes more than"),
        ("{% macro m() %}{% for a in range(9999) %}{{ x * 99 }}{% endfor %}{% endmacro %}{{ m() }}",
         "writes more than 1,048,576 characters"),
        ("{% for a in x %}" * 25 + "{% endfor %}" * 25, "nested"),
        ("{{ " + "(" * 3000 + "1" + ")" * 3000 + " }}", "nested too deeply"),
    ],
    ids=[
        *("string bomb", "range bomb", "endless loop", "growing list"),
        *("macro in itself", "large power", "page in itself", "file in itself"),
        *("two megabytes", "a megabyte by a macro", "nested loops", "nested brackets"),
    ],
)  # fmt: skip
def test_a_hostile_template_costs_one_page(
    pool: SandboxPool, sandbox: Sandbox, inside: str, said: str
) -> None:
    loader = templates(inside, near='{% include "near.j2" %}')
    given = Within(pool, cpu_s=0.8) if "takes longer" in said else sandbox
    set_by(sandbox, templates("{{ x }}"))  # what a new child imports takes no time of the template

    with pytest.raises(RenderError, match=said):
        set_by(given, loader)

    assert set_by(sandbox, templates("{{ x }}"))[1] == "moi\n"


def test_a_lost_child_is_told_with_what_to_do_next() -> None:
    class Lost:
        def call(self, task: str, payload: bytes, **_: object) -> bytes:
            raise SandboxError(f"{task} was ended, with {len(payload)} bytes")

    with pytest.raises(RenderError, match=r"templates/own could not be set: .*; look at what"):
        set_by(Lost(), templates("{{ x }}"))


def test_nesting_that_would_kill_the_press_is_told_with_its_place(sandbox: Sandbox) -> None:
    with pytest.raises(MarkupError, match=r"templates/own/bulletin.mjml.j2:2:\d+: .*MJ-05"):
        set_by(sandbox, templates("<b>" * 9500 + "</b>" * 9500))


@pytest.mark.slow
def test_a_crash_of_the_press_ends_its_child_alone() -> None:
    deep = f"<mjml><mj-body>{'<mj-wrapper>' * 9_500}{'</mj-wrapper>' * 9_500}".encode()
    with SandboxPool() as pool:
        with pytest.raises(SandboxError, match="signal 11"):
            pool.call("digest.render.press:press", deep)

        assert b"moi" in pool.call("digest.render.press:press", PAGE.replace("{}", "moi").encode())


def test_mistakes_of_both_parts_are_told_at_once(sandbox: Sandbox) -> None:
    loader = templates("<mj-txet></mj-txet>{{ x }}", "a\n{{ y }}")

    (first, second) = mistakes_in(order(x="moi"), loader=loader, sandbox=sandbox)

    assert first.startswith("templates/own/bulletin.mjml.j2:2:10: <mj-txet>")
    assert second.startswith("templates/own/bulletin.txt.j2:2:4: 'y' is undefined")


def test_an_edited_template_is_set_as_it_is_now(sandbox: Sandbox) -> None:
    before = set_by(sandbox, templates("{{ x }}", near="1", text='{% include "near.j2" %}'))
    after = set_by(sandbox, templates("{{ x }}", near="2", text='{% include "near.j2" %}'))

    assert (before[1], after[1]) == ("1\n", "2\n")


def test_what_an_imported_file_counts_does_not_reach_the_next_page(sandbox: Sandbox) -> None:
    counting = (
        "{% set n = namespace(x=0) %}"
        "{% macro next() %}{% set n.x = n.x + 1 %}{{ n.x }}{% endmacro %}"
    )
    text = '{% import "counting.j2" as c %}{{ c.next() }} {{ c.next() }}'
    loader = templates("{{ x }}", text, counting=counting)

    assert [set_by(sandbox, loader)[1] for _ in range(2)] == ["1 2\n", "1 2\n"]


@pytest.mark.parametrize("text", ["{{ x.append(1) }}", "{{ y.update(a=1) }}", "{{ y.__class__ }}"])
def test_values_cannot_be_changed_or_looked_behind(sandbox: Sandbox, text: str) -> None:
    with pytest.raises(RenderError, match=r"own/bulletin.txt.j2:1:\d+: .*unsafe"):
        set_by(sandbox, templates("a", text), x=[], y={"a": "b"})


def test_half_a_character_is_told(sandbox: Sandbox) -> None:
    with pytest.raises(RenderError, match="surrogate"):
        set_by(sandbox, templates("{{ x }}"), x="\ud800")


def test_a_template_that_is_no_text_is_told_where_it_is_used(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    used = templates("{{ x }}", '{% include "near.j2" %}', near="")
    (tmp_path / "own").mkdir()
    for name, source in used.mapping.items():
        (tmp_path / name).write_text(source)
    (tmp_path / "own" / "near.j2").write_bytes(b"\xff")

    with pytest.raises(RenderError, match=r"own/near\.j2: cannot be read"):
        printed(order(x="moi"), loader=FileSystemLoader(tmp_path), sandbox=sandbox)
