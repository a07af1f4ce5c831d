"""Choose the noun that a date belongs to. Pure.

A noun beside the date before a farther one, a specific kind before the general one, and never a
noun that only belongs to the next ("webinaarin tallenne", "the seminar slides").
"""

from __future__ import annotations

from collections.abc import Iterable

from digest.model.event import EventKind
from digest.model.reading import Precision
from digest.model.text import Quote
from digest.reading.events.setting.cues import WORD, Cue, Cues, Hit
from digest.reading.events.setting.scene import Scene

SUPPORT = (Cue.HOLDS, Cue.HAPPENS, Cue.STARTS, Cue.COMING, Cue.WELCOMES, Cue.CANCELS, Cue.MOVES)
FIRM = tuple(cue for cue in SUPPORT if cue is not Cue.HAPPENS)
_VERBS = frozenset({Cue.HOLDS, Cue.HAPPENS, Cue.STARTS, Cue.HELD, Cue.WELCOMES, Cue.COMING})
_HEAVIER = frozenset({Cue.PUBLICATIONS, Cue.PAPERS, Cue.POLICIES})
_ASKING = (Cue.LABELS, Cue.HOLDS, Cue.COMING, Cue.PROGRAMMES)
_LEAD = 24  # code points before a noun in which its preposition stands
_LINE = 160  # code points; a longer line is prose
_TOPIC = 25  # code points between "about" and the noun it introduces
_ROOM = 2  # spaces up to the last word of the name of a room
_BEHIND = 2  # words between a noun, its comma and its days: "probably on"
_OF_THE = 3  # words between a paper and the day of what it is of
_HEADING = 120  # code points; longer lines head nothing


def attended(scene: Scene, cues: Cues) -> Hit | None:
    """The noun of the thing to attend: beside the date, else before it, else after."""
    inside = heads(scene, scene.kinds(), cues)
    chosen = best(scene, inside)
    supported = scene.near(*(SUPPORT if scene.occasion.is_exact else FIRM))
    told = supported or is_verbless(scene) or is_listed(scene) or _is_apposed(scene)
    if chosen is None and told:
        chosen = best(scene, heads(scene, _of_the_sentence(scene), cues))
    return chosen


def is_listed(scene: Scene) -> bool:
    """As in "The trips are as follows: 12 May – Kuru; 12 June – Nord": an item behind a colon."""
    when = scene.occasion.span
    lead = scene.text[scene.window.start : when.start].rstrip()
    if scene.earlier:  # "three sessions: 1 May, 8 May and 15 May"
        first = scene.text[scene.window.start : scene.earlier[0].span.start].rstrip()
        if scene.occasion.is_exact and first.endswith(":"):
            return True
    if not scene.occasion.is_exact or not lead.endswith((":", ";", ",", "\u2022")):
        return False
    return any(lead.find(mark) > 0 for mark in (": ", ":\u00a0")) or lead.endswith(":")


def _is_apposed(scene: Scene) -> bool:
    """As in "three lectures, probably 15 September and 27 October", "one for parents (5 May)"."""
    start, end = scene.occasion.span
    nouns = [hit for hit in scene.kinds(whole=True) if hit.end < start]
    if scene.text[start - 1 : start] == "(" and scene.text[end : end + 1] == ")":
        return bool(scene.occasion.is_exact and nouns)
    if not scene.occasion.is_exact or not nouns or scene.text[nouns[-1].end] not in ",:":
        return False
    return scene.words_between(nouns[-1]) <= _BEHIND


def _of_the_sentence(scene: Scene) -> tuple[Hit, ...]:
    """Nouns of the rest of the sentence that stand before the clause."""
    return tuple(hit for hit in scene.kinds(whole=True) if hit.end <= scene.clause.start)


def is_verbless(scene: Scene) -> bool:
    """A headline or a list line: short and without a stop."""
    text = scene.sentence.text
    stops = scene.occasion.span.end < scene.sentence.span.end  # and not the day's own, as "31.10."
    return len(text) <= _LINE and not (stops and text.rstrip().endswith((".", "!", "?")))


def best(scene: Scene, nouns: tuple[Hit, ...]) -> Hit | None:
    """Specific kinds before the general one, unless that stands beside the date."""
    if not nouns:
        return None
    nouns = tuple(hit for hit in nouns if not any(map(hit.is_within, nouns)))  # "guided visit"
    before = [hit for hit in nouns if hit.end <= scene.occasion.span.start]
    nearest = min(before or nouns, key=scene.distance)
    if nearest.cue is not EventKind.EVENT or scene.words_between(nearest) <= 1:
        return nearest
    specific = [hit for hit in nouns if hit.cue is not EventKind.EVENT]
    return min(specific, key=scene.distance, default=nearest)


