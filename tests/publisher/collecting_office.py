"""An installation whose sources stand on loopback and whose clock is set by hand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from html import escape
from pathlib import Path

from digest.assembly import open_publisher
from digest.config.load import load
from digest.publisher import Publisher
from digest.publisher.collecting import SourceReport
from tests.collect.loopback import Answer, Loopback, Page, serving
from tests.migrated import lay

CONFIG = """\
[site]
name = "Toimisto"
public_url = "https://bulletin.example.org"

[sender]
email = "a@example.org"
name = "Toimisto"

[endpoint]
kind = "folder"
path = "out"

[network]
allow = ["127.0.0.0/8"]

[[sources]]
name = "uutiset"
kind = "feed"
url = "{site}/rss"
language = "fi"
first_run = "all"

[[sources]]
name = "lyhenne"
kind = "feed"
url = "{site}/short"
language = "fi"
first_run = "all"
active = false

[[sources]]
name = "lista"
kind = "page"
url = "{site}/news/"
active = false

[[sources]]
name = "kalenteri"
kind = "calendar"
url = "{site}/k.ics"
language = "fi"
first_run = "all"
active = false
"""


@dataclass
class Office:
    """One installation. `now` is what every stage sees."""

    publisher: Publisher
    site: Loopback
    clock: list[datetime]

    @property
    def now(self) -> datetime:
        return self.clock[0]

    def later(self, **time: int) -> None:
        self.clock[0] += timedelta(**time)

    def serve(self, body: bytes | Answer) -> None:
        self.site.pages["/rss"] = Page(body) if isinstance(body, bytes) else body

    def collect(self, *names: str) -> SourceReport:
        return self.publisher.collect(names)[0]

    def states(self) -> list[str]:
        return sorted(item.state for item in self.publisher.items())


@contextmanager
def office(root: Path, pages: Mapping[str, Answer]) -> Iterator[Office]:
    clock = [datetime(2026, 5, 6, 9, tzinfo=UTC)]
    with serving(pages) as site:
        (root / "config.toml").write_text(CONFIG.format(site=site.url))
        lay(root / "var" / "digest.db")
        settings = load(root / "config.toml", {})
        with open_publisher(settings, now=lambda: clock[0]) as publisher:
            yield Office(publisher, site, clock)


def feed(*titles: str, day: str = "Mon, 04 May 2026 08:00:00 GMT", guids: str = "g") -> bytes:
    items = "".join(
        f"<item><title>{escape(title)}</title><link>https://k.example/{guids}/{at}</link>"
        f"<guid>{guids}{at}</guid><pubDate>{day}</pubDate>"
        f"<description>{escape(title)} kunnassa, kertoo kunta.</description></item>"
        for at, title in enumerate(titles)
    )
    return f'<rss version="2.0"><channel><title>t</title>{items}</channel></rss>'.encode()
