"""Say findings in the language of whoever mends them. Pure.

Rules speak English, and so do reports that are kept and the formats for programs. A page for
editors looks up here what a rule said. What no catalogue has stays in English, and says so; so do faults of MJML, with
which there is no page that could tell them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from digest.check.rulebook import why
from digest.check.words.catalogue import Catalogue
from digest.check.words.fi import FINDINGS as FI
from digest.check.words.sv import FINDINGS as SV
from digest.model.finding import Finding

CATALOGUES: Mapping[str, Catalogue] = {one.code: one for one in (FI, SV)}
RULES_SPEAK = "en"
PARTS = frozenset({"head", "top", "masthead", "footer"})
_GAP = re.compile(r"([%~])([1-9])")
_THOUSANDS = re.compile(r"\d{1,3}(,\d{3})+")
_FRACTION = re.compile(r"\d+\.\d+")
_PERCENT = re.compile(r"\d+%")
_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_QUOTES = str.maketrans("“", "”")  # Finnish and Swedish open with the mark that closes


@dataclass(frozen=True, slots=True)
class Told:
    """A finding for people.

    Attributes:
        language: that `message` and `why` are in.
        part: what `Finding.block` is called, where it is a part of the mail and not a heading.
    """

    message: str
    why: str
    language: str
    part: str = ""


def told(finding: Finding, language: str) -> Told:
    """The finding in `language` where there are words for it, else as its rule said it."""
    catalogue = CATALOGUES.get(language)
    message = catalogue and _translated(finding.message, catalogue)
    if not catalogue or not message:
        part = finding.block if finding.block in PARTS else ""
        return Told(finding.message, why(finding.rule), RULES_SPEAK, part)
    part = catalogue.names[finding.block] if finding.block in PARTS else ""
    return Told(message, catalogue.whys.get(finding.rule, ""), language, part)


def _translated(message: str, catalogue: Catalogue) -> str | None:
    for pattern, said in _patterns(catalogue.code):
        found = pattern.fullmatch(message)
        if found is not None:
            return _filled(said, found.groups(), catalogue.names)
    return None


@cache
def _patterns(code: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    """What each message looks like; the longest first, so that none is taken for another."""
    said = sorted(CATALOGUES[code].said.items(), key=lambda one: -len(one[0]))
    return tuple((re.compile(_pattern(message), re.DOTALL), here) for message, here in said)


def _pattern(message: str) -> str:
    pieces = _GAP.split(message)[::3]
    return "(.*?)".join(re.escape(piece) for piece in pieces)


def _filled(said: str, given: tuple[str, ...], names: Mapping[str, str]) -> str:
    def put(gap: re.Match[str]) -> str:
        word = given[int(gap[2]) - 1]
        if gap[1] == "~":
            return ", ".join(names.get(one, one) for one in word.split(", "))
        return _written(word.translate(_QUOTES))

    return _GAP.sub(put, said)


def _written(word: str) -> str:
    """A number or a day as Finnish and Swedish write it; any other word as it is."""
    if day := _DAY.fullmatch(word):
        return f"{int(day[3])}.{int(day[2])}.{day[1]}"
    if _THOUSANDS.fullmatch(word):
        return word.replace(",", "\u00a0")
    if _PERCENT.fullmatch(word):
        return f"{word[:-1]}\u00a0%"
    return word.replace(".", ",") if _FRACTION.fullmatch(word) else word
