"""The lines of a page that tell who and when rather than what. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime, tzinfo

from digest.collect.stamp import Stamp, find_stamps
from digest.model.item import Author

_NEAR_TITLE = 3  # paragraphs after the title in which its date may stand
_NEAR_END = 2
_MAX_WORDS = 8  # beside the date
_STAMP_WORDS = re.compile(
    r"\b(?:julkais\w*|päivitetty|muokattu|luotu|kirjoitta\w*|uutinen|tiedote|kolumni|blogi|artikkeli"
    r"|publicera\w*|uppdatera\w*|skriven|nyhet\w*|pressmeddelande|kolumn|published|updated|posted|news"
    r"|press release|written by)\b",
    re.IGNORECASE,
)
_CHANGED = re.compile(
    r"(?:päivitetty|muokattu|uppdatera\w*|ändra\w*|updated|modified)\W*$", re.IGNORECASE
)
_WRITER = re.compile(
    r"\b(?:kirjoitta(?:nut|ja)|teksti|text|skriven av|författare|written by|author|by)\b[: ]+"
    r"(?P<name>[A-ZÅÄÖ][\w-]+(?: [A-ZÅÄÖ][\w-]+){1,2})",
    re.IGNORECASE,
)
_NAME = re.compile(r"[A-ZÅÄÖÜ][a-zåäöüé]+(?:-[A-ZÅÄÖÜ][a-zåäöüé]+)?(?: [A-ZÅÄÖÜ][\w-]+){1,2}")


def without_byline(lines: Sequence[str], zone: tzinfo) -> tuple[bool, ...]:
    """For each paragraph after the title, whether it belongs to the story."""
    last = len(lines) - 1
    return tuple(
        not (
            (at < _NEAR_TITLE and _is_stamp_line(line, zone, signed=False))
            or (at > last - _NEAR_END and _is_stamp_line(line, zone, signed=at == last))
        )
        for at, line in enumerate(lines)
    )


def published_in(lines: Sequence[str], zone: tzinfo) -> datetime | None:
    """The date among the paragraphs after the title: of its byline, else near it, else the last."""
    near, end = lines[:_NEAR_TITLE], lines[-_NEAR_END:]
    bylines = [line for line in near if _is_stamp_line(line, zone, signed=True)]
    bylines += [line for line in end if _is_stamp_line(line, zone, signed=True)]
    for line in (*bylines, *near):
        if stamp := _first_publication(line, zone):
            return stamp.at
    for line in reversed(lines):
        if stamps := find_stamps(line[-1_000:], zone):
            return stamps[-1].at
    return None


def authors_in(lines: Sequence[str], zone: tzinfo) -> tuple[Author, ...]:
    """Who signed: named as the writer near the title, or beside the date at the very end."""
    for line in (*lines[:_NEAR_TITLE], *lines[-_NEAR_END:]):
        if (writer := _WRITER.search(line)) and _NAME.fullmatch(writer["name"]):
            return (Author(writer["name"]),)
    for line in lines[-1:]:
        rest = _beside_dates(line, zone)
        if rest != line and _NAME.fullmatch(rest):
            return (Author(rest),)
    return ()


def _is_stamp_line(line: str, zone: tzinfo, *, signed: bool) -> bool:
    """A short line with a full date and nothing of the story.

    `signed` also takes "13.9.2016 First Last"; nearer the title that would rather be an event.
    """
    if len(line) > 200:
        return False
    rest = _beside_dates(line, zone)
    if rest == line.strip() or len(rest.split()) > _MAX_WORDS:
        return False
    return not rest or bool(_STAMP_WORDS.search(rest)) or (signed and bool(_NAME.fullmatch(rest)))


def _beside_dates(line: str, zone: tzinfo) -> str:
    rest = line
    for stamp in reversed(find_stamps(line, zone)):
        rest = rest[: stamp.start] + " " + rest[stamp.end :]
    return " ".join(rest.split())


def _first_publication(line: str, zone: tzinfo) -> Stamp | None:
    stamps = find_stamps(line, zone)
    fresh = (stamp for stamp in stamps if not _CHANGED.search(line[: stamp.start]))
    return next(fresh, next(iter(stamps), None))
