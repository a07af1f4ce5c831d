"""Rule out days on which a state begins, changes or ends, and let in those that are solemn. Pure.

"The bathing season starts on 5 May", "Työt päättyvät 5.3.", "The office is open until 8 pm":
a bulletin has nothing to invite to, unless the sentence goes on ("with a concert").
"""

from __future__ import annotations

from collections.abc import Iterator

from digest.model.event import EventKind
from digest.reading.events.kind.acts import CALLS, last_day_mark, until
from digest.reading.events.kind.verdict import NearMiss, Verdict
from digest.reading.events.setting.cues import WORD, Cue, Cues, Hit
from digest.reading.events.setting.scene import Scene

_SAYS = (
    *(Cue.STARTS, Cue.OPENS, Cue.OPENINGS, Cue.ENDS, Cue.EFFECTIVE, Cue.VALID, Cue.MOVES),
    *(Cue.FINISHES, Cue.HOLDS, Cue.HAPPENS, Cue.CLOSED, Cue.AVAILABLE, Cue.APPEARS),
)
_ASKS = (*CALLS, Cue.ACTS, Cue.APPLIES, Cue.WELCOMES, Cue.LAST_DAYS, Cue.RELEASES)
_ENDS = (Cue.STARTS, Cue.ENDS, Cue.EFFECTIVE, Cue.OPENINGS)
_DOES = (Cue.DECIDES, Cue.STARTS, Cue.EFFECTIVE)
_BRINGS = (Cue.GATHERINGS, Cue.DRAWS)
_BELOW = 300  # code points behind the sentence in which people are welcomed
_OWNS = ("’s", "'s")
_LEAD = 4  # words before the subject
_CLOSE = 8  # words between the subject and its verb
_RIGHT_BEHIND = 3  # words between a verb and the subject behind it
_SMALL = 2  # words between a verb and its day: "on the"
_BESIDE = 9  # code points: " will be "
_NAME = 60  # code points of a heading, or of a name that a colon ends


def lasting(scene: Scene, cues: Cues) -> Verdict | NearMiss | None:
    """As in "The school year begins on 9 August", "Det stora arbetet startar": nobody meets."""
    aside = _aside(scene) or _runs_on(scene)
    if aside is not None:
        return _begun(scene, aside)
    state = _subject(scene, cues) or scene.anywhere(Cue.SEASONAL)
    if state is None:
        return None
    if _is_all(scene, cues, state):
        return _begun(scene, state)
    said = clear(scene, state, *_SAYS) or scene.near(*_SAYS) or _any_verb(scene, state)
    if said is None or clear(scene, state, *_ASKS):
        return None
    if state.cue is not Cue.SEASONAL and not _is_said_of(scene, cues, state, said):
        return None
    if any(_is_met(scene, cues, hit, state, said) for hit in scene.hits):
        return None
    return _begun(scene, state)


def _is_all(scene: Scene, cues: Cues, state: Hit) -> bool:
    """As in "Winter timetables 11–31 January", "New fees from 5 May": nothing else is named."""
    when, (start, end) = scene.occasion.span, scene.sentence.span
    small = {hit.start for hit in scene.hits if hit.cue in (Cue.FROM_ON, Cue.BY_BEFORE)}
    said = [
        word
        for word in WORD.finditer(scene.text, start, end)
        if not (when.start <= word.start() < when.end or state.start <= word.start() < state.end)
        and not (word.start() in small or word.group().lower() in cues.words.leads)
    ]
    if state.cue is not Cue.STATES or last_day_mark(scene):
        return False  # "Maksut 8.4. mennessä"
    return all(word.start() == start for word in said)


def _begun(scene: Scene, state: Hit) -> Verdict | NearMiss:
    """What takes effect is listed with its reason; of the rest nothing is told."""
    change = scene.near(Cue.EFFECTIVE)
    if change is None:
        return NearMiss("only tells when something begins, changes or ends", state)
    why_not = "a rule, a service or a term begins"
    return Verdict(EventKind.EVENT, "something takes effect", change, why_not=why_not)


