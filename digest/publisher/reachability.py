"""Decide whether a mail domain can be answered, is signed for, and is named by its server.

Pure, but for the questions it asks. Source: RFC 5321 §5.1 (MX), RFC 7505 (null MX), RFC 6376
(DKIM), RFC 8301 (key lengths).
"""

from __future__ import annotations

import binascii
from base64 import b64decode
from collections.abc import Iterable, Iterator
from ipaddress import ip_address

from digest.model.finding import Severity
from digest.publisher.dns import Dns, NotAsked
from digest.publisher.remark import Remark

SHORT_RSA_BYTES = 250  # a public key of 2048 bits takes 294 with its wrapping, one of 1024 162
NULL_MX = "."


def examine_mx(dns: Dns, domain: str, *, what: str) -> Iterator[Remark]:
    """Whether mail to a domain arrives. `what` comes there, for the message."""
    hosts = dns.exchangers(domain)
    if isinstance(hosts, NotAsked):
        yield Remark("MX", f"{domain} could not be asked", Severity.NOTE)
    elif hosts[:1] == (NULL_MX,):
        yield Remark("MX", f"{domain} takes no mail, so {what} are lost", Severity.WARNING)
    elif hosts:
        yield Remark("MX", f"{domain}: {what} go to {hosts[0]}")
    else:
        # Without MX, mail goes to the host of that name, if there is one.
        found = dns.addresses(domain)
        severity = Severity.NOTE if found else Severity.WARNING
        yield Remark("MX", f"{domain} has no MX record, so {what} may be lost", severity)


def examine_dkim(dns: Dns, domain: str, selectors: Iterable[str]) -> Iterator[Remark]:
    """Whether the keys that sign our mail are published."""
    names = tuple(selectors)
    if not names:
        yield Remark(
            "DKIM",
            "not looked at: name the keys of your mailing service in [sender] dkim_selectors",
            Severity.NOTE,
        )
    for selector in names:
        answers = dns.texts(f"{selector}._domainkey.{domain}")
        if isinstance(answers, NotAsked):
            yield Remark("DKIM", f"{selector} of {domain} could not be asked", Severity.NOTE)
        else:
            yield _of_key(answers, selector, domain)


def examine_ptr(dns: Dns, host: str) -> Iterator[Remark]:
    """Whether the addresses of the mail server call themselves by its name."""
    addresses = dns.addresses(host)
    if isinstance(addresses, NotAsked):
        yield Remark("PTR", f"{host} could not be asked", Severity.NOTE)
        return
    for address in addresses:
        if not ip_address(address).is_global:
            yield Remark("PTR", f"{host} is in your own network: ask who runs it", Severity.NOTE)
            return
        yield _of_address(dns, host, address)
    if not addresses:
        yield Remark("PTR", f"{host} has no address", Severity.WARNING)


def _of_key(answers: tuple[str, ...], selector: str, domain: str) -> Remark:
    named = f"{selector} of {domain}"
    keys = [tags for tags in map(_tags, answers) if "p" in tags]
    if not keys:
        return Remark("DKIM", f"{named} is not published", Severity.WARNING)
    key = keys[0]
    if not key["p"]:
        return Remark("DKIM", f"{named} was withdrawn: mail signed with it fails", Severity.WARNING)
    try:
        size_bytes = len(b64decode(key["p"], validate=True))
    except binascii.Error:
        return Remark("DKIM", f"{named} is no key: its p= is not base64", Severity.WARNING)
    if key.get("k", "rsa") == "rsa" and size_bytes < SHORT_RSA_BYTES:
        return Remark(
            "DKIM", f"{named} is shorter than 2048 bits; make a new one", Severity.WARNING
        )
    return Remark("DKIM", f"{named} is published")


def _of_address(dns: Dns, host: str, address: str) -> Remark:
    names = dns.names(address)
    if isinstance(names, NotAsked):
        return Remark("PTR", f"{address} of {host} could not be asked", Severity.NOTE)
    if not names:
        return Remark(
            "PTR", f"{address} of {host} has no name; large providers refuse it", Severity.WARNING
        )
    forward = [dns.addresses(name) for name in names]
    if any(not isinstance(one, NotAsked) and address in one for one in forward):
        return Remark("PTR", f"{address} of {host} is {names[0]}, and back")
    return Remark(
        "PTR",
        f"{address} calls itself {names[0]}, which does not lead back to it",
        Severity.WARNING,
    )


def _tags(record: str) -> dict[str, str]:
    pairs = (part.partition("=") for part in record.split(";") if "=" in part)
    return {name.strip(): "".join(value.split()) for name, _, value in pairs}
