"""Events by an API: Linked Events, page after page, or a web page with schema.org Events."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from digest.collect.parse.events import EventsPage
from digest.collect.parse.exchange import pack_question
from digest.collect.settle import settle
from digest.collect.sources.visit import (
    PARSE_S,
    WiredSource,
    fetch,
    headers_for,
    in_sandbox,
    is_unchanged,
    must_be_permitted,
    notes_on,
    question_of,
    state_after,
)
from digest.errors import SourceError
from digest.model.item import Found
from digest.ports import Fetched, FetchState, Harvest

_ACCEPT = "application/json, application/ld+json;q=0.9, text/html;q=0.8, */*;q=0.5"
_TASK = "digest.collect.parse.events:task"
_MOST_PAGES = 20  # of an API; more is another query


class EventsApiSource(WiredSource):
    """`ports.Source` for `kind = "events_api"`."""

    def collect(self, state: FetchState, *, is_known: Callable[[str], bool]) -> Harvest:  # noqa: ARG002 - an answer carries its events
        """Visit the source once. Raises SourceError."""
        fetched = fetch(self._settings, self._client, state, _ACCEPT)
        kept = state_after(fetched, state)
        if is_unchanged(fetched):
            return Harvest(state=kept, unchanged=True, moved_to=fetched.moved_to)
        if "html" in fetched.content_type:
            must_be_permitted(self._client, fetched.url, self.name)
        found, notes = self._pages(fetched)
        now = self._now()
        return Harvest(
            found=tuple(settle(one, self._settings, now) for one in found),
            state=kept,
            notes=(*notes_on(fetched), *notes),
            moved_to=fetched.moved_to,
        )

    def _pages(self, first: Fetched) -> tuple[tuple[Found, ...], tuple[str, ...]]:
        """Follow the links onward; what was read stays when a later page fails."""
        page = self._read(first)
        found, notes = list(page.parsed.found), list(page.parsed.notes)
        seen = {first.url}
        for _ in range(_MOST_PAGES - 1):
            onward = page.next_url
            if onward is None or onward in seen or len(found) >= self._settings.max_items:
                break
            seen.add(onward)
            try:
                headers = headers_for(self._settings, onward, _ACCEPT)
                page = self._read(self._client.get(onward, headers=headers))
            except SourceError as error:
                notes.append(f"stopped before its end: {error}")
                break
            found.extend(page.parsed.found)
            notes.extend(page.parsed.notes)
        if len(found) > self._settings.max_items or page.next_url:
            notes.append(f"the first {self._settings.max_items} events were read (max_items)")
        return tuple(found[: self._settings.max_items]), tuple(notes)

    def _read(self, fetched: Fetched) -> EventsPage:
        options = {"language": self._settings.language}
        question = question_of(fetched, self._settings, self._zone, self._now(), options)
        packed = pack_question(question, fetched.body)
        with in_sandbox(self.name):
            answer = self._sandbox.call(_TASK, packed, deadline_s=PARSE_S)
            return msgspec.json.decode(answer, type=EventsPage)
