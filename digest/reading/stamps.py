"""Find when a page says it was published, created or modified. Pure.

A stamp stands on a line of its own: after a label ("Julkaisuajankohta 7.5.2021 11.10"), alone
near the top or the bottom, or glued to the name of who wrote ("13.9.2016Emmi Hyvönen").
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from functools import cache
from zoneinfo import ZoneInfo

from digest.model.text import Quote, Span
from digest.reading.labels import labelled_kind
from digest.reading.lexicon import lexicon
from digest.reading.lexicon.words import KindWords, PageWords, ProseWords
from digest.reading.names import is_name
from digest.reading.normalise import fold

_LONGEST_LINE = 200  # code points; a stamp line is short
_NEAR_TOP = 12  # lines, navigation included
_NEAR_BOTTOM = 8
_BEFORE_DATES = ("on", "den", "at")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_DAY = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
_CLOCK_LINE = re.compile(r"(?:\w+\.?\s+)?([01]?\d|2[0-3])[.:]([0-5]\d)")
_BESIDE = " |,–-:;()"
_NUMERIC = re.compile(
    r"(?<![\d.,/-])(?:(?P<day>\d{1,2})[./]\s?(?P<month>\d{1,2})[./]\s?(?P<year>(?:19|20)\d\d)"
    r"|(?P<iso>(?:19|20)\d\d-\d\d-\d\d))(?!\d)"
)


class StampRole(StrEnum):
    """What a stamp says of the page."""

    PUBLISHED = "published"
    CREATED = "created"
    MODIFIED = "modified"


@dataclass(frozen=True, slots=True)
class Stamp:
    """One stamp.

    Attributes:
        at: aware UTC; local midnight when no time of day is given.
        span: the date and its time, without the label.
        line: the whole line it stands on.
        author: a name on the same line, or None.
    """

    role: StampRole
    at: datetime
    span: Span
    line: Span
    author: str | None = None


def find_stamps(
    sentences: Sequence[Quote], *, language: str, zone: ZoneInfo, today: date
) -> tuple[Stamp, ...]:
    """Every stamp of a text, in its order. A day after tomorrow is no stamp."""
    words = lexicon(language).prose
    latest = today + timedelta(days=1)
    last = len(sentences) - _NEAR_BOTTOM
    found: list[Stamp] = []
    for index, sentence in enumerate(sentences):
        if len(sentence.text) > _LONGEST_LINE or not re.search(r"\d{4}", sentence.text):
            continue
        at_edge = index < _NEAR_TOP or index >= last
        below = sentences[index + 1].text if index + 1 < len(sentences) else ""
        found += _on_line(sentence, below, words, zone, latest, at_edge=at_edge)
    return _without_lists(found)


def published(stamps: Iterable[Stamp]) -> datetime | None:
    """When the page says it was published, else when it was created."""
    by_role: dict[StampRole, datetime] = {}
    for stamp in stamps:
        by_role.setdefault(stamp.role, stamp.at)
    return by_role.get(StampRole.PUBLISHED) or by_role.get(StampRole.CREATED)


def stamps_end(plain: str, words: PageWords) -> int:
    """Where the labelled stamps end that begin a line: "Published: 4:10 PM June 4, 2024 We …"."""
    found = _labelled_run(words).match(plain, 0, _LONGEST_LINE)
    if not found or not (_YEAR.search(found.group()) and _DAY.search(found.group())):
        return 0
    return found.end()


def _on_line(
    line: Quote, below: str, words: ProseWords, zone: ZoneInfo, latest: date, *, at_edge: bool
) -> list[Stamp]:
    text = fold(line.text)
    found: list[Stamp] = []
    for match in _dates(words.page).finditer(text):
        day = _day(match, words.page)
        if day is None or day > latest:
            continue
        role = _role(text[: match.start()], words.page)
        author = None
        if role is None:
            rest = _unlabelled(f"{text[: match.start()]} {text[match.end() :]}", words.page)
            if not at_edge or not _may_stand_beside(rest, words.kinds):
                continue
            role, author = StampRole.PUBLISHED, rest if is_name(rest) else None
        clock = _clock(match) or (_clock_below(below) if match.end() == len(text) else None)
        at = datetime.combine(day, clock or time.min, zone).astimezone(UTC)
        begin = line.span.start
        found.append(
            Stamp(role, at, Span(begin + match.start(), begin + match.end()), line.span, author)
        )
    return found


def _role(before: str, words: PageWords) -> StampRole | None:
    """What the label right before a date says; labels are tried longest first."""
    label = before.lower().rstrip(" :.–-(").rsplit("|", 1)[-1].strip()
    for word in _BEFORE_DATES:
        label = label.removesuffix(f" {word}")
    roles = (
        (StampRole.MODIFIED, words.modified),
        (StampRole.CREATED, words.created),
        (StampRole.PUBLISHED, words.published),
    )
    for role, labels in roles:
        if label in labels:
            return role
    return None


def _may_stand_beside(rest: str, kinds: KindWords) -> bool:
    """Whether what shares the line with a bare date leaves it a stamp: nothing, a name, a label."""
    return not rest or is_name(rest) or any(labelled_kind(each, kinds) for each in rest.split("|"))


def _unlabelled(rest: str, words: PageWords) -> str:
    """What shares the line with a date, without "By" before a name."""
    plain = rest.strip(_BESIDE)
    for label in sorted(words.author_labels, key=len, reverse=True):
        if plain.lower().startswith((f"{label} ", f"{label}:")):
            return plain[len(label) :].strip(_BESIDE)
    return plain


def _without_lists(found: Sequence[Stamp]) -> tuple[Stamp, ...]:
    """Without names beside dates when several lines look so: that is a programme, not a stamp."""
    named = [stamp for stamp in found if stamp.author]
    return tuple(stamp for stamp in found if not stamp.author or len(named) == 1)


def _clock(match: re.Match[str]) -> time | None:
    if match["hour"] is None:
        return None
    return time(int(match["hour"]), int(match["minute"]))


def _clock_below(below: str) -> time | None:
    match = _CLOCK_LINE.fullmatch(below)
    return time(int(match[1]), int(match[2])) if match else None


def _day(match: re.Match[str], words: PageWords) -> date | None:
    try:
        if match["iso"]:
            return date.fromisoformat(match["iso"])
        if match["name"] or match["name2"]:
            stem = (match["name"] or match["name2"]).lower()
            month = next(n for n, m in enumerate(words.months, 1) if stem.startswith(m))
            day, year = match["day2"] or match["day3"], match["year2"] or match["year3"]
            return date(int(year), month, int(day))
        return date(int(match["year"]), int(match["month"]), int(match["day"]))
    except ValueError:
        return None


@cache
def _dates(words: PageWords) -> re.Pattern[str]:
    """A full date with its time of day, in figures or with the month's name."""
    months = "|".join(re.escape(stem) for stem in words.months)
    clock = "|".join(re.escape(word) for word in words.clock)
    named = (
        rf"(?<!\d)(?P<day2>\d{{1,2}})\.?\s(?P<name>(?:{months})[^\W\d_]*)\.?\s(?P<year2>(?:19|20)\d\d)"
        rf"|\b(?P<name2>(?:{months})[^\W\d_]*)\.?\s(?P<day3>\d{{1,2}}),?\s(?P<year3>(?:19|20)\d\d)"
    )
    return re.compile(
        rf"(?:{_NUMERIC.pattern}|{named})"
        rf"(?:[ T,|–-]{{1,3}}(?:(?:{clock})\.?\s?)?(?P<hour>[01]?\d|2[0-3])[.:](?P<minute>[0-5]\d)(?::\d\d(?:\s(?:EES?T|CES?T|UTC))?)?(?!\d))?",
        re.IGNORECASE,
    )


@cache
def _labelled_run(words: PageWords) -> re.Pattern[str]:
    """Labels, each with the figures, months and words of the clock of its date; a figure ends it."""
    labels = (*words.published, *words.created, *words.modified)
    either = "|".join(re.escape(label) for label in sorted(labels, key=len, reverse=True))
    months = "|".join(re.escape(stem) for stem in words.months)
    clock = "|".join(re.escape(word) for word in (*words.clock, *_BEFORE_DATES))
    named = rf"(?:{months})[^\W\d_]*\.?|(?:{clock})\.?(?!\w)|[ap]\.?m\b\.?"
    return re.compile(
        rf"(?:(?:{either})\s?:?\s(?:(?:{named}|\d[\d:./–-]*),?\s)*"
        rf"(?:\d[\d:./–-]*|(?<=\d\s)[ap]\.?m\b\.?)\W*(?<!\()){{1,4}}",
        re.IGNORECASE,
    )
