"""Find the short notice that cancels what another sentence tells of. Pure.

"Seminariet hålls 5.3." may be followed, a few lines on, by "OBS! Seminariet är inställt.", or
stand under the title "PERUTTU: Kevään seminaari", or below a line that says no more than "PERUTTU".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from digest.model.event import EventKind
from digest.model.text import Quote, Span
from digest.reading.events.setting.asides import provisos
from digest.reading.events.setting.cues import WORD, Cue, Cues, Hit, cues
from digest.reading.events.setting.scene import Scene
from digest.reading.events.setting.story import Story
from digest.reading.events.standing.subjects import Subject, names_any, subject_of

_BESIDE = 70  # code points; "Tilaisuus on peruttu." right after the sentence that tells of it
_LONGEST = 120  # code points; a longer sentence tells a story of its own
_LABEL = 60  # code points of a heading over a list
_OPENING = 8  # code points; "All other", "Kaikki muut"
_ABOVE = 200  # code points between a stamp and the day that it cancels
_CALL = 12  # code points; "HUOM!", "Please note:"
_STAMPED = 2  # words of a stamp at the end of a row
_STAMP = 6  # words; "OBS! Inställt på grund av sjukdom"
_LONG_AGO = 3  # words between "last year" and "cancelled"


def cancelling(scene: Scene, story: Story) -> Hit | None:
    """The word that cancels the event of a scene from outside its sentence.

    It stands right beside it, on a line of its own above or below it, in the heading of a list,
    or in the title or one of the next undated sentences that names the same sort of thing.
    """
    words = story.words
    if _opens_with(scene.sentence.text, Cue.LIKEWISE, words) and scene.context:
        before = cancels(scene.context[0], words)
        if before:
            return before
    beside = _beside(scene, story) or _stamped(scene, story) or _cancels_list(scene, story)
    if beside:
        return beside
    titles = () if story.cancels_a_day else (_title(scene, story),)
    for line in (*titles, *story.undated_after(scene.sentence)):
        hit = cancels(line, words) if len(line.text) <= _LONGEST else None
        if hit and subject_of(line, hit, scene, words) is Subject.OURS:
            return hit
    return _of_headless(scene, story)


def cancels(line: Quote, words: Cues) -> Hit | None:
    """The word of a line that cancels, in its place in the text."""
    hits = words.of_line(line.text)
    if any(hit.cue is Cue.NOT_CANCELLED for hit in hits):
        return None
    found = next((hit for hit in hits if hit.cue is Cue.CANCELS), None)
    if found is None or is_of_another_time(line.text, hits, found):
        return None
    if any(
        hit.cue in (Cue.DOUBTFUL, Cue.REGISTRATIONS) and hit.start < found.start for hit in hits
    ):
        return None  # "If it rains, the trip is cancelled", "A registration may be cancelled"
    if (
        _is_an_extra(hits, found)
        or _is_of_others(line, hits, found)
        or _would_be(line, hits, found)
    ):
        return None
    return found.behind(line.span.start)


def _would_be(line: Quote, hits: Sequence[Hit], verb: Hit) -> bool:
    """As in "It is called off if it rains": only then."""
    spans = provisos(line.text, Span(0, len(line.text)), hits)
    return any(span.start <= verb.start and verb.end <= span.end for span in spans)


def calls_off(line: Quote, language: str) -> bool:
    """Whether a line says that something is cancelled or put off: "Postponed events"."""
    words = cues(language)
    hits = words.of_line(line.text)
    return bool(cancels(line, words) or _puts_off(line, hits) or _is_put_off(line, words))


def is_of_another_time(text: str, hits: Sequence[Hit], cancel: Hit, start: int = 0) -> bool:
    """As in "viime vuonna peruttu", "that was called off last spring": it is of an earlier one."""
    for hit in hits:
        if hit.cue is not Cue.LONG_SINCE:
            continue
        first, second = sorted((hit, cancel), key=lambda one: one.start)
        between = text[first.end - start : second.start - start]
        if len(WORD.findall(between)) <= _LONG_AGO and not set(between) & set(",;:."):
            return True
    return False


def is_denial(cancel: Hit, hits: Iterable[Hit]) -> bool:
    """As in "ei järjestetä", "will not take place": a word of denial is part of it."""
    return any(
        hit.cue is Cue.NEGATES and cancel.start <= hit.start and hit.end <= cancel.end
        for hit in hits
    )


def _beside(scene: Scene, story: Story) -> Hit | None:
    """In the sentence right behind, or in the line right above."""
    words = story.words
    for line in (*_answers(scene, story), *_above(scene, story)):
        hit = None if _is_of_another(line, scene, story) else cancels(line, words)
        if hit and _is_meant(line, hit, scene, words):
            return hit
    return None


def _is_meant(line: Quote, cancel: Hit, scene: Scene, words: Cues) -> bool:
    """A line right beside is of this event unless it names another; a denial has to name it."""
    if _tells_of_the_next(line, scene):
        return False
    subject = subject_of(line, cancel, scene, words)
    own = Hit(cancel.cue, cancel.start - line.span.start, cancel.end - line.span.start)
    if subject is Subject.UNSAID and is_denial(own, words.of_line(line.text)):
        return False
    if subject is Subject.UNSAID and line.span.end <= scene.sentence.span.start:
        # "Choir practice is cancelled. The lecture is held on 5 May."
        return not (scene.near(Cue.HOLDS) and WORD.search(line.text, 0, own.start))
    return subject is not Subject.ANOTHER


def _answers(scene: Scene, story: Story) -> Iterator[Quote]:
    """The next sentence, and the one behind a mere call for attention ("HUOM!")."""
    for line in story.following(scene.sentence):
        yield line
        if len(line.text) > _CALL or story.words.of_line(line.text):
            return


def _stamped(scene: Scene, story: Story) -> Hit | None:
    """A line above or below that says no more than "PERUTTU", with no other day between."""
    start, end = scene.sentence.span
    for line in scene.context:
        between = scene.text[line.span.start : start]  # a day of another row, or too far up
        if not 0 < len(between) <= _ABOVE or any(map(str.isdigit, between)):
            break
        if story.has_date(line) or _ends_row_above(line, scene):
            continue
        hit = _called_off_above(line, scene, story.words) if _is_stamp(line, story.words) else None
        if hit:
            return hit
    for line in (*after_it(scene, story), *_rest_of_row(scene, story)):
        told = _is_stamp(line, story.words) and not story.heads_a_day(line, end)
        hit = (cancels(line, story.words) or _is_put_off(line, story.words)) if told else None
        if hit:
            return hit
    return None


def _ends_row_above(line: Quote, scene: Scene) -> bool:
    """As in "A walk in the park. CANCELLED." above a row: said of what its own line begins with."""
    if "\n" not in scene.text[line.span.end : scene.sentence.span.start]:
        return False
    begin = scene.text.rfind("\n", max(0, line.span.start - _ABOVE), line.span.start) + 1
    return WORD.search(scene.text, begin, line.span.start) is not None


def _rest_of_row(scene: Scene, story: Story) -> Iterator[Quote]:
    """The last words of a row, where they are one or two: "… By bus or car. CANCELLED."."""
    end = scene.sentence.span.end
    for line in story.undated_after(scene.sentence):
        if "\n" in scene.text[end : line.span.start]:
            return
        if len(WORD.findall(line.text)) <= _STAMPED:
            yield line


def _called_off_above(line: Quote, scene: Scene, words: Cues) -> Hit | None:
    """As in "PERUTTU", "This event has been postponed.", unless a new day stands below it."""
    if _tells_of_the_next(line, scene):
        return None
    anew = any(hit.cue is Cue.TO_NEW for hit in words.of_line(line.text))
    if anew or scene.anywhere(Cue.MOVES, Cue.HOLDS):
        return cancels(line, words)
    return cancels(line, words) or _is_put_off(line, words)


def _tells_of_the_next(before: Quote, scene: Scene) -> bool:
    """As in "This one is cancelled. The next walk is on 9 May"."""
    told = before.span.end <= scene.sentence.span.start and before.text.endswith((".", "!"))
    return told and scene.anywhere(Cue.COMING, Cue.ANEW) is not None


def after_it(scene: Scene, story: Story) -> Iterator[Quote]:
    """The next line, and the one behind a mere call for attention ("HUOM!")."""
    for line in story.undated_after(scene.sentence):
        yield line
        if len(line.text) > _CALL or story.words.of_line(line.text):
            return


def _is_put_off(line: Quote, words: Cues) -> Hit | None:
    """As in "This event has been postponed." with no new day or place behind the word."""
    hits = words.of_line(line.text)
    moves = [  # "postponed", but not "new dates"
        hit for hit in hits if hit.cue is Cue.MOVES and " " not in line.text[hit.start : hit.end]
    ]
    if not moves or _would_be(line, hits, moves[0]):
        return None
    behind = WORD.findall(line.text, moves[-1].end)
    there = any(hit.cue is Cue.VENUES and hit.start >= moves[-1].end for hit in hits)
    told = (len(behind) <= 1 and not there) or any(hit.cue is Cue.CALLED_OFF for hit in hits)
    return moves[0].behind(line.span.start) if told else None


def _is_stamp(line: Quote, words: Cues) -> bool:
    """No other thing is named beside the word that cancels: "PERUTTU", "This event is off."."""
    hits = words.of_line(line.text)
    if names_any(line, hits, words):
        return len(line.text) <= _BESIDE
    if any(isinstance(hit.cue, EventKind) for hit in hits) or len(WORD.findall(line.text)) > _STAMP:
        return False
    told = next((hit for hit in hits if hit.cue in (Cue.CANCELS, Cue.MOVES)), None)
    lead = line.text[: told.start].strip() if told else ""
    return told is not None and not is_denial(told, hits) and not lead[-1:].isalnum()


def _of_headless(scene: Scene, story: Story) -> Hit | None:
    """As in "INSTÄLLT! Julfest" above "5.12 på biblioteket.": only the title names the thing."""
    if scene.kinds(whole=True) or len(story.dated) != 1 or scene.near(Cue.MOVES, Cue.TO_NEW):
        return None
    return cancels(_title(scene, story), story.words)


def _title(scene: Scene, story: Story) -> Quote:
    """The title as a line; it is the last of the context, unless it is the sentence itself."""
    titles = (line for line in scene.context[-1:] if line.text == story.title)
    return next(titles, Quote(story.title, scene.sentence.span))


def _above(scene: Scene, story: Story) -> tuple[Quote, ...]:
    """The line right above, and the title where the text has it."""
    start = scene.sentence.span.start
    near = [
        line
        for line in scene.context[:1]
        if not scene.text[line.span.end : start].strip() and not _ends_row_above(line, scene)
    ]
    titles = [line for line in scene.context[-1:] if line.text == story.title]
    return tuple(line for line in (*near, *titles) if line.span.start < len(scene.text))


def _cancels_list(scene: Scene, story: Story) -> Hit | None:
    """As in "Samtliga programpunkter under hösten ställs in.", "Peruttu:" above a list."""
    words, is_row = story.words, _is_a_row(scene.sentence)
    if not (scene.starts_line or is_row):
        return None
    for line in scene.context:
        if _is_a_row(line) and story.has_date(line):
            continue  # another row of the list
        hits = words.of_line(line.text) if len(line.text) <= _LONGEST else ()
        denied = _denies_list(line, hits)
        if denied:
            return denied
        if _heads_a_list(line, story) or any(hit.cue is Cue.EVERYTHING for hit in hits):
            others = (*scene.earlier, *scene.later)
            alone = not any(any(map(str.isdigit, other.text)) for other in others)
            return cancels(line, words) or (_puts_off(line, hits) if alone else None)
        return None
    return None


def _denies_list(line: Quote, hits: Sequence[Hit]) -> Hit | None:
    """As in "These courses will not run this spring:", "Ingen av föreläsningarna hålls:"."""
    spared = (Cue.SPARED, Cue.NOT_CANCELLED, Cue.DOUBTFUL, Cue.CONTRASTS)
    named = any(isinstance(hit.cue, EventKind) for hit in hits)
    if not (named and line.text.endswith(":")) or any(hit.cue in spared for hit in hits):
        return None
    told = next((hit for hit in hits if hit.cue in (Cue.NOT_HELD, Cue.NEGATES)), None)
    return told and told.behind(line.span.start)


def _is_a_row(line: Quote) -> bool:
    """A short line that is no sentence."""
    ends = line.text[-2:-1].isdigit() and line.text.endswith(".")  # "Konsertti 15.1."
    return len(line.text) <= _LONGEST and (ends or not line.text.endswith((".", "!", "?", ":")))


def _heads_a_list(line: Quote, story: Story) -> bool:
    """As in "Cancelled:", "Inställda evenemang"; a title may cancel one thing alone."""
    if line.text.endswith(":"):
        return True
    label = len(line.text) <= _LABEL and not line.text.endswith((".", "!", "?"))
    if line.text == story.title and not _names_no_one_thing(line, story):
        return False
    return label and ":" not in line.text


def _names_no_one_thing(line: Quote, story: Story) -> bool:
    """As in "Postponed events", of which there are several."""
    hits = story.words.of_line(line.text)
    things = {hit.start for hit in hits if hit.cue is Cue.THINGS}
    return all(hit.start in things for hit in hits if isinstance(hit.cue, EventKind))


def _puts_off(line: Quote, hits: Iterable[Hit]) -> Hit | None:
    """As in "Postponed until further notice:" above a list."""
    off = next((hit for hit in hits if hit.cue is Cue.CALLED_OFF), None)
    return off and off.behind(line.span.start)


def _is_of_another(line: Quote, scene: Scene, story: Story) -> bool:
    """A sentence with its own day, or a long one; but a heading right above speaks of this day."""
    above = scene.text[line.span.end : scene.sentence.span.start] if scene.context else ""
    numbered = story.has_date(line) and any(map(str.isdigit, line.text))
    rows = numbered and _is_a_row(line) and _is_a_row(scene.sentence)
    if above.strip(" ") == "\n" and not line.text.endswith((".", "!")) and not rows:
        return len(line.text) > _LONGEST
    return story.has_date(line) or len(line.text) > _BESIDE


def _is_of_others(line: Quote, hits: Iterable[Hit], cancel: Hit) -> bool:
    """As in "Other programmes are cancelled", "Held as planned – many meetings are off"."""
    others = (hit for hit in hits if hit.cue is Cue.OTHERS and hit.end <= cancel.start)
    between = (line.text[hit.end : cancel.start] for hit in others)
    return not line.text.endswith(":") and any(not set(",;:–") & set(one) for one in between)


def _is_an_extra(hits: Iterable[Hit], cancel: Hit) -> bool:
    """As in "The fireworks have been cancelled.": an item of the programme, and nothing else."""
    subjects = [hit for hit in hits if hit.end <= cancel.start]
    extras = {hit.start for hit in subjects if hit.cue is Cue.EXTRAS}
    named = any(
        (isinstance(hit.cue, EventKind) and hit.start not in extras) or hit.cue is Cue.EVERYTHING
        for hit in subjects
    )
    return (bool(extras) and not named) or routine_off(subjects, cancel) is not None


def routine_off(hits: Iterable[Hit], cancel: Hit) -> Hit | None:
    """As in "All regular training is cancelled": what goes on every week, and no other noun behind it."""
    before = [hit for hit in hits if hit.end <= cancel.start]
    usual = [hit for hit in before if hit.cue is Cue.ROUTINES]
    if not usual or cancel.start - usual[-1].end > _BESIDE:
        return None
    nouns = (hit for hit in before if isinstance(hit.cue, EventKind))
    behind = any(hit.start >= usual[-1].end for hit in nouns)
    return None if behind else usual[-1]


def _opens_with(text: str, wanted: Cue, words: Cues) -> bool:
    return any(hit.cue is wanted and hit.start <= _OPENING for hit in words.of_line(text))
