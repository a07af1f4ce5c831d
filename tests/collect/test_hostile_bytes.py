"""What hostile servers send, kind by kind of source: each costs its own visit and nothing else."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Iterator
from ipaddress import ip_network

import pytest

from digest.collect.gather import Visit, gather
from digest.collect.sources import build
from digest.config.settings import Network, SourceSettings
from digest.http import GuardedClient
from digest.ports import FetchState
from digest.sandbox import SandboxPool
from tests.collect.conftest import NOON, ZONE
from tests.collect.loopback import Asked, Loopback, Page, serving

LIMIT = 3_000_000  # bytes
GOOD = b'<rss version="2.0"><channel><title>t</title><item><title>Hyv\xc3\xa4</title></item></channel></rss>'
EVENT = "BEGIN:VEVENT\nUID:{n}\nSUMMARY:Ilta {n}\nDTSTART:20260601T100000Z\n{more}END:VEVENT\n"

Wrap = Callable[[str], bytes]


def rss(text: str) -> bytes:
    item = f"<item><title>Kunta avaa palvelun</title><guid>1</guid><description>{text}</description></item>"
    return f'<rss version="2.0"><channel><title>t</title>{item}</channel></rss>'.encode()


def json_feed(text: str) -> bytes:
    item = {"id": "1", "title": "Kunta avaa palvelun", "content_html": text}
    return json.dumps({"version": "https://jsonfeed.org/version/1.1", "items": [item]}).encode()


def ics(text: str) -> bytes:
    more = f"DESCRIPTION:{text}\n"
    return f"BEGIN:VCALENDAR\n{EVENT.format(n=1, more=more)}END:VCALENDAR\n".encode()


def linked_events(text: str) -> bytes:
    event = {
        "id": "1",
        "name": {"fi": "Ilta"},
        "description": {"fi": text},
        "start_time": "2026-06-01",
    }
    return json.dumps({"meta": {"next": None}, "data": [event]}).encode()


def listed(text: str) -> bytes:
    line = "<li><a href='/article'>Kunta avaa uuden palvelun</a></li>"
    return f"<main><ul>{line}{line}</ul>{text}</main>".encode()


def article(text: str) -> bytes:
    return f"<main><h1>Kunta avaa uuden palvelun</h1><p>4.5.2026</p>{text}</main>".encode()


KINDS: dict[str, tuple[str, str, Wrap]] = {
    "feed": ("feed", "/feed", rss),
    "JSON feed": ("feed", "/feed", json_feed),
    "calendar": ("calendar", "/k.ics", ics),
    "events_api": ("events_api", "/v1/event/", linked_events),
    "page, its list": ("page", "/news/", listed),
    "page, an article": ("page", "/news/", article),
}

TEXTS: dict[str, str] = {
    "50,000 nested tags": "<div>" * 50_000,
    "a line of 40,000 characters": "päivä " * 6_700 + "<p>",
    "one word of 40,000 characters": "x" * 40_000,
    "control characters": "a\x00b\x01c\x1b[31md\x7fe\ufeff\u202e\ufffe",
    "entities without end": "&amp;" * 100_000,
    "attributes without end": "<p " + "a='b' " * 50_000 + ">x</p>",
    "an open tag without end": "<a href='" + "x" * 100_000,
    "a comment without end": "<!--" + "-" * 100_000,
    "the years 1 and 9999": "1.1.0001 klo 10, 31.12.9999 klo 23.59, 31.12.99999 ja 0.0.0000",
    "numbers without end": "1" * 100_000 + "." * 100_000,
}

BODIES: dict[str, bytes] = {
    "nothing": b"",
    "one NUL": b"\x00",
    "NULs": b"\x00" * 100_000,
    "noise": bytes(range(256)) * 400,
    "UTF-16 without its mark": GOOD.decode().encode("utf-16-le"),
    "UTF-8 that claims UTF-7": b'<?xml version="1.0" encoding="utf-7"?>' + GOOD,
    "an encoding that does not exist": b'<?xml version="1.0" encoding="klingon"?>' + GOOD,
    "Latin-1 that claims UTF-8": '<?xml version="1.0" encoding="utf-8"?><rss><b>\xe4</b>'.encode("latin-1"),
    "billion laughs": b'<!DOCTYPE x [<!ENTITY a "ha">'
    + b"".join(b'<!ENTITY %c "%s">' % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(9))
    + b"]><rss><channel><item><title>&j;</title></item></channel></rss>",
    "quadratic blow-up": b'<!DOCTYPE x [<!ENTITY a "' + b"h" * 50_000 + b'">]><rss><channel><item><title>'
    + b"&a;" * 2_000 + b"</title></item></channel></rss>",
    "external entity": b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><rss><channel><item>'
    b"<title>&a;</title></item></channel></rss>",
    "JSON without end": b"[" * 200_000,
    "JSON objects without end": b'{"a":' * 100_000,
    "JSON that is not the right shape": b'{"data": [1, null, {"name": 5}, []], "items": {"a": 1}, "version": []}',
    "a number of 100,000 digits": b'{"version": "https://jsonfeed.org/version/1", "items": [{"id": '
    + b"1" * 100_000 + b', "title": "a"}], "data": []}',
    "20,000 items": b'<rss version="2.0"><channel>' + b"<item><title>a</title></item>" * 20_000 + b"</channel></rss>",
    "tags that never close": b"<rss version='2.0'><channel><item><title>a" * 5_000,
    "a million instances": (
        "BEGIN:VCALENDAR\n" + EVENT.format(n=1, more="RRULE:FREQ=HOURLY;COUNT=1000000\n") + "END:VCALENDAR\n"
    ).encode(),
    "a rule that matches no day": (
        "BEGIN:VCALENDAR\n"
        + EVENT.format(n=1, more="RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30\n")
        + "END:VCALENDAR\n"
    ).encode(),
    "rules by the second": (
        "BEGIN:VCALENDAR\n"
        + "".join(EVENT.format(n=n, more="RRULE:FREQ=SECONDLY\n") for n in range(200))
        + "END:VCALENDAR\n"
    ).encode(),
    "a calendar of the years 1 and 9999":
        b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:00010101T000000Z\nRRULE:FREQ=YEARLY\nEND:VEVENT\n"
        b"BEGIN:VEVENT\nUID:2\nDTSTART:99991231T235959Z\nDURATION:P9999W\nEND:VEVENT\nEND:VCALENDAR\n",
}  # fmt: skip

ANSWERS: dict[str, Page] = {
    "a gzip bomb": Page(gzip.compress(bytes(40_000_000)), headers={"Content-Encoding": "gzip"}),
    "gzip cut short": Page(gzip.compress(GOOD)[:-9], headers={"Content-Encoding": "gzip"}),
    "a coding nobody asked for": Page(GOOD, headers={"Content-Encoding": "br"}),
    "a header of 200 kB": Page(GOOD, headers={"X-Long": "x" * 200_000}),
    "twenty thousand headers": Page(GOOD, headers={f"X-{n}": "x" for n in range(20_000)}),
    "a redirect without end": Page(status=302, headers={"Location": "?again"}),
    "a redirect to nowhere": Page(status=301, headers={"Location": "http://[::"}),
    "no HTTP at all": Page(drip=lambda write: write(b"\x16\x03\x01 220 welcome\r\n")),
    "a body shorter than it says": Page(drip=lambda write: write(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nx")),
    "chunks that make no sense": Page(
        drip=lambda write: write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n")
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def site() -> Iterator[Loopback]:
    with serving({"/good": Page(GOOD)}) as standing:
        yield standing


@pytest.fixture(scope="module")
def guarded() -> Iterator[GuardedClient]:
    network = Network(allow=(ip_network("127.0.0.0/8"),), max_bytes=LIMIT)
    with GuardedClient(network, user_agent="Digest test") as made:
        yield made


def visited(
    kind: str, hostile: Page, site: Loopback, client: GuardedClient, sandbox: SandboxPool
) -> Visit:
    """The visit to a hostile source of a kind; a good one beside it must not notice."""
    name, path, _wrap = KINDS[kind]
    site.pages[path] = hostile
    site.pages["/article"] = hostile
    if kind == "page, an article":
        site.pages[path] = Page(listed(""))
    settings = (
        SourceSettings("hostile", name, url=f"{site.url}{path}"),
        SourceSettings("good", "feed", url=f"{site.url}/good"),
    )
    sources = [
        (build(one, client=client, sandbox=sandbox, now=lambda: NOON, zone=ZONE), FetchState())
        for one in settings
    ]
    visits = {visit.source: visit for visit in gather(sources, is_known=lambda _: False, threads=2)}
    good = visits["good"].harvest
    assert good is not None
    assert [found.title for found in good.found] == ["Hyvä"]
    return visits["hostile"]


def is_clear(visit: Visit) -> bool:
    """Either an error in words, never a surprise, or items whose texts are only text."""
    if visit.error is not None:
        return "failed unexpectedly" not in str(visit.error)
    assert visit.harvest is not None
    words = [
        *visit.harvest.notes,
        *(part for found in visit.harvest.found for part in (found.title, found.text)),
    ]
    return not any(
        mark in part for part in words for mark in ("\x00", "\x1b", "root:", "failed unexpectedly")
    )


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("text", TEXTS)
def test_a_hostile_text_costs_its_own_visit_at_most(
    site: Loopback, guarded: GuardedClient, sandbox: SandboxPool, text: str, kind: str
) -> None:
    wrap = KINDS[kind][2]

    assert is_clear(visited(kind, Page(wrap(TEXTS[text])), site, guarded, sandbox))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("body", BODIES)
def test_a_hostile_body_costs_its_own_visit_at_most(
    site: Loopback, guarded: GuardedClient, sandbox: SandboxPool, body: str, kind: str
) -> None:
    assert is_clear(visited(kind, Page(BODIES[body]), site, guarded, sandbox))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("answer", ANSWERS)
def test_a_hostile_answer_is_refused_in_words(
    site: Loopback, guarded: GuardedClient, sandbox: SandboxPool, answer: str, kind: str
) -> None:
    visit = visited(kind, ANSWERS[answer], site, guarded, sandbox)

    assert is_clear(visit)
    said = (
        str(visit.error) if visit.error else " ".join(visit.harvest.notes if visit.harvest else ())
    )
    assert said


def test_nothing_of_the_environment_leads_elsewhere(
    site: Loopback, guarded: GuardedClient, sandbox: SandboxPool, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    monkeypatch.setenv("NETRC", "/dev/null")
    asked: list[Asked] = []

    def answer(one: Asked) -> Page:
        asked.append(one)
        return Page(GOOD)

    site.pages["/feed"] = answer
    with GuardedClient(
        Network(allow=(ip_network("127.0.0.0/8"),)), user_agent="Digest test"
    ) as own:
        source = build(
            SourceSettings("lähde", "feed", url=f"{site.url}/feed"),
            client=own, sandbox=sandbox, now=lambda: NOON, zone=ZONE
        )  # fmt: skip
        assert len(source.collect(FetchState(), is_known=lambda _: False).found) == 1
    assert "authorization" not in asked[0].headers
