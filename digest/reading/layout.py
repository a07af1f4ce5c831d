"""Tell a story from the page around it: what each sentence is there for. Pure."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise

from digest.model.text import Quote, Span
from digest.reading.alone import is_claimed, is_reported
from digest.reading.labels import labelled_kind
from digest.reading.lexicon import lexicon
from digest.reading.lexicon.words import PageWords, ProseWords
from digest.reading.names import is_name
from digest.reading.normalise import fold
from digest.reading.stamps import Stamp, stamps_end
from digest.reading.title import words_of

_SHORT = 120  # code points; navigation and labels are short
_TITLE_WITHIN = 15  # sentences from the top in which a title may stand
_LONGEST_CAPTION = 4  # sentences
_CAPTION = 160  # code points; a longer line tells more than who is seen in a picture
_CREDIT = 20  # code points in which the colon of "Photo:" stands
_SHORTEST_TITLE = 8  # code points
_BEHIND_STAMP = " \t|–—-:,.)"
_BULLET = re.compile(
    r"(?:[-–—−•*·▪◦‣]|\d{1,2}[.)]|[a-zåäö]\)|\d{1,2}[.:]\d\d(?:\s?[–-]\s?\d{1,2}[.:]\d\d)?:?)\s"
)
_DASH = re.compile(r"[-–—−]\s?(?=[^\W\d_])")
_END = re.compile(r"[.!?…][”\"’'»“\)\]]*$")
_MARKS = re.compile(r"[”“„\"»«]")
_CLOSED = re.compile(r"[.,!?]’(?!\w)")
_CONTACT = re.compile(r"@|\(at\)|(?:\+?\d[\d \u00a0()-]{6,}\d)")
_LABELLED = re.compile(r"[^.!?:]{4,60}:\s")  # "Further information: "
_FIELD = re.compile(r"[^\W\d][^.!?:]{1,23}: ?\S")  # "Place: Kuru", on a card
_YEARS = re.compile(r"\d{4}(?:\W{1,3}\d{2,4})?")
_ARROWS = re.compile(r"[»›>]")
_BREADCRUMB = re.compile(r"\s[»›>]\s|\s/\s.*\s/\s")


class Part(StrEnum):
    """What a sentence is on the page."""

    TITLE = "title"
    STAMP = "stamp"
    LABEL = "label"  # the kind of text, the body that publishes it
    BYLINE = "byline"
    FURNITURE = "furniture"  # navigation, sharing, small print
    CAPTION = "caption"
    CONTACT = "contact"
    HEADING = "heading"
    LISTED = "listed"
    SPOKEN = "spoken"  # somebody's words, or a piece of them
    PROSE = "prose"


_MAY_BE_CONTACT = frozenset((None, Part.HEADING, Part.BYLINE, Part.LISTED, Part.LABEL))
_STORY = frozenset({Part.PROSE, Part.SPOKEN})


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence and its part.

    Attributes:
        plain: the sentence with every kind of space as a plain one.
        block: number of the line of text it stands in; sentences of one paragraph share it.
    """

    quote: Quote
    plain: str
    part: Part
    block: int


def lay_out(
    text: str,
    sentences: Sequence[Quote],
    *,
    title: str | None,
    language: str,
    stamps: Iterable[Stamp] = (),
    dates: Iterable[Span] = (),
) -> tuple[Line, ...]:
    """The part of every sentence, in order.

    Args:
        title: None lets the longest heading at the top be the title.
        dates: places of dates; a heading that is little else is no title.
    """
    words = lexicon(language).prose
    stamped = {stamp.line: stamp.span.end for stamp in stamps}
    lines = _with_seen(tuple(_lines(fold(text), sentences, words, stamped)), words)
    return _with_title(lines, title, tuple(dates))


def headline(lines: Iterable[Line]) -> str:
    """The title that stands in the text, or ""."""
    words = (line.quote.text.split() for line in lines if line.part is Part.TITLE)
    return " ".join(word for line in words for word in line)


