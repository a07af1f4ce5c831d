"""Find the name that the sentence of an event, or the one before it, gives it. Pure."""

from __future__ import annotations

import re

from digest.model.event import Event, EventKind
from digest.model.text import Span
from digest.reading.events.setting.cues import WORD, Cue, Cues
from digest.reading.events.telling.bare import LONGEST, is_bare, noun_in, up_to_verb
from digest.reading.events.telling.base_forms import named as base_form
from digest.reading.events.telling.titles import named_around
from digest.reading.events.telling.trimmed import has_letters, without_hanging

_ROW = 110  # code points of a row of a calendar, or of what stands before a day
_BEFORE = 300  # code points before a sentence that may tell which
_WORDS = 9  # of a name
_MARKS = " \t\u00a0–-—•*·:,;|.)("
_BESIDE = re.compile(r"[^,.:;\n\d]{0,40}, ([”\"“]?[A-ZÅÄÖ][^,.:;\n\d]{3,90}),")
_CLOCK = re.compile(
    r"^[\s,.:|–—-]*(?:(?:klo|kl|at|from|kello|klockan)\.?\s)?\d[\d.:\s–—-]*(?:[ap]\.?m\b\.?)?",
    re.IGNORECASE,
)
_HOUR = re.compile(r"[\s,]+(?:klo|kl|at|kello|klockan)\.?\s\d[\d.:\s–—-]*$", re.IGNORECASE)
_NEW = re.compile(r"\b(?:en|ett|an?)\s(?:\w+\s)?$", re.IGNORECASE)
_COMMON = 4  # letters of two words of one sort of thing: "mötet", "dialogmöte"
_VERBS = frozenset(
    {Cue.TAKES_PLACE, Cue.HOLDS, Cue.HELD, Cue.HAPPENS, Cue.MODALS, Cue.ACTS, Cue.TOGETHER}
    | {Cue.WELCOMES, Cue.LABELS, Cue.PLACE_LABELS, Cue.BY_BEFORE, Cue.ENDS, Cue.STARTS}
)
_NOT_NAMES = frozenset({Cue.TOGETHER, Cue.WELCOMES, Cue.COMMANDS, Cue.CLAUSE_STARTS, Cue.THEN})


def stem_of(name: str) -> str:
    """What two words of one sort of thing share: "mötet", "dialogmöte"."""
    last = name.rpartition(" ")[2].lower()
    return last[: max(_COMMON, len(last) - 3)]


def opens_with_day(event: Event, cues: Cues) -> bool:
    """As in "Wed 9 December, 5–8 pm, Nature House": no name before the day."""
    line, at = event.evidence.text, event.evidence.text.find(event.when or "\0")
    return at >= 0 and _says_nothing(line[:at], cues)


def row_name(event: Event, item: str, cues: Cues) -> str:
    """The name of a row of a calendar, which is what stands beside its day; else ""."""
    line, told, own = event.evidence.text.strip(_MARKS), event.when or "\0", event.title
    at = line.find(told)
    behind = line[at + len(told) :]
    weak = is_bare(own, cues) or own == item or len(WORD.findall(own)) == 1
    if at < 0 or not weak or len(line) > _ROW or "\n" in line or cues.day_in(behind) is not None:
        return ""
    lead, rest = line[:at].strip(_MARKS), _CLOCK.sub("", behind).strip(_MARKS)
    opens = _says_nothing(lead, cues)
    name = _HOUR.sub("", _up_to_place(rest) if opens else lead)
    if not (opens or not rest or rest[:1].isupper()) or not _is_name(name, cues):
        return ""
    if not _NOT_NAMES.isdisjoint(cues.of_word(WORD.findall(name)[0])):
        return ""  # "Save the day"
    last = WORD.findall(name)[-1].lower()
    if Cue.VENUES in cues.of_word(last) and not noun_in(name, cues):
        return ""  # "Fire station north", of several open days
    inflected = last.startswith(own.lower()) and last.endswith(
        ("na", "nä", *cues.words.other_cases)
    )
    if not opens and (last in cues.words.hanging or (inflected and last != own.lower())):
        return ""
    part = own.lower() in name.lower() or (own == item and name not in item) or own not in item
    return name if part and not is_bare(name, cues) else ""


