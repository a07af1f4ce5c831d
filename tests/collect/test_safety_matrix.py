"""Every refusal on every path that fetches: none has a way round the guarded client."""

from __future__ import annotations

import gzip
import itertools
import ssl
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from ipaddress import ip_network

import pytest

from digest.collect.propose import Prober
from digest.collect.sources import build
from digest.config.settings import Network, SourceSettings
from digest.errors import FetchError
from digest.http import GuardedClient
from digest.ports import Client, FetchState, Sandbox
from digest.sandbox import SandboxPool
from tests.collect.conftest import NOON, ZONE
from tests.collect.loopback import Answer, Asked, Loopback, Page, serving

HOSTILE, FRIENDLY = "hostile.example", "kunta.example"
LIMIT = 50_000  # bytes
TIMEOUT = timedelta(seconds=30)
TLS = ssl.create_default_context()  # made once: it reads every certificate
RSS = b'<rss version="2.0"><channel><title>t</title><item><title>SECRET</title></item></channel></rss>'

REFUSED_ADDRESSES = {
    "private": "10.1.2.3",
    "private, of a home": "192.168.0.1",
    "loopback": "127.0.0.9",
    "loopback, version 6": "::1",
    "link-local": "169.254.7.7",
    "link-local, version 6": "fe80::1",
    "multicast": "224.0.0.251",
    "multicast, version 6": "ff02::fb",
    "IPv4-mapped": "::ffff:10.1.2.3",
    "NAT64": "64:ff9b::a01:203",
    "6to4": "2002:a01:203::1",
    "shared by a carrier": "100.64.1.1",
    "cloud metadata": "169.254.169.254",
    "cloud metadata, version 6": "fd00:ec2::254",
}


@dataclass(frozen=True, slots=True)
class Visit:
    """What a fetching path needs."""

    client: Client
    sandbox: Sandbox
    site: Loopback

    def at(self, host: str, path: str) -> str:
        return f"http://{host}:{self.site.port}{path}"


Fetch = Callable[[Visit], object]


def visited(kind: str, visit: Visit, host: str = HOSTILE) -> tuple[str, ...]:
    """The notes of a visit to a source of this kind."""
    settings = SourceSettings("lähde", kind, url=visit.at(host, "/hostile"))
    source = build(
        settings, client=visit.client, sandbox=visit.sandbox, now=lambda: NOON, zone=ZONE
    )
    return source.collect(FetchState(), is_known=lambda _url: False).notes


def article_opened(visit: Visit) -> None:
    """A friendly list leads to the hostile host; what failed is told in a note."""
    settings = SourceSettings(
        "lista", "page", url=visit.at(FRIENDLY, "/list"), items="li", link="a"
    )
    source = build(
        settings, client=visit.client, sandbox=visit.sandbox, now=lambda: NOON, zone=ZONE
    )
    harvest = source.collect(FetchState(), is_known=lambda _url: False)
    if harvest.found:
        return
    raise FetchError(" ".join(harvest.notes))


def next_page_read(visit: Visit) -> None:
    """An API whose next page is the hostile one; it is never followed to another site."""
    settings = SourceSettings("rajapinta", "events_api", url=visit.at(HOSTILE, "/api"))
    source = build(
        settings, client=visit.client, sandbox=visit.sandbox, now=lambda: NOON, zone=ZONE
    )
    raise FetchError(" ".join(source.collect(FetchState(), is_known=lambda _url: False).notes))


def robots_asked(visit: Visit) -> None:
    visit.client.permits(visit.at(HOSTILE, "/robots-only"))


def proposed(visit: Visit) -> None:
    prober = Prober(visit.client, visit.sandbox, lambda: NOON, ZONE)
    prober.propose(visit.at(HOSTILE, "/hostile"))


PATHS: dict[str, Fetch] = {
    "feed": partial(visited, "feed"),
    "calendar": partial(visited, "calendar"),
    "events_api": partial(visited, "events_api"),
    "next page of events_api": next_page_read,
    "page, its list": partial(visited, "page"),
    "page, an article": article_opened,
    "robots.txt": robots_asked,
    "sources test": proposed,
}


def drip(write: Callable[[bytes], None]) -> None:
    write(b"HTTP/1.1 200 OK\r\n\r\n")
    while True:
        time.sleep(0.001)
        write(b"x")


def redirect(to: str) -> Page:
    return Page(status=302, headers={"Location": to})


