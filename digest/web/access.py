"""Decide who may see a page, and whose form may change something. Pure.

There are no accounts in this version. The editors' pages are therefore open only to requests from
this very computer: a loopback peer, a loopback name in the address bar (else any website could
read them through a name it points at 127.0.0.1), and no trace of a proxy in between (behind a
reverse proxy on the same computer every visitor has a loopback peer). Elsewhere an editor opens
them through an SSH tunnel.
"""

from __future__ import annotations

from collections.abc import Mapping
from ipaddress import ip_address
from urllib.parse import urlsplit

PROXY_HEADERS = frozenset({"forwarded", "via", "x-real-ip", "x-client-ip"})
PROXY_PREFIX = "x-forwarded"
OWN_NAMES = frozenset({"localhost", "127.0.0.1", "::1"})
SAME_SITE = frozenset({"same-origin", "none"})


def is_local(peer: str | None, headers: Mapping[str, str]) -> bool:
    """Whether a request comes from someone at this computer.

    Args:
        peer: the address at the other end of the connection, or None when unknown.
        headers: names in lower case.
    """
    if peer is None or not _is_loopback(peer):
        return False
    if any(name in PROXY_HEADERS or name.startswith(PROXY_PREFIX) for name in headers):
        return False
    return _host_name(f"//{headers.get('host', '')}") in OWN_NAMES


def is_cross_site(headers: Mapping[str, str], *, public_url: str) -> bool:
    """Whether a browser sent this form from another site's page.

    Browsers name the sender in `Sec-Fetch-Site`, older ones in `Origin`; a request with neither
    comes from a program, which carries nobody's session.
    """
    fetched_from = headers.get("sec-fetch-site")
    if fetched_from is not None:
        return fetched_from not in SAME_SITE
    origin = headers.get("origin")
    if origin is None:
        return False
    sender = _authority(origin)
    return not sender or sender not in {headers.get("host"), _authority(public_url)}


def _is_loopback(peer: str) -> bool:
    try:
        address = ip_address(peer)
    except ValueError:
        return False
    mapped = getattr(address, "ipv4_mapped", None)
    return (mapped or address).is_loopback


def _host_name(url: str) -> str | None:
    try:
        return urlsplit(url).hostname
    except ValueError:
        return None


def _authority(url: str) -> str | None:
    try:
        return urlsplit(url).netloc
    except ValueError:
        return None
