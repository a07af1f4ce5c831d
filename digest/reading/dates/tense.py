"""Whether the words around a date tell of what was or of what will be. Pure."""

from __future__ import annotations

from enum import Enum

from digest.reading.dates.tokens import Kind, Token
from digest.reading.lexicon.words import DateWords

_REACH = 40  # tokens to either side; a longer sentence says little about its far end
_MOVED_REACH = 14
_PERFECT_REACH = 10  # tokens between "har" and "öppnat"
_EARLIER_REACH = 6  # tokens between "previous" and its day
_YEAR = 4  # figures: "medaljer 2019. I april …"
_ABBREVIATED = 3  # letters of "tfn.", "nr." before a number or a small letter
_BRACKETS = {"(": 1, ")": -1}
_CLAUSE_ENDS = frozenset({",", ";", ":", "–", "—", "(", ")"})


class Tense(Enum):
    """What the sentence says of its time."""

    PAST = "past"
    FUTURE = "future"
    REPORTED = "reported"  # somebody said it: the date may lie either way


def tense_at(tokens: list[Token], first: int, end: int, words: DateWords) -> Tense | None:
    """The tense told nearest to `tokens[first:end]`, in its clause before its sentence.

    None where nothing tells.
    """
    if (
        _is_behind_past(tokens, end, words)
        or _is_of_earlier(tokens, first, words)
        or _is_since_month(tokens, first, words)
        or _is_since_then(tokens, first, end, words)
    ):
        return Tense.PAST  # "joulukuun alussa avautuneen näyttelyn"
    if _is_moved_to(tokens, first, words):
        return Tense.FUTURE
    nearest: dict[Tense, int] = {}
    for place, distance in _around(tokens, first, end, words):
        tense = _of_word(tokens[place].key, words)
        if tokens[place].key in words.perfect:
            tense = _perfect(tokens, place, words) or tense
        told = tense is Tense.PAST or (
            tense is Tense.REPORTED and tokens[place].key not in words.moved
        )
        if told and _is_undone(tokens, place, words):
            continue
        if tense is not None and distance < nearest.get(tense, 10**6):
            nearest[tense] = distance
    if min(nearest.values(), default=_REACH) >= _REACH and _is_month_limit(
        tokens, first, end, words
    ):
        return Tense.FUTURE
    if not nearest:
        return None
    if Tense.PAST not in nearest and tokens[first - 1].key in words.aims and first:
        return Tense.FUTURE
    # at the same distance "kertoi syksyllä alkavasta" is about what begins
    return min(nearest, key=lambda tense: (nearest[tense], tense is not Tense.FUTURE))


def _is_month_limit(tokens: list[Token], first: int, end: int, words: DateWords) -> bool:
    """Whether it is the end of a month until which something is to be done: "by the end of March"."""
    if not any(one.key in words.months for one in tokens[first:end]):
        return False
    led = first - 1
    while led > 0 and tokens[led].key in words.articles:
        led -= 1
    ends = any(one.key in words.parts or one.key in words.parts_after for one in tokens[first:end])
    return ends and (
        tokens[end - 1].key in words.until or (led >= 0 and tokens[led].key in words.until)
    )


def _is_behind_past(tokens: list[Token], place: int, words: DateWords) -> bool:
    key = tokens[place].key
    says = key in words.reported or key in words.neutral or tokens[place - 1].key in words.until
    return key.endswith(words.past_participles) and not says


def _is_since_month(tokens: list[Token], place: int, words: DateWords) -> bool:
    """Whether it is the month of "no changes since June"; a day in Swedish may be to come."""
    since = place > 0 and tokens[place - 1].key in words.ever_since and not words.since_endings
    return since and tokens[place].key in words.months


def _is_since_then(tokens: list[Token], first: int, end: int, words: DateWords) -> bool:
    """As in "toukokuusta lähtien kävijöillä on ollut rata": it has been so since."""
    if not words.since_endings or tokens[end].key not in words.ever_since:
        return False
    if not tokens[first].key.endswith(words.since_endings) or tokens[first].key not in words.months:
        return False
    behind = tokens[end : end + _REACH]
    stop = next((n for n, one in enumerate(behind) if one.key == "." or one.kind is Kind.LINE), 0)
    auxiliaries = (end + n for n, one in enumerate(behind[:stop]) if one.key in words.perfect)
    return any(_perfect(tokens, at, words) is Tense.PAST for at in auxiliaries)


def _is_moved_to(tokens: list[Token], first: int, words: DateWords) -> bool:
    """Whether it is the month or season to which something is moved: "moved to the autumn"."""
    key = tokens[first].key
    if key not in words.seasons and key not in words.months:
        return False
    at = first - 1
    at -= at > 0 and tokens[at].key in words.articles
    aimed = key.endswith(words.to_endings or ("\n",)) or (
        at > 0 and tokens[at].key in words.through
    )
    return aimed and is_moved(tokens, first, words)


