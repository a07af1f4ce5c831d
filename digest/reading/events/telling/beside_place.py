"""Read what stands beside the name of a place: its room, street and town, and "online". Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from digest.reading.events.setting.cues import WORD, Cue
from digest.reading.events.telling.place_name import (
    NAME,
    STREET,
    has_site,
    is_date,
    is_site_name,
    is_street,
    name_end,
    run_of,
)
from digest.reading.events.telling.place_words import SPACE, Places

_POSTAL = re.compile(
    rf"(?:FI-|AX-|SE-)?\d{{3}}{SPACE}?\d{{2}}{SPACE}{NAME}"
    rf"|(?:{NAME}{SPACE})?[A-Z]{{1,2}}\d{{1,2}}[A-Z]?{SPACE}\d[A-Z]{{2}}"
)
_FLOOR = re.compile(r"\d{1,2}\.?")
_BESIDE = 6  # pieces behind a place
_TOWN = 3  # letters
_PIECE = 5  # words of a piece


def extended(text: str, last: int, limit: int, p: Places) -> int:
    """Where a place ends with what stands beside it: its room, street and town, and "online"."""
    for _ in range(_BESIDE):
        more = (
            _behind_lead(text, last, limit, p)
            or _piece_end(text, last, limit, p)
            or _bracket_end(text, last, limit, p)
            or _joined_end(text, last, limit, p)
        )
        if more is None:
            return last
        last = more
    return last


def _behind_lead(text: str, last: int, limit: int, p: Places) -> int | None:
    """As in "Elm House in Leeds", "meeting room 2 on the first floor"."""
    at = last + 1 if text.startswith(" ", last) else last + 2 if text.startswith(", ", last) else 0
    lead = p.lead.match(text, at, limit) if at else None
    if lead is None or lead.end() == lead.start():
        return None
    found = name_end(text, lead.end(), limit, p)
    if found is None or not _is_over(text, found, limit, p):
        return None
    needs_site = lead.group("site") is not None or text[last] == ","
    return found if not needs_site or has_site(text[lead.end() : found], p) else None


def _piece_end(text: str, last: int, limit: int, p: Places) -> int | None:
    """As in ", Reed Street 5", ", Oulu", ", 2. krs" behind a place."""
    if not text.startswith(", ", last):
        return None
    return piece_at(text, last + 2, limit, p)


def piece_at(text: str, start: int, limit: int, p: Places) -> int | None:
    """Where a piece ends that is a street, a room, a town or another site."""
    street = STREET.match(text, start, limit)
    if street and is_street(street.group(), p) and _is_over(text, street.end(), limit, p):
        return None if is_date(text, street.end(), p) else street.end()
    floor = _FLOOR.match(text, start, limit)
    words = run_of(text, start, limit)
    if floor and len(words) < _PIECE:  # "2. krs"
        rest = run_of(text, floor.end() + 1, limit)
        if rest and rest[0].group().lower() in p.words.rooms:
            return rest[0].end()
    for number in range(min(_PIECE, len(words)), 0, -1):
        end = words[number - 1].end()
        told = [word.group() for word in words[:number]]
        if _fits(text[start:end], told, p) and _is_over(text, end, limit, p):
            return end
    return None


def _fits(piece: str, words: Sequence[str], p: Places) -> bool:
    if _POSTAL.fullmatch(piece) or (STREET.fullmatch(piece) and is_street(piece, p)):
        return True
    for at in range(1, len(words) - 1):  # "Tiemassaaren kylätalo Voinsalmentie 12"
        rest = piece[piece.find(words[at]) :]
        if is_site_name(words[:at], p) and STREET.fullmatch(rest) and is_street(rest, p):
            return True
    if any(word.lower() in p.words.rooms for word in words) and re.search(r"\d|\b[A-Z]\b", piece):
        return not any(map(p.is_event, words))
    if len(words) == 1 and p.is_name(words[0]):
        if len(words[0]) < _TOWN:
            return False  # "St. Anne"
        return not p.cues.words.place_endings or _is_town(words[0], p)
    return is_site_name(words, p)


def _is_town(word: str, p: Places) -> bool:
    """A Finnish name that stands alone is one in its base form, or in a case that says where."""
    away = (*p.words.to_endings, *p.words.from_endings)
    return word.lower().endswith(p.cues.words.place_endings) or not word.lower().endswith(away)


def _is_over(text: str, end: int, limit: int, p: Places) -> bool:
    """Nothing follows that the last word belongs to, as it does in ", Anna talks of"."""
    rest = text[end:limit]
    if not rest or rest[0] in ".,;)\n|!?" or rest.startswith((" –", " —", " (", " -", " |")):
        return not rest.startswith(".") or not rest[1:2].isalnum()
    word = WORD.search(text, end, limit)
    if word is None:
        return True
    small = word.group().lower()
    known = p.cues.of_word(small)
    return (
        small[0].isdigit()
        or Cue.STOPS in known
        or Cue.HOLDS in known
        or Cue.BY_BEFORE in known
        or p.cues.is_weekday(small)
        or p.join.match(text, end) is not None
        or p.lead.match(text, word.start()) is not None
    )


def _bracket_end(text: str, last: int, limit: int, p: Places) -> int | None:
    """As in "Kulturhuset (Storgatan 5, Karis)"."""
    if not text.startswith(" (", last):
        return None
    close = text.find(")", last, min(limit, last + 60))
    if close < 0:
        return None
    at = piece_at(text, last + 2, close, p)
    while at is not None and at < close:
        at = _piece_end(text, at, close, p)
    if at is None:
        return None
    inside = text[last + 2 : close]
    return close + 1 if at == close and ("," not in inside or has_site(inside, p)) else None


def _joined_end(text: str, last: int, limit: int, p: Places) -> int | None:
    """As in "and online", "sekä etänä"; "och i Ekenäs"."""
    if text.startswith("/", last) or text.startswith(" / ", last):
        at = last + (1 if text[last] == "/" else 3)
        return p.online_at(text, at, limit)
    join = p.join.match(text, last, limit)
    if join is None:
        return None
    for word in run_of(text, join.end(), limit)[:2]:  # "and also online"
        online = p.online_at(text, word.start(), limit)
        if online is not None:
            return online
    return None
