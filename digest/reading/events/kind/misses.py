"""Rule out dates that tell of nothing to attend or act on: facts, closures, policies, messages. Pure."""

from __future__ import annotations

from digest.model.event import EventKind
from digest.model.reading import Precision
from digest.reading.events.kind.acts import (
    CALLS,
    begins_then,
    handled,
    last_day_mark,
    stands_under,
)
from digest.reading.events.kind.nouns import is_where, noun_behind, noun_beside
from digest.reading.events.kind.verdict import NearMiss, Verdict
from digest.reading.events.setting.cues import WORD, Cue, Cues, Hit
from digest.reading.events.setting.listing import Sort
from digest.reading.events.setting.scene import Scene

_HEADING = 120  # code points
_ROW = 60  # code points; a longer line with a full stop is a sentence
_BESIDE = 2  # words
_NEXT = 6  # code points: ", we "
_MONTH = 31  # days; what lasts longer is attended by nobody from end to end


def state_of_things(scene: Scene, cues: Cues) -> NearMiss | None:
    """As in "Tilanne 15.1.", "as of 5 May": a date of facts."""
    hit = scene.near(Cue.SITUATIONS)
    if (
        hit
        and scene.distance(hit) <= 2
        and not (scene.is_part(hit) or _follows_opening(scene, hit))
        and not scene.near(Cue.ACTS, Cue.APPLIES)
        and (hit.start < scene.occasion.span.start or cues.words.of_endings)
        and not _is_of_word_before(scene, hit, cues)
    ):
        return NearMiss("tells how things stood on that day", hit)
    return None


def _is_of_word_before(scene: Scene, hit: Hit, cues: Cues) -> bool:
    """As in "messun jälkeen 5.3.", "5.3., mukaan pääsee jokainen": of another word than the day."""
    if scene.text[hit.start : hit.end].lower() not in cues.words.postpositions:
        return False
    return hit.end <= scene.occasion.span.start or "," in _gap(scene, hit)


def _follows_opening(scene: Scene, hit: Hit) -> bool:
    """As in "open as of 5 May"."""
    return any(other.cue is Cue.OPENS and 0 < hit.start - other.end <= 2 for other in scene.hits)


def stamp(scene: Scene, _: Cues) -> NearMiss | None:
    """As in "Julkaistu 8.5.2021, päivitetty 9.5.", "Date posted: 28 October": the page's own day."""
    hit = scene.near(Cue.STAMPED)
    if hit is None or hit.end > scene.occasion.span.start or scene.words_between(hit):
        return None
    lead = scene.text[scene.sentence.span.start : hit.start]
    again = any(other.cue is Cue.STAMPED and other.end < hit.start for other in scene.hits)
    if (again or len(WORD.findall(lead)) <= 1) and not scene.near(Cue.RELEASES):
        return NearMiss("the day a page was published or changed", hit)
    return None


def last_of_it(scene: Scene, _: Cues) -> NearMiss | None:
    """As in "den 1 december är sista dagen som det vaccineras": a service ends."""
    final = scene.near(Cue.FINAL_DAYS)
    if final:
        return NearMiss("a last day on which nobody needs to act", final)
    return None


def hours(scene: Scene, cues: Cues) -> NearMiss | None:
    """As in "To 2.4. klo 9–16" under "Aukioloajat": a line of opening hours."""
    told = (Cue.HOLDS, Cue.WELCOMES, Cue.GATHERINGS)
    end = _end_of_row(scene)
    said = [hit for hit in scene.hits if hit.start < end and scene.in_clause(hit)]
    if not scene.starts_line or any(h.cue in told or isinstance(h.cue, EventKind) for h in said):
        return None
    if any(hit.cue in (Cue.LAST_DAYS, Cue.FINAL_DAYS) for hit in said):
        return None  # "11 May: last day to change your choice; the service closes at 4 pm"
    if scene.listing is not None and scene.listing.sort is Sort.CALENDAR:
        return None  # the menu above "What's on" has a word for opening hours
    for heading in scene.context:
        found = cues.of_line(heading.text)
        follows = heading.text.endswith(".") and any(hit.cue is Cue.COMING for hit in found)
        if len(heading.text) > _HEADING or (heading.text.endswith(".") and not follows):
            continue  # "We are closed on the following dates."
        if heading is scene.context[-1] and len(scene.context) > 1 and _is_prose(scene):
            continue  # a title is of more than its first lines
        if any(isinstance(hit.cue, EventKind) or hit.cue in CALLS for hit in found):
            return None
        if any(hit.cue is Cue.CLOSED for hit in found):
            return NearMiss("a line of opening hours or closures")
    return None


