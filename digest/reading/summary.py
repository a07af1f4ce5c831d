"""Choose the sentences that tell an item's news. Pure; nothing is ever rewritten.

A constrained lead: the first sentence of the story that can stand alone, the sentence that carries
most of the title that the lead leaves out, and what continues them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from digest.model.reading import DatedWords, DateFound, Precision
from digest.model.text import Quote, Span
from digest.reading.alone import (
    SHORT,
    is_retold,
    is_weak,
    may_be_shown,
    names_somebody,
    opens_with,
    points_back,
    stands_alone,
    surnames,
    tells_finding,
)
from digest.reading.dates import find_dates
from digest.reading.layout import Line, Part, lay_out
from digest.reading.lexicon import lexicon
from digest.reading.lexicon.words import ProseWords, SummaryWords
from digest.reading.standfirst import list_items, short_claim, standfirst
from digest.reading.title import Title, weight

_MOST = 3  # sentences
_CLAIM_WITHIN = 40  # fit sentences in which the claim of the title is looked for
_SCANNED = 120  # sentences; news stands at the top, and the work stays linear
_CLAIMED = 0.34  # share of the title by which a sentence takes the place of a lead without any
_GAIN = 0.2  # how much more of the title another sentence must carry to be added
_ENOUGH = 240  # code points; a longer summary needs no sentence that only continues it
_THIN = 140  # code points; a shorter one takes the next paragraph's first sentence too
_LEAD_WITHIN = 12  # sentences that stand alone in which a better lead is looked for
_FINDING_WITHIN = 8  # sentences that stand alone in which what was found out is looked for
_A_WEEK = timedelta(days=7)  # what is longer is no nearer told by its first and last day
_RELATIVE = frozenset({Precision.DAY, Precision.DAYS, Precision.WEEK, Precision.PART})


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A sentence of the story and what speaks for it.

    Attributes:
        index: its place among the story's sentences.
        alone: it needs nothing said before it.
        follows: it stands right after the candidate before it, in one paragraph.
        carries: the parts of the title that it says.
        weak: it stands alone, but tells what is always so, sets the scene, says what somebody
            says, or is about a "we" without a name.
        retold: it says what somebody says.
        finding: it says what was found out.
    """

    line: Line
    index: int
    alone: bool
    follows: bool
    carries: frozenset[str]
    weak: bool = False
    retold: bool = False
    finding: bool = False


def summarise(
    text: str,
    *,
    title: str,
    language: str,
    sentences: Sequence[Quote],
    max_chars: int = 420,
    lines: Sequence[Line] | None = None,
) -> tuple[Quote, ...]:
    """One to three sentences of the text in its order, `max_chars` at most with their spaces.

    Args:
        lines: the layout of the text, when it is already known.

    Returns:
        Nothing when no sentence can stand alone in the space.
    """
    prose = lexicon(language).prose
    known = lines or lay_out(text, sentences, title=title or None, language=language)
    wanted = Title.of(title, prose.summary)
    candidates = _candidates(known[:_SCANNED], wanted, prose.summary, prose.sentences.verbs)
    chosen = _choose(candidates, wanted, max_chars)
    chosen = _headed(known[:_SCANNED], chosen, wanted, prose, max_chars)
    summary = tuple(candidate.line.quote for candidate in chosen)
    summary = summary or list_items(known[:_SCANNED], max_chars)[:_MOST]
    assert all(text[quote.span.start : quote.span.end] == quote.text for quote in summary)  # noqa: S101 - the promise of this module
    return summary


def annotate_relative(
    summary: Iterable[Quote], dates: Iterable[DateFound]
) -> tuple[DatedWords, ...]:
    """The words of a summary like "tänään" or "next week" beside which a date must be printed."""
    spans = [quote.span for quote in summary]
    return tuple(
        DatedWords(found.span, found.start_on, found.end_on)
        for found in dates
        if found.precision in _RELATIVE
        and found.end_on - found.start_on < _A_WEEK
        and not any(char.isdigit() for char in found.text)
        and any(span.start <= found.span.start and found.span.end <= span.end for span in spans)
    )


def words_to_date(
    text: str, *, language: str, published_on: date, zone: ZoneInfo
) -> tuple[DatedWords, ...]:
    """The same of a text that is no part of its source."""
    dates = find_dates(text, language=language, published_on=published_on, zone=zone)
    return annotate_relative((Quote(text, Span(0, len(text))),), dates)


def _candidates(
    lines: Sequence[Line], wanted: Title, words: SummaryWords, verbs: frozenset[str]
) -> tuple[_Candidate, ...]:
    """Sentences of the story that may be shown at all."""
    found: list[_Candidate] = []
    before: Line | None = None
    told = False
    known: frozenset[str] = frozenset()
    for index, line in enumerate(lines):
        if line.part is Part.PROSE and may_be_shown(line.plain, words):
            follows = before is not None and before.block == line.block and bool(found)
            follows = follows and found[-1].line is before
            carries = wanted.said_in(line.plain)
            alone = stands_alone(line.plain, words, verbs, opens=not told)
            if not carries and any(each.alone for each in found):
                alone = alone and not points_back(line.plain, words, verbs)
                alone = alone and not opens_with(known, line.plain)
            found.append(
                _Candidate(
                    line,
                    index,
                    alone,
                    follows,
                    carries,
                    weak=is_weak(line.plain, words),
                    retold=is_retold(line.plain, words),
                    finding=tells_finding(line.plain, words),
                )
            )
        if line.part in (Part.PROSE, Part.SPOKEN):
            told = True
            known |= surnames(line.plain)
        before = line
    return tuple(found)


