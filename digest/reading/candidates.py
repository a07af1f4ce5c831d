"""Weigh each sentence of a story as a piece of its summary. Pure."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from digest.reading.alone import (
    SHORT,
    is_claimed,
    is_personal,
    is_quotation,
    is_retold,
    is_unnamed,
    is_usual,
    is_weak,
    may_be_shown,
    names_somebody,
    opens_with,
    points_back,
    stands_alone,
    surnames,
    tells_demand,
    tells_finding,
)
from digest.reading.asides import is_aside, is_pictured
from digest.reading.layout import Line, Part
from digest.reading.lexicon.words import ProseWords, SummaryWords
from digest.reading.openings import without_label
from digest.reading.referring import leans_inside, referred
from digest.reading.tidings import asks, is_new, turns
from digest.reading.title import Title, says_again, weight

_READ = 24  # sentences; the news stands before them
_VOICE = re.compile(r"[A-ZÅÄÖ][^\W\d_]{1,14}: (?=[A-ZÅÄÖ“”\"])")  # "Anna: I sail."
_DIGIT = re.compile(r"\d")
_NUMBER = re.compile(r"(?<!\d)(?!(?:1[5-9]|20)\d\d(?!\d|[.:,–-]\d))\d")


class Trait(StrEnum):
    """What a sentence is like, beside the words of the title that it says."""

    FIRST = "first"  # nothing of the story stands before it
    OPENS = "opens"  # nothing of its paragraph does
    WEAK = "weak"  # sets the scene, says what somebody says, is an "I"'s
    PERSONAL = "personal"  # about an "I"
    USUAL = "usual"  # weak, because it tells what is always so
    UNNAMED = "unnamed"  # about a "we" that only the name of the source tells
    PROMISED = "promised"  # tells of results without what was asked
    RETOLD = "retold"  # says what somebody says
    QUOTED = "quoted"  # somebody's words, with who said them: shown where nothing else tells it
    FINDING = "finding"  # says what was found out
    DEMAND = "demand"  # says what must be done, of what the title names
    CLAIMED = "claimed"  # says in a line what an opinion says
    ASKING = "asking"  # asks the reader for something
    TURN = "turn"  # tells of a change: who retires, what is so this year
    NEW = "new"  # says what is new
    ASIDE = "aside"  # a feeling, what a body always is: shown where nothing else stands
    NAMED = "named"  # names somebody or a place
    NUMBERED = "numbered"  # a day, a sum, a share; a year alone is background


_WORTH = {  # as a lead, in sentences; fitted to leads of 668 marked texts, some again to 1,122
    Trait.CLAIMED: 20,
    Trait.UNNAMED: -6,
    Trait.WEAK: -10,
    Trait.USUAL: -8,
    Trait.QUOTED: -40,
    Trait.PROMISED: -30,
    Trait.ASKING: 24,
    Trait.TURN: 8,
    Trait.NEW: 24,
}
_DETAILS = frozenset({Trait.NAMED, Trait.NUMBERED})
_BACKGROUND = frozenset({Trait.USUAL, Trait.RETOLD})
_MENDABLE = frozenset({Trait.WEAK, Trait.UNNAMED})
_MENDED = 2  # for each word of the title that such a sentence says all the same
_MOST_MENDED = 5  # words
_FOUND = 4
_DEMANDED = 13  # in an opinion
_OPENING = 5  # the first that stands alone
_SETS_OUT = 2  # nothing in it can point back
_SETS_OUT_WEAKLY = 6
_DETAIL = 3
_BARE = -2  # neither a name nor a number
_SILENT = -5  # nothing of the title
_SLIGHT = -12  # too short to say much


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sentence of the story and what speaks for it.

    Attributes:
        index: its place among the story's sentences.
        alone: it needs nothing said before it.
        follows: it stands right after the candidate before it, in one paragraph.
        carries: the parts of the title that it says.
        refers: the noun that it begins with, where something before it introduced that.
    """

    line: Line
    index: int
    alone: bool
    follows: bool
    carries: frozenset[str]
    traits: frozenset[Trait] = frozenset()
    refers: str = ""

    def has(self, trait: Trait) -> bool:
        """Whether it is like that."""
        return trait in self.traits

    @property
    def size(self) -> int:
        """Code points."""
        return len(self.line.quote.text)

    @property
    def details(self) -> int:
        """How concrete it is: a name, a number."""
        return len(_DETAILS & self.traits)

    @property
    def tells(self) -> int:
        """How much of the news it tells: words of the title, and a name or a number."""
        return weight(self.carries) + self.details - self.has(Trait.UNNAMED)

    def worth(self, place: int, *, opinion: bool) -> int:
        """How well it leads a summary, in sentences: one point is one place further up.

        Args:
            place: its place among the sentences that stand alone.
            opinion: the text is somebody's, so what must be done is its news.
        """
        worth = sum(_WORTH.get(trait, 0) for trait in self.traits) - place
        if not self.traits.isdisjoint(_MENDABLE):
            worth += _MENDED * min(weight(self.carries), _MOST_MENDED)
        elif self.has(Trait.FINDING):
            worth += _FOUND
        worth += _OPENING if place == 0 else 0
        if self.has(Trait.FIRST) and (self.size >= SHORT or self.carries):
            weak = self.has(Trait.WEAK) and self.traits.isdisjoint(_BACKGROUND)
            worth += _SETS_OUT_WEAKLY if weak else _SETS_OUT
        worth += _DETAIL * self.details if self.details else _BARE
        worth += 0 if self.carries else _SILENT
        worth += _SLIGHT if self.size < SHORT else 0
        return worth + (_DEMANDED if opinion and self.has(Trait.DEMAND) else 0)

    def repeats(self, chosen: Iterable[Candidate], words: SummaryWords) -> bool:
        """Whether it says little that these do not."""
        return says_again(self.line.plain, " ".join(each.line.plain for each in chosen), words)


