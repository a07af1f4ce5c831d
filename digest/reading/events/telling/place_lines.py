"""Read a place from lines: behind its label, in the cells of a table, in the pieces of a row. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from digest.model.event import EventKind
from digest.model.text import Quote, Span
from digest.reading.events.kind.lines import line_end
from digest.reading.events.setting.cues import WORD, Cue
from digest.reading.events.setting.scene import CLOCK, Scene
from digest.reading.events.setting.story import Story
from digest.reading.events.telling.beside_place import extended, piece_at
from digest.reading.events.telling.place_name import has_site, is_site_name
from digest.reading.events.telling.place_words import SPACE, Places

_WORD = r"([^\W\d_][\w-]{1,30})"
_LABEL = re.compile(rf"(?<![\w-])(?:{_WORD} (?:ja|och|and|&) )?{_WORD}{SPACE}?[:?](?!//)")
_BARE_LABEL = re.compile(rf"\s*{_WORD}[ \t]{{1,8}}(?=[A-ZÅÄÖ])")
_LAST = re.compile(
    r"[!?;\n|]|(?<!\bSt)(?<!\bv)(?<!\bkl)(?<!\d)\.(?=\s|$)|(?<=[a-zåäö]{4})\.(?=\s|$)|\s[–—]\s|\s[^\W\d_][\w-]{1,20}:\s"
)
_SMALL = re.compile(r"(?<!-),(?=\s[a-zåäö])")
_NO_VALUE = re.compile(
    r"\d{1,2}[.:/]|\d{1,2} ?[ap]m|kl\b|klo\b|klockan\b|https?:|www\.", re.IGNORECASE
)
_PIECES = re.compile(r"\s[–—-]\s|[|•;\n]|,\s|:\s")
_ROW = 200  # code points
_LINE = 2000  # code points; a longer line is no line
_VALUE = 120  # code points of a value
_FEW = 6  # words of a place in a row
_BELOW = 8  # lines below a day that may still be about it
_ABOVE = 3
_LIST = "•-–*|"
_HELD = (Cue.HOLDS, Cue.TAKES_PLACE)
_QUOTES = "“”\"’'«»"
_LETTERS = re.compile(r"[^\W\d_]{3,}")
_BARE = 2  # words
_CELLS = 3  # of a row of a table


def labelled(scene: Scene, story: Story, p: Places) -> str | None:
    """What stands behind "Venue:" in the lines of the occasion, or on the line below the label."""
    text = scene.text
    for start, end, apart in _lines(scene, story):
        for found in _LABEL.finditer(text, start, min(end, start + _ROW)):
            named = [word for word in found.groups() if word and p.is_label(word)]
            if not named or (apart and p.is_address(named[0])):
                continue
            value = _value(text, found.end(), p)
            if value is not None:
                return value
        value = None if apart else _unmarked(scene, start, end, p)
        if value is not None:
            return value
    return None


def _unmarked(scene: Scene, start: int, end: int, p: Places) -> str | None:
    """As in "Venue Sedge Hall" beside a line such as "Time 5 May": a label without its colon."""
    text = scene.text
    first = WORD.match(text, scene.sentence.span.start)
    found = _BARE_LABEL.match(text, start, end)
    if first is None or found is None or not p.is_label(found.group(1)):
        return None
    timed = Cue.LABELS in p.cues.of_word(first.group())
    return _value(text, found.end(), p) if timed and text[end - 1] not in ".!?" else None


def _lines(scene: Scene, story: Story) -> Iterator[tuple[int, int, bool]]:
    """The lines of the occasion, those below up to another day, and those right above.

    True with a line that an empty one parts from the occasion: an address there may be an office's.
    """
    text, sentence = scene.text, scene.sentence.span
    yield max(sentence.start, scene.clause.start), sentence.end, False
    end, apart = sentence.end, False
    for _ in range(_BELOW):
        start, end = end, line_end(text, end + 1, end + 1 + _LINE)
        if start >= len(text) or story.has_date(Quote("", Span(start, end))):
            break
        apart = apart or not text[start:end].strip()
        yield start, end, apart
    start = _line_start(text, sentence.start)
    for _ in range(_ABOVE):
        end, start = start - 1, _line_start(text, max(0, start - 1))
        line = Span(start, max(start, end))
        if end <= 0 or not text[start:end].strip() or story.has_date(Quote("", line)):
            break
        yield start, end, False


def _line_start(text: str, at: int) -> int:
    """Where a line begins, or the furthest that is looked at."""
    found = text.rfind("\n", max(0, at - _LINE), at)
    return found + 1 if found >= 0 else max(0, at - _LINE)


def _value(text: str, start: int, p: Places) -> str | None:
    end = line_end(text, start, start + _VALUE)
    if not text[start:end].strip(" \t\u00a0*_"):
        start, end = end + 1, line_end(text, end + 1, end + 1 + _VALUE)
    told = text[start:end].lstrip(" \t\u00a0*_")
    start = end - len(told)
    ending = _LAST.search(told)
    told = told[: ending.start()] if ending else told
    small = _SMALL.search(told)
    if small is not None:
        cut = extended(text, start + small.start(), start + len(told), p) - start
        told = told[: max(cut, small.start())]
    told = _without_day(told.strip(" ,–-*_\u00a0\t"), p)
    if len(told) < 2 or _NO_VALUE.match(told) or p.unknown.match(told) or not _is_short(told):
        return None
    return told


def _without_day(told: str, p: Places) -> str:
    """As in "Time and place: Thu 14 January at 6 pm, Norham Town Hall": what does not say when."""
    pieces = told.split(", ")
    if _says_when(pieces[0], p) and any(map(p.is_site, WORD.findall(pieces[0]))):
        return ""  # "Tisdag 19 juni kl. 17 i församlingsgården": both in one breath
    kept = [piece for piece in pieces if not _says_when(piece, p)]
    at = pieces.index(kept[0]) if kept else 0
    return ", ".join(pieces[at : at + len(kept)]) if pieces[at : at + len(kept)] == kept else ""


def _says_when(piece: str, p: Places) -> bool:
    """A day, an hour or a weekday."""
    words = WORD.findall(piece)
    alone = len(words) == 1 and p.cues.is_weekday(words[0])
    return alone or p.cues.day_in(piece) is not None or CLOCK.search(piece) is not None


def _is_short(told: str) -> bool:
    return len(told) < _VALUE - 2


def in_table(scene: Scene, p: Places) -> str | None:
    """The cell below "Venue", in a row of as many cells as the heading has."""
    row = _row(scene)
    mark = "|" if "|" in row else "\t"
    cells = row.strip().strip("|").split(mark)
    if len(cells) < _CELLS:
        return None
    for line in scene.context:
        head = _line_at(scene.text, line.span.start) if line.span.end <= len(scene.text) else ""
        heads = head.strip().strip("|").split(mark)
        if len(heads) != len(cells):
            continue
        for name, cell in zip(heads, cells, strict=True):
            words = WORD.findall(name)
            if words and p.is_label(words[-1]):
                told = cell.strip()
                return None if p.unknown.match(told) or len(told) < 2 else told or None
    return None


def _row(scene: Scene) -> str:
    """The whole line of the occasion."""
    return _line_at(scene.text, scene.occasion.span.start)


def _line_at(text: str, at: int) -> str:
    start = _line_start(text, at)
    return text[start : line_end(text, at, at + _ROW)]


def in_row(scene: Scene, p: Places) -> str | None:
    """As in "5 May – Sedge Hall – 3 pm" and "Choir evening 5 May, Sedge Hall, Reed Street 5"."""
    text, when = scene.text, scene.occasion.span
    start = text.rfind("\n", max(0, when.start - _ROW), when.start) + 1
    start = max(start, scene.clause.start)
    end = min(line_end(text, when.end, when.end + _ROW), scene.sentence.span.end)
    held = [hit.start for hit in scene.hits if hit.cue in _HELD and scene.in_clause(hit)]
    if end - start > _ROW or any(at > when.start for at in held):
        return None
    whole = not held and (scene.starts_line or text[start] in _LIST)
    pieces = [*_pieces(text, when.end, end)]
    if whole and any(WORD.search(text, *piece) for piece in pieces):
        pieces += _pieces(text, start, when.start)
    named = when.end if scene.starts_line else -1
    return _among(text, pieces, end, p, first=named)


def below(scene: Scene, p: Places) -> str | None:
    """The line right below a day, where it is nothing but a place: "Sedge Hall, Reedham"."""
    text = scene.text
    end = line_end(text, scene.occasion.span.end, scene.occasion.span.end + _LINE)
    behind = sum(1 for _ in _LETTERS.finditer(text, scene.occasion.span.end, end))
    if scene.starts_line and behind > _BARE:
        return None  # a row with words of its own
    start, last = end + 1, line_end(text, end + 1, end + 1 + _VALUE)
    line = text[start:last]
    if not line.strip() or len(line) >= _VALUE or line.rstrip().endswith((".", "!", "?", ":")):
        return None
    if p.cues.day_in(line) is not None or _LABEL.match(line):
        return None
    start += len(line) - len(line.lstrip(_LIST + " \t"))
    return _among(text, [*_pieces(text, start, last)][:2], last, p)


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    at = start
    for found in _PIECES.finditer(text, start, end):
        yield at, found.start()
        at = found.end()
    yield at, end


def _among(
    text: str, pieces: Iterable[tuple[int, int]], limit: int, p: Places, *, first: int = -1
) -> str | None:
    """The first piece that is a site or a street, with those behind it.

    Args:
        first: where a piece begins that is the name of what is held, unless it is a site.
    """
    event = None
    for at, end in pieces:
        start = at + len(text[at:end]) - len(text[at:end].lstrip(" \t\u00a0.,(" + _LIST))
        piece = text[start:end].strip(" .)\u00a0")
        words = WORD.findall(piece)
        if _names_an_event(piece, p) or piece[:1] in _QUOTES:
            continue
        if not words or len(words) > _FEW or "/" in piece:
            continue
        told = piece_at(text, start, end, p)
        whole = told is not None and told >= start + len(piece)
        sited = (whole or is_site_name(words, p)) and has_site(piece, p)
        if not sited and (at == first or not _is_before_site(text, start, end, limit, p)):
            continue
        hits = {cue for word in words for cue in p.cues.of_word(word)}
        if hits & {Cue.HOLDS, Cue.DRAWS, Cue.CLOSED, Cue.STANDS_OPEN}:
            continue
        told_here = text[start : extended(text, start + len(piece), limit, p)].strip(" ,")
        if event is None and len(words) == 1 and Cue.GATHERINGS in hits | _kinds(hits):
            event = told_here  # "Memory café, Evening Star House"
            continue
        return told_here
    return event


def _is_before_site(text: str, start: int, end: int, limit: int, p: Places) -> bool:
    """As "Agora" before ", room C231": a name with its room or street right behind."""
    words = WORD.findall(text[start:end])
    if not all(p.is_name(word) or word.islower() for word in words) or not words[0][0].isupper():
        return False
    told = piece_at(text, end + 2, limit, p) if text.startswith(", ", end) else None
    behind = text[end + 2 : told] if told is not None else ""
    return any(letter.isdigit() for letter in behind)


def _kinds(hits: set[Cue | EventKind]) -> set[Cue | EventKind]:
    """Nouns of things to attend count as gatherings."""
    return {Cue.GATHERINGS} if any(isinstance(hit, EventKind) for hit in hits) else set()


def _names_an_event(piece: str, p: Places) -> bool:
    """As in "Book club", which no longer noun of a place holds, as "concert hall" does."""
    hits = p.cues.of_line(piece)
    sites = [hit for hit in hits if hit.cue is Cue.VENUES and " " in piece[hit.start : hit.end]]
    return any(
        isinstance(hit.cue, EventKind)
        and (" " in piece[hit.start : hit.end] or not p.is_site(piece[hit.start : hit.end]))
        and not any(hit.is_within(site) for site in sites)
        for hit in hits
    )
