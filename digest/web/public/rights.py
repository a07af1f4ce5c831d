"""Let readers take their data with them, and have them erased, by the link in every mail."""

from __future__ import annotations

import msgspec
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from digest.web.access import is_cross_site
from digest.web.asks import WebPublisher
from digest.web.clerk import Clerk
from digest.web.headers import PRIVATE
from digest.web.public.stale import stale_link
from digest.web.view import View, titled

FILE = {"Content-Disposition": 'attachment; filename="digest.json"', **PRIVATE}


class Rights:
    """What the law gives everyone: to see, and to be forgotten."""

    def __init__(self, publisher: WebPublisher, view: View, clerk: Clerk) -> None:
        self._publisher = publisher
        self._view = view
        self._clerk = clerk

    def routes(self) -> list[Route]:
        """Open to all: whoever holds the link is the reader."""
        return [
            Route("/p/{token}/data", self.hand_over, methods=["POST"], name="public:data"),
            Route("/p/{token}/erase", self.erase, methods=["GET", "POST"], name="public:erase"),
        ]

    async def hand_over(self, request: Request) -> Response:
        """A JSON file of everything. By POST, so that no mail scanner fetches it."""
        if refused := self._refused(request):
            return refused
        token = request.path_params["token"]
        found = await self._clerk.read(self._publisher.everything, token)
        if found is None:
            return self._stale(request)
        raw = msgspec.json.format(msgspec.json.encode(found), indent=2)
        return Response(raw, headers=FILE, media_type="application/json")

    async def erase(self, request: Request) -> Response:
        """Ask, then do it."""
        if request.method == "POST" and (refused := self._refused(request)):
            return refused
        return await run_in_threadpool(self._erase, request)

    def _erase(self, request: Request) -> Response:
        token = request.path_params["token"]
        found = self._publisher.preferences(token)
        if found is None:
            return self._stale(request)
        words = self._view.words(request, known=found.chosen.language)
        values = {"title": titled(found.offer.title, words), "token": token}
        if request.method != "POST":
            return self._view.page(request, "erase.html", words, values)
        done = self._publisher.erase(token)
        told = words.subscription
        notice = told.erased if done else told.erase_later
        values |= {"notice": notice, "good": bool(done), "link": None, "more": ""}
        return self._view.page(request, "told.html", words, values)

    def _refused(self, request: Request) -> Response | None:
        if is_cross_site(request.headers, public_url=self._publisher.site().public_url):
            return self._view.notice(request, lambda words: words.reader.cross_site, status=403)
        return None

    def _stale(self, request: Request) -> Response:
        return stale_link(self._publisher, self._view, request)
