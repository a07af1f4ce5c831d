"""Time sending against raw sockets that post the same bytes, in the same run.

    python bench/deliver.py [RECIPIENTS] [SINGLES] [MILLION]

RECIPIENTS go in batches of 500 with variables, SINGLES as one full body of 60 KB each; MILLION
readers are queued and sent for the memory (0 leaves that out). The ledger is on and synchronous=FULL.
The sink is a process of its own on the last core; it reads and answers, and costs less than any
sender. The ratios count; the rest is one machine on one day.
"""

from __future__ import annotations

import json
import multiprocessing
import os
import re
import resource
import selectors
import socket
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from digest.config.settings import EndpointSettings, Personalise
from digest.deliver.endpoints.http import HttpEndpoint
from digest.deliver.outcome import Rules, settle
from digest.deliver.sender import Sender
from digest.http import PostClient
from digest.model.delivery import Answered, Letter, Mailing, Policy, Recipient
from digest.store.database import Database
from digest.testing.office import Office, edition, masthead

BATCH, SINGLE_BATCH, LANES = 500, 64, 8
BODY = "<p>" + "The council opens a new service point in the centre. " * 1_100 + "</p>"
ANSWER = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
PLAIN = ANSWER % (14, b'{"results":[]}')
ID = re.compile(rb'"id":"([0-9a-f]+-[0-9]+)"')


def sink(server: socket.socket, with_ids: bool) -> None:
    """Read requests and answer them, all in one thread."""
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    server.setblocking(False)
    watch = selectors.DefaultSelector()
    watch.register(server, selectors.EVENT_READ)
    waiting: dict[int, bytearray] = {}
    while True:
        for key, _ in watch.select():
            if key.fileobj is server:
                connection, _ = server.accept()
                watch.register(connection, selectors.EVENT_READ)
                waiting[connection.fileno()] = bytearray()
                continue
            connection = key.fileobj
            got = connection.recv(1 << 20)
            if not got:
                watch.unregister(connection)
                connection.close()
                continue
            buffer = waiting[connection.fileno()]
            buffer += got
            if (end := whole(buffer)) is not None:
                connection.sendall(listed(buffer) if with_ids else PLAIN)
                del buffer[:end]


def whole(buffer: bytearray) -> int | None:
    """Where the first request ends, when all of it is there."""
    head = buffer.find(b"\r\n\r\n", 0, 4096)
    if head < 0:
        return None
    length = re.search(rb"(?i)content-length: *(\d+)", buffer[:head])
    end = head + 4 + int(length[1] if length else 0)
    return end if len(buffer) >= end else None


def listed(buffer: bytearray) -> bytes:
    """An answer with a message id for every delivery."""
    entries = b",".join(
        b'{"id":"%s","status":"accepted","message_id":"<%s@x>"}' % (one, one)
        for one in ID.findall(buffer)
    )
    body = b'{"results":[' + entries + b"]}"
    return ANSWER % (len(body), body)


@contextmanager
def serving(*, with_ids: bool = False) -> Iterator[int]:
    """The sink; its port."""
    with socket.create_server(("127.0.0.1", 0), backlog=64) as server:
        process = multiprocessing.get_context("fork").Process(target=sink, args=(server, with_ids))
        process.start()
        try:
            yield server.getsockname()[1]
        finally:
            process.kill()
            process.join()


def now() -> datetime:
    """The clock."""
    return datetime.now(UTC)


def http(port: int, personalise: Personalise) -> HttpEndpoint:
    """Our adapter, as `digest send` builds it."""
    settings = EndpointSettings(
        kind="http", url=f"http://127.0.0.1:{port}/m", personalise=personalise, batch_size=BATCH
    )
    return HttpEndpoint(settings, PostClient(user_agent="bench"), now)


def office(folder: Path) -> Office:
    """A fresh installation."""
    return Office(Database(f"sqlite:///{folder / f'{time.monotonic_ns()}.db'}"), now)


