"""Find where an event is held, in the words of the source. Pure.

A label ("Paikka: …") before a name near the date, that before a word that says "online".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from digest.model.event import EventKind
from digest.model.text import Quote, Span
from digest.reading.events.kind.lines import line_end
from digest.reading.events.setting.cues import WORD, Cue, Cues
from digest.reading.events.setting.scene import Scene

_NEARBY = 90  # code points after a date in which its place is looked for
_BEHIND = (
    3  # words of the next sentence that may still say where ("14.10. Valtioneuvoston linnassa")
)
_LONGEST = 80  # code points
_END = re.compile(r"[.!?;\n|]|(?<!-),(?=\s[a-zåäö])|\s[–—]\s")
_NAME = r"[^\W\d_a-zåäö][^\s,.;:()|]*"
_SMALL = r"[^\W\d_][^\s,.;:()|]*"
_SPACE = r"[ \t\u00a0\u202f]"
_ROW = 160  # code points
_FEW = 5  # words of a place in a row
_LIST = "•-–*|"
_NO_PLACE = re.compile(r"[\d/(]")
_PIECES = re.compile(r"\s[–—-]\s|[|•;]|,\s|:\s")
_AT = re.compile(rf"(?<=\s)@{_SPACE}({_NAME}(?:{_SPACE}{_NAME}){{0,4}})")
_STREET = re.compile(  # "Sedge Street 15, 01300 Reedham"
    rf"({_NAME}(?:{_SPACE}{_NAME}){{0,2}}{_SPACE}\d{{1,3}}{_SPACE}?[A-Za-z]?,{_SPACE}\d{{3}}{_SPACE}?\d{{2}}{_SPACE}{_NAME})"
)


def find_place(
    scene: Scene, following: Sequence[Quote], after: Sequence[Quote], cues: Cues
) -> str | None:
    """Where the event of a scene is held.

    Args:
        following: sentences that are still about it.
        after: the next undated lines of any paragraph; one may be a label ("Paikka: …").
    """
    for line in (scene.sentence, *following, *after, *_above(scene)):
        labelled = after_label(line.text, Cue.PLACE_LABELS, cues)
        if labelled:
            return cut(labelled, _LONGEST)
    return (
        _beside(scene, cues)
        or _behind(scene, following, cues)
        or _at(scene)
        or _in_row(scene, cues)
        or _online(scene, following, cues)
    )


def _above(scene: Scene) -> tuple[Quote, ...]:
    """The one or two lines right above: "Paikka: …" may come before "Aika: …"."""
    near: list[Quote] = []
    start = scene.sentence.span.start
    for line in scene.context[:2]:
        if line.span.end > start or scene.text[line.span.end : start].strip(" ") != "\n":
            break
        near.append(line)
        start = line.span.start
    return tuple(near)


def after_label(text: str, label: Cue, cues: Cues) -> str | None:
    """What stands after "Paikka:" or "Järjestäjä:", to the end of the phrase."""
    for hit in cues.of_line(text):
        if hit.cue is not label:
            continue
        rest = text[hit.end :]
        if label is Cue.PLACE_LABELS and not rest.lstrip().startswith(":"):
            continue
        rest = rest.lstrip(" :\u00a0")
        ending = _END.search(rest)
        return (rest[: ending.start()] if ending else rest).strip(" ,") or None
    return None


def cut(text: str, longest: int) -> str:
    """At most so many code points, cut between words."""
    text = text.strip(" ,–-\u00a0")
    return text if len(text) <= longest else text[:longest].rsplit(" ", 1)[0]


def _beside(scene: Scene, cues: Cues) -> str | None:
    """A name in a case, or after a preposition, that says where; after the date, else before."""
    when, clause = scene.occasion.span, scene.clause
    spans = (Span(when.end, min(clause.end, when.end + _NEARBY)), Span(clause.start, when.start))
    for start, end in spans:
        before = end == when.start
        found = _in_case(scene.text, start, end, cues, last=before) or _after_word(
            scene.text, start, end, cues
        )
        if found:
            return cut(found, _LONGEST)
    return None


def _behind(scene: Scene, following: Sequence[Quote], cues: Cues) -> str | None:
    """A place cut off by the stop of the date: "… 14.10. Valtioneuvoston linnassa."."""
    if not following or scene.text[scene.occasion.span.end : scene.sentence.span.end].strip(" ."):
        return None
    line = following[0].span
    words = list(WORD.finditer(scene.text, line.start, line.end))
    if "\n" in scene.text[scene.sentence.span.end : line.start] or len(words) > _BEHIND:
        return None
    return _in_case(scene.text, line.start, line.end, cues)


def _at(scene: Scene) -> str | None:
    """As in "5 May, 7 pm @ Reed Park", and a street with its postal code, there or on the line below."""
    found = _AT.search(scene.text, *scene.clause)
    if found is None:
        below = line_end(scene.text, scene.sentence.span.end + 1, scene.clause.end + _NEARBY)
        found = _STREET.search(scene.text, scene.clause.start, below)
    return cut(found.group(1), _LONGEST) if found else None


def _in_row(scene: Scene, cues: Cues) -> str | None:
    """As in "5 May – Sedge Hall – 3 pm": a piece of a row that ends with a venue."""
    line = scene.sentence.text
    if len(line) > _ROW or not (scene.starts_line or line[:1] in _LIST):
        return None
    for piece in _PIECES.split(line):
        words = list(WORD.finditer(piece))
        if not 1 < len(words) <= _FEW or not piece.strip()[:1].isupper() or _NO_PLACE.search(piece):
            continue
        if any(word.group().lower() in cues.words.hanging for word in words):
            continue
        if words[-1].group().endswith(cues.words.other_cases):
            continue  # "Kylän lyseon historiasta"
        hits = cues.of_line(piece)
        if any(isinstance(hit.cue, EventKind) for hit in hits):
            continue
        if any(hit.cue is Cue.VENUES and hit.end == words[-1].end() for hit in hits):
            return piece.strip(" .")
    return None


def _online(scene: Scene, following: Sequence[Quote], cues: Cues) -> str | None:
    hit = scene.near(Cue.ONLINE)
    if hit:
        return scene.text[hit.start : hit.end]
    for line in following[:2]:
        for other in cues.of_line(line.text):
            if other.cue is Cue.ONLINE:
                return line.text[other.start : other.end]
    return None


def _in_case(text: str, start: int, end: int, cues: Cues, *, last: bool = False) -> str | None:
    """Finnish: "Tampereella", "Medisiina D:ssä", "Helsingin Messukeskuksessa", "kylätalolla"."""
    endings = cues.words.place_endings
    if not endings:
        return None
    words = list(WORD.finditer(text, start, end))
    for number, word in _in_turn(words, nearest_last=last):
        if not word.group().lower().endswith(endings) or not _is_place(word.group(), cues):
            continue
        doing = cues.words.doing_endings
        if doing and number + 1 < len(words) and words[number + 1].group().endswith(doing):
            continue
        return text[_name_start(text, words, number, cues) : word.end()]
    return None


def _in_turn(
    words: Sequence[re.Match[str]], *, nearest_last: bool
) -> list[tuple[int, re.Match[str]]]:
    """Words and their numbers, those nearest to the date first."""
    numbered = list(enumerate(words))
    return numbered[::-1] if nearest_last else numbered


def _name_start(text: str, words: Sequence[re.Match[str]], number: int, cues: Cues) -> int:
    """Back over the names that a place belongs to: "Suonenjoen kaupungin kirjastolla"."""
    first = kept = number
    while first and text[words[first - 1].end() : words[first].start()] == " ":
        first -= 1
        letter = words[first + 1].group()[1:2] == ":"  # "Kylätalo B:ssä"
        if _is_part(words[first].group(), cues) or (letter and words[first].group()[0].isupper()):
            kept = first
        elif not words[first].group().endswith(cues.words.of_endings):
            break
    return words[kept].start()


def _is_place(word: str, cues: Cues) -> bool:
    found = cues.of_word(word)
    if Cue.VENUES in found:
        return True
    return word[0].isupper() and all(cue is Cue.ONLINE for cue in found)


def _is_part(word: str, cues: Cues) -> bool:
    """A name before the place it belongs to: "Helsingin Messukeskuksessa"."""
    found = cues.of_word(word)
    if Cue.VENUES in found:
        return word.lower().endswith(cues.words.of_endings)
    return word[0].isupper() and not any(
        cue in (Cue.HOLDS, Cue.STOPS, Cue.HAPPENS) or not isinstance(cue, Cue) for cue in found
    )


def _after_word(text: str, start: int, end: int, cues: Cues) -> str | None:
    """Swedish and English: "i Åbo", "i Bergasalen på sjukhuset i Umeå", "at the town hall"."""
    if not cues.words.place_words:
        return None
    before = "|".join(map(re.escape, cues.words.place_words))
    lead = re.compile(rf"(?<!\w)(?:{before}){_SPACE}(?:the{_SPACE})?", re.IGNORECASE)
    for found in lead.finditer(text, start, end):
        last = _name_end(text, found.end(), end, cues)
        if last is None:
            continue
        first = found.end()
        while (more := lead.match(text, last + 1, end)) and (
            longer := _name_end(text, more.end(), end, cues)
        ):
            last = longer
        return text[first:last].rstrip(".,;:!?")
    return None


_NAMED = re.compile(rf"{_NAME}(?:{_SPACE}(?:{_NAME}|of|&|D\b))*")
_SMALL_NAME = re.compile(rf"(?:{_SMALL}{_SPACE}){{0,2}}{_SMALL}")


def _name_end(text: str, start: int, end: int, cues: Cues) -> int | None:
    """Where a capitalised name, or a venue written small, that begins at `start` ends."""
    named = _NAMED.match(text, start, end)
    if named and not _is_event(named.group(), cues):
        more = WORD.match(text, named.end() + 1, end)
        is_venue = more is not None and Cue.VENUES in cues.of_word(more.group())
        return more.end() if more and is_venue else named.end()
    small = _SMALL_NAME.match(text, start, end)
    if small is None:
        return None
    for hit in cues.find(text, start, small.end()):
        if hit.cue is Cue.VENUES:
            name = _NAMED.match(text, hit.end + 1, end)
            return name.end() if name and text[hit.end] == " " else hit.end
    return None


def _is_event(name: str, cues: Cues) -> bool:
    """The name of an event is no place ("at the Winter Forum")."""
    return any(isinstance(hit.cue, EventKind) for hit in cues.find(name, 0, len(name)))
