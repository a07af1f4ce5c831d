"""Group the dates of a sentence into occasions: one date, or several that are listed together. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from digest.model.event import EventKind
from digest.model.reading import DateFound, Precision
from digest.model.text import Span
from digest.reading.events.setting.cues import WORD, Cue, Cues

_LISTED = 40  # code points between two dates of one list
_APPOSED = 8  # code points between a month and the day of it that is meant
_DASHES = ("–", "—", "-")
_VERBS = frozenset(
    {
        Cue.OPENS,
        Cue.ENDS,
        Cue.STARTS,
        Cue.HOLDS,
        Cue.RELEASES,
        Cue.SEASONAL,
        Cue.CLOSED,
        Cue.CANCELS,
    }
)
EXACT = frozenset({Precision.DAY, Precision.DAYS})


@dataclass(frozen=True, slots=True)
class Occasion:
    """One or several dates told together."""

    dates: tuple[DateFound, ...]
    span: Span
    text: str

    @property
    def start_on(self) -> date:
        """First day of the first date."""
        return self.dates[0].start_on

    @property
    def end_on(self) -> date:
        """Last day of the last date."""
        return max(found.end_on for found in self.dates)

    @property
    def starts_at(self) -> datetime | None:
        """When it begins, where a time is told."""
        return self.dates[0].starts_at

    @property
    def ends_at(self) -> datetime | None:
        """When it ends; unknown for several dates."""
        return self.dates[0].ends_at if len(self.dates) == 1 else None

    @property
    def precision(self) -> Precision:
        """How exactly the first date names its days."""
        return self.dates[0].precision

    @property
    def is_exact(self) -> bool:
        """Names days, not a season or a month."""
        return self.precision in EXACT

    @property
    def is_range(self) -> bool:
        """A stretch of days with a first and a last one."""
        return len(self.dates) == 1 and self.precision is Precision.DAYS


def occasions(text: str, dates: Sequence[DateFound], cues: Cues) -> Iterator[Occasion]:
    """The occasions of a sentence, in order."""
    group: list[DateFound] = []
    start = 0
    for found in dates:
        if len(group) == 1 and _is_said_exactly(text, group[0], found, cues):
            group = [found]  # the vaguer word before it says nothing more
            continue
        if group and not _continues(text, group[-1], found, cues):
            yield _occasion(text, group, start)
            group = []
        start = start if group else found.span.start
        group.append(found)
    yield _occasion(text, group, start)


def _occasion(text: str, group: Sequence[DateFound], start: int) -> Occasion:
    span = Span(start, group[-1].span.end)
    return Occasion(tuple(group), span, text[span.start : span.end])


def _is_said_exactly(text: str, vague: DateFound, exact: DateFound, cues: Cues) -> bool:
    """As in "huhtikuussa, torstaina 15.4.", "in April, on 15 April"."""
    gap = text[vague.span.end : exact.span.start]
    if vague.precision in EXACT or exact.precision not in EXACT or len(gap) > _APPOSED:
        return False
    inside = vague.start_on <= exact.start_on and exact.end_on <= vague.end_on
    words = WORD.findall(gap)
    if len(words) > 1 or not _VERBS.isdisjoint(cue for word in words for cue in cues.of_word(word)):
        return False  # "Grants for 2027 open 11 January"
    return inside and "." not in gap and "\n" not in gap


def _continues(text: str, last: DateFound, found: DateFound, cues: Cues) -> bool:
    """Whether two dates are items of one list: "3.2. ja 10.2.", but not "Turku 3.2. ja Oulu 5.2."."""
    gap = text[last.span.end : min(found.span.start, last.span.end + _LISTED + 1)]
    if len(gap) > _LISTED or "\n" in gap or found.start_on <= last.start_on:
        return False
    if (last.precision in EXACT) != (found.precision in EXACT):
        return False
    if _is_up_to(text, last, found, cues):
        return True
    if _has_own_time(last, found, cues) or _opens_clause(gap, last, found, cues):
        return False
    if ")" in gap and gap.rstrip().endswith("("):  # "A (3.2.) and B (10.2.)" come by themselves
        return False
    if gap.rstrip().endswith((":", ";")):  # "3.2., Physics: 10.2." names another item
        return False
    words = [word.group() for word in WORD.finditer(gap)]
    if any(Cue.RATHER in cues.of_word(word) for word in words):
        return False  # "not 3 February but 10 February"
    if names_a_place(words, cues):
        return False
    joined = any(Cue.CLAUSE_STARTS in cues.of_word(word) for word in words)
    joined = joined or "," in gap or "&" in gap
    return joined and all(_may_stand_in_a_list(word, cues) for word in words)


def names_a_place(words: Sequence[str], cues: Cues) -> bool:
    """Whether a word between two days has a capital, and is no day of the week."""
    return any(word[0].isupper() and not cues.is_weekday(word) for word in words)


def _is_up_to(text: str, last: DateFound, found: DateFound, cues: Cues) -> bool:
    """As in "from 5 May (10 am) to 7 May (4 pm)": two days with times, and nothing else between."""
    gap = text[last.span.end : found.span.start].strip()
    if last.starts_at is None or found.starts_at is None or not gap:
        return False
    to = gap in _DASHES or Cue.TO_NEW in cues.of_word(gap)
    moved = cues.find(text, max(0, last.span.start - _LISTED), last.span.start)
    return to and not any(hit.cue is Cue.MOVES for hit in moved)


def _has_own_time(last: DateFound, found: DateFound, cues: Cues) -> bool:
    """As in "Friday 5 March at 6 pm and Saturday 6 March at 10 am": each is a day of its own."""
    if last.starts_at is None or found.starts_at is None:
        return False
    named = (any(map(cues.is_weekday, WORD.findall(told.text))) for told in (last, found))
    return last.starts_at.time() != found.starts_at.time() and all(named)


def _opens_clause(gap: str, last: DateFound, found: DateFound, cues: Cues) -> bool:
    """As in "Friday at 6 pm, and on Saturday 6 March there is …": a day of another clause."""
    if last.starts_at is None or found.starts_at is not None or not gap.lstrip().startswith(","):
        return False
    return any(Cue.CLAUSE_STARTS in cues.of_word(word) for word in WORD.findall(gap))


def _may_stand_in_a_list(word: str, cues: Cues) -> bool:
    found = cues.of_word(word)
    if any(isinstance(cue, EventKind) for cue in found):
        return False
    return Cue.CLAUSE_STARTS in found or word[0].isupper() or word.isdigit()
