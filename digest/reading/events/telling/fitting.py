"""Refuse a heading that names nothing, and take the words beside it. Pure.

A place alone goes behind the item's title; a verb left behind by its day, and who told of it, go; what
then still names nothing is headed by its whole sentence.
"""

from __future__ import annotations

import re

from digest.model.event import ACTED_ON, Event, EventKind
from digest.model.text import Span
from digest.reading.events.setting.cues import WORD, Cue, Cues
from digest.reading.events.telling.bare import LONGEST, is_bare_noun, is_collection, noun_in
from digest.reading.events.telling.titles import named_around
from digest.reading.events.telling.trimmed import closed, has_letters, without_hanging

_SENTENCE = 120  # code points of a sentence that is its own heading
_PLACE = 4  # words of a place in a row: "Mellersta Österbotten, Karleby"
_ROW = 110  # code points of a row of a calendar
_PAIR = 2  # words of "Come and"
_WHERE = 3  # words of "at the library"
_TELLER = 6  # words up to the verb of who tells
_JOINS = 4  # letters of "and", "och", "sekä"
_MARKS = " \t\n\u00a0–-—•*·:,;|/.!"
_CLOCK = re.compile(
    r"(?:klo|kl|at|kello|klockan)?\.?\s?\d[\d.:\s–—-]*(?:[ap]\.?m\b\.?)?", re.IGNORECASE
)
_LETTERS = re.compile(r"[^\W\d_]{2}")
_MAIL = re.compile(r"\S+(?:@|\(at\))\S+|\[email\s\S*")
_ENDS = " :!."
_OPENS = frozenset({Cue.OPENS, Cue.STARTS, Cue.ENDS})
_VERBS = frozenset(
    {Cue.HOLDS, Cue.HAPPENS, Cue.TAKES_PLACE, Cue.MODALS, Cue.TELLS, Cue.DOES, Cue.HELD} | _OPENS
)
_LABELLED = frozenset({Cue.LABELS, Cue.PLACE_LABELS})
_HELPS = frozenset({Cue.PERFECTS, Cue.MODALS})
_WHOSE = frozenset({*EventKind, Cue.CALLS, Cue.SURVEYS, Cue.REGISTRATIONS, Cue.SUBMISSIONS})


def fitting(event: Event, name: str, item: str, cues: Cues) -> str:
    """The heading as it is, or another one in the source's words; never empty.

    Args:
        item: the item's title as a name; "" where it is none.
    """
    told = _told_of(event, name, cues) or _later_part(event, name, cues)
    told = told or _before_place(event, name, cues)
    if told:
        return told
    name = _with_its_command(event, name, cues)
    if _is_place_row(event, name, item, cues):
        both = f"{item.rstrip(_ENDS)}: {name}"
        return both if len(both) <= LONGEST else item
    if name and not _is_left_behind(event, name, cues):
        return closed(name)
    line = _sentence(event, name)
    line = item if len(line) > _SENTENCE and noun_in(item, cues) else line or item
    rest = closed(_without_first(event, name, cues) or line)
    rest = rest if has_letters(rest) else closed(name)
    return rest if has_letters(rest) else event.evidence.text.strip()[:LONGEST]


def _told_of(event: Event, name: str, cues: Cues) -> str:
    """As in "Asta reminded us that the regatta starts": not Asta, but what is told of."""
    line, told = event.evidence.text, event.when or "\0"
    words = list(WORD.finditer(line))[: _TELLER + 1]
    says = [word for word in words if word.group().lower() in cues.words.reporting]
    if not says or not name or not line.startswith(name.split(" ", maxsplit=1)[0]):
        return ""
    by = [word for word in words if word.end() < says[0].start()]
    if not by or by[-1].group().lower() in cues.words.hanging:
        return ""  # "the members were told"
    start, end = says[0].end(), line.find(told)
    if end < start or len(name) < says[0].start() - 1 or cues.day_in(line[start:end]) is not None:
        return ""
    hits = [hit for hit in cues.find(line, start, end) if isinstance(hit.cue, EventKind)]
    if hits:
        return _named(named_around(line, hits[0], Span(start, end), cues), cues)
    return _named(line[start:end], cues)


def _later_part(event: Event, name: str, cues: Cues) -> str:
    """As in "Part one came out last year and part two comes out in May": the one that comes."""
    line, told = event.evidence.text, event.when or "\0"
    start, end = line.find(name) + len(name), line.find(told)
    if event.kind is not EventKind.RELEASE or not name or start < len(name) or end < start:
        return ""
    joins = [hit.end for hit in cues.find(line, start, end) if hit.cue is Cue.CLAUSE_STARTS]
    verbs = [hit.start for hit in cues.find(line, start, end) if hit.cue is Cue.RELEASES]
    if not joins or not verbs or verbs[-1] <= joins[-1]:
        return ""
    part = _named(line[joins[-1] : verbs[-1]], cues)
    return part if len(WORD.findall(part)) > 1 else ""


