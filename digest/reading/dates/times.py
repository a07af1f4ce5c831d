"""Times of day: "klo 9–15.30", "kl. 9.00", "from 2 to 3.30 p.m.". Pure."""

from __future__ import annotations

from datetime import time
from typing import NamedTuple

from digest.reading.dates.expressions import Clock
from digest.reading.dates.spoken import read_spoken
from digest.reading.dates.tokens import Kind, Token
from digest.reading.lexicon.words import DateWords

DASHES = frozenset("-–—−‐‑→") | {"--", "->"}
OLDEST = 1400  # from here on four figures may be a year
_LAST_HOUR = 24
_HALF_DAY = 12  # hours; a greater number is minutes
EARLIEST = 7  # an hour, where nothing else says that it is one
_LAST_MINUTE = 59


class _Hour(NamedTuple):
    """An hour as written; `afternoon` is None without "am" or "pm"."""

    hour: int
    minute: int | None
    afternoon: bool | None
    end: int


def read_clock(tokens: list[Token], place: int, words: DateWords) -> tuple[Clock, int] | None:
    """The time that begins here with a word ("klo") or is plainly one ("9.30–15", "2 pm")."""
    token = tokens[place]
    if token.key in words.clock:
        start = place + 1
        for _ in range(2):  # "kl.", "alkaen klo", "from at"
            if tokens[start].key in {".", ":"} or tokens[start].key in words.clock:
                start += 1
        start = _behind_about(tokens, _on_next_line(tokens, start), words)
        spoken = read_spoken(tokens, start, words, marked=not words.afternoon)
        if spoken is not None:
            return Clock(spoken[0]), spoken[1]
        return _times(tokens, start, words, marked=not words.afternoon)
    if token.kind is Kind.NUMBER or token.key in words.noon | words.midnight:
        return _times(tokens, place, words, marked=False)
    if (
        token.key in words.hour_quarters
        or token.key in words.hours
        or token.key in words.told_hours
    ):
        spoken = read_spoken(tokens, place, words, marked=False)
        return (Clock(spoken[0]), spoken[1]) if spoken else None
    return None


def _on_next_line(tokens: list[Token], place: int) -> int:
    """Behind the end of a line that parts "klo" from its hour."""
    line, hour = tokens[place : place + 2]
    torn = line.kind is Kind.LINE and line.end - line.start == 1
    return place + 1 if torn and hour.kind is Kind.NUMBER else place


def between_hours(tokens: list[Token], place: int, words: DateWords) -> tuple[Clock, int] | None:
    """Reads "mellan 18 och 20", "between 10 and 12": two hours that need no word of their own."""
    if tokens[place].key not in words.between or tokens[place + 1].number < EARLIEST:
        return None
    found = read_hours(tokens, place + 1, words)
    if found is None or found[0].start is None or found[0].end is None:
        return None
    return found if found[0].start < found[0].end else None


def plain_hours(tokens: list[Token], place: int) -> tuple[Clock, int] | None:
    """Reads the "13-15" of "1.12.2026 13-15": two hours and nothing behind them."""
    first, dash, last, behind = tokens[place : place + 4]
    if dash.key not in DASHES or behind.kind not in {Kind.LINE, Kind.MARK, Kind.END}:
        return None
    if not 0 <= first.number < last.number <= 24 or first.end - first.start > 2:
        return None
    if behind.glued and behind.key in {".", ":", "/", *DASHES} and tokens[place + 4].glued:
        return None
    return Clock(_hours(first.number), _hours(last.number)), place + 3


def clock_is_no_date(tokens: list[Token], place: int) -> bool:
    """Whether "a.b" cannot be a day and a month: 13.30, 9.00."""
    hour, mark, minute = tokens[place : place + 3]
    if mark.key != "." or minute.number < 0:
        return True
    return not 1 <= minute.number <= 12 or not 1 <= hour.number <= 31


def _times(
    tokens: list[Token], place: int, words: DateWords, *, marked: bool
) -> tuple[Clock, int] | None:
    first = _packed(tokens, place, words) if marked or tokens[place].number < OLDEST else None
    first = first or _hour(tokens, place, words, comma=marked)
    if first is None:
        return None
    last = _last_hour(tokens, place, first, words, marked=marked)
    if last is None:
        bare = first.minute is None or tokens[place].number > _LAST_HOUR
        if not marked and bare and first.end == place + 1:
            return None
        return (Clock(_time(first)), first.end) if _stands_alone(tokens, first, words) else None
    if not (marked or first.minute is not None or clock_is_no_date(tokens, first.end + 1)):
        return None  # "jul, 21–23.12" are days
    plain = first.minute is None and last.minute is None and last.afternoon is None
    if not marked and plain:
        return None
    if first.afternoon is None and last.afternoon is not None:
        first = _same_half_day(first, last)
    begins, ends, end = _time(first), _time(last), last.end
    again = _again(tokens, end, words) if begins < ends else None
    return (Clock(begins, _time(again)), again.end) if again else (Clock(begins, ends), end)


