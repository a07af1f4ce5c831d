"""Judge the last day on which a reader can act. Pure."""

from __future__ import annotations

import re

from digest.model.event import EventKind
from digest.model.reading import Precision
from digest.reading.events.kind.commands import commanded
from digest.reading.events.kind.verdict import NearMiss, Verdict
from digest.reading.events.setting.cues import WORD, Cue, Cues, Hit
from digest.reading.events.setting.scene import Scene

CALLS = (Cue.CALLS, Cue.SURVEYS, Cue.REGISTRATIONS)
_ACTED = (*CALLS, Cue.SUBMISSIONS, Cue.ACTS)
_CLOCK = re.compile(r"\d[:.]\d\d|\d ?[ap]\.?m\b|\bklo\b|\bkl\b", re.IGNORECASE)
_CLOCK_FIRST = re.compile(
    r"(?:from |between )?(?:kl|at |\d{1,2}(?:[.:]\d\d)?(?: ?[ap]\.?m| to \d))", re.IGNORECASE
)
_PERIODS = frozenset({Precision.MONTH, Precision.SEASON, Precision.YEAR})  # never a last day
_VAGUE = frozenset({Precision.SEASON, Precision.YEAR})  # "before the summer" is no day to act
_SHORT = 70  # code points of a line that only makes sense under its heading
_COMMA = 2  # code points
_FEW = 3  # words between what is sent in and "is sent"
_NAME = re.compile(
    r" [A-ZÅÄÖ][a-zåäöéü]+(?: [A-ZÅÄÖ][a-zåäöéü]+)? on "
)  # who or where, and then the day
_MARK_GAP = re.compile(r"[^\n;!?]{0,40}")
_BY_WHOM = (Cue.VOTES, Cue.HOLDS, Cue.DRAWS, Cue.ORGANISED_BY)  # "is led by", "voted on by"
_OF_A_CLOCK = 6  # words: "by 5.00 p.m. Eastern Standard Time, 1 December"


def last_day(scene: Scene, cues: Cues) -> Verdict | NearMiss | None:
    """A marked last day, or the end of a call, survey or registration."""
    duty = _duty_of_others(scene, cues)
    mark = last_day_mark(scene)
    if duty is not None:
        return NearMiss("what others must do by then", duty) if mark else None
    if mark and _if_not_done(scene, mark):
        return NearMiss("what becomes of who has not acted by then", mark)
    sent = scene.near(Cue.SENDS)
    if sent and not (_is_asked(scene) or _is_sent_in(scene, cues) or _ends_later(scene, sent)):
        return None
    if scene.near(Cue.POLICIES) and scene.near(Cue.VALID) and not _is_heard(scene):
        return None
    if _is_open_period(scene) and scene.near(*CALLS):
        return None
    if handled(scene):
        return None
    if scene.near(Cue.WORKS) and not (scene.near(*_ACTED) or _closes(scene)):
        return None
    return (
        _last_day_to_act(scene, cues)
        or _end_of_call(scene, cues)
        or _runs_on(scene, cues)
        or _last_day_allowed(scene, cues)
    )


def handled(scene: Scene) -> Hit | None:
    """As in "Beredningen av ansökningarna pågår i mars": what was handed in is worked on."""
    work = scene.near(Cue.DECIDES)
    if work is None or scene.near(Cue.LAST_DAYS):
        return None
    calls = (hit for hit in scene.hits if hit.cue is Cue.CALLS)
    return work if any(work.start <= hit.start and hit.end <= work.end for hit in calls) else None


def _duty_of_others(scene: Scene, cues: Cues) -> Hit | None:
    """As in "The Commission shall submit a report by 30 June": an office, and right behind it "must"."""
    to_whom = (
        cues.words.to_whom_endings
    )  # "Ehdotukset hallitukselle tulee jättää": it only gets them
    offices = [
        hit
        for hit in scene.hits
        if hit.cue is Cue.AUTHORITIES
        and not (to_whom and scene.text[hit.start : hit.end].lower().endswith(to_whom))
    ]
    for duty in scene.hits:
        if duty.cue is not Cue.DUTIES:
            continue
        apart = 0 <= scene.clause.start - duty.end <= _COMMA  # "The Commission must, before 1 May"
        if any(hit.end == duty.start - 1 and (apart or scene.in_clause(hit)) for hit in offices):
            return duty
    return None


def _is_heard(scene: Scene) -> bool:
    """A call, or readers are asked what they think: "… lämna synpunkter via sin verksamhet"."""
    return bool(scene.near(*CALLS) or (_is_asked(scene) and scene.near(Cue.OPINIONS)))


