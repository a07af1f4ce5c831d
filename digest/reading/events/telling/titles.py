"""Name an event in the source's own words. Pure.

A title is a piece of the text: the noun with what belongs to it, else the clause, else the
sentence. Where the words are known, an inflected noun takes its base form; nothing is invented.
"""

from __future__ import annotations

import re

from digest.model.event import ACTED_ON, EventKind
from digest.model.text import Quote, Span
from digest.reading.events.kind.nouns import is_where
from digest.reading.events.kind.verdict import Verdict
from digest.reading.events.setting.cues import WORD, Cue, Cues, Hit
from digest.reading.events.setting.scene import Scene
from digest.reading.events.telling.base_forms import named as base_form

LONGEST = 160  # code points of a title
_SENTENCE = 120  # code points of a sentence that is its own title
_SHORT = 60  # code points; a deadline that short is its own title
_SUBJECTS: dict[EventKind, tuple[Cue, ...]] = {
    EventKind.RELEASE: (Cue.PUBLICATIONS,),
    EventKind.APPLICATION: (Cue.CALLS, Cue.REGISTRATIONS),
    EventKind.CONSULTATION: (Cue.SURVEYS,),
    EventKind.DEADLINE: (Cue.CALLS, Cue.SURVEYS, Cue.REGISTRATIONS, Cue.SUBMISSIONS),
}
_VERBS = frozenset(
    {Cue.STOPS, Cue.HOLDS, Cue.HAPPENS, Cue.HELD, Cue.WELCOMES, Cue.RELEASES, Cue.ACTS, Cue.VALID}
)
_TAKING_PLACE = frozenset({Cue.TAKES_PLACE, Cue.TOOK_PLACE})  # "took place"
_SAID_OF_NAMES = frozenset({Cue.HOLDS, Cue.HELD, Cue.TAKES_PLACE, Cue.TOOK_PLACE})
_CONJUNCTION = 3  # letters of "and", "och", "ja"
_SPACES = (" ", "\u00a0")
_DIGIT = re.compile(r"\d")
_HOUR = 2  # digits of an hour or a day
_LABEL = 4  # words up to the colon in "Avoin webinaari: Lasten digisuositukset"
_LEFT = 6  # words before a noun that may belong to it
_RIGHT = 9  # words after it
_ABOUT = 5  # words behind a noun that may tell of what or for whom it is
_INTO = re.compile(r"([aeiouyäö])\1n$")  # "Viipuriin"
_OF_NEXT = ("n", "sta", "stä", "lle")  # of a word that belongs to the one behind it
_HARMONY = str.maketrans("äö", "ao")
_QUOTED = re.compile(r"(?:,?[ \t\u00a0])?[”\"“'«»][^”\"“«»\n]{2,90}[”\"“'«»]")
_DASHED = re.compile(  # "Open evening – What do rivers do?"
    r"[ \u00a0]+[–—-][ \u00a0]+[A-ZÅÄÖ”\"“][^\n.!?\d–—]{3,70}(?=[.!?]?(?:\s|$))"
)
_NAME_IN_QUOTES = re.compile(r"[”\"“'«»]([^”\"“«»\n]{2,90})[”\"“'«»]$")
_NAMED = re.compile(r":[ \t\u00a0](?=\S)")
_BREAK = re.compile(r"[,;:.!?()\n|•]|[ \u00a0][–—-][ \u00a0]")
_LINE_MARKS = " \t\u00a0\u202f-–—•*·:,;|"


