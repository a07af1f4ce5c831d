"""Take in what an endpoint reports, signed, at `/hooks/{endpoint name}`."""

from __future__ import annotations

import logging

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from digest.errors import ConfigError, FetchError, Temporary
from digest.web.asks import WebPublisher
from digest.web.body import body_within
from digest.web.headers import PRIVATE

log = logging.getLogger(__name__)

LARGEST_REPORT = 1_000_000  # bytes


class Receiving:
    """The door for webhooks. The publisher knows the secret and judges the signature."""

    def __init__(self, publisher: WebPublisher) -> None:
        self._publisher = publisher

    def routes(self) -> list[Route]:
        """Open to all; only signed reports are kept."""
        return [Route("/hooks/{name}", self.receive, methods=["POST"], name="public:hook")]

    async def receive(self, request: Request) -> Response:
        """204 when kept, 401 when not genuine, 413 when too large, 503 when it cannot be said."""
        body = await body_within(request, LARGEST_REPORT)
        if body is None:
            return PlainTextResponse("too large\n", 413, headers=PRIVATE)
        try:
            kept = await run_in_threadpool(
                self._publisher.receive, request.path_params["name"], dict(request.headers), body
            )
        except (ConfigError, FetchError, Temporary) as reason:
            log.warning("hooks: a report was put off: %s", reason)
            return PlainTextResponse("try again later\n", 503, headers=PRIVATE)
        return Response(status_code=204 if kept else 401, headers=PRIVATE)
