"""A mail relay on loopback that answers as told and keeps what it took."""

from __future__ import annotations

import base64
import socketserver
import ssl
import threading
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from ipaddress import ip_address
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Self

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

DROP = "drop"
"""A reply that is none: the relay hangs up."""
USUAL = {
    "EHLO": "250 relay.example.org",
    "MAIL": "250 2.1.0 fine",
    "RCPT": "250 2.1.5 fine",
    "DATA": "354 go ahead",
    ".": "250 2.0.0 queued",
    "RSET": "250 2.0.0 clean",
    "QUIT": "221 2.0.0 bye",
    "STARTTLS": "220 2.0.0 go ahead",
}


@dataclass(frozen=True, slots=True)
class TakenMail:
    """One mail the relay said yes to."""

    sender: str
    recipient: str
    content: bytes


class MailRelay:
    """Replies are taken from the script by verb (`.` ends a message, `HELLO` greets), else usual."""

    def __init__(
        self,
        script: Mapping[str, Iterable[str]] | None = None,
        *,
        features: Iterable[str] = ("SIZE 20000000", "SMTPUTF8"),
        login: tuple[str, str] | None = None,
        tls: bool = False,
    ) -> None:
        self.script = {verb: list(replies) for verb, replies in (script or {}).items()}
        self.features = [*features, *(["AUTH PLAIN"] if login else [])]
        self.login = login
        self.tls = tls
        self.mails: list[TakenMail] = []
        self.commands: list[str] = []
        self.connections = 0
        self._server = _Server(("127.0.0.1", 0), self)

    def __enter__(self) -> Self:
        threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    @property
    def address(self) -> str:
        """Host and port."""
        return f"127.0.0.1:{self._server.server_address[1]}"

    def reply(self, verb: str) -> str:
        """What to answer to a verb."""
        waiting = self.script.get(verb)
        return waiting.pop(0) if waiting else USUAL.get(verb, "500 5.5.1 what?")


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    block_on_close = False
    allow_reuse_address = True

    def __init__(self, address: tuple[str, int], relay: MailRelay) -> None:
        self.relay = relay
        super().__init__(address, _Conversation)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that went away is no news."""


class _Conversation(socketserver.StreamRequestHandler):
    server: _Server
    relay: MailRelay
    secure = False
    sender = recipient = ""

    def handle(self) -> None:
        self.relay = self.server.relay
        self.relay.connections += 1
        if self.relay.tls:
            self._secure()
        if not self._say(self.relay.script.get("HELLO", ["220 relay.example.org"])[0]):
            return
        while line := self.rfile.readline():
            command = line.decode().strip()
            self.relay.commands.append(command)
            if not self._answer(command):
                return

    def _answer(self, command: str) -> bool:
        verb = command.partition(" ")[0].upper()
        if verb == "AUTH":
            return self._say(self._log_in(command))
        if verb == "EHLO":
            offered = [*self.relay.features]
            if self.secure and "STARTTLS" in offered:
                offered.remove("STARTTLS")
            return self._say(
                "\r\n".join(["250-relay", *(f"250-{one}" for one in offered), "250 ok"])
            )
        reply = self.relay.reply(verb)
        self._note(verb, command)
        if not self._say(reply):
            return False
        if verb == "STARTTLS" and reply.startswith("220"):
            self._secure()
        if verb == "DATA" and reply.startswith("354"):
            return self._take()
        return verb != "QUIT"

    def _note(self, verb: str, command: str) -> None:
        if verb == "MAIL":
            self.sender = command.partition("<")[2].partition(">")[0]
        if verb == "RCPT":
            self.recipient = command.partition("<")[2].partition(">")[0]

    def _take(self) -> bool:
        lines: list[bytes] = []
        while (line := self.rfile.readline()) not in {b".\r\n", b""}:
            lines.append(line[1:] if line.startswith(b".") else line)
        reply = self.relay.reply(".")
        if reply.startswith("250"):
            mail = TakenMail(self.sender, self.recipient, b"".join(lines))
            self.relay.mails.append(mail)
        return self._say(reply)

    def _log_in(self, command: str) -> str:
        if "AUTH" in self.relay.script:
            return self.relay.reply("AUTH")
        given = base64.b64decode(command.rsplit(maxsplit=1)[-1]).decode().split("\0")[1:]
        return "235 2.7.0 in" if tuple(given) == self.relay.login else "535 5.7.8 wrong password"

    def _say(self, reply: str) -> bool:
        if reply == DROP:
            return False
        self.wfile.write(reply.encode() + b"\r\n")
        return True

    def _secure(self) -> None:
        self.request = server_context().wrap_socket(self.request, server_side=True)
        self.connection = self.request
        self.rfile = self.request.makefile("rb")
        self.wfile = self.request.makefile("wb", 0)
        self.secure = True

    def finish(self) -> None:
        super().finish()
        if self.secure:
            self.request.close()


def certificate(address: str = "127.0.0.1", days_left: int = 1) -> tuple[str, str]:
    """A certificate of `address`, signed by itself, and its key; both PEM, and always the same."""
    return _certificate(address, days_left)


@lru_cache
def _certificate(address: str, days_left: int) -> tuple[str, str]:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "relay.example.org")])
    now = datetime.now(UTC)
    own = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=9))
        .not_valid_after(now + timedelta(days=days_left))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ip_address(address))]), critical=False
        )
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, SHA256())
    )
    secret = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    return own.public_bytes(Encoding.PEM).decode(), secret.decode()


@lru_cache
def server_context(address: str = "127.0.0.1", days_left: int = 1) -> ssl.SSLContext:
    """TLS as the relay speaks it."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "relay.pem"
        path.write_text("".join(certificate(address, days_left)))
        context.load_cert_chain(path)
    return context
