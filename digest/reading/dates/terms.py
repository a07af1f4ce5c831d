"""One day of a text, with its weekday: "ke 5.5.2021", "den 4 maj", "May 3rd". Pure."""

from __future__ import annotations

from digest.reading.dates.bounds import day_of
from digest.reading.dates.figures import (
    FIRST_YEAR,
    OLDEST_YEAR,
    Term,
    is_day,
    read_dotted,
    read_hyphened,
    read_iso,
    year_at,
)
from digest.reading.dates.rows import follows_place, heads_days, is_chapter
from digest.reading.dates.slashes import read_slashed
from digest.reading.dates.times import DASHES
from digest.reading.dates.tokens import Kind, Token
from digest.reading.lexicon.words import STAMP_MONTHS, DateWords

ALTERNATIVES = frozenset({"or", "eller", "tai"})
"""Joins of days of which only one is meant: "Sunday or 3 May", "12. tai 13.6."."""
_SHORT = 6  # letters of a month that is cut short
_LONGEST_LIST = 12  # of numbers that are no dates


def read_term(tokens: list[Token], place: int, words: DateWords) -> Term | None:
    """The day that begins here, with its weekday and article."""
    start = place
    weekday = weekday_at(tokens, place, words)
    if weekday is not None:
        start = _behind_weekday(tokens, place, words)
    if tokens[start].key in words.articles:
        start += 1
    token = tokens[start]
    term: Term | None = None
    if token.kind is Kind.NUMBER:
        term = _number_first(tokens, start, words, named=weekday is not None)
        term = _seen_among_rows(tokens, term, words) if term and weekday is None else term
    elif token.key in words.day_ordinals and (
        start > place or words.counting_months or (place and tokens[place - 1].key in words.since)
    ):
        term = _in_words(tokens, start, words)
    elif token.kind is Kind.WORD:
        term = _month_first(tokens, start, words)
    if term is None:
        return None
    if weekday is None:
        return term if start == place else term._replace(first=place)
    if tokens[start + 1].key == "/" and words.month_first:
        term = _month_first_by_weekday(term, weekday)
    return term._replace(first=place, weekday=weekday, doubtful=False)


def _seen_among_rows(tokens: list[Token], term: Term, words: DateWords) -> Term | None:
    """The term, unless its figures number a chapter; sure where rows of days stand around it."""
    if _is_numbered(tokens, term.first, term, words):
        return None
    days = term.doubtful and words.ordinal_dot
    days = days and (
        heads_days(tokens, term.first)
        or tokens[term.first - 1].key in words.day_nouns
        or follows_place(tokens, term.first, words.both)
    )
    return term._replace(doubtful=False) if days else term


def _month_first_by_weekday(term: Term, weekday: int) -> Term:
    """Reads "Sunday 6/9/24" as 9 June, because only that is a Sunday."""
    if term.month is None:
        return term
    if term.year is None:
        return term._replace(swaps=term.day <= 12)
    as_written = day_of(term.year, term.month, term.day)
    swapped = day_of(term.year, term.day, term.month) if term.day <= 12 else None
    if swapped is None or (as_written is not None and as_written.weekday() == weekday):
        return term
    fits = swapped.weekday() == weekday
    return term._replace(day=term.month, month=term.day) if fits else term


def weekday_at(tokens: list[Token], place: int, words: DateWords) -> int | None:
    """0 = Monday, for a weekday in full or short."""
    key = tokens[place].key
    if key in words.weekdays:
        return words.weekdays[key]
    if key in words.past_weekdays:
        return words.past_weekdays[key]
    return words.short_weekdays.get(key)


def _behind_weekday(tokens: list[Token], place: int, words: DateWords) -> int:
    start = place + 1
    for _ in range(2):
        mark = tokens[start]
        said = mark.key in words.that_is and mark.key not in ALTERNATIVES
        if said or mark.key in {".", ",", "(", "|"} or mark.kind is Kind.LINE:
            start += 1
    if tokens[start].key == ":" and _names_a_month(tokens, start + 1, words):
        start += 1  # "Onsdag: 19 maj", but not "Onsdag: 9.12"
    return start


