"""Take out of a title the day that stands beside it anyway, and what it leaves hanging. Pure.

"Call for grants closes on 5 May at 4 pm" is "Call for grants closes", "5 May, 7 pm – Opening night"
is "Opening night".
"""

from __future__ import annotations

import re

from digest.model.event import EventKind
from digest.model.reading import Precision
from digest.model.text import Quote, Span
from digest.reading.events.setting.cues import WORD, Cue, Cues
from digest.reading.events.setting.scene import CLOCK, O_CLOCK, Scene

_LONG = 9  # words behind a verb that may be a name
_SMALL = 3  # letters of a word that is mostly an "I"
_FEW = 2  # words of a name that says more than what sort of thing it is
_MARKS = " \t\n\u00a0\u202f-–—•*·:,;|/+&@"
_BEFORE_CLOCK = re.compile(r"[\s\u00a0•*·|@,–—-]*")
_ENDS_DAY = re.compile(r"[ \t\u00a0\u202f).]*(?:[\n|:;,•·–—-][\s\u00a0|–—-]*)+")  # "5 May: …"
_ENDS = re.compile(r"[\s\u00a0)\]]*(?:$|[,;:.!?(\n|–—-])")  # nothing of the sentence's frame
_CLOCK_END = re.compile(
    r"[\s,(]*\d{1,2}(?:[.:]\d\d)?(?:\s?[–-]\s?\d{1,2}(?:[.:]\d\d)?)?\s?[ap]\.?m\.?$", re.IGNORECASE
)
_HOUR_END = re.compile(  # "kl 11-15", behind a name
    rf"[\s,(–—-]*{O_CLOCK}\s?\d[\d.:]*(?:\s?[–-]\s?\d[\d.:]*)?\)?", re.IGNORECASE
)
_ADDRESS = re.compile(r"[\s(]*(?:https?://|www\.)\S+$")
_DIGIT = re.compile(r"\d")
_ARTICLE = re.compile(r"^(?:[a-zåäö]{1,3}\s+)(?=[A-ZÅÄÖ])")  # "the Story Hour", behind its day
_COMMA_IN_QUOTES = re.compile(r",([”\"’])$")
_PHRASES = frozenset({Cue.ACTS, Cue.SIGNS_UP, Cue.COMMANDS, Cue.REGISTRATIONS})
_PAIRS = (("(", ")"), ("[", "]"), ("“", "”"), ("«", "»"))


def trimmed(title: Quote, kind: EventKind, scene: Scene, cues: Cues) -> str:
    """The title without its days; "" where it is nothing but a day."""
    start, end = title.span
    name = title.text
    if scene.text[start:end] == name:
        name = _without_days(Span(start, end), kind, scene, cues)
    asks = scene.sentence.text.rstrip("? ").endswith(name) and scene.sentence.text.endswith("?")
    if not asks:
        name = _from_its_word(without_hanging(_without_hour(name, cues), cues), cues)
    name = closed(name)
    if kind is EventKind.DEADLINE and name and _is_open(name, cues):
        name = scene.text[start : max(end, scene.occasion.span.end)]
    return " ".join(name.split())


def _without_hour(name: str, cues: Cues) -> str:
    """As in "Barbecue kl. 10–12 på bryggan"."""
    hour = _HOUR_END.search(name)
    if hour is None or not hour.start() or not _goes_on(name[hour.end() :], cues):
        return name
    if _DIGIT.search(name, 0, hour.start()):
        return name  # a day, whose hour it is
    return name[: hour.start()]


def _from_its_word(name: str, cues: Cues) -> str:
    """As in "and the mill will be open", "järjestettävät juhlat": without what ties it to the rest."""
    first = WORD.match(name)
    while first is not None and first.group().islower() and _ties(first.group(), cues):
        rest = name[first.end() :].lstrip()
        if not has_letters(rest):
            break
        name, first = rest, WORD.match(rest)
    return name