def title_of(scene: Scene, verdict: Verdict, cues: Cues, item_title: str = "") -> Quote:
    """The name of an event, as short as the text allows; a bare "Time:" line takes the item's."""
    noun = verdict.cue
    told = verdict.named or (noun and Span(noun.start, noun.end))
    if told is not None and told.start >= len(scene.text):  # the title names it
        return Quote(item_title[:LONGEST], scene.sentence.span)
    if verdict.named is not None:
        return _quote(scene.text, *verdict.named)
    in_sentence = (
        noun is not None and scene.sentence.span.start <= noun.start < scene.sentence.span.end
    )
    if noun is not None and isinstance(noun.cue, EventKind) and in_sentence:
        return _as_name(_around(scene, noun, cues), noun.end, cues, item_title)
    if noun is not None and isinstance(noun.cue, EventKind):
        line = _line_of(scene, noun)
        return _as_name(_around_in(scene.text, noun, line, (), cues), noun.end, cues, item_title)
    if noun is not None and noun.cue is Cue.LABELS and 0 < len(item_title) <= LONGEST:
        return Quote(item_title, scene.sentence.span)
    subjects = _SUBJECTS.get(verdict.kind, ())
    if verdict.kind in ACTED_ON and len(scene.sentence.text) <= _SHORT:
        return _clause(scene)
    named = [
        (_around(scene, hit, cues), hit.end)
        for hit in scene.hits
        if hit.cue in subjects and not (hit.cue is Cue.PUBLICATIONS and is_where(scene, hit, cues))
    ]
    named = [found for found in named if len(WORD.findall(found[0].text)) > 1] or named
    if named:
        title, head = max(named, key=lambda found: len(found[0].text))
        return _as_name(title, head, cues, item_title)
    name = noun and _name_before(scene, noun, cues)
    if name:
        return name
    title = _clause(scene)
    first = WORD.search(title.text)
    dangling = first is not None and Cue.CLAUSE_STARTS in cues.of_word(first.group())
    return Quote(item_title, title.span) if dangling and 0 < len(item_title) <= LONGEST else title


def _name_before(scene: Scene, verb: Hit, cues: Cues) -> Quote | None:
    """As in "Kuuralan Rantapaja 3.0 järjestetään": a name that opens the sentence, up to its verb."""
    start = scene.sentence.span.start
    lead = scene.text[start : verb.start].rstrip()
    words = WORD.findall(lead)
    if verb.cue not in _SAID_OF_NAMES or not 1 < len(words) <= _LEFT or re.search(r"[,;:\n]", lead):
        return None
    inside = (scene.occasion, *scene.earlier)
    if any(told.span.start < verb.start for told in inside) or scene.near(Cue.ORGANISES):
        return None
    not_names = (*cues.words.place_endings, *cues.words.of_endings)
    if words[0].lower() in cues.words.place_words or words[-1].endswith(not_names):
        return None  # "Kylätalolla järjestetään"
    is_name = words[0][0].isupper() and not words[-1][0].islower()
    return Quote(lead, Span(start, start + len(lead))) if is_name else None


def _as_name(title: Quote, head: int, cues: Cues, item_title: str) -> Quote:
    """In the base form; a quoted name alone, when it stands behind an inflected noun.

    Args:
        head: where the noun ends whose form it is; what stands behind it stays.
    """
    lead, quoted, name = _last_quoted(title.text)
    if quoted and base_form(lead, cues.words) != lead:
        return Quote(name, title.span)
    size = head - title.span.start
    behind = title.text[size:] if cues.words.about_endings and size > 0 else ""
    tail = behind if behind.startswith(" ") and behind[1:2].isalpha() else ""
    named = title.text[: len(title.text) - len(tail)]
    if tail and named.endswith(cues.words.of_endings or "\0"):
        opens = tail.split()[0].endswith(cues.words.doing_endings or "\0")
        tail = "" if opens else tail  # "haun aukeamisesta" tells of its opening
    plain = base_form(named, cues.words)
    if plain and (plain == named or named.endswith(("n", "a", "ä"))):
        plain += tail  # not "tieto leirille pääsystä"
    if plain is None:
        plain = item_title if 0 < len(item_title) <= LONGEST else title.text
    return Quote(plain, title.span)


def _last_quoted(title: str) -> tuple[str, bool, str]:
    """What stands before a quoted name at the end of a title, and the name."""
    found = _NAME_IN_QUOTES.search(title)
    return (title[: found.start()].rstrip(), True, found.group(1)) if found else (title, False, "")


