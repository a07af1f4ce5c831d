"""Time sending against raw sockets that post the same bytes, in the same run.

    python bench/deliver.py [ROUNDS] [MILLION]

Every measure runs in a process of its own on the first core, ROUNDS times (3), and the round in
which Digest was fastest is shown whole: the limits beside it are of the same seconds. The ledger is
on and synchronous=FULL; 8 threads. The sink is a process on the last core and costs less than any
sender. MILLION readers (1,000,000) are queued and sent for the memory; 0 leaves that out.
The ratios count; the rest is one machine on one day.
"""

from __future__ import annotations

import multiprocessing
import os
import resource
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

from limits import (
    BATCH,
    ISSUE,
    LANES,
    RECIPIENTS,
    Mail,
    Pages,
    Timed,
    Times,
    enrol,
    in_database,
    in_memory,
    least_ledger,
    now,
    office,
    one_link,
    raw_mail,
    raw_sockets,
    spread,
    timed,
    two_links,
    without_ledger,
)
from sinks import END_OF_MAIL, Answer, Certificate, accepts, certified, lists, relays, serving

from digest.config.settings import EndpointSettings, Personalise
from digest.deliver.endpoints.http import HttpEndpoint
from digest.deliver.endpoints.smtp import SmtpEndpoint
from digest.deliver.outcome import Rules, settle
from digest.deliver.sender import Sender
from digest.http import PostClient
from digest.model.delivery import Answered, Letter, Mailing, Policy, Recipient
from digest.ports import Endpoint
from digest.testing.office import Office, masthead

SINGLE_BATCH = 64
MESSAGES = 3_000
GREETING = b"220 sink ESMTP\r\n"


