"""Judge a day above, under or behind the name of what happens then. Pure."""

from __future__ import annotations

import re

from digest.model.event import EventKind
from digest.model.text import Quote, Span
from digest.reading.events.kind.lines import (
    FEW,
    LABEL,
    LONGEST,
    MARKS,
    OTHERWISE,
    is_otherwise,
    line_end,
    opens_a_list,
)
from digest.reading.events.kind.nouns import kind_of_context
from digest.reading.events.kind.verdict import Verdict
from digest.reading.events.setting.cues import WORD, Cue, Cues
from digest.reading.events.setting.scene import Scene

_BELOW = re.compile(r"\n[ \t\u00a0]*(?:\n[ \t\u00a0]*(?=[•·*–-]))?(?:[•·*–-][ \t\u00a0]+)?")
_APART = re.compile(r"\n[ \t\u00a0]*\n[ \t\u00a0]*")  # a paragraph of its own below
_NAME_ENDS = re.compile(r"\s[–—-]\s|[.:!?]\s")
_CLOCKS = re.compile(
    r"\d{1,2}(?:[:.]\d\d)?|\b(?:[ap]\.?m\b\.?|klo|kello|kl|klockan|to)", re.IGNORECASE
)
_IN_BRACKETS = re.compile(r"^ ?\([^()\n]{1,80}\)")
_PARTS = re.compile(r", |: | [–|/] ")
_PART = re.compile(r"(?:[•·*–—-][ \t\u00a0]*)?[^\W\d_]{3,12} \d{1,2}:")  # "Del 1:"
_HEADING = 7  # words
_YEAR = 366  # days; a name with a longer period is a plan
_TWO = 2  # words of a name
_NAMED = 100  # code points of a name with its day behind it
_ROW = 80  # code points of a row before its day
_TAIL = 12  # code points that a day at the end of a row takes
_ENDS_IN_DAY = re.compile(r"\d\d?\.\d\d?\.?(?:\d{4})?[ \t]*$")
_SAYS_YEAR = re.compile(r"\d{4}")
_SAID = (Cue.HAPPENS, Cue.MODALS, Cue.BY_BEFORE, Cue.CALLS, Cue.SUBMISSIONS, Cue.NEGATES)
NAMED_DAY = "a name and its day"  # the rule
_NOT_ON_A_DAY = (*(*OTHERWISE, Cue.RELEASES, Cue.APPEARS, Cue.DECIDES, Cue.ACTS, Cue.PERSONAL),)


def entry(scene: Scene, cues: Cues) -> Verdict | None:
    """A calendar's entry: a coming day alone on its line, and the line below says what."""
    if not (scene.occasion.is_exact and scene.starts_line) or scene.near(*OTHERWISE, Cue.RELEASES):
        return None
    if not _is_dated(scene):
        return None
    below = _line_below(scene, cues) or _paragraph_below(scene, cues)
    if below is None or is_otherwise(scene.text[below.start : below.end], cues):
        return None
    labels = [line.text for line in scene.context[:1] if len(line.text) <= LABEL]
    if any(is_otherwise(label, cues) for label in labels) or _is_closed_above(scene, cues):
        return None
    kind, noun = kind_of_context(scene, cues)
    return Verdict(kind, "a day above what happens then", noun, named=below)


def _is_dated(scene: Scene) -> bool:
    """Not "This weekend:", which heads what happens then."""
    when = scene.occasion
    heads = scene.text[when.span.end : when.span.end + 1] == ":"
    return not heads or any(map(str.isdigit, when.text))


def under_name(scene: Scene, cues: Cues) -> Verdict | None:
    """A name, and below it the day with its year, weekday or time, or the days, and nothing else."""
    if not (scene.occasion.is_exact and scene.starts_line and scene.context):
        return None
    start, end = scene.occasion.span.end, scene.sentence.span.end
    line = scene.text[start : line_end(scene.text, start, end)]
    occasion = scene.occasion
    full = occasion.is_range or _SAYS_YEAR.search(occasion.text) or _is_weekday_told(scene, cues)
    timed = occasion.starts_at is not None or _CLOCKS.search(line)
    name = scene.context[0]
    if scene.listing is not None and (scene.listing.day_first or name == scene.listing.heading):
        return None  # the day stands above what happens then
    gap = scene.text[_end_of(name, scene) : scene.sentence.span.start]
    if gap.strip() or gap.count("\n") > _TWO:
        return None
    if not (timed or full or _is_heading(name.text, cues)):
        return None
    if _CLOCKS.sub("", line).strip(MARKS) or _is_closed_above(scene, cues):
        return None
    if len(name.text) > LONGEST or name.text.endswith((".", "!", ":")):
        return None
    if is_otherwise(name.text, cues):
        return None
    kind, noun = kind_of_context(scene, cues)
    return Verdict(kind, "a day under the name of what happens then", noun, named=name.span)


