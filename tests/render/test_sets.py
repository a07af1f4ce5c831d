from __future__ import annotations

import re
from dataclasses import replace

import pytest
from jinja2 import DictLoader, Environment, TemplateNotFound
from playwright.sync_api import Browser

from digest.check.page import filled
from digest.model.issue import Edition
from digest.publisher.trying import mistakes
from digest.render.edition import render_edition
from digest.render.plaintext import COLUMNS
from digest.render.proof.looks import Look, as_seen
from digest.render.sets import Sets, leaves
from digest.render.specimen import specimen_page
from digest.render.words import languages
from tests.browser import axe_violations
from tests.render import sample
from tests.render.sandboxes import SANDBOX

THEMES = ("bulletin", "programme", "city")
LOADER = Sets(sample.LOADER)
NAMES = [name for name in sample.LOADER.list_templates() if name.startswith("bulletin/")]
TINY = {"bulletin/a.j2": "base a", "bulletin/b.j2": "base b", "own/a.j2": "own a"}


def edition(theme: str, language: str = "fi") -> Edition:
    made = render_edition(
        sample.issue(),
        bulletin=replace(sample.bulletin(), template=theme),
        language=language,
        frame=sample.frame(language),
        loader=LOADER,
        sandbox=SANDBOX,
    )
    assert made is not None
    return made


def test_a_set_takes_what_it_lacks_from_the_base_and_says_so() -> None:
    sets, engine = Sets(DictLoader(TINY)), Environment()

    assert [sets.get_source(engine, f"own/{name}.j2")[0] for name in "ab"] == ["own a", "base b"]
    assert [sets.real_name(f"own/{name}.j2") for name in "ab"] == ["own/a.j2", "bulletin/b.j2"]
    assert "own/b.j2" in sets.list_templates()


@pytest.mark.parametrize("name", ["none/a.j2", "own/c.j2", "a.j2"])
def test_a_set_that_is_not_there_borrows_nothing(name: str) -> None:
    with pytest.raises(TemplateNotFound):
        Sets(DictLoader(TINY)).get_source(Environment(), name)


def test_what_is_no_template_and_what_is_far_too_long_is_let_be() -> None:
    found = leaves(DictLoader({"own/a.j2": "a", "own/logo.png": "b", "own/c.j2": "c" * 2_000_000}))

    assert sorted(found) == ["own/a.j2", "own/c.j2"]
    assert found["own/c.j2"].source == ""
    assert "longer than" in found["own/c.j2"].unreadable


def test_a_file_of_ones_own_is_taken_as_soon_as_it_is_there() -> None:
    files = dict(TINY)
    engine = Environment(loader=Sets(DictLoader(files)))
    before = engine.get_template("own/b.j2").render()
    files["own/b.j2"] = "own b"

    assert (before, engine.get_template("own/b.j2").render()) == ("base b", "own b")


@pytest.mark.parametrize("theme", [*THEMES, "letter"])
def test_nothing_is_wrong_with_a_shipped_set(theme: str) -> None:
    assert list(mistakes(theme, LOADER, SANDBOX)) == []


def test_a_mistake_in_ones_own_file_is_named_there_and_one_in_a_borrowed_file_there() -> None:
    own = Sets(
        DictLoader(
            {
                **{name: sample.LOADER.get_source(Environment(), name)[0] for name in NAMES},
                "own/theme.j2": sample.LOADER.get_source(Environment(), "city/theme.j2")[0],
                "own/badge.mjml.j2": "{% macro badge(day) %}\n<p>{{ day.tip }}</p>{% endmacro %}",
            }
        )
    )

    assert any(":2:" in line and "tip" in line for line in mistakes("own", own, SANDBOX))


@pytest.mark.parametrize("language", languages())
def test_the_twins_of_all_blocks_say_the_same(language: str) -> None:
    html, text = specimen_page("bulletin", language, LOADER, SANDBOX)
    said = set(re.findall(r"\w{5,}", text.casefold()))
    shown = re.sub(r"<[^>]+>", " ", html).replace("\xad", "").replace("&shy;", "").casefold()
    missing = {word for word in said if word not in shown and word not in html.casefold()}

    assert len(missing) <= len(said) * 0.05, missing


@pytest.mark.parametrize("language", languages())
def test_no_line_of_the_text_is_longer_than_72_columns(language: str) -> None:
    _, text = specimen_page("bulletin", language, LOADER, SANDBOX)
    long = [line for line in text.split("\n") if len(line) > COLUMNS]

    assert [line for line in long if "https://" not in line] == []


@pytest.mark.parametrize("theme", THEMES)
def test_every_theme_says_the_same_in_plain_text(theme: str) -> None:
    assert edition(theme).text == sample.edition().text


@pytest.mark.browser
@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("look", Look)
def test_every_block_of_every_theme_shuts_nobody_out(
    browser: Browser, theme: str, look: Look
) -> None:
    html, _ = specimen_page(theme, "fi", LOADER, SANDBOX)
    page = browser.new_page(viewport={"width": 375, "height": 900})
    page.set_content(as_seen(html, look))

    try:
        assert axe_violations(page) == []
        assert page.evaluate("document.documentElement.scrollWidth") == 375
    finally:
        page.close()


@pytest.mark.browser
@pytest.mark.parametrize("theme", THEMES[1:])
@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK])
def test_a_bulletin_in_every_theme_shuts_nobody_out(
    browser: Browser, theme: str, look: Look
) -> None:
    page = browser.new_page(viewport={"width": 640, "height": 900})
    page.set_content(as_seen(filled(edition(theme, "sv").html), look))

    try:
        assert axe_violations(page) == []
    finally:
        page.close()
