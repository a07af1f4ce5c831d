"""Judge what a reader may act on for a while: calls, registrations, surveys and periods. Pure."""

from __future__ import annotations

from digest.model.event import EventKind
from digest.model.reading import Precision
from digest.reading.events.kind.acts import (
    begins_then,
    is_asked_of_readers,
    is_published,
    last_day_mark,
    stands_under,
)
from digest.reading.events.kind.nouns import noun_beside
from digest.reading.events.kind.verdict import NearMiss, Verdict
from digest.reading.events.setting.cues import WORD, Cue, Cues, Hit
from digest.reading.events.setting.scene import Scene

_CALLED = (Cue.CALLS, Cue.REGISTRATIONS)
_SHOWN = (Cue.AVAILABLE, Cue.VIEWABLE)
_TIED = (Cue.SITUATIONS, Cue.BY_BEFORE, Cue.BY_AFTER, Cue.FROM_ON)
_HANDED = 3  # words between "hand" and "during March": "it in"
_COPULA = 5  # code points: " är: "


def registers(scene: Scene, _: Cues) -> Verdict | None:
    """As in "Kursseille voi ilmoittautua 8.12. klo 9 lähtien": the day is the registration's."""
    since = scene.near(Cue.FROM_ON)
    done = _is_done_then(scene)
    if done is not None:
        return Verdict(EventKind.APPLICATION, "a registration is made then", done)
    if since is None or scene.words_between(since) or not scene.occasion.is_exact:
        return None
    register = scene.near(Cue.REGISTRATION_OPEN, Cue.REGISTRATIONS) or _own_call(scene)
    if register is None or scene.near(Cue.HOLDS, Cue.STARTS) or _is_fee(scene, register):
        return None
    if is_published(scene):
        return None
    return Verdict(EventKind.APPLICATION, "readers may register from a day on", register)


def _is_done_then(scene: Scene) -> Hit | None:
    """As in "Registration for the seminar is made on 5 May": no verb stands between it and its own.

    Not "Registration for the seminar on 5 May", "for the course that starts on 5 May".
    """
    when, nouns = scene.occasion, scene.kinds(whole=True)
    if not when.is_exact or not nouns or nouns[-1].end > when.span.start:
        return None
    found = [
        hit for hit in scene.hits if hit.cue is Cue.REGISTRATIONS and hit.end <= nouns[0].start
    ]
    if not found or scene.near(Cue.ENDS) or last_day_mark(scene):
        return None
    lead = WORD.findall(scene.text, scene.sentence.span.start, found[0].start)
    behind = [hit for hit in scene.hits if found[0].end <= hit.start < when.span.start]
    verbs = [hit for hit in behind if hit.cue in (Cue.HOLDS, Cue.HAPPENS, Cue.STARTS)]
    joins = [hit for hit in behind if hit.cue is Cue.CLAUSE_STARTS]
    if len(lead) > 1 or joins or not verbs or verbs[0].start < nouns[-1].end:
        return None
    return found[0]


def call(scene: Scene, cues: Cues) -> Verdict | None:
    """A call for applications, or a registration, opens or is open."""
    if is_published(scene) or noun_beside(scene):
        return None
    applies = scene.near(Cue.APPLIES)
    opens = scene.near(Cue.OPENS) or _opens_for(scene) or _is_opened(scene)
    noun = _what_opens(scene, opens, cues)
    if not _opens_for(scene) and any(
        hit.cue is Cue.OPENS and not scene.governs(hit) for hit in scene.hits
    ):
        opens = opens if opens and scene.governs(opens) else None
        noun = noun if opens else None
    if noun is None and opens and scene.occasion.is_range and not scene.kinds(whole=True):
        noun = scene.anywhere(Cue.APPLIES)  # "can apply in the main round, which is open 1–30 May"
    if noun and _is_told_of_another(scene, noun):
        return None
    plain = _is_plain(scene)
    if applies and _is_invited_to(scene, applies):
        applies = None
    if applies and not scene.near(Cue.ENDS) and scene.occasion.precision is not Precision.YEAR:
        return Verdict(EventKind.APPLICATION, "something can be applied for", applies)
    if noun and (opens or plain):
        return Verdict(EventKind.APPLICATION, "a call or registration opens or is open", noun)
    if noun and scene.in_clause(noun) and scene.occasion.is_range and not scene.kinds():
        return Verdict(EventKind.APPLICATION, "a call or registration has a period", noun)
    return None


def _is_opened(scene: Scene) -> Hit | None:
    """As in "A call for partners will be opened on 5 May": what else opens is a place."""
    opened, noun = scene.near(Cue.OPENINGS), scene.near(Cue.CALLS)
    return opened if opened and noun and not scene.kinds() else None


def _opens_for(scene: Scene) -> Hit | None:
    """As in "On 11 January, registration for the spring courses opens": the season only says which."""
    if not scene.occasion.is_exact or scene.earlier or not scene.later:
        return None
    if any(other.is_exact for other in scene.later) or not scene.anywhere(*_CALLED):
        return None
    return scene.anywhere(Cue.OPENS)


