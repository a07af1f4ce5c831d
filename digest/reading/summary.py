"""Choose the sentences that tell an item's news. Pure; nothing is ever rewritten.

A constrained lead: the sentence of the story that is worth most by itself, mostly the first that can
stand alone; the sentence that carries most of the title that it leaves out; and what continues them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from digest.model.reading import DatedWords, DateFound, Precision
from digest.model.text import Quote, Span
from digest.reading.candidates import Candidate, Trait, candidates, concrete, length
from digest.reading.dates import find_dates
from digest.reading.distant import leans_from_afar
from digest.reading.layout import Line, lay_out
from digest.reading.lexicon import lexicon
from digest.reading.lexicon.words import ProseWords
from digest.reading.portraits import introduced
from digest.reading.standfirst import list_items, opening_paragraph, short_claim, standfirst
from digest.reading.title import Title, weight
from digest.reading.winners import with_winners

_MOST = 3  # sentences
_SCANNED = 120  # sentences; news stands at the top, and the work stays linear
_HALF = 0.5  # share of the title that a weak sentence must say to be added
_GAIN = 0.2  # how much more of the title another sentence must carry to be added
_MATTER = 2  # words of a title that name what it is about
_FOLLOWED = 6  # sentences; what leads up to such a one says the title with it
_SOON = 4  # sentences in which a paragraph goes on with its lead
_ENOUGH = 300  # code points; a longer summary needs no sentence that only continues it
_THIN = 140  # code points; a shorter one takes a sentence of the next paragraphs wherever it stands
_A_WEEK = timedelta(days=7)  # what is longer is no nearer told by its first and last day
_RELATIVE = frozenset({Precision.DAY, Precision.DAYS, Precision.WEEK, Precision.PART})


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
    story = candidates(known[:_SCANNED], wanted, prose)
    chosen = _choose(story, wanted, max_chars)
    chosen = _headed(known[:_SCANNED], chosen, wanted, prose, max_chars)
    summary = tuple(candidate.line.quote for candidate in chosen)
    if not summary:
        summary = opening_paragraph(known[:_SCANNED], wanted, prose.summary, max_chars)
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


def _headed(
    lines: Sequence[Line],
    chosen: tuple[Candidate, ...],
    title: Title,
    prose: ProseWords,
    room: int,
) -> tuple[Candidate, ...]:
    """With the line below the title where it tells more, or what happened."""
    line = standfirst(lines, title, prose.summary, room)
    if line is not None:
        announced = Candidate(
            line, -1, True, False, title.said_in(line.plain), concrete(line.plain)
        )
        if all(each.tells < announced.tells for each in chosen):
            lead = () if announced.carries else chosen[:1]
            both = (announced, *lead)
            chosen = both if length(both) <= room else (announced,)
    claim = short_claim(lines, " ".join(each.line.plain for each in chosen), prose)
    if claim is None:
        return chosen
    first = Candidate(claim, -1, True, False, frozenset())
    kept = chosen[: _MOST - 1]
    return (first, *(kept if length((first, *kept)) <= room else kept[:1]))


def _choose(candidates: Sequence[Candidate], title: Title, room: int) -> tuple[Candidate, ...]:
    fitting = _without_asides([each for each in candidates if each.size <= room], title)
    lead = _lead(fitting)
    if lead is None:
        return ()
    chosen = introduced(lead, fitting, title, room) or _with_claim(lead, fitting, title, room)
    named = with_winners(lead, fitting, title, room)
    if named:
        chosen = [*named, *_continued(named[-1:], named, fitting, title, room)]
    else:
        chosen += _opening(chosen, fitting, room)
        chosen += _continued(chosen, chosen, fitting, title, room)
    while more := _next_paragraph(chosen, fitting, title, room):
        chosen.append(more)
    return tuple(sorted(chosen, key=lambda each: each.index))


def _without_asides(fitting: Sequence[Candidate], title: Title) -> Sequence[Candidate]:
    """What stands beside the news only where nothing else stands, or it alone says the title."""
    told = [each for each in fitting if not each.has(Trait.ASIDE)]
    if not any(each.alone for each in told):
        return fitting
    if any(each.carries for each in told if each.alone):
        return told
    half = _HALF * title.weight
    return [each for each in fitting if not each.has(Trait.ASIDE) or weight(each.carries) > half]


def _continued(
    starts: Iterable[Candidate],
    chosen: Sequence[Candidate],
    fitting: Iterable[Candidate],
    title: Title,
    room: int,
) -> list[Candidate]:
    """What goes on with each of `starts` in its paragraph, and says more than what is chosen."""
    after = {each.index: each for each in fitting if each.follows}
    told, count = [*chosen], len(chosen)
    for start in sorted(starts, key=lambda each: each.index):
        at = start.index + 1
        while at in after and after[at] not in told and _has_room(told, after[at], room):
            if not after[at].repeats(told, title.words):
                told.append(after[at])
            at += 1
    return told[count:]


def _opening(
    chosen: Sequence[Candidate], fitting: Sequence[Candidate], room: int
) -> list[Candidate]:
    """What opens the paragraph of a claim or a call, where it stands right before it."""
    told = [each for each in chosen if each is not chosen[0] or each.has(Trait.ASKING)]
    inside = {each.index - 1 for each in told if not each.has(Trait.OPENS)}
    opens = (each for each in fitting if each.index in inside and each.has(Trait.OPENS))
    first = next((each for each in opens if each.alone and each not in chosen), None)
    if first is None or len(chosen) >= _MOST or length([*chosen, first]) > room:
        return []
    return [first]


def _has_room(chosen: Sequence[Candidate], more: Candidate, room: int) -> bool:
    """Whether a summary is still short enough for a sentence that only continues it."""
    return length(chosen) < _ENOUGH and len(chosen) < _MOST and length([*chosen, more]) <= room


def _lead(fitting: Sequence[Candidate]) -> Candidate | None:
    """The sentence that is worth most among those that stand alone; each place further down costs."""
    standing = [each for each in fitting if each.alone]
    opinion = any(each.has(Trait.PERSONAL) for each in standing[:1])
    worth = [
        each.worth(place, opinion=opinion) + _FOLLOWED * _is_opening(each, fitting)
        for place, each in enumerate(standing)
    ]
    return standing[worth.index(max(worth))] if standing else None


def _is_opening(candidate: Candidate, fitting: Iterable[Candidate]) -> bool:
    """Whether it leads up to a sentence that leans on it and says the matter of the title."""
    if candidate.carries:
        return False
    behind = next((each for each in fitting if each.index == candidate.index + 1), None)
    return behind is not None and not behind.alone and weight(behind.carries) >= _MATTER


def _with_claim(
    lead: Candidate, fitting: Sequence[Candidate], title: Title, room: int
) -> list[Candidate]:
    """The lead, and the sentence that says most of what the title says and the lead does not.

    Where both are too long, the next best claim that fits, or one of the two.
    """
    least = max(1, _GAIN * title.weight)
    gains = [
        (_gain(each, lead), -each.index, each)
        for each in fitting
        if (each.alone or _leans_on(each, lead)) and each is not lead and _may_claim(each, title)
    ]
    claims = [
        each
        for gain, _, each in sorted(gains, key=lambda gain: gain[:2], reverse=True)
        if (gain >= least or each.carries > lead.carries or (gain and _near(each, lead)))
        and not each.repeats([lead], title.words)
        and not leans_from_afar(each, [lead], title)
    ]
    if not claims:
        return [lead]
    best = claims[0]
    for claim in claims:
        if length([lead, claim]) <= room:
            return [lead, claim, *_still_missing([lead, claim], claims, room, least)]
    if best.alone and best.carries > lead.carries:
        return [best]
    return [lead]


def _still_missing(
    chosen: Sequence[Candidate], claims: Iterable[Candidate], room: int, least: float
) -> list[Candidate]:
    """One more sentence of their paragraphs that says as much of the title that neither says."""
    told = frozenset(part for each in chosen for part in each.carries)
    more = (each for each in claims if any(_near(each, said) for said in chosen))
    more = (each for each in more if length([*chosen, each]) <= room)
    return next(([each] for each in more if weight(each.carries - told) >= least), [])


def _near(candidate: Candidate, lead: Candidate) -> bool:
    """Whether it goes on with the lead: soon, in its paragraph."""
    same = candidate.line.block == lead.line.block
    return same and 0 < candidate.index - lead.index <= _SOON


def _leans_on(candidate: Candidate, lead: Candidate) -> bool:
    """Whether it is told right behind the lead, so that it may point back at it."""
    return candidate.index == lead.index + 1


def _may_claim(candidate: Candidate, title: Title) -> bool:
    """Whether it is not weak, or says most of the title and when: "I invite you on Saturday …"."""
    if candidate.has(Trait.QUOTED) or not candidate.has(Trait.WEAK):
        return True
    half = weight(candidate.carries) >= _HALF * title.weight
    return half and candidate.has(Trait.NUMBERED)


def _gain(candidate: Candidate, lead: Candidate) -> int:
    """How much more of the title it says than the lead; a number, or who it was, adds to it."""
    more = weight(candidate.carries - lead.carries)
    more += more > 0 and candidate.has(Trait.NUMBERED) and not lead.has(Trait.NUMBERED)
    named = candidate.has(Trait.NAMED) and not lead.details
    return more + (named and bool(candidate.carries))


def _next_paragraph(
    chosen: Sequence[Candidate], fitting: Sequence[Candidate], title: Title, room: int
) -> Candidate | None:
    """What stands right behind a short summary; for a thin one, the next that stands alone.

    Right behind its only sentence, one may lean on it.
    """
    if length(chosen) >= _ENOUGH or len(chosen) >= _MOST:
        return None
    last, thin = max(each.index for each in chosen), length(chosen) < _THIN
    for each in fitting:
        if each.index <= last or each.repeats(chosen, title.words):
            continue
        if leans_from_afar(each, chosen, title):
            continue
        behind = each.index == last + 1
        leaning = behind and len(chosen) == 1
        if leaning or (each.alone and (thin or (behind and not each.has(Trait.WEAK)))):
            return each if length([*chosen, each]) <= room else None
    return None
