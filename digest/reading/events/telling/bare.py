"""Tell a name from words that say only what sort of thing it is, and read the item's title as a name. Pure."""

from __future__ import annotations

import re
from functools import lru_cache

from digest.model.event import EventKind
from digest.reading.events.setting.cues import WORD, Cue, Cues
from digest.reading.events.telling.base_forms import named as base_form
from digest.reading.events.telling.trimmed import has_letters, without_hanging

LONGEST = 160  # code points of a title
FEW = 2  # words of a name that says more than what sort of thing it is
_NUMBERS = re.compile(r"(?<!\w)(?!(?:19|20)\d\d\b)\d")  # not a year
_VERBS = frozenset({Cue.TAKES_PLACE, Cue.HOLDS, Cue.HAPPENS, Cue.HELD, Cue.RELEASES, Cue.STARTS})
_OF_EVENTS = frozenset({Cue.TAKES_PLACE, Cue.HELD, Cue.RELEASES})  # not "the council meets"
_FOR = frozenset(
    {*(Cue.CALLS, Cue.SURVEYS, Cue.OPINIONS, Cue.FUNDS, Cue.PUBLICATIONS, Cue.GATHERINGS)}
    | {Cue.REGISTRATIONS, Cue.SUBMISSIONS}
)


def noun_in(name: str, cues: Cues) -> bool:
    """Whether something to attend is named."""
    return any(isinstance(hit.cue, EventKind) for hit in cues.of_line(name))


@lru_cache(maxsize=2048)
def is_bare(name: str, cues: Cues) -> bool:
    """As in "webinar", "the next meeting", "tilaisuuteen": of what, or which one, is not said."""
    words = [word.lower() for word in WORD.findall(name)]
    if len(words) == 1 and not {Cue.LABELS, Cue.PLACE_LABELS}.isdisjoint(cues.of_word(words[0])):
        return True  # "Time", of a row of a table
    if "/" in name and " " not in name:
        return True  # an address
    nouns = [word for word in words if is_bare_noun(word, cues)]
    return len(nouns) > 0 and all(
        word in nouns or word in cues.words.before_nouns or cues.is_weekday(word) for word in words
    )


def is_bare_noun(word: str, cues: Cues) -> bool:
    """Whether a word alone names a sort of thing, in any case of it."""
    bare = cues.words.bare_nouns
    return word in bare or (base_form(word, cues.words) or "") in bare


def is_collection(item: str, cues: Cues) -> bool:
    """As in "News from the library": the title of an item that tells of many things."""
    return any(word.lower() in cues.words.collections for word in WORD.findall(item))


def is_headline(item: str, cues: Cues) -> bool:
    """As in "Rowers help the harbour": a sentence about something else than what is held."""
    rest, ends = WORD.findall(item)[1:], cues.words.headline_endings
    second = rest[:FEW] if not cues.words.about_endings else rest
    verb = any(word.islower() and word.endswith(ends) for word in second)
    asks = item.endswith("?")
    return len(rest) >= FEW and verb and not asks and not noun_in(item, cues)


def is_of_such(item: str, cues: Cues) -> bool:
    """Whether the item's title names what one may attend, sign up, apply or comment for."""
    told = {hit.cue for hit in cues.of_line(item)}
    return any(isinstance(cue, EventKind) or cue in _FOR for cue in told)


def name_of_item(item_title: str, cues: Cues) -> str:
    """The item's title up to its day and its verb, where it says enough; else ""."""
    if len(item_title) > 2 * LONGEST:
        return ""  # asked for each event of a page
    number = _NUMBERS.search(item_title)
    name = without_hanging(item_title[: number.start()], cues) if number else item_title.strip()
    while name and cues.is_weekday(name.rpartition(" ")[2]):
        name = without_hanging(name.rpartition(" ")[0], cues)
    named = len(WORD.findall(name)) >= FEW or (noun_in(name, cues) and not is_bare(name, cues))
    return name if named and len(name) <= LONGEST and names(name, cues) else ""


def up_to_verb(name: str, cues: Cues) -> str:
    """As in "Choir days take place in Durham", "Koulupäivä järjestetään Oulussa"."""
    if name.endswith("?"):
        return name
    hits = cues.of_line(name)
    doing = {hit.start for hit in hits if hit.cue is Cue.ORGANISES}
    of_events = {hit.start for hit in hits if hit.cue in _OF_EVENTS}
    for verb in hits:
        if verb.cue not in _VERBS or not verb.start or verb.start in doing:
            continue
        if verb.cue is Cue.HOLDS and verb.start not in of_events:
            continue  # "the council meets"
        words = WORD.findall(name[: verb.start])
        if verb.cue is Cue.HELD and words and Cue.PERFECTS in cues.of_word(words[-1]):
            continue  # "the city has held"
        lead = without_hanging(name[: verb.start], cues)
        noun = noun_in(lead, cues)
        alone = verb.start in of_events and len(WORD.findall(lead)) >= FEW and "," not in lead
        fits = noun or alone
        whole = lead[:1].isupper() and not noun_in(name[verb.end :], cues)
        apart = lead.lower() in cues.words.pronouns or " – " in lead
        if fits and whole and not apart and not _is_where(lead, cues):
            return base_form(lead, cues.words) or lead
    return name


def without_welcome(name: str, cues: Cues) -> str:
    """As in "Welcome to the Choir Days", "Tervetuloa kuoropäiville"."""
    ends = [hit.end for hit in cues.of_line(name) if hit.cue is Cue.WELCOMES and not hit.start]
    if not ends:
        return name
    words = list(WORD.finditer(name, max(ends)))
    while words and words[0].group().lower() in cues.words.hanging:
        words.pop(0)
    rest = name[words[0].start() :] if words else ""
    plain = base_form(rest, cues.words) if rest else None
    known = plain is not None and (not cues.words.base_forms or plain != rest)
    return plain if known and plain is not None and len(WORD.findall(plain)) > 0 else name


def _is_where(lead: str, cues: Cues) -> bool:
    words = WORD.findall(lead)
    where = tuple(cues.words.place_endings)
    return words[0].lower() in cues.words.place_words or words[-1].endswith(where or ("\0",))


def names(name: str, cues: Cues) -> bool:
    """Whether it says what happens, and not only when or where."""
    words = WORD.findall(name)
    if not words or not has_letters(name):
        return False
    where = words[0] in cues.words.place_words or Cue.PLACE_LABELS in cues.of_word(words[0])
    when = Cue.LABELS in cues.of_word(words[0]) and name[len(words[0]) :].startswith(":")
    return len(words) == 1 or not (where or when)
