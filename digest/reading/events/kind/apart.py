"""Rule out days told as a reason, of tickets, money or works, or of what only stays so. Pure.

Such a sentence often names a thing to attend: "Tickets to the concert can be collected from
5 May", "This is due to the election on 5 May".
"""

from __future__ import annotations

from digest.reading.events.kind.acts import CALLS, begins_then, last_day_mark, until
from digest.reading.events.kind.nouns import head_publication, is_where
from digest.reading.events.kind.verdict import NearMiss
from digest.reading.events.setting.cues import WORD, Cue, Cues, Hit
from digest.reading.events.setting.scene import Scene

_FEW = 4  # words between "because of" and what is the reason
_WEEKS = 13  # days; money is for longer
_WAITED = "only tells by when readers are told"
_DEALT = "only tells when what was sent in is dealt with"
_LEAD = 2  # words before a body: "The planning committee"
_HANDED_IN = (*CALLS, Cue.SUBMISSIONS, Cue.OPINIONS)
_OWN_ACTS = (  # a body asks readers, or holds something
    *(Cue.HOLDS, Cue.WELCOMES, Cue.OPENS, Cue.ENDS, Cue.ACTS, Cue.APPLIES, Cue.RELEASES, Cue.SENDS),
    *(Cue.STARTS, Cue.GATHERINGS, Cue.LAST_DAYS, Cue.CANCELS, Cue.MOVES),
)
_ASKED = (*CALLS, Cue.SUBMISSIONS, Cue.OFFERS, Cue.ACTS, Cue.LAST_DAYS)


def told_then(scene: Scene, _: Cues) -> NearMiss | None:
    """As in "Authors who submitted a poster will be informed by 5 May": readers only wait."""
    mark = last_day_mark(scene)
    if mark is None:
        return None
    since = scene.earlier[-1].span.end if scene.earlier else scene.sentence.span.start
    sent = [
        hit
        for hit in scene.hits
        if hit.cue is Cue.SENDS and since <= hit.start < mark.start and not _is_sent_in(scene, hit)
    ]
    if not sent:
        return None
    first, last = sent[0], sent[-1]
    behind = [hit for hit in scene.hits if hit.start >= since]  # what is before has its own day
    asked = [hit for hit in behind if hit.cue is Cue.ACTS and not scene.is_part(hit)]
    apart = [hit for hit in asked if hit.start < first.start or last.end <= hit.start]
    if apart and not _is_of_who_acted(scene, apart, last):
        return None
    if any(hit.cue in (Cue.OPINIONS, Cue.OFFERS) and hit.end <= first.start for hit in behind):
        return None if not asked else NearMiss(_WAITED, last)  # "Comments are sent in by 5 May"
    return NearMiss(_WAITED, last)


def _is_sent_in(scene: Scene, sent: Hit) -> bool:
    """As in "skickas in": what readers do."""
    return any(
        hit.cue is Cue.ACTS and hit.start == sent.start < sent.end < hit.end for hit in scene.hits
    )


def _is_of_who_acted(scene: Scene, asked: list[Hit], sent: Hit) -> bool:
    """As in "Authors who submitted": a relative clause before the message tells who gets it."""
    who = [hit for hit in scene.hits if hit.cue is Cue.RELATIVES and hit.end < sent.start]
    return bool(who) and all(who[0].end <= hit.start < sent.start for hit in asked)


def dealt_with(scene: Scene, _: Cues) -> NearMiss | None:
    """As in "The board goes through the answers to the survey on 5 May": a body, and what it works on."""
    start = scene.occasion.span.start
    bodies = [hit for hit in scene.hits if hit.cue is Cue.AUTHORITIES and hit.end <= start]
    if not bodies or scene.occasion.is_range or scene.kinds(whole=True):
        return None
    body = bodies[0]
    lead = WORD.findall(scene.text, scene.clause.start, body.start)
    if len(lead) > _LEAD or not scene.in_clause(body):
        return None
    about = [
        hit
        for hit in scene.hits
        if hit.cue in _HANDED_IN and body.end < hit.start < hit.end <= start
    ]
    verb = WORD.match(scene.text, body.end + 1)
    if not about or verb is None or not verb.group()[0].islower() or verb.start() == about[0].start:
        return None
    if last_day_mark(scene) or any(map(scene.near, _OWN_ACTS)):
        return None
    return NearMiss(_DEALT, about[0])


