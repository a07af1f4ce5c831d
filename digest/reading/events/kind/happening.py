"""Judge what is held, opens or comes out: a verb of happening, or a noun of something to attend. Pure."""

from __future__ import annotations

from digest.model.event import EventKind
from digest.model.reading import Precision
from digest.reading.events.kind.acts import begins_then, last_day_mark
from digest.reading.events.kind.lines import is_due
from digest.reading.events.kind.nouns import (
    FIRM,
    SUPPORT,
    attended,
    head_publication,
    is_of,
    is_verbless,
    is_where,
    kind_before,
    noun_beside,
)
from digest.reading.events.kind.verdict import NearMiss, Verdict
from digest.reading.events.setting.cues import WORD, Cue, Cues, Hit
from digest.reading.events.setting.scene import Scene

_TAKING_PLACE = (Cue.HOLDS, Cue.STARTS, Cue.COMING, Cue.WELCOMES, Cue.OPENS, Cue.OPENINGS)
_HALF_A_YEAR = 183  # days
_SOME_DAY = frozenset({Precision.MONTH, Precision.PART})
_BESIDE = 2  # code points between a noun and its day
_FEW = 2  # words between "new date" and the date
_NAME = 5  # words between "next" and its verb
_NAMED = 2  # words with capitals that make a name
_NOT_MET = (
    *(Cue.POLICIES, Cue.PUBLICATIONS, Cue.RELEASES, Cue.PAPERS, Cue.SENDS, Cue.WORKS),
    *(Cue.DECIDES, Cue.CLOSED, Cue.CALLS, Cue.LAST_DAYS, Cue.BREAKS, Cue.NEGATES),
)
_NO_MEETING = frozenset({Cue.POLICIES, Cue.STATES, Cue.WORKS})
_LINE = 80  # code points of a row or a headline
_RIGHT_AFTER = 12  # code points between a verb and its own day


def participle(scene: Scene, cues: Cues) -> Verdict | None:
    """As in "5.3. pidettävään webinaariin": the date belongs to the noun of the participle."""
    linking = cues.words.linking_endings
    if not linking:
        return None
    for hit in scene.hits:
        after = hit.cue is Cue.COMING and hit.start >= scene.occasion.span.end
        if not after or scene.words_between(hit) > 2:
            continue
        nouns = [kind for kind in scene.kinds() if kind.start >= hit.end]
        for noun in nouns[:1]:
            if _is_of_another_day(scene, noun):
                continue
            if isinstance(noun.cue, EventKind) and noun.start - hit.end <= 60:
                return Verdict(
                    noun.cue,
                    "a word such as “pidettävä” ties the date to something to attend",
                    noun,
                )
    return None


def release(scene: Scene, cues: Cues) -> Verdict | None:
    """Something will be published."""
    strong = scene.near(Cue.RELEASES)
    if strong and _is_out_on_another(scene, strong):
        return None
    work = head_publication(scene, cues)
    if noun_beside(scene) and not (strong and is_of(scene, cues)):
        return None
    if strong and _is_held_sooner(scene, cues, strong):
        return None
    if strong and not work and _is_told_at(scene, strong):
        return None
    if strong and not work and scene.near(Cue.DUTIES) and last_day_mark(scene):
        return None
    papers = scene.near(Cue.PAPERS)
    why_not = "about the papers of a meeting or a decision" if papers and not work else None
    if strong and not work and scene.near(Cue.PROGRAMMES) and not scene.occasion.is_exact:
        why_not = "only says when more will be told"
    if strong:
        return Verdict(EventKind.RELEASE, "something is published", strong, why_not)
    weak = scene.near(Cue.APPEARS)
    vague = scene.occasion.precision is Precision.YEAR
    if work and weak and not vague and not attended(scene, cues):
        return Verdict(EventKind.RELEASE, "a publication comes out", weak)
    available = scene.near(Cue.VIEWABLE) or (work and scene.near(Cue.AVAILABLE))
    if available and (work or last_day_mark(scene)):
        return Verdict(EventKind.RELEASE, "a publication is available", available)
    return None


def _is_out_on_another(scene: Scene, strong: Hit) -> bool:
    """As in "Tickets to the concert on 12 December are released on Friday"."""
    if strong.start < scene.occasion.span.end:
        return False
    return any(0 <= other.span.start - strong.end <= _RIGHT_AFTER for other in scene.later)


def _is_told_at(scene: Scene, strong: Hit) -> bool:
    """As in "The winners are announced at a gala on 6 March": people meet to hear it."""
    start = scene.occasion.span.start
    nouns = [noun for noun in scene.kinds() if strong.end <= noun.start and noun.end <= start]
    return scene.occasion.is_exact and any(noun.cue is EventKind.EVENT for noun in nouns)


def _is_held_sooner(scene: Scene, cues: Cues, strong: Hit) -> bool:
    """As in "On Monday we invite you to a party for her book, which comes out then"."""
    held, noun = scene.near(*FIRM), attended(scene, cues)
    if held is None or noun is None or held[1:] == strong[1:]:
        return False
    return scene.distance(held) < scene.distance(strong) and noun.end <= strong.start


