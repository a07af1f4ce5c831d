from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digest.web.access import is_cross_site, is_local

PUBLIC = "https://tiedote.example.org"
HEADER_TEXT = st.text(max_size=30)


@pytest.mark.parametrize("peer", ["127.0.0.1", "127.8.8.8", "::1", "::ffff:127.0.0.1"])
@pytest.mark.parametrize("host", ["localhost:8080", "127.0.0.1:8080", "[::1]:8080", "LOCALHOST"])
def test_someone_at_this_computer_is_local(peer: str, host: str) -> None:
    assert is_local(peer, {"host": host})


@pytest.mark.parametrize("peer", [None, "10.0.0.5", "192.0.2.1", "2001:db8::1", "testclient", ""])
def test_a_peer_elsewhere_is_not_local(peer: str | None) -> None:
    assert not is_local(peer, {"host": "localhost"})


@pytest.mark.parametrize(
    "name", ["x-forwarded-for", "x-forwarded-host", "forwarded", "via", "x-real-ip"]
)
def test_whoever_comes_through_a_proxy_is_not_local(name: str) -> None:
    assert not is_local("127.0.0.1", {"host": "localhost", name: "127.0.0.1"})


@pytest.mark.parametrize("host", ["evil.example", "localhost.evil.example", "", "[::1", "127.1"])
def test_a_foreign_name_that_points_here_is_not_local(host: str) -> None:
    assert not is_local("127.0.0.1", {"host": host})


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"sec-fetch-site": "same-origin"},
        {"sec-fetch-site": "none"},
        {"origin": PUBLIC},
        {"origin": "http://localhost:8080", "host": "localhost:8080"},
    ],
)
def test_our_own_forms_and_programs_may_post(headers: dict[str, str]) -> None:
    assert not is_cross_site(headers, public_url=PUBLIC)


@pytest.mark.parametrize(
    "headers",
    [
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"sec-fetch-site": "cross-site", "origin": PUBLIC},
        {"origin": "https://evil.example", "host": "localhost:8080"},
        {"origin": "null"},
        {"origin": ""},
        {"origin": "https://tiedote.example.org.evil.example"},
    ],
)
def test_forms_of_other_sites_may_not_post(headers: dict[str, str]) -> None:
    assert is_cross_site(headers, public_url=PUBLIC)


@given(HEADER_TEXT, HEADER_TEXT)
@settings(max_examples=50)
def test_strange_headers_are_judged_not_stumbled_over(origin: str, host: str) -> None:
    assert is_cross_site({"origin": origin, "host": host}, public_url=PUBLIC) in {True, False}
    assert is_local("127.0.0.1", {"host": host}) in {True, False}
