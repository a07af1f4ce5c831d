"""Serve the web version of issues that were sent, and their calendar files. No personal data."""

from __future__ import annotations

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from digest.model.issue import Edition
from digest.render.nobody import html_for_nobody
from digest.web.asks import WebPublisher
from digest.web.headers import ARCHIVE_CSP

CACHE = {"Cache-Control": "public, max-age=300"}


class Archive:
    """What mails and search engines link to."""

    def __init__(self, publisher: WebPublisher) -> None:
        self._publisher = publisher

    def routes(self) -> list[Route]:
        """Open to all. Listed last, because the first part of the path is a bulletin's name."""
        issue = "/{bulletin}/{number:int}"
        return [
            Route(issue + "/{language}/{name}.ics", self.calendar, name="public:calendar"),
            Route(issue + "/{language}", self.issue, name="public:issue"),
            Route("/{bulletin}/calendar/{language}.ics", self.subscribable, name="public:events"),
        ]

    def issue(self, request: Request) -> Response:
        """One edition, the same bytes for everybody."""
        found = self._edition(request)
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
        name = f"{request.path_params['name']}.ics"
        for calendar in self._edition(request).calendars:
            if calendar.name == name:
                attachment = {"Content-Disposition": f'attachment; filename="{name}"'}
                return Response(
                    calendar.content, headers=attachment | CACHE, media_type="text/calendar"
                )
        raise HTTPException(404)

    def subscribable(self, request: Request) -> Response:
        """Every event that readers of a bulletin were told of, for their own calendar program."""
        named = request.path_params
        found = self._publisher.bulletin_calendar(named["bulletin"], named["language"])
        if found is None:
            raise HTTPException(404)
        return Response(found, headers=CACHE, media_type="text/calendar")

    def _edition(self, request: Request) -> Edition:
        named = request.path_params
        found = self._publisher.web_edition(named["bulletin"], named["number"], named["language"])
        if found is None:
            raise HTTPException(404)
        return found
