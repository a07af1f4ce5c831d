"""Decide whether a domain's SPF record is sound. Pure, but for the questions it asks.

Source: RFC 7208, §4.6.4 (ten look-ups), §5 (mechanisms).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from digest.model.finding import Severity
from digest.publisher.dns import Dns, NotAsked
from digest.publisher.remark import Remark

TOPIC = "SPF"
MOST_LOOKUPS = 10
_ASKS = frozenset({"include", "a", "mx", "ptr", "exists", "redirect"})


@dataclass
class _Walk:
    """What a record costs who evaluates it, with all it includes."""

    dns: Dns
    lookups: int = 0
    unanswered: bool = False
    broken: list[str] = field(default_factory=list)

    def count(self, record: str, seen: tuple[str, ...]) -> None:
        for name, target in _terms(record):
            if name not in _ASKS or self.lookups > MOST_LOOKUPS:
                continue
            self.lookups += 1
            if name in {"include", "redirect"}:
                self._follow(target, seen)

    def _follow(self, target: str, seen: tuple[str, ...]) -> None:
        if target in seen:
            self.broken.append(f"{target} includes itself")
            return
        answers = self.dns.texts(target)
        if isinstance(answers, NotAsked):
            self.unanswered = True
            return
        found = [one for one in answers if _is_spf(one)]
        if len(found) != 1:
            self.broken.append(f"{target} has {len(found)} SPF records instead of one")
            return
        self.count(found[0], (*seen, target))


def examine_spf(dns: Dns, domain: str) -> Iterator[Remark]:
    """What is to be said of the SPF record of a domain."""
    answers = dns.texts(domain)
    if isinstance(answers, NotAsked):
        yield Remark(TOPIC, f"{domain} could not be asked", Severity.NOTE)
        return
    found = [one for one in answers if _is_spf(one)]
    if not found:
        yield Remark(
            TOPIC,
            f"{domain} has no SPF record; publish one that names your mailing service",
            Severity.WARNING,
        )
    elif len(found) > 1:
        yield Remark(
            TOPIC,
            f"{domain} has {len(found)} SPF records, so that none counts; make them one",
            Severity.WARNING,
        )
    else:
        yield from _of_record(dns, domain, found[0])


def _of_record(dns: Dns, domain: str, record: str) -> Iterator[Remark]:
    walk = _Walk(dns)
    walk.count(record, (domain,))
    for trouble in walk.broken:
        yield Remark(TOPIC, f"{domain}: {trouble}; mend or remove it", Severity.WARNING)
    if walk.lookups > MOST_LOOKUPS:
        yield Remark(
            TOPIC,
            f"{domain} needs more than {MOST_LOOKUPS} look-ups, so that it fails; "
            "remove services that send no more",
            Severity.WARNING,
        )
    elif walk.unanswered:
        yield Remark(TOPIC, f"{domain}: a record it includes could not be asked", Severity.NOTE)
    elif not walk.broken:
        yield Remark(TOPIC, f"{domain}: sound, {walk.lookups} of {MOST_LOOKUPS} look-ups")
    yield from _of_end(domain, record)


def _of_end(domain: str, record: str) -> Iterator[Remark]:
    words = record.lower().split()
    if "+all" in words or "all" in words:
        yield Remark(
            TOPIC, f"{domain} lets everybody send (+all); end it with ~all", Severity.WARNING
        )
    elif not any(word in {"-all", "~all"} or word.startswith("redirect=") for word in words):
        yield Remark(
            TOPIC, f"{domain} does not say what of others; end it with ~all", Severity.NOTE
        )


def _is_spf(record: str) -> bool:
    return record.lower().split(" ", 1)[0] == "v=spf1"


def _terms(record: str) -> Iterator[tuple[str, str]]:
    """Mechanisms and modifiers, without their qualifier: `include:x` → ("include", "x")."""
    for word in record.lower().split()[1:]:
        bare = word.lstrip("+-~?")
        cut = min((bare.find(mark) for mark in ":=/" if mark in bare), default=len(bare))
        yield bare[:cut], bare[cut + 1 :].rstrip(".")