def _names_a_month(tokens: list[Token], place: int, words: DateWords) -> bool:
    """Whether a day stands here with its month in letters, in front or behind."""
    day = place + 1 if tokens[place].key in words.articles else place
    near = (tokens[day], tokens[day + 1], tokens[min(day + 2, len(tokens) - 1)])
    months = (token for token in near if token.key in words.months)
    return any(token.kind is Kind.NUMBER for token in near) and next(months, None) is not None


def _number_first(tokens: list[Token], place: int, words: DateWords, *, named: bool) -> Term | None:
    if tokens[place].number > 31:
        return read_iso(tokens, place)
    mark = tokens[place + 1]
    if mark.kind is Kind.NUMBER and not (words.month_first and year_at(tokens, place + 1)):
        return None
    if mark.key == ".":
        return read_dotted(tokens, place, words, named=named) or _named(tokens, place, words)
    if mark.key == "-":
        return read_hyphened(tokens, place) or _named(tokens, place, words)
    if mark.key in {"/", "+"}:
        if pair_of_days(tokens, place, words):
            return Term(tokens[place].number, place, place + 1, plain=True)
        return read_slashed(tokens, place, words, named=named) if mark.key == "/" else None
    return _named(tokens, place, words)


def pair_of_days(tokens: list[Token], place: int, words: DateWords) -> bool:
    """Reads the "8/9" of "8/9 May" and of "8+9 May": two days that follow each other."""
    first, slash, last, month = tokens[place : place + 4]
    if first.key in words.day_endings:  # "6th/7th June"
        first = tokens[place - 1]
    if slash.key not in {"/", "+"} or not is_day(first) or not is_day(last):
        return False
    if month.key in words.day_endings:  # "7/8th June"
        month = tokens[place + 4]
    named = month.key in words.months or month.key in words.short_months
    return named and last.number == first.number + 1


def ends_pair_of_month(tokens: list[Token], place: int, words: DateWords) -> bool:
    """Reads the "16/17" of "July 16/17"; `place` is that of the month."""
    if place < 0 or not words.month_first:
        return False
    month, first, slash, last, mark = tokens[place : place + 5]
    named = month.key in words.months or month.key in words.short_months
    glued = slash.glued and last.glued and not (mark.glued and mark.key == "/")
    return named and glued and is_day(first) and is_day(last) and last.number == first.number + 1


def _named(tokens: list[Token], place: int, words: DateWords) -> Term | None:
    """Reads "4 maj", "28. tammikuuta", "3rd of May", or only "12." of a longer expression."""
    day = tokens[place]
    if not is_day(day) or _is_hour(tokens, place, words):
        return None
    end = place + 1
    plain = True
    if tokens[end].key == "." and tokens[end].glued:
        if tokens[end + 1].glued and tokens[end + 1].kind is Kind.NUMBER:
            return None
        plain = not words.ordinal_dot
        end += 1
    elif tokens[end].key == ":" and tokens[end].glued and tokens[end + 1].key in words.day_endings:
        end, plain = end + 2, False
    elif tokens[end].key in words.day_endings and _ends_day(tokens, end, words):
        end, plain = end + 1, False
    named_day = words.day_units if not plain and words.month_first else words.day_words
    if tokens[end].key in named_day:
        end, plain = end + 1, False  # "3. päivänä", "the 19th day of April"
    joins = tokens[end].key in words.of or _hyphen_at(tokens, end) or _is_torn(tokens, end, words)
    named = end + 1 if joins else end
    month = _month_behind(tokens, named, words)
    if month is None:
        stamped = STAMP_MONTHS.get(tokens[named].key) if tokens[named].capital else None
        year = year_at(tokens, named + 1)
        if stamped is not None and year is not None:  # "4 May 2010" of the machine of a site
            return Term(day.number, place, named + 2, stamped, year)
        year, after = _year_behind(tokens, end, words)
        return Term(
            day.number,
            place,
            after if words.month_first else end,
            None,
            year if words.month_first else None,
            plain=plain,
        )
    number, end = month
    if _hyphen_at(tokens, end) and year_at(tokens, end + 1):
        end += 1
    year, end = _year_behind(tokens, end, words)
    return Term(day.number, place, end, number, year)


