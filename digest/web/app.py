"""The web application: which address shows what, to whom.

Public are sent issues, subscribing, preferences, leaving, health and the signed reports of
endpoints; the editors' pages open only at this computer (`digest.web.access`), because this version has no login.
GET and HEAD change nothing anywhere.
"""

from __future__ import annotations

from datetime import UTC, datetime
from secrets import token_bytes

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles

from digest.ports import Now
from digest.web.asks import WebPublisher
from digest.web.clerk import Clerk
from digest.web.editor.desk import Desk
from digest.web.headers import SecurityHeaders, security_headers
from digest.web.hooks.receiving import Receiving
from digest.web.public.archive import Archive
from digest.web.public.doorkeeper import Doorkeeper
from digest.web.public.health import Health
from digest.web.public.joining import Joining
from digest.web.public.leaving import Leaving
from digest.web.public.preferring import Preferring
from digest.web.public.rights import Rights
from digest.web.view import HERE, View
from digest.web.words.words import Notice, Words

KEY_BYTES = 32


def create_app(publisher: WebPublisher, *, now: Now = lambda: datetime.now(UTC)) -> Starlette:
    """The application for one publisher, to be served by any ASGI server."""
    view = View(publisher.site, now)
    limits = publisher.subscribing()
    door = Doorkeeper(
        key=token_bytes(KEY_BYTES), now=now, per_visitor=limits.per_visitor, in_all=limits.in_all
    )
    clerk = Clerk(publisher)
    https = publisher.site().public_url.startswith("https:")

    def refused(request: Request, error: Exception) -> Response:
        assert isinstance(error, HTTPException)  # noqa: S101 - as registered below
        status = error.status_code
        return view.notice(
            request,
            lambda words: _notice_for(status, words),
            status=status,
            headers=error.headers,
        )

    def broken(request: Request, _error: Exception) -> Response:
        # Made outside the middleware, so the headers are added here. The server logs the traceback.
        return view.notice(
            request,
            lambda words: words.reader.broken,
            status=500,
            headers=security_headers(https=https),
        )

    return Starlette(
        routes=[
            *Health(publisher).routes(),
            Mount("/static", StaticFiles(directory=HERE / "static"), name="public:static"),
            *Joining(publisher, view, door, clerk).routes(),
            *Preferring(publisher, view, now, clerk).routes(),
            *Rights(publisher, view, clerk).routes(),
            *Leaving(publisher, view, clerk).routes(),
            *Receiving(publisher).routes(),
            *Desk(publisher, view).routes(),
            *Archive(publisher).routes(),
        ],
        middleware=[Middleware(SecurityHeaders, https=https)],
        exception_handlers={HTTPException: refused, Exception: broken},
    )


def _notice_for(status: int, words: Words) -> Notice:
    return words.reader.wrong_way if status == 405 else words.reader.missing
