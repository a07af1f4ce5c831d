"""The rules in words: what each promises, why, on what grounds, and how to keep it. Pure.

Everything is read from the docstrings of the rules, which open with the rule's id and promise and
go on with named parts. `docs/checks.md` is written from here.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from types import ModuleType

from digest.check import (
    access,
    clients,
    contrast,
    events,
    faith,
    headers,
    images,
    language,
    links,
    markup,
    paraphrase,
    privacy,
    programs,
    sender,
    size,
    targets,
    text,
)
from digest.model.finding import Severity

FAMILIES: tuple[ModuleType, ...] = (
    *(size, markup, access, contrast, targets, language, images, clients, programs),
    *(headers, sender, links, privacy, text, events, faith, paraphrase),
)
_OPENING = re.compile(r"([A-Z0-9]+-\d\d): (.+?)(?=\n\n|\Z)", re.DOTALL)
_HEADER = re.compile(r"[A-Z][A-Za-z-]+: ")
_PART = re.compile(
    r"^(Severity|Why|Source|Bad|Good|Mend): (.+?)(?=\n[A-Z][a-z]+: |\n\n|\Z)",
    re.MULTILINE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of the gate, in words.

    Attributes:
        promise: what holds where the rule is kept.
        severities: what its findings may be; `when` says which, where there are several.
        source: the standard, law, provider's rule or observation it rests on.
        bad, good: an example of each; HTML where it begins with "<", else a header or a sentence.
    """

    id: str
    family: str
    promise: str
    severities: tuple[Severity, ...]
    when: str
    why: str
    source: str
    bad: str
    good: str
    mend: str


@cache
def rules() -> tuple[Rule, ...]:
    """Every rule, family by family."""
    return tuple(_rule(family, judge) for family in FAMILIES for judge in _judges(family))


def why(rule_id: str) -> str:
    """Why a rule matters to readers; empty for a rule that is not known."""
    return next((rule.why for rule in rules() if rule.id == rule_id), "")


def as_markdown(told: Iterable[Rule]) -> str:
    """The rules as a page: one heading a rule, under one a family."""
    families = groupby(told, key=lambda rule: rule.family)
    return "\n".join(
        line
        for family, members in families
        for line in (f"### {family}", "", *(line for rule in members for line in _lines(rule)))
    )


def _judges(family: ModuleType) -> Iterator[Callable[..., object]]:
    yield from family.RULES


def _rule(family: ModuleType, judge: Callable[..., object]) -> Rule:
    told = inspect.getdoc(judge) or ""
    opening = _OPENING.match(told)
    parts = {name: " ".join(said.split()) for name, said in _PART.findall(told)}
    if opening is None or len(parts) != 6:
        raise ValueError(f"{family.__name__}.{judge.__name__} does not say all that a rule says")
    named = tuple(one for one in Severity if re.search(rf"\b{one}\b", parts["Severity"]))
    return Rule(
        id=opening[1],
        family=(family.__doc__ or "").partition(" Pure")[0].partition("\n")[0],
        promise=" ".join(opening[2].split()),
        severities=named,
        when=parts["Severity"],
        why=parts["Why"],
        source=parts["Source"],
        bad=parts["Bad"],
        good=parts["Good"],
        mend=parts["Mend"],
    )


def _lines(rule: Rule) -> Iterator[str]:
    yield f"#### {rule.id}"
    yield ""
    yield f"{rule.promise[:1].upper()}{rule.promise[1:]}"
    yield ""
    yield f"- **Severity:** {rule.when}"
    yield f"- **Why:** {rule.why}"
    yield f"- **Source:** {rule.source}"
    yield f"- **Bad:** {_example(rule.bad)}"
    yield f"- **Good:** {_example(rule.good)}"
    yield f"- **Mend:** {rule.mend}"
    yield ""


def _example(example: str) -> str:
    return f"`{example}`" if example.startswith("<") or _HEADER.match(example) else example
