"""Public pages: requests a second of one core, and how long they take with 16 people at once.

Run with `python bench/pages.py`. The server is a process of its own, pinned to one core; the client
has the other. Sixteen connections each post or ask as soon as the last answer came. Every request
is of a reader of its own: whoever leaves is still there, whoever confirms had not. "Per CPU second"
is what the server process spent (user and system, its threads too), "a second" and the times are by
the clock in the same round. Every page has three rounds, and the one with the most answers a second
is shown whole. Every posted form is durable before it is answered (`synchronous=FULL`).
"""

from __future__ import annotations

import os
import selectors
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from urllib.parse import urlsplit

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from digest.assembly import open_publisher
from digest.config.load import load
from digest.model.subscriber import Consent, RollEntry, SubscriptionState
from digest.model.wish import Chosen, Wish
from digest.publisher import Publisher
from digest.store.joining import Enrolment
from digest.subscribers.address import parse_address
from digest.subscribers.claims import ask_token, preferences_token
from digest.web.app import create_app
from digest.web.front import Front
from digest.web.server import WebServer
from tests.cli.office import furnish

CONNECTIONS = 16
REQUESTS = 1000
ROUNDS = 3
WARM = 200
READERS = REQUESTS * ROUNDS + WARM
TICK_S = 1 / os.sysconf("SC_CLK_TCK")
LIMITS = "\n[subscribe]\nper_visitor = 10000\nin_all = 100000\n"
FORM = "application/x-www-form-urlencoded"
JSON = "application/json"


@dataclass(frozen=True, slots=True)
class Page:
    """One kind of request. `{n}` in path or body is the reader's number, `{own}` and so on a token."""

    name: str
    path: str
    body: str | None = None
    kind: str = FORM
    status: int = 200


PAGES = (
    Page("nothing but the server", "/healthz"),
    Page("subscribe, the form", "/weekly/subscribe"),
    Page("subscribe, posted", "/weekly/subscribe", "email=new{n}%40example.org&language=fi"),
    Page("subscribe, by a program", "/weekly/subscribe", '{{"email": "js{n}@example.org"}}', JSON, 202),
    Page("confirm, the page", "/c/{ask}"),
    Page("confirm, pressed", "/c/{ask}", ""),
    Page("preferences, the page", "/p/{own}"),
    Page("preferences, chosen", "/p/{own}", "act=choose&language=en&frequency=monthly"),
    Page("preferences, a pause", "/p/{own}", "act=pause&until={day}"),
    Page("preferences, a move", "/p/{own}", "act=move&email=moved{n}%40example.org"),
    Page("download my data", "/p/{own}/data", ""),
    Page("unsubscribe, the page", "/u/{leave}"),
    Page("unsubscribe, one click", "/u/{leave}", "List-Unsubscribe=One-Click"),
    Page("unsubscribe, the reason", "/u/{leave}", "why=too_often"),
    Page("subscribe again", "/u/{leave}/back", ""),
)  # fmt: skip


def serve(root: Path) -> None:
    """Serve until the parent closes our input; say where, and the links of every reader."""
    os.sched_setaffinity(0, {0})
    with open_publisher(load(root / "config.toml", {})) as publisher:
        for links in _links(publisher):
            print(*links)
        with WebServer(create_app(Front(publisher)), host="127.0.0.1", port=0) as server:
            print(server.url, flush=True)
            sys.stdin.read()


def _links(publisher: Publisher) -> Iterator[tuple[str, str, str]]:
    """What mails would hold: preferences, unsubscribe and confirmation of each reader."""
    shop = publisher._shop  # noqa: SLF001 - as the mails' links are made
    now = datetime.now(UTC)
    people = [RollEntry(parse_address(f"reader{n}@example.org")) for n in range(READERS)]
    consent = Consent("consent", "a bench", now, "bench")
    active = SubscriptionState.ACTIVE
    shop.subscribers.enrol(people, Enrolment("weekly", "add", consent, active, "fi"))
    for reader in list(publisher.readers()):
        address = parse_address(f"asks{reader.id}@example.org")
        wish = Wish("weekly", address, Chosen("fi"), "version 1: a bench", "form on our page")
        shop.asks.note(wish, now=now, expires_at=now.replace(year=now.year + 1))
        (ask,) = shop.asks.of(address.key, None)
        yield (
            preferences_token(shop.signer, reader.id, reader.email, "weekly"),
            shop.signer.unsubscribe_token(reader.id, "weekly"),
            ask_token(shop.signer, ask.id, ask.address_hash, "weekly"),
        )