def _aside(scene: Scene) -> Hit | None:
    """As in "… once the regulations on meetings expire on 7 May": a clause of its own, up to its day."""
    start = scene.occasion.span.start
    bars = (Cue.HOLDS, Cue.WELCOMES, *_BRINGS, *CALLS)
    if any(hit.cue in bars and hit.start < start and scene.in_clause(hit) for hit in scene.hits):
        return None
    verbs = [hit for hit in scene.hits if hit.cue in _ENDS and hit.end <= start]
    if not verbs or scene.words_between(verbs[-1]) > _SMALL:
        return None
    before = [hit for hit in scene.hits if hit.cue is Cue.STATES and hit.end <= verbs[-1].start]
    behind = any(hit.start >= scene.occasion.span.end for hit in scene.kinds())
    if not before or behind:
        return None
    state = before[-1]
    if _is_about(scene, state):
        return None  # "The webcast about the new rules starts on 5 May"
    gap = WORD.findall(scene.text, state.end, verbs[-1].start)
    joined = len(gap) <= 1 or "," not in scene.text[state.end : start]  # "the lease, which ends"
    return state if len(gap) <= _CLOSE and joined else None


def _is_about(scene: Scene, state: Hit) -> bool:
    """A noun of something to attend stands before the "about" that leads to a state."""
    leads = [hit for hit in scene.hits if hit.cue is Cue.ABOUT and hit.end < state.start]
    near = [hit for hit in leads if len(WORD.findall(scene.text, hit.end, state.start)) <= _LEAD]
    return any(noun.end <= hit.start for hit in near for noun in scene.kinds())


def _runs_on(scene: Scene) -> Hit | None:
    """As in "The works begin on 5 May and last until 9 May": how long they go on."""
    lasts = scene.near(Cue.VALID)
    if lasts is None or not scene.earlier or scene.kinds(whole=True) or scene.near(*_ASKS):
        return None
    if not (last_day_mark(scene) or until(scene)) or scene.anywhere(*CALLS):
        return None
    found = [hit for hit in scene.hits if hit.cue in (Cue.STATES, Cue.WORKS)]
    return lasts if any(hit.end < lasts.start for hit in found) else None


def _any_verb(scene: Scene, state: Hit) -> Hit | None:
    """The word behind a subject that opens a whole sentence: "The parcel arrives on 5 May."."""
    is_first = not WORD.search(scene.text, scene.sentence.span.start, state.start)
    whole = scene.sentence.text.endswith(".") and state.end < scene.occasion.span.start
    gap = WORD.match(scene.text, state.end + 1) if is_first and whole else None
    return Hit(Cue.HAPPENS, *gap.span()) if gap and gap.group().islower() else None


def _is_met(scene: Scene, cues: Cues, hit: Hit, state: Hit, said: Hit) -> bool:
    """As in "The term starts with a concert"; but "event restrictions" are only restrictions."""
    last = max(state.end, said.end)
    if hit.cue in _BRINGS:
        return hit.start >= last and scene.in_clause(hit)
    if not isinstance(hit.cue, EventKind) or hit.overlaps(state) or state.start - hit.end == 1:
        return False
    between = WORD.findall(scene.text, state.end, max(state.end, hit.start))
    is_head = hit.start > state.end and len(between) <= 1 and cues.words.leads.isdisjoint(between)
    return is_head or hit.start >= last or hit.end <= state.start or said.start < state.start


def _subject(scene: Scene, cues: Cues) -> Hit | None:
    """The first state of the clause, unless something else stands before it ("After the works …")."""
    states = (*_terms(scene, cues), *(hit for hit in scene.hits if _is_state(scene, hit)))
    first = min(states, key=lambda hit: hit.start, default=None)
    if first is None:
        return None
    if scene.text.startswith(_OWNS, first.end):
        return None  # "the season’s opening party"
    when = scene.occasion.span
    start = when.end if when.end <= first.start else scene.clause.start
    lead = [word.group().lower() for word in WORD.finditer(scene.text, start, first.start)]
    return first if len(lead) <= _LEAD and cues.words.leads.isdisjoint(lead) else None