def enrol(made: Office, readers: int) -> None:
    """Readers, by the driver: importing is timed elsewhere."""
    moment = "2026-01-01 00:00:00.000000"
    people = (
        (n, f"reader{n}@example.org", f"h{n}", f"reader{n}@example.org", 1, "en", "[]", "[]", "{}", moment)
        for n in range(1, readers + 1)
    )  # fmt: skip
    with made.database.writing() as db:
        raw = db.connection.cursor()
        raw.executemany(
            "INSERT INTO subscriber (id, address_key, address_hash, email, ascii_only, language,"
            " topics, regions, fields, created_at) VALUES (?,?,?,?,?,?,?,?,?,?)",
            people,
        )
        raw.execute(
            "INSERT INTO subscription SELECT id, 'weekly', 'active', created_at FROM subscriber"
        )


def send(made: Office, endpoint: HttpEndpoint) -> tuple[float, float]:
    """Seconds to send all that is due, by the wall clock and of CPU."""
    sender = Sender(
        ledger=made.ledger,
        endpoint=endpoint,
        rules=Rules(Policy.KEYED),
        address=made.address,
        now=now,
        lanes=LANES,
    )
    started, busy = time.perf_counter(), time.process_time()
    sender.run(threading.Event(), horizon=timedelta(seconds=1))
    return time.perf_counter() - started, time.process_time() - busy


def without_ledger(made: Office, endpoint: HttpEndpoint, people: list[list[Recipient]]) -> float:
    """Seconds to write the letters, encode and post the same, keeping no books."""
    shown, head = edition(BODY), masthead("0123456789ab")

    def one(at: int) -> None:
        mailing = Mailing(head, shown, tuple(map(made.address, people[at])))
        answer = endpoint.post(endpoint.encode(mailing), f"key-{at}")
        assert isinstance(answer, Answered), answer

    return spread(one, len(people))


def raw_sockets(port: int, body: bytes, posts: int) -> float:
    """Seconds to post one body as often, by bare sockets."""
    head = b"POST /m HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
    request = head % len(body) + body
    mine = threading.local()

    def one(_: int) -> None:
        if not hasattr(mine, "socket"):
            mine.socket = socket.create_connection(("127.0.0.1", port))
        mine.socket.sendall(request)
        answer = b""
        while b"}" not in answer:
            answer += mine.socket.recv(65_536)

    return spread(one, posts)


def spread(one: Callable[[int], None], count: int) -> float:
    """Seconds to do something so often in as many threads as a sender has."""
    with ThreadPoolExecutor(LANES) as lanes:
        started = time.perf_counter()
        list(lanes.map(one, range(count)))
        return time.perf_counter() - started


def ledger_alone(made: Office) -> float:
    """Seconds to claim and settle everything in as many threads as a sender has; no letters."""
    due = made.ledger.due(now(), limit=1_000_000)

    def one(at: int) -> None:
        claimed = made.ledger.claim(due[at], now(), address=plain_letter)
        assert claimed is not None
        answered = ((claimed.letters, Answered({})),)
        settled = settle(claimed, answered, Rules(Policy.KEYED), now=now(), chance=0)
        made.ledger.settle(claimed, settled, now())

    return spread(one, len(due))


def plain_letter(recipient: Recipient) -> Letter:
    """The cheapest letter: what is timed is the ledger."""
    return Letter(recipient.delivery_id, recipient.email, recipient.name, {})


def audience(readers: int, size: int) -> list[list[Recipient]]:
    """Whom a sender would post to, in batches."""
    everyone = [
        Recipient(f"0123456789ab-{n}", n, "weekly", f"reader{n}@example.org", None, "en")
        for n in range(readers)
    ]
    return [everyone[at : at + size] for at in range(0, readers, size)]


def first_body(made: Office, endpoint: HttpEndpoint, people: list[list[Recipient]]) -> bytes:
    """The bytes of the first request."""
    letters = tuple(map(made.address, people[0]))
    return endpoint.encode(Mailing(masthead("0123456789ab"), edition(BODY), letters))


