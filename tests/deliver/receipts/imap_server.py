"""A tiny IMAP server on loopback: one mailbox, the commands that fetching needs."""

from __future__ import annotations

import re
import socket
import socketserver
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


class Mailbox(socketserver.ThreadingTCPServer):
    """Mails and their flags, by UID from 1.

    `password`: the only one that lets in. `tls`: spoken from the first byte, if given.
    """

    allow_reuse_address = True
    daemon_threads = True

    def __init__(
        self, mails: tuple[bytes, ...], password: str = "secret", tls: ssl.SSLContext | None = None
    ) -> None:
        super().__init__(("127.0.0.1", 0), _Session)
        self.mails = mails
        self.flags: dict[int, set[str]] = {uid: set() for uid in range(1, len(mails) + 1)}
        self.password = password
        self._tls = tls

    def get_request(self) -> tuple[socket.socket, Any]:
        connection, peer = super().get_request()
        return (
            self._tls.wrap_socket(connection, server_side=True) if self._tls else connection
        ), peer

    @property
    def port(self) -> int:
        return int(self.server_address[1])


@contextmanager
def serving(*mails: bytes, tls: ssl.SSLContext | None = None) -> Iterator[Mailbox]:
    """The mailbox, while the block runs."""
    with Mailbox(mails, tls=tls) as server:
        threading.Thread(
            target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True
        ).start()
        yield server
        server.shutdown()


class _Session(socketserver.StreamRequestHandler):
    server: Mailbox

    def handle(self) -> None:
        self._say("* OK ready")
        while line := self.rfile.readline().decode().strip():
            tag, _, command = line.partition(" ")
            if not self._obey(tag, command):
                return

    def _obey(self, tag: str, command: str) -> bool:
        verb = command.split(" ")[1 if command.startswith("UID ") else 0].upper()
        match verb:
            case "CAPABILITY":
                self._say("* CAPABILITY IMAP4rev1")
            case "LOGIN" if self.server.password not in command:
                self._say(f"{tag} NO no such user")
                return True
            case "SELECT" if '"INBOX"' not in command:
                self._say(f"{tag} NO no such folder")
                return True
            case "SELECT":
                self._say(f"* {len(self.server.mails)} EXISTS")
            case "SEARCH":
                new = (str(uid) for uid, flags in self.server.flags.items() if not flags)
                self._say(f"* SEARCH {' '.join(new)}".rstrip())
            case "FETCH":
                self._fetch(int(command.split(" ")[2]))
            case "STORE":
                found = re.search(r"STORE (\d+) .*\((.*)\)", command)
                assert found
                self.server.flags[int(found[1])] |= set(found[2].split())
            case "LOGOUT":
                self._say("* BYE")
                self._say(f"{tag} OK")
                return False
        self._say(f"{tag} OK done")
        return True

    def _fetch(self, uid: int) -> None:
        raw = self.server.mails[uid - 1]
        self.wfile.write(f"* {uid} FETCH (UID {uid} BODY[]<0> {{{len(raw)}}}\r\n".encode())
        self.wfile.write(raw + b")\r\n")

    def _say(self, line: str) -> None:
        self.wfile.write(line.encode() + b"\r\n")
