"""Read a name of a place, word by word: "the old town hall of Reedham", "Storgatan 5". Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum, auto

from digest.model.event import EventKind
from digest.reading.events.setting.cues import WORD, Cue
from digest.reading.events.telling.place_words import SPACE, Places

NAME = r"[^\W\d_a-zåäöø][\w’'.&-]*"
_NUMBER = r"(?:[1-9]\d{0,2}|[3-9]\d{3}|1[0-8]\d\d)"
STREET = re.compile(
    rf"(?:{NAME}{SPACE}){{1,3}}(?:[a-zåäö]{{4,}}{SPACE})?{_NUMBER}(?:[–-]{_NUMBER})?"
    rf"(?:[A-Za-z](?!\w)|{SPACE}[A-ZÅÄÖ](?!\w|\.\w))?"
    rf"|{_NUMBER}[A-Za-z]?{SPACE}{NAME}(?:{SPACE}{NAME}){{1,2}}"
)
ROOM_NUMBER = re.compile(r"(?!19|20)\d{4}|\d{1,3}[A-Za-z]?|[A-Z]\d{0,3}")
_TIME_FOLLOWS = re.compile(rf"[.:–-]\d|\.{SPACE}?\d|{SPACE}?[ap]\.?m\b|%|\.\w")
_GENITIVE = re.compile(
    r"(?<!for)(?<!n[äa])(?<!å)(?<!hu)(?<![iuoä])s$"
)  # "Helsingfors" is a base form
_SHIP = re.compile(r"(?:m/s|s/s|m/y) ", re.IGNORECASE)
_MOST = 12  # words of a name
_SAINTS = ("St", "Sta", "S:t", "Mt")
_MARKS = ("'", "’")
_OWNED = ("' ", "’ ")
_OTHERS = 2  # words that are not known, before a site


class _Part(Enum):
    """What a word is in a name: what may end it, what only goes on, an unknown word before a site."""

    NAME = auto()
    LINK = auto()
    OTHER = auto()


def name_end(text: str, start: int, end: int, p: Places) -> int | None:
    """Where a name or a site that begins at `start` ends, up to `end`."""
    street = STREET.match(text, start, end)
    if street and is_street(street.group(), p) and not is_date(text, street.end(), p):
        return street.end()
    if ship := _SHIP.match(text, start, end):
        return name_end(text, ship.end(), end, p)
    words, last = run_of(text, start, end), -1
    others = 0
    for number, word in enumerate(words):
        if _is_hour(text, word):
            break
        part = _part(words, number, p, begun=last >= 0, others=others)
        if part is None:
            break
        others += part is _Part.OTHER
        last = number if part is _Part.NAME else last
    if last < 0 or p.is_event(words[last].group()) or _belongs(words, last, p):
        return None
    over = words[last].end()
    return None if text[over : over + 1] in _MARKS else over  # "the Smiths' home"


def _belongs(words: Sequence[re.Match[str]], last: int, p: Places) -> bool:
    """As in "the IOF Council meeting", "Värmlands runstenar": the name is another's, told behind it."""
    if last + 1 == len(words):
        return False
    name, after = words[last].group(), words[last + 1].group()
    if not after.islower() or not _is_plain(after, p):
        return p.is_event(after) and not p.cues.words.compounds and after.islower()
    if not p.cues.words.compounds or p.cues.words.of_endings or p.cues.is_weekday(after):
        return False
    return _GENITIVE.search(name) is not None or (p.is_small_part(name) and name.islower())


def _part(
    words: Sequence[re.Match[str]], number: int, p: Places, *, begun: bool, others: int
) -> _Part | None:
    """What a word is in the name that is being read; None where the name is over."""
    one = words[number].group()
    if ROOM_NUMBER.fullmatch(one) and begun and p.is_site(words[number - 1].group()):
        return _Part.NAME
    if one[0].isupper():
        if others and not p.is_site(one):
            return None
        of = begun and words[number - 1].group() == "of"  # "National Gallery of Denmark"
        return _Part.NAME if of or p.is_name(one) else _opening(words, number, p)
    if p.is_site(one) and not p.is_event(one) and not p.is_no_place(one):
        return _Part.NAME
    if p.is_small_part(one) or (begun and (one == "of" or _sited_ahead(words, number, p))):
        return _Part.LINK
    if not begun and others < _OTHERS and Cue.STOPS not in p.cues.of_word(one):
        return _Part.OTHER
    return None