def survey(scene: Scene, _: Cues) -> Verdict | NearMiss | None:
    """A survey or a request for comments."""
    noun = scene.near(Cue.SURVEYS)
    if noun and any(hit.cue is Cue.PAPERS and hit.end <= noun.start for hit in scene.hits):
        return NearMiss("about papers that anybody may read", noun)  # "Protokollet hålls framlagt"
    shown = noun and any(_is_shown(scene, noun, hit) for hit in scene.hits if hit.cue in _SHOWN)
    if (is_published(scene) and not shown) or noun_beside(scene) or (shown and scene.kinds()):
        return None
    if noun and any(0 < kind.start - noun.end <= 1 for kind in scene.kinds()):
        return None
    signs = (Cue.OPENS, Cue.HOLDS, Cue.STARTS, Cue.ACTS, Cue.COMING)
    if noun and (scene.occasion.is_range or scene.near(*signs)):
        sent = any(hit.cue is Cue.SUBMISSIONS and hit.is_within(noun) for hit in scene.hits)
        rule = "a survey or request for comments"
        return Verdict(EventKind.CONSULTATION, rule, noun, outright=sent)
    return None


def _is_shown(scene: Scene, noun: Hit, shown: Hit) -> bool:
    """It stands behind the survey, or is its own word: "on display" of "on display for inspection"."""
    return shown.end >= noun.end or any(
        hit.cue is Cue.SURVEYS and shown.overlaps(hit) and hit.end > shown.end for hit in scene.hits
    )


def vote(scene: Scene, _: Cues) -> Verdict | None:
    """As in "Residents can vote for the ideas from 11 to 31 January", "Äänestysvaihe 11.–31.1."."""
    voted = scene.near(Cue.VOTES)
    if voted is None or not scene.occasion.is_range or last_day_mark(scene):
        return None
    start, end = voted[1:]
    others = [hit for hit in scene.kinds(whole=True) if not start <= hit.start < hit.end <= end]
    if others:
        return None  # an election, or the meeting at which they vote
    return Verdict(EventKind.CONSULTATION, "readers may vote in a period", voted)


def told_before(scene: Scene, cues: Cues) -> Verdict | None:
    """As in "There will be one more grant cycle. It runs from 11 to 31 January"."""
    first = WORD.match(scene.text, scene.sentence.span.start)
    if first is None or first.group().lower() not in cues.words.pronouns or scene.kinds():
        return None
    says = scene.near(Cue.HAPPENS, Cue.OPENS, Cue.VALID, Cue.HOLDS)
    if says is None or not scene.occasion.is_range or scene.near(Cue.POLICIES, Cue.PUBLICATIONS):
        return None
    for line in scene.context[:1]:
        for hit in cues.of_line(line.text):
            if hit.cue in (Cue.CALLS, Cue.ROUNDS, Cue.SURVEYS):
                survey = hit.cue is Cue.SURVEYS
                kind = EventKind.CONSULTATION if survey else EventKind.APPLICATION
                return Verdict(kind, "the period of what the sentence before told", says)
            if isinstance(hit.cue, EventKind):
                return None
    return None


def acts_in_period(scene: Scene, cues: Cues) -> Verdict | None:
    """As in "Muistutukset voi jättää 1.–30.3.": a call without its name."""
    act = scene.near(Cue.ACTS, Cue.MODALS)
    if not scene.occasion.is_range:
        return _hand_in_within(scene) or _may_act_from(scene, cues)
    if act is None or scene.kinds():
        return None
    if scene.near(Cue.OPINIONS):
        return Verdict(EventKind.CONSULTATION, "readers may comment in a period", act)
    if scene.near(Cue.OFFERS, Cue.SIGNS_UP):
        return Verdict(EventKind.APPLICATION, "readers may apply in a period", act)
    if act.cue is Cue.ACTS and act.start == scene.sentence.span.start:
        return Verdict(EventKind.APPLICATION, "readers are asked to act in a period", act)
    told = scene.near(Cue.ACTS) and is_asked_of_readers(scene)  # "alla har möjlighet att rösta"
    if scene.near(Cue.SUBMISSIONS) or told:
        return Verdict(EventKind.EVENT, "readers may act in a period", act)
    return None


def _hand_in_within(scene: Scene) -> Verdict | None:
    """As in "Fill in the application and send it in during March": what is sent stands before it."""
    if scene.occasion.precision is not Precision.MONTH or scene.kinds():
        return None
    before = [hit for hit in scene.hits if hit.end <= scene.occasion.span.start]
    act = next((hit for hit in before[::-1] if hit.cue is Cue.ACTS and scene.in_clause(hit)), None)
    tied = scene.near(*_TIED)
    if act is None or scene.words_between(act) > _HANDED:
        return None
    if tied and scene.words_between(tied) <= 1:
        return None  # "after March"
    joins = [hit.start for hit in before if hit.cue is Cue.CLAUSE_STARTS and hit.end < act.start]
    if not any(hit.cue is Cue.OFFERS and hit.end <= joins[-1] for hit in before if joins):
        return None
    return Verdict(EventKind.APPLICATION, "readers are asked to act in a period", act)