def _ties(word: str, cues: Cues) -> bool:
    leads = word in cues.words.not_first
    return leads or (Cue.CLAUSE_STARTS in cues.of_word(word) and _hangs(word, cues))


def _without_days(span: Span, kind: EventKind, scene: Scene, cues: Cues) -> str:
    """What stands behind a day that opens the title, up to the next day."""
    start, end = span
    for day in _days(scene, cues):
        if day.end <= start or day.start >= end:
            continue
        lead, place = scene.text[start : day.start], _behind_clock(scene, day.end)
        behind = _ENDS_DAY.match(scene.text, place, end)
        named = behind is not None and has_letters(scene.text[behind.end() : end])
        if not _says_something(lead, cues) or (named and _is_label(lead, scene, place)):
            if behind is None or not named or _leans(scene.text[behind.end() : end], cues):
                held = _behind_verb(scene, place, end, cues)
                if held is not None:
                    return scene.text[held:end]
                return "" if _is_bare(scene.text[place:end], cues) else scene.text[start:end]
            start = behind.end()
        else:
            cut, rest = without_hanging(lead, cues), scene.text[place:end]
            least = 1 if _ENDS.match(rest) else _FEW
            fits = len(WORD.findall(cut)) >= least and _goes_on(rest, cues) and _stands(cut, cues)
            fits = fits and not (kind is EventKind.DEADLINE and _is_open(cut, cues))
            return _without_verb(cut, cues) if fits else scene.text[start:end]
    return _ARTICLE.sub("", scene.text[start:end]) if start > span.start else scene.text[start:end]


def _days(scene: Scene, cues: Cues) -> list[Span]:
    """Those by number or of several words; "the Christmas fair" and "Monday's talk" have theirs in the name."""
    told = (*scene.earlier, scene.occasion, *scene.later)
    return sorted(
        day.span
        for day in told
        if day.precision is not Precision.YEAR
        and (_DIGIT.search(day.text) or (" " in day.text and not cues.is_feast(day.text)))
    )


def _behind_clock(scene: Scene, place: int) -> int:
    """Over the hours right behind a day: "Friday 14 June | 7.30pm – Opening night"."""
    lead = _BEFORE_CLOCK.match(scene.text, place)
    found = CLOCK.match(scene.text, lead.end() if lead else place)
    return found.end() if found else place


def _says_something(lead: str, cues: Cues) -> bool:
    """More than a label or a word before a day: "Date:", "On"."""
    return any(
        not (_hangs(word, cues) or cues.is_weekday(word) or Cue.LABELS in cues.of_word(word))
        for word in WORD.findall(lead)
    )


def _is_label(lead: str, scene: Scene, place: int) -> bool:
    """As in "PRESS 5 May, 9 am: How are we?", "Church news: On 5 May …": the name comes behind."""
    single = len(WORD.findall(lead)) == 1 and scene.text[place : place + 1] == ":"
    return single or ":" in lead[-_FEW * 4 :]


def _behind_verb(scene: Scene, place: int, end: int, cues: Cues) -> int | None:
    """Where the name begins in "On 5 May there will be a bark boat race": behind the verb."""
    verbs = (
        hit
        for hit in cues.find(scene.text, place, end)
        if hit.cue in (Cue.HOLDS, Cue.TAKES_PLACE) and not WORD.search(scene.text, place, hit.start)
    )
    last = max((hit.end for hit in verbs), default=end)
    words = list(WORD.finditer(scene.text, last, end))
    while words and _hangs(words[0].group(), cues):
        words.pop(0)
    if not 0 < len(words) <= _LONG or len(words[0].group()) <= _SMALL:
        return None
    return None if _DIGIT.search(scene.text, words[0].start(), end) else words[0].start()


def _leans(rest: str, cues: Cues) -> bool:
    """As in "On 5 May, are all welcome": a verb first, so what comes before belongs to it."""
    first = WORD.match(rest)
    return first is not None and _hangs(first.group(), cues) and not _ARTICLE.match(rest)