def _terms(scene: Scene, cues: Cues) -> Iterator[Hit]:
    """Terms that are read as dates themselves: "11.1. kevätlukukausi alkaa"."""
    for other in (*scene.earlier, *scene.later):
        if not other.is_exact and Cue.STATES in cues.of_word(other.text.rpartition(" ")[2]):
            yield Hit(Cue.STATES, other.span.start, other.span.end)


def _is_state(scene: Scene, hit: Hit) -> bool:
    """A state, or a place right before the verb that shuts it: "uimahalli suljetaan"."""
    if hit.cue not in (Cue.STATES, Cue.VENUES) or not scene.in_clause(hit):
        return False
    if any(isinstance(kind.cue, EventKind) and hit.is_within(kind) for kind in scene.hits):
        return False  # "network" of "network day"
    shuts = (verb for verb in scene.hits if verb.cue is Cue.ENDS)
    return hit.cue is Cue.STATES or any(0 < verb.start - hit.end <= _BESIDE for verb in shuts)


def _is_said_of(scene: Scene, cues: Cues, state: Hit, said: Hit) -> bool:
    """The verb stands close behind its subject, or right before it ("startar ett stort arbete")."""
    if said.start >= state.start:
        return len(WORD.findall(scene.text, state.end, max(state.end, said.start))) <= _CLOSE
    when = scene.occasion.span
    start = when.end if when.end <= said.start else scene.clause.start
    lead = [word.group().lower() for word in WORD.finditer(scene.text, start, said.start)]
    if lead and lead[0] not in cues.words.leads and Cue.TOGETHER not in cues.of_word(lead[-1]):
        return False  # "The society opens the term with …"
    return len(WORD.findall(scene.text, said.end, state.start)) <= _RIGHT_BEHIND


def open_hours(scene: Scene, cues: Cues) -> NearMiss | None:
    """As in "The library is open until 8 pm on 5 May": when a place is open."""
    row = _row_of_hours(scene, cues) or _more_hours(scene, cues)
    if row is not None:
        return NearMiss("a line of opening hours or closures", row)
    stands, place = scene.near(Cue.STANDS_OPEN), scene.near(Cue.VENUES, Cue.STATES)
    if stands is None or place is None or scene.kinds(whole=True):
        return None
    if scene.occasion.starts_at is None and not scene.tells_hour:
        return None
    if clear(scene, stands, *_ASKS, *_BRINGS, Cue.HOLDS) or _is_named(scene, cues):
        return None
    return NearMiss("only tells when something is closed, restricted or open", stands)


def _row_of_hours(scene: Scene, cues: Cues) -> Hit | None:
    """As in "26.12. avoinna klo 11–18", "31 December open as usual": a day, and how it is open."""
    if not scene.starts_line:
        return None
    when, text = scene.occasion.span, scene.text
    line = text.find("\n", when.end)
    end = min(line if line > 0 else len(text), scene.sentence.span.end)
    bracket = text.find("(", when.end, end)
    end = bracket if bracket > 0 else end
    opens = [
        hit for hit in scene.hits if hit.cue is Cue.STANDS_OPEN and when.end <= hit.start < end
    ]
    if not opens or WORD.search(text, when.end, opens[0].start):
        return None
    if any(noun.start == opens[0].start for noun in scene.kinds()):
        return None  # "20 March: Open day"
    said = [hit for hit in scene.hits if hit.cue is Cue.USUAL]
    rest = [
        word.group().lower()
        for word in WORD.finditer(text, opens[0].end, end)
        if not any(hit.start <= word.start() < hit.end for hit in said)
    ]
    told = all(word in cues.words.stops or any(map(str.isdigit, word)) for word in rest)
    return opens[0] if told else None


def _more_hours(scene: Scene, cues: Cues) -> Hit | None:
    """As in "is open on Saturdays, and on 6 December 11–15": one more day and nothing else."""
    when, (start, end) = scene.occasion.span, scene.clause
    opens = [
        hit
        for hit in scene.hits
        if hit.cue is Cue.STANDS_OPEN and scene.sentence.span.start <= hit.start < start
    ]
    if not opens or scene.kinds(whole=True) or scene.anywhere(*CALLS):
        return None
    for word in WORD.finditer(scene.text, start, end):
        if (
            not when.start <= word.start() < when.end
            and word.group().lower() not in cues.words.stops
        ):
            return None
    return opens[-1]


