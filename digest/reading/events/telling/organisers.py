"""Read who arranges an event: a label, "is organised by", "järjestää". Pure.

The name is the source's own, in the case it stands in.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from digest.model.event import EventKind
from digest.model.text import Quote
from digest.reading.events.alike import meet
from digest.reading.events.setting.cues import Cue, Cues
from digest.reading.events.telling.wording import (
    Line,
    Listed,
    Token,
    line_of,
    lists,
    names_occasion,
)

_COLON = re.compile(r"[ \u00a0]?(?::|[–—-](?=[ \u00a0]))[ \u00a0]*")
_ENDING = re.compile(
    r"[.!?](?=\s*$|\s+[A-ZÅÄÖ])|(?<=\w\w\w\w)\.(?=\s)|[;:(\n\"”]|[ \u00a0][–—-][ \u00a0]|https?:|\bwww\."
)
_MARKS = " ,:–-\u00a0"
_BETWEEN = 5  # words between "the organiser" and "is"
_OBJECT = 4  # words before a verb that name what is arranged
_SUBJECT = 9  # words before "is provided by"
_OPENING = 3  # words of a name, of which one has a capital or names a body
_WORDS = 16  # of a name, or of several
_VERBS = frozenset({Cue.HOLDS, Cue.TAKES_PLACE, Cue.STARTS, Cue.HAPPENS, Cue.OPENS, Cue.MODALS})


def find_organiser(lines: Iterable[Quote], days: Iterable[int], cues: Cues) -> str | None:
    """The name behind a label, "is organised by", or a verb whose object the event is.

    Args:
        lines: those about the event, its own first.
        days: where dates begin, in the text; no name goes across one.
    """
    words, dated, about = lists(cues.words.details), tuple(days), tuple(lines)
    own = about[0].text if about else ""
    for quote in about:
        line = line_of(quote.text, quote.span.start)
        for start in _starts(line, own if quote is not about[0] else "", words, cues):
            name = organiser_at(line, start, dated, cues)
            if name:
                return name
        name = _before_participle(line, words, cues)
        if name:
            return name
    return None


def organiser_at(
    line: Line, start: int, days: Iterable[int], cues: Cues, *, before_object: bool = False
) -> str | None:
    """The name, or names, that begin at an offset of a line; what they arrange may follow."""
    words = lists(cues.words.details)
    start = _without_small_words(line, start, words["jointly"])
    ending = _ENDING.search(line.text, start)
    end = min([ending.start() if ending else len(line.text), *_days_from(line, start, days)])
    name = _up_to_clause(line_of(line.text[start:end]), words, cues)
    if before_object:
        name = _up_to_object(line_of(name), words, cues)
    name = _without_join(name.strip(_MARKS), cues)
    return name if _is_name(name, words) else None


def _days_from(line: Line, start: int, days: Iterable[int]) -> Iterator[int]:
    return (day - line.at for day in days if line.at + start <= day < line.at + len(line.text))


def _starts(line: Line, own: str, words: Mapping[str, Listed], cues: Cues) -> Iterator[int]:
    for number, token in enumerate(line.tokens):
        if not words["any_host"].may_begin(token.word):
            continue
        noun = max(words[sort].begun(line.tokens, number) for sort in ("hosts", "hosts_as"))
        if noun and not words["yours"].ended(line.tokens, number):
            start = _behind_noun(line, number + noun - 1, words)
            if start is not None:
                yield start
        by = words["hosted_by"].begun(line.tokens, number)
        if by and own and _is_of_another(line.tokens[:number], own, cues):
            continue
        if not by and (number == 0 or _is_subject(line.tokens[:number], cues)):
            by = words["given_by"].begun(line.tokens, number)
        if by:
            yield line.tokens[number + by - 1].end
        if words["arranges"].has(token.word) and _is_object(line, number, own, cues):
            yield token.end
        if words["answers"].has(token.word) and _is_charge(line, number, own, cues):
            yield token.end


def _behind_noun(line: Line, number: int, words: Mapping[str, Listed]) -> int | None:
    """Behind "Järjestäjä:", "Arrangör är", "Som arrangör fungerar", "The organisers are"."""
    token, tokens = line.tokens[number], line.tokens
    colon = _COLON.match(line.text, token.end)
    if colon:
        return colon.end()
    for at in range(number + 1, min(len(tokens), number + 1 + _BETWEEN)):
        if not line.joined(at):
            break
        is_verb = words["is_now"].begun(tokens, at) or words["hosting_is"].begun(tokens, at)
        if is_verb:
            return tokens[at + is_verb - 1].end
        if at == number + 1 and not words["complements"].has(tokens[at].word):
            break
    if not words["hosts_as"].has(token.word) or number + 1 == len(tokens):
        return None
    following = tokens[number + 1]
    named = line.text[following.start].isupper() or words["bodies"].has(following.word)
    return token.end if named and line.joined(number + 1) else None


def _is_object(line: Line, number: int, own: str, cues: Cues) -> bool:
    """Whether what stands before a verb is what is arranged: "Retken järjestää …"."""
    before = line.tokens[:number]
    endings = cues.words.details.object_endings
    if not endings or not 0 < number <= _OBJECT or not before[-1].word.endswith(endings):
        return False
    several = before[-1].word.endswith(cues.words.plural_endings) and line.tokens[
        number
    ].word.endswith(cues.words.details.plural_verbs)
    return not several and _names(before[-1], own, cues)  # "Messut tarjoavat …"


def _is_charge(line: Line, number: int, own: str, cues: Cues) -> bool:
    """As in "Tapahtumasta vastaa …", "För arrangemanget svarar …", "Bakom dagen står …"."""
    before = line.tokens[:number]
    if not 0 < number <= _OBJECT:
        return False
    endings = cues.words.details.charge_endings
    if endings:
        return before[-1].word.endswith(endings) and _names(before[-1], own, cues)
    return lists(cues.words.details)["host_leads"].has(before[0].word) and names_occasion(
        before[1:], cues
    )


def _names(token: Token, own: str, cues: Cues) -> bool:
    """Whether a word is one for any event, or stands in the sentence of this one."""
    return names_occasion((token,), cues) or meet(token.word, own)


def _is_of_another(before: Sequence[Token], own: str, cues: Cues) -> bool:
    """As in "camps organised by …": the nearest noun is no word for this event."""
    kinds = {hit.cue for hit in cues.of_line(own) if isinstance(hit.cue, EventKind)}
    known = lists(cues.words.details)["occasions"]
    for token in reversed(before):
        said = cues.of_word(token.word)
        if known.has(token.word) or Cue.INSTALMENTS in said or meet(token.word, own):
            return False
        told = [cue for cue in said if isinstance(cue, EventKind)]
        if told:
            return not any(cue in kinds and cue is not EventKind.EVENT for cue in told)
    return False


def _is_subject(before: tuple[Token, ...], cues: Cues) -> bool:
    """Whether the words before "is provided by" name the occasion."""
    if not 0 < len(before) <= _SUBJECT:
        return False
    return before[0].word in cues.words.pronouns or names_occasion(before[:_OBJECT], cues)


def _before_participle(line: Line, words: Mapping[str, Listed], cues: Cues) -> str | None:
    """As in "Opetushallituksen järjestämä webinaari": the names right before the participle."""
    for number, token in enumerate(line.tokens[1:], 1):
        if not words["arranged"].has(token.word):
            continue
        first = number
        while (
            first and line.joined(first) and _may_be_named(line, first - 1, first == number, cues)
        ):
            first -= 1
        name = line.text[line.tokens[first].start : token.start].strip(_MARKS)
        if first < number and name[:1].isupper() and name.endswith(cues.words.of_endings):
            return name
    return None


def _may_be_named(line: Line, number: int, last: bool, cues: Cues) -> bool:
    token = line.tokens[number]
    capital = line.text[token.start].isupper()
    of = token.word.endswith(cues.words.of_endings)
    inside = number > 0 and line.text[line.tokens[number - 1].start].isupper()
    return (
        capital or (of and last) or (token.word in cues.words.joins and inside) or (inside and of)
    )


def _without_small_words(line: Line, start: int, small: Listed) -> int:
    rest = line_of(line.text[start:])
    at = 0
    while (told := small.begun(rest.tokens, at)) and not _has_capital(rest, at, at + told):
        at += told
    skipped = rest.tokens[at - 1].end if at else 0
    while start + skipped < len(line.text) and line.text[start + skipped] in _MARKS:
        skipped += 1
    return start + skipped


def _without_join(name: str, cues: Cues) -> str:
    """Without an "and" that nothing follows."""
    head, _, last = name.rpartition(" ")
    return head.rstrip(_MARKS) if last in cues.words.joins else name


def _up_to_object(line: Line, words: Mapping[str, Listed], cues: Cues) -> str:
    """As in "ordnar Svenska Kulturfonden ett seminarium", "bjuder Sitra in till …"."""
    for number, token in enumerate(line.tokens):
        small = not line.text[token.start].isupper()
        told = words["articles"].has(token.word) or names_occasion((token,), cues)
        told = told or line.text.startswith("- ", token.end)  # "skrivar- och fotokurser"
        if number and small and (told or words["particles"].has(token.word)):
            return line.text[: line.tokens[number - 1].end]
    return line.text


def _has_capital(line: Line, first: int, behind: int) -> bool:
    return any(line.text[token.start].isupper() for token in line.tokens[first:behind])


def _up_to_clause(line: Line, words: Mapping[str, Listed], cues: Cues) -> str:
    """Up to partners, a preposition, a clause; the comma and the "and" of a list stay."""
    for number, token in enumerate(line.tokens):
        if number == 0:
            continue
        before = line.text[: line.tokens[number - 1].end]
        between = line.text[line.tokens[number - 1].end : token.start]
        capital = line.text[token.start].isupper()
        if words["with_others"].begun(line.tokens, number) and not capital:
            return before
        if words["for_whom"].has(token.word) and not _is_in_name(line, number, words):
            return before
        joined = number > 1 and line.tokens[number - 1].word in cues.words.joins
        anew = joined and words["nobody"].has(token.word)  # "… and you can"
        if (_is_verb(token, words, cues) or anew) and not capital:
            return line.text[: line.tokens[number - 2].end] if joined else before
        if "," in between and not _goes_on(line, number, words, cues):
            return before
    return line.text


def _is_in_name(line: Line, number: int, words: Mapping[str, Listed]) -> bool:
    """As in "the Institute for Hills", "Institutet för de inhemska språken"."""
    named = any(line.text[one.start].isupper() for one in line.tokens[number + 1 : number + 2])
    return named or words["bodies"].has(line.tokens[number - 1].word)


def _is_verb(token: Token, words: Mapping[str, Listed], cues: Cues) -> bool:
    return words["is_now"].has(token.word) or any(cue in _VERBS for cue in cues.of_word(token.word))


def _goes_on(line: Line, number: int, words: Mapping[str, Listed], cues: Cues) -> bool:
    """Whether a list of names goes on behind a comma."""
    if line.text[line.tokens[number].start - 3 : line.tokens[number].start].startswith("-,"):
        return True  # "elinkeino-, liikenne- ja ympäristökeskus"
    if words["relatives"].begun(line.tokens, number):
        return False
    later = [token.word for token in line.tokens[number:]]
    return later[0] not in cues.words.joins and any(word in cues.words.joins for word in later)


def _is_name(name: str, words: Mapping[str, Listed]) -> bool:
    tokens = line_of(name).tokens
    if not 0 < len(tokens) <= _WORDS or words["nobody"].has(tokens[0].word):
        return False
    opening = tokens[:_OPENING]
    capital = any(name[token.start].isupper() for token in opening)
    return capital or any(words["bodies"].has(token.word) for token in opening)
