"""Find what says that an event is held, or can be followed, from afar. Pure."""

from __future__ import annotations

import re

from digest.reading.events.setting.cues import WORD, Cue
from digest.reading.events.telling.place_words import Places

_PARTS = re.compile(r"[,;:.!?\n|()]|\s[–—]\s")
_REACH = 160  # code points on each side that may say what is done online
_DENIED = 3  # words between a denial and what it denies
_LEADING = re.compile(
    r"^(?:i|on|in|på|over) (?=(?:ms |microsoft )?(?:teams|zoom|webex|youtube)\b)", re.IGNORECASE
)


def online_in(text: str, start: int, end: int, p: Places, *, told: bool) -> str | None:
    """The word for "online" between two offsets, unless it is said of something else.

    Args:
        told: an event is told there; elsewhere it takes a word such as "join" beside it.
    """
    for found in p.online(text, start, end):
        if _is_meant(text, start, end, found, p, told=told):
            return _LEADING.sub("", found.group())
    return None


def says_online(place: str, p: Places) -> bool:
    """Whether a place says that it is online as well."""
    return next(iter(p.online(place, 0, len(place))), None) is not None


def _is_meant(
    text: str, start: int, end: int, found: re.Match[str], p: Places, *, told: bool
) -> bool:
    """What is done nearest before it decides, else what is done nearest behind it."""
    first = max(start, found.start() - _REACH)
    for part in _PARTS.finditer(text, first, found.start()):
        first = part.end()
    behind = _PARTS.search(text, found.end(), min(end, found.end() + _REACH))
    last = behind.start() if behind else min(end, found.end() + _REACH)
    before = [word.group().lower() for word in WORD.finditer(text, first, found.start())]
    after = [word.group().lower() for word in WORD.finditer(text, found.end(), last)]
    beside = (*before[-_DENIED:], *after[:_DENIED])
    if any(Cue.NEGATES in p.cues.of_word(word) for word in beside):
        return False
    if any(map(p.afterwards.match, (*before, *after))):
        return False
    for word in (*reversed(before), *after):
        if p.elsewhere.match(word):
            return False
        if p.follows.match(word):
            return True
    return told or p.follows.match(found.group().lower().split()[0])
