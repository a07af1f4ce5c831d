"""Judge lines that say little more than when: "Time: …", lines of a list, a day with a time. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from digest.model.event import EventKind
from digest.model.text import Quote, Span
from digest.reading.events.acts import begins_then, last_day_mark
from digest.reading.events.cues import WORD, Cue, Cues, Hit
from digest.reading.events.nouns import asks_when, best, heads, kind_of_context
from digest.reading.events.scene import Scene
from digest.reading.events.verdict import Verdict

_BULLET = re.compile(r"[•·*–—-][ \t\u00a0]")
_CLOCKS = re.compile(
    r"\d{1,2}(?:[:.]\d\d)?|\b(?:[ap]\.?m\b\.?|klo|kello|kl|klockan|to)", re.IGNORECASE
)
_MARKS = " \t\u00a0@.:,;()–—-|"
_VERBS = (Cue.HOLDS, Cue.HAPPENS, Cue.MODALS, Cue.ACTS, Cue.STARTS, Cue.RELEASES, Cue.DECIDES)
_ROW = 80  # code points of a row that ends in a full stop
_YEAR = 366  # days; a name with a longer period is a plan
_TWO = 2  # words of a name
_FEW = 3  # words of a row beside its day, or of a name
_LABEL = 40  # code points of a heading that is only a label
_LONGEST = 160  # code points; a longer line that begins with a date is prose
_NAMED = 100  # code points of a name with its day behind it
_SAYS_YEAR = re.compile(r"\d{4}")
_OTHERWISE = (  # said of what is not attended
    Cue.VALID,
    Cue.OPENS,
    Cue.ENDS,
    Cue.HELD,
    Cue.SENDS,
    Cue.POLICIES,
    Cue.EFFECTIVE,
    Cue.OPENINGS,
)
_SAID = (Cue.HAPPENS, Cue.MODALS, Cue.BY_BEFORE, Cue.CALLS, Cue.SUBMISSIONS, Cue.NEGATES)
_NOT_ON_A_DAY = (*_OTHERWISE, Cue.RELEASES, Cue.APPEARS, Cue.DECIDES, Cue.ACTS)


def labelled(scene: Scene, cues: Cues) -> Verdict | None:
    """As in "Aika: 9.12. klo 8.30"."""
    label = scene.near(Cue.LABELS)
    if label is None or label.end > scene.occasion.span.start or not scene.occasion.is_exact:
        return None
    lead = scene.text[scene.window.start : label.start]
    between = scene.text[label.end : scene.occasion.span.start]
    if WORD.search(lead) or not between.lstrip().startswith(":"):
        return None
    inside = best(scene, heads(scene, scene.kinds(whole=True), cues))
    if inside and isinstance(inside.cue, EventKind):
        return Verdict(inside.cue, "a line that says when", inside)
    kind, noun = kind_of_context(scene, cues)
    return Verdict(kind, "a line that says when", noun or label)


def under_call(scene: Scene, cues: Cues) -> Verdict | None:
    """As in "Hakuaika" on the line above "4.10.–9.11.2027 klo 16.15"."""
    if not _is_alone(scene) or not scene.occasion.is_exact:
        return None
    for hit in _called_above(scene, cues):
        if hit.cue is Cue.SURVEYS and scene.occasion.is_range:
            return Verdict(EventKind.CONSULTATION, "a period under its heading")
        if hit.cue in (Cue.CALLS, Cue.REGISTRATIONS) and scene.occasion.is_range:
            return Verdict(EventKind.APPLICATION, "a period under its heading")
        if hit.cue is Cue.LAST_DAYS and not scene.occasion.is_range:
            return Verdict(EventKind.DEADLINE, "a last day under its heading", ends=True)
    return None


def _called_above(scene: Scene, cues: Cues) -> Iterator[Hit]:
    """Cues of the label right above, or of a line above that ends in a colon."""
    for number, line in enumerate(scene.context):
        if line.text.endswith(":") or (number == 0 and len(line.text) <= _LABEL):
            yield from cues.of_line(line.text)


def list_line(scene: Scene, cues: Cues) -> Verdict | None:
    """A line that begins with a day and a time, or stands under a heading of events."""
    if not scene.occasion.is_exact or "\n" in scene.sentence.text:
        return None
    if not any(letter.isdigit() for letter in scene.occasion.text):
        return None
    if not scene.starts_line and not _is_bullet(scene):
        return None
    if len(scene.sentence.text) > _LONGEST or scene.near(Cue.HELD):
        return None
    if not _has_other_words(scene):
        return None
    kind, noun = kind_of_context(scene, cues)
    timed_line = scene.starts_line and scene.occasion.starts_at is not None
    timed_line = timed_line or _is_row(scene, cues)
    if timed_line or noun is not None or asks_when(scene, cues):
        return Verdict(kind, "a line of a list of events", noun, named=_own_name(scene, cues))
    return None


def _own_name(scene: Scene, cues: Cues) -> Span | None:
    """What stands behind the day of a row, when it is a name and not only a place."""
    start, end = scene.occasion.span.end, scene.sentence.span.end
    words = [word.group() for word in WORD.finditer(scene.text, start, end)]
    if len(words) < _TWO or not scene.starts_line or not words[0][0].isupper():
        return None
    is_place = words[0].lower().endswith((*cues.words.at_endings, *cues.words.place_endings))
    return None if cues.words.at_endings and is_place else Span(start, end)


def _is_bullet(scene: Scene) -> bool:
    """An item of a list, by its mark or by the colon above it."""
    start = scene.sentence.span.start
    marked = _BULLET.match(scene.text, max(0, start - 2)) or _BULLET.match(scene.text, start)
    return marked is not None or any(line.text.rstrip().endswith(":") for line in scene.context[:1])


def timed(scene: Scene, cues: Cues) -> Verdict | None:
    """A day with a time of day: something happens then, unless a word says otherwise."""
    if not scene.occasion.is_exact or scene.occasion.starts_at is None:
        return None
    if scene.near(*_OTHERWISE) or last_day_mark(scene) or begins_then(scene):
        return None
    kind, noun = kind_of_context(scene, cues)
    return Verdict(kind, "a day with a time of day", noun)


def entry(scene: Scene, cues: Cues) -> Verdict | None:
    """A calendar's entry: a coming day alone on its line, and the line below says what."""
    if not (scene.occasion.is_exact and scene.starts_line) or scene.near(*_OTHERWISE, Cue.RELEASES):
        return None
    below = _line_below(scene)
    if below is None or _is_otherwise(scene.text[below.start : below.end], cues):
        return None
    labels = [line.text for line in scene.context[:1] if len(line.text) <= _LABEL]
    if any(_is_otherwise(label, cues) for label in labels) or _is_closed_above(scene, cues):
        return None
    kind, noun = kind_of_context(scene, cues)
    return Verdict(kind, "a day above what happens then", noun, named=below)


