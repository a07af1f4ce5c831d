"""Decide which security headers a response carries. Pure, but for the ASGI wrapper that adds them.

A response that names a header itself keeps its own.
"""

from __future__ import annotations

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

PAGE_CSP = (
    "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; "
    "frame-src 'self'; base-uri 'none'; frame-ancestors 'none'"
)
# A mail brings its styles in itself, and is never trusted more than its sources: no script runs,
# no form is sent. Its links open outside the frame and its calendar files may be saved.
_MAIL_CSP = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; "
    "form-action 'none'; frame-ancestors {ancestors}; "
    "sandbox allow-popups allow-popups-to-escape-sandbox allow-downloads "
    "allow-top-navigation-by-user-activation"
)
PREVIEW_CSP = _MAIL_CSP.format(ancestors="'self'")
ARCHIVE_CSP = _MAIL_CSP.format(ancestors="'none'")

PRIVATE = {"Cache-Control": "no-store", "X-Robots-Tag": "noindex"}
"""For what is one reader's or the editors' own."""

YEAR_S = 31_536_000


def security_headers(*, https: bool) -> dict[str, str]:
    """What every response carries unless it says otherwise."""
    headers = {
        "Content-Security-Policy": PAGE_CSP,
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "same-origin",
        "Cross-Origin-Opener-Policy": "same-origin",
    }
    return headers | ({"Strict-Transport-Security": f"max-age={YEAR_S}"} if https else {})


class SecurityHeaders:
    """ASGI wrapper that adds `security_headers` to every response."""

    def __init__(self, app: ASGIApp, *, https: bool) -> None:
        self._app = app
        self._headers = security_headers(https=https)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, and its response back with the headers."""

        async def send_secured(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in self._headers.items():
                    headers.setdefault(name, value)
            await send(message)

        await self._app(scope, receive, send_secured)