def candidates(lines: Sequence[Line], title: Title, prose: ProseWords) -> tuple[Candidate, ...]:
    """The first sentences of the story that may be shown at all."""
    words, verbs = prose.summary, prose.sentences.verbs
    found: list[Candidate] = []
    before: Line | None = None
    told, above = False, list[str]()
    known: frozenset[str] = frozenset()
    voices = _voices(lines)
    for index, whole in enumerate(lines):
        opens = before is None or before.block != whole.block
        line = without_label(whole, prose) if opens else whole
        if (
            not told
            and line.part is Part.PROSE
            and _only_pictured(line, lines[index + 1 : index + 2], title)
        ):
            before = line
            continue
        quoted = line.part is Part.SPOKEN and is_quotation(line.plain, words)
        shown = line.part is Part.PROSE and not line.plain.startswith(voices)
        if quoted or (shown and may_be_shown(line.plain, words)):
            follows = before is not None and before.block == line.block and bool(found)
            follows = follows and found[-1].line is before
            carries = title.said_in(line.plain)
            alone = stands_alone(line.plain, words, verbs, opens=not told)
            alone = alone and not (told and leans_inside(line.plain, words))
            if not carries and any(each.alone for each in found):
                alone = alone and not points_back(line.plain, words, verbs)
                alone = alone and not opens_with(known, line.plain)
            traits = concrete(line.plain) | frozenset(_traits(line.plain, words, alone=alone))
            traits |= frozenset(_placed(line.plain, words, told=told, opens=opens, quoted=quoted))
            if alone and carries and tells_demand(line.plain, words):
                traits |= {Trait.DEMAND}
            refers = referred(line.plain, above, words)
            found.append(Candidate(line, index, alone, follows, carries, traits, refers))
        if line.part in (Part.PROSE, Part.SPOKEN):
            told = told or len(line.plain) >= SHORT // 2  # "KP." and "Debate." tell nothing
            known |= surnames(line.plain)
            above.append(line.plain.lower())
        before = line
        if len(found) == _READ:
            break
    return tuple(found)


def _voices(lines: Iterable[Line]) -> tuple[str, ...]:
    """The names before what somebody says, "Anna: ", where one says something twice."""
    found = Counter(match.group() for line in lines if (match := _VOICE.match(line.plain)))
    return tuple(voice for voice, times in found.items() if times > 1)


def _only_pictured(line: Line, below: Sequence[Line], title: Title) -> bool:
    """Whether a paragraph of one sentence tells what a picture shows, and another is below it."""
    if not is_pictured(line.plain, title.words) or len(title.said_in(line.plain)) > 1:
        return False
    return any(each.block != line.block for each in below)


def concrete(plain: str) -> frozenset[Trait]:
    """What is concrete in a sentence: a name, a number."""
    named = frozenset({Trait.NAMED}) if names_somebody(plain) else frozenset()
    numbered = _DIGIT.search(plain) and _NUMBER.search(plain)
    return named | {Trait.NUMBERED} if numbered else named


def length(chosen: Iterable[Candidate]) -> int:
    """Code points of a summary with one space between sentences."""
    sizes = [each.size for each in chosen]
    return sum(sizes) + max(0, len(sizes) - 1)


def _placed(
    plain: str, words: SummaryWords, *, told: bool, opens: bool, quoted: bool
) -> Iterator[Trait]:
    """What comes of where it stands: `told` is whether something of the story stands before it."""
    if quoted:
        yield from (Trait.QUOTED, Trait.WEAK)
    if not told:
        yield Trait.FIRST
    if opens:
        yield Trait.OPENS
    if is_aside(plain, words, opens=not told):
        yield Trait.ASIDE


def _traits(plain: str, words: SummaryWords, *, alone: bool) -> Iterator[Trait]:
    """Of a sentence that leans on another, only whether it says what somebody says is asked."""
    retold = is_retold(plain, words)
    if retold:
        yield Trait.RETOLD
    if tells_finding(plain, words):
        yield Trait.FINDING
    if not alone:
        return
    personal, usual = is_personal(plain, words), is_usual(plain, words)
    if personal:
        yield Trait.PERSONAL
    if plain.lower().startswith(words.promises):
        yield Trait.PROMISED
    if usual:
        yield Trait.USUAL
    weak = retold or personal or usual or is_weak(plain, words)
    if weak:
        yield Trait.WEAK
    yield from _tidings(plain, words, weak=weak)
    if is_unnamed(plain, words) and not personal:
        yield Trait.UNNAMED
    if is_claimed(plain, words):
        yield Trait.CLAIMED


def _tidings(plain: str, words: SummaryWords, *, weak: bool) -> Iterator[Trait]:
    if not weak and asks(plain, words):
        yield Trait.ASKING
    if turns(plain, words):
        yield Trait.TURN
    if is_new(plain, words):
        yield Trait.NEW
