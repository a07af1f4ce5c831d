"""A real HTTP server on loopback that plays any service: it keeps requests and answers as told.

    with ScriptedService(Reply(429, {"retry-after": "3"})) as service:
        …  # post to service.url
    assert service.requests[0].headers["authorization"] == "Bearer …"

Requests are kept in the order in which they came.
"""

from __future__ import annotations

import os
import socket
import struct
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self

import msgspec

_RESET_AT_ONCE = struct.pack("ii", 1, 0)  # SO_LINGER with no time: close() sends RST


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer. `document` goes out as JSON, bytes as they are; status 0 breaks the connection."""

    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    document: object = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Heard:
    """One request. Names of `headers` are in lower case."""

    path: str
    headers: Mapping[str, str]
    body: bytes

    @property
    def document(self) -> Any:
        """The body, read as JSON."""
        return msgspec.json.decode(self.body)


class ScriptedService:
    """Answers the script in turn, and its last line from then on."""

    def __init__(self, *script: Reply) -> None:
        self.requests: list[Heard] = []
        self._script = list(script) or [Reply()]
        self._lock = threading.Lock()
        self._server = _Server(("127.0.0.1", 0), self)

    def __enter__(self) -> Self:
        threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True
        ).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    @property
    def url(self) -> str:
        """Where it listens, without a slash at the end."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def answer(self, request: Heard) -> Reply:
        """Keep a request; what comes next in the script."""
        with self._lock:
            self.requests.append(request)
            return self._script.pop(0) if len(self._script) > 1 else self._script[0]


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def __init__(self, address: tuple[str, int], service: ScriptedService) -> None:
        self.service = service
        super().__init__(address, _Handler)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that went away is no news."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _Server

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
        headers = {name.lower(): value for name, value in self.headers.items()}
        self._send(self.server.service.answer(Heard(self.path, headers, body)))

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
        """Silent: requests are in `ScriptedService.requests`."""

    def _send(self, reply: Reply) -> None:
        if not reply.status:
            break_off(self)
            return
        document = reply.document
        body = document if isinstance(document, bytes) else msgspec.json.encode(document)
        head = [f"HTTP/1.1 {reply.status} Answer", f"Content-Length: {len(body)}"]
        headers = {"content-type": "application/json", **reply.headers}
        head += [f"{name}: {value}" for name, value in headers.items()]
        self.wfile.write("\r\n".join((*head, "", "")).encode("ascii") + body)


def break_off(handler: BaseHTTPRequestHandler) -> None:
    """Break the connection at once: whoever posted sees a reset, and no answer."""
    handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET_AT_ONCE)
    handler.close_connection = True
    os.close(handler.connection.detach())  # close() would wait for rfile and say goodbye