def _is_bare(rest: str, cues: Cues) -> bool:
    """Nothing behind the day but hours."""
    words = [word for word in WORD.findall(rest) if word.isalpha() and len(word) > _FEW]
    return all(_hangs(word, cues) for word in words)


def _goes_on(rest: str, cues: Cues) -> bool:
    """Whether the day ends what is told, or only a place, a purpose or another clause follows."""
    if _ENDS.match(rest):
        return True
    words = WORD.findall(rest)
    while words and (words[0].isdigit() or Cue.BY_AFTER in cues.of_word(words[0])):
        words.pop(0)
    if not words:
        return True
    first, where = words[0].lower(), tuple(cues.words.place_endings)
    return first in cues.words.place_words or _hangs(first, cues) or first.endswith(where)


def _stands(name: str, cues: Cues) -> bool:
    """Neither a place nor "At the hall is held", of which the name comes behind the day."""
    words = WORD.findall(name)
    if words[0].lower() in cues.words.pronouns or words[0] in cues.words.place_words:
        return False
    if len(words) > _FEW:
        return True
    if len(words) == 1 and words[0].islower():
        return False
    verbs = {Cue.HOLDS, Cue.TAKES_PLACE, Cue.HELD}
    verbs |= {Cue.OPENS, Cue.STARTS, Cue.ENDS} if len(words) == 1 else set()
    where = words[-1].endswith(tuple(cues.words.place_endings))
    return not where and not any(cue in verbs for cue in cues.of_word(words[-1]))


def _is_open(name: str, cues: Cues) -> bool:
    """As in "The survey is open", which without its last day would say the opposite."""
    words = WORD.findall(name)
    opens = (Cue.OPENS, Cue.STANDS_OPEN, Cue.AVAILABLE, Cue.VALID)
    return bool(words) and any(cue in opens for cue in cues.of_word(words[-1]))


def _without_verb(name: str, cues: Cues) -> str:
    """As in "Programme with the winners is arranged", "The May fair will be held"."""
    verbs = (hit for hit in cues.of_line(name) if hit.cue is Cue.TAKES_PLACE)
    ends = [hit for hit in verbs if hit.end == len(name) and " " in name[hit.start :]]
    lead = name[: min(hit.start for hit in ends)].rstrip(_MARKS) if ends else name
    return lead if lead[:1].isupper() else name


def without_hanging(name: str, cues: Cues) -> str:
    """As in "Abstracts of 300 words must", which goes on with "be sent by 5 May"."""
    whole = name
    while True:
        name = _CLOCK_END.sub("", _ADDRESS.sub("", name.rstrip(_MARKS))).rstrip(_MARKS)
        words = list(WORD.finditer(name))
        if not words or name[words[-1].end() :].strip(".") or not _hangs(words[-1].group(), cues):
            return name.lstrip(_MARKS)
        if any(hit.cue in _PHRASES and hit.end == words[-1].end() for hit in cues.of_line(name)):
            return name.lstrip(_MARKS)  # "sign up"
        lead = name[: words[-1].start()]
        if lead.rstrip(" .")[-1:].isdigit() and Cue.BY_AFTER in cues.of_word(words[-1].group()):
            return whole.strip(_MARKS)  # a day that is left in its sentence: "5.1. mennessä"
        name = lead


def _hangs(word: str, cues: Cues) -> bool:
    return word.lower() in cues.words.hanging


def closed(name: str) -> str:
    """Without a bracket or a quotation that only opens."""
    for opens, closes in _PAIRS:
        at = name.rfind(opens)
        if at >= 0 and closes not in name[at:]:
            lead = name[:at].rstrip(_MARKS)
            name = lead if has_letters(lead) else name[at + 1 :]
    return _COMMA_IN_QUOTES.sub(r"\1", name)


def has_letters(name: str) -> bool:
    """Whether a word stands in it, beside numbers and marks."""
    return any(len(word) > 1 and not _DIGIT.search(word) for word in WORD.findall(name))
