from __future__ import annotations

from datetime import UTC, datetime, timedelta
from ipaddress import ip_network

import pytest

from digest.testing.clock import FakeClock
from digest.web.public.doorkeeper import Doorkeeper, visitor_of

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
PROXY = (ip_network("10.0.0.0/8"),)


def door(clock: FakeClock, *, per_visitor: int = 2, in_all: int = 100) -> Doorkeeper:
    return Doorkeeper(key=b"k" * 32, now=clock, per_visitor=per_visitor, in_all=in_all)


def test_a_place_is_let_in_so_often_an_hour_and_others_are_not_kept_waiting() -> None:
    clock = FakeClock(NOON)
    keeper = door(clock)

    here = [keeper.admits("192.0.2.1") for _ in range(3)]
    there = keeper.admits("192.0.2.2")
    clock.advance(timedelta(hours=1))

    assert here == [True, True, False]
    assert there
    assert keeper.admits("192.0.2.1")


def test_together_they_are_let_in_so_often_too() -> None:
    keeper = door(FakeClock(NOON), in_all=3)

    admitted = [keeper.admits(f"192.0.2.{number}") for number in range(5)]

    assert admitted == [True, True, True, False, False]


def test_it_forgets_after_an_hour_and_never_knew_an_address() -> None:
    clock = FakeClock(NOON)
    keeper = door(clock)
    keeper.admits("192.0.2.1")
    kept = repr(vars(keeper))
    clock.advance(timedelta(hours=1))
    keeper.admits("192.0.2.2")

    assert "192.0.2.1" not in kept
    assert len(keeper._of) == 1


@pytest.mark.parametrize(
    ("peer", "forwarded", "place"),
    [
        ("192.0.2.1", "", "192.0.2.1"),
        ("192.0.2.1", "198.51.100.7", "192.0.2.1"),  # a stranger's word counts nothing
        ("127.0.0.1", "198.51.100.7", "198.51.100.7"),
        ("127.0.0.1", "made up, 198.51.100.7", "198.51.100.7"),
        ("10.0.0.5", "198.51.100.7, 10.0.0.9", "198.51.100.7"),
        ("::ffff:127.0.0.1", "198.51.100.7", "198.51.100.7"),
        ("2001:db8:1:2:3::4", "", "2001:db8:1:2::/64"),
        (None, "", "unknown"),
        ("127.0.0.1", "nonsense", "unknown"),
    ],
)
def test_a_visitor_is_where_our_own_proxies_say(
    peer: str | None, forwarded: str, place: str
) -> None:
    headers = {"x-forwarded-for": forwarded} if forwarded else {}

    assert visitor_of(peer, headers, PROXY) == place