def _may_act_from(scene: Scene, cues: Cues) -> Verdict | None:
    """As in "Man kan anmäla sig från och med den 20 april": what readers may do begins then."""
    act = scene.near(Cue.ACTS)
    begins = begins_then(scene) or (scene.near(Cue.SUBMISSIONS) and _says_from(scene, cues))
    if act is None or not begins or not is_asked_of_readers(scene):
        return None
    if any(noun.start < act.end for noun in scene.kinds()):
        return None
    kind = EventKind.CONSULTATION if scene.near(Cue.OPINIONS) else EventKind.APPLICATION
    return Verdict(kind, "readers may act from a day on", act)


def _says_from(scene: Scene, cues: Cues) -> bool:
    """As in "from 9 am on 5 May", where the time belongs to the day."""
    first = WORD.match(scene.text, scene.occasion.span.start)
    return first is not None and Cue.FROM_ON in cues.of_word(first.group())


def _own_call(scene: Scene) -> Hit | None:
    """As in "Hallikisat (hakuaika 1.–20.5.)", "Kisat; haku 1.5. alkaen": it opens its own part."""
    noun = scene.near(Cue.CALLS)
    if noun is None or noun.end > scene.occasion.span.start:
        return None
    return noun if scene.text[: noun.start][-2:].rstrip().endswith(("(", ";")) else None


def _is_fee(scene: Scene, noun: Hit) -> bool:
    """As in "Registration fees include lunch on the 19th"."""
    return any(
        hit.cue is Cue.POLICIES and hit.start == noun.start and hit.end > noun.end
        for hit in scene.hits
    )


def _is_invited_to(scene: Scene, applies: Hit) -> bool:
    """As in "All are invited to our Annual Meeting on 5 May": nothing is applied for."""
    start = scene.occasion.span.start
    return any(applies.end <= kind.start < start for kind in scene.kinds())


def _what_opens(scene: Scene, opens: Hit | None, cues: Cues) -> Hit | None:
    """The call, or as in "Abstract submission opens" what readers may send, right before the verb.

    The verb itself, as "Opens: 15 December", under a heading that says what.
    """
    noun = scene.anywhere(Cue.CALLS, Cue.REGISTRATIONS)
    if noun is not None:
        return None if _is_fee(scene, noun) else noun
    if opens is None:
        return None
    found = [hit for hit in scene.hits if hit.cue in (Cue.OFFERS, Cue.SUBMISSIONS)]
    before = next((hit for hit in found if opens.start - hit.end == 1), None)
    before = before or _money_to_apply_for(scene, opens)
    return before or (opens if stands_under(scene, cues) else None)


def _money_to_apply_for(scene: Scene, opens: Hit) -> Hit | None:
    """As in "Grants for 2027 open on 11 January"; but what "begins" or "runs" is paid already."""
    other = (Cue.STARTS, Cue.VALID)
    if any(hit.cue in other and hit.start == opens.start for hit in scene.hits):
        return None
    found = [hit for hit in scene.hits if hit.cue is Cue.FUNDS and hit.end <= opens.start]
    since = found[-1].end if found else 0
    between = [hit for hit in scene.hits if since <= hit.start < opens.start]
    whose = any(hit.cue is Cue.PURPOSES for hit in between)  # "Grants for clubs open"
    apart = not whose and any(
        hit.cue is Cue.VENUES or isinstance(hit.cue, EventKind) for hit in between
    )
    return found[-1] if found and not apart and "," not in scene.text[since : opens.start] else None


def _is_plain(scene: Scene) -> bool:
    """A call stands with a period, or is held or coming, and is not what a meeting is about."""
    noun = scene.near(Cue.CALLS)
    if noun and scene.occasion.is_range and _own_call(scene):
        return True
    register = scene.near(Cue.REGISTRATIONS)
    if register and scene.near(Cue.LAST_DAYS) and _is_own_time(scene, register):
        return True
    if noun is None or not (scene.occasion.is_range or scene.near(Cue.HOLDS, Cue.COMING)):
        return False
    return _is_own_time(scene, noun) or all(noun.end <= kind.start for kind in scene.kinds())


def _is_own_time(scene: Scene, noun: Hit) -> bool:
    """As in "Kesäkoulun hakuaika on 15.–26.4.": of what the noun right before it names."""
    beside = 0 <= scene.occasion.span.start - noun.end <= _COPULA
    owned = any(noun.start - kind.end == 1 for kind in scene.kinds())
    return scene.occasion.is_range and beside and owned


def _is_told_of_another(scene: Scene, noun: Hit) -> bool:
    """As in "Registration for the course that starts on 5 May": the day is the course's."""
    start = scene.occasion.span.start
    if any(hit.cue is Cue.DRAWS and noun.end <= hit.start < start for hit in scene.hits):
        return noun.cue is Cue.REGISTRATIONS  # "sign up for the camp; free entry on 5–7 May"
    return any(
        noun.end <= kind.start < verb.start <= start
        for kind in scene.kinds()
        for verb in scene.hits
        if verb.cue in {Cue.CLAUSE_STARTS, Cue.HOLDS} and not scene.is_part(verb)
    )