def _up_to_place(rest: str) -> str:
    """As in "Craft market, Town Hall", but not within quotes."""
    first = re.split(r", | \| ", rest)[0]
    return rest if any(first.count(mark) % 2 for mark in '"”') or "“" in first else first


def _says_nothing(lead: str, cues: Cues) -> bool:
    return all(
        cues.is_weekday(word) or word.lower() in cues.words.hanging for word in WORD.findall(lead)
    )


def _is_name(name: str, cues: Cues) -> bool:
    """Neither a sentence nor a place nor a day."""
    words = WORD.findall(name)
    if not 0 < len(words) <= _WORDS or not name[:1].isupper() or cues.day_in(name) is not None:
        return False
    where = words[0].lower() in cues.words.place_words
    where = where or words[0].endswith(tuple(cues.words.place_endings) or "\0")
    said = {hit.cue for hit in cues.of_line(name)}
    return not where and said.isdisjoint(_VERBS)


def subject(event: Event, cues: Cues) -> str:
    """What its sentence says that is held or comes out: "Kerhon pikkujoulut ovat 15.12."; else ""."""
    line, told = event.evidence.text, event.when or "\0"
    at = line.find(told)
    lead = line[: max(at, 0)].strip(_MARKS)
    if (
        not lead
        or len(lead) > _ROW
        or "\n" in lead
        or _BREAKS.search(lead)
        or cues.day_in(lead) is not None
    ):
        return ""
    name = up_to_verb(without_hanging(_without_weekday(lead, cues), cues), cues)
    first, inflected = WORD.match(name), ("na", "nä", *cues.words.place_endings)
    if cues.words.base_forms and name.endswith(inflected):
        return ""
    name = base_form(name, cues.words) or name
    if first is None or not _NOT_NAMES.isdisjoint(cues.of_word(first.group())):
        return ""
    tied = _is_tied(first.group(), cues)
    return name if not tied and _is_name(name, cues) else ""


_BREAKS = re.compile(r"[,;:!?]")


def _without_weekday(name: str, cues: Cues) -> str:
    while name and cues.is_weekday(name.rpartition(" ")[2]):
        name = without_hanging(name.rpartition(" ")[0], cues)
    return name


def without_day(event: Event, cues: Cues) -> str:
    """A title that is a sentence: its name before the verb, without the day."""
    name, told = event.title, event.when or "\0"
    at = name.find(told)
    if at < 0 or not any(map(str.isdigit, told)):
        return up_to_verb(name, cues)
    lead = _without_weekday(name[:at].strip(_MARKS), cues)
    plain = base_form(lead, cues.words) or lead
    lead = _without_weekday(without_hanging(lead, cues), cues) if plain == lead else plain
    words = WORD.findall(lead)
    if words and (_is_tied(words[0], cues) or _says_where(words[-1], cues)):
        return name
    if has_letters(lead) and (noun_in(lead, cues) or len(WORD.findall(lead)) > 1):
        return up_to_verb(lead, cues)
    rest = without_hanging(_CLOCK.sub("", name[at + len(told) :]).strip(_MARKS), cues)
    first = WORD.match(rest)
    where = first is not None and first.group().endswith(tuple(cues.words.place_endings) or "\0")
    return rest if has_letters(rest) and rest[:1].isupper() and not where else name


def without_place(name: str, event: Event, cues: Cues) -> str:
    """As in "Climate coffee, library"."""
    lead, comma, rest = name.rpartition(", ")
    where = rest == event.place or (
        bool(comma) and all(Cue.VENUES in cues.of_word(word) for word in WORD.findall(rest))
    )
    return lead if comma and where else name


