"""Decide what receivers do with mail that pretends to be ours, and whether ours is aligned.

Pure, but for the questions it asks. Source: RFC 9989, §4.7 (tags; `pct`, `rf` and `ri` of RFC 7489
are gone), §4.10 (the tree walk).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from digest.model.finding import Severity
from digest.publisher.dns import Dns, NotAsked
from digest.publisher.remark import Remark

TOPIC = "DMARC"
MOST_LABELS = 8  # of a longer name the walk goes on with the last seven: RFC 9989 §4.10
REMOVED = ("pct", "rf", "ri")
POLICIES = frozenset({"none", "quarantine", "reject"})


@dataclass(frozen=True, slots=True)
class Policy:
    """The record that governs a domain. `home`: the domain under which it stands."""

    home: str
    tags: Mapping[str, str]

    def applied_to(self, domain: str) -> str:
        """What it asks for mail of `domain`: none, quarantine or reject."""
        own = self.tags.get("p", "none")
        asked = own if domain == self.home else self.tags.get("sp", own)
        return asked if asked in POLICIES else "none"

    def is_strict(self, tag: str) -> bool:
        """Whether `adkim` or `aspf` asks for the very same domain."""
        return self.tags.get(tag, "r") == "s"


def examine_dmarc(dns: Dns, domain: str, *, return_domain: str | None) -> Iterator[Remark]:
    """What is to be said of the DMARC policy of the From domain.

    Args:
        return_domain: of the return path, where Digest sets it.
    """
    found = find_policy(dns, domain)
    if isinstance(found, NotAsked):
        yield Remark(TOPIC, f"{domain} could not be asked", Severity.NOTE)
    elif found is None:
        yield Remark(
            TOPIC,
            f"{domain} has no DMARC record; large providers ask for one: publish "
            f'"v=DMARC1; p=none" at _dmarc.{domain}',
            Severity.WARNING,
        )
    else:
        yield from _of_policy(found, domain)
        yield from _of_alignment(found, domain, return_domain)


def find_policy(dns: Dns, domain: str) -> Policy | NotAsked | None:
    """The policy of a domain, or of the nearest domain above it that has one."""
    for home in _walk(domain):
        answers = dns.texts(f"_dmarc.{home}")
        if isinstance(answers, NotAsked):
            return answers
        records = [_tags(one) for one in answers if _is_dmarc(one)]
        if len(records) == 1:  # more than one count as none
            return Policy(home, records[0])
    return None


def _of_policy(found: Policy, domain: str) -> Iterator[Remark]:
    at = f"{domain}: " if found.home == domain else f"{domain}, by {found.home}: "
    asked = found.applied_to(domain)
    weak = asked == "none"
    yield Remark(
        TOPIC,
        f"{at}p={asked}" + (", so that forged mail is only reported" if weak else ""),
        Severity.NOTE if weak else None,
    )
    if found.tags.get("p") not in POLICIES:
        yield Remark(TOPIC, f"{at}p is missing or unknown, and counts as none", Severity.WARNING)
    if found.tags.get("t") == "y":
        yield Remark(TOPIC, f"{at}in test mode (t=y): a softer policy is applied", Severity.NOTE)
    for tag in REMOVED:
        if tag in found.tags:
            yield Remark(
                TOPIC, f"{at}the tag {tag} was removed by RFC 9989; take it out", Severity.WARNING
            )


def _of_alignment(found: Policy, domain: str, return_domain: str | None) -> Iterator[Remark]:
    if found.is_strict("adkim"):
        yield Remark(TOPIC, f"adkim=s: mail must be signed for {domain} itself", Severity.NOTE)
    if return_domain is None or return_domain == domain:
        return
    if found.is_strict("aspf") or not _is_below(return_domain, found.home):
        yield Remark(
            TOPIC,
            f"return paths at {return_domain} are not aligned with {domain}: SPF does not count "
            "for DMARC, so DKIM must",
            Severity.WARNING,
        )


def _walk(domain: str) -> Iterator[str]:
    labels = domain.split(".")
    yield domain
    above = labels[1:] if len(labels) < MOST_LABELS else labels[-(MOST_LABELS - 1) :]
    for start in range(len(above)):
        yield ".".join(above[start:])


def _is_below(domain: str, home: str) -> bool:
    return domain == home or domain.endswith(f".{home}")


def _is_dmarc(record: str) -> bool:
    name, _, value = record.partition(";")[0].partition("=")
    return (name.strip().lower(), value.strip()) == ("v", "DMARC1")


def _tags(record: str) -> Mapping[str, str]:
    pairs = (part.partition("=") for part in record.split(";") if "=" in part)
    return {name.strip().lower(): value.strip().lower() for name, _, value in pairs}