def _is_heading(text: str, cues: Cues) -> bool:
    """Few words that begin with a capital, without a figure and without a verb of a sentence."""
    words = WORD.findall(text)
    if not 0 < len(words) <= _HEADING or not text[:1].isupper() or re.search(r"\d", text):
        return False
    labelled = len(words) == 1 or text.endswith("?")  # "Time", "När?"
    wrong = (*_SAID, Cue.LABELS) if labelled else _SAID
    return not any(hit.cue in wrong for hit in cues.of_line(text))


def named_days(scene: Scene, cues: Cues) -> Verdict | None:
    """As in "Pihapiiri 16.11.2026–20.1.2027": a name and its days, as of an exhibition."""
    occasion, start = scene.occasion, scene.sentence.span.start
    end = line_end(scene.text, occasion.span.end, scene.sentence.span.end)
    if not occasion.is_range or (occasion.end_on - occasion.start_on).days > _YEAR:
        return None
    name = scene.text[start : occasion.span.start].strip(MARKS)
    full_stop = "." if "," in name else ""  # "Kuru, Nord, 6–8 juli."
    if scene.text[occasion.span.end : end].strip(" |" + full_stop):
        return None
    if not _is_name(name, cues):
        return None
    kind, noun = kind_of_context(scene, cues)
    named = Span(start, occasion.span.start)
    return Verdict(kind, "a name and its days", noun, named=named)


def named_day(scene: Scene, cues: Cues) -> Verdict | None:
    """As in "Läsarnas kväll: 11.1.2027", "Kuru och Nord 2 april": a name and its day."""
    when, start = scene.occasion, scene.sentence.span.start
    end = line_end(scene.text, when.span.end, scene.sentence.span.end)
    lead = scene.text[start : when.span.start].rstrip(" \u00a0")
    rest = _IN_BRACKETS.sub("", scene.text[when.span.end : end])  # "5.3.2027 (Arken)"
    kind, noun = kind_of_context(scene, cues)
    is_part = noun is not None and _PART.fullmatch(lead) is not None
    if not when.is_exact or when.is_range or (rest.strip(MARKS) and not is_part):
        return None
    if not any(sign.isdigit() for sign in when.text):
        return None  # "Vi börjar dagen efter"
    if len(WORD.findall(lead)) < _TWO and not (noun and _is_place_of_list(scene, cues, lead)):
        return None  # "Eräpäivä: 5.3.2027"
    is_headed = lead.endswith(":") and lead[0].isupper() and len(lead) <= _NAMED
    is_sentence = scene.sentence.text.endswith(".") and not when.text.endswith(".")
    goes_on = scene.text.startswith(" ", scene.sentence.span.end)
    name = lead.strip(MARKS + "(")
    is_named = is_headed or (
        (_is_name(name, cues) or _is_phrase(name, scene, cues)) and (goes_on or not is_sentence)
    )
    if not (is_named or _is_row_of_list(scene, cues, lead)):
        return None
    if "\n" in lead or scene.earlier or (noun is None and not is_headed and _tells(lead, cues)):
        return None
    if scene.near(*_NOT_ON_A_DAY, *(() if is_headed else _SAID)) or is_otherwise(lead, cues):
        return None
    named = None if is_part else Span(start, when.span.start)
    return Verdict(kind, NAMED_DAY, noun, named=named)


def _tells(lead: str, cues: Cues) -> bool:
    """As in "Hissi huolletaan", where a small word ends as verbs do: what was done is told, not named."""
    ends = cues.words.finite_endings
    if lead.rstrip(MARKS).endswith("?"):
        return False  # "Why do lakes turn green?" is what a talk is called
    return bool(ends) and any(word.islower() and word.endswith(ends) for word in WORD.findall(lead))


def _is_row_of_list(scene: Scene, cues: Cues, lead: str) -> bool:
    """As in "Keväällä kuultua: Lea Kuru lukee 18.1." under "Events", next to rows that end so."""
    start = scene.sentence.span.start
    if not lead[0].isupper() or len(lead) > _ROW or scene.text[start - 1 : start] == " ":
        return False
    if not kind_of_context(scene, cues)[1]:
        return False
    end = line_end(scene.text, scene.occasion.span.end, scene.occasion.span.end + LONGEST)
    above = scene.text[max(0, start - LONGEST) : start].rstrip()
    below = scene.text[end + 1 : line_end(scene.text, end + 1, end + LONGEST)]
    return any(_ENDS_IN_DAY.search(row[-_TAIL:]) for row in (above, below))


def _is_place_of_list(scene: Scene, cues: Cues, lead: str) -> bool:
    """As in "Kuru, 5 May" under "Open evenings", next to "Nord, 12 May": a name, and no label."""
    name = lead.strip(MARKS + "•·*")
    if not name[:1].isupper() or cues.of_word(name) or cues.is_weekday(name):
        return False
    if lead.endswith(":"):
        return False  # "Startdatum: 5.3.2027" above "Kursperiod: 5.3.2027"
    start = scene.sentence.span.start
    end = line_end(scene.text, scene.occasion.span.end, scene.occasion.span.end + LONGEST)
    above = scene.text[max(0, start - LONGEST) : start].rstrip().rpartition("\n")[2]
    below = scene.text[end + 1 : line_end(scene.text, end + 1, end + LONGEST)]
    for row in (above, below):
        plain = _ENDS_IN_DAY.search(row)
        at = plain.start() if plain else cues.day_in(row) if len(row) <= _ROW else None
        if at and len(WORD.findall(row[:at])) < len(WORD.findall(lead)) + _TWO and row[0].isupper():
            return True
    return False