def heads(scene: Scene, nouns: tuple[Hit, ...], cues: Cues) -> tuple[Hit, ...]:
    """Without nouns that belong to the next one ("webinaarin tallenne"), if others remain."""
    own = tuple(hit for hit in nouns if not _names_a_room(scene, hit))
    own = tuple(hit for hit in own if not _belongs_to_publication(scene, hit, cues))
    own = tuple(hit for hit in own if not _belongs_to_papers(scene, hit))
    own = tuple(hit for hit in own if not _belongs_to_subject(scene, hit, cues))
    own = tuple(hit for hit in own if not _is_topic(scene, hit, own)) or own
    heads = tuple(hit for hit in own if not _belongs_to_next(scene, hit, own, cues))
    return _joined(heads or own)


def _names_a_room(scene: Scene, hit: Hit) -> bool:
    """As in "Economics Seminar Room", "Training Centre Hall": where, not what."""
    if hit.start == scene.sentence.span.start or not scene.text[hit.start].isupper():
        return False
    for other in scene.hits:
        if other.cue is Cue.VENUES and hit.end < other.start:
            between = WORD.findall(scene.text, hit.end, other.start)
            gap = other.start - hit.end - len("".join(between))
            if gap == len(between) + 1 <= _ROOM and all(word[0].isupper() for word in between):
                return True
    return False


def _belongs_to_publication(scene: Scene, hit: Hit, cues: Cues) -> bool:
    """As in "Webinaarin tallenne", "the seminar slides", "the election period"."""
    endings = cues.words.of_endings
    if endings and not scene.text[hit.start : hit.end].lower().endswith(endings):
        return False
    return any(
        other.cue in _HEAVIER and other.start - hit.end == 1 and not _is_head(scene, other, cues)
        for other in scene.hits
    )


def _belongs_to_papers(scene: Scene, hit: Hit) -> bool:
    """As in "The minutes of the March meeting are out": what is told is of the paper."""
    if scene.occasion.is_exact:
        return False
    return any(
        other.cue is Cue.PAPERS
        and other.end <= scene.occasion.span.start < hit.start
        and len(WORD.findall(scene.text, other.end, scene.occasion.span.start)) <= _OF_THE
        and len(WORD.findall(scene.text, scene.occasion.span.end, hit.start)) == 0
        for other in scene.hits
    )


def _is_head(scene: Scene, hit: Hit, cues: Cues) -> bool:
    """As in "training programme", which is a training."""
    return scene.text[hit.start : hit.end].lower().startswith(cues.words.heads)


def _is_topic(scene: Scene, hit: Hit, nouns: tuple[Hit, ...]) -> bool:
    """As in "A conference on vocational training": what another noun is about."""
    return any(
        noun.end <= about.start < about.end <= hit.start <= about.end + _TOPIC
        for about in scene.hits
        if about.cue is Cue.ABOUT
        for noun in nouns
    )


def _belongs_to_next(scene: Scene, hit: Hit, nouns: tuple[Hit, ...], cues: Cues) -> bool:
    word = scene.text[hit.start : hit.end].lower()
    if not cues.words.of_endings or not word.endswith(cues.words.of_endings):
        return False
    return any(0 < other.start - hit.end <= 30 for other in nouns)


def _belongs_to_subject(scene: Scene, hit: Hit, cues: Cues) -> bool:
    """As in "Äänestyksen voittaneet suunnitelmat toteutetaan 2027": only tells which plans.

    An object ("järjestämme webinaarin") has its verb before it.
    """
    word = scene.text[hit.start : hit.end].lower()
    if not cues.words.of_endings or not word.endswith(cues.words.of_endings):
        return False
    if scene.occasion.precision is not Precision.YEAR and scene.near(*FIRM):
        return False
    if any(other.cue in _VERBS and other.end <= hit.start for other in scene.hits):
        return False
    following = WORD.match(scene.text, hit.end + 1, scene.window.end)
    if following is None or scene.text[hit.end] != " " or not following.group()[0].islower():
        return False
    if following.end() > scene.occasion.span.start >= hit.end:
        return False
    known = [cue for cue in cues.of_word(following.group()) if cue is not Cue.ORGANISED_BY]
    return not known and not following.group().endswith(cues.words.other_cases)


def _joined(nouns: tuple[Hit, ...]) -> tuple[Hit, ...]:
    """As in "Training session", "webinar series": the specific part names the kind of both."""
    kept: list[Hit] = []
    for hit in nouns:
        if kept and _is_one_name(kept[-1], hit):
            kept[-1] = kept[-1]._replace(end=max(hit.end, kept[-1].end))
        else:
            kept.append(hit)
    return tuple(kept)


