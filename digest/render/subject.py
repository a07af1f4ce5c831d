"""Propose a subject and a preheader from the leading entries; an editor may change both. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import zip_longest

from digest.model.bulletin import Bulletin
from digest.model.issue import Entry, EventEntry, IssueSection, language_in, versions_in, words_in
from digest.render.clean import clean, heading
from digest.render.words import words_for
from digest.render.words.words import plural

SUBJECT_CHARS = (20, 70)  # shorter says too little, longer is cut by phones
PREHEADER_CHARS = (40, 110)
_JOIN = " · "


def propose_subject(sections: Iterable[IssueSection], *, language: str, bulletin: Bulletin) -> str:
    """A subject of at most 70 characters: the first entry of each section, as many as fit."""
    subject, _ = _leading(versions_in(sections, language), language)
    shortest, longest = SUBJECT_CHARS
    if len(subject) >= shortest:
        return subject
    title = clean(bulletin.title.get(language, bulletin.name))
    headline = words_for(language).headline.format(bulletin=title, title=subject)
    return shortened(headline if subject else title, longest)


def propose_preheader(
    sections: Iterable[IssueSection], *, language: str, bulletin: Bulletin
) -> str:
    """A line of at most 110 characters that goes on where the subject stops."""
    chosen = versions_in(sections, language)
    words = words_for(language)
    _, rest = _leading(chosen, language)
    shortest, longest = PREHEADER_CHARS
    line, _ = _joined(rest, longest)
    if len(line) >= shortest:
        return line
    title = clean(bulletin.title.get(language, bulletin.name))
    count = sum(len(section.entries) for section in chosen)
    opening = f"{words.contents}: {plural(words.topics, count, words)}"
    return _joined((opening, line, *_section_titles(chosen, language), title), longest)[0]


def shortened(text: str, longest: int) -> str:
    """`text`, or as many whole words of it as fit, with an ellipsis.

    A single word longer than that is cut: there is no other way.
    """
    if len(text) <= longest:
        return text
    head, space, _ = text[:longest].rpartition(" ")
    return (head if space else text[: longest - 1]).rstrip(" .,;:–-") + "…"


def _leading(sections: tuple[IssueSection, ...], language: str) -> tuple[str, tuple[str, ...]]:
    """The subject, and the titles it left over."""
    return _joined(tuple(_titles(sections, language)), SUBJECT_CHARS[1])


def _joined(texts: Iterable[str], longest: int) -> tuple[str, tuple[str, ...]]:
    """Leading texts joined while they fit, and the rest. The first is shortened to fit."""
    waiting = [text for text in texts if text]
    if not waiting:
        return "", ()
    line = shortened(waiting[0], longest)
    used = 1
    while used < len(waiting) and len(line) + len(_JOIN) + len(waiting[used]) <= longest:
        line += _JOIN + waiting[used]
        used += 1
    return line, tuple(waiting[used:])


def _titles(sections: tuple[IssueSection, ...], language: str) -> Iterator[str]:
    """Titles of the first entry of each section, then the second of each, and so on.

    Only entries in the edition's language lead, where it has any.
    """
    own = [_in_language(section.entries, language) for section in sections]
    rows = own if any(own) else [section.entries for section in sections]
    for column in zip_longest(*rows):
        yield from (_title(entry, language) for entry in column if entry is not None)


def _in_language(entries: tuple[Entry, ...], language: str) -> tuple[Entry, ...]:
    return tuple(entry for entry in entries if language_in(entry, language) == language)


def _title(entry: Entry, language: str) -> str:
    own = words_in(entry, language)
    if own is not None and own.title:
        return heading(own.title)
    return heading(entry.name if isinstance(entry, EventEntry) else entry.title)


def _section_titles(sections: tuple[IssueSection, ...], language: str) -> tuple[str, ...]:
    return tuple(clean(section.title.get(language, "")) for section in sections)
