"""Decide where sentences begin and end. Pure.

A line is at least one sentence: headings, list items and lines without a full stop stand alone.
Inside a line every `. ! ? …` is a candidate; words decide whether it is an end.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise

from digest.model.text import Quote, Span
from digest.reading.lexicon import lexicon
from digest.reading.lexicon.words import SentenceWords

_LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
_STOP = re.compile(r"[.!?…]+[”\"’'»›“\)\]]*")
_WRAPPED = 50  # code points; shorter lines are headings or list items, not wrapped prose
_FEWEST_LINES = 3
_WIDEST_LINE = 130  # code points; what is wider was not broken by hand
_SHORTEST_LINE = 0.7  # of the widest line, but for the last one
_LINE_ENDS = ".!?…:;|"
_DAY_FIRST = re.compile(r"(?:[^\W\d_]{1,12}[.,]? ){0,2}\d{1,2}[./ ]")
_GLUED_DASHES = ("- ", "– ", "— ")
_BULLETS = "-–—−•*·▪◦‣"
_BEFORE = 48  # how far back a word before a stop is looked for
_AFTER = 160  # how far a verb is looked for around a number
_FEW = 10  # words in which it is looked for
_MOST_STOPS = 300  # without an end among them a line is no prose, and its rest is one piece
_OPENING = "”\"’'»«‹›“„([–—-•*· \t\u00a0\u202f\u2009"
_JOINING = "/+=&"  # "750 gal. / 40 gal." goes on
_WORD = re.compile(r"[^\W\d_][^\W_]*(?:[:’'-][^\W_]+)*")
_DAY_MONTH = re.compile(r"(?<![\d.])(?:3[01]|[12]\d|0?[1-9])\.(?:1[0-2]|0?[1-9])$")
_CLOCK = re.compile(
    r"(?:\b(?:klo|kello|kl|klockan|at)[\s.]*|(?<!\d)(?:[01]?\d|2[0-4])[.:][0-5]\d\s?[–-]\s?)"
    r"\d{1,2}\.[0-5]\d$",
    re.IGNORECASE,
)
_HOUR = re.compile(r"\b(?:klo|kello|kl|klockan)[\s.]*\d{1,2}$", re.IGNORECASE)
_ORDINAL = re.compile(r"(?<![\d.,:/])(?<!\d[ \u00a0\u202f])\d{1,3}$")
_LABEL = re.compile(r"[^\W\d_]+:\s")
_IN_BRACKETS = re.compile(r"\([^()]{1,16}$")  # "(R-St." of "Anna Berg (R-St. Laiska)"
_CLOSES = re.compile(r"[^()\n]{1,40}\)")
_ZONES = frozenset({"et", "est", "edt", "pt", "gmt", "utc", "bst", "cet", "cest", "eet", "eest"})
_HALVES = frozenset({"a.m", "p.m", "am", "pm"})
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")  # "from 9 a.m. Monday" goes on
_YEAR = re.compile(r"\d{4}$")
_DATELINE = re.compile(
    r"[A-ZÅÄÖ][A-ZÅÄÖ’' .-]{2,30}, [A-Z][A-Za-z]{1,6}"
)  # "PORT HURON, Mich. — …"
_INITIALS = re.compile(r"(?:[^\W\d_]\.-?)*[^\W\d_]")
_END_IN_CLAUSE = re.compile(r"(?<!\d)(?<!\bkl)[.!?…](?=\s|$)|;")  # "kl. 17" goes on


def split_sentences(text: str, language: str, *, most: int | None = None) -> tuple[Quote, ...]:
    """The sentences of a text, in order, without the white space around them.

    Every character that is not white space belongs to exactly one sentence.

    Args:
        most: how many are read; None for all.
    """
    words = lexicon(language).prose.sentences
    found = (
        Quote(text[start:end], Span(start, end))
        for block_start, block_end in _blocks(text)
        for start, end in _within(text, block_start, block_end, words)
    )
    return tuple(islice(found, most))


def _blocks(text: str) -> Iterator[tuple[int, int]]:
    """Lines, with lines that were wrapped in mid-sentence joined."""
    for run in _runs(text):
        wrapped = _is_set_in_lines(text, run)
        start, end = run[0]
        for before, line in pairwise(run):
            if _goes_on(text, before, line, wrapped=wrapped):
                end = line[1]
                continue
            yield start, end
            start, end = line
        yield start, end


def _runs(text: str) -> Iterator[list[tuple[int, int]]]:
    """Lines with no empty line between them."""
    run: list[tuple[int, int]] = []
    for line in _LINE.finditer(text):
        if not line.group().strip():
            continue
        if run and text.count("\n", run[-1][1], line.start()) != 1:
            yield run
            run = []
        run.append(line.span())
    if run:
        yield run


def _goes_on(text: str, before: tuple[int, int], line: tuple[int, int], *, wrapped: bool) -> bool:
    """Whether the line after a long line without an end goes on; in lower case, unless `wrapped`."""
    long_enough = before[1] - before[0] >= _WRAPPED
    goes_on = wrapped or (text[line[0]].islower() and not _are_rows(text, before, line))
    return long_enough and goes_on and text[before[1] - 1] not in _LINE_ENDS


def _are_rows(text: str, before: tuple[int, int], line: tuple[int, int]) -> bool:
    """As in "to 3.12. Kuun kehto" above "la 5.12. Sumun soitto": each line begins with a day."""
    return all(_DAY_FIRST.match(text, *each) is not None for each in (before, line))


def _is_set_in_lines(text: str, run: Sequence[tuple[int, int]]) -> bool:
    """Whether a paragraph was broken into lines of one width, as in letters and old releases.

    Two of its lines or more break off, one of them before a small letter, a bracket or a quotation;
    and its rows are none of a list.
    """
    widths = [end - start for start, end in run]
    widest = max(widths)
    if len(run) < _FEWEST_LINES or widest > _WIDEST_LINE:
        return False
    if min(widths[:-1]) < max(_WRAPPED, _SHORTEST_LINE * widest):
        return False
    first = [text[_skip_space(text, start, end)] for start, end in run]
    if sum(letter.isdigit() or letter in _BULLETS for letter in first) > 1:
        return False
    ended = [text[end - 1] in _LINE_ENDS for _, end in run]
    broken = [letter for letter, whole in zip(first[1:], ended[:-1], strict=True) if not whole]
    return len(broken) > 1 and any(each.islower() or each in _OPENING for each in broken)


def _within(text: str, start: int, end: int, words: SentenceWords) -> Iterator[tuple[int, int]]:
    begin = _skip_space(text, start, end)
    seen = 0
    for mark in _STOP.finditer(text, start, end):
        seen += 1
        if mark.start() < begin or mark.end() >= end or seen > _MOST_STOPS:
            continue
        opening = _first_letter(text, mark.end(), end)
        if _is_end(_Stop(text, begin, mark.start(), mark.end(), opening, end), words):
            yield begin, mark.end()
            begin = _skip_space(text, mark.end(), end)
            seen = 0
    if begin < end:
        yield begin, _rstrip(text, begin, end)


@dataclass(frozen=True, slots=True)
class _Stop:
    """A full stop, or another mark that may end a sentence.

    Attributes:
        begin: of the sentence so far. `end`: of the line.
        at: place of the mark. `after`: behind it and the quotation marks that close with it.
        opening: place of the next letter or digit.
    """

    text: str
    begin: int
    at: int
    after: int
    opening: int
    end: int

    def before(self, size: int = _BEFORE) -> str:
        """The sentence so far, its last `size` code points."""
        return self.text[max(self.begin, self.at - size) : self.at]

    def following(self) -> str:
        """The next word, lower case."""
        found = _WORD.match(self.text, self.opening, min(self.end, self.opening + _BEFORE))
        return _normal(found.group()) if found else ""


def _is_end(stop: _Stop, words: SentenceWords) -> bool:
    """Whether a mark ends the sentence."""
    text = stop.text
    if not text[stop.after].isspace():
        return _is_glued_end(stop)
    if stop.opening >= stop.end or text[stop.opening].islower() or text[stop.opening] in _JOINING:
        return False
    if _DATELINE.fullmatch(text, stop.begin, stop.at) and text[stop.after + 1] in "—–-(":
        return False
    if text[stop.at] != "." or text[stop.at + 1 : stop.after].strip(")]"):
        return True
    if stop.before()[-1:].isdigit():
        return _ends_after_number(stop, words)
    return _ends_after_word(stop, words)


def _ends_after_word(stop: _Stop, words: SentenceWords) -> bool:
    """Whether a full stop behind letters, before a capital or a digit, is an end."""
    written = (stop.before().split() or [""])[-1].lstrip("(\"”'»“–-/")
    token = _normal(written)
    if _IN_BRACKETS.search(stop.before()) and _CLOSES.match(stop.text, stop.after, stop.end):
        return False
    if written.isupper() and _INITIALS.fullmatch(token):
        return stop.following() in words.openers
    if token in words.either:
        return stop.following() in words.openers
    if token in words.closing:
        after = stop.following()
        dated = after in _ZONES or (token in _HALVES and after.startswith(_DAYS))
        return not (dated or stop.text[stop.opening].isdigit())
    return token not in words.abbreviations


def _ends_after_number(stop: _Stop, words: SentenceWords) -> bool:
    """Whether "28.1.", "18." or "12.30." before a capital or a digit is an end."""
    before = stop.before()
    if stop.text[stop.opening].isdigit():
        return bool(_YEAR.search(before))
    if _CLOCK.search(before):
        return True
    hour = _HOUR.search(before)  # "Klo 12. Konsertti" is a line of a programme
    if hour and _stands_before(before[: hour.start()], words):
        return True
    day_month = _DAY_MONTH.search(before)
    if day_month:
        stands = _stands_before(before[: day_month.start()], words)
        return stands and _opens_sentence(stop, words)
    ordinal = _ORDINAL.search(before)
    return ordinal is None or _ends_after_ordinal(stop, ordinal.group(), words)


def _ends_after_ordinal(stop: _Stop, number: str, words: SentenceWords) -> bool:
    """Whether a number ends a sentence, and is no ordinal ("18. Kansallinen") and no list mark."""
    left = stop.before(_AFTER).removesuffix(number).rstrip()
    if not _WORD.search(left):
        return False
    if not words.ordinals or stop.following() in words.openers:
        return True
    return left.endswith(".") or _has_verb(_plain_words(left), words)


def _opens_sentence(stop: _Stop, words: SentenceWords) -> bool:
    """Whether what follows a date is a sentence of its own: a finite verb comes before its end.

    "Helsingissä, ja se on" goes on with the place; "Helsingissä on" begins.
    """
    window = stop.text[stop.opening : min(stop.end, stop.opening + _AFTER)]
    ending = _END_IN_CLAUSE.search(window)
    found = _plain_words(window[: ending.start()] if ending else window)
    if not found or found[0] in words.openers or _LABEL.match(window):
        return bool(found)
    for index, word in enumerate(found[:3]):
        if words.place_endings and word.endswith(words.place_endings):
            return _has_verb(found[index + 1 : index + 2], words)
        if _has_verb((word,), words):
            return True
    return _has_verb(found[3:], words)


def _stands_before(before: str, words: SentenceWords) -> bool:
    """Whether a sentence, not just "today, on Wednesday" or a bullet, stands before a date."""
    found = _plain_words(before)
    return len(found) > 2 or _has_verb(found, words)


def _has_verb(found: Iterable[str], words: SentenceWords) -> bool:
    return any(
        word in words.verbs
        or (word.endswith(words.verb_endings) and not word.endswith(words.no_verbs))
        for word in found
    )


def _plain_words(text: str) -> tuple[str, ...]:
    return tuple(_normal(word.group()) for word in islice(_WORD.finditer(text), _FEW))


def _is_glued_end(stop: _Stop) -> bool:
    """Whether a stop without a space after it is an end whose space was lost."""
    text, after = stop.text, stop.after
    if text.startswith(_GLUED_DASHES, after):  # "… is over.- We are sad", not "NEW YORK, N.Y.- The"
        capital = stop.opening < stop.end and text[stop.opening].isupper()
        return capital and stop.before()[-3:].islower()
    if after - stop.at != 1 or text[stop.at] == "…" or not text[after].isupper():
        return False
    left = (stop.before().split() or [""])[-1]
    right = (text[after : min(stop.end, after + _BEFORE)].split() or [""])[0]
    if any(mark in left + right for mark in ("/", "@", "_", "=", "www.")):
        return False
    return len(left) >= 3 and left[-3:].islower() and right[1:2].islower()


def _first_letter(text: str, start: int, end: int) -> int:
    while start < end and text[start] in _OPENING:
        start += 1
    return start


def _normal(word: str) -> str:
    return (word if word.isascii() else unicodedata.normalize("NFC", word)).lower()


def _skip_space(text: str, start: int, end: int) -> int:
    while start < end and text[start].isspace():
        start += 1
    return start


def _rstrip(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1].isspace():
        end -= 1
    return end