@dataclass(frozen=True, slots=True)
class Kind:
    """One way to send.

    Attributes:
        size: recipients a request.
        letters: what they are sent.
        least: what the rate should be, a second.
        share: what part of the same without a ledger it should be.
    """

    name: str
    size: int
    recipients: int
    answer: Answer = accepts
    fast: bool = True
    secure: bool = False
    mail: bool = False
    letters: Callable[[Office], Mail] = one_link
    least: int = 0
    share: float = 0

    @property
    def aims(self) -> tuple[str, ...]:
        """What it should reach, in words."""
        rate, share = f"{self.least:,}/s", f"{self.share:.0%}"
        return (*(rate,) * bool(self.least), *(share,) * bool(self.share))

    @property
    def some(self) -> Times:
        """What the limits are timed with; all of it would only take longer."""
        return Times(self.recipients // self.size // 2, self.size)


@dataclass(frozen=True, slots=True)
class Figures:
    """How often a second, and how much of the processor each recipient takes.

    Attributes:
        bare: without a ledger, readers in memory.
        reading: without a ledger, readers read from the database.
    """

    raw: Timed
    bare: Timed
    reading: Timed
    digest: Timed


KINDS = (
    Kind("one full body a request, fast", 1, MESSAGES, least=2_000),
    Kind("one full body a request, plain", 1, MESSAGES, fast=False, least=1_500),
    Kind("one full body a request, fast, TLS", 1, MESSAGES, secure=True),
    Kind("one full body a request, plain, TLS", 1, MESSAGES, fast=False, secure=True),
    Kind("batches of 500", BATCH, RECIPIENTS, least=60_000, share=0.6),
    Kind("batches of 500, both links", BATCH, RECIPIENTS, letters=two_links, share=0.6),
    Kind("batches of 500, plain", BATCH, RECIPIENTS, fast=False),
    Kind("batches of 500, TLS", BATCH, RECIPIENTS, secure=True),
    Kind("batches of 500, a message id for each", BATCH, RECIPIENTS, answer=lists),
    Kind("SMTP, one mail each", 1, MESSAGES, answer=relays, mail=True, least=1_200),
)


def endpoint(kind: Kind, port: int, tls: Certificate) -> Endpoint:
    """Our adapter, as `digest send` builds it."""
    client = PostClient(user_agent="bench", ssl_context=tls.client, fast=kind.fast)
    if kind.mail:
        url, options = f"smtp://127.0.0.1:{port}", {"security": "none"}
        return SmtpEndpoint(EndpointSettings("smtp", url=url, options=options), client, now)
    url = f"{'https' if kind.secure else 'http'}://127.0.0.1:{port}/m"
    filled = Personalise.HERE if kind.size == 1 else Personalise.THERE
    return HttpEndpoint(
        EndpointSettings("http", url=url, personalise=filled, batch_size=BATCH), client, now
    )


def send(made: Office, mail: Mail, to: Endpoint, recipients: int) -> Timed:
    """Send all that is due."""
    sender = Sender(
        ledger=made.ledger,
        endpoint=to,
        rules=Rules(Policy.KEYED),
        address=mail.address,
        now=now,
        lanes=LANES,
    )
    return timed(recipients, lambda: sender.run(threading.Event(), horizon=timedelta(0)))


def sending(folder: Path, kind: Kind) -> Figures:
    """One round of one kind."""
    made, tls = office(folder), certified(folder)
    mail = kind.letters(made)
    enrol(made, kind.recipients)
    made.queue(batch_size=max(kind.size, SINGLE_BATCH), shown=mail.shown)
    sink = serving(
        kind.answer,
        greeting=GREETING if kind.mail else b"",
        tls=tls.server if kind.secure else None,
    )
    with sink as port:
        to, page = endpoint(kind, port, tls), in_memory(kind.some)
        figures = Figures(
            raw=limit(kind, port, tls, to.encode(first(mail, page))),
            bare=without_ledger(mail, to, page, kind.some),
            reading=without_ledger(mail, to, in_database(made, kind.size), kind.some),
            digest=send(made, mail, to, kind.recipients),
        )
        to.close()
    accepted = made.books.certificate(made.issues.all()[0].id).accepted
    assert accepted == kind.recipients, accepted
    return figures


def first(mail: Mail, page: Pages) -> Mailing:
    """What the first request carries."""
    return Mailing(masthead(ISSUE), mail.shown, tuple(map(mail.address, page(0))))


def limit(kind: Kind, port: int, tls: Certificate, body: bytes) -> Timed:
    """What the bytes alone take."""
    if kind.mail:
        return raw_mail(port, body + END_OF_MAIL, kind.some)
    head = b"POST /m HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
    request = head % len(body) + body
    return raw_sockets(port, request, kind.some, tls.client if kind.secure else None)


def ledger_alone(folder: Path) -> float:
    """Deliveries a second: claim and settle everything in as many threads as a sender has."""
    made = office(folder)
    enrol(made, RECIPIENTS)
    made.queue(batch_size=BATCH)
    due = made.ledger.due(now(), limit=1_000_000)

    def one(at: int) -> None:
        claimed = made.ledger.claim(due[at], now(), address=plain_letter)
        assert claimed is not None
        answered = ((claimed.letters, Answered({})),)
        settled = settle(claimed, answered, Rules(Policy.KEYED), now=now(), chance=0)
        made.ledger.settle(claimed, settled, now())

    return spread(one, Times(len(due), BATCH)).rate


def plain_letter(recipient: Recipient) -> Letter:
    """The cheapest letter: what is timed is the ledger."""
    return Letter(recipient.delivery_id, recipient.email, recipient.name, {})


def million(folder: Path, readers: int) -> tuple[float, float, int, int, int]:
    """Seconds to queue, rate of sending, memory before, after and at most, in MB."""
    made = office(folder)
    enrol(made, readers)
    started = time.perf_counter()
    made.queue(batch_size=BATCH)
    queueing, before = time.perf_counter() - started, resident_mb()
    kind = Kind("", BATCH, readers)
    with serving() as port:
        sent = send(made, one_link(made), endpoint(kind, port, certified(folder)), readers)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6
    return queueing, sent.rate, round(before), round(resident_mb()), round(peak)


def resident_mb() -> float:
    """Memory of this process."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / 1e6


def alone(measure: Callable[[Path], Any]) -> Any:
    """What a measure gives in a fresh process on the first core."""
    ours, theirs = multiprocessing.get_context("fork").Pipe()

    def run() -> None:
        os.sched_setaffinity(0, {min(cores)})
        with tempfile.TemporaryDirectory() as folder:
            theirs.send(measure(Path(folder)))

    cores = os.sched_getaffinity(0)
    process = multiprocessing.get_context("fork").Process(target=run)
    process.start()
    theirs.close()
    try:
        return ours.recv()
    finally:
        process.join()


def table(rounds: int) -> Iterator[str]:
    """Every way to send, line by line."""
    yield (
        "| what | raw sockets | no ledger | Digest | CPU each, no ledger | CPU each, Digest |"
        " of no ledger, by the clock | … by CPU | … readers read, by CPU | aim | |"
    )
    yield "|---|---:|---:|---:|---:|---:|---:|---:|---:|---|---|"
    for kind in KINDS:
        best = max((alone(partial(sending, kind=kind)) for _ in range(rounds)), key=rate)
        digest, bare = best.digest, best.bare
        share = digest.rate / bare.rate
        met = digest.rate >= kind.least and share >= kind.share
        cells = (
            kind.name,
            f"{best.raw.rate:,.0f}",
            f"{bare.rate:,.0f}",
            f"**{digest.rate:,.0f}**",
            f"{bare.cpu_us:,.1f} µs",
            f"{digest.cpu_us:,.1f} µs",
            f"{share:.0%}",
            f"{bare.cpu_us / digest.cpu_us:.0%}",
            f"{best.reading.cpu_us / digest.cpu_us:.0%}",
            " and ".join(kind.aims),
            ("met" if met else "missed") * bool(kind.least or kind.share),
        )
        yield "| " + " | ".join(cells) + " |"


def rate(figures: Figures) -> float:
    """What the best round is chosen by."""
    return figures.digest.rate


def books(rounds: int, readers: int) -> Iterator[str]:
    """What has no wire in it."""
    yield "| what | figure | aim | |"
    yield "|---|---:|---|---|"
    alone_rate = max(alone(ledger_alone) for _ in range(rounds))
    yield f"| ledger alone | {alone_rate:,.0f}/s | 200,000/s | {'met' if alone_rate >= 2e5 else 'missed'} |"
    least = alone(least_ledger)
    yield f"| … the least it can be, by CPU | {1e6 / least.cpu_us:,.0f}/s, {least.cpu_us:.1f} µs each | | |"
    if readers:
        queueing, pace, before, after, peak = alone(partial(million, readers=readers))
        yield f"| queueing {readers:,} | {queueing:.1f} s | 5 s | {'met' if queueing <= 5 else 'missed'} |"
        yield f"| sending {readers:,} | {pace:,.0f}/s | | |"
        yield f"| … memory before, after, at most | {before}, {after}, {peak} MB | 120 MB | {'met' if peak <= 120 else 'missed'} |"


def main() -> None:
    """Measure and print."""
    rounds, readers = (int(arg) for arg in (*sys.argv[1:], *("3", "1000000")[len(sys.argv) - 1 :]))
    load = os.getloadavg()[0]
    for line in (*table(rounds), "", *books(rounds, readers)):
        print(line, flush=True)
    print(f"\nload {load:.1f} before, {os.getloadavg()[0]:.1f} after; rates a second")


if __name__ == "__main__":
    main()
