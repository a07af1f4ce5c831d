"""Which addresses of a name may be dialled: resolve once, judge every answer."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterable

import httpcore

from digest.errors import AddressRefused
from digest.http.addresses import Range, is_opened, why_refused

Resolve = Callable[[str, int], tuple[str, ...]]
"""The numeric addresses of a host. Raises OSError when it has none."""


def resolve_by_system(host: str, port: int) -> tuple[str, ...]:
    """Ask the operating system; it also reads `0x7f.1`, `2130706433` and their like."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return tuple(dict.fromkeys(str(entry[4][0]) for entry in found))


def every_address(host: str, port: int, resolve: Resolve = resolve_by_system) -> tuple[str, ...]:
    """The addresses of a host, unjudged. Raises httpcore.ConnectError."""
    try:
        return resolve(host, port)
    except (OSError, UnicodeError) as error:
        raise httpcore.ConnectError("the name is not known") from error


def permitted_addresses(
    host: str, port: int, resolve: Resolve, allow: Iterable[Range]
) -> tuple[str, ...]:
    """The addresses of a host that may be dialled, in the resolver's order.

    Raises:
        AddressRefused: none of them; or some public and some not, which is how rebinding looks.
        httpcore.ConnectError: the name is not known.
    """
    opened = tuple(allow)
    addresses = every_address(host, port, resolve)
    refusals = {one: refusal for one in addresses if (refusal := why_refused(one, opened))}
    passed = tuple(one for one in addresses if one not in refusals)
    # A name of the intranet may give more than was opened (localhost: ::1 beside 127.0.0.1).
    if refusals and not (passed and all(is_opened(one, opened) for one in passed)):
        raise AddressRefused(
            f"{host}: its address is not public ({next(iter(refusals.values()))}); "
            "if it is your own server, add its range to [network] allow"
        )
    return passed