def read_told(tokens: list[Token], place: int, words: DateWords) -> tuple[Clock, int] | None:
    """The time of a field that a label says holds one: "[Time:] 18", "[Tid:] kl. 9–11"."""
    if tokens[place].key in words.clock:
        return read_clock(tokens, place, words)
    spoken = read_spoken(tokens, place, words, marked=True)
    return (Clock(spoken[0]), spoken[1]) if spoken else _times(tokens, place, words, marked=True)


def read_hours(tokens: list[Token], place: int, words: DateWords) -> tuple[Clock, int] | None:
    """Two hours as in "[avoinna] 12–15", "[open] 10–4"."""
    found = _times(tokens, place, words, marked=True)
    return found if found and found[0].end is not None else None


def _again(tokens: list[Token], place: int, words: DateWords) -> _Hour | None:
    """Until when it goes on after a break: "[klo 9–11.30] ja 12.15–15"."""
    start = place + 1
    if tokens[place].key not in {",", *words.both}:
        return None
    start += tokens[start].key in words.clock
    start += tokens[start].key == "." and tokens[start - 1].key in words.clock
    first = _hour(tokens, start, words)
    if first is None or tokens[first.end].key not in DASHES:
        return None
    last = _hour(tokens, first.end + 1, words)
    if last is None:
        return None
    plain = tokens[last.end].kind is not Kind.WORD and first.hour >= tokens[place - 1].number > 0
    told = first.minute is not None or last.minute is not None or plain
    return last if told and _stands_alone(tokens, last, words) else None


def _last_hour(
    tokens: list[Token], first: int, begun: _Hour, words: DateWords, *, marked: bool
) -> _Hour | None:
    """The hour joined to the one that begins at `first`."""
    token = tokens[begun.end]
    both = token.key in words.both
    if not (both or token.key in DASHES or token.key in words.through):
        return None
    start = begun.end + 1
    for _ in range(2):  # "kl."
        if tokens[start].key in words.clock or tokens[start].key == ".":
            start += 1
    start = _behind_about(tokens, start, words)
    last = _packed(tokens, start, words) if begun.minute is not None else None
    last = last or _hour(tokens, start, words)
    if last is None or not _stands_alone(tokens, last, words):
        return None
    if both and not _is_between(tokens, first, last.end, words):
        return None
    # "klo 9 – 13.10. klo 15": the second is a date with a time of its own
    dated = last.minute is not None and tokens[last.end].key == "."
    if marked and dated and tokens[last.end + 1].key in words.clock:
        return None
    return last


def _is_between(tokens: list[Token], first: int, end: int, words: DateWords) -> bool:
    """Reads "between 6.30 pm and 10 pm", "mellan kl. 18 och 20", "klo 18 ja 20 välillä"."""
    before = first - 1
    for _ in range(2):
        marks = tokens[before].key == "." or tokens[before].key in words.clock - words.between
        before -= marks and before > 0
    return tokens[before].key in words.between or tokens[end].key in words.between_after


def _behind_about(tokens: list[Token], place: int, words: DateWords) -> int:
    """Behind "n." or "about", before an hour."""
    if tokens[place].key not in words.about:
        return place
    return place + 2 if tokens[place + 1].key == "." else place + 1


def _hour(
    tokens: list[Token], place: int, words: DateWords, *, comma: bool = False
) -> _Hour | None:
    """An hour and its minutes; with `comma` also as some write them, "kl. 10,30"."""
    token = tokens[place]
    if token.key in words.noon | words.midnight or tokens[place + 1].key in words.noon:
        return _turn_of_day(tokens, place, words)
    if not 0 <= token.number <= _LAST_HOUR or token.end - token.start > 2:
        return None
    minute, end = _minute(tokens, place + 1, words, comma=comma)
    if minute is not None and minute > _LAST_MINUTE:
        return None
    led = tokens[place - 1].key if place else ""
    if tokens[end].key == "." and tokens[end].glued and tokens[end + 1].glued:
        end += tokens[end + 1].key in words.afternoon | words.morning  # "7.30.p.m."
    if tokens[end].key == "h" and (led in words.clock | words.through or led in DASHES):
        return _Hour(token.number, minute, None, end + 1)  # "at 10h"
    if tokens[end].key in words.oclock:
        end += 1
        late = words.afternoon and tokens[end].key not in words.day_parts
        if late and minute is None and 0 < token.number < EARLIEST:
            return _Hour(token.number, minute, True, end)  # "at 6 o'clock"
    if tokens[end].key in words.evening:
        return _Hour(token.number, minute, True if 0 < token.number < 12 else None, end + 1)
    if tokens[end].key not in words.afternoon and tokens[end].key not in words.morning:
        return _Hour(token.number, minute, None, end)
    told = 0 < token.number <= 12
    afternoon = tokens[end].key in words.afternoon if told else None
    return _Hour(token.number, minute, afternoon, _behind_half_of_day(tokens, end, words))


