"""Serve the web application in a thread of this process, until told to stop."""

from __future__ import annotations

import socket
import threading
import time
from types import TracebackType
from typing import Self

import uvicorn
from starlette.types import ASGIApp

from digest.errors import ConfigError, Temporary

START_DEADLINE_S = 10.0
STOP_DEADLINE_S = 5.0  # for requests under way


class WebServer:
    """A context: serving inside it, stopped after it. Port 0 takes any free one.

    Access is not logged: addresses of pages hold readers' tokens.
    """

    def __init__(self, app: ASGIApp, *, host: str, port: int) -> None:
        self._socket = _listening(host, port)
        self._host = host
        settings = uvicorn.Config(
            app,
            log_level="warning",
            access_log=False,
            lifespan="off",
            server_header=False,
            proxy_headers=False,  # digest.web.access must see them
            timeout_graceful_shutdown=int(STOP_DEADLINE_S),
        )
        self._server = uvicorn.Server(settings)
        self._thread = threading.Thread(
            target=self._server.run, kwargs={"sockets": [self._socket]}, name="web", daemon=True
        )

    @property
    def url(self) -> str:
        """Where it is served, without a trailing slash."""
        host = f"[{self._host}]" if ":" in self._host else self._host
        return f"http://{host}:{self._socket.getsockname()[1]}"

    def __enter__(self) -> Self:
        self._thread.start()
        deadline = time.monotonic() + START_DEADLINE_S
        while not self._server.started:
            if not self._thread.is_alive() or time.monotonic() > deadline:
                raise Temporary("the web server did not start; see the log above")
            time.sleep(0.01)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.should_exit = True
        self._thread.join(STOP_DEADLINE_S * 2)
        self._socket.close()


def _listening(host: str, port: int) -> socket.socket:
    # With the protocol named, asyncio turns Nagle's algorithm off for every connection; without
    # it each page waits 40 ms for an acknowledgement between its head and its body.
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host, port))
        listening.listen(2048)
    except OSError as error:
        listening.close()
        raise ConfigError(
            f"cannot listen on {host} port {port} ({error.strerror}); "
            "stop what uses it, or set another [web] port in config.toml"
        ) from error
    return listening
