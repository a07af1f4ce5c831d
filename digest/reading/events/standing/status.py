"""Decide what became of an event and whether a digest should offer it. Pure."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from digest.model.event import ATTENDED, EventKind, EventStatus
from digest.model.reading import Precision
from digest.reading.events.kind.acts import last_day_mark
from digest.reading.events.kind.extended import EXTENDED
from digest.reading.events.kind.renewed import KEPT, RENEWED
from digest.reading.events.kind.verdict import Verdict
from digest.reading.events.setting.cues import WORD, Cue, Cues, Hit
from digest.reading.events.setting.scene import Scene
from digest.reading.events.setting.story import Story
from digest.reading.events.standing.cancelled import cancelled
from digest.reading.events.standing.denials import denied, refused
from digest.reading.events.standing.moves import moved, replaces_old, swapped
from digest.reading.events.standing.own_story import own_story
from digest.reading.events.standing.past import bygone, once_meant, told_as_past
from digest.reading.events.standing.standing import Standing
from digest.reading.events.standing.taken import in_clause, taken
from digest.reading.lexicon.words import EventWords

_ASIDE = 4  # words; a doubt farther behind is of something else
_BESIDE = 40  # code points between a cancellation and what it cancels
_YEAR = re.compile(r"\d{4}")
_DASH = re.compile(r"\)?[ \u00a0](?:[—–-]|//)[ \u00a0]")
_ASKING = (Cue.ACTS, Cue.REGISTRATION_OPEN)
_HELD_THEN = (Cue.HOLDS, Cue.STARTS, Cue.WELCOMES)


def judge_status(scene: Scene, verdict: Verdict, story: Story) -> Standing:
    """What a sentence, and what stands around it, say became of the event."""
    cues, published_on = story.words, story.published_on
    off = None if swapped(scene) else cancelled(scene, verdict, story)
    if off:
        return Standing(EventStatus.CANCELLED, "cancelled", off)
    move = moved(scene, published_on, cues)
    meant = once_meant(scene)
    if meant and (move is None or move.why_not is None):
        return Standing(EventStatus.CANCELLED, "was meant to be held then", meant)
    if move:
        maybe = "only a possibility" if _may_be_moved(scene) else None
        return replace(move, why_not=move.why_not or verdict.why_not or maybe)
    settled = _over(scene, verdict, cues, published_on) or _unsure(scene, verdict, cues.words)
    if settled:
        return settled
    told = taken(scene, story) if verdict.kind in ATTENDED else in_clause(scene)
    if told:
        return Standing(EventStatus.ANNOUNCED, "full, or closed for registration", told)
    if verdict.rule == RENEWED or replaces_old(scene):
        old = next((other.start_on for other in reversed(scene.earlier)), None)
        return Standing(EventStatus.MOVED, verdict.why_not, moved_from=old)
    return Standing(_news(scene, story), verdict.why_not)


def _may_be_moved(scene: Scene) -> bool:
    """As in "If it snows, the race could be put back to 14 March"."""
    moves = {hit.start for hit in scene.hits if hit.cue is Cue.MOVES}
    return any(hit.cue is Cue.DOUBTFUL and hit.end + 1 in moves for hit in scene.hits)


def _over(scene: Scene, verdict: Verdict, cues: Cues, published_on: date) -> Standing | None:
    """Past by its day or by its words, or said not to happen."""
    if scene.occasion.end_on < published_on:
        return Standing(EventStatus.PAST, "over before the text was published")
    if verdict.kind is EventKind.RELEASE and _is_day(scene, published_on):
        return Standing(EventStatus.PAST, "out on the day the text was published")
    if _looks_like_a_stamp(scene, verdict, published_on):
        return Standing(EventStatus.PAST, "the day the text itself was published")
    asked = _asks_today(scene, verdict, published_on)
    if asked:
        return Standing(EventStatus.ANNOUNCED, "only asks readers to act at once", asked)
    gone = bygone(scene, cues)
    if gone:
        return Standing(EventStatus.PAST, "the date itself says that it is over", gone)
    negated = refused(scene) or denied(scene, verdict, cues.words)
    if negated:
        return Standing(_negated(verdict), "the text says that it does not happen", negated)
    anew = verdict.rule in (RENEWED, EXTENDED) and scene.occasion.start_on > published_on
    past = None if anew else told_as_past(scene, verdict, published_on)
    return Standing(EventStatus.PAST, "told in the past tense", past) if past else None


def _unsure(scene: Scene, verdict: Verdict, words: EventWords) -> Standing | None:
    """Only possible, only usual, or somebody's own story."""
    doubt = _doubt(scene, verdict)
    if doubt:
        return Standing(EventStatus.ANNOUNCED, "only a possibility", doubt)
    again = verdict.kind is EventKind.RELEASE and not scene.occasion.is_exact
    rhythm = scene.near(Cue.RHYTHMS) if again else None
    if rhythm:
        return Standing(EventStatus.ANNOUNCED, "only says how often it comes", rhythm)
    plain = not any(map(str.isdigit, scene.occasion.text))  # "traditionally on Saturday"
    loose = plain or not scene.occasion.is_exact or last_day_mark(scene)
    usual = _usual(scene, words) if loose else _every_year(scene, words)
    if usual and verdict.rule != KEPT:
        return Standing(EventStatus.ANNOUNCED, "only says when it is usually held", usual)
    story = own_story(scene, verdict)
    return Standing(EventStatus.ANNOUNCED, "part of somebody's own story", story) if story else None


