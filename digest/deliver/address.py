"""Write an address so that nothing in it can end it, or start another. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass

from digest.deliver.personalise import spoken

_NO_ADDRESS = re.compile(r'[\s<>,;:"()\[\]\\\x00-\x1f\x7f-\x9f\ud800-\udfff]')


@dataclass(frozen=True, slots=True)
class Mailbox:
    """An address as headers show it."""

    email: str
    name: str | None = None


def addr_spec(email: str) -> str:
    """The bare address; an international domain in ASCII, as mail servers want it."""
    local, _, _ = _NO_ADDRESS.sub("", email).rpartition("@")
    return f"{local}@{domain(email)}"


def domain(email: str) -> str:
    """What stands behind the last `@`."""
    name = re.sub(r"[^\w.-]", "", email.rpartition("@")[2]).lower()
    try:
        return name if name.isascii() else name.encode("idna").decode("ascii")
    except UnicodeError:
        return name


def display(mailbox: Mailbox) -> str:
    """`"Name" <address>`, in Unicode, for services that take it as one text."""
    name = spoken(mailbox.name or "")
    if not name:
        return addr_spec(mailbox.email)
    quoted = name.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{quoted}" <{addr_spec(mailbox.email)}>'


def person(email: str, name: str | None) -> dict[str, str]:
    """A mailbox as services that write JSON want it: `email`, and `name` where there is one."""
    known = {"email": addr_spec(email)}
    return {**known, "name": spoken(name)} if name else known
