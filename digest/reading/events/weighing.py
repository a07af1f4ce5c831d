"""Weigh what stands around an exact day that no rule decided, and rule out roads and rounds. Pure.

"Lauantaina 20.7. lauletaan laiturilla, kahvio avoinna klo 12" names no event that a lexicon could
hold. A weekday, a time, coffee or a place each say a little for one; words of facts say more against.
"""

from __future__ import annotations

import re

from digest.reading.events.acts import CALLS, begins_then, last_day_mark
from digest.reading.events.cues import WORD, Cue, Cues, Hit
from digest.reading.events.nouns import kind_of_context
from digest.reading.events.scene import Scene
from digest.reading.events.verdict import NearMiss, Verdict

ENOUGH = 3  # points
_FEW_DAYS = 7
_SIGNS: tuple[tuple[int, tuple[Cue, ...]], ...] = (
    (2, (Cue.GATHERINGS,)),
    (2, (Cue.DRAWS,)),
    (2, (Cue.WELCOMES, Cue.REGISTRATIONS)),
    (1, (Cue.VENUES, Cue.ONLINE)),
    (1, (Cue.HOLDS, Cue.STARTS, Cue.COMING)),
    (2, (Cue.THEMES,)),
    (1, (Cue.ORGANISED_BY,)),
    (-1, (Cue.OPENS, Cue.POLICIES)),
    (-1, (Cue.PUBLICATIONS,)),
    (-2, (Cue.PAPERS, Cue.VALID, Cue.LATER)),
    (-2, (Cue.HELD, Cue.USUAL, Cue.PERSONAL, Cue.DUTIES)),
    (-3, (Cue.DECIDES, Cue.EFFECTIVE, Cue.SENDS, Cue.SITUATIONS, Cue.NEGATES, Cue.RELEASES)),
    (-4, (Cue.WORKS, Cue.CLOSED, Cue.STAMPED)),
)
_TIMED = 2  # points for a time of day
_CLOCK = re.compile(
    r"\b(?:klo|kello|kl|klockan)\.? ?\d|\b\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\b|\b\d\d?:\d\d\b",
    re.IGNORECASE,
)
_CLOCKED = 1  # for a time of day that stands away from its day
_DATED = 1  # for a weekday, or a day told from today
_PLACED = 1  # for a place with a name
_LEAD = 30  # code points in which the word before a day is looked for
_NAMED = 1  # for a noun of something to attend, farther off


def weighed(scene: Scene, cues: Cues) -> Verdict | None:
    """Signs that people meet on a day, where no word says it outright."""
    when = scene.occasion
    if not when.is_exact or begins_then(scene) or last_day_mark(scene):
        return None
    if (when.end_on - when.start_on).days > _FEW_DAYS or cues.is_feast(when.text):
        return None
    kind, noun = kind_of_context(scene, cues)
    points, strongest = _weigh(scene, cues)
    points += _NAMED * bool(noun or scene.kinds(whole=True))
    if points < ENOUGH:
        return None
    return Verdict(kind, "the signs of a meeting outweigh the others", strongest)


def _weigh(scene: Scene, cues: Cues) -> tuple[int, Hit | None]:
    """The points of a day, and the word that says most for it."""
    when = scene.occasion
    points = _TIMED * (when.starts_at is not None)
    if when.starts_at is None and _CLOCK.search(scene.text, *scene.clause):
        points += _CLOCKED
    points += _DATED * _is_told_ahead(scene, cues)
    points += _PLACED * _names_a_place(scene, cues)
    strongest: Hit | None = None
    for worth, wanted in _SIGNS:
        hit = scene.near(*wanted)
        if hit and hit.cue is Cue.GATHERINGS and _belongs_to_another(scene, hit, cues):
            continue
        points += worth if hit else 0
        strongest = strongest or (hit if worth > 0 else None)
    return points, strongest


def _belongs_to_another(scene: Scene, hit: Hit, cues: Cues) -> bool:
    """As in "Messujen rakentajat saapuvat": the word only says whose they are."""
    word = scene.text[hit.start : hit.end].lower()
    return bool(cues.words.of_endings) and word.endswith(cues.words.of_endings)


def _is_told_ahead(scene: Scene, cues: Cues) -> bool:
    """As in "lauantaina 20.7.", "this Friday", "tomorrow": said of what people plan to go to."""
    when = scene.occasion
    before = WORD.findall(
        scene.text, max(scene.window.start, when.span.start - _LEAD), when.span.start
    )
    words = [*before[-1:], *(word.group() for word in WORD.finditer(when.text))]
    return any(map(cues.is_weekday, words)) or not any(map(str.isdigit, when.text))


def _names_a_place(scene: Scene, cues: Cues) -> bool:
    """As in "i Esbo", "Espoossa": a word with a capital that says where."""
    words, before = cues.words, ""
    for found in WORD.finditer(scene.text, *scene.clause):
        word = found.group()
        says_where = before in words.place_words or word.endswith(words.place_endings)
        if says_where and word[0].isupper() and found.start() > scene.sentence.span.start:
            return True
        before = word.lower()
    return False


def routine(scene: Scene, cues: Cues) -> NearMiss | None:
    """As in "Ajokaista on poissa käytöstä 5.3. klo 9–12": roads, traffic and rounds, which nobody attends."""
    if scene.kinds(whole=True) or scene.near(*CALLS, Cue.WELCOMES, Cue.RELEASES, Cue.PUBLICATIONS):
        return None
    if scene.anywhere(Cue.GATHERINGS, Cue.DRAWS) or kind_of_context(scene, cues)[1]:
        return None
    works = scene.anywhere(Cue.WORKS)
    if works is None and not _stands_under(scene, cues):
        return None
    return NearMiss("of roads, traffic or rounds, which nobody attends", works)


def _stands_under(scene: Scene, cues: Cues) -> bool:
    """The line above or the title speaks of them."""
    lines = (*scene.context[:1], *scene.context[-1:])
    return any(hit.cue is Cue.WORKS for line in lines for hit in cues.of_line(line.text))
