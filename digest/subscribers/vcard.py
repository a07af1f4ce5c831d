"""Decide how the lines of a vCard file fall into rows, one reader a card. Pure.

Versions 2.1, 3.0 and 4.0 as address books write them (RFC 6350, RFC 2426): folded lines, groups,
quoted-printable, several addresses, of which the preferred or the first is taken.
"""

from __future__ import annotations

import codecs
import quopri
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from digest.subscribers.table import BrokenRow, Row

HEADINGS = ["email", "name", "language", "topics"]
LONGEST_CARD = 1_000_000  # characters, photographs and all
_LINE = re.compile(r"(?:[\w-]+\.)?(?P<name>[\w-]+)(?P<parameters>(?:;[^:\"]*(?:\"[^\"]*\")?)*):")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
SECOND_ADDRESS = "cards hold more than one address; the preferred or the first was taken"
_CHARSET = re.compile(r"\bcharset=\"?(?P<name>[\w-]+)", re.IGNORECASE)
_PREFERRED = re.compile(r"\bpref\b(?:=(\d+))?", re.IGNORECASE)


@dataclass(slots=True)
class _Card:
    name: str = ""
    parts: str = ""  # the name by its parts: family; given
    language: str = ""
    topics: list[str] = field(default_factory=list)
    emails: list[tuple[int, str]] = field(default_factory=list)  # by preference, 1 = most


def is_vcard(first_line: str) -> bool:
    """Whether a file that begins so is a vCard file."""
    return first_line.strip().upper() == "BEGIN:VCARD"


def rows_of_cards(lines: Iterable[str], passed_over: Counter[str]) -> Iterator[Row]:
    """A header row, then one row a card. A card that is cut short is a broken row.

    Args:
        passed_over: what is not taken is counted there, by what to say of it.
    """
    yield list(HEADINGS)
    card: _Card | None = None
    size = 0
    for line in _unfolded(lines):
        bare = line.strip().upper()
        if bare == "BEGIN:VCARD":
            if card is not None:
                yield BrokenRow("a card begins before the one above it ended", line)
            card, size = _Card(), 0
        elif bare == "END:VCARD" and card is not None:
            passed_over[SECOND_ADDRESS] += len({address for _, address in card.emails}) > 1
            yield _row(card) if size <= LONGEST_CARD else BrokenRow("the card is too large", "")
            card = None
        elif card is not None and size <= LONGEST_CARD:
            size += len(line)
            _read(line, card)
    if card is not None:
        yield BrokenRow("the last card is cut short; END:VCARD is missing", "")


def _unfolded(lines: Iterable[str]) -> Iterator[str]:
    """Logical lines: what begins with white space goes on (RFC 6350, section 3.2)."""
    whole = ""
    soft = False  # a quoted-printable line ends with "=" where it goes on
    for line in lines:
        bare = line.rstrip("\r\n")
        if soft:
            whole += "\n" + bare
        elif bare[:1] in (" ", "\t"):
            whole += bare[1:]
        else:
            if whole:
                yield whole
            whole = bare
        whole = whole[: LONGEST_CARD + 1]
        soft = bare.endswith("=") and "QUOTED-PRINTABLE" in whole.upper()
    if whole:
        yield whole


def _read(line: str, card: _Card) -> None:
    found = _LINE.match(line)
    if found is None:
        return
    parameters, value = found["parameters"], line[found.end() :]
    if "QUOTED-PRINTABLE" in parameters.upper():
        value = _decoded(quopri.decodestring(value.encode("utf-8", "replace")), parameters)
    match found["name"].upper():
        case "FN":
            card.name = _plain(value)
        case "N":
            card.parts = value
        case "LANG":
            card.language = _plain(value)
        case "CATEGORIES":
            card.topics += [_plain(one) for one in re.split(r"(?<!\\),", value)]
        case "EMAIL":
            preferred = _PREFERRED.search(parameters)
            rank = 101 if preferred is None else int(preferred[1] or 1)
            card.emails.append((rank, _plain(value).removeprefix("mailto:")))


def _decoded(raw: bytes, parameters: str) -> str:
    """Text in the encoding that is named or, where none is, in UTF-8 or else cp1252."""
    named = _CHARSET.search(parameters)
    for encoding in (named["name"] if named else "utf-8", "utf-8"):
        try:
            return raw.decode(codecs.lookup(encoding).name)
        except (LookupError, UnicodeError):
            continue
    return raw.decode("cp1252", "replace")


def _row(card: _Card) -> list[str]:
    family, _, rest = card.parts.partition(";")
    given = rest.partition(";")[0]
    email = min(card.emails, key=lambda one: one[0])[1] if card.emails else ""
    name = card.name or f"{_plain(given)} {_plain(family)}".strip()
    return [email, name, card.language, "|".join(card.topics)]


def _plain(value: str) -> str:
    """A value without its escapes (RFC 6350, section 3.4)."""
    return _ESCAPED.sub(lambda found: " " if found[1] in "nN" else found[1], value).strip()