def _closes(scene: Scene) -> bool:
    """As in "The survey, where dangerous crossings can be marked, closes on 5 May"."""
    return bool(scene.near(Cue.ENDS) and scene.anywhere(*CALLS))


def _ends_later(scene: Scene, sent: Hit) -> bool:
    """As in "The consultation into how parking is charged for closes on 5 May": its own verb is the last."""
    end, called = scene.near(Cue.ENDS), scene.near(*CALLS)
    return bool(end and called and called.end <= sent.start < sent.end <= end.start)


def _is_asked(scene: Scene) -> bool:
    """Readers are asked to act; the "be sent" of "will be sent" asks nothing."""
    return any(
        hit.cue is Cue.ACTS and scene.in_clause(hit) and not scene.is_part(hit)
        for hit in scene.hits
    )


def _is_sent_in(scene: Scene, cues: Cues) -> bool:
    """As in "Skriftliga synpunkter skickas till bolaget": it is the reader's that is sent."""
    sent = scene.near(Cue.SENDS)
    ends = cues.words.of_endings  # "Ehdotusten hyväksymisestä ilmoitetaan": nothing is sent in
    found = [
        hit
        for hit in scene.hits
        if hit.cue in (Cue.OPINIONS, Cue.OFFERS)
        and not (ends and scene.text[hit.start : hit.end].lower().endswith(ends))
    ]
    return sent is not None and any(
        hit.end < sent.start and len(WORD.findall(scene.text, hit.end, sent.start)) <= _FEW
        for hit in found
    )


def _last_day_to_act(scene: Scene, cues: Cues) -> Verdict | None:
    if scene.near(Cue.DECIDES) and not (_is_asked(scene) or scene.near(Cue.LAST_DAYS)):
        return None  # others decide by then
    mark = last_day_mark(scene) or scene.near(Cue.FINAL_DAYS) or _up_to(scene, cues)
    if scene.occasion.precision in _VAGUE:
        return None
    asked = scene.near(*_ACTED) or (scene.near(Cue.FINAL_DAYS) and scene.anywhere(Cue.ACTS))
    asked = asked or (commanded(scene) if mark and not until(scene) else None)
    if mark and asked and not is_published(scene):
        plain = _opens_with_please(scene)
        return Verdict(EventKind.DEADLINE, "a last day to act", mark, ends=True, outright=plain)
    return None


def _opens_with_please(scene: Scene) -> bool:
    """As in "Please let us have your news by 5 May", where the sentence itself asks."""
    told = commanded(scene)
    lead = scene.text[scene.sentence.span.start : told.start] if told else ""
    return told is not None and len(WORD.findall(lead)) <= 1


def _end_of_call(scene: Scene, cues: Cues) -> Verdict | None:
    end = _ending(scene)
    if end and (
        scene.anywhere(*CALLS, Cue.OFFERS) or _opened_money(scene) or stands_under(scene, cues)
    ):
        rule = "a call, survey or registration ends"
        plain = scene.anywhere(*CALLS) is not None and scene.words_between(end) == 0
        return Verdict(EventKind.DEADLINE, rule, end, ends=True, outright=plain)
    named = scene.near(Cue.LAST_DAYS) or _named_above(scene, cues)
    if named and (scene.occasion.precision in _PERIODS or _is_told_exactly_beside(scene)):
        return None
    if named and not scene.occasion.is_range and not scene.near(Cue.OPENS):
        return Verdict(EventKind.DEADLINE, "the text calls it the last day", named, ends=True)
    return None


def _opened_money(scene: Scene) -> Hit | None:
    """As in "Grants open on 11 January and close on 12 February": they were open for applications."""
    return scene.anywhere(Cue.FUNDS) if scene.earlier and scene.anywhere(Cue.OPENS) else None


def _runs_on(scene: Scene, cues: Cues) -> Verdict | None:
    """As in "Haku aukeaa kesäkuussa ja jatkuu syksyyn": how long what opened before it is open."""
    lasts = scene.near(Cue.VALID)
    if lasts is None or not scene.earlier or lasts.start < scene.earlier[-1].span.end:
        return None
    if not (last_day_mark(scene) or until(scene) or _is_said_to_last(scene, cues)):
        return None
    if scene.kinds() or not scene.anywhere(*CALLS) or not scene.anywhere(Cue.OPENS):
        return None
    vague = "how long something lasts" if scene.occasion.precision in _VAGUE else None
    return Verdict(EventKind.DEADLINE, "how long a call stays open", lasts, vague, ends=True)


def _is_said_to_last(scene: Scene, cues: Cues) -> bool:
    """As in "jatkuu syksyyn"; but "jatkuu syksyllä" says when it goes on."""
    where = cues.words.place_endings
    return bool(where) and not scene.occasion.text.endswith(where)


