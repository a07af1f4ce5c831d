"""Our reading of HTTP/1.1 against h11's, and against what must not be believed."""

from __future__ import annotations

from collections.abc import Iterator

import h11
import httpcore
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digest.http.framing import Head, Incoming, stays_open

STATUS = b"HTTP/1.1 200 OK\r\n"

lines = st.sampled_from(
    [
        *(b"Content-Length: 5", b"content-length:  5 ", b"Content-Length: 5, 5"),
        *(b"Content-Length: 7", b"Content-Length: -5", b"Content-Length: +5", b"Content-Length:"),
        *(b"Transfer-Encoding: chunked", b"Transfer-Encoding: gzip, chunked"),
        *(b"Connection: close", b"Connection: keep-alive, Close", b"X: a\tb", b"X : a", b": a"),
        *(b"X", b" folded", b"X: \xc3\xa9", b"X: a\x00b", b"Retry-After: 3"),
    ]
)
firsts = st.sampled_from(
    [
        *(b"HTTP/1.1 200 OK", b"HTTP/1.1 200", b"HTTP/1.0 503 No", b"HTTP/1.1 204 None"),
        *(b"HTTP/1.1 100 Go on\r\n\r\nHTTP/1.1 202 Taken", b"HTTP/1.1 20 OK", b"HTTP/2 200 OK"),
        *(b"220 mail.example ESMTP", b"HTTP/1.1  200 OK", b"http/1.1 200 OK", b""),
    ]
)
bodies = st.sampled_from(
    [
        *(b"", b"hello", b"hello!!", b"hell", b"5\r\nhello\r\n0\r\n\r\n", b"5\r\nhello\r\n0\r\n"),
        *(b"5;x=y\r\nhello\r\n0\r\nTrailer: a\r\n\r\n", b"4\r\nhello\r\n0\r\n\r\n", b"g\r\nhello"),
        *(b"2\r\nhe\r\n3\r\nllo\r\n0\r\n\r\nHTTP/1.1 200 OK\r\n", b"0\r\n\r\n"),
    ]
)


@st.composite
def answers(draw: st.DrawFn) -> bytes:
    """What an endpoint might write before it hangs up."""
    head = [draw(firsts), *draw(st.lists(lines, max_size=3))]
    return b"\r\n".join([*head, b"", draw(bodies)])


@settings(max_examples=100, deadline=None)
@given(answers(), st.integers(1, 40))
def test_what_h11_reads_we_read_the_same_or_refuse(raw: bytes, piece: int) -> None:
    ours = read_by_us(raw, piece)

    if ours is not None:
        assert ours == read_by_h11(raw)


@pytest.mark.parametrize(
    ("raw", "body"),
    [
        (STATUS + b"Content-Length: 5\r\n\r\nhello", b"hello"),
        (STATUS + b"Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n", b"hello"),
        (STATUS + b"\r\nhello", b"hello"),
        (b"HTTP/1.1 103 Hints\r\nLink: x\r\n\r\n" + STATUS + b"Content-Length: 0\r\n\r\n", b""),
        (b"HTTP/1.1 204 None\r\n\r\n", b""),
        (b"HTTP/1.1 200 OK\nContent-Length: 2\n\nok", b"ok"),
    ],
)
def test_every_way_to_end_a_body_is_understood(raw: bytes, body: bytes) -> None:
    read = read_by_us(raw, 7)

    assert read is not None
    assert read[1] == body


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"220 mail.example ESMTP\r\n\r\n",
        b"HTTP/1.1 101 Switching\r\nUpgrade: x\r\n\r\n",
        STATUS + b"No colon\r\n\r\n",
        STATUS + b"X: " + b"a" * 200_000,
    ],
)
def test_what_is_no_answer_has_no_status(raw: bytes) -> None:
    with pytest.raises(httpcore.RemoteProtocolError):
        incoming(raw, 60_000).head()


@pytest.mark.parametrize(
    "raw",
    [
        STATUS + b"Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello!",
        STATUS + b"Content-Length: five\r\n\r\nhello",
        STATUS + b"Transfer-Encoding: gzip\r\n\r\nhello",
        STATUS + b"Content-Length: 6\r\n\r\nhello",
        STATUS + b"Transfer-Encoding: chunked\r\n\r\n4\r\nhello\r\n0\r\n\r\n",
        STATUS + b"Transfer-Encoding: chunked\r\n\r\n" + b"1" * 9_000,
    ],
)
def test_a_status_is_known_where_its_body_is_not(raw: bytes) -> None:
    arriving = incoming(raw, 60_000)
    head = arriving.head()

    assert head.status == 200
    with pytest.raises(httpcore.RemoteProtocolError):
        b"".join(arriving.body(head))


@pytest.mark.parametrize(
    ("raw", "stays"),
    [
        (STATUS + b"Content-Length: 0\r\n\r\n", True),
        (STATUS + b"Content-Length: 0\r\nConnection: Close\r\n\r\n", False),
        (STATUS + b"\r\n", False),
        (b"HTTP/1.0 200 OK\r\nContent-Length: 0\r\n\r\n", False),
        (b"HTTP/1.1 204 None\r\n\r\n", True),
    ],
)
def test_a_connection_is_used_again_only_where_the_answer_had_an_end(
    raw: bytes, stays: bool
) -> None:
    assert stays_open(incoming(raw, 60_000).head()) is stays


def incoming(raw: bytes, piece: int) -> Incoming:
    """What comes in, `piece` bytes at a time."""

    def pieces() -> Iterator[bytes]:
        yield from (raw[at : at + piece] for at in range(0, len(raw), piece))
        while True:
            yield b""

    arriving = pieces()
    return Incoming(lambda _most: next(arriving))


def read_by_us(raw: bytes, piece: int) -> tuple[int, bytes] | None:
    """Status and body, or None where we refuse."""
    arriving = incoming(raw, piece)
    try:
        head: Head = arriving.head()
        return head.status, b"".join(arriving.body(head))
    except httpcore.RemoteProtocolError:
        return None


def read_by_h11(raw: bytes) -> tuple[int, bytes] | None:
    """Status and body, or None where h11 refuses."""
    connection = h11.Connection(our_role=h11.CLIENT)
    connection.send(h11.Request(method="GET", target="/", headers=[("Host", "x")]))
    connection.send(h11.EndOfMessage())
    connection.receive_data(raw)
    connection.receive_data(b"")
    status, body = 0, b""
    try:
        while not isinstance(event := connection.next_event(), h11.EndOfMessage):
            if isinstance(event, h11.Response):
                status = event.status_code
            elif isinstance(event, h11.Data):
                body += bytes(event.data)
            elif not isinstance(event, h11.InformationalResponse):
                return None
    except h11.RemoteProtocolError:
        return None
    return status, body
