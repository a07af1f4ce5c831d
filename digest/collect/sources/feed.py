"""A feed: RSS, RDF, Atom or JSON Feed."""

from __future__ import annotations

from collections.abc import Callable

from digest.collect.settle import settle
from digest.collect.sources.visit import (
    WiredSource,
    ask_parser,
    fetch,
    is_unchanged,
    notes_on,
    question_of,
    state_after,
)
from digest.ports import FetchState, Harvest

_ACCEPT = (
    "application/atom+xml, application/rss+xml, application/feed+json, "
    "application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5"
)
_TASK = "digest.collect.parse.feed:task"


class FeedSource(WiredSource):
    """`ports.Source` for `kind = "feed"`."""

    _accept = _ACCEPT
    _task = _TASK

    def collect(self, state: FetchState, *, is_known: Callable[[str], bool]) -> Harvest:  # noqa: ARG002 - a feed carries its items
        """Visit the source once. Raises SourceError."""
        fetched = fetch(self._settings, self._client, state, self._accept)
        kept = state_after(fetched, state)
        if is_unchanged(fetched):
            return Harvest(state=kept, unchanged=True, moved_to=fetched.moved_to)
        now = self._now()
        question = question_of(fetched, self._settings, self._zone, now)
        parsed = ask_parser(self._sandbox, self._task, question, fetched.body, self.name)
        return Harvest(
            found=tuple(settle(found, self._settings, now) for found in parsed.found),
            state=kept,
            notes=(*notes_on(fetched), *parsed.notes),
            moved_to=fetched.moved_to,
        )
