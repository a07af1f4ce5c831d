from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, datetime
from xml.etree import ElementTree as ET

import httpx
import icalendar
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digest.demo.articles import read_articles
from digest.demo.calendar_words import HELSINKI
from digest.demo.site import DemoSite, documents

TODAY = date(2026, 11, 22)
ORIGIN = "http://127.0.0.1:1"


@pytest.fixture(scope="module")
def site() -> Iterator[DemoSite]:
    with DemoSite(TODAY) as site:
        yield site


@pytest.fixture
def client(site: DemoSite) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=site.origin, trust_env=False, timeout=60) as client:
        yield client


@settings(max_examples=12, deadline=None)
@given(st.dates(date(2025, 1, 1), date(2045, 12, 31)))
def test_the_texts_never_grow_old(today: date) -> None:
    served = documents(today, ORIGIN)

    midnight = datetime.combine(today, datetime.min.time(), HELSINKI)
    assert all(article.published_at < midnight for article in read_articles(today))
    assert not any(b"{d" in document.body for document in served.values())


def test_every_article_of_the_list_can_be_opened(client: httpx.Client) -> None:
    listed = [one for one in read_articles(TODAY) if one.channel == "uutiset"]
    listing = client.get("/uutiset/").text

    for article in listed:
        page = client.get(article.path)
        assert page.status_code == 200
        assert article.path in listing
        assert article.title in page.text


def test_pages_come_in_four_shapes_and_two_encodings(client: httpx.Client) -> None:
    listed = [one for one in read_articles(TODAY) if one.channel == "uutiset"]

    assert {one.shape for one in listed} == {"liferay_ld", "liferay_plain", "drupal", "tables"}
    encodings = {client.get(one.path).headers["Content-Type"] for one in listed}
    assert encodings == {"text/html; charset=utf-8", "text/html; charset=iso-8859-1"}


def test_the_ministry_escapes_its_descriptions_twice(client: httpx.Client) -> None:
    feed = ET.fromstring(client.get("/ministerio/rss.xml").content)

    descriptions = [node.text or "" for node in feed.iter("description")][1:]
    assert len(descriptions) == 5
    assert all(text.startswith("<![CDATA[<p>") for text in descriptions)
    assert all("utm_source=rss" in (node.text or "") for node in feed.findall(".//item/link"))


def test_the_atom_feed_is_well_formed_and_in_swedish(client: httpx.Client) -> None:
    feed = ET.fromstring(client.get("/serviceverket/feed.atom").content)

    assert feed.get("{http://www.w3.org/XML/1998/namespace}lang") == "sv"
    assert len(feed.findall("{http://www.w3.org/2005/Atom}entry")) == 4


def test_the_json_feed_numbers_its_items(client: httpx.Client) -> None:
    feed = json.loads(client.get("/institute/feed.json").content)

    assert all(isinstance(item["id"], int) for item in feed["items"])


def test_the_calendar_holds_a_cancelled_a_moved_and_a_repeated_event(client: httpx.Client) -> None:
    calendar = icalendar.Calendar.from_ical(client.get("/kalenteri.ics").content)

    events = list(calendar.walk("VEVENT"))
    assert len(events) == 8
    assert sum(event["STATUS"] == "CANCELLED" for event in events) == 1
    assert sum("RRULE" in event for event in events) == 1
    assert "3" in {str(event["SEQUENCE"]) for event in events}


def test_one_story_stands_in_two_sources() -> None:
    titles = [article.title for article in read_articles(TODAY)]

    assert titles.count("Lähipalvelujen valtionavustushaku avautuu") == 2


@pytest.mark.parametrize("validator", ["ETag", "Last-Modified"])
def test_a_second_visit_with_a_validator_is_answered_304(
    client: httpx.Client, validator: str
) -> None:
    asks = {"ETag": "If-None-Match", "Last-Modified": "If-Modified-Since"}[validator]
    first = client.get("/kalenteri.ics")

    second = client.get("/kalenteri.ics", headers={asks: first.headers[validator]})

    assert (first.status_code, second.status_code) == (200, 304)
    assert second.content == b""


def test_an_old_validator_gets_the_new_text(client: httpx.Client) -> None:
    reply = client.get("/kalenteri.ics", headers={"If-None-Match": '"yesterday"'})

    assert reply.status_code == 200


def test_what_is_not_there_is_not_found_and_remembered(
    site: DemoSite, client: httpx.Client
) -> None:
    reply = client.get("/nowhere?x=1")

    assert reply.status_code == 404
    assert (site.visits[-1].path, site.visits[-1].status) == ("/nowhere", 404)
