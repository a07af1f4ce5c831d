"""Read a place that stands in a case: "Evon metsäopistolla Lammilla", "kahvila Kaisassa". Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from digest.model.event import EventKind
from digest.reading.events.setting.cues import WORD, Cue
from digest.reading.events.telling.place_name import ROOM_NUMBER
from digest.reading.events.telling.place_words import Places

_SHIP = re.compile(r"\bm/s $", re.IGNORECASE)
_NOT_OF = ("aan", "ään", "iin", "oon", "uun", "yyn", "öön")  # of a small word, no genitive
_FIRST_WORDS = 2  # before a name that opens its sentence, what is held has to follow

Words = Sequence[re.Match[str]]


def in_case(
    text: str, start: int, end: int, p: Places, *, goes: bool = False
) -> Iterator[tuple[int, int]]:
    """Where the places between two offsets begin and end.

    Args:
        goes: take places that one goes to ("Kolille") in place of those that one is in.
    """
    words = list(WORD.finditer(text, start, end))
    endings = p.words.to_endings if goes else p.cues.words.place_endings
    known = -1
    for number in range(len(words)):
        if number <= known or not _is_place(words, number, endings, p):
            continue
        first, last = (
            _first(text, words, number, endings, p),
            _last(text, words, number, endings, p),
        )
        known = last
        if _agrees(text, words, number, p) or (goes and _is_of(text, words, last, p)):
            continue
        comes = first > 0 and words[first - 1].group().lower().endswith(p.words.from_endings)
        bare = first == last and words[last].group() in p.words.rooms  # "kerroksessa"
        if not bare and not _is_attribute(text, words, last, p) and not (goes and comes):
            yield _with_ship(text, words[first].start()), words[last].end()


def _agrees(text: str, words: Words, number: int, p: Places) -> bool:
    """As in "Varsinaisessa kokouksessa": a word that opens its sentence and shares its case."""
    word = words[number].group()
    if p.is_site(word) or not _opens(text, words[number].start()) or number + 1 >= len(words):
        return False
    after = words[number + 1].group()
    return after[-3:] == word[-3:] and not p.is_site(after)


def _is_of(text: str, words: Words, last: int, p: Places) -> bool:
    """As in "Uudenmaan alueen": what looks like where one goes may be whose it is."""
    if last + 1 >= len(words) or not words[last].group().endswith(("aan", "ään", "een")):
        return False
    after = words[last + 1].group()
    if text[words[last].end() : words[last + 1].start()] != " " or not after.islower():
        return False
    known = p.cues.of_word(after)
    return not (p.cues.is_weekday(after) or Cue.STOPS in known or Cue.HOLDS in known)


def _is_place(words: Words, number: int, endings: tuple[str, ...], p: Places) -> bool:
    """A site or a name in a case; "Teamsissa" is another matter."""
    word = words[number].group()
    small = word.lower()
    if not small.endswith(endings) or p.is_no_place(small) or p.is_event(word):
        return False
    if p.online_at(small.title(), 0, len(small)) or len(small) <= len("ssa") + 1:
        return False
    if p.is_site(word):
        return True
    found = p.cues.of_word(small)
    return word[0].isupper() and all(cue is Cue.ONLINE for cue in found)


def _first(text: str, words: Words, number: int, endings: tuple[str, ...], p: Places) -> int:
    """Back over the names that a place belongs to: "Suonenjoen kaupungin kirjastolla"."""
    kept = first = number
    while first and _joins(text, words, first, p):
        first -= 1
        if words[first].group().isdigit():
            kept = first
            continue
        word, after = words[first].group(), words[first + 1].group()
        joins = _is_place(words, first, endings, p) and kept == first + 1
        if joins or _is_part(text, words, first, after, p):
            kept = first
        elif p.is_event(word) or not (p.is_small_part(word) or _owns(word)):
            break
    return kept


def _joins(text: str, words: Words, number: int, p: Places) -> bool:
    """Whether nothing but a space stands before a word, or the stop of "2. kerroksessa"."""
    gap = text[words[number - 1].end() : words[number].start()]
    floor = words[number].group().lower() in p.words.rooms and words[number - 1].group().isdigit()
    named = gap == " -" and number > 1  # "Pinni B -rakennuksen"
    return (
        (gap == " " and not words[number - 1].group().isdigit()) or named or (gap == ". " and floor)
    )


def _owns(word: str) -> bool:
    """A small word that may be the owner of what follows: "Porin vanhan aseman odotussalissa"."""
    return word.islower() and word.endswith("n") and not word.endswith(_NOT_OF)


def _is_part(text: str, words: Words, number: int, after: str, p: Places) -> bool:
    """A name or a site before the place it belongs to: "Helsingin Messukeskuksessa"."""
    word = words[number].group()
    small = word.lower()
    of = small.endswith(p.cues.words.of_endings)
    if after[1:2] == ":":  # "Kylätalo B:ssä"
        return word[0].isupper() or p.is_site(word)
    if p.is_site(word):
        base = not small.endswith((*p.cues.words.place_endings, *p.words.from_endings, "lle"))
        return (of and not small.endswith(_NOT_OF)) or (base and after[0].isupper())
    if word[0].isupper() and len(word) == 1:
        return True
    if not word[0].isupper() or not _is_bare_name(word, p):
        return False
    if of and not (small.endswith("nen") or _opens(text, words[number].start())):
        return True
    if _opens(text, words[number].start()):
        return of or after[0].isupper()
    return True


def _is_bare_name(word: str, p: Places) -> bool:
    """A name that is no event, no verb and in no case of its own but a genitive."""
    found = p.cues.of_word(word)
    wrong = any(
        cue in (Cue.HOLDS, Cue.STOPS, Cue.HAPPENS) or not isinstance(cue, Cue) for cue in found
    )
    away = (*p.cues.words.place_endings, *p.words.from_endings)
    return not wrong and not word.lower().endswith(away) and not p.is_no_place(word)


def _opens(text: str, start: int) -> bool:
    """Whether a word opens its line or sentence, where any word is written like a name."""
    before = text[max(0, start - 3) : start].rstrip(" ")
    return not before or before[-1] in ".!?\n:•"


def _last(text: str, words: Words, number: int, endings: tuple[str, ...], p: Places) -> int:
    """On over what stands in the same case right behind, and the letter of a room."""
    last = number
    while last + 1 < len(words) and text[words[last].end() : words[last + 1].start()] == " ":
        word = words[last + 1].group()
        if ROOM_NUMBER.fullmatch(word) and p.is_site(words[last].group()):
            if re.match(r"[.:–-]\d", text[words[last + 1].end() : words[last + 1].end() + 2]):
                return last  # "salissa 5.3."
            last += 1
        elif _is_place(words, last + 1, endings, p):
            last += 1
        elif ahead := _named_ahead(text, words, last + 1, endings, p):
            last = ahead
        else:
            return last
    return last


def _named_ahead(
    text: str, words: Words, number: int, endings: tuple[str, ...], p: Places
) -> int | None:
    """As in "Mikkelissä konserttitalo Mikaelissa": the site and its name behind a town."""
    ahead = number
    while ahead + 1 < len(words) and ahead - number < _FIRST_WORDS:
        word = words[ahead].group()
        if text[words[ahead].end() : words[ahead + 1].start()] != " ":
            return None
        if not (p.is_site(word) or p.is_small_part(word) or word[0].isupper()):
            return None
        if p.is_event(word) or Cue.HOLDS in p.cues.of_word(word):
            return None
        ahead += 1
        if _is_place(words, ahead, endings, p):
            return ahead
    return None


def _is_attribute(text: str, words: Words, last: int, p: Places) -> bool:
    """As in "Helsingissä toimiva yhdistys": it only says whose home it is."""
    if last + 1 >= len(words):
        return False
    after = words[last + 1].group()
    if text[words[last].end() : words[last + 1].start()] != " " or not after.islower():
        return False
    if any(isinstance(cue, EventKind) for cue in p.cues.of_word(after)) or p.cues.is_feast(after):
        return False
    if after in p.words.held_endings or Cue.HOLDS in p.cues.of_word(after):
        return False
    doing = p.cues.words.doing_endings
    return after.endswith((*p.cues.words.linking_endings, *doing))


def _with_ship(text: str, start: int) -> int:
    """As in "m/s Viking Gracella"."""
    found = _SHIP.search(text, max(0, start - 4), start)
    return found.start() if found else start
