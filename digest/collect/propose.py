"""Propose a working configuration for an address: look at it, try what it offers, show the catch.

An address that is itself a feed, calendar or API is taken as it is. A page is asked for the feeds it
names, then for its list of news. A single article leads to what it stands in: the folders of its
address, and the usual names of feeds there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import tzinfo
from urllib.parse import urljoin, urlsplit

import msgspec

from digest.collect.naming import name_for
from digest.collect.parse.exchange import Question, pack_question
from digest.collect.parse.sniff import Lead, Sniffed
from digest.collect.sources import build
from digest.collect.sources.visit import PARSE_S, in_sandbox
from digest.config.settings import SourceSettings
from digest.errors import SourceError, UnreadableSource
from digest.model.item import Found
from digest.ports import Client, FetchState, Now, Sandbox

SHOWN = 5  # items of the trial
_MOST_REQUESTS = 25  # of one proposal, articles of the trial not counted
_MOST_FOLDERS = 3
_ACCEPT = "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8"
_USUAL_FEEDS = ("feed/", "rss.xml", "feed.xml", "atom.xml", "feed.atom", "feed.json", "rss/")


@dataclass(frozen=True, slots=True)
class Proposal:
    """A configuration that works.

    Attributes:
        found: the first items it collects. `listed`: how many there are.
        notes: what the trial had to say. `others`: further addresses that may work too.
    """

    settings: SourceSettings
    found: tuple[Found, ...]
    listed: int
    notes: tuple[str, ...] = ()
    others: tuple[str, ...] = ()


@dataclass
class Prober:
    """Looks at addresses on behalf of one proposal."""

    client: Client
    sandbox: Sandbox
    now: Now
    zone: tzinfo
    requests_left: int = _MOST_REQUESTS

    def propose(self, url: str) -> Proposal:
        """The best configuration for an address. Raises SourceError when nothing there works."""
        sniffed = self._sniff(url)
        proposal = self._first_that_works(sniffed.leads, sniffed)
        if proposal is not None:
            return proposal
        for folder in _folders(url):
            proposal = self._in_folder(folder)
            if proposal is not None:
                note = f"{url} is a single page; this is what it belongs to"
                return replace(proposal, notes=(note, *proposal.notes))
        raise UnreadableSource(
            f"{url}: neither a feed, calendar or list of news was found, nor one that it names; "
            "give the address of a page that lists the news"
        )

    def _in_folder(self, folder: str) -> Proposal | None:
        for url in (folder, *(urljoin(folder, name) for name in _USUAL_FEEDS)):
            try:
                sniffed = self._sniff(url)
            except SourceError:
                continue
            if proposal := self._first_that_works(sniffed.leads, sniffed):
                return proposal
        return None

    def _sniff(self, url: str) -> Sniffed:
        if self.requests_left <= 0:
            raise UnreadableSource(f"{url}: not looked at; too many addresses were tried")
        self.requests_left -= 1
        fetched = self.client.get(url, headers={"Accept": _ACCEPT})
        question = Question(
            url=fetched.moved_to or fetched.url,
            content_type=fetched.content_type,
            zone=str(self.zone),
            now=self.now().isoformat(),
        )
        with in_sandbox(url):
            packed = pack_question(question, fetched.body)
            answer = self.sandbox.call(
                "digest.collect.parse.sniff:task", packed, deadline_s=PARSE_S
            )
            return msgspec.json.decode(answer, type=Sniffed)

    def _first_that_works(self, leads: Iterable[Lead], sniffed: Sniffed) -> Proposal | None:
        rest = list(leads)
        while rest:
            lead = rest.pop(0)
            try:
                proposal = self._tried(lead, sniffed)
            except SourceError:
                continue
            if proposal.found:
                others = tuple(dict.fromkeys(one.url for one in rest if one.url != lead.url))
                return replace(proposal, others=others)
        return None

    def _tried(self, lead: Lead, sniffed: Sniffed) -> Proposal:
        """Collect from it as a visit would, but open no more than a few articles."""
        settings = SourceSettings(
            name=name_for(lead.url, sniffed.title),
            kind=lead.kind,
            url=lead.url,
            items=lead.items,
            link=lead.link,
        )
        opened: list[str] = []

        def is_beyond(url: str) -> bool:
            opened.append(url)
            return len(opened) > SHOWN

        source = build(
            settings, client=self.client, sandbox=self.sandbox, now=self.now, zone=self.zone
        )
        harvest = source.collect(FetchState(), is_known=is_beyond)
        return Proposal(
            settings,
            harvest.found[:SHOWN],
            len(harvest.found) + harvest.known,
            harvest.notes,
        )


def _folders(url: str) -> Iterator[str]:
    """What an address stands in, nearest first; `-` and the like are no places of their own."""
    here = urlsplit(url)
    folder = here.path if here.path.endswith("/") else here.path.rpartition("/")[0] + "/"
    seen = 0
    while seen < _MOST_FOLDERS:
        address = here._replace(path=folder, query="", fragment="").geturl()
        if address != url and not folder.endswith("/-/"):
            seen += 1
            yield address
        if folder == "/":
            return
        folder = folder.rstrip("/").rpartition("/")[0] + "/"