HOSTILE_ANSWERS: dict[str, tuple[Answer, str]] = {
    "redirect to a private address": (redirect("http://inside.example/"), "not public"),
    "redirect to metadata": (redirect("http://169.254.169.254/latest/"), "not public"),
    "redirect to a file": (redirect("file:///etc/passwd"), "only http and https"),
    "redirect to gopher": (redirect("gopher://inside.example/"), "only http and https"),
    "six redirects": (lambda asked: redirect(asked.path), "more than 5 redirects"),
    "gzip bomb": (
        Page(gzip.compress(bytes(2_000_000)), headers={"Content-Encoding": "gzip"}),
        "larger than 50,000 bytes",
    ),
    "drip": (Page(drip=drip), "within 30 s"),
}


def friendly(asked: Asked) -> Page:
    """The list and the API whose links lead to the hostile page."""
    port = asked.headers["host"].partition(":")[2]
    onward = f"http://{HOSTILE}:{port}/hostile"
    if asked.path == "/api":
        body = f'{{"meta": {{"next": "{onward}"}}, "data": []}}'
        return Page(body.encode(), headers={"Content-Type": "application/json"})
    return Page(f'<ul><li><a href="{onward}">Kunta avaa palvelun</a></li></ul>'.encode())


FRIENDLY_PAGES: dict[str, Answer] = {
    "/list": friendly,
    "/api": friendly,
    "/robots.txt": Page(b"no such page", 404),
}


@pytest.fixture(scope="module")
def site() -> Iterator[Loopback]:
    with serving(FRIENDLY_PAGES) as standing:
        yield standing


@contextmanager
def visiting(
    site: Loopback,
    sandbox: SandboxPool,
    *,
    hostile_at: str = "127.0.0.1",
    clock: Callable[[], float] = time.monotonic,
) -> Iterator[Visit]:
    """Only 127.0.0.1 is opened: the friendly host stands there, and the hostile one by default."""
    site.asked.clear()
    known = {FRIENDLY: "127.0.0.1", HOSTILE: hostile_at, "inside.example": "10.0.0.8"}
    network = Network(allow=(ip_network("127.0.0.1/32"),), timeout=TIMEOUT, max_bytes=LIMIT)
    with GuardedClient(
        network,
        user_agent="Digest test",
        resolve=lambda host, _port: (known.get(host, host),),
        clock=clock,
        ssl_context=TLS,
    ) as client:
        yield Visit(client, sandbox, site)


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("address", REFUSED_ADDRESSES.values(), ids=REFUSED_ADDRESSES)
def test_no_path_reaches_an_address_that_is_not_public(
    site: Loopback, sandbox: SandboxPool, address: str, path: str
) -> None:
    site.pages["/hostile"] = Page(RSS)
    with (
        visiting(site, sandbox, hostile_at=address) as visit,
        pytest.raises(FetchError, match="its address is not public"),
    ):
        PATHS[path](visit)

    assert [asked for asked in site.asked if asked.headers["host"].startswith(HOSTILE)] == []


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("answer", HOSTILE_ANSWERS)
def test_no_path_takes_a_hostile_answer(
    site: Loopback, sandbox: SandboxPool, answer: str, path: str
) -> None:
    hostile, words = HOSTILE_ANSWERS[answer]
    is_robots = path == "robots.txt"
    site.pages["/hostile"] = hostile
    site.pages["/robots.txt"] = hostile if is_robots else FRIENDLY_PAGES["/robots.txt"]
    a_second_a_look = itertools.count().__next__
    clock = a_second_a_look if answer == "drip" else time.monotonic
    with (
        visiting(site, sandbox, clock=clock) as visit,
        pytest.raises(FetchError, match=words),
    ):
        PATHS[path](visit)

    assert any(asked.headers["host"].startswith(HOSTILE) for asked in site.asked)


def test_a_name_that_changes_its_address_between_visits_is_judged_again(
    site: Loopback, sandbox: SandboxPool
) -> None:
    answers = iter(["127.0.0.1", "10.0.0.8"])
    site.pages["/hostile"] = Page(RSS, headers={"Connection": "close"})
    site.asked.clear()
    with GuardedClient(
        Network(allow=(ip_network("127.0.0.1/32"),)),
        user_agent="Digest test",
        resolve=lambda _host, _port: (next(answers),),
        ssl_context=TLS,
    ) as client:
        visit = Visit(client, sandbox, site)
        visited("feed", visit)
        with pytest.raises(FetchError, match="its address is not public"):
            visited("feed", visit)

    assert len(site.asked) == 1
