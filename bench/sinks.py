"""Where bench/deliver.py posts to: read, answer, forget. A process of its own on the last core.

Each costs less than any sender, so that what is timed is the sender.
"""

from __future__ import annotations

import multiprocessing
import os
import re
import selectors
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from typing import cast

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

HTTP = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
PLAIN = HTTP % (14, b'{"results":[]}')
ID = re.compile(rb'"id":"([0-9a-f]+-[0-9]+)"')
END_OF_MAIL = b"\r\n.\r\n"

Answer = Callable[[bytearray], bytes]
"""Takes one whole request off the buffer and answers it; nothing while it is not all there."""


@dataclass(frozen=True, slots=True)
class Certificate:
    """A server's, and the context of a client that trusts nobody else."""

    server: ssl.SSLContext
    client: ssl.SSLContext


def accepts(buffer: bytearray) -> bytes:
    """One answer for all."""
    return PLAIN if _taken(buffer) else b""


def lists(buffer: bytearray) -> bytes:
    """An answer with a message id for every delivery."""
    request = _taken(buffer)
    if not request:
        return b""
    entries = b",".join(
        b'{"id":"%s","status":"accepted","message_id":"<%s@x>"}' % (one, one)
        for one in ID.findall(request)
    )
    body = b'{"results":[' + entries + b"]}"
    return HTTP % (len(body), body)


def relays(buffer: bytearray) -> bytes:
    """A mail relay's part of the conversation; what is not a command is a mail."""
    if buffer.endswith(END_OF_MAIL):
        buffer.clear()
        return b"250 2.0.0 queued\r\n"
    if len(buffer) > 2_000 or not buffer.endswith(b"\r\n"):
        return b""
    verb = bytes(buffer[:4]).upper()
    if verb not in _SAYS:
        return b""
    buffer.clear()
    return _SAYS[verb]


_SAYS = {
    b"EHLO": b"250-sink\r\n250 SIZE 20000000\r\n",
    b"MAIL": b"250 2.1.0 fine\r\n",
    b"RCPT": b"250 2.1.5 fine\r\n",
    b"DATA": b"354 go ahead\r\n",
    b"QUIT": b"221 2.0.0 bye\r\n",
}


@contextmanager
def serving(
    answer: Answer = accepts, *, greeting: bytes = b"", tls: ssl.SSLContext | None = None
) -> Iterator[int]:
    """A sink; its port."""
    with socket.create_server(("127.0.0.1", 0), backlog=64) as server:
        work, arguments = (
            (_selected, (answer, greeting)) if tls is None else (_apart, (answer, tls))
        )
        process = multiprocessing.get_context("fork").Process(
            target=work, args=(server, *arguments)
        )
        process.start()
        try:
            yield server.getsockname()[1]
        finally:
            process.kill()
            process.join()


def certified(folder: Path) -> Certificate:
    """A certificate for 127.0.0.1, made now."""
    key, name = ec.generate_private_key(ec.SECP256R1()), x509.Name([])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=True
        )
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, SHA256())
    )
    written = made.public_bytes(Encoding.PEM)
    pem = folder / "sink.pem"
    pem.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()) + written)
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(pem)
    return Certificate(server, ssl.create_default_context(cadata=written.decode()))


def _taken(buffer: bytearray) -> bytes:
    head = buffer.find(b"\r\n\r\n", 0, 4096)
    if head < 0:
        return b""
    length = re.search(rb"(?i)content-length: *(\d+)", buffer[:head])
    end = head + 4 + int(length[1] if length else 0)
    if len(buffer) < end:
        return b""
    request = bytes(buffer[:end])
    del buffer[:end]
    return request


def _selected(server: socket.socket, answer: Answer, greeting: bytes) -> None:
    """All connections in one thread."""
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    server.setblocking(False)
    watch = selectors.DefaultSelector()
    watch.register(server, selectors.EVENT_READ)
    while True:
        for key, _ in watch.select():
            if key.fileobj is server:
                connection, _ = server.accept()
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                connection.sendall(greeting)
                watch.register(connection, selectors.EVENT_READ, bytearray())
                continue
            connection, buffer = cast("socket.socket", key.fileobj), key.data
            got = connection.recv(1 << 20)
            if not got:
                watch.unregister(connection)
                connection.close()
                continue
            buffer += got
            if said := answer(buffer):
                connection.sendall(said)


def _apart(server: socket.socket, answer: Answer, tls: ssl.SSLContext) -> None:
    """Each connection in a thread: TLS hides from a selector what it has read ahead."""
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    while True:
        connection, _ = server.accept()
        threading.Thread(target=_one, args=(connection, answer, tls), daemon=True).start()


def _one(connection: socket.socket, answer: Answer, tls: ssl.SSLContext) -> None:
    buffer = bytearray()
    with tls.wrap_socket(connection, server_side=True) as secured:
        while got := secured.recv(1 << 16):
            buffer += got
            if said := answer(buffer):
                secured.sendall(said)
