"""Weigh what stands around an exact day that no rule decided, and rule out roads and rounds. Pure.

"Lauantaina 20.7. lauletaan laiturilla, kahvio avoinna klo 12" names no event that a lexicon could
hold. A weekday, a time, coffee or a place each say a little for one; words of facts say more against.
"""

from __future__ import annotations

from digest.model.text import Quote
from digest.reading.events.kind.acts import CALLS, begins_then, last_day_mark, until
from digest.reading.events.kind.commands import commanded
from digest.reading.events.kind.nouns import kind_of_context
from digest.reading.events.kind.performers import performs
from digest.reading.events.kind.verdict import NearMiss, Verdict
from digest.reading.events.setting.cues import WORD, Cue, Cues, Hit
from digest.reading.events.setting.scene import Scene

ENOUGH = 3  # points; of a day told by its number one less, as few facts have one
_FEW_DAYS = 7
_SIGNS: tuple[tuple[int, tuple[Cue, ...]], ...] = (
    (2, (Cue.GATHERINGS,)),
    (2, (Cue.DRAWS,)),
    (2, (Cue.WELCOMES, Cue.REGISTRATIONS)),
    (1, (Cue.VENUES, Cue.ONLINE)),
    (1, (Cue.HOLDS, Cue.COMING, Cue.HAPPENS)),
    (2, (Cue.THEMES,)),
    (1, (Cue.ORGANISED_BY,)),
    (1, (Cue.TOGETHER,)),
    (-1, (Cue.OPENS, Cue.POLICIES)),
    (-1, (Cue.PUBLICATIONS,)),
    (-2, (Cue.PAPERS, Cue.VALID, Cue.LATER, Cue.ENDS)),
    (-2, (Cue.HELD, Cue.PERSONAL, Cue.DUTIES)),
    (-3, (Cue.DECIDES, Cue.EFFECTIVE, Cue.SENDS, Cue.NEGATES, Cue.RELEASES)),
    (-4, (Cue.WORKS, Cue.CLOSED, Cue.STAMPED)),
)
_PLAIN = tuple(cue for worth, wanted in _SIGNS if worth > 1 for cue in wanted)
_MET = (Cue.GATHERINGS, Cue.DRAWS, Cue.THEMES)
_FOR = frozenset({Cue.GATHERINGS, Cue.DRAWS, Cue.HOLDS, Cue.WELCOMES, Cue.SPARED})
_AGAINST = tuple(cue for worth, wanted in _SIGNS if worth < 0 for cue in wanted)
_OWNED = (Cue.GATHERINGS, Cue.VENUES)  # no sign where they only say whose: "aseman ovet"
_TIMED = 2  # points for a time of day
_CLOCKED = 1  # for a time of day that stands away from its day
_DATED = 1  # for a weekday, or a day told from today
_PLACED = 1  # for a place with a name
_LEAD = 30  # code points in which the word before a day is looked for
_NAMED = 1  # for a noun of something to attend, farther off
_PERFORMED = 2  # for somebody who performs or speaks
_TOLD_TO = 2  # for a reader who is told to do something


def weighed(scene: Scene, cues: Cues) -> Verdict | None:
    """Signs that people meet on a day, where no word says it outright."""
    when = scene.occasion
    if not when.is_exact or begins_then(scene) or last_day_mark(scene) or until(scene):
        return None
    if (when.end_on - when.start_on).days > _FEW_DAYS or cues.is_feast(when.text):
        return None
    kind, noun = kind_of_context(scene, cues)
    points, strongest = _weigh(scene, cues)
    nouns = [hit for hit in scene.kinds(whole=True) if not _belongs_to_another(scene, hit, cues)]
    points += _NAMED * bool(noun or nouns)
    if noun or nouns or scene.near(*_MET):
        points += bool(scene.near(Cue.STARTS))  # of what else begins, most is met by nobody
    points += any(map(str.isdigit, when.text)) and _is_plain(scene, cues)
    if points < ENOUGH:
        return None
    return Verdict(kind, "more speaks for a meeting on that day than against it", strongest)


def _is_plain(scene: Scene, cues: Cues) -> bool:
    """A strong sign, or a place with a name and nothing against it."""
    if scene.near(*_PLAIN) is not None or performs(scene, cues) is not None:
        return True
    return _names_a_place(scene, cues) and scene.near(*_AGAINST) is None


