"""Choose the sentences that tell an item's news. Pure; nothing is ever rewritten.

A constrained lead: the first sentence of the story that can stand alone, the sentence that carries
most of the title that the lead leaves out, and what continues them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from digest.model.reading import DateFound, Precision
from digest.model.text import Quote, Span
from digest.reading.layout import Line, Part, lay_out
from digest.reading.lexicon import lexicon
from digest.reading.lexicon.words import SummaryWords
from digest.reading.normalise import fold

_MOST = 3  # sentences
_CLAIM_WITHIN = 40  # fit sentences in which the claim of the title is looked for
_SCANNED = 120  # sentences; news stands at the top, and the work stays linear
_STEM = 5  # code points that a word and its inflections share
_PART = 6  # code points by which a part of a compound is known
_SHORT = 40  # code points; a shorter sentence says too little alone
_CLAIMED = 0.34  # share of the title by which a sentence takes the place of a lead without any
_GAIN = 0.2  # how much more of the title another sentence must carry to be added
_ENOUGH = 240  # code points; a longer summary needs no sentence that only continues it
_THIN = 100  # code points; a shorter one takes the next paragraph's first sentence too
_WORD = re.compile(r"[^\W_]+(?:[-’'][^\W_]+)*")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_LONG_QUOTE = re.compile(r"[”“„\"»«][^”“„\"»«]{40,}[”“\"»«]")
_RELATIVE = frozenset({Precision.DAY, Precision.DAYS, Precision.WEEK, Precision.PART})


@dataclass(frozen=True, slots=True)
class DatedWords:
    """Words in a summary that only held on the day of publication, and the days they meant.

    Attributes:
        start_on, end_on: inclusive.
    """

    span: Span
    start_on: date
    end_on: date


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A sentence of the story and what speaks for it.

    Attributes:
        index: its place among the story's sentences.
        alone: it needs nothing said before it.
        follows: it stands right after the candidate before it, in one paragraph.
        carries: the words of the title that it carries.
        usual: it tells what is always so.
    """

    line: Line
    index: int
    alone: bool
    follows: bool
    carries: frozenset[str]
    usual: bool


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
    wanted = _stems(fold(title), prose.summary)
    candidates = _candidates(known[:_SCANNED], wanted, prose.summary, prose.sentences.verbs)
    chosen = _choose(candidates, len(wanted), max_chars)
    summary = tuple(candidate.line.quote for candidate in chosen)
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
        and not any(char.isdigit() for char in found.text)
        and any(span.start <= found.span.start and found.span.end <= span.end for span in spans)
    )


def _candidates(
    lines: Sequence[Line], wanted: frozenset[str], words: SummaryWords, verbs: frozenset[str]
) -> tuple[_Candidate, ...]:
    """Sentences of the story that may be shown at all."""
    found: list[_Candidate] = []
    before: Line | None = None
    for index, line in enumerate(lines):
        if line.part is Part.PROSE and _may_be_shown(line.plain, words):
            follows = before is not None and before.block == line.block and bool(found)
            follows = follows and found[-1].line is before
            alone = _stands_alone(line.plain, words, verbs)
            carries = _carried(line.plain, wanted, words)
            usual = not words.background.isdisjoint(_WORD.findall(line.plain.lower()))
            found.append(_Candidate(line, index, alone, follows, carries, usual))
        before = line
    return tuple(found)


def _may_be_shown(plain: str, words: SummaryWords) -> bool:
    """Whether a sentence is whole, says something, and is not a call to click."""
    return (
        len(plain) >= _SHORT // 2
        and plain.endswith((".", ".)", ".”", '."', ".’", ".»"))
        and not plain.lower().startswith(words.invitations)
        and not _LONG_QUOTE.search(plain)
        and plain.count("(") == plain.count(")")
        and not _is_reported(plain.lower(), words)
    )


def _stands_alone(sentence: str, words: SummaryWords, verbs: frozenset[str]) -> bool:
    plain = sentence.lower()
    found = _WORD.findall(plain[:80])
    if not found or found[0] in words.anaphora or plain.startswith(words.references):
        return False
    if found[0] in words.articles and (len(found) < 2 or found[1] in verbs):
        ahead = not words.expletive.isdisjoint(_WORD.findall(plain)[2:9])
        return ahead or (len(found) > 1 and found[1] in words.existential)
    if any(phrase in plain for phrase in words.backward):
        return False
    return not any(word in words.pronouns for word in found[:4])


