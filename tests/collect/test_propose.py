from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

import pytest

from digest.collect.parse.exchange import Question
from digest.collect.parse.sniff import Lead, sniff
from digest.collect.propose import Prober, Proposal
from digest.demo.site import DemoSite, documents
from digest.errors import AddressRefused, SourceError
from digest.http import GuardedClient
from digest.sandbox import SandboxPool
from tests.collect.conftest import NOON, ZONE
from tests.collect.loopback import Page, serving

TODAY = date(2026, 5, 6)
SOURCES = {
    "uutiset": ("page", "/uutiset/"),
    "ministerio": ("feed", "/ministerio/rss.xml"),
    "serviceverket": ("feed", "/serviceverket/feed.atom"),
    "institute": ("feed", "/institute/feed.json"),
    "kalenteri.ics": ("calendar", "/kalenteri.ics"),
}
URL = "https://kunta.example/uutiset/"


def propose(url: str, client: GuardedClient, sandbox: SandboxPool) -> Proposal:
    return Prober(client, sandbox, lambda: NOON, ZoneInfo("Europe/Helsinki")).propose(url)


def test_every_page_of_the_demo_leads_to_its_right_configuration(
    client: GuardedClient, sandbox: SandboxPool
) -> None:
    with DemoSite(TODAY) as site:
        for path in documents(TODAY, site.origin):
            kind, source = SOURCES[path.split("/")[1]]
            proposal = propose(site.origin + path, client, sandbox)

            assert (proposal.settings.kind, proposal.settings.url) == (kind, site.origin + source)
            assert proposal.found


def test_a_list_is_proposed_with_its_selectors_and_its_first_articles(
    client: GuardedClient, sandbox: SandboxPool
) -> None:
    with DemoSite(TODAY) as site:
        proposal = propose(f"{site.origin}/uutiset/", client, sandbox)

    assert (proposal.settings.items, proposal.settings.link) == ("ul.news > li", "a")
    assert (len(proposal.found), proposal.listed) == (5, 10)
    assert all(found.text and found.published_at for found in proposal.found)


def leads(html: str) -> tuple[Lead, ...]:
    return sniff(html.encode(), Question(url=URL, zone=str(ZONE))).leads


def test_a_feed_that_a_page_names_comes_before_its_list() -> None:
    found = leads(
        '<link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed/">'
        '<link rel="alternate" type="application/atom+xml; charset=utf-8" href="/feed.atom">'
        '<main><ul class="n"><li><a href="/a">Kunta avaa uuden palvelun</a></li>'
        '<li><a href="/b">Kunta sulkee vanhan palvelun</a></li></ul></main>'
    )

    assert found == (
        Lead("feed", "https://kunta.example/feed.atom"),
        Lead("page", URL, "ul.n > li", "a"),
    )


def test_a_single_calendar_behind_a_link_is_a_lead_and_many_are_not() -> None:
    assert leads('<a href="webcal://kunta.example/k.ics">Tilaa</a>') == (
        Lead("calendar", "https://kunta.example/k.ics"),
    )
    assert leads('<a href="/1.ics">1</a><a href="/2.ics">2</a>') == ()


def test_an_api_of_events_is_told_from_a_json_feed() -> None:
    api = sniff(b'{"meta": {}, "data": []}', Question(url=URL, zone=str(ZONE)))
    feed = sniff(
        b'{"version": "https://jsonfeed.org/version/1.1", "items": []}',
        Question(url=URL, zone=str(ZONE)),
    )

    assert (api.leads[0].kind, feed.leads[0].kind) == ("events_api", "feed")


def test_an_address_with_nothing_to_collect_says_what_to_give_instead(
    client: GuardedClient, sandbox: SandboxPool
) -> None:
    with serving({"/a": Page(b"<html><p>x</p>")}) as site:
        with pytest.raises(SourceError, match="a page that lists the news"):
            propose(f"{site.url}/a", client, sandbox)

        assert len(site.asked) < 30


def test_a_private_address_is_not_looked_at(client: GuardedClient, sandbox: SandboxPool) -> None:
    with pytest.raises(AddressRefused):
        propose("http://169.254.169.254/latest/", client, sandbox)
