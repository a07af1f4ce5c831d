"""Rule out a "today" that only means nowadays, and judge first days to act and meetings to be heard. Pure.

"Today the choir has forty members" tells how things are; "Today the choir sings at six" invites.
"""

from __future__ import annotations

from digest.model.event import EventKind
from digest.reading.events.kind.acts import begins_then, last_day_mark, until
from digest.reading.events.kind.nouns import is_verbless, noun_beside
from digest.reading.events.kind.verdict import NearMiss, Verdict
from digest.reading.events.setting.cues import WORD, Cue, Cues, Hit
from digest.reading.events.setting.scene import Scene

_TAKES_PLACE = (
    *(Cue.TAKES_PLACE, Cue.HOLDS, Cue.STARTS, Cue.OPENINGS, Cue.CEREMONIES, Cue.REOPENS),
    *(Cue.CANCELS, Cue.MOVES, Cue.RELEASES, Cue.ENDS),
)
_ASIDE = frozenset({Cue.RELATIVES, Cue.ABOUT, Cue.CLAUSE_STARTS, Cue.THAT})
_HEADING = 120  # code points
_FEW = 4  # words between "the first day to register" and its day: "which this time is"
_IS = frozenset({Cue.HAPPENS, Cue.HOLDS, Cue.DRAWS})
_CLOSE = 3  # words between "today" and its verb
_OPENED = (Cue.OPENS, Cue.ENDS, Cue.STARTS)


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


def not_on(scene: Scene, cues: Cues) -> NearMiss | None:
    """As in "5 May" alone on its line under "No classes:": a heading that denies its rows."""
    if not (scene.starts_line and scene.context and scene.occasion.is_exact):
        return None
    heading, when = scene.context[0], scene.occasion.span
    if len(heading.text) > _HEADING or heading.text.endswith((".", "!", "?")):
        return None
    if WORD.search(scene.text, when.end, _line_end(scene)) or cues.day_in(heading.text) is not None:
        return None
    hits = cues.of_line(heading.text)
    spared = [hit for hit in hits if hit.cue in (Cue.SPARED, Cue.WELCOMES, Cue.NOT_CANCELLED)]
    for hit in hits:
        denies = hit.cue is Cue.NEGATES or hit.cue is Cue.BREAKS
        in_brackets = "(" in heading.text[: hit.start] and ")" in heading.text[hit.end :]
        if denies and not in_brackets and not any(hit.overlaps(other) for other in spared):
            return NearMiss("a row under a heading that denies", hit.behind(heading.span.start))
    return None


def _line_end(scene: Scene) -> int:
    end = scene.text.find("\n", scene.occasion.span.end)
    return end if end >= 0 else len(scene.text)


def first_to_act(scene: Scene, _: Cues) -> Verdict | None:
    """As in "The first day to register is 8 April", "Anmälan tidigast den 8 april": it opens then."""
    first = scene.anywhere(Cue.FIRST_DAYS)
    if first is None or scene.words_between(first) > _FEW or not scene.occasion.is_exact or last_day_mark(scene):
        return None
    if first.start > scene.occasion.span.start:
        return None
    return Verdict(EventKind.APPLICATION, "the first day to register", first, outright=True)


def heard_at(scene: Scene, cues: Cues) -> Verdict | None:
    """As in "Samråd den 18 april kl. 16–18": at an hour of one day people meet to be heard."""
    noun, when = scene.anywhere(Cue.HEARINGS), scene.occasion
    if noun is None or when.starts_at is None or when.start_on != when.end_on:
        return None
    if last_day_mark(scene) or until(scene) or begins_then(scene):
        return None
    opens = (hit for hit in scene.hits if hit.cue in _OPENED and scene.in_clause(hit))
    if any(not any(map(hit.is_within, _heard(scene))) for hit in opens):
        return None  # "The hearing opens at 8 am on 18 April"; but an "open hearing" is one
    if scene.near(Cue.OPINIONS, Cue.LAST_DAYS) or scene.kinds():
        return None
    return Verdict(EventKind.EVENT, "people are heard at an hour", noun)


def _heard(scene: Scene) -> list[Hit]:
    return [hit for hit in scene.hits if hit.cue is Cue.HEARINGS]