def _weigh(scene: Scene, cues: Cues) -> tuple[int, Hit | None]:
    """The points of a day, and the word that says most for it."""
    when = scene.occasion
    points = _TIMED * (when.starts_at is not None)
    if when.starts_at is None and _tells_a_time(scene):
        points += _CLOCKED
    points += _DATED * _is_told_ahead(scene, cues)
    points += _PLACED * _names_a_place(scene, cues)
    points += _PERFORMED * (performs(scene, cues) is not None)
    points += _TOLD_TO * (commanded(scene) is not None)
    strongest: Hit | None = None
    told: set[int] = set()  # a word says one thing for a day
    find = scene.anywhere if _is_bare(scene) else scene.near
    for worth, wanted in _SIGNS:
        hit = find(*wanted)
        if hit and hit.cue in _OWNED and _belongs_to_another(scene, hit, cues):
            continue
        if hit and (hit.start in told or (worth < 0 and _says_little(scene, hit, strongest))):
            continue
        told |= {hit.start} if hit and worth > 0 else set()
        points += worth if hit else 0
        strongest = strongest or (hit if worth > 0 else None)
    return points, strongest


def _tells_a_time(scene: Scene) -> bool:
    """A time of day away from its day, in figures or, as in "from five till late", in words."""
    start, end = scene.occasion.span
    spoken = (hit for hit in scene.hits if hit.cue is Cue.HOURS and scene.in_clause(hit))
    if any(hit.end <= start or end <= hit.start for hit in spoken):
        return True
    return scene.tells_hour


def _says_little(scene: Scene, hit: Hit, strongest: Hit | None) -> bool:
    """A sign against the day in a phrase for it, or, as in "The stone, which we have bought, is unveiled …", farther off."""
    aside = hit.cue is Cue.HELD and strongest is not None and hit.end < strongest.start
    between = scene.text[hit.end : strongest.start] if aside and strongest else ""
    return "," in between or _is_in_phrase(scene, hit)


def _is_in_phrase(scene: Scene, hit: Hit) -> bool:
    """As in "Organ music can be heard", "Don't forget our lunch": a sign in which it says another thing."""
    return any(other.cue in _FOR and hit.is_within(other) for other in scene.hits)


def _is_bare(scene: Scene) -> bool:
    """As in "There is singing, first on Tuesday, 16 August, and then on Thursday": told before it."""
    empty = (Cue.STOPS, Cue.CLAUSE_STARTS, Cue.PEOPLE, Cue.VENUES, Cue.ABOUT)
    said = (hit for hit in scene.hits if hit.cue not in empty)
    by_number = any(map(str.isdigit, scene.occasion.text))
    return by_number and bool(scene.earlier) and not any(map(scene.in_clause, said))


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
        is_name = word[0].isupper() and not cues.is_weekday(word)
        if says_where and is_name and found.start() > scene.sentence.span.start:
            return True
        small = word.lower()
        if before not in words.place_words or small not in words.stops:
            before = small  # in "at the Linen Hall" the article says nothing
    return False


def routine(scene: Scene, cues: Cues) -> NearMiss | None:
    """As in "Ajokaista on poissa käytöstä 5.3. klo 9–12": roads, traffic and rounds, which nobody attends."""
    if scene.kinds(whole=True) or scene.near(*CALLS, Cue.WELCOMES, Cue.RELEASES, Cue.PUBLICATIONS):
        return None
    if scene.anywhere(Cue.GATHERINGS, Cue.DRAWS, Cue.ORGANISES) or kind_of_context(scene, cues)[1]:
        return None
    works = scene.near(Cue.WORKS)
    if works is None and (scene.near(Cue.HOLDS) or not _stands_under(scene, cues)):
        return None
    if works is not None and _is_in_phrase(scene, works):
        return None  # "The new vicar will be installed"
    return NearMiss("about roads, traffic or rounds, which nobody attends", works)


def _stands_under(scene: Scene, cues: Cues) -> bool:
    """The line above or the title speaks of them."""
    return any(
        hit.cue is Cue.WORKS and not _is_part_of_name(line, line.span.start + hit.start)
        for line in (*scene.context[:1], *scene.context[-1:])
        if not (line.text.endswith(".") and any(map(str.isdigit, line.text)))  # has its own day
        for hit in cues.of_line(line.text)
    )


def _is_part_of_name(line: Quote, start: int) -> bool:
    """As in "Harbour Hotel, Dock Road": a capital where no sentence begins."""
    at = start - line.span.start
    return at > 0 and line.text[at : at + 1].isupper()
