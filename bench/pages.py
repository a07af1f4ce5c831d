"""Public pages: requests a second on one core, and how long the slowest hundredth takes.

Run with `python bench/pages.py`. The server is a process of its own, pinned to one core; what it
spent is its processor time (user and system), so that the client and neighbours count little. The
time of an answer is by the clock of one connection at a time, in the same run. What the server
itself costs (`/healthz`) stands in the first line. A posted form waits for the disk.
"""

from __future__ import annotations

import http.client
import os
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from digest.assembly import open_publisher
from digest.config.load import load
from digest.model.subscriber import Consent, RollEntry
from digest.subscribers.address import parse_address
from digest.subscribers.claims import preferences_token
from digest.web.app import create_app
from digest.web.front import Front
from digest.web.server import WebServer
from tests.cli.office import furnish

REQUESTS = 1000
WARM = 300
TICK_S = 1 / os.sysconf("SC_CLK_TCK")
LIMITS = "\n[subscribe]\nper_visitor = 10000\nin_all = 100000\n"
FORM = "email=reader%40example.org&language=fi"


def serve(root: Path) -> None:
    """Serve until the parent closes our input; say where, and the links of one reader."""
    os.sched_setaffinity(0, {0})
    with open_publisher(load(root / "config.toml", {})) as publisher:
        consent = Consent("consent", "a bench", datetime.now(UTC), "bench")
        entry = RollEntry(parse_address("aino@example.org"), language="fi")
        publisher.add_reader(entry, bulletin="weekly", consent=consent)
        reader = publisher.reader("aino@example.org")
        signer = publisher._shop.signer  # noqa: SLF001 - as the mails' links are made
        own = preferences_token(signer, reader.id, reader.email, "weekly")
        leave = signer.unsubscribe_token(reader.id, "weekly")
        with WebServer(create_app(Front(publisher)), host="127.0.0.1", port=0) as server:
            print(server.url, own, leave, flush=True)
            sys.stdin.read()


def spent_s(pid: int) -> float:
    """Processor time a process has used."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) * TICK_S


def measure(url: str, pid: int, path: str, body: str | None) -> tuple[float, float, float]:
    """Requests per second of processor time; median and 99th percentile of the answers, in ms."""
    connection = http.client.HTTPConnection(urlsplit(url).netloc)
    method = "GET" if body is None else "POST"
    headers = {"Content-Type": "application/x-www-form-urlencoded"} if body else {}
    took = []
    before = 0.0
    for turn in range(WARM + REQUESTS):
        if turn == WARM:
            before = spent_s(pid)
        begun = time.perf_counter()
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
        answer.read()
        if answer.status != 200:
            raise SystemExit(f"{path}: {answer.status}")
        if turn >= WARM:
            took.append((time.perf_counter() - begun) * 1000)
    rate = REQUESTS / (spent_s(pid) - before)
    return rate, statistics.median(took), statistics.quantiles(took, n=100)[98]


def main() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        config = furnish(root) / "config.toml"
        config.write_text(config.read_text() + LIMITS)
        command = [sys.executable, __file__, "serve", folder]
        server = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert server.stdout is not None
        url, own, leave = server.stdout.readline().split()
        pages = {
            "nothing but the server": ("/healthz", None),
            "subscribe, the form": ("/weekly/subscribe", None),
            "subscribe, posted": ("/weekly/subscribe", FORM),
            "preferences": (f"/p/{own}", None),
            "unsubscribe, the page": (f"/u/{leave}", None),
            "unsubscribe, one click": (f"/u/{leave}", "List-Unsubscribe=One-Click"),
        }
        print(f"{'page':26}{'per CPU second':>16}{'median ms':>12}{'p99 ms':>9}")
        for name, (path, body) in pages.items():
            rate, median, slow = measure(url, server.pid, path, body)
            print(f"{name:26}{rate:16,.0f}{median:12.2f}{slow:9.2f}", flush=True)
        server.communicate("")


if __name__ == "__main__":
    serve(Path(sys.argv[2])) if sys.argv[1:2] == ["serve"] else main()