def _packed(tokens: list[Token], place: int, words: DateWords) -> _Hour | None:
    """Reads "1630" and "0930" as an hour and its minutes."""
    token, behind = tokens[place], tokens[place + 1]
    hour, minute = divmod(token.number, 100)
    if token.end - token.start != 4 or not (0 <= hour <= _LAST_HOUR and minute <= _LAST_MINUTE):
        return None
    goes_on = behind.key in words.counted or (behind.kind is Kind.NUMBER and behind.glued)
    month = tokens[place + 2]
    dated = behind.key in {"-", "/"} and behind.glued and month.end - month.start <= 2
    goes_on = goes_on or (dated and month.glued and month.number >= 0)  # "2027-01-22"
    return None if goes_on else _Hour(hour, minute, None, place + 1)


def _minute(
    tokens: list[Token], place: int, words: DateWords, *, comma: bool
) -> tuple[int | None, int]:
    """The minutes behind an hour and where they end: ".30", ":30:00", in "7-30pm" the "-30"."""
    mark, number, behind = tokens[place : place + 3]
    figures = number.kind is Kind.NUMBER and number.end - number.start == 2
    if not (figures and mark.glued and number.glued):
        return None, place
    half = behind.key in words.afternoon | words.morning and number.number > _HALF_DAY
    marks = {".", ":", ","} if comma else {".", ":"}
    if mark.key not in marks and not (half and mark.key == "-"):
        return None, place
    end = place + 2
    if tokens[end].key == ":" and tokens[end + 1].glued and tokens[end + 1].number >= 0:
        end += 2  # seconds
    return number.number, end


def _turn_of_day(tokens: list[Token], place: int, words: DateWords) -> _Hour | None:
    """Noon or midnight: "midday", "12noon", "midnight"."""
    token = tokens[place]
    if token.key in words.midnight:
        return _Hour(24, 0, None, place + 1)
    if token.key in words.noon:
        return _Hour(12, 0, None, _behind_gloss(tokens, place + 1))
    return _Hour(12, 0, None, place + 2) if token.number == 12 else None


def _behind_gloss(tokens: list[Token], place: int) -> int:
    """Behind the "(12pm)" of "midday (12pm)"."""
    bracket, hour, _, closing = tokens[place : place + 4]
    glossed = bracket.key == "(" and hour.number == 12 and closing.key[:1] == ")"
    return place + 4 if glossed else place


def _behind_half_of_day(tokens: list[Token], place: int, words: DateWords) -> int:
    """Behind "pm", "p.m." and "pm (noon)"."""
    end = place + 1
    if tokens[end].key == "." and tokens[end].glued and "." in tokens[place].key:
        end += 1
    if tokens[end].key == "(" and tokens[end + 1].key in words.noon:
        end += 3 if tokens[end + 2].key == ")" else 2
    return end


def _stands_alone(tokens: list[Token], hour: _Hour, words: DateWords) -> bool:
    """Not the beginning of a date ("9.12.") or of an amount ("9 euroa")."""
    following, later = tokens[hour.end], tokens[hour.end + 1]
    if hour.minute is None and (
        following.key in words.months
        or (following.key in words.short_months and hour.afternoon is None)
        or following.key in words.day_endings
    ):
        return False
    if following.key in words.counted and following.kind is Kind.WORD and hour.minute is None:
        return False
    if following.key == "%" or (following.kind is Kind.NUMBER and following.glued):
        return False
    return not (
        following.key in {".", "/"} and following.glued and later.glued and later.number >= 0
    )


def _same_half_day(first: _Hour, last: _Hour) -> _Hour:
    """Reads "2–3.30 pm" begins in the afternoon, "11–1 pm" does not."""
    begins = (first.hour % 12, first.minute or 0)
    ends = (last.hour % 12, last.minute or 0)
    return first._replace(afternoon=last.afternoon if begins <= ends else not last.afternoon)


def _hours(number: int) -> time:
    return time(23, 59) if number == 24 else time(number)


def _time(hour: _Hour) -> time:
    if hour.hour == 24:
        return time(23, 59)
    number = hour.hour
    if hour.afternoon is not None:
        number = number % 12 + (12 if hour.afternoon else 0)
    return time(number, hour.minute or 0)