def _end_of_row(scene: Scene) -> int:
    """Of a row that tells hours its own line; what stands below it is another thing."""
    when = scene.occasion
    below = scene.text.find("\n", when.span.end, scene.clause.end)
    return below if below > 0 and when.starts_at and when.ends_at else scene.clause.end


def _is_prose(scene: Scene) -> bool:
    return scene.sentence.text.endswith(".") and len(scene.sentence.text) > _ROW


def closed(scene: Scene, cues: Cues) -> Verdict | NearMiss | None:
    """As in "Suljettuna 23.–27.2.", "City offices will be closed": when a service is shut or open."""
    shut = scene.near(Cue.CLOSED) or _shut_in_row(scene)
    called = (*CALLS, Cue.SUBMISSIONS)
    held = scene.near(Cue.TAKES_PLACE)
    if shut and held and scene.kinds() and scene.distance(held) < scene.distance(shut):
        return None  # "The fair takes place on 5 May, and the road will be closed"
    if shut and (_opens_with(scene, shut) or _is_met(scene, shut) or noun_behind(scene, shut)):
        return None
    if shut and _asks_about(scene, shut):
        return None
    told = shut or scene.anywhere(Cue.CLOSED)
    again = _after(scene, told) if told else None
    if again:
        return Verdict(EventKind.EVENT, "something is held again after a break", again)
    ends = shut and any(hit.cue is Cue.ENDS and hit.start == shut.start for hit in scene.hits)
    if ends and stands_under(scene, cues):
        return None  # "The survey is open. It will close on 5 May"
    if shut and not (scene.anywhere(*called) if ends else scene.near(*called)):
        return NearMiss("only tells when something is closed, restricted or open", shut)
    return None


def _asks_about(scene: Scene, shut: Hit) -> bool:
    """As in "Who wishes to object to the closure must do so by 5 May"."""
    act = scene.near(Cue.ACTS)
    asks = act is not None and shut.end <= act.start < scene.occasion.span.start
    return asks and last_day_mark(scene) is not None


def _shut_in_row(scene: Scene) -> Hit | None:
    """As in "26 August | Offices are closed for the August holiday": the month only names it."""
    others = (*scene.earlier, *scene.later)
    if not scene.starts_line or len(scene.sentence.text) > _HEADING or not others:
        return None
    named = all(not any(map(str.isdigit, other.text)) for other in others)
    return scene.anywhere(Cue.CLOSED) if named and scene.occasion.is_exact else None


def _is_met(scene: Scene, usual: Hit) -> bool:
    """As in "will meet as usual", "As usual, we will mark it", but not as in "pidetään suljettuna"."""
    is_phrase = " " in scene.text[usual.start : usual.end]
    comma = scene.text.startswith(",", usual.end)
    return is_phrase and any(
        usual.start - hit.end == 1 or (comma and 0 < hit.start - usual.end <= _NEXT)
        for hit in scene.hits
        if hit.cue is Cue.HOLDS
    )


def _opens_with(scene: Scene, shut: Hit) -> bool:
    """As in "The museum reopens on 6 May with a family day": people come to what is behind it."""
    opening = (hit for hit in scene.hits if hit.cue in (Cue.OPENINGS, Cue.STARTS))
    opens = any(shut.start <= hit.start < shut.end for hit in opening)
    end = scene.occasion.span.end
    return opens and any(noun.start > end for noun in scene.kinds())


