"""Which readers of a bulletin a segment means, as of now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from digest.errors import UsageError
from digest.model.segment import Rule, equalities
from digest.model.subscriber import segment_rule
from digest.publisher.workshop import Workshop

CHOICES = ("language", "topics", "regions", "frequency")


@dataclass(frozen=True, slots=True)
class Counted:
    """How many active readers of a bulletin a rule means.

    Attributes:
        rule: "" is everyone.
        unmet: parts of the rule that mean nobody, as `topic = "events"`: perhaps misspelt.
    """

    bulletin: str
    rule: str
    readers: int
    unmet: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Stats:
    """A bulletin's readers in numbers: by state, and the active ones by what they chose."""

    bulletin: str
    states: Mapping[str, int]
    choices: Mapping[str, Mapping[str, int]]


def rule_of(shop: Workshop, text: str) -> Rule | None:
    """The rule that a text writes; None for everyone.

    Raises:
        UsageError: it makes no sense; shows where.
    """
    if not text.strip():
        return None
    try:
        return segment_rule(text, shop.settings.subscriber_fields)
    except ValueError as error:
        raise UsageError(str(error)) from None


def readers(shop: Workshop, bulletin: str, rule: str) -> int:
    """How many active readers a rule means now."""
    return shop.segments.count(shop.bulletin(bulletin).name, rule_of(shop, rule))


def count(shop: Workshop, bulletin: str, rule: str) -> Counted:
    """How many active readers a rule means now, and which of its parts mean nobody."""
    known, meant = shop.bulletin(bulletin), rule_of(shop, rule)
    parts = equalities(meant) if meant else ()
    unmet = (one for one in parts if not shop.segments.means_anybody(known.name, one))
    return Counted(
        known.name,
        rule.strip(),
        shop.segments.count(known.name, meant),
        tuple(map(str, unmet)),
    )


def stats(shop: Workshop, bulletin: str) -> Stats:
    """A bulletin's readers in numbers."""
    known = shop.bulletin(bulletin)
    return Stats(
        known.name,
        shop.subscribers.states(known.name),
        {name: shop.segments.tally(known.name, name) for name in CHOICES},
    )
