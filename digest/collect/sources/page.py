"""A web page that lists news, and the article pages it leads to."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import tzinfo

import msgspec

from digest.collect.address import canonical_address
from digest.collect.parse.exchange import Question, pack_question
from digest.collect.parse.listing import Listed
from digest.collect.settle import settle
from digest.collect.sources.visit import (
    PARSE_S,
    address,
    ask_parser,
    fetch,
    in_sandbox,
    is_unchanged,
    must_be_permitted,
    notes_on,
    question_of,
    state_after,
)
from digest.config.settings import SourceSettings
from digest.errors import SourceError
from digest.model.item import Found
from digest.ports import Client, Fetched, FetchState, Harvest, Now, Sandbox

_ACCEPT = "text/html, application/xhtml+xml, */*;q=0.5"
_LISTING = "digest.collect.parse.listing:listing_task"
_ARTICLE = "digest.collect.parse.listing:article_task"
_GIVE_UP_AFTER = 5  # failed article pages in a row: the site is down, the next visit goes on


class PageSource:
    """`ports.Source` for `kind = "page"`."""

    def __init__(
        self, settings: SourceSettings, client: Client, sandbox: Sandbox, now: Now, zone: tzinfo
    ) -> None:
        self.name = settings.name
        self._settings = settings
        self._client = client
        self._sandbox = sandbox
        self._now = now
        self._zone = zone

    def collect(self, state: FetchState, *, is_known: Callable[[str], bool]) -> Harvest:
        """Visit the list, then each article that is not known. Raises SourceError."""
        must_be_permitted(self._client, address(self._settings), self.name)
        fetched = fetch(self._settings, self._client, state, _ACCEPT)
        if is_unchanged(fetched):
            kept = state_after(fetched, state)
            return Harvest(state=kept, unchanged=True, moved_to=fetched.moved_to)
        notes: list[str] = list(notes_on(fetched))
        listed = self._listed(fetched)
        unknown = [one for one in listed if not is_known(one.url)]
        found = tuple(self._articles(unknown, notes))
        # A page that failed is listed again next time only if the list itself is read again.
        kept = (
            state_after(fetched, state) if len(found) == len(unknown) else FetchState(visited=True)
        )
        return Harvest(
            found=found,
            state=kept,
            notes=tuple(notes),
            known=len(listed) - len(unknown),
            moved_to=fetched.moved_to,
        )

    def _listed(self, fetched: Fetched) -> tuple[Listed, ...]:
        chosen = self._settings
        options = {
            "items": chosen.items,
            "link": chosen.link,
            "title": chosen.title,
            "date": chosen.date,
        }
        question = question_of(fetched, chosen, self._zone, self._now(), options)
        packed = pack_question(question, fetched.body)
        with in_sandbox(self.name):
            answer = self._sandbox.call(_LISTING, packed, deadline_s=PARSE_S)
            return msgspec.json.decode(answer, type=tuple[Listed, ...])

    def _articles(self, listed: list[Listed], notes: list[str]) -> Iterator[Found]:
        failed = 0
        for one in listed:
            if failed >= _GIVE_UP_AFTER:
                notes.append(
                    f"stopped after {failed} failed pages in a row; the rest comes next time"
                )
                return
            try:
                yield self._article(one)
                failed = 0
            except SourceError as error:
                failed += 1
                notes.append(f"a page was passed over: {error}")

    def _article(self, one: Listed) -> Found:
        must_be_permitted(self._client, one.url, self.name)
        fetched = self._client.get(one.url, headers={"Accept": _ACCEPT, **self._settings.headers})
        if fetched.url != one.url:
            must_be_permitted(self._client, fetched.url, self.name)
        beside = one.published_at.isoformat() if one.published_at else None
        question = Question(
            url=fetched.url,
            content_type=fetched.content_type,
            zone=str(self._zone),
            options={
                "content": self._settings.content,
                "title": one.title,
                "published_at": beside,
            },
        )
        parsed = ask_parser(self._sandbox, _ARTICLE, question, fetched.body, one.url)
        found = replace(parsed.found[0], url=_kept_address(parsed.found[0].url, one.url))
        return settle(found, self._settings, self._now())


def _kept_address(canonical: str | None, listed: str) -> str:
    """The page's own form of its address, but never another address than the list's.

    `is_known` is asked about the list's, so keeping another would fetch the page at every visit.
    """
    same = canonical is not None and canonical_address(canonical) == canonical_address(listed)
    return canonical if canonical and same else listed
