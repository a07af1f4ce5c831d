"""Time collecting feeds over HTTP against the same GETs by plain httpx threads plus feedparser alone.

    python bench/collect.py [SOURCES] [ITEMS] [THREADS]

Both sides read the same bytes from the same loopback server in the same run. The ratio is what
counts; the seconds are those of one machine. The plain side has no guard, no child process, no
identity and no text: it is the floor, not a rival.
"""

from __future__ import annotations

import io
import multiprocessing
import resource
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_network
from zoneinfo import ZoneInfo

import feedparser
import httpx

from digest.collect.gather import gather
from digest.collect.identity import content_hash, keys_of
from digest.collect.sources import build
from digest.config.settings import Network, SourceSettings
from digest.http import GuardedClient
from digest.ports import FetchState
from digest.sandbox import SandboxPool

ZONE = ZoneInfo("Europe/Helsinki")
CHILDREN = 2  # guarded children, as an installation has


def feed(items: int) -> bytes:
    """An RSS feed of the usual shape; `@@` stands for the number of its source."""
    paragraph = "&lt;p&gt;Kunta avaa uuden palvelupisteen keskustaan syksyllä.&lt;/p&gt;" * 5
    lines = (
        f"<item><title>Palvelupiste @@/{n} avataan</title><link>/@@/{n}</link><guid>@@-{n}</guid>"
        f"<pubDate>Mon, 04 May 2026 08:00:00 GMT</pubDate><description>{paragraph}</description></item>"
        for n in range(items)
    )
    return f'<rss version="2.0"><channel><title>t</title>{"".join(lines)}</channel></rss>'.encode()


class Feeds(BaseHTTPRequestHandler):
    """Every path answers a feed of its own, or 304 to who has it."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    body = b""

    def do_GET(self) -> None:
        """Answer from memory."""
        fresh = self.headers.get("if-none-match") != '"1"'
        number = self.path.strip("/").partition(".")[0].encode()
        body = self.body.replace(b"@@", number) if fresh else b""
        self.send_response(200 if fresh else 304)
        self.send_header("etag", '"1"')
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name
        """Say nothing."""


class Server(ThreadingHTTPServer):
    """Takes as many connections as a client opens at once."""

    request_queue_size = 128


@contextmanager
def serving(body: bytes) -> Iterator[str]:
    """A server in a process of its own, so that it does not share our interpreter."""
    Feeds.body = body
    with Server(("127.0.0.1", 0), Feeds) as server:
        process = multiprocessing.get_context("fork").Process(target=server.serve_forever)
        process.start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}"
        finally:
            process.kill()
            process.join()


def plain(urls: list[str], threads: int) -> tuple[float, float]:
    """Seconds of the GETs, and of feedparser on what they brought."""
    mine = threading.local()

    def get(url: str) -> bytes:
        if not hasattr(mine, "client"):
            mine.client = httpx.Client(trust_env=False)
        answer: bytes = mine.client.get(url).content
        return answer

    started = time.perf_counter()
    with ThreadPoolExecutor(threads) as pool:
        bodies = list(pool.map(get, urls))
    fetched = time.perf_counter()
    for body in bodies:
        feedparser.parse(io.BytesIO(body))
    return fetched - started, time.perf_counter() - fetched


@dataclass(frozen=True)
class Ours:
    """Seconds of a first visit and of one that finds 304s; peak memory, children included."""

    first: float
    second: float
    memory_mb: float


def ours(urls: list[str], threads: int) -> Ours:
    """Visit every source twice, with the keys of every item."""
    network = Network(allow=(ip_network("127.0.0.0/8"),), per_origin=threads)
    with (
        GuardedClient(network, user_agent="bench") as client,
        SandboxPool(size=CHILDREN) as sandbox,
    ):
        sources = [
            build(
                SourceSettings(f"s{at}", "feed", url=url),
                client=client, sandbox=sandbox, now=lambda: datetime.now(UTC), zone=ZONE
            )
            for at, url in enumerate(urls)
        ]  # fmt: skip
        states = {source.name: FetchState() for source in sources}
        seconds = []
        for _ in range(2):
            started = time.perf_counter()
            asked = ((source, states[source.name]) for source in sources)
            for visit in gather(asked, is_known=lambda _: False, threads=threads):
                assert visit.harvest is not None
                states[visit.source] = visit.harvest.state
                for found in visit.harvest.found:
                    keys_of(found)
                    content_hash(found, ZONE)
            seconds.append(time.perf_counter() - started)
    return Ours(seconds[0], seconds[1], _peak_mb())


def _peak_mb() -> float:
    """Our process and each child at its largest."""
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    child = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    return (own + CHILDREN * child) / 1024


def ours_alone(urls: list[str], threads: int) -> Ours:
    """The same in a fresh process, whose memory is its own."""
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        return pool.submit(ours, urls, threads).result()


def main() -> None:
    """Print one line a measure."""
    sources, items, threads = (
        int(arg) for arg in (*sys.argv[1:], *("200", "50", "16")[len(sys.argv) - 1 :])
    )
    body = feed(items)
    with serving(body) as url:
        urls = [f"{url}/{at}.xml" for at in range(sources)]
        fetching, parsing = plain(urls, threads)
        small, whole = ours_alone(urls[: sources // 4], threads), ours_alone(urls, threads)
    floor = fetching + parsing
    print(f"{sources} sources × {items} items, {threads} threads, {len(body):,} bytes a feed")
    print(f"plain httpx {fetching:.2f} s + feedparser alone {parsing:.2f} s = {floor:.2f} s")
    print(f"digest, first visit {whole.first:.2f} s: {whole.first / floor:.2f} × plain")
    print(f"digest, nothing new {whole.second:.2f} s: {whole.first / whole.second:.1f} × faster")
    print(
        f"memory with {CHILDREN} children: {whole.memory_mb:.0f} MB; "
        f"with a quarter of the sources {small.memory_mb:.0f} MB"
    )


if __name__ == "__main__":
    main()
