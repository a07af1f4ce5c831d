"""A real HTTP server on loopback, whose pages are functions."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class Asked:
    """One request as it arrived. `headers`: names in lower case."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes = b""


@dataclass
class Page:
    """What a path answers. `drip`: called with a function that writes raw bytes."""

    body: bytes = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    drip: Callable[[Callable[[bytes], None]], None] | None = None


Answer = Page | Callable[[Asked], Page]


@dataclass
class Loopback:
    """`url` ends without a slash; `asked` holds every request so far."""

    url: str
    port: int
    pages: dict[str, Answer]
    asked: list[Asked] = field(default_factory=list)


@contextmanager
def serving(pages: Mapping[str, Answer]) -> Iterator[Loopback]:
    """Serve until the block ends. A query counts only where a page names it; unknown paths answer 404."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def do_GET(self) -> None:
            self._answer()

        def do_POST(self) -> None:
            self._answer()

        def _answer(self) -> None:
            length = int(self.headers.get("content-length") or 0)
            headers = {name.lower(): value for name, value in self.headers.items()}
            asked = Asked(self.command, self.path, headers, self.rfile.read(length))
            loopback.asked.append(asked)
            bare = self.path.partition("?")[0]
            missing = loopback.pages.get(bare, Page(b"no such page", 404))
            answer = loopback.pages.get(self.path, missing)
            page = answer(asked) if callable(answer) else answer
            if page.drip is not None:
                with contextlib.suppress(OSError):
                    page.drip(self._write)
                self.close_connection = True
                return
            self.send_response(page.status)
            for name, value in page.headers.items():
                self.send_header(name, value)
            self.send_header("content-length", str(len(page.body)))
            self.end_headers()
            with contextlib.suppress(OSError):
                self.wfile.write(page.body)

        def _write(self, raw: bytes) -> None:
            self.wfile.write(raw)
            self.wfile.flush()

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    server.block_on_close = False
    port = server.server_address[1]
    loopback = Loopback(f"http://127.0.0.1:{port}", port, dict(pages))
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield loopback
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