def _is_one_name(first: Hit, second: Hit) -> bool:
    touching = second.start <= first.end + 1 and first.cue is not EventKind.EVENT
    return touching and (second.cue is EventKind.EVENT or second.end <= first.end)


def noun_beside(scene: Scene, *, words: int = 0) -> bool:
    """A noun of something to attend stands right before the date, or so many words before it."""
    return any(
        hit.end <= scene.occasion.span.start and scene.words_between(hit) <= words
        for hit in scene.kinds()
    )


def noun_behind(scene: Scene, hit: Hit) -> bool:
    """As in "Bike maintenance workshop": a noun of something to attend right behind a word of its theme."""
    return any(noun.start - hit.end == 1 for noun in scene.kinds())


def is_of(scene: Scene, cues: Cues) -> bool:
    """Whether every noun of the clause only belongs to another ("webinaarin")."""
    return all(
        scene.text[hit.start : hit.end].lower().endswith(cues.words.of_endings)
        for hit in scene.kinds()
        if cues.words.of_endings
    )


def is_where(scene: Scene, noun: Hit, cues: Cues) -> bool:
    """As in "kokouksessaan", "at its meeting": the noun says where, not what."""
    word = scene.text[noun.start : noun.end].lower()
    if word.endswith((*cues.words.at_endings, *cues.words.place_endings)):
        return True
    lead = scene.text[max(scene.window.start, noun.start - _LEAD) : noun.start].lower()
    return any(before.group() in cues.words.at_words for before in WORD.finditer(lead))


def head_publication(scene: Scene, cues: Cues) -> Hit | None:
    """A noun of something published that is no thing to attend, nor where it is published."""
    kinds = {hit.start for hit in scene.kinds()}
    kinds |= {hit.start for hit in scene.hits if hit.cue is Cue.PAPERS}
    found = [
        hit
        for hit in scene.hits
        if hit.cue is Cue.PUBLICATIONS
        and scene.in_clause(hit)
        and hit.start not in kinds
        and not is_where(scene, hit, cues)
    ]
    return min(found, key=scene.distance, default=None)


def kind_of_context(scene: Scene, cues: Cues) -> tuple[EventKind, Hit | None]:
    """The kind that the headings before a bare line name; its cue is not in the sentence."""
    for line in scene.context:
        if not _heads_a_list(line, scene) or line.text.startswith("("):
            continue
        nouns = [hit for hit in cues.of_line(line.text) if isinstance(hit.cue, EventKind)]
        found = [hit for hit in nouns if not is_anothers(line.text, hit, nouns, cues)]
        specific = [hit for hit in found if hit.cue is not EventKind.EVENT]
        for hit in (*specific, *found):
            if isinstance(hit.cue, EventKind):
                start = line.span.start
                return hit.cue, hit._replace(start=start + hit.start, end=start + hit.end)
    return EventKind.EVENT, None


def kind_before(scene: Scene, cues: Cues) -> EventKind:
    """As in "Our webinar is nearly here! See you on 5 May": the sentence before names it."""
    start = scene.sentence.span.start
    lead = scene.text[max(0, start - _HEADING) : start].rstrip(" ")
    ends = (
        ("!", "?", ".") if scene.near(Cue.MOVES) else ("!", "?")
    )  # "It is moved. New date: 5 May"
    if not lead.endswith(ends):
        return EventKind.EVENT
    first = max(lead.rfind(mark, 0, -1) for mark in (". ", "! ", "? ", "\n")) + 1
    kinds = {hit.cue for hit in cues.of_line(lead[first:]) if isinstance(hit.cue, EventKind)}
    return kinds.pop() if len(kinds) == 1 else EventKind.EVENT


def is_anothers(line: str, hit: Hit, found: Iterable[Hit], cues: Cues) -> bool:
    """As in "Koulutuksen tutkimuspäivät", where the first noun only says what the second is about."""
    word = line[hit.start : hit.end].lower()
    if not cues.words.of_endings or not word.endswith(cues.words.of_endings):
        return False
    return any(other.cue is EventKind.EVENT and other.start == hit.end + 1 for other in found)


def asks_when(scene: Scene, cues: Cues) -> bool:
    """As in "Where and when?", "Järjestetään:" above a list of dates."""
    for line in scene.context:
        if not _heads_a_list(line, scene):
            continue
        signs = _ASKING if not line.text.rstrip().endswith(":") else (*_ASKING, Cue.HAPPENS)
        if any(hit.cue in signs for hit in cues.of_line(line.text)):
            return True
    return False


def _heads_a_list(line: Quote, scene: Scene) -> bool:
    """A heading or the title: short, and no sentence unless it is the title."""
    is_title = line in scene.context[-1:]
    return len(line.text) <= _HEADING and (is_title or not line.text.endswith((".", "!")))
