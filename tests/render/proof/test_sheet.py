from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from digest.check.page import filled
from digest.model.finding import Acceptance, Finding, Severity
from digest.render.proof.sheet import Noticed, Proof, sheet
from tests.browser import axe_violations
from tests.render.sample import edition

MADE = edition()
PROOF = Proof(
    name="ajankohtaistiedote/12",
    language="fi",
    sender="Toimisto",
    subject=MADE.subject,
    preheader=MADE.preheader,
    html=filled(MADE.html),
    text=filled(MADE.text),
    headers=(("From", "Toimisto <a@example.org>"), ("List-Id", "<a.example.org>")),
    noticed=(
        Noticed(
            Finding("A11Y-08", Severity.WARNING, "two alike", block="Uutiset", line=63),
            "Kaksi samanlaista.",
            "Lukija ei erota niitä.",
            "fi",
        ),
        Noticed(Finding("HDR-04", Severity.NOTE, "two houses"), "two houses", "", "en"),
    ),
)


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_the_page_asks_nothing_of_the_network_and_runs_only_its_own_script(language: str) -> None:
    page = sheet(PROOF, language=language)
    own = re.sub(r'srcdoc="[^"]*"', "", page)

    assert "default-src &#39;none&#39;" in page
    assert not re.search(r"""(?:src|href)=["']?(?:https?:)?//""", own)
    assert page.count("<script>") == 1


def test_everything_that_is_known_of_the_mail_is_on_the_page() -> None:
    page = sheet(PROOF, language="en")

    for part in (
        "Forced dark",
        "List-Id",
        "A11Y-08",
        "Kaksi samanlaista.",
        "of 102,400 bytes",
        "Plain text",
    ):
        assert part in page


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("fi", "Hyväksyi Meri 23. marraskuuta 2026: otsikot ovat sarjan"),
        ("sv", "Godkändes av Meri den 23 november 2026: otsikot ovat sarjan"),
        ("en", "Accepted by Meri on 23 November 2026: otsikot ovat sarjan"),
    ],
)
def test_the_page_says_who_accepted_a_warning_when_and_why(language: str, told: str) -> None:
    said = Acceptance("Meri", datetime(2026, 11, 23, 7, 30, tzinfo=UTC), "otsikot ovat sarjan")
    taken = replace(PROOF.noticed[0].finding, accepted=said)

    page = sheet(
        replace(PROOF, noticed=(Noticed(taken, taken.message, "", "en"),)), language=language
    )

    assert page.count(told) == 1


def test_a_mail_cannot_break_out_of_its_frame() -> None:
    wild = '</script><script>alert(1)</script>"><script>alert(2)</script>'
    page = sheet(
        replace(PROOF, html=f"<head></head><body>{wild}</body>", subject=wild, text=wild),
        language="en",
    )

    assert page.count("<script>") == 1


def test_the_page_says_whether_it_is_one_readers() -> None:
    assert "en utvald prenumerant" in sheet(replace(PROOF, for_reader=True), language="sv")
    assert "utan mottagare" in sheet(PROOF, language="sv")


@pytest.mark.browser
@pytest.mark.parametrize(("scheme", "width"), [("light", 1200), ("dark", 375)])
def test_the_page_shuts_nobody_out(
    browser: Browser, tmp_path: Path, scheme: str, width: int
) -> None:
    file = tmp_path / "page.html"
    file.write_text(sheet(PROOF, language="fi"), encoding="utf-8")
    page = browser.new_page(
        viewport={"width": width, "height": 900},
        color_scheme="dark" if scheme == "dark" else "light",
    )
    page.goto(file.as_uri())

    try:
        assert axe_violations(page) == []
        assert page.evaluate("document.documentElement.scrollWidth") == width
    finally:
        page.close()


@pytest.mark.browser
def test_on_a_phone_frames_keep_their_width_and_headers_are_readable(
    browser: Browser, tmp_path: Path
) -> None:
    file = tmp_path / "page.html"
    file.write_text(sheet(PROOF, language="fi"), encoding="utf-8")
    page = browser.new_page(viewport={"width": 375, "height": 900})
    page.goto(file.as_uri())
    frames = [frame.bounding_box() for frame in page.query_selector_all("iframe.mail")]
    value = page.locator("section[aria-labelledby=headers] dd").first.bounding_box()
    page.close()

    assert [frame and round(frame["width"]) for frame in frames] == [375, 640]
    assert value is not None
    assert value["width"] > 250


@pytest.mark.browser
def test_a_finding_leads_to_its_place_and_a_look_is_chosen_with_the_keyboard(
    browser: Browser, tmp_path: Path
) -> None:
    file = tmp_path / "page.html"
    file.write_text(sheet(PROOF, language="fi"), encoding="utf-8")
    page = browser.new_page()
    page.goto(file.as_uri())
    page.focus("input[value=light]")
    page.keyboard.press("ArrowRight")
    page.wait_for_selector("figure[data-look=dark]")
    mail = page.frame_locator("iframe").first
    ground = mail.locator(".cd").first.evaluate("one => getComputedStyle(one).backgroundColor")
    page.click("button[data-block]")
    pointed = mail.locator("[data-pointed]").inner_text()
    page.click("a[href='#place-0']")
    shown = page.locator("#place-0 + code").is_visible()
    page.close()

    assert pointed == "Uutiset"
    assert ground == "rgb(24, 33, 42)"
    assert shown