def _headed(
    lines: Sequence[Line],
    chosen: tuple[_Candidate, ...],
    title: Title,
    prose: ProseWords,
    room: int,
) -> tuple[_Candidate, ...]:
    """With the line below the title where it tells more, or what happened."""
    line = standfirst(lines, title, prose.summary, room)
    if line is not None:
        announced = _Candidate(line, -1, True, False, title.said_in(line.plain))
        if all(_tells(each) < _tells(announced) for each in chosen):
            chosen = (announced,)
    claim = short_claim(lines, " ".join(each.line.plain for each in chosen), prose)
    if claim is None:
        return chosen
    first = _Candidate(claim, -1, True, False, frozenset())
    kept = chosen[: _MOST - 1]
    return (first, *(kept if _length((first, *kept)) <= room else kept[:1]))


def _choose(candidates: Sequence[_Candidate], title: Title, room: int) -> tuple[_Candidate, ...]:
    fitting = [each for each in candidates if len(each.line.quote.text) <= room]
    lead = _lead(fitting)
    if lead is None:
        return ()
    chosen = _with_claim(lead, fitting, title, room)
    chosen = _leaning(chosen, fitting, title, room) or chosen
    after = {each.index: each for each in fitting if each.follows and not each.retold}
    for start in reversed(tuple(chosen)):
        at = start.index + 1
        while at in after and after[at] not in chosen and _has_room(chosen, after[at], room):
            chosen.append(after[at])
            at += 1
    if _length(chosen) < _THIN:
        chosen += _next_paragraph(chosen[-1], fitting, room - _length(chosen) - 1)
    return tuple(sorted(chosen, key=lambda each: each.index))


def _has_room(chosen: Sequence[_Candidate], more: _Candidate, room: int) -> bool:
    """Whether a summary is still short enough for a sentence that only continues it."""
    short = len(chosen) < _MOST and _length(chosen) < _ENOUGH
    return short and _length([*chosen, more]) <= room


def _lead(fitting: Sequence[_Candidate]) -> _Candidate | None:
    """The first sentence that stands alone and is not too short; a weak one yields."""
    standing = [each for each in fitting if each.alone]
    full = [each for each in standing if len(each.line.quote.text) >= SHORT] or standing
    if not full:
        return None
    first = full[0]
    if not first.weak and (first.carries or _details(first)):
        return _finding(first, full) or first
    better = [
        each
        for each in full[:_LEAD_WITHIN]
        if not each.weak and (each.carries or not first.carries)
    ]
    best = max(better, key=lambda each: (_tells(each), -each.index), default=first)
    return best if _tells(best) >= max(1, _tells(first)) else first


def _finding(first: _Candidate, full: Sequence[_Candidate]) -> _Candidate | None:
    """What was found out, where the text opens with what everybody knows: no name, no number."""
    if first.finding or _details(first):
        return None
    near = (each for each in full[:_FINDING_WITHIN] if each.finding and not each.weak)
    return next((each for each in near if len(each.carries) >= len(first.carries) - 1), None)


def _tells(candidate: _Candidate) -> int:
    """How much of the news a sentence tells: words of the title, and a name or a number."""
    return weight(candidate.carries) + _details(candidate)


def _details(candidate: _Candidate) -> int:
    text = candidate.line.plain
    return names_somebody(text) + any(char.isdigit() for char in text)


def _with_claim(
    lead: _Candidate, fitting: Sequence[_Candidate], title: Title, room: int
) -> list[_Candidate]:
    """The lead, and the sentence that says most of what the title says and the lead does not.

    The claim alone where the lead says nothing of the title and names nobody. Where both are too
    long, the next best claim that fits, or one of the two.
    """
    least = max(1, _GAIN * title.weight)
    gains = [
        (weight(each.carries - lead.carries), -each.index, each)
        for each in fitting[:_CLAIM_WITHIN]
        if each.alone and each is not lead and not each.weak
    ]
    claims = [
        each
        for gain, _, each in sorted(gains, key=lambda gain: gain[:2], reverse=True)
        if gain >= least or each.carries > lead.carries
    ]
    if not claims:
        return [lead]
    best = claims[0]
    elsewhere = not lead.carries and weight(best.carries) >= _CLAIMED * title.weight
    if elsewhere and not names_somebody(lead.line.plain):
        return [best]
    for claim in claims:
        if _length([lead, claim]) <= room:
            return [lead, claim]
    if elsewhere or best.carries > lead.carries:
        return [best]
    return [best] if weight(best.carries) > 2 * weight(lead.carries) else [lead]


def _leaning(
    chosen: Sequence[_Candidate], fitting: Sequence[_Candidate], title: Title, room: int
) -> list[_Candidate] | None:
    """What happened, told in a sentence that leans on the one before it ("This means that …").

    Only where nothing chosen says what happened, and the two fit.
    """
    said = frozenset(part for each in chosen for part in each.carries)
    missing = title.claims - said
    for before, claim in pairwise(fitting[:_CLAIM_WITHIN]):
        leans = before.alone and not (claim.alone or claim.retold)
        adjacent = claim.index == before.index + 1
        if leans and adjacent and missing & claim.carries and _length([before, claim]) <= room:
            return [before, claim]
    return None


def _next_paragraph(last: _Candidate, fitting: Sequence[_Candidate], room: int) -> list[_Candidate]:
    """The first sentence of the paragraph after a summary that says too little by itself."""
    later = [each for each in fitting if each.index > last.index]
    behind = [each for each in later if each.alone and not each.retold]
    return behind[:1] if behind and len(behind[0].line.quote.text) <= room else []


def _length(chosen: Iterable[_Candidate]) -> int:
    """Code points of a summary with one space between sentences."""
    sizes = [len(each.line.quote.text) for each in chosen]
    return sum(sizes) + max(0, len(sizes) - 1)
