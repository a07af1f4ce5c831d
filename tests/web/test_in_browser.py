"""The pages as people meet them: in a real browser, on a phone, by keyboard, in the dark."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, ViewportSize, expect

from tests.browser import axe_violations
from tests.web.fake import TOKEN, FakePublisher
from tests.web.fake_wishes import OWN_PAGES, WITHDRAWN

pytestmark = pytest.mark.browser

PHONE = ViewportSize(width=375, height=720)
SCREEN = ViewportSize(width=1280, height=900)
LINK = f"/u/{TOKEN}"
THERE = ["/", "/issues/tuorein/24", "/issues/tuorein/23", LINK, "/u/", *OWN_PAGES]
PAGES = [*THERE, f"/u/{WITHDRAWN}", "/nowhere"]
SMALL_TARGETS = """() => [...document.querySelectorAll('a, button')]
    .map(one => [one.textContent.trim(), one.getBoundingClientRect()])
    .filter(([, box]) => box.bottom > 0 && (box.width < 24 || box.height < 24))
    .map(([text]) => text)"""

Open = Callable[..., Page]


@pytest.fixture
def look(browser: Browser, url: str) -> Iterator[Open]:
    """Opens a page of the site in a fresh context, which remembers nothing."""
    contexts = []

    def open_page(path: str, size: ViewportSize = PHONE, scheme: str = "light") -> Page:
        dark = scheme == "dark"
        context = browser.new_context(
            viewport=size, color_scheme="dark" if dark else "light", locale="fi-FI"
        )
        contexts.append(context)
        page = context.new_page()
        page.goto(url + path)
        return page

    yield open_page
    for context in contexts:
        context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", PAGES)
def test_every_page_is_accessible(look: Open, path: str, scheme: str) -> None:
    assert axe_violations(look(path, scheme=scheme)) == []


def test_who_has_left_meets_an_accessible_page(look: Open, publisher: FakePublisher) -> None:
    publisher.left = True

    assert axe_violations(look(LINK)) == []


@pytest.mark.parametrize("path", PAGES)
def test_a_phone_shows_every_page_without_sideways_scrolling_or_tiny_targets(
    look: Open, path: str
) -> None:
    page = look(path)

    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    assert page.evaluate(SMALL_TARGETS) == []


def test_a_reader_leaves_and_comes_back_by_keyboard(look: Open, publisher: FakePublisher) -> None:
    page = look(LINK)

    page.get_by_role("button", name="Peru tilaus").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Tilaus on peruttu")
    page.get_by_role("button", name="Tilaa uudelleen").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Tervetuloa takaisin")

    assert publisher.acts == ["left by page", "came back"]


def test_opening_the_link_in_a_browser_presses_nothing(
    look: Open, publisher: FakePublisher
) -> None:
    page = look(LINK)
    expect(page.get_by_role("button")).to_be_visible()

    assert publisher.acts == []


def test_the_first_tab_skips_to_the_content(look: Open) -> None:
    page = look("/")

    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Siirry sisältöön")).to_be_focused()
    page.keyboard.press("Enter")

    assert page.evaluate("document.activeElement.id") == "content"


def test_the_issue_page_frames_the_mail_under_its_strict_policy(look: Open) -> None:
    page = look("/issues/tuorein/24", SCREEN)

    mail = page.frame_locator("figure.screen iframe")

    expect(mail.get_by_role("heading", level=1)).to_have_css("color", "rgb(8, 70, 82)")


def test_no_page_trips_over_its_own_policy(look: Open, url: str) -> None:
    page = look("/", SCREEN)
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))

    for path in THERE:
        page.goto(url + path)

    assert complaints == []