def _line_of(scene: Scene, noun: Hit) -> Span:
    for line in scene.context:
        if line.span.start <= noun.start < line.span.end:
            return line.span
    return Span(noun.start, noun.end)


def _around(scene: Scene, noun: Hit, cues: Cues) -> Quote:
    days = (scene.occasion, *scene.earlier, *scene.later)
    taken = tuple(day.span for day in days if not cues.is_feast(day.text))  # "the May Day fair"
    return _around_in(scene.text, noun, scene.window, taken, cues)


def _around_in(text: str, noun: Hit, within: Span, taken: tuple[Span, ...], cues: Cues) -> Quote:
    start = _leftmost(text, noun, within, taken, cues)
    end = _rightmost(text, noun, within, taken, cues)
    return _quote(text, start, min(end, start + LONGEST))


def named_around(text: str, noun: Hit, within: Span, cues: Cues) -> str:
    """The name that a noun has in a sentence that tells no day."""
    title = _around_in(text, noun, within, (), cues)
    return _as_name(title, noun.end, cues, "").text


def _leftmost(text: str, noun: Hit, within: Span, taken: tuple[Span, ...], cues: Cues) -> int:
    """Back over the words that belong to the noun; over a whole name before "-valmennus"."""
    floor = max(
        [within.start, noun.start - LONGEST, *(s.end for s in taken if s.end <= noun.start)]
    )
    words = list(WORD.finditer(text, floor, noun.start))[-_LEFT:]
    start, after = noun.start, text[noun.start : noun.end]
    suffixed = text[max(0, noun.start - 2) : noun.start] in {" -", " –", "\u00a0-"}
    if text[max(0, noun.start - 1) : noun.start] == "-":
        start = noun.start - 1
    for word in reversed(words):
        between = text[word.end() : start]
        if not suffixed and _BREAK.search(between):
            break
        if suffixed and word.end() < start - 2 and ("," in between or _is_verb(word.group(), cues)):
            break
        chained = _is_chained(text, word, start, within.start, cues)
        if not suffixed and not chained and _stops(word.group(), after, cues):
            break
        after = word.group()
        start = word.start()
        if suffixed and word.group()[0].isupper():
            suffixed = False
            break
    return start


def _is_chained(text: str, word: re.Match[str], start: int, first: int, cues: Cues) -> bool:
    """As in "the New Mill Choir", "Paper and Poster Deadline": capitals on both sides."""
    if not text[start].isupper() or text[word.end() : start] not in _SPACES:
        return False
    if word.group()[0].isupper() and word.start() <= first:
        return False
    if word.group()[0].isupper():
        where = word.group().endswith(tuple(cues.words.place_endings))
        return not where and not _DIGIT.search(word.group())
    before = text[: word.start()].rstrip().rpartition(" ")[2]
    return len(word.group()) <= _CONJUNCTION and before[:1].isupper() and before.isalpha()


def _is_verb(word: str, cues: Cues) -> bool:
    return any(cue in (Cue.HOLDS, Cue.HAPPENS, Cue.HELD) for cue in cues.of_word(word))


def _stops(word: str, after: str, cues: Cues) -> bool:
    """Whether a word cannot belong to what stands after it: a verb, another case."""
    found = cues.of_word(word)
    if any(cue in _VERBS for cue in found) and Cue.COMING not in found:
        return True
    if word.isdigit() and len(word) <= _HOUR:
        return True
    if any(cue in (Cue.CLAUSE_STARTS, Cue.LABELS) for cue in found):
        return True
    if not word.lower().endswith(cues.words.other_cases):
        return False
    agrees = _ending(word) == _ending(after)
    return not agrees and not after.lower().endswith(cues.words.linking_endings)


def _ending(word: str) -> str:
    """The last three letters, whatever the vowel harmony."""
    return word.lower()[-3:].translate(_HARMONY)


