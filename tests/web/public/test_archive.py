from __future__ import annotations

import httpx
import pytest

from tests.web.fake import FakePublisher


def test_a_sent_issue_is_public_without_personal_links(client: httpx.Client) -> None:
    page = client.get("/tuorein/22/sv", headers={"X-Forwarded-For": "192.0.2.7"})

    assert page.status_code == 200
    assert "Kustdagen öppnar" in page.text
    assert 'href="https://tiedote.example.org/u/"' in page.text
    assert page.headers["content-language"] == "sv"


def test_a_web_version_cannot_run_or_send_anything(client: httpx.Client) -> None:
    policy = client.get("/tuorein/22/fi").headers["content-security-policy"]

    assert "default-src 'none'" in policy
    assert "script-src" not in policy
    assert "sandbox" in policy
    assert "allow-scripts" not in policy


@pytest.mark.parametrize(
    "path",
    [
        "/tuorein/24/fi",  # a draft
        "/tuorein/22/de",
        "/tuorein/99/fi",
        "/nobody/22/fi",
        "/tuorein/0x16/fi",
        "/tuorein/22/fi/other.ics",
        "/tuorein/22/fi/..%2f..%2fconfig.ics",
        "/tuorein/24/fi/rantapaiva.ics",
        "/tuorein/calendar/de.ics",
        "/nobody/calendar/fi.ics",
    ],
)
def test_what_is_not_published_is_not_there(client: httpx.Client, path: str) -> None:
    page = client.get(path)

    assert page.status_code == 404
    assert "Sivua ei löydy" in page.text


def test_a_calendar_file_can_be_saved(client: httpx.Client) -> None:
    answer = client.get("/tuorein/22/fi/rantapaiva.ics")

    assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
    assert answer.headers["content-disposition"] == 'attachment; filename="rantapaiva.ics"'
    assert answer.text.startswith("BEGIN:VCALENDAR")


def test_web_versions_are_the_same_for_everybody_and_may_be_cached(
    client: httpx.Client, publisher: FakePublisher
) -> None:
    one = client.get("/tuorein/22/fi", headers={"Accept-Language": "en", "X-Odd": "<script>"})
    other = client.get("/tuorein/22/fi", headers={"Host": "evil.example"})

    assert one.content == other.content
    assert "public" in one.headers["cache-control"]
    assert publisher.acts == []


def test_a_bulletins_calendar_is_there_to_subscribe_to(client: httpx.Client) -> None:
    answer = client.get("/tuorein/calendar/sv.ics")

    assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
    assert "content-disposition" not in answer.headers
    assert answer.text.startswith("BEGIN:VCALENDAR")