def batches(folder: Path, recipients: int, *, with_ids: bool = False) -> None:
    """Batches with variables."""
    made = office(folder)
    enrol(made, recipients)
    made.queue(batch_size=BATCH, body=BODY)
    with serving(with_ids=with_ids) as port:
        endpoint = http(port, Personalise.THERE)
        prepared = audience(min(recipients, 50_000), BATCH)
        body = first_body(made, endpoint, prepared)
        raw = raw_sockets(port, body, len(prepared)) / len(prepared)
        bare = without_ledger(made, endpoint, prepared) / len(prepared)
        seconds, busy = send(made, endpoint)
    kind = "a message id each" if with_ids else "one answer for all"
    rate, limit = recipients / seconds, BATCH / raw
    print(f"batches of {BATCH}, {kind}, {len(body) / 1000:,.0f} kB a request:")
    print(f"  raw sockets                 {limit:>10,.0f} recipients/s")
    print(f"  adapter without ledger      {BATCH / bare:>10,.0f} recipients/s")
    print(
        f"  digest, ledger FULL         {rate:>10,.0f} recipients/s: {rate * bare / BATCH:.0%} of that without ledger, {busy / recipients * 1e6:.1f} µs of CPU each"
    )


def singles(folder: Path, messages: int) -> None:
    """One full body a request."""
    made = office(folder)
    enrol(made, messages)
    made.queue(batch_size=SINGLE_BATCH, body=BODY)
    with serving() as port:
        endpoint = http(port, Personalise.HERE)
        prepared = audience(min(messages, 3_000), 1)
        body = first_body(made, endpoint, prepared)
        raw = len(prepared) / raw_sockets(port, body, len(prepared))
        bare = len(prepared) / without_ledger(made, endpoint, prepared)
        seconds, busy = send(made, endpoint)
    rate = messages / seconds
    print(f"one full body a request, {len(body) / 1000:,.0f} kB:")
    print(f"  raw sockets                 {raw:>10,.0f} messages/s")
    print(f"  adapter without ledger      {bare:>10,.0f} messages/s")
    print(
        f"  digest, ledger FULL         {rate:>10,.0f} messages/s: {rate / bare:.0%} of that without ledger, {busy / messages * 1e6:.0f} µs of CPU each"
    )


def ledger(folder: Path, recipients: int) -> None:
    """The books alone."""
    made = office(folder)
    enrol(made, recipients)
    made.queue(batch_size=BATCH)
    seconds = ledger_alone(made)
    print(f"ledger alone, {recipients:,} deliveries: {recipients / seconds:,.0f} deliveries/s")


def million(folder: Path, readers: int) -> None:
    """Queueing, and memory while sending."""
    made = office(folder)
    enrol(made, readers)
    started = time.perf_counter()
    made.queue(batch_size=BATCH)
    print(f"queueing {readers:,}: {time.perf_counter() - started:.2f} s")
    before = resident_mb()
    with serving() as port:
        seconds, _ = send(made, http(port, Personalise.THERE))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6
    print(
        f"sending {readers:,}: {readers / seconds:,.0f} recipients/s, resident memory {before:.0f} MB before, {resident_mb():.0f} MB after, {peak:.0f} MB at most"
    )


def resident_mb() -> float:
    """Memory of this process."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / 1e6


def main() -> None:
    """Each measure in a process of its own, on the first core."""
    recipients, readers, many = (
        int(arg) for arg in (*sys.argv[1:], *("200000", "6000", "1000000")[len(sys.argv) - 1 :])
    )
    measures = [
        (batches, (recipients,), {}),
        (batches, (recipients,), {"with_ids": True}),
        (singles, (readers,), {}),
        (ledger, (recipients,), {}),
        (million, (many,), {}),
    ]
    with tempfile.TemporaryDirectory() as folder:
        for measure, arguments, options in measures:
            if not arguments[0]:
                continue
            process = multiprocessing.get_context("fork").Process(
                target=measure, args=(Path(folder), *arguments), kwargs=options
            )
            process.start()
            process.join()
    print(json.dumps({"load": os.getloadavg()}))


if __name__ == "__main__":
    main()