def _after(scene: Scene, shut: Hit) -> Hit | None:
    """As in "Piiri on lomalla ja jatkaa 4.9.": the verb of the meeting after the break."""
    again = scene.near(Cue.STARTS)
    if again is None or not shut.end <= again.start < scene.occasion.span.start:
        return None
    meets = scene.occasion.is_exact and (scene.kinds(whole=True) or scene.anywhere(Cue.GATHERINGS))
    return again if meets else None


def school_break(scene: Scene, _: Cues) -> NearMiss | None:
    """As in "Sportlov 23–27 februari": the holiday itself, not what is done in it."""
    when = scene.occasion
    if when.starts_at is not None or scene.near(Cue.DRAWS, Cue.GATHERINGS):
        return None
    if any("\n" not in _gap(scene, noun) for noun in scene.kinds()):
        return None
    held = scene.near(Cue.HOLDS)
    if held and held.start >= when.span.end:
        return None  # "When the holidays are over, on 1 March, the choir meets again"
    for hit in scene.hits:
        if hit.cue is Cue.BREAKS and scene.in_clause(hit) and scene.words_between(hit) <= _BESIDE:
            if _is_of_grown_ups(scene, hit):
                continue
            return NearMiss("a school holiday", hit)
    return None


def _is_of_grown_ups(scene: Scene, hit: Hit) -> bool:
    """As in "Planeringsdag inför nästa säsong", "studiedag om bin": a day that has a theme."""
    if scene.occasion.is_range or scene.anywhere(Cue.CLOSED, Cue.STATES):
        return False
    themes = (Cue.ABOUT, Cue.PURPOSES, Cue.SITUATIONS)
    return any(other.cue in themes and other.start - hit.end == 1 for other in scene.hits)


def _gap(scene: Scene, hit: Hit) -> str:
    """What stands between a word and the date."""
    when = scene.occasion.span
    return scene.text[min(hit.end, when.end) : max(hit.start, when.start)]


def decision(scene: Scene, cues: Cues) -> NearMiss | None:
    """As in "Kaava tulee lautakuntakäsittelyyn", "beslut fattas i maj": nobody else need act."""
    decides = scene.near(Cue.DECIDES)
    if handled(scene):
        return NearMiss("only tells when what was sent in is dealt with", decides)
    if decides is None or scene.near(*CALLS, Cue.ACTS, Cue.WELCOMES):
        return None
    if all(is_where(scene, noun, cues) for noun in scene.kinds()):
        return NearMiss("only tells when somebody decides", decides)
    return None


def duty(scene: Scene, cues: Cues) -> NearMiss | None:
    """As in "Beginning 1 March all plans must be …": a rule from a day on."""
    since = scene.near(Cue.FROM_ON)
    if since is None or scene.words_between(since) or scene.occasion.is_range:
        return _binding_after(scene, cues)
    if scene.near(Cue.DUTIES) and not scene.near(Cue.HOLDS, Cue.OPENS, Cue.STARTS):
        return NearMiss("a rule that applies from that day on", since)
    return None


def _binding_after(scene: Scene, cues: Cues) -> NearMiss | None:
    """As in "After 1 March your registration is binding"."""
    binds = scene.near(Cue.DUTIES)
    if binds is None or not scene.near(Cue.REGISTRATIONS) or scene.near(Cue.ENDS, Cue.ACTS):
        return None
    if last_day_mark(scene) or scene.kinds():
        return None
    first = WORD.match(scene.text, scene.clause.start, scene.occasion.span.start)
    opens = first is not None and first.group().lower() in cues.words.leads
    bound = opens or scene.words_between(binds) <= 1
    return NearMiss("a rule that applies from that day on", binds) if bound else None


def policy(scene: Scene, _: Cues) -> Verdict | None:
    """As in "Hanke päättyy", "laki on voimassa": nobody need do anything."""
    if scene.kinds() or scene.near(*CALLS, Cue.APPLIES):
        return None
    subject = scene.near(Cue.POLICIES)
    running = scene.near(Cue.HOLDS, Cue.STARTS, Cue.VALID, Cue.HAPPENS)
    if _is_of_project(scene) and running and _is_long(scene):
        return Verdict(
            EventKind.EVENT, "a project runs", running, why_not="the period of a project or rule"
        )
    end = scene.near(Cue.ENDS)
    if subject and end and not scene.near(Cue.HOLDS):
        return Verdict(
            EventKind.EVENT, "a project or rule ends", end, why_not="the end of a project or rule"
        )
    lasts = scene.near(Cue.VALID)
    if lasts and last_day_mark(scene) and not scene.near(Cue.ACTS):
        return Verdict(
            EventKind.EVENT, "something stays in force", lasts, why_not="how long something lasts"
        )
    return None


