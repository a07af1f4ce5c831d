"""One reader on a phone, from the form to having left: never stuck, and accessible all the way."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page, ViewportSize, expect

from digest.model.subscriber import SubscriptionState
from tests.browser import axe_violations
from tests.web.public.reader_office import DAY, FORM, ReaderOffice

pytestmark = pytest.mark.browser

PHONE = ViewportSize(width=375, height=720)


@pytest.fixture
def phone(browser: Browser, office: ReaderOffice) -> Iterator[Page]:
    context = browser.new_context(
        viewport=PHONE, color_scheme="dark", locale="fi-FI", base_url=str(office.client.base_url)
    )
    yield context.new_page()
    context.close()


def require_accessible(page: Page, heading: str) -> None:
    require(page, heading)
    assert axe_violations(page) == []


def require(page: Page, heading: str) -> None:
    expect(page.get_by_role("heading", level=1)).to_have_text(heading)
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]


def press(page: Page, name: str) -> None:
    """By keyboard alone."""
    page.get_by_role("button", name=name).focus()
    page.keyboard.press("Enter")


def test_a_reader_subscribes_chooses_pauses_moves_and_leaves_on_a_phone(
    phone: Page, office: ReaderOffice
) -> None:
    address, new = office.someone(), office.someone()

    phone.goto(FORM)
    require(phone, "Tilaa tiedote")
    press(phone, "Tilaa")
    expect(phone.get_by_role("alert")).to_be_visible()
    require_accessible(phone, "Tilaa tiedote")
    phone.get_by_label("Sähköpostiosoite").fill(address)
    press(phone, "Tilaa")
    require_accessible(phone, "Katso sähköpostiasi")
    office.publisher.post_asks()

    phone.goto(office.link(address))
    require(phone, "Vahvistatko tilauksen?")
    press(phone, "Vahvista tilaus")
    require(phone, "Tilaus on vahvistettu")
    phone.get_by_role("link", name="Tilauksesi").click()

    phone.get_by_label("research").check()
    press(phone, "Tallenna")
    expect(phone.get_by_role("status")).to_have_text("Tallennettu.")
    press(phone, "Pidä tauko")
    expect(phone.get_by_text("Tilaus on tauolla.")).to_be_visible()
    require_accessible(phone, "Tilauksesi")
    press(phone, "Jatka nyt")
    expect(phone.get_by_role("button", name="Pidä tauko")).to_be_visible()

    office.clock.advance(DAY)
    phone.get_by_label("Uusi sähköpostiosoite").fill(new)
    press(phone, "Vaihda osoite")
    expect(phone.get_by_role("status")).to_contain_text("molempiin osoitteisiin")
    office.publisher.post_asks()
    phone.goto(office.link(new))
    press(phone, "Vahvista uusi osoite")
    require_accessible(phone, "Vielä yksi vahvistus")
    phone.goto(office.link(address))
    press(phone, "Vahvista muutos")
    require(phone, "Osoite on vaihdettu")

    office.clock.advance(DAY + DAY)
    office.subscribe(new)
    phone.goto(office.link(new, "p"))
    press(phone, "Peru tilaus")
    expect(phone.get_by_role("button", name="Tilaa uudelleen")).to_be_visible()
    require_accessible(phone, "Tilauksesi")
    standing = office.standing(new)
    assert (standing.state, standing.topics) == (SubscriptionState.UNSUBSCRIBED, ("research",))

    phone.get_by_role("link", name="Poista tietoni").click()
    require(phone, "Poistetaanko tietosi?")
    press(phone, "Poista tietoni lopullisesti")
    require(phone, "Tietosi on poistettu")


@pytest.fixture
def plain(browser: Browser, office: ReaderOffice) -> Iterator[Page]:
    """A phone whose browser runs no script."""
    context = browser.new_context(
        viewport=PHONE,
        locale="fi-FI",
        base_url=str(office.client.base_url),
        java_script_enabled=False,
    )
    yield context.new_page()
    context.close()


def tab_to(page: Page, role: Literal["button", "link", "textbox", "checkbox"], name: str) -> None:
    """With the Tab key alone, from wherever the page begins."""
    wanted = page.get_by_role(role, name=name, exact=True).and_(page.locator(":focus"))
    for _ in range(40):
        page.keyboard.press("Tab")
        if wanted.count():
            return
    pytest.fail(f"the Tab key never reaches {name!r}")


def test_the_whole_way_is_open_without_a_script_and_with_the_tab_key_alone(
    plain: Page, office: ReaderOffice
) -> None:
    address = office.someone()

    plain.goto(FORM)
    tab_to(plain, "textbox", "Sähköpostiosoite")
    plain.keyboard.type(address)
    tab_to(plain, "checkbox", "Tapahtumat")
    plain.keyboard.press("Space")
    tab_to(plain, "button", "Tilaa")
    plain.keyboard.press("Enter")
    require(plain, "Katso sähköpostiasi")
    office.publisher.post_asks()

    plain.goto(office.link(address))
    tab_to(plain, "button", "Vahvista tilaus")
    plain.keyboard.press("Enter")
    require(plain, "Tilaus on vahvistettu")
    tab_to(plain, "link", "Tilauksesi")
    plain.keyboard.press("Enter")
    require(plain, "Tilauksesi")
    tab_to(plain, "button", "Peru tilaus")
    plain.keyboard.press("Enter")
    tab_to(plain, "button", "Tilaa uudelleen")
    plain.keyboard.press("Enter")
    expect(plain.get_by_role("button", name="Pidä tauko")).to_be_visible()
    with plain.expect_download() as download:
        tab_to(plain, "button", "Lataa tiedosto (JSON)")
        plain.keyboard.press("Enter")

    told = json.loads(Path(download.value.path()).read_text("utf-8"))
    acts = [one["act"] for one in told["history"]]
    assert told["reader"]["email"] == address
    assert acts == ["ask", "confirm", "unsubscribe", "resubscribe"]
    standing = office.standing(address)
    assert (standing.state, standing.topics) == (SubscriptionState.ACTIVE, ("events",))
