"""Read which series an event belongs to: "osa Arki-sarjaa", "i serien …", "part of the … series". Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from digest.model.text import Quote
from digest.reading.events.setting.cues import Cues
from digest.reading.events.telling.wording import Line, Listed, line_of, lists

_QUOTED = re.compile(r"[ \u00a0:]*[\"”“»«](?P<inside>[^\"”“»«]{3,80})[\"”“»«]")
_QUOTED_BEFORE = re.compile(
    r"[\"”“»«](?P<inside>[^\"”“»«]{3,80})[\"”“»«][ \u00a0]?(?:\w{1,20}[ \u00a0])?-?$"
)
_ENDING = re.compile(r"[.!?,;:()\n]")
_WORDS = 7  # of a name
_MARKS = " ,–-\u00a0"


def find_series(lines: Iterable[Quote], cues: Cues) -> str | None:
    """The name of the series of the first line that names one."""
    words = lists(cues.words.details)
    for quote in lines:
        line = line_of(quote.text)
        for number, token in enumerate(line.tokens):
            if words["series"].has(token.word):
                name = _before(line, number, words, cues) or _behind(line, number, words)
                if name:
                    return name
    return None


def _behind(line: Line, number: int, words: Mapping[str, Listed]) -> str | None:
    """As in "i serien Klimat i vardagen hålls", "sarjaa Kunta ja talous"; led in by "part of"."""
    led = any(words["series_leads"].ended(line.tokens, number - gap) for gap in range(4))
    end = line.tokens[number].end
    quoted = _QUOTED.match(line.text, end)
    if quoted and led:
        return quoted["inside"]
    rest = line.text[end:].lstrip(" :\u00a0")
    if not led or not rest[:1].isupper():
        return None
    ending = _ENDING.search(rest)
    name = line_of(rest[: ending.start()] if ending else rest)
    for at in range(1, len(name.tokens)):
        if words["name_ends"].begun(name.tokens, at):
            last = at - 1 - (at > 1 and words["which"].has(name.tokens[at - 1].word))
            return name.text[: name.tokens[last].end]
    return name.text.strip(_MARKS) if len(name.tokens) <= _WORDS + 1 else None


def _before(line: Line, number: int, words: Mapping[str, Listed], cues: Cues) -> str | None:
    """As in "osa Jaksava johtaja -sarjaa", "of the Climate at Home series"."""
    token = line.tokens[number]
    lead = line.text[: token.start]
    quoted = _QUOTED_BEFORE.search(lead)
    if quoted:
        return quoted["inside"]
    if not (lead.endswith("-") or not cues.words.compounds):
        return _compound(line, number)
    first, at = number, number - 1
    while at >= 0 and number - at <= _WORDS and line.joined(at + 1):
        at_token = line.tokens[at]
        if line.text[at_token.start].isupper():
            first = at
        elif not _may_stand_inside(line, at, words):
            break
        at -= 1
    named = line.tokens[first:number]
    if all(words["articles"].has(one.word) for one in named):
        return None  # "The series"
    return line.text[line.tokens[first].start : token.end].strip(_MARKS)


def _may_stand_inside(line: Line, number: int, words: Mapping[str, Listed]) -> bool:
    """Small words of a name; "the", a verb and what leads to a series are none."""
    word = line.tokens[number].word
    led = words["series_leads"].has(word) or words["is_now"].has(word)
    return not (led or words["articles"].has(word))


def _compound(line: Line, number: int) -> str | None:
    """As in "Kulttuuri-sarjaa", "Klimat-serien": one word with a capital and a hyphen."""
    token = line.tokens[number]
    text = line.text[token.start : token.end]
    return text if "-" in text and text[0].isupper() else None