def _is_named(scene: Scene, cues: Cues) -> bool:
    """As in "An evening at the museum" above it, or "25.7. Village market: …": more than hours."""
    if any(other.is_exact for other in (*scene.earlier, *scene.later)):
        return True  # "25.7. Village market: open on Saturday from 11 to 1"
    when = scene.occasion.span
    if scene.starts_line and ":" in scene.text[when.end : scene.clause.end].split("\n")[0][:_NAME]:
        return True
    lines = (line for line in scene.context[:1] if len(line.text) <= _NAME and line.text[-1] != ".")
    above = (hit for line in lines for hit in cues.of_line(line.text))
    return any(isinstance(hit.cue, EventKind) or hit.cue in _BRINGS for hit in above)


def others_act(scene: Scene, _: Cues) -> NearMiss | None:
    """As in "The committee discusses the budget on 5 May", "Verket ger ett utlåtande": not the reader."""
    office = scene.near(Cue.AUTHORITIES)
    acts = next((hit for hit in scene.hits if hit.cue in _DOES and scene.in_clause(hit)), None)
    if office is None or acts is None or scene.kinds(whole=True):
        return None
    if clear(scene, acts, *CALLS, *_BRINGS, Cue.ACTS, Cue.APPLIES, Cue.WELCOMES):
        return None
    lead = WORD.findall(scene.text, scene.clause.start, office.start)
    gap = acts.start - office.end
    own = office.start <= acts.start and acts.end > office.end and gap <= 1
    if not own or len(lead) > 1:
        return None
    return NearMiss("only tells when others decide or report", acts)


def minutes(scene: Scene, _: Cues) -> NearMiss | None:
    """As in "The minutes of the meeting on 5 May are available", "Minutes can be read on 6 May"."""
    record = scene.near(Cue.MINUTES)
    if record is None or scene.near(Cue.CALLS, Cue.REGISTRATIONS, Cue.WELCOMES):
        return None
    nouns = [hit for hit in scene.kinds() if not hit.overlaps(record)]
    start = scene.occasion.span.start
    of_it = all(record.end <= noun.start and noun.end <= start for noun in nouns)
    seen = scene.near(Cue.AVAILABLE, Cue.VIEWABLE, Cue.RELEASES, Cue.APPEARS, Cue.STANDS_OPEN)
    verbs = [hit for hit in scene.hits if hit.cue is Cue.HOLDS and record.end <= hit.start < start]
    if of_it and len(nouns) <= 1 and (seen or (nouns and not verbs)):
        return NearMiss("about papers that anybody may read", record)
    return None


def ceremony(scene: Scene, cues: Cues) -> Verdict | None:
    """As in "The statue is unveiled on 5 May at noon", "A tree is planted. Welcome!"."""
    solemn = scene.near(Cue.CEREMONIES)
    if solemn is None or not scene.occasion.is_exact or scene.kinds() or last_day_mark(scene):
        return None
    if not (scene.occasion.starts_at or scene.near(Cue.WELCOMES) or welcomes_below(scene, cues)):
        return None
    return Verdict(EventKind.EVENT, "something is opened, unveiled or planted solemnly", solemn)


def welcomes_below(scene: Scene, cues: Cues) -> bool:
    """As in "Tervetuloa seuraamaan!" a few lines below."""
    start = scene.sentence.span.end
    found = cues.find(scene.text, start, min(len(scene.text), start + _BELOW))
    return any(hit.cue is Cue.WELCOMES for hit in found)


def clear(scene: Scene, state: Hit, *wanted: Cue) -> Hit | None:
    """The nearest such cue of the clause that is no part of the state's own words."""
    found = [
        hit
        for hit in scene.hits
        if hit.cue in wanted and scene.in_clause(hit) and not hit.overlaps(state)
    ]
    return min(found, key=scene.distance, default=None)
