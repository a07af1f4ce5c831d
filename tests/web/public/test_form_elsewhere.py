"""The form away from our page: pasted into another site, and posted by a program."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.web.public.reader_office import FORM, ReaderOffice, reader_office

ENGLISH = {"Accept-Language": "en"}


def test_the_snippet_is_a_form_that_posts_to_us(office: ReaderOffice) -> None:
    snippet = office.client.get(FORM + "/form?lang=en").text

    assert 'action="https://bulletin.example.org/weekly/subscribe?lang=en"' in snippet
    assert "<script" not in snippet


def test_the_snippet_offers_what_the_page_does(office: ReaderOffice) -> None:
    page, snippet = (office.client.get(f"{FORM}{more}?lang=en").text for more in ("", "/form"))
    choices = re.compile(r'<input type="(?:radio|checkbox)"[^>]*>')

    assert 'value="Kainuu"' in snippet
    assert choices.findall(snippet) == choices.findall(page)


def test_a_program_is_answered_in_json(office: ReaderOffice) -> None:
    address = office.someone()

    good = office.client.post(FORM, json={"email": address, "topics": ["research"]})
    bad = office.client.post(FORM, json={"email": "nobody"})
    odd = office.client.post(FORM, content=b"[1", headers={"Content-Type": "application/json"})
    office.publisher.post_asks()

    assert (good.status_code, good.json()) == (202, {"asked": True})
    assert good.headers["access-control-allow-origin"] == "*"
    assert (bad.status_code, bad.json()["field"]) == (422, "email")
    assert odd.status_code == 400
    assert office.mails_to(address) == 1


@pytest.mark.parametrize(
    ("body", "status", "says"),
    [
        (b"[1", 400, "JSON-objekti"),
        (b"[1]", 400, "JSON-objekti"),
        (b'{"email": "nobody"}', 422, "nimi@esimerkki.fi"),
        (b'{"email": "%s"}' % (b"a" * 10_000), 413, "liian suuri"),
    ],
)
def test_a_program_is_told_in_the_asked_language_what_is_wrong(
    office: ReaderOffice, body: bytes, status: int, says: str
) -> None:
    as_json = {"Content-Type": "application/json"}

    answer = office.client.post(FORM + "?lang=fi", content=body, headers=as_json | ENGLISH)

    assert answer.status_code == status
    assert answer.headers["access-control-allow-origin"] == "*"
    assert answer.json().keys() == {"error", "field"}
    assert says in answer.json()["error"]


def test_a_program_that_asks_too_often_is_told_when_to_come_back(tmp_path: Path) -> None:
    with reader_office(tmp_path, per_visitor=1) as office:
        office.client.post(FORM, json={"email": "one@example.org"})
        slow = office.client.post(FORM + "?lang=en", json={"email": "two@example.org"})

    assert slow.status_code == 429
    assert slow.headers["retry-after"] == "3600"
    assert slow.json()["retry_after"] == 3600
    assert "Try again in an hour" in slow.json()["error"]
