from __future__ import annotations

import socket

import httpx
import pytest
from starlette.routing import Mount, Route

from digest.errors import ConfigError
from digest.web.app import create_app
from digest.web.server import WebServer
from tests.web.fake import TOKEN, FakePublisher

ADDRESSES = [
    "/",
    "/healthz",
    "/readyz",
    "/static/digest.css",
    f"/u/{TOKEN}",
    "/u/nonsense",
    "/issues/tuorein/24",
    "/preview/tuorein/24/fi.html",
    "/tuorein/22/fi",
    "/nowhere",
]


def filled(path: str) -> str:
    """A route's path with some value in every place."""
    values = {"{token}": TOKEN, "{name}": "x", "{ref:path}": "tuorein/24", "{language}": "fi"}
    values |= {"{bulletin}": "tuorein", "{number:int}": "22"}
    for place, value in values.items():
        path = path.replace(place, value)
    return path


@pytest.mark.parametrize("path", ADDRESSES)
def test_every_answer_carries_the_security_headers(client: httpx.Client, path: str) -> None:
    headers = client.get(path).headers

    assert "default-src 'none'" in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"
    assert headers["strict-transport-security"].startswith("max-age=")
    assert "server" not in headers
    assert "set-cookie" not in headers


@pytest.mark.parametrize("path", ADDRESSES)
def test_an_address_takes_only_its_own_methods(client: httpx.Client, path: str) -> None:
    page = client.delete(path)

    assert page.status_code in {404, 405}
    assert ("allow" in page.headers) == (page.status_code == 405)


def test_every_route_names_who_may_use_it_and_editors_are_guarded(
    client: httpx.Client, publisher: FakePublisher
) -> None:
    for route in create_app(publisher).routes:
        assert isinstance(route, Route | Mount)
        access = str(route.name).partition(":")[0]
        assert access in {"public", "editors"}
        if isinstance(route, Route) and access == "editors":
            page = client.get(filled(route.path), headers={"X-Forwarded-For": "192.0.2.7"})
            assert page.status_code == 403


def test_no_form_of_another_site_changes_anything(
    client: httpx.Client, publisher: FakePublisher
) -> None:
    posts = [
        filled(route.path)
        for route in create_app(publisher).routes
        if isinstance(route, Route) and "POST" in (route.methods or ())
        if route.name != "public:subscribe"  # is made for other sites' pages, and changes no roll
    ]

    answers = {
        path: client.post(path, headers={"Origin": "https://evil.example"}) for path in posts
    }

    assert {answer.status_code for answer in answers.values()} <= {401, 403}
    assert publisher.acts == []
    assert publisher.received == []


def test_a_wrong_method_gets_a_page_that_says_what_is_allowed(client: httpx.Client) -> None:
    page = client.get(f"/u/{TOKEN}/back")

    assert page.status_code == 405
    assert page.headers["allow"] == "POST"
    assert "Sivua ei voi avata näin" in page.text


def test_health_tells_whether_the_database_answers(
    client: httpx.Client, publisher: FakePublisher
) -> None:
    ready = client.get("/readyz").status_code
    publisher.works = False

    assert ready == 200
    assert client.get("/readyz").status_code == 503
    assert client.get("/healthz").status_code == 200


def test_our_own_fault_is_a_page_that_tells_nothing(
    client: httpx.Client, publisher: FakePublisher
) -> None:
    publisher.works = False

    page = client.get("/?lang=en", headers={"Connection": "close"})  # the server closes it too

    assert page.status_code == 500
    assert "Something went wrong" in page.text
    assert "database" not in page.text
    assert "default-src 'none'" in page.headers["content-security-policy"]


def test_what_a_visitor_sends_never_comes_back_as_markup(client: httpx.Client) -> None:
    page = client.get("/u/<script>alert(1)</script>?lang=<script>")

    assert "<script" not in page.text


def test_a_taken_port_is_named(publisher: FakePublisher) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]

        with pytest.raises(ConfigError, match=f"port {port}"):
            WebServer(create_app(publisher), host="127.0.0.1", port=port)


def test_a_stopped_server_answers_no_more(publisher: FakePublisher) -> None:
    with WebServer(create_app(publisher), host="127.0.0.1", port=0) as server:
        alive = httpx.get(server.url + "/healthz", trust_env=False, timeout=60)
        url = server.url

    assert alive.text == "ok\n"
    with pytest.raises(httpx.ConnectError):
        httpx.get(url + "/healthz", trust_env=False, timeout=60)
