"""Serve the demo bodies on loopback: feeds, a calendar, a news list and every article's page.

    with DemoSite(date.today()) as site:
        …  # collect from site.origin + "/ministerio/rss.xml"

All is rendered once, for one day; the same day gives the same bytes and the same validators, so a
second visit is answered 304.
"""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Self

from digest.demo.articles import CONTENT, read_articles
from digest.demo.calendar_words import resolve
from digest.demo.feeds import atom, json_feed, rss
from digest.demo.pages import article_page, list_page, read_frames


@dataclass(frozen=True, slots=True)
class Document:
    """One address of the site."""

    content_type: str
    body: bytes

    @property
    def etag(self) -> str:
        """A strong validator."""
        return f'"{hashlib.sha256(self.body).hexdigest()[:20]}"'


@dataclass(frozen=True, slots=True)
class Visit:
    """One request that was answered."""

    path: str
    status: int


class DemoSite:
    """The site on one loopback port. `visits` keeps what was asked, in order."""

    def __init__(self, today: date, *, port: int = 0) -> None:
        self.visits: list[Visit] = []
        self._server = _Server(port, self.visits)
        self.origin = f"http://127.0.0.1:{self._server.server_address[1]}"
        self._server.documents = documents(today, self.origin)
        self._server.changed_at = datetime.combine(today, time(), UTC)

    def __enter__(self) -> Self:
        threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True
        ).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()


def documents(today: date, origin: str) -> Mapping[str, Document]:
    """Everything the site serves, by path."""
    articles, frames = read_articles(today), read_frames(today)
    of = {name: [one for one in articles if one.channel == name] for name in frames}
    calendar = resolve((CONTENT / "kalenteri.ics").read_text("utf-8"), today)
    served = {
        article.path: Document(
            f"text/html; charset={'iso-8859-1' if article.shape == 'tables' else 'utf-8'}",
            article_page(article, frames[article.channel]),
        )
        for article in articles
    }
    return served | {
        "/uutiset/": Document(
            "text/html; charset=utf-8",
            list_page(of["uutiset"], frames["uutiset"], "Ajankohtaista"),
        ),
        "/ministerio/rss.xml": Document(
            "application/rss+xml", rss(of["ministerio"], frames["ministerio"], origin)
        ),
        "/serviceverket/feed.atom": Document(
            "application/atom+xml", atom(of["serviceverket"], frames["serviceverket"], origin)
        ),
        "/institute/feed.json": Document(
            "application/feed+json", json_feed(of["institute"], frames["institute"], origin)
        ),
        "/kalenteri.ics": Document(
            "text/calendar; charset=utf-8", calendar.replace("\n", "\r\n").encode()
        ),
    }


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    documents: Mapping[str, Document]
    changed_at: datetime

    def __init__(self, port: int, visits: list[Visit]) -> None:
        self.visits = visits
        super().__init__(("127.0.0.1", port), _Handler)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _Server

    def do_GET(self) -> None:
        path = self.path.partition("?")[0]
        document = self.server.documents.get(path)
        if document is None:
            self._answer(path, 404, {}, b"")
            return
        validators = {
            "ETag": document.etag,
            "Last-Modified": format_datetime(self.server.changed_at, usegmt=True),
        }
        if self._is_known(validators):
            self._answer(path, 304, validators, b"")
        else:
            self._answer(
                path, 200, validators | {"Content-Type": document.content_type}, document.body
            )

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
        """Silent: requests are in `DemoSite.visits`."""

    def _is_known(self, validators: Mapping[str, str]) -> bool:
        """An ETag decides alone where there is one: RFC 9110 §13.2.2."""
        asked = self.headers.get("If-None-Match")
        if asked is not None:
            return validators["ETag"] in asked
        return self.headers.get("If-Modified-Since") == validators["Last-Modified"]

    def _answer(self, path: str, status: int, headers: Mapping[str, str], body: bytes) -> None:
        self.server.visits.append(Visit(path, status))
        lines = [f"HTTP/1.1 {status} Answer"]
        lines += [f"{name}: {value}" for name, value in headers.items()]
        if status != 304:
            lines.append(f"Content-Length: {len(body)}")
        self.wfile.write("\r\n".join((*lines, "", "")).encode("ascii") + body)