def applied_for(scene: Scene, _: Cues) -> NearMiss | None:
    """As in "Apply now for courses starting in autumn": when it begins, not when to apply."""
    applies = scene.anywhere(Cue.APPLIES, Cue.CALLS)
    if scene.occasion.is_exact or applies is None or applies.end > scene.occasion.span.start:
        return None
    begins = [
        hit
        for hit in scene.hits
        if hit.start > applies.start and scene.words_between(hit) <= 1 and _begins(scene, hit)
    ]
    return NearMiss("when that begins which people apply for", applies) if begins else None


def _begins(scene: Scene, hit: Hit) -> bool:
    """As in "for autumn", "starting in autumn", "som börjar i höst", "syksyllä alkaviin"; not "next autumn"."""
    if hit.cue is not Cue.COMING or hit.start >= scene.occasion.span.end:
        return hit.cue in (Cue.COMING, Cue.PURPOSES)
    there = {other.cue for other in scene.hits if other.start == hit.start}
    return not there.isdisjoint({Cue.FROM_ON, Cue.RELATIVES})


def finished(scene: Scene, cues: Cues) -> NearMiss | None:
    """As in "The bridge is planned to be finished by 5 May": works end, and nobody meets."""
    done = scene.near(Cue.FINISHES)
    if done is None or scene.kinds(whole=True):
        return None
    asked = (hit for hit in scene.hits if hit.cue in (*_ASKED, Cue.WELCOMES))
    if any(not hit.is_within(done) for hit in asked):
        return None  # "Estimated end date" asks nothing
    if head_publication(scene, cues) or scene.near(Cue.RELEASES):
        return None
    return NearMiss("only tells when something will be finished", done)


def reason(scene: Scene, _: Cues) -> NearMiss | None:
    """As in "This is due to the election on 5 May": what is told is something else."""
    start = scene.occasion.span.start
    nouns = [hit for hit in scene.kinds(whole=True) if hit.start < scene.clause.end]
    for hit in scene.hits:
        if hit.cue is not Cue.REASONS or hit.end > start:
            continue
        since = max((who.end for who in _relatives(scene, hit.end, start)), default=hit.end)
        verbs = [
            verb.start for verb in scene.hits if verb.cue is Cue.HOLDS and verb.start > hit.end
        ]
        first = min(
            verbs, default=scene.clause.end
        )  # "Due to demand the talk is held again on 5 May"
        caused = [noun for noun in nouns if hit.end <= noun.start < max(first, since)]
        near = any(_words(scene, hit.end, noun.start) <= _FEW for noun in caused)
        if _is_new_clause(scene, hit.end, start) and since == hit.end:
            continue
        if "," not in scene.text[since:start] and (near or since > hit.end):
            return NearMiss("only tells of a reason", hit)
    return None


def _is_new_clause(scene: Scene, start: int, end: int) -> bool:
    """As in "Because of the snow the fair is moved to 5 May": it has a verb of its own."""
    verbs = (Cue.MOVES, Cue.CANCELS, Cue.STARTS, Cue.HAPPENS)
    return any(hit.cue in verbs and start <= hit.start and hit.end <= end for hit in scene.hits)


def _relatives(scene: Scene, start: int, end: int) -> list[Hit]:
    found = (hit for hit in scene.hits if hit.cue is Cue.RELATIVES)
    return [hit for hit in found if start <= hit.start and hit.end <= end]


def _words(scene: Scene, start: int, end: int) -> int:
    """Words between two places, without those of the day itself."""
    when = scene.occasion.span
    if start <= when.start and when.end <= end:
        return len(WORD.findall(scene.text, start, when.start)) + len(
            WORD.findall(scene.text, when.end, end)
        )
    return len(WORD.findall(scene.text, start, end))