def under_name(scene: Scene, cues: Cues) -> Verdict | None:
    """A name, and below it the day with its year or time, or the days, and nothing else."""
    if not (scene.occasion.is_exact and scene.starts_line and scene.context):
        return None
    start, end = scene.occasion.span.end, scene.sentence.span.end
    line = scene.text[start : _line_end(scene.text, start, end)]
    occasion = scene.occasion
    full = occasion.is_range or _SAYS_YEAR.search(occasion.text)
    timed = occasion.starts_at is not None or _CLOCKS.search(line)
    name = scene.context[0]
    gap = scene.text[name.span.end : scene.sentence.span.start]
    if not (timed or full) or gap.strip() or gap.count("\n") > _TWO:
        return None
    if _CLOCKS.sub("", line).strip(_MARKS) or _is_closed_above(scene, cues):
        return None
    if len(name.text) > _LONGEST or name.text.endswith((".", "!", ":")):
        return None
    if _is_otherwise(name.text, cues):
        return None
    kind, noun = kind_of_context(scene, cues)
    return Verdict(kind, "a day under the name of what happens then", noun, named=name.span)


def _is_row(scene: Scene, cues: Cues) -> bool:
    """As in "19.9 Sommarnatt i kyrkan": a day, a name in a capital and no full stop."""
    text = scene.sentence.text.rstrip()
    after = WORD.search(scene.text, scene.occasion.span.end, scene.sentence.span.end)
    if not scene.starts_line or after is None or text.endswith(("!", "?", ":")):
        return False
    if text.endswith(".") and (len(text) > _ROW or scene.near(*_VERBS)):
        return False
    words = WORD.findall(scene.text, scene.occasion.span.end, scene.sentence.span.end)
    enough = len(words) >= _FEW or scene.near(Cue.VENUES) or _are_places(scene)
    return bool(after.group()[0].isupper() and enough) and not _is_otherwise(text, cues)


def _are_places(scene: Scene) -> bool:
    """As in "16.4. Kuru, Satakunta": two names and a comma."""
    rest = scene.text[scene.occasion.span.end : scene.sentence.span.end]
    names = rest.strip(_MARKS).split(", ")
    return len(names) == _TWO and all(name[:1].isupper() for name in names)


def named_days(scene: Scene, cues: Cues) -> Verdict | None:
    """As in "Pihapiiri 16.11.2026–20.1.2027": a name and its days, as of an exhibition."""
    occasion, start = scene.occasion, scene.sentence.span.start
    end = _line_end(scene.text, occasion.span.end, scene.sentence.span.end)
    if not occasion.is_range or (occasion.end_on - occasion.start_on).days > _YEAR:
        return None
    if scene.text[occasion.span.end : end].strip(" |") or end == len(scene.text):
        return None
    if not _is_name(scene.text[start : occasion.span.start].strip(_MARKS), cues):
        return None
    kind, noun = kind_of_context(scene, cues)
    named = Span(start, occasion.span.start)
    return Verdict(kind, "a name and its days", noun, named=named)