def _is_tied(word: str, cues: Cues) -> bool:
    """As in "Sen jälkeen", "Then": of what was told before."""
    lowered = word.lower()
    before = not {Cue.THEN, Cue.AFTERWARDS}.isdisjoint(cues.of_word(word))
    return before or lowered in cues.words.not_first or lowered in cues.words.pronouns


def _says_where(word: str, cues: Cues) -> bool:
    return word.endswith(tuple(cues.words.place_endings) or "\0")


def beside(event: Event, own: str, cues: Cues) -> str:
    """As in "The first lecture of the spring, Secrets of the Castle, is on 5 May"."""
    line, last = event.evidence.text, own.rpartition(" ")[2]
    at = line.lower().find(last.lower()[: max(_COMMON, len(last) - 2)])
    found = _BESIDE.match(line, at) if at >= 0 else None
    name = found.group(1).strip(_MARKS) if found else ""
    return name if len(WORD.findall(name)) > 1 and _is_name(name, cues) else ""


def before(event: Event, text: str, own: str, cues: Cues) -> str:
    """A name of the same sort of thing right before the sentence: "a webinar on data. The webinar …"."""
    end, stem = event.evidence.span.start, stem_of(own)
    start = max(0, end - _BEFORE, text.rfind("\n\n", 0, end) + 1)
    found = [
        hit
        for hit in cues.find(text, start, end)
        if isinstance(hit.cue, EventKind) and stem in text[hit.start : hit.end].lower()
    ]
    for hit in reversed(found):
        name = _from_its_owner(named_around(text, hit, Span(start, end), cues), stem, cues)
        ends = name[-1:] == text[hit.end - 1]
        whole = not ends or _is_linked(text[start : hit.start], cues)
        fits = len(WORD.findall(name)) > 1 and cues.day_in(name) is None and len(name) <= LONGEST
        if (
            whole
            and fits
            and not is_bare(name, cues)
            and _is_this(event, name, text[hit.start : hit.end], own, cues)
        ):
            return name
    return ""


def _is_this(event: Event, name: str, noun: str, own: str, cues: Cues) -> bool:
    """Not the sort of thing in general, nor one beside "an exhibition", nor held at another place."""
    at = event.evidence.text.find(own)
    if at > 0 and _NEW.search(event.evidence.text, 0, at):
        return False
    many = cues.words.plural_endings
    several = noun.endswith(many or "\0") and not own.endswith(many or "\0")
    elsewhere = any(_says_where(word, cues) and word[0].isupper() for word in WORD.findall(name))
    return not several and (not elsewhere or event.place is None)


def _from_its_owner(name: str, stem: str, cues: Cues) -> str:
    """As in "the choir its yearly lecture": from behind what ties the noun to who holds it."""
    noun = name.lower().find(stem)
    tied = [
        word.end()
        for word in WORD.finditer(name, 0, max(noun, 0))
        if word.group().lower() in cues.words.hanging and word.start()
    ]
    return name[tied[-1] :].lstrip() if tied else name


def _is_linked(lead: str, cues: Cues) -> bool:
    """A word right before that belongs to the noun: "verkoston työpaja", not "kuuluu kolme työpajaa"."""
    return lead.rstrip().endswith(cues.words.of_endings or ("'s",))


def from_noun(event: Event, own: str, cues: Cues) -> str:
    """As in "Järjestämme webinaarin avaamisesta": what is held, in the form of a name."""
    words = WORD.findall(own)
    doing = {Cue.HOLDS, Cue.TOGETHER, Cue.ORGANISES}
    if len(words) < 2 or doing.isdisjoint(cues.of_word(words[0])) or noun_in(words[0], cues):
        return own
    line = event.evidence.text
    verb = line.find(words[0]) + len(words[0])
    hits = [
        hit for hit in cues.of_line(line) if isinstance(hit.cue, EventKind) and hit.start > verb
    ]
    return named_around(line, hits[0], Span(verb, len(line)), cues) if hits else own
