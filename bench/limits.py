"""What limits bench/deliver.py: the same readers, letters and bytes with less around them."""

from __future__ import annotations

import socket
import sqlite3
import ssl
import threading
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec

from digest.model.delivery import Answered, Letter, Mailing, Recipient
from digest.model.issue import Edition, Slot, Slotted
from digest.ports import Endpoint
from digest.store.database import Database
from digest.subscribers.claims import preferences_token, preferences_url
from digest.testing.office import PUBLIC_URL, Office, edition, masthead

BATCH, LANES = 500, 8
RECIPIENTS = 100_000
BODY = "<p>" + "The council opens a new service point in the centre. " * 1_100 + "</p>"
ISSUE = "0123456789ab"

# What a mailer without a ledger would have to read as well, 500 readers at a time and as one row.
READERS = """
    SELECT json_group_array(json_array(?1 || s.id, s.id, 'weekly', s.email, s.name))
      FROM subscriber s
     CROSS JOIN subscription n ON n.subscriber_id = s.id AND n.bulletin = 'weekly' AND n.state = 'active'
      LEFT JOIN suppression p ON p.address_hash = s.address_hash
     WHERE s.id > ?2 AND s.id <= ?3 AND p.address_hash IS NULL
"""

MEMBERS = """
    SELECT json_group_array(json_array(?1 || d.id, s.id, 'weekly', s.email, s.name))
           FILTER (WHERE n.state = 'active' AND p.address_hash IS NULL)
      FROM delivery d
      JOIN subscriber s ON s.id = d.subscriber_id
      LEFT JOIN subscription n ON n.subscriber_id = s.id AND n.bulletin = 'weekly'
      LEFT JOIN suppression p ON p.address_hash = s.address_hash
     WHERE d.batch_id = ?2 AND d.state = 'pending'
"""

Pages = Callable[[int], list[Recipient]]
"""Whom the n-th request goes to."""


@dataclass(frozen=True, slots=True)
class Times:
    """So many requests with so many recipients each."""

    requests: int
    size: int


@dataclass(frozen=True, slots=True)
class Timed:
    """So many recipients in so many seconds, by the wall clock and of CPU."""

    recipients: int
    wall_s: float
    cpu_s: float

    @property
    def rate(self) -> float:
        """Recipients a second."""
        return self.recipients / self.wall_s

    @property
    def cpu_us(self) -> float:
        """Of the processor, for each."""
        return self.cpu_s / self.recipients * 1e6


@dataclass(frozen=True, slots=True)
class Mail:
    """What every reader gets, and how it is made theirs."""

    shown: Edition
    address: Callable[[Recipient], Letter]


def one_link(made: Office) -> Mail:
    """The way out, and nothing else that differs from reader to reader."""
    return Mail(edition(BODY), made.address)


def two_links(made: Office) -> Mail:
    """The way out and the way to one's preferences, as `digest send` writes them."""

    def address(recipient: Recipient) -> Letter:
        person, bulletin = recipient.subscriber_id, recipient.bulletin
        letter = made.address(recipient)
        choose = preferences_token(made.signer, person, recipient.email, bulletin)
        values = {**letter.values, "preferences_url": preferences_url(PUBLIC_URL, choose)}
        return Letter(letter.delivery_id, letter.email, letter.name, values)

    plain = edition(BODY)
    html = Slotted((*plain.html.parts, "<a href='", Slot("preferences_url"), "'>Choose</a>"))
    return Mail(replace(plain, html=html), address)


def now() -> datetime:
    """The clock."""
    return datetime.now(UTC)


def office(folder: Path) -> Office:
    """A fresh installation."""
    return Office(Database(f"sqlite:///{folder / f'{time.monotonic_ns()}.db'}"), now)


def enrol(made: Office, readers: int) -> None:
    """Readers, by the driver: importing is timed elsewhere."""
    moment = "2026-01-01 00:00:00.000000"
    people = (
        (n, f"reader{n}@example.org", f"h{n}", f"reader{n}@example.org", 1, "en", "{}", moment)
        for n in range(1, readers + 1)
    )
    with made.database.writing() as db:
        raw: Any = db.connection.cursor()
        raw.executemany(
            "INSERT INTO subscriber (id, address_key, address_hash, email, ascii_only, language,"
            " fields, created_at) VALUES (?,?,?,?,?,?,?,?)",
            people,
        )
        raw.execute(
            "INSERT INTO subscription (subscriber_id, bulletin, state, since_at, language)"
            " SELECT id, 'weekly', 'active', created_at, 'en' FROM subscriber"
        )


