"""Find who wrote a text and whom to ask about it. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from digest.model.item import Author, Contact
from digest.reading.layout import Line, Part
from digest.reading.lexicon import lexicon
from digest.reading.lexicon.words import PageWords
from digest.reading.names import is_name, last_name
from digest.reading.stamps import Stamp

_LONGEST_ROLE = 80  # code points
_LONGEST = 400  # code points of a contact line that is read
_PHONE = re.compile(r"(?<![\d.])\+?(?:\(\d{1,4}\)\s?)?\d[\d \u00a0()-]{5,16}\d(?![\d.]\d)")
_MAIL = re.compile(r"[\w.+-]{1,64}\s?(?:@|\(at\)|\[at\])\s?[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_SIGN = re.compile(r"[A-ZÅÄÖ]{2,3}")
_OUTSIDE = " ,.;:–-()|/"


def find_authors(
    lines: Sequence[Line], stamps: Iterable[Stamp], *, language: str
) -> tuple[Author, ...]:
    """Who signed: a byline, a label, a name glued to the stamp, or a signature at the bottom."""
    words = lexicon(language).prose.page
    titles = dict(_signatures(lines, words))
    names = [stamp.author for stamp in stamps if stamp.author]
    names += _bylines(lines, words)
    names += [name for name in titles if name not in names and not names]
    names = names or list(_initials(lines))
    return tuple(Author(name, titles.get(name)) for name in dict.fromkeys(names))


def find_contacts(lines: Iterable[Line], *, language: str) -> tuple[Contact, ...]:
    """Whom a contact block names, with the telephone number and address beside each name."""
    words = lexicon(language).prose.page
    found: list[Contact] = []
    for line in lines:
        if line.part is not Part.CONTACT:
            continue
        for contact in _on_line(line.plain[:_LONGEST], words):
            if not contact.name and found:
                found[-1] = _joined(found[-1], contact)
            elif contact.name:
                found.append(contact)
    return tuple(dict.fromkeys(found))


def _bylines(lines: Sequence[Line], words: PageWords) -> list[str]:
    """Names of a byline next to the title or the stamp, or after "Text:"."""
    found: list[str] = []
    anchors = {i for i, line in enumerate(lines) if line.part in (Part.TITLE, Part.STAMP)}
    for index, line in enumerate(lines):
        text = line.plain
        label, colon, rest = text.partition(":")
        if colon and label.lower().strip() in words.author_labels and is_name(rest.strip()):
            found.append(rest.strip())
        elif line.part is Part.BYLINE and anchors & {index - 1, index + 1}:
            found += [part.strip() for part in _split_names(text, words) if is_name(part.strip())]
    return found


def _split_names(text: str, words: PageWords) -> list[str]:
    bare = re.sub(r"\([^)]{0,80}\)|:", " ", text)
    joined = "|".join(re.escape(word) for word in words.conjunctions)
    return re.split(rf"\s+(?:{joined})\s+|,", bare)


def _signatures(lines: Sequence[Line], words: PageWords) -> Iterator[tuple[str, str]]:
    """(name, title) of lines around the story such as "ylilääkäri Anu Niemi ja johtaja B. Laine"."""
    story = [index for index, line in enumerate(lines) if line.part is Part.PROSE]
    for index, line in enumerate(lines):
        inside = bool(story) and story[0] < index < story[-1]
        if inside or line.part not in (Part.LABEL, Part.HEADING, Part.BYLINE):
            continue
        if line.plain == line.plain.lower():
            continue  # no name
        for piece in _split_names(line.plain, words):
            place = last_name(piece)
            if place is None or piece[place[1] :].strip(_OUTSIDE):
                continue
            title = piece[: place[0]].strip(_OUTSIDE)
            if title.lower().endswith(words.titles):
                yield piece[place[0] : place[1]], title


def _initials(lines: Sequence[Line]) -> Iterator[str]:
    """Initials on a line of their own right above a stamp at the bottom."""
    for line, below in pairwise(lines):
        if below.part is Part.STAMP and _SIGN.fullmatch(line.quote.text):
            yield line.quote.text


def _on_line(text: str, words: PageWords) -> Iterator[Contact]:
    """Every person of a line; a contact without a name belongs to the line above."""
    marks = sorted([*_PHONE.finditer(text), *_MAIL.finditer(text)], key=lambda mark: mark.start())
    begin = 0
    current: Contact | None = None
    for mark in marks:
        who = _person(text[begin : mark.start()], words)
        if current is not None and who.name:
            yield current
            current = None
        current = _joined(current or who, _reached(mark.group(), words))
        begin = mark.end()
    if current is not None:
        yield current
        return
    rest = _person(text[begin:], words)
    if rest.name or (not marks and rest.role):
        yield rest


def _person(text: str, words: PageWords) -> Contact:
    """The name in a piece of text and the role beside it; a role alone where it is all there is."""
    piece = text.rsplit(":", 1)[-1] if ":" in text else _without_label(text, words)
    place = _name_in(piece, words)
    if place is None:
        role = _trimmed(piece, words)
        return Contact("", role if len(role) <= _LONGEST_ROLE and _is_title(role, words) else None)
    before = _trimmed(piece[: place[0]], words)
    after = _trimmed(piece[place[1] :], words)
    role = before if _is_title(before, words) or not after else after
    return Contact(piece[place[0] : place[1]], role or None)


def _name_in(piece: str, words: PageWords) -> tuple[int, int] | None:
    """Where the name stands, before or after a role; words that end as titles do are no name."""
    begin = 0
    for part in piece.split(","):
        place = last_name(part)
        if place is not None and not _is_title(part[place[0] : place[1]], words):
            return begin + place[0], begin + place[1]
        begin += len(part) + 1
    return None


def _is_title(text: str, words: PageWords) -> bool:
    return text.lower().endswith(words.titles)


def _without_label(text: str, words: PageWords) -> str:
    plain = text.lower()
    for label in sorted(words.contact_labels, key=len, reverse=True):
        if plain.startswith(label):
            return text[len(label) :]
    return text


def _trimmed(text: str, words: PageWords) -> str:
    """A role without the "and" before it and the "tel." after it."""
    pieces = text.strip(_OUTSIDE).split()
    while pieces and pieces[0].lower().strip(",:") in {*words.conjunctions, *words.contact_verbs}:
        pieces = pieces[1:]
    phones = (*words.phone_labels, "e-mail", "email", "sähköposti", "e-post")
    while pieces and pieces[-1].lower().strip(",:") in {*phones, *words.contact_verbs}:
        pieces = pieces[:-1]
    return " ".join(pieces).strip(_OUTSIDE)


def _reached(mark: str, words: PageWords) -> Contact:
    """A telephone number or an address, without a name yet."""
    if "@" not in mark and "(at)" not in mark and "[at]" not in mark:
        return Contact("", phone=" ".join(mark.split()))
    mail = re.sub(r"\s?(?:\(at\)|\[at\])\s?", "@", mark).replace(" ", "").strip(".").lower()
    invented = mail.split("@", 1)[0] in words.placeholders
    return Contact("", email=None if invented else mail)


def _joined(known: Contact, more: Contact) -> Contact:
    return Contact(
        known.name or more.name,
        known.role or more.role,
        known.phone or more.phone,
        known.email or more.email,
    )