def _rightmost(text: str, noun: Hit, within: Span, taken: tuple[Span, ...], cues: Cues) -> int:
    """On over a quoted or announced name, and what the noun is about."""
    ceiling = min([within.end, *(s.start for s in taken if s.start >= noun.end)])
    quoted = _QUOTED.match(text, noun.end, ceiling)
    if quoted:
        return quoted.end()
    dashed = _DASHED.match(text, noun.end, ceiling)
    if dashed and dashed.end() >= within.end - 1:
        return dashed.end()
    named = _NAMED.match(text, noun.end, ceiling)
    if named and len(WORD.findall(text, within.start, noun.end)) <= _LABEL:
        return _to_break(text, named.end(), ceiling)
    if not cues.words.place_words:
        return _told_by_case(text, noun.end, ceiling, cues)
    return _about(text, noun.end, ceiling, cues)


def _to_break(text: str, start: int, ceiling: int) -> int:
    found = re.compile(r"[.!?](?=\s|$)|\n|[,;|](?=\s)").search(text, start, ceiling)
    end = found.start() if found else ceiling
    return start + len(text[start:end].rstrip(_LINE_MARKS))


def _told_by_case(text: str, start: int, ceiling: int, cues: Cues) -> int:
    """As in "Webinaari tutkimusaineistojen avaamisesta": up to the word whose case says of what."""
    end, verbs = (
        start,
        {Cue.HOLDS, Cue.HAPPENS, Cue.HELD, Cue.STARTS, Cue.ENDS, Cue.ACTS, Cue.STOPS},
    )
    for count, word in enumerate(WORD.finditer(text, start, ceiling)):
        said, lowered = cues.of_word(word.group()), word.group().lower()
        if (
            count >= _ABOUT
            or _BREAK.search(text, end, word.start())
            or lowered in cues.words.hanging
        ):
            break
        if not verbs.isdisjoint(said) or cues.is_weekday(lowered) or _DIGIT.search(lowered):
            break
        names_place = word.group()[0].isupper() and _INTO.search(lowered)
        if lowered.endswith(cues.words.about_endings) or names_place:
            end = word.end()
        elif not lowered.endswith(_OF_NEXT):
            break
    return end


def _about(text: str, start: int, ceiling: int, cues: Cues) -> int:
    """As in "Workshop on data protection": prepositions and nouns, up to a verb."""
    end = start
    verbs = {Cue.HOLDS, Cue.HAPPENS, Cue.HELD, Cue.STARTS, Cue.CLAUSE_STARTS, Cue.ENDS, Cue.ACTS}
    phrases = {hit.start for hit in cues.find(text, start, ceiling) if hit.cue in _TAKING_PLACE}
    for count, word in enumerate(WORD.finditer(text, start, ceiling)):
        found = cues.of_word(word.group())
        if count >= _RIGHT or word.start() in phrases or _BREAK.search(text, end, word.start()):
            break
        if Cue.ABOUT in found and not count:
            continue  # "rapporten om barns rörelse"
        if any(cue in verbs or cue is Cue.CANCELS or cue is Cue.MOVES for cue in found):
            break
        if Cue.STOPS not in found:
            end = word.end()
    return end


def _clause(scene: Scene) -> Quote:
    """The clause, or the sentence when it is short, without the date's line marks."""
    text, sentence = scene.text, scene.sentence.span
    start, end = sentence if sentence.end - sentence.start <= _SENTENCE else scene.clause
    return _quote(text, start, end)


def _quote(text: str, start: int, end: int) -> Quote:
    """Trimmed at both ends, and cut between words when too long."""
    piece = text[start:end]
    if len(piece) > LONGEST:
        piece = piece[:LONGEST].rsplit(" ", 1)[0]
    left = len(piece) - len(piece.lstrip(_LINE_MARKS))
    piece = piece.strip(_LINE_MARKS).rstrip(".!?") or text[start:end][:LONGEST]
    begin = start + (left if text[start + left : start + left + len(piece)] == piece else 0)
    return Quote(piece, Span(begin, begin + len(piece)))
