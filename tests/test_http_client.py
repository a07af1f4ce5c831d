from __future__ import annotations

import gzip
import itertools
import threading
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from ipaddress import ip_network

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.config.settings import Network
from digest.errors import AddressRefused, FetchError
from digest.http import GuardedClient, retry_after_s
from digest.http.body import BodyTooLargeError, BodyUnreadableError, read_body
from digest.http.deadline import Monotonic
from digest.http.dial import resolve_by_system
from tests.collect.loopback import Asked, Page, serving

LOOPBACK = (ip_network("127.0.0.0/8"),)
NOON = datetime(2026, 5, 6, 12, tzinfo=UTC)


@contextmanager
def guarded(
    *,
    timeout_s: float = 60,
    max_bytes: int = 100_000,
    per_origin: int = 1,
    names: dict[str, str] | None = None,
    clock: Monotonic = time.monotonic,
) -> Iterator[GuardedClient]:
    """A client that may reach loopback; `names` adds host names to the system's."""

    def resolve(host: str, port: int) -> tuple[str, ...]:
        known = (names or {}).get(host)
        return (known,) if known else resolve_by_system(host, port)

    network = Network(
        allow=LOOPBACK,
        timeout=timedelta(seconds=timeout_s),
        max_bytes=max_bytes,
        per_origin=per_origin,
    )
    with GuardedClient(network, user_agent="Digest test", resolve=resolve, clock=clock) as client:
        yield client


def test_an_answer_comes_with_its_validators_verbatim() -> None:
    headers = {"ETag": 'W/"a,b"', "Last-Modified": "yesterday", "Content-Type": "Text/XML"}
    with serving({"/a": Page(b"hello", headers=headers)}) as site, guarded() as client:
        fetched = client.get(f"{site.url}/a", headers={"If-None-Match": '"x"'})

        assert fetched.body == b"hello"
        assert (fetched.etag, fetched.last_modified) == ('W/"a,b"', "yesterday")
        assert fetched.content_type == "text/xml"
        assert site.asked[0].headers["user-agent"] == "Digest test"
        assert site.asked[0].headers["if-none-match"] == '"x"'


def test_not_modified_is_an_answer() -> None:
    with serving({"/a": Page(status=304)}) as site, guarded() as client:
        fetched = client.get(f"{site.url}/a")

        assert (fetched.status, fetched.body) == (304, b"")


@pytest.mark.parametrize(
    ("status", "words"),
    [(403, "refused us"), (404, "check the address"), (410, "gone for good"), (500, "status 500")],
)
def test_an_error_status_says_what_it_means(status: int, words: str) -> None:
    with serving({"/a": Page(b"sorry", status)}) as site, guarded() as client:
        with pytest.raises(FetchError, match=words) as caught:
            client.get(f"{site.url}/a?token=secret")

        assert caught.value.status == status
        assert "secret" not in str(caught.value)


def test_a_server_may_ask_to_wait() -> None:
    page = Page(status=429, headers={"Retry-After": "120"})
    with serving({"/a": page}) as site, guarded() as client:
        with pytest.raises(FetchError) as caught:
            client.get(f"{site.url}/a")

        assert caught.value.retry_after_s == 120


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd", "ftp://example.org/", "gopher://127.0.0.1/", "javascript:alert(1)",
        "//example.org/", "http://user:pass@127.0.0.1/", "data:text/plain,x", "http:///x", "",
    ],
)  # fmt: skip
def test_only_plain_http_addresses_are_fetched(url: str) -> None:
    with guarded() as client, pytest.raises(FetchError):
        client.get(url)


def test_no_packet_goes_to_a_private_address() -> None:
    with serving({"/a": Page(b"internal")}) as site:
        with GuardedClient(Network(), user_agent="x") as client:
            with pytest.raises(AddressRefused, match="not public"):
                client.get(f"{site.url}/a")
            with pytest.raises(AddressRefused, match="not public"):
                client.get(f"http://0x7f.1:{site.port}/a")

        assert site.asked == []


