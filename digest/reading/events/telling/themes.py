"""Read what an event is about: "Temat är …", "Teemana on tällä kertaa …", "Theme: …". Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from digest.model.text import Quote
from digest.reading.events.setting.cues import Cue, Cues
from digest.reading.events.telling.places import cut
from digest.reading.events.telling.wording import Line, Listed, line_of, lists, names_occasion

_ENDING = re.compile(r"[.!?](?=\s|$)|\n|;|[ \u00a0][–—-][ \u00a0]")
_QUOTED = re.compile(r"[\"”“»«](?P<inside>[^\"”“»«]{3,120})[\"”“»«]")
_COLON = re.compile(r"[ \u00a0]?(?::|[–—-](?=[ \u00a0]))[ \u00a0]*")
_QUOTES = tuple('"”“»«')
_MARKS = " ,–-\u00a0"
_LONGEST = 160  # code points of a theme
_BETWEEN = 7  # words between "the theme" and "is"
_SUBJECT = 7  # words before "focuses on"
_LEAST = 3  # letters
_VERBS = frozenset({Cue.HOLDS, Cue.TAKES_PLACE, Cue.STARTS, Cue.HAPPENS, Cue.MODALS, Cue.ORGANISES})


def find_theme(lines: Iterable[Quote], days: Iterable[int], cues: Cues) -> tuple[str, Quote] | None:
    """The theme and the line that tells it.

    Args:
        lines: those about the event, its own first.
        days: where dates begin, in the text; no theme goes across one.
    """
    words, starts = lists(cues.words.details), tuple(days)
    for quote in lines:
        line = line_of(quote.text, quote.span.start)
        for start, goes_on in _starts(line, words, cues):
            dated = [day - line.at for day in starts if line.at + start <= day < quote.span.end]
            end = min(dated, default=len(line.text))
            theme = _theme(line.text, start, end, cues, goes_on=goes_on)
            if theme:
                return theme, quote
    return None


def _starts(line: Line, words: Mapping[str, Listed], cues: Cues) -> Iterator[tuple[int, bool]]:
    """Where a theme may begin, and whether its sentence may go on with a verb."""
    for number, token in enumerate(line.tokens):
        if not words["any_theme"].may_begin(token.word):
            continue
        named, alone = words["themes"].has(token.word), words["themes_as"].has(token.word)
        if words["headings"].has(token.word):
            named = names_occasion(line.tokens[max(0, number - 1) : number], cues)
        if named or alone:
            if _is_of_another(line, number, words):
                continue
            second = cues.words.details.verb_second
            start = _behind_noun(line, number, words, alone=alone, verb_second=second)
            if start is not None:
                yield start, False
        lead = words["theme_leads"].begun(line.tokens, number)
        if lead and not named and not _is_of_another(line, number, words):
            yield line.tokens[number + lead - 1].end, True
        told = words["treats"].begun(line.tokens, number)
        if told and _is_occasion(line, number, cues):
            yield line.tokens[number + told - 1].end, False


def _is_of_another(line: Line, number: int, words: Mapping[str, Listed]) -> bool:
    before = line.tokens[max(0, number - _SUBJECT) : number]
    return words["elsewhen"].anywhere(before)


def _behind_noun(
    line: Line, number: int, words: Mapping[str, Listed], *, alone: bool, verb_second: bool
) -> int | None:
    """Behind a colon, a verb, or the noun itself where its form or the verb before it says so."""
    token, tokens = line.tokens[number], line.tokens
    colon = _COLON.match(line.text, token.end)
    if colon:
        return colon.end()
    if _QUOTED.match(line.text, token.end + 1):
        return token.end + 1
    verb = _verb_after(line, number, words)
    if verb is not None:
        return verb if verb > 0 else None
    inverted = verb_second and number > 0 and words["is_now"].has(tokens[number - 1].word)
    return token.end if alone or inverted else None


def _verb_after(line: Line, number: int, words: Mapping[str, Listed]) -> int | None:
    """Where "is" ends behind a noun; -1 for "was", None without any."""
    for at in range(number + 1, min(len(line.tokens), number + 1 + _BETWEEN)):
        if not line.joined(at):
            return None
        if words["was"].has(line.tokens[at].word):
            return -1
        told = words["is_now"].begun(line.tokens, at)
        if told:
            return line.tokens[at + told - 1].end
        if at == number + 1 and not words["complements"].has(line.tokens[at].word):
            return None
    return None


def _is_occasion(line: Line, number: int, cues: Cues) -> bool:
    """Whether the subject of a verb is the occasion: "it", "the forum"."""
    before = line.tokens[:number]
    if not 0 < number <= _SUBJECT:
        return False
    return before[-1].word in cues.words.pronouns or names_occasion(before, cues)


def _theme(text: str, start: int, end: int, cues: Cues, *, goes_on: bool) -> str | None:
    """What stands behind a verb or a label, without small words before it and clauses after it."""
    words = lists(cues.words.details)
    start = _without_small_words(text, start, words["meanwhile"])
    quoted = _QUOTED.match(text, start)
    if quoted:
        return quoted["inside"].strip()
    if text[start : start + 1] in _QUOTES:
        return None  # its end is on another line
    ending = _ENDING.search(text, start, end)
    theme = text[start : ending.start() if ending else end].strip(_MARKS)
    tokens = line_of(theme).tokens
    if not tokens or words["untold"].begun(tokens, 0) or len(theme) < _LEAST:
        return None
    theme = cut(_without_clauses(theme, cues, goes_on=goes_on), _LONGEST)
    return theme if len(theme) >= _LEAST else None


def _without_small_words(text: str, start: int, small: Listed) -> int:
    rest = line_of(text[start:])
    at = 0
    while (told := small.begun(rest.tokens, at)) and at + told < len(rest.tokens):
        at += told
    skipped = rest.tokens[at - 1].end if at else 0
    while start + skipped < len(text) and text[start + skipped] in _MARKS + ".:":
        skipped += 1
    return start + skipped


def _without_clauses(theme: str, cues: Cues, *, goes_on: bool) -> str:
    """Up to ", which …", ", and registration …", "and offers …"; the "and" of a list stays."""
    line, words = line_of(theme), lists(cues.words.details)
    commas = 0
    for number, token in enumerate(line.tokens[1:], 1):
        behind = line.tokens[number - 1].end
        joined = number > 1 and line.tokens[number - 1].word in cues.words.joins
        if (goes_on or joined) and _is_verb(token.word, cues):
            return theme[: line.tokens[number - 2].end if joined else behind]
        if "," not in theme[behind : token.start]:
            continue
        joins = token.word in cues.words.joins and not commas
        if joins or words["relatives"].begun(line.tokens, number):
            return theme[:behind]
        commas += 1
    return theme


def _is_verb(word: str, cues: Cues) -> bool:
    return lists(cues.words.details)["is_now"].has(word) or not _VERBS.isdisjoint(
        cues.of_word(word)
    )
