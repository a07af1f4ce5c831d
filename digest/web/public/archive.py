"""Serve the web version of issues that were sent, and their calendar files. No personal data."""

from __future__ import annotations

import re

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from digest.web.asks import WebPublisher
from digest.web.headers import ARCHIVE_CSP
from digest.web.letter import html_for_nobody

CACHE = {"Cache-Control": "public, max-age=300"}
NAME = re.compile(r"[a-z0-9-]{1,100}")


class Archive:
    """What mails and search engines link to."""

    def __init__(self, publisher: WebPublisher) -> None:
        self._publisher = publisher

    def routes(self) -> list[Route]:
        """Open to all. Listed last, because the first part of the path is a bulletin's name."""
        issue = "/{bulletin}/{number:int}"
        return [
            Route(issue + "/calendar/{name}.ics", self.calendar, name="public:calendar"),
            Route(issue + "/{language}", self.issue, name="public:issue"),
        ]

    def issue(self, request: Request) -> Response:
        """One edition, the same bytes for everybody."""
        found = self._publisher.web_edition(*_named(request), request.path_params["language"])
        if found is None:
            raise HTTPException(404)
        return HTMLResponse(
            html_for_nobody(found, self._publisher.site()),
            headers={
                "Content-Security-Policy": ARCHIVE_CSP,
                "Content-Language": found.language,
                **CACHE,
            },
        )

    def calendar(self, request: Request) -> Response:
        """An .ics file to save."""
        name = request.path_params["name"]
        if not NAME.fullmatch(name):
            raise HTTPException(404)
        found = self._publisher.calendar(*_named(request), f"{name}.ics")
        if found is None:
            raise HTTPException(404)
        attachment = {"Content-Disposition": f'attachment; filename="{name}.ics"'}
        return Response(found, headers=attachment | CACHE, media_type="text/calendar")


def _named(request: Request) -> tuple[str, int]:
    return request.path_params["bulletin"], request.path_params["number"]