def _with_its_command(event: Event, name: str, cues: Cues) -> str:
    """As in "Come and join us for soup", cut at its "and"."""
    line = event.evidence.text
    at = line.find(name) if name[:1].islower() else -1
    words = WORD.findall(line[: max(at, 0)])
    joined = len(words) == _PAIR and Cue.CLAUSE_STARTS in cues.of_word(words[1])
    return line[: at + len(name)] if joined and Cue.COMMANDS in cues.of_word(words[0]) else name


def _named(piece: str, cues: Cues) -> str:
    """Without what ties it on both sides: "om resa till Lyktmuseet den"."""
    words = list(WORD.finditer(piece))
    while words and words[0].group().lower() in cues.words.hanging:
        words.pop(0)
    return without_hanging(piece[words[0].start() :], cues) if words else ""


def _before_place(event: Event, name: str, cues: Cues) -> str:
    """As in "Evensong 12 April, 7 pm, Ropeford church": no church, but what is held in it."""
    line, told = event.evidence.text.strip(_MARKS), event.when or "\0"
    at, words = line.find(told), WORD.findall(name)
    if at < 0 or line.find(name) < at or len(line) > _ROW or not words:
        return ""
    if noun_in(name, cues) or Cue.VENUES not in cues.of_word(words[-1].lower()):
        return ""
    lead = without_hanging(line[:at], cues)
    while lead and cues.is_weekday(lead.rpartition(" ")[2]):
        lead = without_hanging(lead.rpartition(" ")[0], cues)
    said = {hit.cue for hit in cues.of_line(lead)}
    plain = lead[:1].isupper() and len(WORD.findall(lead)) <= _TELLER
    return lead if plain and has_letters(lead) and said.isdisjoint(_VERBS | _LABELLED) else ""


def _is_place_row(event: Event, name: str, item: str, cues: Cues) -> bool:
    """A row of nothing but a place and a day, below a title that says what is held."""
    if event.kind in ACTED_ON or not noun_in(item, cues) or is_collection(item, cues):
        return False
    words = WORD.findall(name)
    if not 0 < len(words) <= _PLACE or noun_in(name, cues) or name in item or name.endswith("!"):
        return False
    row = event.evidence.text.replace(event.when or "\0", "")
    rest = _CLOCK.sub("", row.replace(name, "", 1))
    rest = "".join(word for word in WORD.findall(rest) if not cues.is_weekday(word))
    return not rest and all(_is_of_place(word, cues) for word in words) and words[0][0].isupper()


def _is_of_place(word: str, cues: Cues) -> bool:
    said = cues.of_word(word)
    return word[0].isupper() or Cue.VENUES in said or len(word) <= _JOINS


def _is_left_behind(event: Event, name: str, cues: Cues) -> bool:
    """A verb alone or first, the day's own word first, or nothing but a part of a day."""
    words = WORD.findall(name)
    if not _LETTERS.search(_MAIL.sub("", name)) or _is_time(words, cues):
        return True
    line = event.evidence.text
    first, said = words[0], cues.of_word(words[0])
    verb = not _VERBS.isdisjoint(said) and not any(isinstance(cue, EventKind) for cue in said)
    if len(words) == 1:
        played = Cue.DRAWS in said and event.kind in ACTED_ON  # "On till 5 May"
        return (verb or played) and line.startswith(first)
    if first.lower() in cues.words.place_words and len(words) <= _WHERE:
        return name in line and not noun_in(name, cues)  # "På biblioteket"
    small = first.islower() and not line.startswith(first)
    after = small and Cue.BY_AFTER in said
    opens = small and not _OPENS.isdisjoint(said) and first.endswith(cues.words.headline_endings)
    ours = Cue.TOGETHER in said and name in line
    turned = verb and words[1].lower() in cues.words.pronouns
    return after or opens or (small and (ours or turned or not _HELPS.isdisjoint(said)))


def _is_time(words: list[str], cues: Cues) -> bool:
    """As in "Sunday afternoon", "Sunnuntai-iltapäivä"."""
    parts = [part for word in words for part in word.split("-")]
    days = [part for part in parts if cues.is_weekday(part)]
    return (
        len(parts) > 1
        and bool(days)
        and all(part in days or is_bare_noun(part.lower(), cues) for part in parts)
    )


def _without_first(event: Event, name: str, cues: Cues) -> str:
    """As in "öppnar anmälan till Lyktfesten"."""
    first = WORD.search(name)
    rest = name[first.end() :].strip(_MARKS) if first else ""
    told = cues.of_word(WORD.findall(rest)[0]) if has_letters(rest) else ()
    said = cues.of_word(first.group()) if first else ()
    if Cue.BY_AFTER in said:
        return rest if _VERBS.isdisjoint(told) and not _MAIL.search(event.evidence.text) else ""
    named = not _WHOSE.isdisjoint(told)
    return rest if named and not _OPENS.isdisjoint(said) else ""


def _sentence(event: Event, name: str) -> str:
    line = " ".join(event.evidence.text.split()).strip(_MARKS)
    fits = name in line and has_letters(line) and len(line) <= LONGEST and not _MAIL.search(line)
    return line if fits else ""
