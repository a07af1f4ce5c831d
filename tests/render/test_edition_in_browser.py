from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from digest.check.page import filled
from tests.browser import axe_violations
from tests.render.sample import edition

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [375, 640])
def test_nobody_is_shut_out_of_a_bulletin(
    browser: Browser, language: str, scheme: str, width: int
) -> None:
    page = browser.new_page(
        viewport={"width": width, "height": 900},
        color_scheme="dark" if scheme == "dark" else "light",
    )
    page.set_content(filled(edition(language).html))

    try:
        assert axe_violations(page) == []
        assert page.evaluate("document.documentElement.scrollWidth") == width
    finally:
        page.close()


def test_dark_mode_really_turns_the_card_dark(browser: Browser) -> None:
    page = browser.new_page(color_scheme="dark")
    page.set_content(filled(edition().html))

    ground = page.evaluate("getComputedStyle(document.querySelector('.cd')).backgroundColor")
    page.close()

    assert ground == "rgb(24, 33, 42)"
