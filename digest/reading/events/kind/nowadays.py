"""Rule out a "today" that only means nowadays. Pure.

"Today the choir has forty members" tells how things are; "Today the choir sings at six" invites.
"""

from __future__ import annotations

from digest.reading.events.kind.acts import last_day_mark
from digest.reading.events.kind.nouns import is_verbless, noun_beside
from digest.reading.events.kind.verdict import NearMiss
from digest.reading.events.setting.cues import WORD, Cue, Cues, Hit
from digest.reading.events.setting.scene import Scene

_TAKES_PLACE = (
    *(Cue.TAKES_PLACE, Cue.HOLDS, Cue.STARTS, Cue.OPENINGS, Cue.CEREMONIES, Cue.REOPENS),
    *(Cue.CANCELS, Cue.MOVES, Cue.RELEASES, Cue.ENDS),
)
_ASIDE = frozenset({Cue.RELATIVES, Cue.ABOUT, Cue.CLAUSE_STARTS, Cue.THAT})
_IS = frozenset({Cue.HAPPENS, Cue.HOLDS, Cue.DRAWS})
_CLOSE = 3  # words between "today" and its verb


def nowadays(scene: Scene, cues: Cues) -> NearMiss | None:
    """As in "The fair began in 1952 and is today the largest of its kind": how things are now."""
    when = scene.occasion
    if when.text.lower() not in cues.words.todays or scene.tells_hour:
        return None
    if scene.near(Cue.WELCOMES, Cue.LAST_DAYS, Cue.HOURS) or last_day_mark(scene):
        return None
    bare = is_verbless(scene) or scene.near(Cue.HAPPENS, Cue.HELD) is None
    if noun_beside(scene, words=1) and bare and _opens(scene):
        return None  # "Concert today in the church"
    if any(_is_its_verb(scene, hit) for hit in scene.hits if hit.cue in _TAKES_PLACE):
        return None
    if any(_is_there(scene, noun, cues) for noun in scene.kinds()):
        return None
    return NearMiss("only tells how things are nowadays")


def _opens(scene: Scene) -> bool:
    """The noun before "today" begins its sentence."""
    first = next((noun.start for noun in scene.kinds()), scene.clause.end)
    return len(WORD.findall(scene.text, scene.sentence.span.start, first)) <= 1


def _is_there(scene: Scene, noun: Hit, cues: Cues) -> bool:
    """As in "Today there is a fair in the hall", "I dag är det marknad.": a verb, what is on, and where."""
    start = scene.occasion.span.end
    between = WORD.findall(scene.text, start, max(start, noun.start))
    if noun.start < start or len(between) > _CLOSE + 1:
        return False
    short = (word.lower().replace("’", "'").partition("'") for word in between)
    if not any(apart and head in cues.words.pronouns for head, apart, _ in short) and not any(
        _IS & set(cues.of_word(word)) for word in between
    ):
        return False
    behind = WORD.match(scene.text, noun.end + 1)
    where = cues.words.place_endings
    if behind is None:
        return True
    word = behind.group().lower()
    return word in cues.words.place_words or bool(where and word.endswith(where))


def _is_its_verb(scene: Scene, verb: Hit) -> bool:
    """It stands close to "today", and no clause of its own ("which holds …") begins between them."""
    if not scene.in_clause(verb) or scene.words_between(verb) > _CLOSE:
        return False
    when = scene.occasion.span
    start, end = (when.end, verb.start) if verb.start >= when.end else (verb.end, when.start)
    return not any(hit.cue in _ASIDE and start <= hit.start < end for hit in scene.hits)