def _month_behind(tokens: list[Token], place: int, words: DateWords) -> tuple[int, int] | None:
    """The month of a day; not one that opens a sentence: "alkaa klo 13. Helmikuun illat"."""
    token = tokens[place]
    counts = token.key.endswith(words.counting_months or ("",)) or len(token.key) <= _SHORT
    if words.ordinal_dot and token.capital and not counts:
        return None
    return _month_at(tokens, place, words, spelled=True)


def _is_hour(tokens: list[Token], place: int, words: DateWords) -> bool:
    """Reads "2 p.m.", "7:30" as no day of a list."""
    mark, minute = tokens[place + 1], tokens[place + 2]
    if mark.key in words.afternoon or mark.key in words.morning:
        return True
    return mark.key == ":" and mark.glued and minute.glued and minute.number >= 0


def _is_torn(tokens: list[Token], place: int, words: DateWords) -> bool:
    """Whether a line ends between the day and its month, and something holds them together.

    That is a year as on a calendar's leaf, the case of "10." and "maaliskuuta", or a range.
    """
    line, month, year = tokens[place], tokens[place + 1], year_at(tokens, place + 2)
    if line.kind is not Kind.LINE or month.key not in words.months:
        return False
    counts = not month.capital and month.key.endswith(words.counting_months or ("\n",))
    empty = line.end - line.start > 1
    return year is not None or (not empty and (counts or _ends_range(tokens, place, words)))


def _ends_range(tokens: list[Token], place: int, words: DateWords) -> bool:
    """Whether the number before this place ends a range: "31 Oct – 4"."""
    at = place - 1
    while at > 1 and (tokens[at].key in words.day_endings or tokens[at].key == "."):
        at -= 1
    month, join = tokens[max(at - 2, 0)], tokens[max(at - 1, 0)]
    named = month.key in words.months or month.key in words.short_months
    return named and (join.key in DASHES or join.key in words.through)


def _ends_day(tokens: list[Token], place: int, words: DateWords) -> bool:
    """Whether it is glued to its number, or as in print read by machines "18 th October"."""
    return tokens[place].glued or tokens[place + 1].key in words.months


def _in_words(tokens: list[Token], place: int, words: DateWords) -> Term | None:
    """Reads "den första juli", "the first of July"; "the first July sale" is none."""
    at = place + 1
    if words.month_first:
        if tokens[at].key not in words.of:
            return None
        at += 1
    month = _month_at(tokens, at, words, spelled=False)
    if month is None or not tokens[at].key.endswith(words.counting_months or ("",)):
        return None
    year, end = _year_behind(tokens, month[1], words)
    return Term(words.day_ordinals[tokens[place].key], place, end, month[0], year)


def _hyphen_at(tokens: list[Token], place: int) -> bool:
    """A hyphen between words, as in "4-December-2027"."""
    hyphen, behind = tokens[place : place + 2]
    return hyphen.key == "-" and hyphen.glued and behind.glued


def _month_first(tokens: list[Token], place: int, words: DateWords) -> Term | None:
    """Reads "May 3, 2027"; in Finnish "toukokuun 3. päivänä"."""
    if not words.month_first and tokens[place].capital:
        stamped = _stamp(tokens, place, words)
        if stamped is not None or tokens[place].key in STAMP_MONTHS:
            return stamped
    month = _month_at(tokens, place, words, spelled=words.month_first)
    if month is None:
        return None
    number, at = month
    apart = words.month_first and tokens[at].key == "," and tokens[at + 1].key == "on"
    at = at + 2 if apart else at
    if words.month_first and tokens[at].key in words.articles:
        at += 1  # "May the 4th"
    day = tokens[at]
    if not is_day(day) or day.glued:
        return None
    end = _behind_day(tokens, at + 1, words)
    if end is None or (apart and end == at + 1):
        return None  # "In May, on 24 occasions"
    if tokens[end].key in {":", "."} and tokens[end + 1].glued and tokens[end + 1].number >= 0:
        return None  # "March 10:00"
    year, end = _year_behind(tokens, end, words)
    return Term(day.number, place, end, number, year, month_first=True)


