"""One reader on a phone, from the form to having left: never stuck, and accessible all the way."""

from __future__ import annotations

from collections.abc import Iterator

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
