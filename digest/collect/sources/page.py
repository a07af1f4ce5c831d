"""A web page that lists news, and the article pages it leads to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import datetime

import msgspec

from digest.collect.address import canonical_address
from digest.collect.parse.exchange import pack_question
from digest.collect.parse.listing import Listed
from digest.collect.settle import settle
from digest.collect.sources.visit import (
    PARSE_S,
    WiredSource,
    address,
    ask_parser,
    fetch,
    headers_for,
    in_sandbox,
    is_unchanged,
    must_be_permitted,
    notes_on,
    question_of,
    state_after,
)
from digest.collect.watching import due_pages, watched_after
from digest.errors import SourceError
from digest.model.item import Found
from digest.model.visit import WatchedPage
from digest.ports import Fetched, FetchState, Harvest

_ACCEPT = "text/html, application/xhtml+xml, */*;q=0.5"
_LISTING = "digest.collect.parse.listing:listing_task"
_ARTICLE = "digest.collect.parse.listing:article_task"
_GIVE_UP_AFTER = 5  # failed article pages in a row: the site is down, the next visit goes on


class PageSource(WiredSource):
    """`ports.Source` for `kind = "page"`."""

    def collect(self, state: FetchState, *, is_known: Callable[[str], bool]) -> Harvest:
        """Visit the list, the articles that are not known, and known ones that are due again.

        Raises SourceError.
        """
        must_be_permitted(self._client, address(self._settings), self.name)
        fetched = fetch(self._settings, self._client, state, _ACCEPT)
        now, notes = self._now(), list(notes_on(fetched))
        listed = () if is_unchanged(fetched) else self._listed(fetched)
        unknown = [_watched(one, now) for one in listed if not is_known(one.url)]
        fresh = tuple(self._articles(unknown, notes))
        asked = {page.url for page in unknown}
        due = [page for page in due_pages(state.pages, now) if page.url not in asked]
        again = tuple(self._articles(due, notes))
        found = tuple(article for _page, article in (*fresh, *again) if article is not None)
        read = {page.url: page for page, _article in again}
        watched = (*(page for page, _article in fresh), *(read.get(one.url, one) for one in due))
        # A page that failed is listed again next time only if the list itself is read again.
        whole = len(fresh) == len(unknown)
        kept = state_after(fetched, state) if whole else FetchState(visited=True)
        asked |= {page.url for page, article in again if article is not None}
        return Harvest(
            found=found,
            state=replace(kept, pages=watched_after(state.pages, watched, now)),
            notes=tuple(notes),
            unchanged=is_unchanged(fetched) and not found,
            known=sum(1 for one in listed if one.url not in asked),
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

    def _articles(
        self, pages: Iterable[WatchedPage], notes: list[str]
    ) -> Iterator[tuple[WatchedPage, Found | None]]:
        """Each page that answered, with the article; None = it says that nothing changed."""
        failed = 0
        for page in pages:
            if failed >= _GIVE_UP_AFTER:
                notes.append(
                    f"stopped after {failed} failed pages in a row; the rest comes next time"
                )
                return
            try:
                yield self._article(page)
                failed = 0
            except SourceError as error:
                failed += 1
                notes.append(f"a page was passed over: {error}")

    def _article(self, page: WatchedPage) -> tuple[WatchedPage, Found | None]:
        must_be_permitted(self._client, page.url, self.name)
        validators = FetchState(page.etag, page.last_modified)
        headers = headers_for(self._settings, page.url, _ACCEPT, validators)
        fetched = self._client.get(page.url, headers=headers)
        if fetched.url != page.url:
            must_be_permitted(self._client, fetched.url, self.name)
        if is_unchanged(fetched):
            return page, None
        options = {
            "content": self._settings.content,
            "title": page.title,
            "published_at": page.published_at.isoformat() if page.published_at else None,
        }
        question = question_of(fetched, self._settings, self._zone, self._now(), options)
        parsed = ask_parser(self._sandbox, _ARTICLE, question, fetched.body, page.url)
        found = replace(parsed.found[0], url=_kept_address(parsed.found[0].url, page.url))
        read = replace(page, etag=fetched.etag, last_modified=fetched.last_modified)
        return read, settle(found, self._settings, self._now())


def _watched(one: Listed, now: datetime) -> WatchedPage:
    return WatchedPage(one.url, now, now, one.title, one.published_at)


def _kept_address(canonical: str | None, listed: str) -> str:
    """The page's own form of its address, but never another address than the list's.

    `is_known` is asked about the list's, so keeping another would fetch the page at every visit.
    """
    same = canonical is not None and canonical_address(canonical) == canonical_address(listed)
    return canonical if canonical and same else listed
