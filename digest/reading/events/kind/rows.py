"""Judge rows of calendars, which need no word but their heading's, and of tables of facts. Pure."""

from __future__ import annotations

import re

from digest.model.event import EventKind
from digest.model.text import Span
from digest.reading.events.kind.acts import CALLS, last_day_mark
from digest.reading.events.kind.labels import says_calendar
from digest.reading.events.kind.lines import LONGEST, MARKS, is_otherwise, line_end
from digest.reading.events.kind.nouns import kind_of_context
from digest.reading.events.kind.verdict import NearMiss, Verdict
from digest.reading.events.setting.cues import WORD, Cue, Cues
from digest.reading.events.setting.listing import Sort
from digest.reading.events.setting.scene import Scene

_YEAR = 366  # days; a row with a longer period is a plan
HEADS_ROWS = "a name and the days of its rows"  # the rule, by which the rows take its place
_HEADING = 4  # words of the name of a list
_ROW = 100  # code points of a row of a table
_CLOCK = re.compile(
    r"(?:\b(?:klo|kello|kl|klockan|at|from)\.? ?)?\d{1,2}(?:[.:]\d\d)?(?: ?[ap]\.?m\b\.?)?"
    r"(?: ?[–—-] ?\d{1,2}(?:[.:]\d\d)?(?: ?[ap]\.?m\b\.?)?)?"
    r"|\b(?:noon|midnight|midday)\b",
    re.IGNORECASE,
)
_NAME_ENDS = re.compile(r"[.!?](?=\s)|\t| \| | / |;|: (?=(?:\S+ ){5})")
_LONG = re.compile(r"[^\W\d_]{4}")  # a word, but no "klo" and no "pm"
_PROPER = re.compile(r"(?<=\w )[A-ZÅÄÖ][\w’'-]*")
_ROWS = 2  # rows next to one that make a list of them
_BESIDE = 3  # code points behind a weekday in which its day begins
_NO_ROW = (Cue.HELD, Cue.STAMPED, Cue.CLOSED, Cue.WORKS, Cue.NEGATES, Cue.CANCELS, Cue.DECIDES)
_STANDS_OUT = (Cue.HOLDS, Cue.WELCOMES, Cue.RELEASES, Cue.LAST_DAYS, Cue.ACTS)


def in_table(scene: Scene, cues: Cues) -> NearMiss | None:
    """As in "3.12. Vellamo" under "Nimipäivät", "27.12. klo 10–16" under "Uimahalli avoinna"."""
    listing = scene.listing
    if listing is None or not _is_row(scene):
        return None
    if listing.sort is Sort.CALENDAR:
        heads = not scene.occasion.is_exact and row_name(scene, cues) is None
        return NearMiss("only heads the rows below it") if heads else None
    if scene.near(*CALLS, *_STANDS_OUT) or last_day_mark(scene):
        return None
    if listing.sort is Sort.HOURS:
        plain = scene.starts_line and row_name(scene, cues) is None
        return NearMiss("the hours of a place that is open") if plain else None
    if scene.kinds() and scene.occasion.starts_at is not None:
        return None
    return NearMiss("a row of a table of facts")


def heads_rows(scene: Scene, cues: Cues) -> Verdict | None:
    """As in "What's on 3–9 May", "Kevään tapahtumat": nothing more where rows tell the days."""
    line, when = _line(scene), scene.occasion.span
    if scene.occasion.is_exact and not scene.occasion.is_range:
        return None
    lead = scene.text[line.start : when.start]
    told = (lead, scene.text[when.end : line.end])
    if sum(len(WORD.findall(part)) for part in told) > _HEADING or told[1].endswith((".", "!")):
        return None
    if not any(says_calendar(part, cues) for part in told) or is_otherwise(" ".join(told), cues):
        return None
    start = line.start if lead.strip(MARKS) else when.end
    return Verdict(EventKind.EVENT, HEADS_ROWS, named=_named(scene.text, Span(start, line.end)))


def _is_row(scene: Scene) -> bool:
    """One short line, with its day at an end."""
    text, when, line = scene.text, scene.occasion.span, _line(scene)
    if line.end - line.start > _ROW or "\n" in scene.sentence.text.strip():
        return False
    ends = WORD.search(text, when.end, line.end) is None
    return (scene.starts_line or ends) and len(scene.sentence.text) >= len(
        text[slice(*line)].strip()
    )


def in_calendar(scene: Scene, cues: Cues) -> Verdict | None:
    """As in "Maija Virtanen / 3.12. / kirjasto" under "Tulossa": any name with a day."""
    listing, when = scene.listing, scene.occasion
    if listing is None or listing.sort is not Sort.CALENDAR or not when.is_exact:
        return None
    if (when.end_on - when.start_on).days > _YEAR or _is_last_day(scene, cues):
        return None
    if cues.is_feast(when.text):
        return None  # "Jul- och luciamusik"
    line = _line(scene)
    if line.end - line.start > LONGEST:
        return None
    named = row_name(scene, cues) or _beside(scene, cues)
    if named is None or scene.near(Cue.HELD, Cue.STAMPED):
        return None
    if is_otherwise(_plain(scene.text[named.start : named.end], cues), cues):
        return None
    kinds = (hit.cue for hit in cues.of_line(listing.heading.text))
    kind = next((cue for cue in kinds if isinstance(cue, EventKind)), EventKind.EVENT)
    return Verdict(kind, "a row of a calendar", named=named)