def _named_above(scene: Scene, cues: Cues) -> Hit | None:
    """As in "Last days to apply:", and below it "Medicine: 6 April, Physics: 13 April"."""
    for line in scene.context[:1]:
        lead = scene.text[line.span.end : scene.sentence.span.start]
        if not scene.occasion.is_exact or not line.text.endswith(":") or lead.strip():
            break
        for hit in cues.of_line(line.text):
            if hit.cue is Cue.LAST_DAYS:
                return hit.behind(line.span.start)
    return None


def _is_told_exactly_beside(scene: Scene) -> bool:
    """As in "Hakuaika keväällä alkavaan koulutukseen on 5.–31.1.": the season says to what."""
    others = (*scene.earlier, *scene.later)
    return not scene.occasion.is_exact and any(other.is_exact for other in others)


def _last_day_allowed(scene: Scene, cues: Cues) -> Verdict | None:
    mark = last_day_mark(scene)
    if mark is None or scene.occasion.precision in _VAGUE:
        return None
    if scene.near(Cue.DECIDES) and not _is_asked(scene):
        return None
    asked = stands_under(scene, cues) or (scene.anywhere(*_ACTED) and not scene.kinds())
    if asked and not is_published(scene) and not scene.near(Cue.EFFECTIVE):
        return Verdict(EventKind.DEADLINE, "a last day to act", mark, ends=True)
    if _is_given_time(scene, mark) and not scene.near(Cue.AUTHORITIES):
        rule = "the last day on which readers can or must act"
        return Verdict(EventKind.DEADLINE, rule, mark, ends=True, outright=True)
    if not _may_be_asked(scene):
        return None
    if scene.near(Cue.OPENS) and not scene.near(Cue.VENUES):
        return Verdict(EventKind.DEADLINE, "open until that day", mark, ends=True)
    if is_asked_of_readers(scene):
        rule = "the last day on which readers can or must act"
        return Verdict(EventKind.DEADLINE, rule, mark, ends=True)
    return None


def _is_given_time(scene: Scene, mark: Hit) -> bool:
    """As in "Residents have until 5 May to say what they think"."""
    given = any(hit.cue is Cue.DUTIES and hit.end == mark.end > hit.start for hit in scene.hits)
    end = scene.occasion.span.end
    to = (hit for hit in scene.hits if hit.cue is Cue.TO_NEW)
    return given and any(0 < hit.start - end <= 1 for hit in to)


def _if_not_done(scene: Scene, mark: Hit) -> bool:
    """As in "If you have not told us by 5 May, we charge the whole fee": what becomes of who did not."""
    begun = [hit for hit in scene.hits if hit.cue is Cue.HELD and hit.end <= mark.start]
    return any(
        hit.cue is Cue.NEGATES and begun[0].start <= hit.start < mark.start
        for hit in scene.hits
        if begun
    )


def _ending(scene: Scene) -> Hit | None:
    """The verb that ends something, unless one that opens it stands nearer to the date."""
    end, start = scene.near(Cue.ENDS), scene.near(Cue.OPENS, Cue.STARTS)
    if end and start and scene.distance(start) < scene.distance(end):
        return None
    return end


def stands_under(scene: Scene, cues: Cues) -> bool:
    """As in "Closes 29 July" under the heading of a consultation, "By 3 May" under "To apply"."""
    before = [noun for noun in scene.kinds() if noun.end <= scene.occasion.span.start]
    if len(scene.sentence.text) > _SHORT or before or _has_own_subject(scene):
        return False
    near = scene.context[:2]
    return any(
        hit.cue in CALLS or (hit.cue is Cue.SUBMISSIONS and line in near)
        for line in scene.context
        for hit in cues.of_line(line.text)
    )


def _has_own_subject(scene: Scene) -> bool:
    """As in "Haku aukeaa kesäkuussa.", and then "Hanke päättyy 31.5.2027.": a project's own end."""
    verb = scene.near(Cue.ENDS, Cue.VALID)
    subjects = (hit for hit in scene.hits if hit.cue is Cue.POLICIES)
    return verb is not None and any(hit.end <= verb.start for hit in subjects)


def is_asked_of_readers(scene: Scene) -> bool:
    """They may or are asked; what only must be done ("ska redovisas") may be others' duty."""
    modals = [hit for hit in scene.hits if hit.cue is Cue.MODALS and scene.in_clause(hit)]
    duties = {hit[1:] for hit in scene.hits if hit.cue is Cue.DUTIES}
    return any(hit[1:] not in duties for hit in modals)