def without_ledger(mail: Mail, to: Endpoint, page: Pages, times: Times) -> Timed:
    """Write the letters, encode and post the same, keeping no books."""
    head = masthead(ISSUE)

    def one(at: int) -> None:
        mailing = Mailing(head, mail.shown, tuple(map(mail.address, page(at))))
        answer = to.post(to.encode(mailing), f"key-{at}")
        assert isinstance(answer, Answered), answer

    return spread(one, times)


def in_memory(times: Times) -> Pages:
    """Readers that are simply there."""
    pages = [
        [
            Recipient(f"{ISSUE}-{n}", n, "weekly", f"reader{n}@example.org", None)
            for n in range(at * times.size + 1, (at + 1) * times.size + 1)
        ]
        for at in range(times.requests)
    ]
    return pages.__getitem__


def in_database(made: Office, size: int) -> Pages:
    """Readers as they stand in the database, who left or is suppressed left out."""
    recipients = msgspec.json.Decoder(list[Recipient])
    block = max(size, 64)  # single letters are read 64 at a time too
    mine = threading.local()

    def page(at: int) -> list[Recipient]:
        start = at * size // block * block
        if getattr(mine, "start", None) != start:
            with made.database.reading() as db:
                row = db.exec_driver_sql(READERS, (f"{ISSUE}-", start, start + block)).one()
            mine.start, mine.read = start, recipients.decode(row[0])
        offset = at * size - start
        found: list[Recipient] = mine.read[offset : offset + size]
        return found

    return page


def raw_sockets(port: int, request: bytes, times: Times, tls: ssl.SSLContext | None) -> Timed:
    """Post one request as often, by bare sockets."""
    mine = threading.local()

    def one(_: int) -> None:
        if not hasattr(mine, "socket"):
            mine.socket = socket.create_connection(("127.0.0.1", port))
            mine.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if tls:
                mine.socket = tls.wrap_socket(mine.socket, server_hostname="127.0.0.1")
        mine.socket.sendall(request)
        answer = b""
        while b"]}" not in answer:
            answer = answer[-1:] + mine.socket.recv(65_536)

    return spread(one, times)


def raw_mail(port: int, mail: bytes, times: Times) -> Timed:
    """Hand over one mail as often, by bare sockets."""
    mine = threading.local()

    def one(_: int) -> None:
        if not hasattr(mine, "socket"):
            mine.socket = socket.create_connection(("127.0.0.1", port))
            mine.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            mine.socket.recv(1_000)
        for said in (b"MAIL FROM:<a@x>\r\n", b"RCPT TO:<b@x>\r\n", b"DATA\r\n", mail):
            mine.socket.sendall(said)
            mine.socket.recv(1_000)

    return spread(one, times)


def least_ledger(folder: Path) -> Timed:
    """What no ledger can do without: bare sqlite3 reads who may be mailed, and keeps the letters.

    One thread, four batches a commit, and nothing is done in Python for any single reader.
    """
    made = office(folder)
    enrol(made, RECIPIENTS)
    made.queue(batch_size=BATCH)
    due = made.ledger.due(now(), limit=1_000_000)
    claimed = made.ledger.claim(due[0], now(), address=made.address)
    assert claimed is not None
    letters = msgspec.json.encode(claimed.letters).decode()
    made.database.close()
    db = sqlite3.connect(str(made.database.path), isolation_level=None)
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "wal_autocheckpoint=4000"):
        db.execute(f"PRAGMA {pragma}")

    def work() -> None:
        for at in range(1, len(due), 4):
            some = due[at : at + 4]
            db.execute("BEGIN IMMEDIATE")
            for one in some:
                db.execute(MEMBERS, (ISSUE, one)).fetchall()
                db.execute("UPDATE batch SET state='posting', letters=? WHERE id=?", (letters, one))
                db.execute(
                    "INSERT INTO attempt (batch_id, key, started_at) VALUES (?,'','')", (one,)
                )
            db.execute("COMMIT")
            db.execute("BEGIN IMMEDIATE")
            for one in some:
                db.execute("UPDATE batch SET state='done', letters=NULL WHERE id=?", (one,))
            db.execute("COMMIT")

    return timed(RECIPIENTS - BATCH, work)


def spread(one: Callable[[int], None], times: Times) -> Timed:
    """Do something so often in as many threads as a sender has."""
    with ThreadPoolExecutor(LANES) as lanes:
        return timed(
            times.requests * times.size,
            lambda: deque(lanes.map(one, range(times.requests)), maxlen=0),
        )


def timed(recipients: int, work: Callable[[], object]) -> Timed:
    """How long it takes."""
    started, busy = time.perf_counter(), time.process_time()
    work()
    return Timed(recipients, time.perf_counter() - started, time.process_time() - busy)
