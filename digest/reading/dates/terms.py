"""One day as written: "ke 5.5.2021", "den 4 maj", "May 3rd", "2027-02-11". Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace

from digest.reading.dates.times import clock_is_no_date
from digest.reading.dates.tokens import Kind, Token
from digest.reading.lexicon.words import DateWords

FIRST_YEAR, LAST_YEAR = 1900, 2100  # further away it is a number of something


@dataclass(frozen=True, slots=True)
class Term:
    """A day, perhaps without month or year; tokens `first` to `end`.

    Attributes:
        plain: a number without a mark or word that makes it a day.
        doubtful: a date only beside other signs (weekday, time, range): "3.12" in Finnish.
        month_first: "May 3".
    """

    day: int
    first: int
    end: int
    month: int | None = None
    year: int | None = None
    weekday: int | None = None
    plain: bool = False
    doubtful: bool = False
    month_first: bool = False


def read_term(tokens: list[Token], place: int, words: DateWords) -> Term | None:
    """The day that begins here, with its weekday and article."""
    start = place
    weekday = weekday_at(tokens, place, words)
    if weekday is not None:
        start = _behind_weekday(tokens, place)
    if tokens[start].key in words.articles:
        start += 1
    token = tokens[start]
    term: Term | None = None
    if token.kind is Kind.NUMBER:
        term = _number_first(tokens, start, words)
        if term is not None and weekday is None and _is_numbered(tokens, start, term, words):
            return None
    elif token.kind is Kind.WORD:
        term = _month_first(tokens, start, words)
    if term is None:
        return None
    if weekday is None:
        return term if start == place else replace(term, first=place)
    return replace(term, first=place, weekday=weekday, doubtful=False)


def weekday_at(tokens: list[Token], place: int, words: DateWords) -> int | None:
    """0 = Monday, for a weekday in full or short."""
    key = tokens[place].key
    if key in words.weekdays:
        return words.weekdays[key]
    if key in words.past_weekdays:
        return words.past_weekdays[key]
    return words.short_weekdays.get(key)


def year_at(tokens: list[Token], place: int) -> int | None:
    """A year of four digits that no further digits hang on."""
    token = tokens[place]
    if not FIRST_YEAR <= token.number <= LAST_YEAR or token.end - token.start != 4:
        return None
    mark, behind = tokens[place + 1], tokens[place + 2]
    if mark.glued and mark.key in {".", ":", ","} and behind.glued and behind.kind is Kind.NUMBER:
        return None
    if mark.glued and mark.key == "/" and behind.glued and behind.end - behind.start > 2:
        return None
    return token.number


def _behind_weekday(tokens: list[Token], place: int) -> int:
    start = place + 1
    for _ in range(2):
        if tokens[start].key in {".", ",", "("} or tokens[start].kind is Kind.LINE:
            start += 1
    return start


def _number_first(tokens: list[Token], place: int, words: DateWords) -> Term | None:
    if tokens[place].number > 31:
        return _iso(tokens, place)
    mark = tokens[place + 1]
    if mark.kind is Kind.NUMBER:
        return None
    if mark.key == ".":
        return _dotted(tokens, place, words) or _named(tokens, place, words)
    if mark.key == "/":
        return _slashed(tokens, place, words)
    return _named(tokens, place, words)


def _iso(tokens: list[Token], place: int) -> Term | None:
    """2027-02-11, 2027/02/11."""
    year, first_mark, month, second_mark, day = tokens[place : place + 5]
    if not FIRST_YEAR <= year.number <= LAST_YEAR or first_mark.key not in {"-", "/", "‑", "–"}:
        return None
    if second_mark.key != first_mark.key or not _is_day(day) or not _is_month(month):
        return None
    if not (first_mark.glued and month.glued and second_mark.glued and day.glued):
        return None
    return Term(day.number, place, place + 5, month.number, year.number)


def _dotted(tokens: list[Token], place: int, words: DateWords) -> Term | None:
    """7.5.2021, 7. 5. 2021, 22.9.21, 22.9., 3.12."""
    day, dot, month, last_dot, year = tokens[place : place + 5]
    if dot.key != "." or not dot.glued or not _is_day(day) or not _is_month(month):
        return None
    closed = last_dot.key == "." and last_dot.glued
    if not month.glued and not closed:
        return None
    if not closed:
        found = year_at(tokens, place + 3) if words.bare_day_month else None
        if found is not None and not last_dot.glued:
            return Term(day.number, place, place + 4, month.number, found)
        return _bare_dotted(tokens, place, words)
    found = year_at(tokens, place + 4)
    if found is None and year.glued and year.kind is Kind.NUMBER:
        found = _short_year(tokens, place + 4)
        if found is None:
            return None  # 3.1.2 is a version
    if found is not None:
        return Term(day.number, place, place + 5, month.number, found)
    if not month.glued and month.start - dot.end > 1:
        return None
    if _is_counted(tokens, place + 4, words):
        return None
    return Term(day.number, place, place + 4, month.number)


def _bare_dotted(tokens: list[Token], place: int, words: DateWords) -> Term | None:
    """Reads "3.12" without its last dot: an amount or a time of day where it can be one."""
    if tokens[place + 3].kind is Kind.NUMBER and tokens[place + 3].glued:
        return None
    if (
        tokens[place + 3].key in {":", ","}
        and tokens[place + 4].glued
        and tokens[place + 4].number >= 0
    ):
        return None
    if _is_counted(tokens, place + 3, words) or clock_is_no_date(tokens, place):
        return None
    doubtful = not words.bare_day_month and tokens[place + 3].key not in words.until
    return Term(tokens[place].number, place, place + 3, tokens[place + 2].number, doubtful=doubtful)


def _short_year(tokens: list[Token], place: int) -> int | None:
    token, mark, behind = tokens[place : place + 3]
    if token.end - token.start != 2 or token.number > 60:
        return None
    if mark.glued and mark.key in {".", ":"} and behind.glued and behind.number >= 0:
        return None
    return 2000 + token.number


def _slashed(tokens: list[Token], place: int, words: DateWords) -> Term | None:
    """10/10 2018, 10/10/2018, "den 3/12"; month first only where it must be (3/23)."""
    day, slash, month, second, year = tokens[place : place + 5]
    if slash.key != "/" or not slash.glued or not month.glued:
        return None
    if words.month_first and _is_month(day) and not _is_month(month) and _is_day(month):
        day, month = month, day
    if not _is_day(day) or not _is_month(month):
        return None
    if second.key == "/" and second.glued:
        found = year_at(tokens, place + 4) if year.glued else None
        return Term(day.number, place, place + 5, month.number, found) if found else None
    found = year_at(tokens, place + 3)
    if found is not None and not second.glued and not words.ordinal_dot:
        return Term(day.number, place, place + 4, month.number, found)
    before = tokens[place - 1].key if place else ""
    told = (
        before in words.articles
        or before in words.inside
        or before in words.until
        or before == "on"
    )
    sure = day.number > 12 if words.month_first else told
    if words.ordinal_dot or second.key == "/":
        return None
    return Term(day.number, place, place + 3, month.number, doubtful=not (sure or told))


def _named(tokens: list[Token], place: int, words: DateWords) -> Term | None:
    """Reads "4 maj", "28. tammikuuta", "3rd of May", or only "12." of a longer expression."""
    day = tokens[place]
    if not _is_day(day):
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
    elif tokens[end].key in words.day_endings and tokens[end].glued:
        end, plain = end + 1, False
    if tokens[end].key in words.day_words:
        end, plain = end + 1, False
    named = end + 1 if tokens[end].key in words.of else end
    month = _month_at(tokens, named, words, spelled=True)
    if month is None:
        year, after = _year_after_comma(tokens, end, words)
        return Term(
            day.number,
            place,
            after if words.month_first else end,
            None,
            year if words.month_first else None,
            plain=plain,
        )
    number, end = month
    year, end = _year_behind(tokens, end, words)
    return Term(day.number, place, end, number, year)


def _month_first(tokens: list[Token], place: int, words: DateWords) -> Term | None:
    """Reads "May 3, 2027"; in Finnish "toukokuun 3. päivänä"."""
    month = _month_at(tokens, place, words, spelled=words.month_first)
    if month is None:
        return None
    number, at = month
    day = tokens[at]
    if not _is_day(day) or day.glued:
        return None
    end = at + 1
    if words.ordinal_dot:
        if tokens[end].key != "." or not tokens[end].glued or tokens[end + 1].number >= 0:
            return None
        end += 1
        if tokens[end].key in words.day_words:
            end += 1
    elif not words.month_first:
        return None
    elif tokens[end].key in words.day_endings and tokens[end].glued:
        end += 1
    if tokens[end].key in {":", "."} and tokens[end + 1].glued and tokens[end + 1].number >= 0:
        return None  # "March 10:00"
    year, end = _year_behind(tokens, end, words)
    return Term(day.number, place, end, number, year, month_first=True)


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
    year = year_at(tokens, place)
    if year is not None:
        return year, place + 1
    return _year_after_comma(tokens, place, words)


def _year_after_comma(tokens: list[Token], place: int, words: DateWords) -> tuple[int | None, int]:
    if words.month_first and tokens[place].key == ",":
        year = year_at(tokens, place + 1)
        if year is not None:
            return year, place + 2
    return None, place


def _is_day(token: Token) -> bool:
    return 1 <= token.number <= 31 and token.end - token.start <= 2


def _is_month(token: Token) -> bool:
    return 1 <= token.number <= 12 and token.end - token.start <= 2


def _is_counted(tokens: list[Token], place: int, words: DateWords) -> bool:
    return tokens[place].key in words.counted


def _is_numbered(tokens: list[Token], place: int, term: Term, words: DateWords) -> bool:
    """Reads "luku 3.2", "Erityistavoite: 9.1."; a year makes it a date all the same."""
    if term.year is not None or place == 0:
        return False
    before = place - 1
    if tokens[before].key in {":", "."} and before:
        before -= 1
    return tokens[before].key in words.numbered