def _lines(
    folded: str, sentences: Sequence[Quote], words: ProseWords, stamped: Mapping[Span, int]
) -> Iterator[Line]:
    page = words.page
    in_contacts = False
    for block, members in enumerate(_blocks(folded, sentences)):
        whole = folded[members[0].span.start : members[-1].span.end]
        alone = _part_of_block(whole, members, words, stamped)
        in_contacts = alone in _MAY_BE_CONTACT and (
            _opens_contacts(whole, page) or (in_contacts and _continues_contacts(whole))
        )
        if in_contacts:
            yield from (_line(folded, member, Part.CONTACT, block) for member in members)
        elif alone is not None:
            yield from (_line(folded, member, alone, block) for member in members)
        else:
            stamp = members[-1:] if _introduces(members, stamped) else ()
            story = _behind_stamp(members, folded, stamped)
            yield from _paragraph(folded, story[: len(story) - len(stamp)], words, block)
            yield from (_line(folded, member, Part.STAMP, block) for member in stamp)


def _blocks(folded: str, sentences: Sequence[Quote]) -> Iterator[tuple[Quote, ...]]:
    """Sentences that share a line of the text."""
    members: list[Quote] = []
    for sentence in sentences:
        if members and "\n" in folded[members[-1].span.end : sentence.span.start]:
            yield tuple(members)
            members = []
        members.append(sentence)
    if members:
        yield tuple(members)


def _part_of_block(
    whole: str, members: Sequence[Quote], words: ProseWords, stamped: Mapping[Span, int]
) -> Part | None:
    """The part of a whole line, or None when it is a paragraph whose sentences differ."""
    page, kinds, summary = words.page, words.kinds, words.summary
    first = whole[: len(members[0].text)]
    plain = first.lower().strip()
    dated = any(member.span in stamped for member in members) and not _tells_on(members)
    stamps = stamps_end(whole, page) == len(whole) and len(_YEARS.findall(whole)) > 1
    if dated or stamps:
        return None if dated and _introduces(members, stamped) else Part.STAMP
    if _is_furniture(plain, page):
        return Part.FURNITURE
    if _starts_with(plain, page.captions) or _ends_in_credit(members, page):
        return None if is_claimed(first, summary) else Part.CAPTION
    if _says_who_stands_where(whole if len(whole) <= _CAPTION else first, words):
        return Part.CAPTION
    if page.dash_speaks and _DASH.match(first) and _END.search(members[-1].text):
        return Part.SPOKEN
    if _BULLET.match(first):
        return Part.LISTED
    labels = whole.count(" | ") > 1 and len(whole) < _SHORT * 2  # "News | A. Berg | 4 May."
    if _is_sentence(members) and not labels:
        return None
    if labels or labelled_kind(plain, kinds) or plain.strip(" :") in page.author_labels:
        return Part.LABEL
    if first[:1].islower() and len(first) < _SHORT:
        return Part.LABEL
    return Part.BYLINE if _is_byline(first) else Part.HEADING


def _ends_in_credit(members: Sequence[Quote], page: PageWords) -> bool:
    """Whether a line is a caption: what is seen, then "Photo: Anna Berg", or its agency."""
    if len(members) > _LONGEST_CAPTION:
        return False
    if any(map(members[-1].text.lower().__contains__, page.credits)):
        return True
    last = members[-2:] if len(members) > 2 else members[1:]
    return any(_is_credit(member.text, page) for member in last)


def _is_credit(text: str, page: PageWords) -> bool:
    """Whether it begins like a credit with its colon, or with a phrase: "Photo by"."""
    lower = text.lower()
    if not _starts_with(lower, page.captions):
        return False
    phrases = (each for each in page.captions if " " in each.strip())
    return ":" in text[:_CREDIT] or _starts_with(lower, tuple(phrases))


def _with_seen(lines: tuple[Line, ...], words: ProseWords) -> tuple[Line, ...]:
    """The lines with what a picture shows, told without a verb above its caption, as captions."""
    page, verbs = words.page, words.sentences.verbs
    seen = {
        line.block
        for line, below in pairwise(lines)
        if below.part is Part.CAPTION
        and line.part is Part.PROSE
        and len(line.plain) < _CREDIT * 2
        and _starts_with(below.plain.lower(), page.captions)
        and verbs.isdisjoint(words_of(line.plain))
    }
    blocks = Counter(line.block for line in lines) if seen else Counter[int]()
    alone = {block for block in seen if blocks[block] == 1}
    return tuple(
        replace(line, part=Part.CAPTION) if line.block in alone else line for line in lines
    )


def _says_who_stands_where(plain: str, words: ProseWords) -> bool:
    """Whether it is of a caption: "Anna Berg (left) …"."""
    plain = plain.lower()
    return any(map(plain.__contains__, words.page.sides))


