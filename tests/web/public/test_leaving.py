from __future__ import annotations

import httpx
import pytest

from tests.web.fake import SIGNER, TOKEN, FakePublisher
from tests.web.fake_wishes import BULLETIN, WITHDRAWN

LINK = f"/u/{TOKEN}"
ONE_CLICK = {"List-Unsubscribe": "One-Click"}
FROM_OUR_PAGE = {"Sec-Fetch-Site": "same-origin"}
FROM_ELSEWHERE = {"Sec-Fetch-Site": "cross-site", "Origin": "https://mail.example"}


@pytest.mark.parametrize("method", ["GET", "HEAD"])
@pytest.mark.parametrize("path", [LINK, LINK + "?lang=sv", LINK + "/back", "/u/"])
def test_opening_a_link_changes_nothing(
    client: httpx.Client, publisher: FakePublisher, method: str, path: str
) -> None:
    client.request(method, path)

    assert publisher.acts == []


def test_the_page_asks_in_the_readers_language(
    client: httpx.Client, publisher: FakePublisher
) -> None:
    publisher.language = "sv"

    page = client.get(LINK, headers={"Accept-Language": "en"})

    assert page.status_code == 200
    assert '<html lang="sv">' in page.text
    assert "Vill du avsluta prenumerationen?" in page.text
    assert "Kustens senaste" in page.text


@pytest.mark.parametrize("door", ["u", "p", "c"])
def test_a_link_of_a_retired_key_changes_nothing_and_leads_to_a_new_one(
    client: httpx.Client, publisher: FakePublisher, door: str
) -> None:
    opened = client.get(f"/{door}/{WITHDRAWN}?lang=sv")
    pressed = client.post(f"/{door}/{WITHDRAWN}", data={"act": "leave"}, headers=FROM_OUR_PAGE)

    assert (opened.status_code, pressed.status_code) == (404, 404)
    assert "Länken används inte längre" in opened.text
    assert f'href="/{BULLETIN}/subscribe?lang=sv"' in opened.text
    assert "perua sen" in pressed.text
    assert publisher.acts == []


def test_one_click_by_a_retired_key_is_answered_for_the_program(client: httpx.Client) -> None:
    answer = client.post(f"/u/{WITHDRAWN}", data=ONE_CLICK)

    assert (answer.status_code, answer.text) == (404, "unknown link\n")


def test_the_reader_can_choose_another_language_and_keeps_it(client: httpx.Client) -> None:
    asked = client.get(LINK + "?lang=en")
    left = client.post(LINK + "?lang=en", headers=FROM_OUR_PAGE)

    assert f'action="{LINK}?lang=en"' in asked.text
    assert "You have unsubscribed" in left.text


def test_the_button_takes_the_reader_off_and_offers_the_way_back(
    client: httpx.Client, publisher: FakePublisher
) -> None:
    page = client.post(LINK, headers=FROM_OUR_PAGE)

    assert publisher.acts == ["left by page"]
    assert page.status_code == 200
    assert "Tilaus on peruttu" in page.text
    assert f'action="{LINK}/back' in page.text


@pytest.mark.parametrize("headers", [{}, FROM_ELSEWHERE])
@pytest.mark.parametrize("multipart", [True, False])
def test_a_mail_program_unsubscribes_with_one_post(
    client: httpx.Client, publisher: FakePublisher, headers: dict[str, str], multipart: bool
) -> None:
    if multipart:
        parts = {"List-Unsubscribe": (None, "One-Click")}
        answer = client.post(LINK, files=parts, headers=headers)
    else:
        answer = client.post(LINK, data=ONE_CLICK, headers=headers)

    assert answer.status_code == 200
    assert publisher.acts == ["left by one_click"]
    assert "set-cookie" not in answer.headers


def test_a_form_on_another_site_cannot_press_the_buttons(
    client: httpx.Client, publisher: FakePublisher
) -> None:
    leave = client.post(LINK, headers=FROM_ELSEWHERE)
    come_back = client.post(LINK + "/back", headers=FROM_ELSEWHERE)

    assert (leave.status_code, come_back.status_code) == (403, 403)
    assert publisher.acts == []


def test_who_left_sees_that_instead_of_the_question(
    client: httpx.Client, publisher: FakePublisher
) -> None:
    publisher.left = True

    page = client.get(LINK)

    assert "Tilaus on peruttu" in page.text


def test_the_reader_can_come_back(client: httpx.Client, publisher: FakePublisher) -> None:
    client.post(LINK, headers=FROM_OUR_PAGE)
    page = client.post(LINK + "/back", headers=FROM_OUR_PAGE)

    assert publisher.acts == ["left by page", "came back"]
    assert "Tervetuloa takaisin" in page.text


def test_who_may_not_return_is_not_offered_it(
    client: httpx.Client, publisher: FakePublisher
) -> None:
    publisher.left, publisher.returnable = True, False

    asked = client.get(LINK)
    posted = client.post(LINK + "/back", headers=FROM_OUR_PAGE)

    assert "/back" not in asked.text
    assert "Tilaus on peruttu" in posted.text
    assert publisher.acts == []


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("token", ["nonsense", TOKEN[:-1], TOKEN + "A", "%00", "å"])
def test_an_unknown_link_gets_a_page_that_helps(
    client: httpx.Client, publisher: FakePublisher, method: str, token: str
) -> None:
    page = client.request(method, f"/u/{token}", headers=FROM_OUR_PAGE)

    assert page.status_code == 404
    assert "Linkki ei ole kokonainen" in page.text
    assert "mailto:toimitus@example.org" in page.text
    assert publisher.acts == []


def test_a_mail_program_with_an_unknown_link_is_told_so(client: httpx.Client) -> None:
    answer = client.post("/u/nonsense", data=ONE_CLICK)

    assert answer.status_code == 404


def test_readers_pages_are_neither_stored_nor_indexed(client: httpx.Client) -> None:
    page = client.get(LINK)

    assert page.headers["cache-control"] == "no-store"
    assert page.headers["x-robots-tag"] == "noindex"


def test_web_versions_lead_to_where_the_own_link_is_found(client: httpx.Client) -> None:
    page = client.get("/u/?lang=en")

    assert page.status_code == 200
    assert "your own link" in page.text


def test_a_huge_form_is_refused_unread(client: httpx.Client, publisher: FakePublisher) -> None:
    page = client.post(LINK, content=b"x" * 10_001)

    assert page.status_code == 413
    assert publisher.acts == []


def test_the_link_of_another_reader_stays_theirs(client: httpx.Client) -> None:
    other = SIGNER.unsubscribe_token(8, "tuorein")

    page = client.get(f"/u/{other}")

    assert TOKEN not in page.text


def test_the_link_names_both_ways_to_use_it(client: httpx.Client) -> None:
    refused = client.put(LINK)

    assert refused.status_code == 405
    assert {"GET", "POST"} <= set(refused.headers["allow"].split(", "))