def test_the_host_header_keeps_the_name_that_was_asked_for() -> None:
    names = {"news.example": "127.0.0.1"}
    with serving({"/a": Page(b"x")}) as site, guarded(names=names) as client:
        client.get(f"http://news.example:{site.port}/a")

        assert site.asked[0].headers["host"] == f"news.example:{site.port}"


def test_a_name_is_resolved_once_for_a_connection() -> None:
    answers = itertools.chain([("127.0.0.1",)], itertools.repeat(("127.0.0.2",)))
    network = Network(allow=LOOPBACK)
    with (
        serving({"/a": Page(b"x")}) as site,
        GuardedClient(network, user_agent="x", resolve=lambda *_: next(answers)) as client,
    ):
        assert client.get(f"http://rebind.example:{site.port}/a").body == b"x"


def test_a_redirect_to_a_private_address_is_refused() -> None:
    elsewhere = Page(status=302, headers={"Location": "http://metadata.example/latest"})
    names = {"metadata.example": "169.254.169.254"}
    with (
        serving({"/a": elsewhere}) as site,
        guarded(names=names) as client,
        pytest.raises(AddressRefused, match="metadata"),
    ):
        client.get(f"{site.url}/a")


def test_a_redirect_to_another_scheme_is_refused() -> None:
    elsewhere = Page(status=302, headers={"Location": "file:///etc/passwd"})
    with (
        serving({"/a": elsewhere}) as site,
        guarded() as client,
        pytest.raises(AddressRefused, match="only http"),
    ):
        client.get(f"{site.url}/a")


def test_a_permanent_redirect_tells_where_the_source_moved() -> None:
    pages = {
        "/old": Page(status=301, headers={"Location": "/new"}),
        "/new": Page(status=302, headers={"Location": "/today"}),
        "/today": Page(b"x"),
    }
    with serving(pages) as site, guarded() as client:
        fetched = client.get(f"{site.url}/old")

        assert fetched.moved_to == f"{site.url}/new"
        assert fetched.url == f"{site.url}/today"


def test_redirects_in_a_circle_end() -> None:
    with serving({"/a": Page(status=302, headers={"Location": "/a"})}) as site:
        with guarded() as client, pytest.raises(FetchError, match="more than 5 redirects"):
            client.get(f"{site.url}/a")

        assert len(site.asked) == 6


def test_credentials_stay_behind_when_a_redirect_leaves_the_server() -> None:
    names = {"other.example": "127.0.0.1"}
    with serving({"/b": Page(b"x")}) as site, guarded(names=names) as client:
        site.pages["/a"] = Page(
            status=301, headers={"Location": f"http://other.example:{site.port}/b"}
        )
        secret = {"Authorization": "Bearer s", "X-Api-Key": "s", "If-None-Match": '"1"'}
        client.get(f"{site.url}/a", headers=secret)

        first, second = site.asked
        assert first.headers["x-api-key"] == "s"
        assert "authorization" not in second.headers
        assert "x-api-key" not in second.headers
        assert second.headers["if-none-match"] == '"1"'


def drip(start: bytes, again: bytes) -> Callable[[Callable[[bytes], None]], None]:
    def write_without_end(write: Callable[[bytes], None]) -> None:
        write(start)
        while True:
            time.sleep(0.001)
            write(again)

    return write_without_end


