"""Decide which resolved addresses may be reached. Pure.

The table is our own: Python's `ipaddress` calls several dangerous ranges "global" (NAT64, 6to4,
IPv4-compatible, multicast, 192.0.0.192). A refusal names the range, for the operator.
"""

from __future__ import annotations

from collections.abc import Iterable
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

Address = IPv4Address | IPv6Address
Range = IPv4Network | IPv6Network

# IANA special-purpose registries (RFC 6890 and its successors), plus what clouds and operating
# systems put inside. IPv6 is the other way round: only 2000::/3 is handed out, so all else is denied.
_DENIED_4: tuple[tuple[IPv4Network, str], ...] = tuple(
    (IPv4Network(block), name)
    for block, name in (
        ("0.0.0.0/8", "this host"),
        ("10.0.0.0/8", "private"),
        ("100.64.0.0/10", "shared by a carrier"),
        ("127.0.0.0/8", "loopback"),
        ("169.254.0.0/16", "link-local or cloud metadata"),
        ("172.16.0.0/12", "private"),
        ("192.0.0.0/24", "protocol assignments or cloud metadata"),
        ("192.0.2.0/24", "documentation"),
        ("192.31.196.0/24", "AS112"),
        ("192.52.193.0/24", "AMT relay"),
        ("192.88.99.0/24", "6to4 relay"),
        ("192.168.0.0/16", "private"),
        ("192.175.48.0/24", "AS112"),
        ("168.63.129.16/32", "cloud platform"),
        ("198.18.0.0/15", "benchmarking"),
        ("198.51.100.0/24", "documentation"),
        ("203.0.113.0/24", "documentation"),
        ("224.0.0.0/4", "multicast"),
        ("240.0.0.0/4", "reserved or broadcast"),
    )
)
_PRIVATE_6 = IPv6Network("fc00::/7")
_GLOBAL_6 = IPv6Network("2000::/3")
_DENIED_6: tuple[tuple[IPv6Network, str], ...] = tuple(
    (IPv6Network(block), name)
    for block, name in (
        ("2001::/23", "protocol assignments, Teredo among them"),
        ("2001:db8::/32", "documentation"),
        ("2002::/16", "6to4"),
        ("3fff::/20", "documentation"),
        ("2620:4f:8000::/48", "AS112"),
    )
)
# Where an IPv4 address hides in an IPv6 one, and how far from the right it stands (bits).
_CARRIERS: tuple[tuple[IPv6Network, int], ...] = (
    (IPv6Network("::/96"), 0),  # IPv4-compatible
    (IPv6Network("::ffff:0:0/96"), 0),  # IPv4-mapped
    (IPv6Network("::ffff:0:0:0/96"), 0),  # IPv4-translated (RFC 2765)
    (IPv6Network("64:ff9b::/96"), 0),  # NAT64
    (IPv6Network("2002::/16"), 80),  # 6to4
)


def why_refused(address: str, allow: Iterable[Range] = ()) -> str | None:
    """Why a resolved address may not be reached, or None when it may.

    `address` is numeric, as the resolver gave it; a zone (`%eth0`) is ignored. `allow` are the
    ranges the operator opened, for intranets and tests: an IPv4 range also opens the IPv4-mapped
    form of its addresses, never other disguises.
    """
    return None if is_opened(address, allow) else _refusal(_dialled(address))


def is_opened(address: str, allow: Iterable[Range]) -> bool:
    """Whether the operator opened this resolved address explicitly."""
    dialled = _dialled(address)
    return any(dialled in block for block in allow if block.version == dialled.version)


def _dialled(address: str) -> Address:
    """The address as the kernel takes it: an IPv4-mapped one is IPv4."""
    parsed = ip_address(address.partition("%")[0])
    mapped = parsed.ipv4_mapped if isinstance(parsed, IPv6Address) else None
    return mapped or parsed


def _refusal(address: Address) -> str | None:
    if isinstance(address, IPv4Address):
        return next((name for block, name in _DENIED_4 if address in block), None)
    return _refusal_6(address)


def _refusal_6(address: IPv6Address) -> str | None:
    if (hidden := _hidden(address)) is not None:
        inner = _refusal(hidden) or "an IPv4 address"
        return f"{inner}, inside an IPv6 address"
    if address == IPv6Address("::1"):
        return "loopback"
    if address not in _GLOBAL_6:
        return _name_6(address)
    return next((name for block, name in _DENIED_6 if address in block), None)


def _hidden(address: IPv6Address) -> IPv4Address | None:
    if int(address) <= 1:
        return None
    for block, shift in _CARRIERS:
        if address in block:
            return IPv4Address((int(address) >> shift) & 0xFFFFFFFF)
    return None


def _name_6(address: IPv6Address) -> str:
    if address.is_multicast:
        return "multicast"
    if address.is_link_local or address.is_site_local:
        return "link-local"
    if address in _PRIVATE_6:
        return "private"
    return "reserved"