def _is_hour(text: str, word: re.Match[str]) -> bool:
    return word.group()[0].isdigit() and _TIME_FOLLOWS.match(text, word.end()) is not None


def _opening(words: Sequence[re.Match[str]], number: int, p: Places) -> _Part | None:
    """As "All" of "All Saints Church", "Lecture" of "Lecture Theatre": no name but with the next."""
    if number + 1 == len(words) or p.cues.is_weekday(words[number].group()):
        return None
    return _Part.LINK if words[number + 1].group()[0].isupper() else None


def _sited_ahead(words: Sequence[re.Match[str]], number: int, p: Places) -> bool:
    """As in "the Beacon youth club": whether a small word belongs to a site one or two words on."""
    if p.cues.words.compounds or not _is_plain(words[number].group(), p):
        return False
    for each in words[number + 1 : number + 3]:
        if p.is_site(each.group()):
            return not p.is_event(each.group())
        if not _is_plain(each.group(), p):
            return False
    return False


def _is_plain(word: str, p: Places) -> bool:
    """A small word that neither joins, invites nor says that something is held."""
    known = p.cues.of_word(word)
    return word.islower() and not any(
        cue in (Cue.STOPS, Cue.HOLDS, Cue.HAPPENS, Cue.CLAUSE_STARTS) or isinstance(cue, EventKind)
        for cue in known
    )


def is_date(text: str, end: int, p: Places) -> bool:
    """Whether the number of a street is the day of a month: "Reedham 25 February", "Karis 5.3."."""
    day = text.rfind(" ", 0, end) + 1
    at = p.cues.day_in(text[day : end + 16])
    return at == 0 or _TIME_FOLLOWS.match(text, end) is not None


def run_of(text: str, start: int, end: int) -> list[re.Match[str]]:
    """Words with nothing but one space between them, the stop of "St." or the mark of "Officers' Club"."""
    found: list[re.Match[str]] = []
    for word in WORD.finditer(text, start, end):
        gap = text[found[-1].end() : word.start()] if found else text[start : word.start()]
        saint = gap == ". " and bool(found) and found[-1].group() in _SAINTS
        saint = saint or (bool(found) and gap in _OWNED and found[-1].group().endswith("s"))
        if len(found) == _MOST or (not found and gap) or (found and not saint and not gap):
            break
        if found and not saint and gap.strip("\u00a0 &"):
            break
        found.append(word)
    return found


def has_site(name: str, p: Places) -> bool:
    """Whether a name holds a noun of a place or the number of a street."""
    sited = any(p.is_site(word.group()) for word in WORD.finditer(name))
    return sited or STREET.search(name) is not None


def is_site_name(words: Sequence[str], p: Places) -> bool:
    """A few words of which the last or the first is a site, and the others may be parts of its name."""
    if (
        not words
        or any(map(p.is_event, words))
        or not (p.is_site(words[-1]) or p.is_site(words[0]))
    ):
        return False
    if words[-1].lower().endswith(p.words.from_endings or ("\0",)):
        return False
    if len(words) > 1 and words[-1][0].isupper() and not _may_be_named(words[0], words[-1], p):
        return False  # "Ahti Ranta"
    return all(
        p.is_name(word)
        or p.is_site(word)
        or p.is_small_part(word)
        or word == "of"
        or ROOM_NUMBER.fullmatch(word)
        for word in words
    ) and not any(p.is_no_place(word) for word in words)


def _may_be_named(word: str, after: str, p: Places) -> bool:
    """Whether a name may begin with a word; in a language of compounds two names may be a person's."""
    if not after.lower().endswith(p.words.surnames or ("\0",)):
        return True
    if p.is_site(word) or p.is_small_part(word):
        return True
    return _owns_name(word, p)


def _owns_name(word: str, p: Places) -> bool:
    """A name in the genitive: "Kemin Seurahuone", "Vasa stads"."""
    return word.endswith(p.cues.words.of_endings or ("s",))


def is_street(street: str, p: Places) -> bool:
    """A name and its number; "December 5" and "Klo 18" are none."""
    words = re.findall(r"[^\W\d_]{2,}", street)
    if any(map(p.cues.is_feast, words)):
        return False
    return all(p.is_name(word) or (word.islower() and p.is_site(word)) for word in words)