def named_day(scene: Scene, cues: Cues) -> Verdict | None:
    """As in "Läsarnas kväll: 11.1.2027", "Kuru och Nord 2 april": a name and its day."""
    when, start = scene.occasion, scene.sentence.span.start
    end = _line_end(scene.text, when.span.end, scene.sentence.span.end)
    lead = scene.text[start : when.span.start].rstrip(" \u00a0")
    if not when.is_exact or when.is_range or scene.text[when.span.end : end].strip(_MARKS):
        return None
    if len(WORD.findall(lead)) < _TWO:
        return None  # "Eräpäivä: 5.3.2027"
    is_headed = lead.endswith(":") and lead[0].isupper() and len(lead) <= _NAMED
    if not (is_headed or _is_name(lead.strip(_MARKS), cues)) or "\n" in lead or scene.earlier:
        return None
    if scene.near(*_NOT_ON_A_DAY, *(() if is_headed else _SAID)) or _is_otherwise(lead, cues):
        return None
    kind, noun = kind_of_context(scene, cues)
    return Verdict(kind, "a name and its day", noun, named=Span(start, when.span.start))


def _is_name(text: str, cues: Cues) -> bool:
    """Few words with a capital, and no publication or plan among them."""
    if not 0 < len(text) <= _LABEL or not text[0].isupper() or len(WORD.findall(text)) > _FEW:
        return False
    return not _is_otherwise(text, cues) and not any(
        hit.cue is Cue.PUBLICATIONS for hit in cues.of_line(text)
    )


def bare_line(scene: Scene, cues: Cues) -> Verdict | None:
    """A day and nothing else under a heading, or a line with a colon, that names an event."""
    if not scene.occasion.is_exact or _has_other_words(scene):
        return None
    for line in _headings(scene):
        if not _opens_a_list(line.text) or _is_otherwise(line.text, cues):
            continue
        nouns = [hit for hit in cues.of_line(line.text) if isinstance(hit.cue, EventKind)]
        for hit in nouns[:1]:
            start = line.span.start
            noun = hit._replace(start=start + hit.start, end=start + hit.end)
            return Verdict(hit.cue, "a day in a list of days", noun)  # type: ignore[arg-type]
    return None


def _headings(scene: Scene) -> tuple[Quote, ...]:
    """The line right above; where it only opens a list ("The dates are:"), those above it too."""
    nearest = scene.context[:1]
    return scene.context if nearest and nearest[0].text.endswith(":") else nearest


def _opens_a_list(line: str) -> bool:
    return line.endswith(":") or (len(line) <= _NAMED and not line.endswith((".", "!", "?")))


def _line_below(scene: Scene) -> Span | None:
    """The line right below the date, when the date is alone on its own."""
    text, start = scene.text, scene.occasion.span.end
    end = _line_end(text, start, start + _LONGEST)
    if WORD.search(text, start, end) or end >= len(text):
        return None
    first = WORD.match(text, end + 1)
    last = _line_end(text, end + 1, end + 1 + _LONGEST)
    if first is None or first.group()[0].isdigit() or last - end > _LONGEST:
        return None
    return Span(end + 1, last)


def _line_end(text: str, start: int, limit: int) -> int:
    found = text.find("\n", start, limit)
    return found if found >= 0 else min(limit, len(text))


def _is_closed_above(scene: Scene, cues: Cues) -> bool:
    """The list stands under a heading of opening hours or closures."""
    return any(
        hit.cue is Cue.CLOSED
        for line in scene.context
        if _opens_a_list(line.text)
        for hit in cues.of_line(line.text)
    )


def _is_otherwise(line: str, cues: Cues) -> bool:
    wrong = (
        *_OTHERWISE,
        Cue.PUBLICATIONS,
        Cue.PAPERS,
        Cue.RELEASES,
        Cue.STAMPED,
        Cue.CLOSED,
        Cue.LAST_DAYS,
        Cue.FINAL_DAYS,
    )
    return any(hit.cue in wrong and hit.cue is not Cue.HELD for hit in cues.of_line(line))


def _is_alone(scene: Scene) -> bool:
    """Nothing but the date stands on its line, and perhaps "from" before it."""
    start, end = scene.sentence.span
    when = scene.occasion.span
    end = _line_end(scene.text, when.end, end)
    small = {hit.start for hit in scene.hits if hit.cue in (Cue.STOPS, Cue.FROM_ON)}
    words = WORD.finditer(scene.text, start, when.start)
    return all(word.start() in small for word in words) and not WORD.search(
        scene.text, when.end, end
    )


def _has_other_words(scene: Scene) -> bool:
    start, end = scene.sentence.span
    when = scene.occasion.span
    before = WORD.search(scene.text, start, when.start)
    return bool(before or WORD.search(scene.text, when.end, end))
