"""Read a request's body within a limit."""

from __future__ import annotations

from starlette.requests import Request


async def body_within(request: Request, limit_bytes: int) -> bytes | None:
    """The body, or None when it is larger; the rest is then not read."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > limit_bytes:
            return None
    return bytes(body)