def _may_be_asked(scene: Scene) -> bool:
    """No plan, rule or publication is meant to be ready by then."""
    others = (
        *(Cue.POLICIES, Cue.VALID, Cue.EFFECTIVE, Cue.OPENINGS),
        *(Cue.AVAILABLE, Cue.HOLDS, Cue.STARTS),
    )
    exact = scene.occasion.precision is Precision.DAY
    return exact and not is_published(scene) and not scene.near(*others)


def last_day_mark(scene: Scene) -> Hit | None:
    """The word that makes the date a last day: "viimeistään", "mennessä", "senast", "by"."""
    when = scene.occasion.span
    for hit in scene.hits:
        if hit.cue is Cue.BY_BEFORE and hit.end <= when.start:
            if _names_who(scene, hit):
                continue
            timed = _CLOCK.search(scene.text, hit.end, when.start) is not None
            few = scene.words_between(hit) <= (_OF_A_CLOCK if timed else 2)
            close = few and (timed or "," not in scene.text[hit.end : when.start])
        elif hit.cue is Cue.BY_AFTER and when.start < hit.start < when.end:
            return hit  # "marraskuun loppuun mennessä" is all one date
        elif hit.cue is Cue.BY_AFTER and hit.start >= when.end:
            another = any(other.span.start < hit.start for other in scene.later)
            close = scene.words_between(hit) <= 3 and not another
        else:
            continue
        gap = scene.text[min(hit.end, when.end) : max(hit.start, when.start)]
        if close and _MARK_GAP.fullmatch(gap):
            return hit
    return None


def _names_who(scene: Scene, by: Hit) -> bool:
    """As in "is read by an actress at 6 pm on 5 May", "songs by Haydn on 5 May", "through Kuru"."""
    start = scene.occasion.span.start
    if _NAME.fullmatch(scene.text[by.end : start]):
        return True
    if any(hit.cue in _BY_WHOM and hit.start < by.start < hit.end for hit in scene.hits):
        return True
    return any(hit.cue is Cue.PEOPLE and by.end <= hit.start < start for hit in scene.hits)


def begins_then(scene: Scene) -> bool:
    """As in "from 5 May", "5.5. alkaen", but not "from 4 p.m. on 5 May": a state begins that day."""
    since = scene.near(Cue.FROM_ON, Cue.FROM_OLD)
    if since is None or scene.words_between(since) or scene.occasion.is_range:
        return False
    if since.start > scene.occasion.span.start:  # "4.9. klo 18 alkaen" is when it begins
        at_hour = any(hit.cue is Cue.HOURS and hit.start == since.start for hit in scene.hits)
        return scene.occasion.starts_at is None and not at_hour  # "on 5 May from five"
    return not _CLOCK_FIRST.match(scene.occasion.text)


def _up_to(scene: Scene, cues: Cues) -> Hit | None:
    """As in "Synpunkter kan lämnas till den 30 mars": the small word, where something is handed in."""
    act = scene.near(Cue.ACTS)
    if scene.occasion.is_range or act is None:
        return None
    if runs_up_to(scene, cues) and not scene.near(Cue.MOVES, Cue.HOLDS):
        return act
    if not scene.near(Cue.SUBMISSIONS, Cue.OFFERS, Cue.OPINIONS, Cue.MODALS, *CALLS):
        return None
    return until(scene)


def runs_up_to(scene: Scene, cues: Cues) -> bool:
    """As in "perjantaihin 30.10.", "elokuun 9. päivään": its case makes the day the end of something."""
    ends, when = cues.words.up_to_endings, scene.occasion
    plain = when.is_exact and not when.is_range and when.starts_at is None
    return bool(ends) and plain and any(word.endswith(ends) for word in when.text.lower().split())


def until(scene: Scene) -> Hit | None:
    """The small word right before a day ("till den 30 mars"), which makes it the end of something."""
    small = {hit[1:] for hit in scene.hits if hit.cue is Cue.STOPS}
    small -= {hit[1:] for hit in scene.hits if hit.cue is Cue.HOLDS}  # "nästa hålls den 4 maj"
    start = scene.occasion.span.start
    to = [hit for hit in scene.hits if hit.cue is Cue.TO_NEW and hit[1:] in small]
    return next((hit for hit in to if hit.end <= start and not scene.words_between(hit)), None)


def _is_open_period(scene: Scene) -> bool:
    return scene.occasion.is_range and scene.near(Cue.BY_BEFORE) is None


def is_published(scene: Scene) -> bool:
    """As in "Raportti julkaistaan viimeistään": nobody is asked to do anything."""
    return bool(scene.near(Cue.RELEASES, Cue.AVAILABLE, Cue.VIEWABLE)) and not scene.near(Cue.ACTS)
