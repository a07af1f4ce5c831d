from __future__ import annotations

import json
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.collect.parse.events import parse_events
from digest.collect.parse.exchange import Question
from digest.collect.sources import build
from digest.config.settings import SourceSettings
from digest.errors import NotWelcome, UnreadableSource
from digest.http import GuardedClient
from digest.model.event import EventStatus
from digest.ports import FetchState, Harvest
from digest.sandbox import SandboxPool
from tests.collect.conftest import NOON, ZONE
from tests.collect.loopback import Loopback, Page, serving

QUESTION = Question(url="https://api.kunta.example/v1/event/", zone=str(ZONE))
FAIR = {
    "@id": "https://api.kunta.example/v1/event/k:1/",
    "id": "k:1",
    "name": {"fi": "Verkostopäivä", "sv": "Nätverksdag"},
    "description": {"fi": "<p>Ohjelma ja <b>ilmoittautuminen</b>.</p>"},
    "info_url": {"fi": "https://kunta.example/verkostopaiva"},
    "start_time": "2026-09-22T06:00:00Z",
    "end_time": "2026-09-22T12:00:00Z",
    "has_start_time": True,
    "has_end_time": True,
    "location": {"name": {"fi": "Kirjasto"}, "street_address": {"fi": "Torikatu 1"}},
    "enrolment_end_time": "2026-09-10T20:59:59Z",
    "offers": [{"info_url": {"fi": "https://kunta.example/ilmo"}}],
    "event_status": "EventScheduled",
    "deleted": False,
}


def answer(*events: dict[str, object], onward: str | None = None) -> bytes:
    return json.dumps({"meta": {"count": 9, "next": onward}, "data": list(events)}).encode()


def test_an_event_becomes_an_item_with_its_place_and_registration() -> None:
    (found,) = parse_events(answer(FAIR), QUESTION).parsed.found

    assert (found.title, found.language, found.guid) == ("Verkostopäivä", "fi", "k:1")
    assert found.text == "Ohjelma ja ilmoittautuminen.\n\nKirjasto, Torikatu 1"
    assert found.url == "https://kunta.example/verkostopaiva"
    (event,) = found.events
    assert event.starts_at == datetime(2026, 9, 22, 6, tzinfo=UTC)
    assert (event.start_on, event.end_on) == (date(2026, 9, 22), date(2026, 9, 22))
    assert event.registration_closes_on == date(2026, 9, 10)
    assert event.registration_url == "https://kunta.example/ilmo"


def test_the_language_of_the_settings_is_taken_where_it_is_there() -> None:
    question = Question(options={"language": "sv"}, zone=str(ZONE))
    (found,) = parse_events(answer(FAIR), question).parsed.found

    assert (found.title, found.language) == ("Nätverksdag", "sv")


def test_an_event_of_whole_days_ends_on_its_last_day() -> None:
    days = FAIR | {
        "start_time": "2026-09-21T21:00:00Z",
        "end_time": "2026-09-23T21:00:00Z",
        "has_start_time": False,
        "has_end_time": False,
    }
    (event,) = parse_events(answer(days), QUESTION).parsed.found[0].events

    assert (event.start_on, event.end_on) == (date(2026, 9, 22), date(2026, 9, 23))
    assert event.starts_at is None


@pytest.mark.parametrize(
    ("said", "status"),
    [("EventCancelled", EventStatus.CANCELLED), ("EventRescheduled", EventStatus.MOVED)],
)
def test_a_cancelled_or_moved_event_says_so(said: str, status: EventStatus) -> None:
    (event,) = parse_events(answer(FAIR | {"event_status": said}), QUESTION).parsed.found[0].events

    assert event.status is status


def test_a_recurring_parent_gives_way_to_its_children() -> None:
    parent = FAIR | {"id": "k:0", "@id": "p", "super_event_type": "recurring"}
    child = FAIR | {"super_event": {"@id": "p"}}

    assert [one.guid for one in parse_events(answer(parent, child), QUESTION).parsed.found] == [
        "k:1"
    ]
    assert [one.guid for one in parse_events(answer(parent), QUESTION).parsed.found] == ["k:0"]


