"""An installation with one feed, a language model on loopback, and a bulletin in three languages."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from html import escape
from pathlib import Path

from digest.assembly import open_publisher
from digest.config.load import load
from digest.model.issue import Edition, Issue, ItemEntry
from digest.publisher import Publisher
from digest.publisher.paraphrasing import Paraphrased
from tests.collect.loopback import Answer, Asked, Loopback, Page, serving
from tests.migrated import lay

MODEL = "/v1/chat/completions"
CONFIG = """\
[site]
name = "Toimisto"
public_url = "https://bulletin.example.org"
development = true

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
language = "{language}"
first_run = "all"
"""
ASKED = """
[summariser]
kind = "chat"
url = "{site}/v1"
model = "pieni"
timeout = "1m"
"""
SCHEDULE = """\
title = { fi = "Kirje", sv = "Brev", en = "Letter" }
languages = ["fi", "sv", "en"]

[when]
start = 2026-01-05
at = 08:30:00
rrule = "FREQ=WEEKLY;BYDAY=MO"

[[sections]]
id = "all"
title = { fi = "Kaikki", sv = "Allt", en = "All" }
kinds = ["news"]
"""


def feed(*texts: str, title: str) -> Page:
    items = "".join(
        f"<item><title>{title} {at or ''}</title><link>https://k.example/{at}</link>"
        f"<guid>g{at}</guid><pubDate>Mon, 04 May 2026 08:00:00 GMT</pubDate>"
        f"<description>{escape(text)}</description></item>"
        for at, text in enumerate(texts)
    )
    return Page(f'<rss version="2.0"><channel><title>t</title>{items}</channel></rss>'.encode())


class Desk:
    """One installation and the model it asks."""

    def __init__(self, publisher: Publisher, site: Loopback) -> None:
        self.publisher, self.site = publisher, site

    def round(self) -> Paraphrased | None:
        """Collect, then ask."""
        self.publisher.collect()
        return self.publisher.paraphrase()

    def questions(self) -> list[Asked]:
        return [asked for asked in self.site.asked if asked.path == MODEL]

    def entry(self) -> ItemEntry:
        made = self.publisher.draft("kirje")
        assert isinstance(made, Issue)
        (entry,) = (entry for entry in made.entries if isinstance(entry, ItemEntry))
        return entry

    def editions(self) -> dict[str, Edition]:
        return {edition.language: edition for edition in self.publisher.editions("latest")}


@contextmanager
def desk(
    root: Path, answer: Answer, rss: Page, *, settings: str = "", language: str = "fi"
) -> Iterator[Desk]:
    with serving({"/rss": rss, MODEL: answer}) as site:
        (root / "schedules").mkdir(exist_ok=True)
        (root / "schedules" / "kirje.toml").write_text(SCHEDULE)
        (root / "config.toml").write_text(
            (CONFIG + settings).replace("{site}", site.url).replace("{language}", language)
        )
        lay(root / "var" / "digest.db")
        now = datetime(2026, 5, 6, 9, tzinfo=UTC)
        loaded = load(root / "config.toml", {})
        with open_publisher(loaded, now=lambda: now) as publisher:
            yield Desk(publisher, site)


def html(edition: Edition) -> str:
    return "".join(part for part in edition.html.parts if isinstance(part, str))


def text(edition: Edition) -> str:
    plain = "".join(part for part in edition.text.parts if isinstance(part, str))
    return " ".join(plain.split())
