"""Time collecting feeds over HTTP against the same GETs by plain httpx threads plus feedparser alone.

    python bench/collect.py [SOURCES] [ITEMS] [THREADS]

Both sides read the same bytes from the same loopback server in the same run. The ratio is what
counts; the seconds are those of one machine. The plain side has no guard, no child process, no
identity and no text: it is the floor, not a rival.
"""

from __future__ import annotations

import io
import multiprocessing
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_network

import feedparser
import httpx

from digest.collect.gather import gather
from digest.collect.identity import content_hash, keys_of
from digest.collect.sources import build
from digest.config.settings import Network, SourceSettings
from digest.http import GuardedClient
from digest.ports import FetchState
from digest.sandbox import SandboxPool


def feed(items: int) -> bytes:
    """An RSS feed of the usual shape."""
    paragraph = "&lt;p&gt;Kunta avaa uuden palvelupisteen keskustaan syksyllä.&lt;/p&gt;" * 5
    lines = (
        f"<item><title>Palvelupiste {n} avataan</title><link>/u/{n}</link><guid>{n}</guid>"
        f"<pubDate>Mon, 04 May 2026 08:00:00 GMT</pubDate><description>{paragraph}</description></item>"
        for n in range(items)
    )
    return f'<rss version="2.0"><channel><title>t</title>{"".join(lines)}</channel></rss>'.encode()


class Feeds(BaseHTTPRequestHandler):
    """Every path answers the feed, or 304 to who has it."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    body = b""

    def do_GET(self) -> None:
        """Answer from memory."""
        fresh = self.headers.get("if-none-match") != '"1"'
        self.send_response(200 if fresh else 304)
        self.send_header("etag", '"1"')
        self.send_header("content-length", str(len(self.body) if fresh else 0))
        self.end_headers()
        if fresh:
            self.wfile.write(self.body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name
        """Say nothing."""


@contextmanager
def serving(body: bytes) -> Iterator[str]:
    """A server in a process of its own, so that it does not share our interpreter."""
    Feeds.body = body
    with ThreadingHTTPServer(("127.0.0.1", 0), Feeds) as server:
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


def ours(urls: list[str], threads: int) -> tuple[float, float]:
    """Seconds of a first visit with the keys of every item, and of a second that finds 304s."""
    network = Network(allow=(ip_network("127.0.0.0/8"),), per_origin=threads)
    with GuardedClient(network, user_agent="bench") as client, SandboxPool(size=2) as sandbox:
        sources = [
            build(
                SourceSettings(f"s{at}", "feed", url=url),
                client=client, sandbox=sandbox, now=lambda: datetime.now(UTC),
            )
            for at, url in enumerate(urls)
        ]  # fmt: skip
        states = [FetchState() for _ in sources]
        seconds = []
        for _ in range(2):
            started = time.perf_counter()
            visits = list(
                gather(zip(sources, states, strict=True), is_known=lambda _: False, threads=threads)
            )
            harvests = {visit.source: visit.harvest for visit in visits}
            for harvest in harvests.values():
                assert harvest is not None
                for found in harvest.found:
                    keys_of(found)
                    content_hash(found)
            seconds.append(time.perf_counter() - started)
            states = [harvest.state for source in sources if (harvest := harvests[source.name])]
    return seconds[0], seconds[1]


def main() -> None:
    """Print one line a measure."""
    sources, items, threads = (
        int(arg) for arg in (*sys.argv[1:], *("200", "50", "16")[len(sys.argv) - 1 :])
    )
    body = feed(items)
    with serving(body) as url:
        urls = [f"{url}/{at}.xml" for at in range(sources)]
        fetching, parsing = plain(urls, threads)
        first, second = ours(urls, threads)
    print(f"{sources} sources × {items} items, {threads} threads, {len(body):,} bytes a feed")
    print(
        f"plain httpx {fetching:.2f} s + feedparser alone {parsing:.2f} s = {fetching + parsing:.2f} s"
    )
    print(f"digest, first visit {first:.2f} s: {first / (fetching + parsing):.2f} × plain")
    print(f"digest, nothing new {second:.2f} s: {first / second:.1f} × faster than the first")


if __name__ == "__main__":
    main()