def _tells_on(members: Sequence[Quote]) -> bool:
    """Whether a paragraph goes on behind the stamp that it begins with."""
    return len(members) > 1 and bool(_END.search(members[-1].text))


def _introduces(members: Sequence[Quote], stamped: Mapping[Span, int]) -> bool:
    """Whether sentences stand before the stamp that ends a line."""
    *before, last = members
    told = last.span.start - members[0].span.start > _SHORT // 2
    told = told and all(_END.search(member.text) for member in before)
    return told and [member for member in members if member.span in stamped] == [last]


def _behind_stamp(
    members: Sequence[Quote], folded: str, stamped: Mapping[Span, int]
) -> Sequence[Quote]:
    """The sentences of a paragraph; of a first one that begins with a stamp, what is behind it."""
    first = members[0]
    end = stamped.get(first.span, first.span.start)
    rest = folded[end : first.span.end].lstrip(_BEHIND_STAMP)
    if end == first.span.start or len(rest) < _SHORTEST_TITLE:
        return members
    begin = first.span.end - len(rest)
    text = first.text[begin - first.span.start :]
    return (Quote(text, Span(begin, first.span.end)), *members[1:])


def _is_sentence(members: Sequence[Quote]) -> bool:
    """Whether a line is running text; a short question or exclamation alone is a heading."""
    size = members[-1].span.end - members[0].span.start
    last = members[-1].text
    if not _END.search(last):
        told = len(members) == 2 and size > _SHORT // 2 and bool(_END.search(members[0].text))
        return told or len(members) > 2 or size > _SHORT * 2  # "… 7 May. To read more:"
    return len(members) > 1 or not last.endswith(("?", "!")) or size > _SHORT


def _is_furniture(plain: str, page: PageWords) -> bool:
    if plain.strip(" .:|") in page.menu or not any(char.isalnum() for char in plain):
        return True
    if plain.startswith(("©", "copyright")):
        return True
    if len(plain) > _SHORT * 2:
        return False
    breadcrumb = bool(_BREADCRUMB.search(plain)) and not _END.search(plain)
    if breadcrumb and not _ARROWS.search(plain) and any(map(str.isdigit, plain)):
        first = plain.partition("/")[0].strip()  # no crumb in "Book club / 5 May / Town Hall"
        breadcrumb = first in page.menu
    return breadcrumb or _starts_with(plain, page.furniture)


def _starts_with(plain: str, beginnings: Iterable[str]) -> bool:
    """Whether a line begins with one of these words, and not in the middle of a longer one."""
    return plain.startswith(tuple(beginnings)) and any(
        plain.startswith(beginning)
        and not (beginning[-1:].isalpha() and plain[len(beginning) : len(beginning) + 1].isalpha())
        for beginning in beginnings
    )


def _opens_contacts(whole: str, page: PageWords) -> bool:
    plain = whole.lower()
    if not _starts_with(plain, page.contact_labels):
        return False
    return bool(_CONTACT.search(whole)) or len(whole) < _SHORT


def _continues_contacts(whole: str) -> bool:
    return bool(_CONTACT.search(whole)) or (len(whole) < _SHORT and not _END.search(whole))


def _is_byline(line: str) -> bool:
    """Whether a line is "Emmi Hyvönen", or names with their house: "A. Niemi ja B. Laine (THL):"."""
    bare = re.sub(r"\s*\([^)]{1,60}\)\s*:?$|:$", "", line)
    if len(bare) > _SHORT:
        return False
    names = re.split(r"\s+(?:ja|och|and|&)\s+|,\s+", bare)
    signed = bare != line or len(names) == 1
    return signed and all(is_name(name) for name in names)


def _line(folded: str, member: Quote, part: Part, block: int) -> Line:
    return Line(member, folded[member.span.start : member.span.end], part, block)


def _paragraph(
    folded: str, members: Sequence[Quote], words: ProseWords, block: int
) -> Iterator[Line]:
    """Prose, but what stands between quotation marks or behind a dash is somebody's words.

    A quotation whose end was forgotten ends with who said it. And from "Further information: Anna Berg, 040 …" on it tells whom to ask.
    """
    quoting = dashed = asking = False
    for member in members:
        asking = (asking or _opens_contacts(member.text, words.page)) and bool(
            _CONTACT.search(member.text) or asking or _LABELLED.match(member.text)
        )
        if asking:
            yield _line(folded, member, Part.CONTACT, block)
            continue
        last = member is members[-1] and member is not members[0]
        if last and _says_who_stands_where(member.text, words):
            yield _line(folded, member, Part.CAPTION, block)
            continue
        odd = _half_quoted(member.text, open_before=quoting)
        dashed = dashed or (words.page.dash_speaks and bool(_DASH.match(member.text)))
        spoken = quoting or odd or dashed
        quoting = quoting != odd and not is_reported(member.text.lower(), words.summary)
        yield _line(folded, member, Part.SPOKEN if spoken else Part.PROSE, block)


