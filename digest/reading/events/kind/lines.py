"""Judge lines that say little more than when: "Time: …", lines of a list, a day with a time. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from digest.model.event import EventKind
from digest.model.text import Quote, Span
from digest.reading.events.kind.acts import begins_then, last_day_mark
from digest.reading.events.kind.labels import is_no_occasion
from digest.reading.events.kind.nouns import asks_when, best, heads, kind_of_context
from digest.reading.events.kind.verdict import Verdict
from digest.reading.events.setting.cues import WORD, Cue, Cues, Hit
from digest.reading.events.setting.scene import Scene

MARKS = " \t\u00a0@.:,;()–—-|"
LABEL = 40  # code points of a heading that is only a label
LONGEST = 240  # code points; a longer line that begins with a date is prose
FEW = 3  # words of a row beside its day, or of a name
OTHERWISE = (  # said of what is not attended
    Cue.VALID,
    Cue.OPENS,
    Cue.ENDS,
    Cue.HELD,
    Cue.SENDS,
    Cue.POLICIES,
    Cue.EFFECTIVE,
    Cue.OPENINGS,
)
_NUMBERED = re.compile(r"\d[^\n\d]{0,20}: $")
_IN_BRACKETS = re.compile(r"^ ?\([^()\n]{1,40}\)")
_BULLET = re.compile(r"[•·*–—-][ \t\u00a0]")
_NAME_ENDS = re.compile(r"(?<=\w): ")  # "Spring market: open from ten"
_CELL_ENDS = re.compile(r" [|/] |\t")
_VERBS = (Cue.HOLDS, Cue.HAPPENS, Cue.MODALS, Cue.ACTS, Cue.STARTS, Cue.RELEASES, Cue.DECIDES)
_ROW = 80  # code points of a row that ends in a full stop
_TWO = 2  # words of a name
_NAMED = 100  # code points of a name with its day behind it


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
    if not scene.occasion.is_exact:
        return None
    for hit in _called_above(scene, cues) if _is_alone(scene) else ():
        if hit.cue is Cue.SURVEYS and scene.occasion.is_range:
            return Verdict(EventKind.CONSULTATION, "a period under its heading")
        if hit.cue in (Cue.CALLS, Cue.REGISTRATIONS, Cue.LAST_DAYS) and scene.occasion.is_range:
            return Verdict(EventKind.APPLICATION, "a period under its heading")
        if hit.cue is Cue.LAST_DAYS:
            return Verdict(EventKind.DEADLINE, "a last day under its heading", ends=True)
    return _numbered_round(scene, cues) or _round(scene, cues)


def _numbered_round(scene: Scene, cues: Cues) -> Verdict | None:
    """As in "Round 1: Friday 5 May (for projects that start early)": a last day to apply for it."""
    when, start = scene.occasion, scene.sentence.span.start
    lead = scene.text[start : when.span.start]
    rest = scene.text[when.span.end : scene.sentence.span.end]
    if when.is_range or len(lead) > LABEL or not _NUMBERED.search(lead):
        return None
    named = next((hit for hit in scene.hits if hit.cue is Cue.ROUNDS), None)
    if named is None or named.start > when.span.start:
        return None
    asked = {Cue.CALLS, Cue.ACTS, Cue.APPLIES, Cue.FUNDS}
    above = any(hit.cue in asked for line in scene.context for hit in cues.of_line(line.text))
    paid = rest.lstrip().startswith("(") and scene.near(Cue.POLICIES, Cue.FUNDS)
    if not (above or paid):
        return None
    return Verdict(EventKind.DEADLINE, "a round of a call", named, ends=True)


def _round(scene: Scene, cues: Cues) -> Verdict | None:
    """As in "Stöd söks enligt följande:" above "• 14.8.–30.9. fortsatt stöd": one round of a call."""
    if not (scene.starts_line and scene.occasion.is_range) or scene.kinds():
        return None
    for line in scene.context[:1]:
        hits = cues.of_line(line.text) if line.text.rstrip().endswith(":") else ()
        for hit in hits:
            if hit.cue in (Cue.CALLS, Cue.APPLIES):
                return Verdict(EventKind.APPLICATION, "a period under its heading")
    return None


def _called_above(scene: Scene, cues: Cues) -> Iterator[Hit]:
    """Cues of the label right above, or of a line above that ends in a colon.

    Further up, of "Application deadlines" above the names of grants with a period under each.
    """
    named = False  # a line below names what happens
    for number, line in enumerate(scene.context):
        hits = cues.of_line(line.text) if len(line.text) <= LABEL or line.text.endswith(":") else ()
        if number == 0 or line.text.endswith(":"):
            yield from hits
        elif scene.occasion.is_range and not (named or re.search(r"\d", line.text)):
            yield from (hit for hit in hits if hit.cue is Cue.LAST_DAYS)
        named = named or any(isinstance(hit.cue, EventKind) for hit in hits)


def list_line(scene: Scene, cues: Cues) -> Verdict | None:
    """A line that begins with a day and a time, or stands under a heading of events."""
    if not scene.occasion.is_exact or "\n" in scene.sentence.text:
        return None
    if not any(letter.isdigit() for letter in scene.occasion.text):
        return None
    if not scene.starts_line and not _is_bullet(scene):
        return None
    if not scene.kinds() and _is_under_hours(scene, cues):
        return None
    if len(scene.sentence.text) > LONGEST or scene.near(Cue.HELD):
        return None
    if not _has_other_words(scene):
        return None
    mark = last_day_mark(scene)
    if mark is not None and scene.starts_line and mark.start > scene.occasion.span.start:
        return Verdict(EventKind.DEADLINE, "a last day in a list", mark, ends=True)
    due = is_due(scene)
    if due is not None:
        return Verdict(EventKind.DEADLINE, "a last day in a list", due, ends=True)
    kind, noun = kind_of_context(scene, cues)
    timed_line = scene.starts_line and scene.occasion.starts_at is not None
    timed_line = timed_line and not _is_when_open(scene)
    timed_line = timed_line or _is_row(scene, cues)
    asked = asks_when(scene, cues) and not is_otherwise(_behind_day(scene), cues)
    if timed_line or noun is not None or asked:
        return Verdict(kind, "a line of a list of events", noun, named=_own_name(scene, cues))
    return None


def _is_when_open(scene: Scene) -> bool:
    """As in "Pyhäinpäivänä 31.10. auki 12–16": hours of a day, and nothing that happens."""
    opens = scene.near(Cue.OPENS)
    if opens is None or _starts(scene, opens):
        return False
    return not scene.kinds() and not scene.near(Cue.CALLS, Cue.REGISTRATIONS, Cue.DRAWS)


def is_due(scene: Scene) -> Hit | None:
    """As in "31 januari – Anmälan till lägret": what readers hand in stands right behind its day."""
    if not scene.starts_line or scene.occasion.is_range or scene.near(Cue.OPENS, Cue.STARTS):
        return None
    hit = scene.near(Cue.REGISTRATIONS, Cue.SUBMISSIONS)
    if scene.occasion.starts_at is not None or hit is None:
        return None
    if any(noun.start < hit.end for noun in scene.kinds()):
        return None  # but "Anmälan till lägret" is of the one behind it
    behind = hit.start > scene.occasion.span.end
    return hit if behind and not scene.words_between(hit) else None


def _own_name(scene: Scene, cues: Cues) -> Span | None:
    """What stands behind the day of a row, when it is a name and not only a place."""
    start, end = scene.occasion.span.end, scene.sentence.span.end
    cell = _CELL_ENDS.search(scene.text, start + len(" |"), end)
    if cell and WORD.search(scene.text, start, cell.start()):
        end = cell.start()
    words = [word.group() for word in WORD.finditer(scene.text, start, end)]
    if len(words) < _TWO or not scene.starts_line or not any(one[0].isupper() for one in words):
        return None
    is_place = words[0].lower().endswith((*cues.words.at_endings, *cues.words.place_endings))
    return None if cues.words.at_endings and is_place else Span(start, end)


def _is_bullet(scene: Scene) -> bool:
    """An item of a list, by its mark or by the colon above it."""
    start = scene.sentence.span.start
    marked = _BULLET.match(scene.text, max(0, start - 2)) or _BULLET.match(scene.text, start)
    return marked is not None or any(line.text.rstrip().endswith(":") for line in scene.context[:1])


def _is_row(scene: Scene, cues: Cues) -> bool:
    """As in "19.9 Sommarnatt i kyrkan": a day, a name in a capital and no full stop."""
    text = scene.sentence.text.rstrip()
    after = WORD.search(scene.text, scene.occasion.span.end, scene.sentence.span.end)
    if not scene.starts_line or after is None or text.endswith(("!", "?", ":")):
        return False
    if text.endswith(".") and (len(text) > _ROW or scene.near(*_VERBS)):
        return False
    words = WORD.findall(scene.text, scene.occasion.span.end, scene.sentence.span.end)
    enough = len(words) >= _TWO or scene.near(Cue.VENUES) or _are_places(scene)
    return bool(after.group()[0].isupper() and enough) and not is_otherwise(
        _behind_day(scene), cues
    )


def _behind_day(scene: Scene) -> str:
    """What a row says behind its day, up to a colon."""
    rest = scene.text[scene.occasion.span.end : scene.sentence.span.end]
    return _NAME_ENDS.split(rest, 1)[0]


def _are_places(scene: Scene) -> bool:
    """As in "16.4. Kuru, Satakunta": two names and a comma."""
    rest = scene.text[scene.occasion.span.end : scene.sentence.span.end]
    names = rest.strip(MARKS).split(", ")
    return len(names) == _TWO and all(name[:1].isupper() for name in names)


def timed(scene: Scene, cues: Cues) -> Verdict | None:
    """A day with a time of day: something happens then, unless a word says otherwise."""
    if not scene.occasion.is_exact or scene.occasion.starts_at is None:
        return None
    otherwise = [hit for hit in map(scene.near, OTHERWISE) if hit and not _starts(scene, hit)]
    if scene.near(Cue.STARTS):  # "the programme begins at six"
        otherwise = [hit for hit in otherwise if hit.cue is not Cue.POLICIES]
    if otherwise or last_day_mark(scene) or begins_then(scene) or _is_under_hours(scene, cues):
        return None
    kind, noun = kind_of_context(scene, cues)
    return Verdict(kind, "a day with a time of day", noun)


def _is_under_hours(scene: Scene, cues: Cues) -> bool:
    """As in "Opening hours" right above a day and its hours."""
    above = scene.context[0].text if scene.starts_line and scene.context else ""
    return 0 < len(above) <= LABEL and any(hit.cue is Cue.CLOSED for hit in cues.of_line(above))


def _starts(scene: Scene, opening: Hit) -> bool:
    """As in "alkaa klo 9": what may be said of a call is said of a walk as well."""
    return opening.cue is Cue.OPENS and any(
        hit.cue is Cue.STARTS and hit[1:] == opening[1:] for hit in scene.hits
    )


def bare_line(scene: Scene, cues: Cues) -> Verdict | None:
    """A day and nothing else under a heading, or a line with a colon, that names an event."""
    if not scene.occasion.is_exact or _has_other_words(scene):
        return None
    for line in _headings(scene):
        if not _heads_days(line.text, cues) or is_otherwise(line.text, cues):
            continue
        nouns = [hit for hit in cues.of_line(line.text) if isinstance(hit.cue, EventKind)]
        for hit in _one_name(nouns):
            start = line.span.start
            noun = hit._replace(start=start + hit.start, end=start + hit.end)
            return Verdict(hit.cue, "a day in a list of days", noun)  # type: ignore[arg-type]
    return None


def _heads_days(line: str, cues: Cues) -> bool:
    """A heading, or as in "We meet on the following days." a sentence that opens the list."""
    if opens_a_list(line):
        return True
    return any(hit.cue is Cue.COMING for hit in cues.of_line(line)) and not line.endswith("?")


def _headings(scene: Scene) -> tuple[Quote, ...]:
    """The line right above; where it only opens a list ("The dates are:"), those above it too."""
    nearest = scene.context[:1]
    return scene.context if nearest and nearest[0].text.endswith(":") else nearest


def _is_alone(scene: Scene) -> bool:
    """Nothing but the date stands on its line, and perhaps "from" before it."""
    start, end = scene.sentence.span
    when = scene.occasion.span
    end = line_end(scene.text, when.end, end)
    small = {hit.start for hit in scene.hits if hit.cue in (Cue.STOPS, Cue.FROM_ON)}
    words = WORD.finditer(scene.text, start, when.start)
    rest = _IN_BRACKETS.sub("", scene.text[when.end : end])  # "5.3. klo 16 (Helsinki)"
    return all(word.start() in small for word in words) and not WORD.search(rest)


def _one_name(nouns: list[Hit]) -> list[Hit]:
    """As in "Special Exhibition Tour": of nouns that touch, the specific one."""
    run = nouns[:1]
    for hit in nouns[1:]:
        if hit.start <= run[-1].end + 1:
            run.append(hit)
    return [hit for hit in run if hit.cue is not EventKind.EVENT][-1:] or nouns[:1]


def _has_other_words(scene: Scene) -> bool:
    start, end = scene.sentence.span
    when = scene.occasion.span
    before = WORD.search(scene.text, start, when.start)
    return bool(before or WORD.search(scene.text, when.end, end))


def opens_a_list(line: str) -> bool:
    """A heading, or a line that ends in a colon."""
    return line.endswith(":") or (len(line) <= _NAMED and not line.endswith((".", "!", "?")))


def is_otherwise(line: str, cues: Cues) -> bool:
    """Whether a line names a publication, a closure, a plan or a last day."""
    wrong = (
        *OTHERWISE,
        Cue.PUBLICATIONS,
        Cue.PAPERS,
        Cue.RELEASES,
        Cue.STAMPED,
        Cue.CLOSED,
        Cue.LAST_DAYS,
        Cue.FINAL_DAYS,
    )
    found = cues.of_line(line)
    lists = {hit[1:] for hit in found if hit.cue is Cue.PROGRAMMES}  # "programme" of a day, a party
    nouns = [hit for hit in found if isinstance(hit.cue, EventKind)]
    if not nouns and is_no_occasion(line, cues):
        return True
    return any(
        hit.cue in wrong
        and hit.cue is not Cue.HELD
        and hit[1:] not in lists
        and not any(_says_more(noun, hit) for noun in nouns)
        for hit in found
    )


def _says_more(noun: Hit, hit: Hit) -> bool:
    """As "Book launch" of "Book", "report seminar" of "report"."""
    covers = noun.start <= hit.start and hit.end <= noun.end and noun[1:] != hit[1:]
    if hit.cue is Cue.POLICIES and noun.end < hit.start:
        return True  # "Meetings of the spring season"
    return covers or (hit.cue is Cue.PUBLICATIONS and noun.start == hit.end + 1)


def line_end(text: str, start: int, limit: int) -> int:
    """Where a line ends, or the limit."""
    found = text.find("\n", start, limit)
    return found if found >= 0 else min(limit, len(text))