def spent_s(pid: int) -> float:
    """Processor time a process has used, with all its threads."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) * TICK_S


@dataclass(slots=True)
class Line:
    """One connection, and the answer that is on its way."""

    wire: socket.socket
    asked_at: float = 0.0
    got: bytearray = field(default_factory=bytearray)

    def ask(self, request: bytes) -> None:
        """Send the next request."""
        self.got.clear()
        self.asked_at = time.perf_counter()
        self.wire.sendall(request)

    def status(self) -> int | None:
        """Of the whole answer, once it is here."""
        chunk = self.wire.recv(65_536)
        if not chunk:
            raise SystemExit("the server closed a connection")
        self.got += chunk
        head, there, body = self.got.partition(b"\r\n\r\n")
        if not there:
            return None
        length = int(head.lower().partition(b"content-length:")[2].split(b"\r\n", 1)[0])
        return int(head[9:12]) if len(body) >= length else None


def run(address: tuple[str, int], requests: Sequence[bytes], wanted: int) -> list[float]:
    """Send all, over a few connections at once; how long each answer took, in ms."""
    took: list[float] = []
    waiting = iter(requests)
    with selectors.DefaultSelector() as lines:
        for first in islice(waiting, CONNECTIONS):
            line = Line(socket.create_connection(address))
            line.wire.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            lines.register(line.wire, selectors.EVENT_READ, line)
            line.ask(first)
        while lines.get_map():
            for key, _ in lines.select():
                status = key.data.status()
                if status is None:
                    continue
                took.append((time.perf_counter() - key.data.asked_at) * 1000)
                if status != wanted:
                    raise SystemExit(f"{status}: {bytes(key.data.got[-600:])!r}")
                if (request := next(waiting, None)) is not None:
                    key.data.ask(request)
                else:
                    lines.unregister(key.data.wire)
                    key.data.wire.close()
    return took


def asked_for(page: Page, people: Sequence[dict[str, str]], host: str) -> list[bytes]:
    """The request of each reader, as it goes over the wire."""
    written = []
    for one in people:
        path, body = page.path.format(**one), page.body and page.body.format(**one)
        head = f"{'GET' if body is None else 'POST'} {path} HTTP/1.1\r\nHost: {host}\r\n"
        if body is not None:
            head += f"Content-Type: {page.kind}\r\nContent-Length: {len(body)}\r\n"
        written.append(f"{head}\r\n{body or ''}".encode())
    return written


@dataclass(frozen=True, slots=True)
class Measured:
    """One round: answers per second of the processor and of the clock, and their times in ms."""

    per_cpu_s: float
    per_s: float
    median: float
    p99: float


def measured(page: Page, requests: Sequence[bytes], address: tuple[str, int], pid: int) -> Measured:
    """One round of a page."""
    before, begun = spent_s(pid), time.perf_counter()
    took = run(address, requests, page.status)
    spent, passed = spent_s(pid) - before, time.perf_counter() - begun
    slow = statistics.quantiles(took, n=100)[98]
    return Measured(len(took) / spent, len(took) / passed, statistics.median(took), slow)


def rounds_of(page: Page, people: Sequence[dict[str, str]], url: str, pid: int) -> Measured:
    """The best round of a page."""
    place = urlsplit(url)
    address = (place.hostname or "", place.port or 0)
    requests = asked_for(page, people, place.netloc)
    run(address, requests[:WARM], page.status)
    starts = range(WARM, READERS, REQUESTS)
    rounds = [measured(page, requests[at : at + REQUESTS], address, pid) for at in starts]
    return max(rounds, key=lambda one: one.per_s)


def main() -> None:
    """Print the table."""
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        config = furnish(root) / "config.toml"
        config.write_text(config.read_text() + LIMITS)
        command = [sys.executable, __file__, "serve", folder]
        server = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert server.stdout is not None
        tokens = [server.stdout.readline().split() for _ in range(READERS)]
        url = server.stdout.readline().strip()
        day = f"{datetime.now(UTC).year + 1}-01-02"
        people = [
            {"n": str(n), "own": own, "leave": leave, "ask": ask, "day": day}
            for n, (own, leave, ask) in enumerate(tokens)
        ]
        print(f"load {os.getloadavg()[0]:.1f} before")
        print(f"{'page':26}{'per CPU second':>16}{'a second':>11}{'median ms':>11}{'p99 ms':>9}")
        for page in PAGES:
            best = rounds_of(page, people, url, server.pid)
            print(
                f"{page.name:26}{best.per_cpu_s:16,.0f}{best.per_s:11,.0f}"
                f"{best.median:11.2f}{best.p99:9.2f}",
                flush=True,
            )
        server.communicate("")
        print(f"load {os.getloadavg()[0]:.1f} after")


if __name__ == "__main__":
    serve(Path(sys.argv[2])) if sys.argv[1:2] == ["serve"] else main()