def tickets(scene: Scene, _: Cues) -> NearMiss | None:
    """As in "Tickets can be collected from 10 a.m. on 5 May": nobody meets to get them."""
    start = scene.occasion.span.start
    found = [hit for hit in scene.hits if hit.cue is Cue.TICKETS and hit.end <= start]
    fetched = [hit for hit in scene.hits if hit.cue in (Cue.FETCHED, Cue.AVAILABLE)]
    for hit in fetched:
        if not any(ticket.end <= hit.start for ticket in found) or hit.end > start:
            continue
        if not any(hit.end <= noun.start < start for noun in scene.kinds(whole=True)):
            return NearMiss("only tells when tickets can be had", hit)
    return None


def treatment(scene: Scene, cues: Cues) -> NearMiss | None:
    """As in "Vaccination is offered on 5 May": a service, which is no occasion to meet."""
    offered = scene.anywhere(Cue.TREATMENTS)
    if offered is None:
        return None
    if not all(is_where(scene, noun, cues) for noun in scene.kinds(whole=True)) or scene.anywhere(
        Cue.CALLS, Cue.LAST_DAYS
    ):
        return None
    if scene.near(Cue.TAKES_PLACE) or begins_then(scene):
        return None
    if scene.near(Cue.REGISTRATIONS) and scene.near(Cue.OPENS):
        return None
    return NearMiss("the hours of a service", offered)


def only_so(scene: Scene, _: Cues) -> NearMiss | None:
    """As in "Events are online only until 5 May": how long something stays so."""
    only = scene.near(Cue.ONLY)
    to = until(scene)
    held = any(to and hit.cue is Cue.HOLDS and hit[1:] == to[1:] for hit in scene.hits)
    if only is None or held or not (last_day_mark(scene) or to):
        return None
    if scene.kinds() and not scene.near(Cue.ONLINE):
        return None  # "The exhibition is open only until 5 May"
    if scene.near(*_ASKED) or scene.occasion.is_range or only.start > scene.occasion.span.start:
        return None
    return NearMiss("only tells when something begins or ends", only)


def money_for(scene: Scene, _: Cues) -> NearMiss | None:
    """As in "It funds groups which from 1 May to 30 June arrange seminars": what money is for."""
    when = scene.occasion
    days = (when.end_on - when.start_on).days
    if not when.is_range or days < _WEEKS or scene.anywhere(*CALLS, Cue.APPLIES, Cue.ACTS):
        return None
    given = [hit for hit in scene.hits if hit.cue in (Cue.GRANTS, Cue.FUNDS)]
    start = when.span.start
    for who in scene.hits:
        if who.cue is Cue.RELATIVES and any(hit.end <= who.start for hit in given):
            apart = any(who.end <= other.span.start < start for other in scene.earlier)
            if who.end <= start and not apart:
                return NearMiss("only tells what money is for", who)
    return None


def summoned(scene: Scene, _: Cues) -> NearMiss | None:
    """As in "Schools invite applicants to interviews during April": an office calls whom it will."""
    calls = scene.near(Cue.SUMMONS)
    if calls is None or scene.occasion.is_exact:
        return None
    return NearMiss("only tells when others are called in", calls)


def opened_wider(scene: Scene, _: Cues) -> NearMiss | None:
    """As in "longer hours at our libraries from early March"."""
    opening = scene.near(Cue.OPENINGS)
    by_number = any(map(str.isdigit, scene.occasion.text))
    if opening is None or by_number or scene.kinds() or scene.near(*_ASKED):
        return None
    served = scene.near(Cue.POLICIES)
    begins = begins_then(scene) or opening.end <= scene.occasion.span.start
    return (
        NearMiss("only tells when something begins or ends", served) if served and begins else None
    )


def available_from(scene: Scene, cues: Cues) -> NearMiss | None:
    """As in "All is available online from 5 May if you cannot attend the events"."""
    start = scene.occasion.span.start
    had = [hit for hit in scene.hits if hit.cue is Cue.AVAILABLE and hit.end <= start]
    nouns = scene.kinds(whole=True)
    if not had or not begins_then(scene) or any(noun.start < start for noun in nouns):
        return None
    if not nouns or head_publication(scene, cues):
        return None
    return NearMiss("only tells when something begins or ends", had[-1])
