from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.errors import AddressRefused, FetchError
from digest.http.robots import read_robots
from tests.collect.loopback import Page, serving
from tests.test_http_client import guarded

RULES = b"""\
# comment
User-agent: *
Disallow: /private/
Disallow: /*?p_p_id=
Disallow: /*.php$
Allow: /private/news/
Disallow: /haku%C3%A4

User-agent: OtherBot
User-agent: Digest
Disallow: /digest-only/
Disallow:
"""


@pytest.mark.parametrize(
    ("path", "allowed"),
    [
        ("/", True),
        ("/private/x", False),
        ("/private/news/1", True),
        ("/a?p_p_id=1", False),
        ("/a.php", False),
        ("/a.php5", True),
        ("/haku%c3%a4/1", False),
        ("/digest-only/", True),
    ],
)
def test_the_longest_rule_for_all_robots_decides(path: str, allowed: bool) -> None:
    assert read_robots(RULES, "Elsewhere").permit(path) is allowed


@pytest.mark.parametrize(
    ("path", "allowed"), [("/private/x", True), ("/digest-only/a", False), ("/", True)]
)
def test_a_group_of_our_own_stands_in_place_of_that_for_all(path: str, allowed: bool) -> None:
    assert read_robots(RULES, "Digest").permit(path) is allowed


@pytest.mark.parametrize("body", [b"", b"\xff\xfe\x00", b"<html>not found</html>", b"Disallow: /"])
def test_what_is_no_rule_forbids_nothing(body: bytes) -> None:
    assert read_robots(body, "Digest").permit("/news/")


def test_a_rule_of_many_stars_is_matched_in_this_life() -> None:
    rules = read_robots(b"User-agent: *\nDisallow: /" + b"a*" * 900 + b"b\n", "Digest")

    assert rules.permit("/" + "a" * 2_000)


@given(st.binary(max_size=300), st.text(alphabet="/*$?%a9ä", max_size=40))
def test_any_robots_file_gives_an_answer(body: bytes, path: str) -> None:
    assert read_robots(b"User-agent: *\n" + body, "x").permit("/" + path) in {True, False}


def test_a_site_is_asked_once_for_its_rules() -> None:
    with (
        serving({"/robots.txt": Page(b"User-agent: *\nDisallow: /no/")}) as site,
        guarded() as client,
    ):
        answers = [client.permits(f"{site.url}/{path}") for path in ("no/1", "yes", "no/2")]

        assert answers == [False, True, False]
        assert [asked.path for asked in site.asked] == ["/robots.txt"]


@pytest.mark.parametrize("status", [401, 403, 404, 410])
def test_a_site_without_rules_may_be_read(status: int) -> None:
    with serving({"/robots.txt": Page(status=status)}) as site, guarded() as client:
        assert client.permits(f"{site.url}/news/")


@pytest.mark.parametrize("status", [429, 500, 503])
def test_a_site_that_cannot_tell_its_rules_is_not_read(status: int) -> None:
    with (
        serving({"/robots.txt": Page(status=status)}) as site,
        guarded() as client,
        pytest.raises(FetchError),
    ):
        client.permits(f"{site.url}/news/")


def test_rules_that_redirect_to_a_private_address_are_not_fetched() -> None:
    away = Page(status=302, headers={"Location": "http://169.254.169.254/robots.txt"})
    with (
        serving({"/robots.txt": away}) as site,
        guarded() as client,
        pytest.raises(AddressRefused),
    ):
        client.permits(f"{site.url}/news/")