def takes_effect(scene: Scene, _: Cues) -> Verdict | None:
    """As in "Laki tulee voimaan", "the service goes live": nobody need do anything.

    New guidance is different: its readers have waited for it.
    """
    change = scene.near(Cue.EFFECTIVE)
    if change is None or scene.near(Cue.HOLDS, Cue.WELCOMES, Cue.ACTS, *CALLS):
        return None
    if any(scene.distance(noun) <= scene.distance(change) for noun in scene.kinds()):
        return None
    if scene.near(Cue.GATHERINGS) and scene.occasion.starts_at is not None:
        return None  # "On Friday the hall turns into a disco from five to seven"
    is_year = scene.occasion.precision is Precision.YEAR
    is_rule = is_year or begins_then(scene) or scene.near(Cue.POLICIES)
    guide = scene.near(Cue.PUBLICATIONS)
    is_name = (
        guide and guide.start > scene.sentence.span.start and scene.text[guide.start].isupper()
    )
    is_guidance = guide and not (is_rule or is_name)  # "Anna Model steps down"
    why_not = None if is_guidance else "a rule, a service or a term begins"
    return Verdict(EventKind.EVENT, "something takes effect", change, why_not=why_not)


def sending(scene: Scene, _: Cues) -> Verdict | None:
    """The day an invitation goes out or details follow is no event for a reader."""
    lasts = scene.occasion.ends_at not in (None, scene.occasion.starts_at)  # no message does
    if scene.occasion.is_exact and (lasts or noun_beside(scene, words=1)):
        return None
    sent = scene.near(Cue.SENDS)
    later = scene.near(Cue.LATER)
    if sent and scene.occasion.is_exact and _is_told_there(scene, sent):
        return None
    if sent and not scene.near(Cue.HOLDS, Cue.RELEASES):
        return Verdict(
            EventKind.RELEASE, "a message goes out", sent, why_not="the day a message goes out"
        )
    if later and _opens_sentence(scene, later) and not last_day_mark(scene):
        return _more_will_be_told(later)
    if (
        later
        and scene.near(Cue.SENDS, Cue.RELEASES, Cue.APPEARS)
        and later.start < scene.clause.end
    ):
        if scene.near(Cue.PUBLICATIONS) or scene.near(Cue.HOLDS):
            return None
        return _more_will_be_told(later)
    return None


def _is_told_there(scene: Scene, sent: Hit) -> bool:
    """As in "The winners will be announced at a gala on 6 March": people meet to hear it."""
    start = scene.occasion.span.start
    return any(sent.end <= noun.start and noun.end <= start for noun in scene.kinds())


def _is_long(scene: Scene) -> bool:
    return (scene.occasion.end_on - scene.occasion.start_on).days > _MONTH


def _is_of_project(scene: Scene) -> bool:
    """Its noun may stand in the clause before: "hankkeisiin, jotka toteutetaan 2027–2028"."""
    start = scene.occasion.span.start
    return any(hit.cue is Cue.POLICIES and hit.end <= start for hit in scene.hits)


def _more_will_be_told(later: Hit) -> Verdict:
    return Verdict(
        EventKind.RELEASE, "more will be told", later, why_not="only says when more will be told"
    )


def _opens_sentence(scene: Scene, hit: Hit) -> bool:
    """As in "Lisätietoa tulee …", but not "Kallelse: X håller stämma": the information itself comes."""
    if scene.text.startswith(":", hit.end) and scene.near(Cue.HOLDS, Cue.HAPPENS):
        return False
    return not WORD.search(scene.text[scene.sentence.span.start : hit.start])