def among_rows(scene: Scene, cues: Cues) -> Verdict | None:
    """As in "Ti 23.2. potkukelkkaralli", where the rows next to it begin with a weekday, too."""
    when, line = scene.occasion, _line(scene)
    if not (when.is_exact and scene.starts_line) or when.is_range or line.end - line.start > _ROW:
        return None
    if not _begins_with_weekday(scene.text, line.start, cues) or scene.near(*_NO_ROW):
        return None
    if (
        sum(_begins_with_weekday(scene.text, at, cues) for at in rows_beside(scene.text, line))
        < _ROWS
    ):
        return None
    named = row_name(scene, cues)
    text = scene.text[named.start : named.end] if named else ""
    if not any(word.islower() for word in WORD.findall(text)):
        return None  # "Koivukuja", "Nord – Kuru"
    if is_otherwise(_plain(text, cues), cues):
        return None
    kind, noun = kind_of_context(scene, cues)
    return Verdict(kind, "a row among rows of days", noun, named=named)


def rows_beside(text: str, line: Span) -> tuple[int, ...]:
    """Where the two lines above a line and the two below it begin."""
    above = text[max(0, line.start - LONGEST) : line.start].split("\n")[-3:-1]
    below = text[line.end + 1 : line.end + LONGEST].split("\n")[:2]
    starts, at = [], line.start
    for row in reversed(above):
        at -= len(row) + 1
        starts.append(at)
    at = line.end + 1
    for row in below:
        starts.append(at)
        at += len(row) + 1
    return tuple(start for start in starts if 0 <= start < len(text))


def _begins_with_weekday(text: str, start: int, cues: Cues) -> bool:
    """As in "• Ti 23.2.", "Tuesday, 23 February"."""
    first = WORD.match(text, _skipped(text, start, min(len(text), start + _ROW)))
    if first is None or not cues.is_weekday(first.group()):
        return False
    return text[first.end() :][:_BESIDE].strip(" .,\u00a0").isdigit()


def _is_last_day(scene: Scene, cues: Cues) -> bool:
    """A mark right beside the day: "by 5 May", but not as in "Tales by the Hearth 5 May"."""
    mark, when = last_day_mark(scene), scene.occasion.span
    if mark is None:
        return False
    between = (mark.end, when.start) if mark.end <= when.start else (when.end, mark.start)
    return all(word.lower() in cues.words.stops for word in WORD.findall(scene.text, *between))


def _plain(name: str, cues: Cues) -> str:
    """Without the names in it, where only names have capitals: "Helmi Saha", no saw."""
    return _PROPER.sub("", name) if cues.words.compounds else name


def _line(scene: Scene) -> Span:
    text, when = scene.text, scene.occasion.span
    start = text.rfind("\n", max(0, when.start - LONGEST), when.start) + 1
    return Span(start, line_end(text, when.end, when.end + LONGEST))


def row_name(scene: Scene, cues: Cues) -> Span | None:
    """What stands behind the day and its time on their line, else before it; no weekday."""
    text, when, line = scene.text, scene.occasion.span, _line(scene)
    before, behind = Span(line.start, when.start), Span(when.end, line.end)
    first, second = (behind, before) if scene.starts_line else (before, behind)
    for named in (_named(text, first), _named(text, second)):
        if named is not None and not cues.is_weekday(text[named.start : named.end]):
            return named
    return None


def _named(text: str, piece: Span) -> Span | None:
    """The first cell of a piece that says more than a time."""
    start = piece.start
    for mark in (*_NAME_ENDS.finditer(text, *piece), None):
        end = mark.start() if mark else piece.end
        clock = _CLOCK.match(text, _skipped(text, start, end), end)
        begin = _skipped(text, clock.end() if clock else start, end)
        stop = begin + len(text[begin:end].rstrip(MARKS))
        if _says_something(text[begin:stop]):
            return Span(begin, stop)
        start = mark.end() if mark else end
    return None


def _says_something(piece: str) -> bool:
    """A word at least, and two beside figures: no "November 10, 17" of a list of days."""
    words = WORD.findall(piece)
    plain = [word for word in words if not word.isdigit()]
    return len(plain) > (len(plain) < len(words))


def _skipped(text: str, start: int, end: int, more: str = "") -> int:
    """Past spaces, dashes, colons, brackets and list marks."""
    return end - len(text[start:end].lstrip(MARKS + "•·*/" + more))


def _beside(scene: Scene, cues: Cues) -> Span | None:
    """The name on a card: the line right above a day that is alone, else the line below."""
    text, line, when = scene.text, _line(scene), scene.occasion.span
    if _LONG.search(text, line.start, when.start) or _LONG.search(text, when.end, line.end):
        return None  # "November 10, 17, 24"
    above = scene.context[:1]
    heading = scene.listing and scene.listing.heading.span
    if scene.listing is not None and scene.listing.day_first:
        above = ()
    for quote in above:
        gap = text[quote.span.end : line.start]
        if quote.span != heading and not gap.strip(MARKS + "\n") and gap.count("\n") == 1:
            return _named(text, quote.span)
    below = _line_below(text, line.end, cues)
    if below is None and above and above[0].span.end <= line.start and above[0].span != heading:
        return _named(text, above[0].span)
    return below


def _line_below(text: str, start: int, cues: Cues) -> Span | None:
    """The next line that is not empty, when it is no day."""
    begin = _skipped(text, start, min(len(text), start + LONGEST), "\n")
    first = WORD.match(text, begin)
    if first is None or first.group()[0].isdigit() or cues.is_weekday(first.group()):
        return None
    return Span(begin, line_end(text, begin, begin + LONGEST))