def attend(scene: Scene, cues: Cues) -> Verdict | NearMiss | None:
    """A thing to attend, with a word that says it happens, or right beside its date."""
    noun = attended(scene, cues)
    if noun is None or not isinstance(noun.cue, EventKind):
        return None
    if _is_of_another_day(scene, noun) or _is_of_theme(scene) or is_due(scene):
        return None
    if not scene.occasion.is_exact and scene.in_clause(noun) and is_where(scene, noun, cues):
        return None
    if _only_touches(scene):
        return NearMiss("only tells when something begins or ends")
    if scene.near(*(FIRM if _is_wide(scene) else SUPPORT)):
        why_not = "no day yet" if scene.occasion.precision is Precision.YEAR else None
        return Verdict(noun.cue, "something to attend happens", noun, why_not)
    if _is_wide(scene):
        return None
    if cues.is_feast(scene.occasion.text):
        return None  # "the spirit of Christmas", "events at Easter"
    if scene.near(Cue.HELD) or scene.near(Cue.NOT_HELD, Cue.DOUBTFUL):
        return Verdict(noun.cue, "something to attend is mentioned", noun)
    if scene.occasion.is_exact or is_verbless(scene) or _is_numbered_week(scene):
        why = "something to attend is named with a date"
        return Verdict(noun.cue, why, noun, outright=_is_plain(scene, noun))
    return None


def _is_plain(scene: Scene, noun: Hit) -> bool:
    """As in "Workshop on soil health, 5 May, free.": a short line that tells what it calls itself."""
    when, line = scene.occasion, scene.sentence
    if noun.cue is EventKind.EVENT or not when.is_exact or noun.end > when.span.start:
        return False
    return len(line.text) <= _LINE


def _is_numbered_week(scene: Scene) -> bool:
    """As in "vecka 43", which names its days as well as they do."""
    when = scene.occasion
    return when.precision is Precision.WEEK and any(map(str.isdigit, when.text))


def _is_wide(scene: Scene) -> bool:
    """A year, or days over half a year: something must say that it is held."""
    occasion = scene.occasion
    days = (occasion.end_on - occasion.start_on).days
    return occasion.precision is Precision.YEAR or (occasion.is_range and days > _HALF_A_YEAR)


def _is_of_another_day(scene: Scene, noun: Hit) -> bool:
    """As in "kertoi tällä viikolla festarista 25.–27.6.": an exact day stands nearer to the noun."""
    if scene.occasion.is_exact or scene.anywhere(Cue.MOVES):
        return False
    others = (*scene.earlier, *scene.later)
    return any(other.is_exact and 0 < other.span.start - noun.end <= _BESIDE for other in others)


def _is_of_theme(scene: Scene) -> bool:
    """As in "under hösten är temat bildning": a season has a theme, and nothing is held."""
    theme = scene.near(Cue.THEMES)
    return theme is not None and not scene.occasion.is_exact and not scene.near(*FIRM)


def _only_touches(scene: Scene) -> bool:
    """As in "från den 14 juni tillåts tävlingar": the day a state begins or ends, not a day of it."""
    if scene.occasion.is_range or scene.near(*_TAKING_PLACE):
        return False
    if is_verbless(scene) and not scene.near(Cue.AVAILABLE):
        return False
    end, start = scene.near(Cue.ENDS), scene.occasion.span.start
    if end and end.end <= start and scene.words_between(end) == 0 and not scene.near(*FIRM):
        return scene.occasion.starts_at is None  # "Utställningen stänger den 17 maj"
    return last_day_mark(scene) is not None or begins_then(scene)


def moved_then(scene: Scene, cues: Cues) -> Verdict | None:
    """As in "Den flyttas till den 16 april", "Nytt datum är den 16 april": a day right behind it."""
    move = scene.near(Cue.MOVES)
    if move is None or not scene.occasion.is_exact or _is_of_rules(scene):
        return None  # "Avtalet förlängs till den 31 december"
    small = {hit[1:] for hit in scene.hits if hit.cue is Cue.STOPS}
    start = scene.occasion.span.start
    is_new = any(hit.cue is Cue.TO_NEW and hit[1:] == move[1:] for hit in scene.hits)
    is_noun = " " in scene.text[move.start : move.end]  # "nytt datum", but not "siirtyy"
    told = is_new and is_noun and move.end <= start and scene.words_between(move) <= _FEW
    told = told or (is_new and move.end <= start and _is_up_to(scene, cues))
    for hit in scene.hits:
        of_move = hit.start == move.start and hit.end > move.end  # "rescheduled for"
        is_to = of_move or (hit[1:] in small and move.end <= hit.start)
        is_to = is_to and hit.cue is Cue.TO_NEW and hit.end <= start
        told = told or (is_to and scene.words_between(hit) == 0)
    kind = kind_before(scene, cues)
    return Verdict(kind, "something is moved to this day", move) if told else None