def _end_of(line: Quote, scene: Scene) -> int:
    """A title that is not in the text stands above it."""
    return line.span.end if line.span.start < len(scene.text) else 0


def _is_name(text: str, cues: Cues) -> bool:
    """Few words with a capital, and no publication or plan among them."""
    if not 0 < len(text) <= _ROW or not text[0].isupper():
        return False
    parts = _PARTS.split(text)  # "Town Hall: Songs of the Sea"
    if any(_long_words(part, cues) > FEW for part in parts):
        return False
    if not all(part[:1].isupper() for part in text.split(", ")):  # "Nya Visor i Kuru, Norrbyn"
        return False
    return not is_otherwise(text, cues) and not any(
        hit.cue is Cue.PUBLICATIONS for hit in cues.of_line(text)
    )


def _is_phrase(text: str, scene: Scene, cues: Cues) -> bool:
    """As in "Lauluja ja tarinoita mökkitieltä": a few words more, and no word that may be a verb."""
    told = cues.words.verbal_endings
    words = WORD.findall(text)
    if not told or not text[:1].isupper() or not FEW < len(words) <= _HEADING:
        return False
    if any(word.lower().endswith(told) for word in words if word.islower() or word == words[0]):
        return False
    above = (line.text for line in scene.context)
    return not any(is_otherwise(each, cues) for each in (text, *above))


def _long_words(text: str, cues: Cues) -> int:
    """Words of a name without those like "of" and "in", which Finnish has not."""
    small = cues.words.place_words if cues.words.compounds else cues.words.stops
    return sum(1 for word in WORD.findall(text) if word.lower() not in small)


def _line_below(scene: Scene, cues: Cues) -> Span | None:
    """The line right below the date, when the date is alone on its own."""
    text, start = scene.text, scene.occasion.span.end
    end = line_end(text, start, start + LONGEST)
    if WORD.search(text, start, end) or end >= len(text):
        return None
    marks = _BELOW.match(text, end)
    begin = marks.end() if marks else end + 1
    first = WORD.match(text, begin)
    last = line_end(text, begin, begin + LONGEST)
    if last - begin >= LONGEST:  # of a paragraph, its first sentence
        last = max(begin, scene.sentence.span.end)
    if first is None or first.group()[0].isdigit() or last - begin >= LONGEST:
        return None
    second = WORD.search(text, first.end(), last)
    if second and second.group()[0].isdigit() and cues.is_weekday(first.group()):
        return None  # the next day of a list
    return Span(begin, last)


def _paragraph_below(scene: Scene, cues: Cues) -> Span | None:
    """What a paragraph of its own begins with below a weekday, or a day of a calendar."""
    text, start = scene.text, scene.occasion.span.end
    gap = _APART.match(text, line_end(text, start, start + LONGEST))
    in_calendar = any(
        hit.cue is Cue.PROGRAMMES for line in scene.context for hit in cues.of_line(line.text)
    )
    below = text[gap.end() : line_end(text, gap.end(), gap.end() + LONGEST)] if gap else ""
    headed = len(below) <= LABEL and _is_heading(below, cues) and below[-1].isalnum()
    if not (in_calendar or headed or _is_weekday_told(scene, cues)):
        return None
    if gap is None or WORD.search(text, start, gap.start()):
        return None
    first = WORD.match(text, gap.end())
    last = line_end(text, gap.end(), gap.end() + LONGEST)
    name = _NAME_ENDS.search(text, gap.end(), last)
    last = name.start() if name else last
    if first is None or first.group()[0].isdigit() or last - gap.end() >= LONGEST:
        return None
    line = cues.of_line(text[gap.end() : line_end(text, gap.end(), gap.end() + LONGEST)])
    told = {Cue.HELD, Cue.BYGONE, Cue.DECIDES, Cue.TOOK_PLACE}.isdisjoint(hit.cue for hit in line)
    title = (hit for head in scene.context[-1:] for hit in cues.of_line(head.text[:LABEL]))
    named = kind_of_context(scene, cues)[1] or any(
        hit.cue in (Cue.GATHERINGS, Cue.DRAWS) or isinstance(hit.cue, EventKind)
        for hit in (*line, *title)
    )
    return Span(gap.end(), last) if told and (named or headed) else None


def _is_weekday_told(scene: Scene, cues: Cues) -> bool:
    """As in "Saturday 30 November"."""
    return any(map(cues.is_weekday, WORD.findall(scene.occasion.text)))


def _is_closed_above(scene: Scene, cues: Cues) -> bool:
    """The list stands under a heading of opening hours or closures."""
    return any(
        hit.cue is Cue.CLOSED
        for line in scene.context
        if opens_a_list(line.text)
        for hit in cues.of_line(line.text)
    )
