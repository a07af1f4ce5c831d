"""Read the label of a field, as in "Haku päättyy" or "Responses due": what its day is for. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from digest.model.event import EventKind
from digest.reading.events.setting.cues import WORD, Cue, Cues, Hit
from digest.reading.events.setting.patterns import Patterns, single_words
from digest.reading.lexicon.words import EventWords

LONGEST = 72  # code points
_MOST = 10  # words
_CALLED = frozenset({Cue.CALLS, Cue.SURVEYS, Cue.REGISTRATIONS, Cue.APPLIES})
_ASKED = _CALLED | {Cue.SUBMISSIONS, Cue.OFFERS, Cue.OPINIONS, Cue.ACTS}
_NAMED_LAST = frozenset({Cue.LAST_DAYS, Cue.FINAL_DAYS})
_SHORT = 5  # words
_TOLD = frozenset({Cue.GATHERINGS, Cue.DRAWS, Cue.HOLDS, Cue.RELEASES, Cue.PUBLICATIONS, Cue.ACTS})
_HANDED_IN = frozenset(
    {Cue.SUBMISSIONS, Cue.OFFERS, Cue.FUNDS, Cue.PUBLICATIONS, Cue.STOPS, Cue.ABOUT, Cue.PURPOSES}
)
_MET = frozenset({Cue.GATHERINGS, Cue.DRAWS, Cue.HOLDS})
_SENT = frozenset({Cue.SUBMISSIONS, Cue.OFFERS, Cue.PUBLICATIONS, Cue.CALLS})
_MARKED = _NAMED_LAST | {Cue.BY_BEFORE, Cue.BY_AFTER}
_NEAR = 2  # words between "by" and its day
_NAME = 3  # words of a name that says what table stands below
_HEARD = frozenset({Cue.SURVEYS, Cue.OPINIONS})
_OTHERWISE = frozenset(  # said of what others do, or did, or what nobody need do
    {
        *(Cue.DECIDES, Cue.HELD, Cue.AUTHORITIES, Cue.STAMPED),
        *(Cue.FULL, Cue.PERSONAL, Cue.USUAL, Cue.EFFECTIVE, Cue.RELEASES, Cue.MOVES),
        *(Cue.CANCELS, Cue.BREAKS, Cue.PAPERS, Cue.WORKS, Cue.VENUES, Cue.SENDS),
    }
)
_UNLESS_CALLED = frozenset({Cue.DUTIES, Cue.VALID, Cue.VIEWABLE})


@dataclass(frozen=True, slots=True)
class Label:
    """What a label says of its day.

    Attributes:
        kind: what a period under it is.
        is_last: a day beside it is a last one.
        opens: it says that something is open or opens.
        is_called: it names a call, a survey or a registration, or asks outright, in no sentence.
        is_handed_in: it only names what readers hand in ("Abstract submission").
    """

    kind: EventKind
    is_last: bool
    opens: bool
    is_called: bool
    is_handed_in: bool = False


def read_label(text: str, cues: Cues, at: int | None = None) -> Label | None:
    """What a short line without its day asks of readers; None when it asks nothing.

    Args:
        at: where the day stands in it; None for its end.
    """
    words = [found.group().lower() for found in WORD.finditer(text[: LONGEST + 1])]
    if not 0 < len(words) <= _MOST or len(text) > LONGEST or text.endswith((".", "!", "?")):
        return None
    hits = cues.of_line(text)
    found = {hit.cue for hit in hits}
    of = _field_words(cues.words)
    plain = " ".join(words)
    if found & _OTHERWISE or of.others.says(words, plain) or _denies(hits):
        return None
    if found & _UNLESS_CALLED and not found & _CALLED:
        return None
    asked = of.asked.says(words, plain)
    heard = bool(found & _HEARD) or of.heard.says(words, plain)
    called = asked or heard or bool(found & _CALLED) or Cue.LAST_DAYS in found
    last = _is_last(text, hits, cues, len(text) if at is None else at)
    handed = _is_handed(words, found, cues)
    if not (called or handed) and not (found & _ASKED and found & _MARKED):
        return None  # "UK loan requests close" is a service that ends
    nouns = [text[hit.start : hit.end].lower() for hit in hits if isinstance(hit.cue, EventKind)]
    if not (last or all(map(of.heard.single.match, nouns))):
        return None  # "Anmälan till kursen som börjar"; but "Kuuleminen" has a period
    return Label(
        kind=EventKind.CONSULTATION if heard else EventKind.APPLICATION,
        is_last=last,
        opens=Cue.OPENS in found or _is_ready(found),
        is_called=called and (Cue.MODALS not in found or bool(found & _CALLED)),
        is_handed_in=handed,
    )


def _is_handed(words: list[str], found: set[Cue | EventKind], cues: Cues) -> bool:
    """As in "Abstract submission", "Return of forms", "Texts to be considered": readers hand it in."""
    of, plain = _field_words(cues.words), " ".join(words)
    if len(words) == 1 or of.handled.heads(words):
        return False
    if of.handed.heads(words) or of.handed.says([], plain):
        return bool(found & _SENT) or of.asked.says(words, plain)
    released = Cue.PUBLICATIONS in cues.of_word(words[0]) and Cue.ABOUT in found
    return Cue.SUBMISSIONS in found and found <= _HANDED_IN and not released  # "Publication of"


def is_done_by_others(text: str, cues: Cues) -> bool:
    """As in "Evaluation of entries", "Hakemusten arviointi": an act that no reader has a part in."""
    words = [found.group().lower() for found in WORD.finditer(text[: LONGEST + 1])]
    of = _field_words(cues.words).handled
    if not 1 < len(words) <= _SHORT or not (of.heads(words) or of.says([], " ".join(words))):
        return False
    ends = (
        len(words[0]),
        len(text) - len(words[-1]),
    )  # of the act itself, which may be a kind, too
    met = (hit for hit in cues.of_line(text) if hit.start >= ends[0] and hit.end <= ends[1])
    return not any(isinstance(hit.cue, EventKind) or hit.cue in _MET for hit in met)


def is_of_others(text: str, cues: Cues) -> bool:
    """As in "Project period", "Decision deadline", "No deadline": a time in which no reader acts."""
    words = [found.group().lower() for found in WORD.finditer(text[: LONGEST + 1])]
    if len(words) > _SHORT or len(text) > LONGEST:
        return False
    hits = cues.of_line(text)
    if any(hit.cue is Cue.LAST_DAYS for hit in hits) and _denies(hits):
        return True
    if not _field_words(cues.words).others.says(words, " ".join(words)):
        return False
    return not any(isinstance(hit.cue, EventKind) or hit.cue in _TOLD for hit in hits)


def says_calendar(text: str, cues: Cues) -> bool:
    """As in "What's on", "Kommande evenemang": what stands below is to be attended."""
    words = [found.group().lower() for found in WORD.finditer(text)]
    return _field_words(cues.words).calendars.says(words, " ".join(words))


def says_table(text: str, cues: Cues) -> bool:
    """As in "Prices", "Nimipäivät 2027": what stands below, or beside a day, is a fact.

    Its word begins or ends the line: not "Natural History Society".
    """
    words = [found.group().lower() for found in WORD.finditer(text)]
    listed, plain = _field_words(cues.words).tables, " ".join(words)
    return any(map(listed.single.match, {*words[:1], *words[-1:]})) or any(
        f"{plain} ".startswith(f"{phrase} ") or f" {plain}".endswith(f" {phrase}")
        for phrase in listed.phrases
    )


def says_granted(text: str, cues: Cues) -> bool:
    """As in "Available residency periods", "Projektstart": a short label, and no noun to attend."""
    words = [found.group().lower() for found in WORD.finditer(text)]
    if len(words) > _SHORT or not _field_words(cues.words).granted.says(words, " ".join(words)):
        return False
    return not names_a_kind(text, cues)


def is_no_occasion(text: str, cues: Cues) -> bool:
    """As in "Price list", "Uutiskirje": a name of few words whose day nobody attends."""
    words = [found.group().lower() for found in WORD.finditer(text)]
    named = _field_words(cues.words).no_occasions.says(words, " ".join(words))
    return len(words) <= _NAME and (named or says_table(text, cues))


def names_a_kind(text: str, cues: Cues) -> bool:
    """Whether a noun of something to attend stands in it."""
    return any(isinstance(hit.cue, EventKind) for hit in cues.of_line(text))


def is_mark(text: str, cues: Cues) -> bool:
    """Nothing but the mark of a last day: "by", "senast den", "no later than"."""
    hits = cues.of_line(text)
    marks = [hit for hit in hits if hit.cue in (Cue.BY_BEFORE, Cue.STOPS)]
    if not any(hit.cue is Cue.BY_BEFORE for hit in marks):
        return False
    return all(
        any(hit.start <= word.start() and word.end() <= hit.end for hit in marks)
        for word in WORD.finditer(text)
    )


def _denies(hits: tuple[Hit, ...]) -> bool:
    """A word of denial that is no part of "no later than"."""
    marks = [hit for hit in hits if hit.cue is Cue.BY_BEFORE]
    return any(
        hit.cue is Cue.NEGATES
        and not any(mark.start <= hit.start and hit.end <= mark.end for mark in marks)
        for hit in hits
    )


def names_a_last_day(text: str, cues: Cues) -> bool:
    """As in "Decision deadline", "Svar till sökande senast", whoever acts by then."""
    found = {hit.cue for hit in cues.of_line(text)}
    return bool(found & (_MARKED | {Cue.ENDS}))


def _is_ready(found: set[Cue | EventKind]) -> bool:
    """As in "Forms for grants are available from", and no guide to it."""
    return Cue.AVAILABLE in found and Cue.CALLS in found and Cue.PUBLICATIONS not in found


def _is_last(text: str, hits: tuple[Hit, ...], cues: Cues, at: int) -> bool:
    """What ends or is due; where it also opens, only a word right before the day says so."""
    due = _field_words(cues.words).due
    near = [found.group().lower() for found in WORD.finditer(text, 0, at)][-_NEAR:]
    behind = [found.group().lower() for found in WORD.finditer(text, at)]
    beside = any(hit.cue is Cue.BY_BEFORE and _words(text, hit.end, at) < _NEAR for hit in hits)
    beside = beside or any(hit.cue is Cue.BY_AFTER for hit in hits)
    if any(hit.cue is Cue.OPENS for hit in hits):
        return beside or due.says(near[-1:], "")
    return (
        beside
        or any(hit.cue in _NAMED_LAST or hit.cue is Cue.ENDS for hit in hits)
        or due.says([*near, *behind], " ".join([*near, *behind]))
    )


def _words(text: str, start: int, end: int) -> int:
    return sum(1 for _ in WORD.finditer(text, start, end)) if start <= end else _NEAR


@dataclass(frozen=True, slots=True)
class _Listed:
    """One list of words and phrases."""

    single: Patterns
    phrases: tuple[str, ...]

    def says(self, words: list[str], plain: str) -> bool:
        """Whether one of them stands in a label."""
        return any(map(self.single.match, words)) or any(
            f" {phrase} " in f" {plain} " for phrase in self.phrases
        )

    def heads(self, words: list[str]) -> bool:
        """Whether a label begins or ends with one of them: what it names, and no part of it."""
        return any(map(self.single.match, {words[0], words[-1]}))


@dataclass(frozen=True, slots=True)
class _FieldWords:
    asked: _Listed
    due: _Listed
    heard: _Listed
    others: _Listed
    calendars: _Listed
    tables: _Listed
    no_occasions: _Listed
    granted: _Listed
    handed: _Listed
    handled: _Listed


@cache
def _field_words(words: EventWords) -> _FieldWords:
    told = words.fields
    asking = (told.asked, told.due, told.heard, told.others)
    rows = (told.calendars, told.tables, told.no_occasions, told.granted, told.handed, told.handled)
    return _FieldWords(*map(_listed, (*asking, *rows)))


def _listed(patterns: tuple[str, ...]) -> _Listed:
    return _Listed(single_words(patterns), tuple(one for one in patterns if " " in one))