def _is_reported(plain: str, words: SummaryWords) -> bool:
    """Whether a sentence ends in "…, sanoo tutkija Niemi": somebody's words without marks."""
    tail = plain.rsplit(",", 1)[-1] if "," in plain else ""
    return (
        bool(tail)
        and len(tail) < 120
        and any(re.search(rf"\b{re.escape(verb.strip())}\b", tail) for verb in words.opinions)
    )


def _choose(candidates: Sequence[_Candidate], title_size: int, room: int) -> tuple[_Candidate, ...]:
    fitting = [each for each in candidates if len(each.line.quote.text) <= room]
    lead = _lead(fitting)
    if lead is None:
        return ()
    claim = _claim_beyond(lead, fitting, title_size)
    chosen = [lead] if claim is None else _both_or_better(lead, claim, title_size, room)
    after = {each.index: each for each in fitting if each.follows}
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
    """The first sentence that stands alone and is not too short."""
    standing = [each for each in fitting if each.alone]
    full = [each for each in standing if len(each.line.quote.text) >= _SHORT] or standing
    if not full:
        return None
    news = [each for each in full if not each.usual and each.carries >= full[0].carries]
    return news[0] if full[0].usual and news else full[0]


def _claim_beyond(
    lead: _Candidate, fitting: Sequence[_Candidate], title_size: int
) -> _Candidate | None:
    """The sentence that says most of what the title says and the lead does not."""
    gains = [
        (len(each.carries - lead.carries), -each.index, each)
        for each in fitting[:_CLAIM_WITHIN]
        if each.alone and each is not lead
    ]
    best = max(gains, key=lambda gain: gain[:2], default=None)
    return best[2] if best and best[0] >= max(1, _GAIN * title_size) else None


def _both_or_better(
    lead: _Candidate, claim: _Candidate, title_size: int, room: int
) -> list[_Candidate]:
    """Lead and claim; the claim alone where the lead says nothing of the title or leaves no room."""
    elsewhere = not lead.carries and len(claim.carries) >= _CLAIMED * title_size
    if elsewhere:
        return [claim]
    if _length([lead, claim]) <= room:
        return [lead, claim]
    return [claim] if len(claim.carries) > 2 * len(lead.carries) else [lead]


def _next_paragraph(last: _Candidate, fitting: Sequence[_Candidate], room: int) -> list[_Candidate]:
    """The first sentence of the paragraph after a summary that says too little by itself."""
    behind = [each for each in fitting if each.index > last.index and each.alone]
    return behind[:1] if behind and len(behind[0].line.quote.text) <= room else []


def _length(chosen: Iterable[_Candidate]) -> int:
    """Code points of a summary with one space between sentences."""
    sizes = [len(each.line.quote.text) for each in chosen]
    return sum(sizes) + max(0, len(sizes) - 1)


def _carried(sentence: str, wanted: frozenset[str], words: SummaryWords) -> frozenset[str]:
    """The words of the title that a sentence carries, alone or as a part of a compound."""
    found = _words(sentence, words)
    starts = {word[:_STEM] for word in found}
    parts = {word[:_PART] for word in found if len(word) >= _PART}
    return frozenset(
        word
        for word in wanted
        if word[:_STEM] in starts or (len(word) > _PART and any(part in word for part in parts))
    )


def _stems(text: str, words: SummaryWords) -> frozenset[str]:
    """The words of a title, one of each stem."""
    return frozenset({word[:_STEM]: word for word in sorted(_words(text, words))}.values())


def _words(text: str, words: SummaryWords) -> frozenset[str]:
    """Words with a meaning; parts of hyphenated words each count."""
    plain = text.lower()
    found = {
        word
        for part in _WORD.findall(plain)
        for word in part.split("-")
        if len(word) > 2 and word not in words.empty and not word.isdigit()
    }
    return frozenset(found | set(_NUMBER.findall(plain)))