def test_an_event_without_a_date_is_kept_as_an_item() -> None:
    (found,) = parse_events(answer(FAIR | {"start_time": None}), QUESTION).parsed.found

    assert (found.events, found.flags) == ((), ("no date of the event",))


def test_what_has_no_name_is_noted_and_what_is_deleted_is_left() -> None:
    parsed = parse_events(answer(FAIR | {"name": {}}, FAIR | {"deleted": True}), QUESTION).parsed

    assert parsed.found == ()
    assert "has no name" in parsed.notes[0]


def test_events_of_a_web_page_are_read_from_its_json_ld() -> None:
    event = {
        "@type": "Event",
        "name": "Avajaiset",
        "startDate": "2026-09-01",
        "url": "https://k.example/a",
    }
    html = f'<html><script type="application/ld+json">{json.dumps(event)}</script><p>x</p>'
    (found,) = parse_events(html.encode(), QUESTION).parsed.found

    assert (found.title, found.url) == ("Avajaiset", "https://k.example/a")


@pytest.mark.parametrize("body", [b"", b"{", b"[1]", b'{"data": 3}', b"<html>x</html>"])
def test_what_holds_no_events_is_refused(body: bytes) -> None:
    with pytest.raises(UnreadableSource):
        parse_events(body, QUESTION)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=8),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.sampled_from([*FAIR, "fi", "super_event"]), inner, max_size=4)
        ),
        max_leaves=12,
    )
)
def test_any_event_is_read_or_passed_over(node: object) -> None:
    body = json.dumps({"meta": {}, "data": [node]}).encode()

    assert len(parse_events(body, QUESTION).parsed.found) <= 1


def collect(site: Loopback, client: GuardedClient, sandbox: SandboxPool, most: int) -> Harvest:
    settings = SourceSettings("api", "events_api", url=f"{site.url}/v1/event/", max_items=most)
    source = build(settings, client=client, sandbox=sandbox, now=lambda: NOON, zone=ZONE)
    return source.collect(FetchState(), is_known=lambda _: False)


def test_pages_are_followed_until_there_is_enough(
    client: GuardedClient, sandbox: SandboxPool
) -> None:
    def page(number: int) -> Page:
        event = FAIR | {"id": f"k:{number}"}
        onward = f"{site.url}/v1/event/?page={number + 1}"
        return Page(answer(event, onward=onward), headers={"content-type": "application/json"})

    with serving({}) as site:
        site.pages |= {"/v1/event/": page(1)} | {
            f"/v1/event/?page={n}": page(n) for n in range(2, 9)
        }
        harvest = collect(site, client, sandbox, most=3)

        assert [found.guid for found in harvest.found] == ["k:1", "k:2", "k:3"]
        assert len(site.asked) == 3
        assert "max_items" in harvest.notes[-1]


def test_pages_in_a_circle_end(client: GuardedClient, sandbox: SandboxPool) -> None:
    with serving({}) as site:
        body = answer(FAIR, onward=f"{site.url}/v1/event/")
        site.pages["/v1/event/"] = Page(body, headers={"content-type": "application/json"})
        harvest = collect(site, client, sandbox, most=50)

        assert len(harvest.found) == 1
        assert len(site.asked) == 1


def test_the_way_onward_never_leads_to_another_site(
    client: GuardedClient, sandbox: SandboxPool
) -> None:
    body = answer(FAIR, onward="http://169.254.169.254/latest/meta-data/")
    with serving({"/v1/event/": Page(body)}) as site:
        harvest = collect(site, client, sandbox, most=50)

    assert len(harvest.found) == 1


def test_a_page_that_robots_may_not_read_is_not_read(
    client: GuardedClient, sandbox: SandboxPool
) -> None:
    pages = {
        "/robots.txt": Page(b"User-agent: *\nDisallow: /"),
        "/v1/event/": Page(b"<html>", headers={"content-type": "text/html"}),
    }
    with serving(pages) as site, pytest.raises(NotWelcome, match=r"robots\.txt"):
        collect(site, client, sandbox, most=5)
