"""A small office on the web, with its real publisher and an endpoint that keeps the mails."""

from __future__ import annotations

import email
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email import policy
from email.message import EmailMessage
from itertools import count
from pathlib import Path

import httpx

from digest.assembly import open_publisher
from digest.config.load import load
from digest.model.subscriber import Consent, RollEntry, Subscription
from digest.publisher import Publisher
from digest.subscribers.address import parse_address
from digest.testing.clock import FakeClock
from digest.testing.endpoint import FaultEndpoint
from digest.web.app import create_app
from digest.web.front import Front
from digest.web.server import WebServer
from tests.cli.office import furnish

MONDAY = datetime(2026, 11, 23, 6, tzinfo=UTC)
TOPICS = 'path = "notes/"\ntopics = ["events", "research"]\nregions = ["Kainuu"]'
NAMES = """
[names.topics]
events = { fi = "Tapahtumat", en = "Events" }
"""
LINK = re.compile(r"https://bulletin\.example\.org(/[cpu]/[\w-]+)")
FORM = "/weekly/subscribe"
DAY = timedelta(days=1)

_numbers = count()


@dataclass
class ReaderOffice:
    """The office, and what its readers can see of it."""

    publisher: Publisher
    endpoint: FaultEndpoint
    client: httpx.Client
    clock: FakeClock
    folder: Path

    def someone(self) -> str:
        """An address that nobody had before."""
        return f"reader{next(_numbers)}@example.org"

    def post(self, path: str, **form: str | list[str]) -> httpx.Response:
        """A form from our own page."""
        return self.client.post(path, data=form, headers={"Sec-Fetch-Site": "same-origin"})

    def subscribe(self, address: str, **form: str | list[str]) -> httpx.Response:
        """The form, and the mail if there is one."""
        answer = self.post(FORM, email=address, **form)
        self.publisher.post_asks()
        return answer

    def mail(self, address: str) -> str | None:
        """The text of the last mail to an address."""
        message = self._last_mail(address)
        body = message and message.get_body(("plain",))
        return str(body.get_content()) if body else None

    def letter(self, address: str) -> str:
        """All of the last mail to an address, decoded: headers and every part."""
        message = self._last_mail(address)
        assert message is not None
        parts = (one.get_content() for one in message.walk() if not one.is_multipart())
        return "\n".join(
            [*(f"{name}: {value}" for name, value in message.items()), *map(str, parts)]
        )

    def _last_mail(self, address: str) -> EmailMessage | None:
        found = list(self.folder.glob(f"*-{address}.eml"))
        if not found:
            return None
        raw = max(found, key=lambda path: path.stat().st_mtime_ns).read_bytes()
        message = email.message_from_bytes(raw, policy=policy.default)
        assert isinstance(message, EmailMessage)
        return message

    def link(self, address: str, kind: str = "c") -> str:
        """The path of the link of a kind in the last mail to an address."""
        links: list[str] = LINK.findall(self.mail(address) or "")
        return next(link for link in links if link.startswith(f"/{kind}/"))

    def mails_to(self, address: str) -> int:
        return sum(effect.email == address for effect in self.endpoint.accepted)

    def reader(self, **form: str | list[str]) -> tuple[str, str]:
        """Somebody who subscribed and confirmed: address, and path of their preferences."""
        address = self.someone()
        self.subscribe(address, **form)
        confirmed = self.post(self.link(address))
        own = re.search(r'href="(/p/[\w-]+)', confirmed.text)
        assert own is not None, confirmed.text
        return address, own[1]

    def add(self, address: str) -> None:
        """Put somebody on the bulletin without asking them."""
        consent = Consent("consent", "a test", self.clock(), "tester")
        entry = RollEntry(parse_address(address), language="fi")
        self.publisher.add_reader(entry, bulletin="weekly", consent=consent)

    def standing(self, address: str) -> Subscription:
        return self.publisher.reader(address).subscriptions[0]


@contextmanager
def reader_office(root: Path, *, per_visitor: int = 10_000) -> Iterator[ReaderOffice]:
    """The office in a new folder."""
    clock = FakeClock(MONDAY)
    with FaultEndpoint(mails=root / "mails") as endpoint:
        config = furnish(root, url=endpoint.url) / "config.toml"
        told = config.read_text().replace('path = "notes/"', TOPICS)
        limits = f"\n[subscribe]\nper_visitor = {per_visitor}\nin_all = 10000\n"
        config.write_text(told + NAMES + limits)
        with (
            open_publisher(load(config, {}), now=clock) as publisher,
            WebServer(create_app(Front(publisher), now=clock), host="127.0.0.1", port=0) as server,
            httpx.Client(base_url=server.url, trust_env=False, timeout=60) as client,
        ):
            yield ReaderOffice(publisher, endpoint, client, clock, root / "mails")
