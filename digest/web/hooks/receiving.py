"""Take in what an endpoint reports, signed, at `/hooks/{endpoint name}`."""

from __future__ import annotations

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from digest.web.asks import WebPublisher
from digest.web.body import body_within
from digest.web.headers import PRIVATE

LARGEST_REPORT = 1_000_000  # bytes


class Receiving:
    """The door for webhooks. The publisher knows the secret and judges the signature."""

    def __init__(self, publisher: WebPublisher) -> None:
        self._publisher = publisher

    def routes(self) -> list[Route]:
        """Open to all; only signed reports are kept."""
        return [Route("/hooks/{name}", self.receive, methods=["POST"], name="public:hook")]

    async def receive(self, request: Request) -> Response:
        """204 when kept, 401 when not genuine, 413 when too large."""
        body = await body_within(request, LARGEST_REPORT)
        if body is None:
            return PlainTextResponse("too large\n", 413, headers=PRIVATE)
        kept = await run_in_threadpool(
            self._publisher.receive, request.path_params["name"], dict(request.headers), body
        )
        return Response(status_code=204 if kept else 401, headers=PRIVATE)