def _usual(scene: Scene, words: EventWords) -> Hit | None:
    """In the clause, or before it: "Stadgarna säger att mötet ska hållas i maj"."""
    plain = not any(map(str.isdigit, scene.occasion.text))
    listed = scene.anywhere(Cue.USUAL) if plain and scene.earlier else None  # "on A, B and C"
    near = scene.near(Cue.USUAL)
    if near and (_asks_apart(scene, near) or _is_such(scene, near, words)):
        return None
    return near or listed or _before_that(scene, Cue.USUAL)


def _is_such(scene: Scene, usual: Hit, words: EventWords) -> bool:
    """As in "Traditionellt midsommarfirande": the word tells what sort of feast it is."""
    if scene.text[usual.start : usual.end].lower() not in words.sorts:
        return False
    return any(noun.start - usual.end == 1 for noun in scene.kinds())


def _asks_apart(scene: Scene, usual: Hit) -> bool:
    """As in "Grants are given once a year, and applications must be sent by 15 April"."""
    if not scene.occasion.is_exact or not any(map(str.isdigit, scene.occasion.text)):
        return False
    end = scene.occasion.span.end
    between = [hit for hit in scene.hits if usual.end < hit.start < end]
    joins = [hit.start for hit in between if hit.cue is Cue.CLAUSE_STARTS]
    return any(hit.cue is Cue.ACTS and hit.start > joins[0] for hit in between if joins)


def _every_year(scene: Scene, words: EventWords) -> Hit | None:
    """As in "15.3.–15.4. joka vuosi": days without a year, right beside the word."""
    if _YEAR.search(scene.occasion.text):
        return None
    usual = scene.anywhere(Cue.USUAL)
    if usual is None or _is_such(scene, usual, words):
        return None
    first = min(
        (other.span for other in scene.earlier if other.span.start >= usual.end), default=None
    )
    if first is not None:  # "joka vuosi 15.3. ja 15.9."
        return usual if not WORD.search(scene.text, usual.end, first.start) else None
    return usual if scene.words_between(usual) <= 1 else None


def _negated(verdict: Verdict) -> EventStatus:
    """What is not held is cancelled; what is not published or opened was never announced."""
    return EventStatus.CANCELLED if verdict.kind in ATTENDED else EventStatus.ANNOUNCED


def _is_day(scene: Scene, day: date) -> bool:
    return scene.occasion.precision is Precision.DAY and scene.occasion.start_on == day


def _asks_today(scene: Scene, verdict: Verdict, published_on: date) -> Hit | None:
    """As in "Sign up for the course today!": the day to act, not the day of the course."""
    by_number = any(map(str.isdigit, scene.occasion.text)) or scene.occasion.starts_at is not None
    if by_number or verdict.kind not in ATTENDED or not _is_day(scene, published_on):
        return None
    if scene.near(*_HELD_THEN):
        return None
    before = [hit for hit in scene.hits if hit.end <= scene.occasion.span.start]
    asked = (hit for hit in before if hit.cue in _ASKING and scene.in_clause(hit))
    return next(asked, None)


def _is_dateline(scene: Scene) -> bool:
    """As in "Kuru, November 20, 2026 — The museum announces …"."""
    start, end = scene.occasion.span
    lead = scene.text[scene.sentence.span.start : start]
    dashed = _DASH.match(scene.text, end) and _YEAR.search(scene.occasion.text)
    return bool(dashed) and len(lead) <= _BESIDE and "\n" not in lead


def _looks_like_a_stamp(scene: Scene, verdict: Verdict, published_on: date) -> bool:
    """A line that is headed by the day of publication and does not say that anything is held."""
    written = any(letter.isdigit() for letter in scene.occasion.text)
    begins = scene.starts_line or verdict.named is not None or _is_clocked_in_full(scene)
    heads = scene.text[scene.occasion.span.end : scene.occasion.span.end + 2] == ": "
    if _is_day(scene, published_on) and _is_dateline(scene):
        return True
    same_day = begins and written and not heads and _is_day(scene, published_on)
    held = (Cue.HOLDS, Cue.WELCOMES, Cue.STARTS, Cue.OPENS, Cue.DRAWS)
    told = scene.near(*held) and not _heads_a_page(scene)
    return same_day and not told and not _runs_on(scene)