@pytest.mark.parametrize(
    "slow",
    [
        drip(b"HTTP/1.1 200 OK\r\n\r\n", b"x"),
        drip(b"HTTP/1.1 200 OK\r\nX: ", b"x"),
        drip(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\nx\r\n"),
    ],
    ids=["body", "headers", "chunks"],
)
def test_a_drip_feed_ends_at_the_deadline(slow: Callable[..., None]) -> None:
    a_second_a_look = itertools.count().__next__
    with (
        serving({"/a": Page(drip=slow)}) as site,
        guarded(timeout_s=20, clock=a_second_a_look) as client,
        pytest.raises(FetchError, match=r"within 20 s"),
    ):
        client.get(f"{site.url}/a")


def test_a_gzip_bomb_is_stopped_while_streaming() -> None:
    bomb = gzip.compress(bytes(50_000_000))
    page = Page(bomb, headers={"Content-Encoding": "gzip"})
    with (
        serving({"/a": page}) as site,
        guarded() as client,
        pytest.raises(FetchError, match="larger than 100,000 bytes"),
    ):
        client.get(f"{site.url}/a")


def test_an_endless_body_is_stopped_at_the_limit() -> None:
    def endless(write: Callable[[bytes], None]) -> None:
        write(b"HTTP/1.1 200 OK\r\n\r\n")
        while True:
            write(bytes(65_536))

    with (
        serving({"/a": Page(drip=endless)}) as site,
        guarded() as client,
        pytest.raises(FetchError, match="larger than"),
    ):
        client.get(f"{site.url}/a")


def test_a_body_cut_short_is_an_error() -> None:
    def cut(write: Callable[[bytes], None]) -> None:
        write(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf")

    with (
        serving({"/a": Page(drip=cut)}) as site,
        guarded() as client,
        pytest.raises(FetchError, match="broke"),
    ):
        client.get(f"{site.url}/a")


def test_one_server_gets_one_request_at_a_time() -> None:
    under_way: list[int] = []
    most: list[int] = []

    def slow(_: Asked) -> Page:
        under_way.append(1)
        most.append(len(under_way))
        time.sleep(0.02)
        under_way.pop()
        return Page(b"x")

    with serving({"/a": slow}) as site, guarded() as client:
        threads = [threading.Thread(target=client.get, args=[f"{site.url}/a"]) for _ in range(5)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

        assert len(most) == 5
        assert max(most) == 1


def test_a_server_that_does_not_listen_is_a_fetch_error() -> None:
    with serving({}) as site:
        gone = site.url
    with guarded() as client, pytest.raises(FetchError, match="cannot connect"):
        client.get(gone)


@given(st.binary(max_size=3000), st.integers(1, 50))
def test_a_body_reads_the_same_however_it_is_cut_into_chunks(body: bytes, size: int) -> None:
    packed = gzip.compress(body[:1000]) + gzip.compress(body[1000:])
    chunks = [packed[at : at + size] for at in range(0, len(packed), size)]

    assert read_body(chunks, "gzip", 3000) == body
    assert read_body([zlib.compress(body)], "deflate", 3000) == body


@given(st.integers(1, 4000))
def test_a_body_is_taken_to_its_last_allowed_byte_only(size: int) -> None:
    packed = gzip.compress(bytes(size))

    assert len(read_body([packed], "gzip", size)) == size
    with pytest.raises(BodyTooLargeError):
        read_body([packed], "gzip", size - 1)


@pytest.mark.parametrize(
    ("body", "encoding"),
    [(gzip.compress(b"x" * 99, mtime=0)[:-9], "gzip"), (b"\x1f\x8bno", "gzip"), (b"x", "br")],
)
def test_a_broken_body_is_named(body: bytes, encoding: str) -> None:
    with pytest.raises(BodyUnreadableError):
        read_body([body], encoding, 1000)


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("120", 120.0), (" 0 ", 0.0), ("Wed, 06 May 2026 12:01:00 GMT", 60.0),
        ("Wed, 06 May 2026 11:00:00 GMT", 0.0), ("soon", None), ("", None), (None, None), ("-5", None),
    ],
)  # fmt: skip
def test_retry_after_is_read_as_seconds_or_date(header: str | None, seconds: float | None) -> None:
    assert retry_after_s(header, NOON) == seconds


@given(st.text(max_size=40))
def test_any_retry_after_gives_a_bounded_wait(header: str) -> None:
    wait_s = retry_after_s(header, NOON)

    assert wait_s is None or 0 <= wait_s <= 366 * 86_400


def test_a_resolver_that_hangs_does_not_outlast_the_deadline() -> None:
    released = threading.Event()

    def hang(host: str, port: int) -> tuple[str, ...]:
        released.wait()
        return ()

    network = Network(timeout=timedelta(seconds=0.2))
    try:
        with (
            GuardedClient(network, user_agent="t", resolve=hang) as client,
            pytest.raises(FetchError, match=r"no complete answer within 0\.2 s"),
        ):
            client.get("http://slow.example/")
    finally:
        released.set()