def _is_of_earlier(tokens: list[Token], place: int, words: DateWords) -> bool:
    """Whether it is the day of "the previous meeting on 16 November", though it will be told of."""
    for token in reversed(tokens[max(place - _EARLIER_REACH, 0) : place]):
        if token.key in words.earlier:
            return True
        if token.key in _CLAUSE_ENDS or token.key == "." or token.kind is Kind.LINE:
            return False
    return False


def tells_time(key: str, words: DateWords) -> bool:
    """Whether a word tells a tense: a verb, so that a clause of its own begins."""
    return key in words.perfect or _of_word(key, words) is not None


def is_moved(tokens: list[Token], place: int, words: DateWords, reach: int = _MOVED_REACH) -> bool:
    """Whether something is said to be moved: "from May to June" tells the old and the new.

    So does a change of what is called the date: "the date has been changed from May to June".
    """
    changed = dated = False
    for at in range(place - 1, max(place - reach, 0) - 1, -1):
        key = tokens[at].key
        if key in words.moved:
            return True
        changed, dated = changed or key in words.changed, dated or key in words.day_nouns
        if (changed and dated) or _ends_sentence(tokens, at, words):
            return changed and dated
    return False


def _around(tokens: list[Token], first: int, end: int, words: DateWords) -> list[tuple[int, int]]:
    """Words of the sentence and how far away each is; another clause is far away."""
    found: list[tuple[int, int]] = []
    for step, start in ((-1, first - 1), (1, end)):
        place, far, aside = start, 0, 0
        for distance in range(_REACH):
            if place < 0 or _ends_sentence(tokens, place, words):
                break
            token = tokens[place]
            if token.key in _BRACKETS:
                aside = max(aside + step * _BRACKETS[token.key], 0)
            if aside:
                pass  # "(names of the born and the dead) by the end of March"
            elif token.key in _CLAUSE_ENDS or (step > 0 and _opens_clause(tokens, place, words)):
                far += _REACH
            elif token.kind is Kind.WORD:
                found.append((place, distance + far))
            place += step
    return found


def _opens_clause(tokens: list[Token], place: int, words: DateWords) -> bool:
    """Reads "… i mars och ska få …": another verb, another time."""
    joins = tokens[place].key in words.both
    return joins and _of_word(tokens[place + 1].key, words) is not None


def _ends_sentence(tokens: list[Token], place: int, words: DateWords) -> bool:
    token = tokens[place]
    if token.kind in {Kind.LINE, Kind.END}:
        return True
    if token.key in {"!", "?", "•", "·", "|"}:
        return True
    if token.key != ".":
        return False
    before, behind = tokens[place - 1] if place else token, tokens[place + 1]
    if behind.glued:
        return False
    if before.kind is Kind.NUMBER:
        timed = place > 1 and tokens[place - 2].key in words.clock  # "klo 16. Lautakunta …"
        return behind.capital and (timed or before.end - before.start == _YEAR)
    if before.key in words.openings and behind.capital:
        return True  # "byggdes bryggan om. Den 3 december"
    length = before.end - before.start
    return length > _ABBREVIATED or (length == _ABBREVIATED and behind.capital)


def _perfect(tokens: list[Token], place: int, words: DateWords) -> Tense | None:
    """The tense of "har efter mötet öppnat", "on jo avattu", "har meddelat"."""
    for token in tokens[place + 1 : place + 1 + _PERFECT_REACH]:
        if token.key in _CLAUSE_ENDS or token.kind is Kind.LINE or token.key == ".":
            return None
        if token.key in words.reported:
            return Tense.REPORTED
        if token.key.endswith(words.perfect_endings) and token.key not in words.neutral:
            return Tense.PAST
    return None


def _is_undone(tokens: list[Token], place: int, words: DateWords) -> bool:
    """Reads "will be held", "is organised"."""
    before = {one.key for one in tokens[max(place - 2, 0) : place]}
    return bool(words.undone) and not words.undone.isdisjoint(before)


def _of_word(key: str, words: DateWords) -> Tense | None:
    if not key or key in words.neutral:
        return None
    if key in words.reported:
        return Tense.REPORTED
    if key in words.past:
        return Tense.PAST
    if key in words.future:
        return Tense.FUTURE
    if key.endswith(words.past_endings) and not key.endswith(words.unlike_past):
        return Tense.PAST
    if words.future_endings and key.endswith(words.future_endings):
        return Tense.FUTURE
    return None