def _behind_day(tokens: list[Token], place: int, words: DateWords) -> int | None:
    """Behind what makes the number before a day: "[toukokuun 3]. päivänä", "[May 3]rd"."""
    if words.ordinal_dot:
        if tokens[place].key == ":" and tokens[place].glued and tokens[place + 1].glued:
            return place + 2 if tokens[place + 1].key in words.day_endings else None
        if tokens[place].key != "." or not tokens[place].glued or tokens[place + 1].number >= 0:
            return None
        return place + 2 if tokens[place + 1].key in words.day_words else place + 1
    if not words.month_first:
        return None
    ending = tokens[place].key in words.day_endings and tokens[place].glued
    return place + 1 if ending else place


def _stamp(tokens: list[Token], place: int, words: DateWords) -> Term | None:
    """Reads "Mar 21, 2006", "Okt 13, 2006" as the machines of sites write it in any language."""
    month, day = tokens[place : place + 2]
    at = place + 2 if tokens[place + 2].key != "," else place + 3
    year = year_at(tokens, at)
    if not is_day(day) or day.glued or year is None:
        return None
    own = words.months.get(month.key, words.short_months.get(month.key))
    number = STAMP_MONTHS.get(month.key, own)
    return Term(day.number, place, at + 1, number, year) if number else None


def _month_at(
    tokens: list[Token], place: int, words: DateWords, *, spelled: bool
) -> tuple[int, int] | None:
    key = tokens[place].key
    if key in words.months:
        return words.months[key], place + 1
    if spelled and key in words.short_months:
        dot = tokens[place + 1]
        return words.short_months[key], place + 2 if dot.key == "." and dot.glued else place + 1
    return None


def _year_behind(tokens: list[Token], place: int, words: DateWords) -> tuple[int | None, int]:
    of = words.month_first and tokens[place].key in words.of  # "June 27–28 of 2027"
    year = year_at(tokens, place + of, first=FIRST_YEAR if of else OLDEST_YEAR)
    if year is not None:
        return year, place + of + 1
    return _year_after_comma(tokens, place, words)


def _year_after_comma(tokens: list[Token], place: int, words: DateWords) -> tuple[int | None, int]:
    named = words.month_first or tokens[place - 1].key in words.months
    if named and tokens[place].key == ",":
        behind = tokens[place + 2]
        clear = behind.kind is not Kind.WORD or behind.key in words.inside | words.clock
        year = year_at(tokens, place + 1, first=OLDEST_YEAR if clear else FIRST_YEAR)
        if year is not None and behind.key not in words.counted:
            return year, place + 2
    return None, place


def _is_numbered(tokens: list[Token], place: int, term: Term, words: DateWords) -> bool:
    """Reads "luku 3.2", "Erityistavoite: 9.1."; a year or a month's name makes it a date."""
    if term.year is not None or _names_month(tokens[term.first : term.end], words):
        return False
    if is_chapter(tokens, term):
        return True
    if place == 0:
        return False
    before = place - 1
    if tokens[before].key in {":", ".", "("} and before:
        before -= 1
    for _ in range(_LONGEST_LIST):  # "luvut 1.2, 2.3 ja 13.4"
        if before < 4 or tokens[before].key not in {",", *words.both}:
            break
        first, mark, last = tokens[before - 3 : before]
        if first.kind is not Kind.NUMBER or last.kind is not Kind.NUMBER or mark.key != ".":
            break
        before -= 4
    return tokens[before].key in words.numbered


def _names_month(tokens: list[Token], words: DateWords) -> bool:
    """As in "phase 11 January": no chapter has a month in its number."""
    return any(one.key in words.months or one.key in words.short_months for one in tokens)