def _half_quoted(text: str, *, open_before: bool) -> bool:
    """Whether a quotation begins or ends here, and not both; "‘" only at the beginning of a line.

    An apostrophe closes too, but only behind a word and what "‘" has opened.
    """
    opens = text.startswith("‘")
    closes = (opens or open_before) and bool(_CLOSED.search(text))
    return (len(_MARKS.findall(text)) + opens + closes) % 2 == 1


def _with_title(
    lines: tuple[Line, ...], title: str | None, dates: Sequence[Span]
) -> tuple[Line, ...]:
    """The lines with the title marked; headings and sentences above it are navigation."""
    block = _title_block(lines, title, dates)
    prose = (line.block for line in lines if line.part is Part.PROSE)
    if block is None or (block == lines[-1].block and next(prose, block) < block):
        return lines  # what stands above a title at the end of the page is the story
    told = _tells_on([line.quote for line in lines if line.block == block])
    wanted = " ".join((title or "").split()).casefold() if told else ""
    return tuple(replace(line, part=_around_title(line, block, wanted)) for line in lines)


def _title_block(lines: Sequence[Line], title: str | None, dates: Sequence[Span]) -> int | None:
    """The line of text that is the title: the given one, else the longest heading at the top."""
    top = lines[:_TITLE_WITHIN]
    if title:
        wanted = " ".join(title.split()).casefold()
        same = (line.block for line in top if _folded(line) == wanted)
        return next(same, None)
    stop = next((i for i, line in enumerate(top) if line.part is Part.STAMP), None)
    if stop is None or not any(line.part is Part.HEADING for line in top[:stop]):
        stop = next((i for i, line in enumerate(top) if line.part in _STORY), len(top))
    told = [line for line in top[:stop] if line.part is Part.HEADING]
    rows = {line.quote.span for line in top[:stop] if _holds_a_date(line, dates)}
    headings = [line for line in told if not _is_dated(line, dates)]
    if any(
        _FIELD.match(line.plain) for line in told if line not in headings
    ):  # "Time: 5 May, 6 pm"
        headings = [line for line in headings if not _FIELD.match(line.plain)] or headings[:1]
    if len(rows) > 1:  # a list, whose heading stands above it
        headings = [line for line in headings if line.quote.span < min(rows)]
    longest = max(headings, key=lambda line: len(line.quote.text), default=None)
    return longest.block if longest and len(longest.quote.text) >= _SHORTEST_TITLE else None


def _holds_a_date(line: Line, dates: Sequence[Span]) -> bool:
    """A day by its number stands in the line."""
    span, plain = line.quote.span, line.plain
    inside = (each for each in dates if span.start <= each.start < span.end)
    told = (plain[each.start - span.start : each.end - span.start] for each in inside)
    return any(any(map(str.isdigit, text)) and not _YEARS.fullmatch(text) for text in told)


def _is_dated(line: Line, dates: Sequence[Span]) -> bool:
    """Whether a line is a date and little else, or a label and a date: "Due date: 4 October"."""
    span = line.quote.span
    if not any(char.isdigit() for char in line.plain):
        return False  # "Summer in the village"
    inside = [each for each in dates if span.start <= each.start and each.end <= span.end]
    bare = len(line.plain) - sum(each.end - each.start for each in inside)
    labelled = any(line.plain[: each.start - span.start].endswith(": ") for each in inside)
    return bool(inside) and (labelled or bare < _SHORTEST_TITLE)


def _folded(line: Line) -> str:
    return " ".join(line.quote.text.split()).casefold()


def _around_title(line: Line, block: int, only: str) -> Part:
    """The part of a line; of a paragraph that a title opens, the title alone is `only`."""
    if line.block == block:
        return Part.TITLE if not only or _folded(line) == only else line.part
    above = line.block < block and line.part in (Part.HEADING, Part.LISTED, Part.PROSE)
    return Part.FURNITURE if above else line.part
