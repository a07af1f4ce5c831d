"""Articles on pages that are edited after they were collected."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from tests.collect.loopback import Answer, Asked, Page
from tests.publisher.collecting_office import Office, office

HEADLINE = "Kunta avaa uuden palvelupisteen"
BEFORE = f"{HEADLINE} keskustaan, ja sen ovet avataan asukkaille 8.6.2026. " * 3
AFTER = f"{HEADLINE} keskustaan, ja sen ovet avataan asukkaille 15.6.2026. " * 3
LIST = "".join(
    f"<li><a href='/news/{n}'>{HEADLINE} {n}</a> {n}.5.2026</li>" for n in range(1, 4)
).encode()


class Site:
    """Pages with validators, whose first article can be edited."""

    def __init__(self) -> None:
        self.text = BEFORE
        self.status = 200

    def listed(self, asked: Asked) -> Page:
        return answered(asked, b"<main><ul>" + LIST + b"</ul></main>", '"list"')

    def article(self, number: int, asked: Asked) -> Page:
        text = self.text if number == 1 else BEFORE
        body = f"<main><h1>{HEADLINE} {number}</h1><p>4.5.2026</p><p>{text}</p></main>"
        page = answered(asked, body.encode(), f'"{hash(text)}"')
        return page if number != 1 or self.status == 200 else Page(status=self.status)


def answered(asked: Asked, body: bytes, etag: str) -> Page:
    is_fresh = asked.headers.get("if-none-match") != etag
    return Page(body if is_fresh else b"", 200 if is_fresh else 304, {"ETag": etag})


@pytest.fixture
def edited() -> Site:
    return Site()


@pytest.fixture
def desk(tmp_path: Path, edited: Site) -> Iterator[Office]:
    articles = {f"/news/{n}": partial(edited.article, n) for n in range(1, 4)}
    pages: dict[str, Answer] = {"/news/": edited.listed, **articles}
    with office(tmp_path, pages) as made:
        made.collect("lista")
        yield made


def test_an_edited_article_is_shown_as_changed_and_stays_in_its_state(
    desk: Office, edited: Site
) -> None:
    before = desk.states()
    edited.text = AFTER
    report = desk.collect("lista")

    assert (report.changed, report.new, report.found) == (1, 0, 1)
    assert desk.states() == before
    (changed,) = [one for one in desk.publisher.items() if one.changed_at]
    assert "15.6.2026" in changed.text


def test_an_edit_is_a_change_once(desk: Office, edited: Site) -> None:
    edited.text = AFTER
    desk.collect("lista")

    again = desk.collect("lista")

    assert (again.changed, again.unchanged) == (0, True)


def test_pages_as_they_were_cost_a_conditional_request_each(desk: Office) -> None:
    desk.site.asked.clear()

    assert desk.collect("lista").unchanged
    asked = [one for one in desk.site.asked if one.path != "/robots.txt"]
    assert len(asked) == 4
    assert all("if-none-match" in one.headers for one in asked)


def test_an_article_that_was_taken_down_is_told_and_its_item_stays(
    desk: Office, edited: Site
) -> None:
    edited.status = 410
    report = desk.collect("lista")

    assert report.error is None
    assert "gone for good (410)" in report.notes[0]
    assert len(desk.publisher.items()) == 3