def _is_of_rules(scene: Scene) -> bool:
    """A rule, a state or works of the sentence, and nothing in it that people meet for."""
    if scene.near(Cue.POLICIES):
        return True
    said = {hit.cue for hit in scene.hits}
    return (
        Cue.GATHERINGS not in said
        and not said.isdisjoint(_NO_MEETING)
        and not scene.kinds(whole=True)
    )


def _is_up_to(scene: Scene, cues: Cues) -> bool:
    """As in "siirtyy lauantaihin 20.3.": the weekday has the case of where something goes."""
    first = WORD.match(scene.text, scene.occasion.span.start)
    endings = cues.words.up_to_endings
    return first is not None and bool(endings) and first.group().lower().endswith(endings)


def held_then(scene: Scene, cues: Cues) -> Verdict | None:
    """No noun, but a verb that is only said of events: "pidetään", "will be held", "join us"."""
    verb = scene.near(Cue.HOLDS, Cue.WELCOMES)
    if scene.occasion.precision in _SOME_DAY:
        verb = scene.near(Cue.TAKES_PLACE)
    elif not scene.occasion.is_exact and scene.occasion.precision is not Precision.WEEK:
        return None
    if begins_then(scene) or _begins_a_year(scene) or _is_by_then(scene):
        return None
    if cues.is_feast(scene.occasion.text):  # "meet Father Christmas"
        return None
    if verb:
        return Verdict(kind_before(scene, cues), "something is held", verb)
    past = scene.near(Cue.TOOK_PLACE)
    if past:
        return Verdict(EventKind.EVENT, "something was held", past)
    return None


def _is_by_then(scene: Scene) -> bool:
    """As in "Trusts file their returns by 31 May", but not "on esillä 1.3. asti"."""
    mark = last_day_mark(scene)
    return mark is not None and mark.cue is Cue.BY_BEFORE and not scene.words_between(mark)


def next_one(scene: Scene, cues: Cues) -> Verdict | None:
    """As in "The next Blue Room is on 27 March", "The Shore Run is on 5 May": what has a name of its own."""
    verb, when = scene.near(Cue.HAPPENS), scene.occasion
    coming = next((hit for hit in scene.hits if hit.cue is Cue.COMING), None)
    if verb is None or not when.is_exact or when.is_range:
        return None
    if coming is None:
        named = _is_named_so(scene, verb) and not cues.is_feast(when.text)
        return Verdict(EventKind.EVENT, "what has a name is on this day", verb) if named else None
    lead = WORD.findall(scene.text, scene.clause.start, coming.start)
    name = WORD.findall(scene.text, coming.end, verb.start)
    if len(lead) > 1 or not 0 < len(name) <= _NAME or not coming.end < verb.end <= when.span.start:
        return None
    if scene.words_between(verb) or scene.near(*_NOT_MET):
        return None
    return Verdict(EventKind.EVENT, "the next one is on this day", verb)


def _is_named_so(scene: Scene, verb: Hit) -> bool:
    """Words with capitals from the beginning of the sentence up to "is on", and the day right behind."""
    when, start = scene.occasion.span, scene.sentence.span.start
    words = [word.group() for word in WORD.finditer(scene.text, start, verb.start)]
    name = words[1:] if scene.text[start : start + 4] == "The " else words
    if not _NAMED <= len(name) <= _NAME or scene.near(*_NOT_MET) or scene.near(Cue.PEOPLE):
        return False
    beside = verb.end < when.start and not WORD.search(scene.text, verb.end, when.start)
    return beside and all(word[0].isupper() for word in name)


def _begins_a_year(scene: Scene) -> bool:
    """As in "Kuntaliitos toteutuu 1.1.2029": reforms begin on that day, and nobody meets."""
    when = scene.occasion
    first = when.start_on.month == when.start_on.day == 1
    return first and when.start_on == when.end_on and when.starts_at is None


def opens_a_place(scene: Scene, _: Cues) -> Verdict | None:
    """As in "Museo avataan yleisölle", "opens its doors", without a call or a thing to attend."""
    opening, lasts = scene.near(Cue.OPENINGS), scene.near(Cue.VALID)
    if opening and not scene.governs(opening):
        return None
    if opening and lasts and not opening.start <= lasts.start < opening.end:
        return None
    vague = scene.occasion.precision is Precision.YEAR
    if opening and not vague and not scene.kinds():
        return Verdict(EventKind.EVENT, "a place opens", opening)
    return None


def project_starts(scene: Scene, _: Cues) -> Verdict | None:
    """As in "Hanke käynnistyy": a project's own calendar."""
    start = scene.near(Cue.STARTS)
    timed = scene.occasion.starts_at is not None  # a programme begins at six, no project does
    met = scene.near(Cue.GATHERINGS, Cue.DRAWS)
    if start and not (timed or met) and scene.near(Cue.POLICIES):
        return Verdict(
            EventKind.EVENT, "a project starts", start, why_not="the start of a project or rule"
        )
    return None
