"""Say whether the service lives (`/healthz`) and can work (`/readyz`). Nothing else is told."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from digest.web.asks import WebPublisher
from digest.web.headers import PRIVATE


class Health:
    """For whoever watches the service."""

    def __init__(self, publisher: WebPublisher) -> None:
        self._publisher = publisher

    def routes(self) -> list[Route]:
        """Open to all: they hold no data."""
        return [
            Route("/healthz", self.alive, name="public:alive"),
            Route("/readyz", self.ready, name="public:ready"),
        ]

    def alive(self, _request: Request) -> Response:
        """200 while the process answers."""
        return PlainTextResponse("ok\n", headers=PRIVATE)

    def ready(self, _request: Request) -> Response:
        """200 when the database answers, else 503."""
        if self._publisher.ready():
            return PlainTextResponse("ready\n", headers=PRIVATE)
        return PlainTextResponse("not ready\n", 503, headers=PRIVATE)
