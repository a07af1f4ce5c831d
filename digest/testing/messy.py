"""A list of readers as it comes from life: pasted, exported, mended by hand. The same every time."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

HEADER = "Osallistujat syksy 2026;;;;;\r\n;;;;;\r\nSähköpostiosoite *;Etunimi;Sukunimi;Kieli;Aiheet;Huom\r\n"
_NAMES = ("Aino", "Åsa", "Väinö", "Märta", "John", "Bo", "Sirkka-Liisa", "Öystein")
_FAMILIES = ("Virtanen", "Öhman", "Smith", "von Åkerö", "Mäki", "Lund")
_LANGUAGES = ("fi", "suomi", "SV", "ruotsi", "en", "English", "", "sv-FI")
_TOPICS = ("events", "events|research", "", "rahoitus|events", "koulutus")


@dataclass(frozen=True, slots=True)
class Messy:
    """A list, and what is to become of it. `rejected`: how many rows for which sort of reason."""

    raw: bytes
    good: int
    rejected: dict[str, int]


def messy_list(rows: int, *, seed: int = 1) -> Messy:
    """A list of so many rows that are not blank, semicolons between cells.

    Lines in UTF-8 and in cp1252, cells over several lines, addresses twice and in other spellings,
    broken ones, formulas, blank lines, headings in the middle, languages in three languages.
    """
    chance = random.Random(seed)  # noqa: S311 - the same list every time is the point
    lines: list[bytes] = [HEADER.encode("cp1252")]
    rejected: dict[str, int] = {}
    good = 0
    met_before = False
    for number in range(rows):
        make, reason = _draw(chance)
        text = make(number, chance)
        lines.append(text.encode("utf-8" if number % 3 else "cp1252", "replace"))
        if reason is None or (make is _again and not met_before):
            met_before = met_before or make is _again
            good += 1
        else:
            rejected[reason] = rejected.get(reason, 0) + 1
        lines += [b"\r\n"] * (chance.random() < 0.03)
    return Messy(b"".join(lines), good, rejected)


Make = Callable[[int, random.Random], str]


def _draw(chance: random.Random) -> tuple[Make, str | None]:
    share = chance.random()
    for most, make, reason in _KINDS:
        if share < most:
            return make, reason
    return _plain, None


def _plain(number: int, chance: random.Random) -> str:
    return _line(f"reader{number}@example{number % 40}.fi", chance)


def _written_otherwise(number: int, chance: random.Random) -> str:
    return _line(f" READER{number}@Example{number % 40}.FI\u00a0", chance)


def _over_lines(number: int, chance: random.Random) -> str:
    note = '"first line\r\nsecond; line ""quoted"""'
    return _line(f"reader{number}@example{number % 40}.fi", chance, note=note)


def _formula(number: int, chance: random.Random) -> str:
    return _line(
        f"reader{number}@example{number % 40}.fi", chance, note='"=HYPERLINK(""http://x"")"'
    )


def _again(_number: int, chance: random.Random) -> str:
    return _line("Reader.Zero@EXAMPLE0.fi", chance)


def _without_at(number: int, chance: random.Random) -> str:
    return _line(f"reader{number}(at)example.fi", chance)


def _two_dots(number: int, chance: random.Random) -> str:
    return _line(f"reader{number}@example..fi", chance)


def _no_address(_number: int, chance: random.Random) -> str:
    return _line("", chance)


def _strange_language(number: int, _chance: random.Random) -> str:
    return f"reader{number}@example.fi;A;B;klingon;;\r\n"


def _cell_too_many(number: int, _chance: random.Random) -> str:
    return f"reader{number}@example.fi;Virtanen;Anna;fi;;note;with;semicolons\r\n"


def _headings(_number: int, _chance: random.Random) -> str:
    return "Sähköposti;Etunimi;Sukunimi;Kieli;Aiheet;Huom\r\n"


_KINDS: tuple[tuple[float, Make, str | None], ...] = (
    (0.03, _written_otherwise, None),
    (0.06, _over_lines, None),
    (0.09, _formula, None),
    (0.11, _without_at, "no @"),
    (0.13, _two_dots, "two dots"),
    (0.15, _no_address, "no address"),
    (0.16, _strange_language, "language"),
    (0.17, _cell_too_many, "cells"),
    (0.172, _headings, "headings"),
    (0.182, _again, "twice"),
)


def _line(email: str, chance: random.Random, *, note: str = "") -> str:
    given, family = chance.choice(_NAMES), chance.choice(_FAMILIES)
    cells = (email, given, family, chance.choice(_LANGUAGES), chance.choice(_TOPICS), note)
    return ";".join(cells) + "\r\n"