def _runs_on(scene: Scene) -> bool:
    """As in "Idag fredag den 3 april öppnar museet": a small letter, and no mark before it."""
    end = scene.occasion.span.end
    following = scene.text[end : end + 2]
    return scene.occasion.starts_at is not None and following[:1] == " " and following[1:].islower()


def _heads_a_page(scene: Scene) -> bool:
    """As in "2.9.2027" and nothing else on its line: what the line below holds is not that day's."""
    end = scene.occasion.span.end
    rest = scene.text[end : end + _BESIDE].partition("\n")[0]
    return scene.starts_line and _YEAR.search(scene.occasion.text) is not None and not rest.strip()


def _is_clocked_in_full(scene: Scene) -> bool:
    """As in "Antti Kuru 25.1.2027 4.31": a day, its year and a time, as a byline has them."""
    in_full = _YEAR.search(scene.occasion.text) is not None
    return in_full and scene.occasion.starts_at is not None


def _doubt(scene: Scene, verdict: Verdict) -> Hit | None:
    if verdict.ends or scene.near(Cue.ACTS, Cue.WELCOMES):
        return None
    if scene.starts_line and scene.occasion.starts_at is not None:
        return None  # a row of a programme may ask "What if …?"
    doubt = scene.near(Cue.DOUBTFUL)
    if doubt and (_is_of_later_words(scene, verdict, doubt) or _is_condition(scene, doubt)):
        doubt = None
    if doubt and (_is_aside(scene, doubt) or _is_of_first_day(verdict, doubt)):
        doubt = None
    return doubt or _before_that(scene, Cue.DOUBTFUL)


def _is_of_first_day(verdict: Verdict, doubt: Hit) -> bool:
    """As in "Ilmoittautuminen aikaisintaan 9.12.": part of the words that decided."""
    return verdict.cue is not None and doubt.is_within(verdict.cue)


def _is_aside(scene: Scene, doubt: Hit) -> bool:
    """As in "The fair, which aims to show crafts, takes place on 5 May": said of what it is for."""
    sure = scene.near(Cue.TAKES_PLACE)
    if sure is None or sure.start < doubt.end or "," not in scene.text[doubt.end : sure.start]:
        return False
    return any(hit.cue is Cue.RELATIVES and doubt.start - hit.end == 1 for hit in scene.hits)


def _is_condition(scene: Scene, doubt: Hit) -> bool:
    """As in "If the ice is thin, the race on 5 January is cancelled": else it is held."""
    cancel = scene.anywhere(Cue.CANCELS)
    opens = doubt.start - scene.sentence.span.start <= 1
    return opens and cancel is not None and "," in scene.text[doubt.end : cancel.start]


def _is_of_later_words(scene: Scene, verdict: Verdict, doubt: Hit) -> bool:
    """As in "kl. 18 är det samling, därefter går vi en runda och hoppas": of what comes of it."""
    if verdict.cue is None:
        return False
    told = max(verdict.cue.end, scene.occasion.span.end)
    between = scene.text[told : doubt.start]
    sure = scene.near(Cue.TAKES_PLACE)
    if " - " in between or " – " in between:
        return True
    if scene.occasion.starts_at is None and not sure:
        return False
    joined = "," in between or any(
        hit.cue is Cue.CLAUSE_STARTS and told <= hit.start < doubt.start for hit in scene.hits
    )
    return joined and len(WORD.findall(between)) > (1 if sure else _ASIDE)


def _before_that(scene: Scene, cue: Cue) -> Hit | None:
    """As in "The board suggests that …": the word stands before the clause."""
    opens = any(
        hit.cue is Cue.THAT and hit.start - scene.clause.start <= 1
        for hit in scene.hits
        if scene.in_clause(hit)
    )
    if not opens:
        return None
    before = [hit for hit in scene.hits if hit.cue is cue and hit.end <= scene.clause.start]
    return before[-1] if before else None


def _news(scene: Scene, story: Story) -> EventStatus:
    """What is newest: the programme is out, registration is open, or it is just announced."""
    found = {hit.cue for hit in scene.hits}
    for line in story.following(scene.sentence)[:1]:
        found |= {hit.cue for hit in story.words.of_line(line.text)}
    if Cue.PROGRAMME_OUT in found:
        return EventStatus.PROGRAMME_PUBLISHED
    if Cue.REGISTRATION_OPEN in found:
        return EventStatus.REGISTRATION_OPEN
    return EventStatus.ANNOUNCED
