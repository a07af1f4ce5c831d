from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.errors import AddressRefused
from digest.http.addresses import why_refused
from digest.http.dial import permitted_addresses, resolve_by_system

REFUSED = {
    "0.0.0.0": "this host",
    "0.1.2.3": "this host",
    "10.0.0.1": "private",
    "10.255.255.255": "private",
    "100.64.0.1": "shared by a carrier",
    "100.127.255.254": "shared by a carrier",
    "127.0.0.1": "loopback",
    "127.255.255.254": "loopback",
    "169.254.0.1": "link-local or cloud metadata",
    "169.254.169.254": "link-local or cloud metadata",
    "172.16.0.1": "private",
    "172.31.255.255": "private",
    "192.0.0.192": "protocol assignments or cloud metadata",
    "192.0.2.1": "documentation",
    "192.88.99.1": "6to4 relay",
    "192.168.1.1": "private",
    "198.18.0.1": "benchmarking",
    "198.19.255.255": "benchmarking",
    "198.51.100.7": "documentation",
    "203.0.113.9": "documentation",
    "168.63.129.16": "cloud platform",
    "224.0.0.1": "multicast",
    "239.255.255.250": "multicast",
    "240.0.0.1": "reserved or broadcast",
    "255.255.255.255": "reserved or broadcast",
    "::": "reserved",
    "::1": "loopback",
    "::127.0.0.1": "loopback, inside",
    "::8.8.8.8": "an IPv4 address, inside",
    "::ffff:127.0.0.1": "loopback",
    "::ffff:10.0.0.1": "private",
    "::ffff:169.254.169.254": "link-local or cloud metadata",
    "::ffff:0:127.0.0.1": "loopback, inside",
    "64:ff9b::7f00:1": "loopback, inside",
    "64:ff9b::a9fe:a9fe": "link-local or cloud metadata, inside",
    "64:ff9b::808:808": "an IPv4 address, inside",
    "64:ff9b:1::1": "reserved",
    "100::1": "reserved",
    "2001::1": "Teredo",
    "2001:db8::1": "documentation",
    "2002:7f00:1::": "loopback, inside",
    "2002:808:808::": "an IPv4 address, inside",
    "3fff::1": "documentation",
    "5f00::1": "reserved",
    "fc00::1": "private",
    "fd12:3456::1": "private",
    "fe80::1": "link-local",
    "fe80::1%eth0": "link-local",
    "fec0::1": "link-local",
    "ff02::1": "multicast",
    "ff0e::1": "multicast",
}
PUBLIC = ["1.1.1.1", "8.8.8.8", "100.63.255.255", "100.128.0.1", "172.15.0.1", "172.32.0.1",
          "193.166.3.2", "223.255.255.255", "2a00:1190::1", "2606:4700::1111", "::ffff:8.8.8.8"]  # fmt: skip
LOOPBACK = (ip_network("127.0.0.0/8"),)


@pytest.mark.parametrize("address", REFUSED)
def test_an_address_that_is_not_public_is_refused_by_name(address: str) -> None:
    refusal = why_refused(address) or ""

    assert REFUSED[address] in refusal


@pytest.mark.parametrize("address", PUBLIC)
def test_a_public_address_may_be_reached(address: str) -> None:
    assert why_refused(address) is None


@given(st.one_of(st.ip_addresses(v=4), st.ip_addresses(v=6)))
def test_nothing_that_python_calls_private_passes(address: IPv4Address | IPv6Address) -> None:
    passes = why_refused(str(address)) is None

    assert not (passes and (address.is_private or address.is_multicast or address.is_link_local))


@given(st.ip_addresses(v=4))
def test_a_hidden_ipv4_address_never_passes(hidden: IPv4Address) -> None:
    for prefix in (0, 0x64FF9B << 96, 0xFFFF << 48):
        address = ip_address((prefix | int(hidden)).to_bytes(16))

        assert why_refused(str(address)) is not None


def test_an_opened_range_opens_its_addresses_but_not_their_disguises() -> None:
    assert why_refused("127.0.0.1", LOOPBACK) is None
    assert why_refused("::ffff:127.0.0.1", LOOPBACK) is None
    assert why_refused("64:ff9b::7f00:1", LOOPBACK) is not None
    assert why_refused("::1", LOOPBACK) is not None


@pytest.mark.parametrize(
    "written", ["2130706433", "0x7f.1", "0177.0.0.1", "127.1", "0", "0x7f000001"]
)
def test_a_host_written_in_disguise_is_judged_by_what_it_resolves_to(written: str) -> None:
    with pytest.raises(AddressRefused, match="not public"):
        permitted_addresses(written, 80, resolve_by_system, ())


def test_a_name_with_public_and_private_addresses_is_refused_whole() -> None:
    with pytest.raises(AddressRefused, match="loopback"):
        permitted_addresses("rebind.example", 80, lambda *_: ("8.8.8.8", "127.0.0.1"), ())


def test_a_name_of_the_intranet_is_reached_by_its_opened_addresses_only() -> None:
    dialled = permitted_addresses("localhost", 80, lambda *_: ("::1", "127.0.0.1"), LOOPBACK)

    assert dialled == ("127.0.0.1",)
