"""Hours told in words: "puoli seitsemän", "halv sju", "half past six", "at three o'clock". Pure."""

from __future__ import annotations

from datetime import time

from digest.reading.dates.tokens import Token
from digest.reading.lexicon.words import DateWords

_EARLIEST = 8 * 60  # no one invites to "six" in the morning without saying so


def read_spoken(
    tokens: list[Token], place: int, words: DateWords, *, marked: bool
) -> tuple[time, int] | None:
    """The hour told in words that begins here, and where it ends.

    Args:
        marked: a word before it says that it is a time; else it must say so itself.
    """
    told = words.told_hours.get(tokens[place].key)
    if told is not None:
        return time(told), place + 1
    minutes = words.hour_quarters.get(tokens[place].key)
    at = place if minutes is None else place + 1
    hour = words.hours.get(tokens[at].key)
    if hour is None:
        return None
    end = at + 1
    sure = minutes is not None or marked
    if tokens[end].key in words.oclock:
        end, sure = end + 1, True
    part = tokens[end].key if tokens[end].key in words.day_parts else None
    if not sure and part is None:
        return None
    since_midnight = hour * 60 + (minutes or 0)
    if hour < 12 and (part in words.evening or (part is None and since_midnight < _EARLIEST)):
        since_midnight += 12 * 60
    return time(*divmod(since_midnight, 60)), end if part is None else end + 1
