"""Choose what the entry of an event is called, of its own words and the item's title. Pure.

The sentence mostly has the name. Where it tells only when, where, or "the event", the item's title is
the better one; and "Last day to sign up" says of what only beside it.
"""

from __future__ import annotations

import re

from digest.model.event import ACTED_ON, EventKind
from digest.model.text import Quote
from digest.reading.events.alike import meet
from digest.reading.events.setting.cues import WORD, Cue, Cues
from digest.reading.events.setting.scene import Scene
from digest.reading.events.telling.titles import LONGEST
from digest.reading.events.telling.trimmed import has_letters, trimmed, without_hanging

_FEW = 2  # words of a name that says more than what sort of thing it is
_SAME = 4  # letters of two words of one sort of thing: "mötet", "dialogmöte"
_NUMBERS = re.compile(r"(?<!\w)(?!(?:19|20)\d\d\b)\d")  # not a year
_ACTS = frozenset(
    {*(Cue.REGISTRATIONS, Cue.SUBMISSIONS, Cue.CALLS, Cue.SURVEYS, Cue.OPINIONS, Cue.SIGNS_UP)}
    | {Cue.LAST_DAYS, Cue.FINAL_DAYS, Cue.ACTS, Cue.COMMANDS, Cue.LABELS, Cue.MODALS}
    | {Cue.ENDS, Cue.OPENS, Cue.STARTS, Cue.BY_BEFORE, Cue.STOPS, Cue.VALID, Cue.AVAILABLE}
    | {Cue.HOLDS, Cue.HAPPENS, Cue.TAKES_PLACE}
)

_FOR = frozenset(
    {*(Cue.CALLS, Cue.SURVEYS, Cue.OPINIONS, Cue.FUNDS, Cue.PUBLICATIONS, Cue.GATHERINGS)}
    | {Cue.REGISTRATIONS, Cue.SUBMISSIONS}
)


def entry_name(
    title: Quote, kind: EventKind, scene: Scene, cues: Cues, *, item_title: str, place: str | None
) -> str:
    """The title without its day; the item's, or both, where it says too little alone."""
    name, item = trimmed(title, kind, scene, cues), _of_item(item_title, cues)
    if not _names(name, cues) or name == place:
        return item or (name if has_letters(name) else title.text)
    if kind in ACTED_ON:
        says_little = _is_of_such(item, cues) and _says_only_act(name, cues)
        if says_little:
            return _of_what(name, item)
        alone = len(WORD.findall(name)) == 1 and any(map(str.isdigit, title.text))
        return " ".join(title.text.split()) if alone else name
    return item if item and _is_better(item, name, cues) else name


def _of_item(item_title: str, cues: Cues) -> str:
    """The item's title up to its day, where it says enough."""
    if len(item_title) > 2 * LONGEST:
        return ""  # asked for each event of a page
    number = _NUMBERS.search(item_title)
    name = without_hanging(item_title[: number.start()] if number else item_title, cues)
    while name and cues.is_weekday(name.rpartition(" ")[2]):
        name = without_hanging(name.rpartition(" ")[0], cues)
    enough = len(WORD.findall(name)) >= _FEW and len(name) <= LONGEST
    return name if enough and _names(name, cues) else ""


def _names(name: str, cues: Cues) -> bool:
    """Whether it says what happens, and not only when or where."""
    words = WORD.findall(name)
    if not words or not has_letters(name):
        return False
    where = words[0] in cues.words.place_words or Cue.PLACE_LABELS in cues.of_word(words[0])
    when = Cue.LABELS in cues.of_word(words[0]) and name[len(words[0]) :].startswith(":")
    return len(words) == 1 or not (where or when)


def _says_only_act(name: str, cues: Cues) -> bool:
    """As in "Registration closes", "Sista anmälningsdag": not for what."""
    hits = [hit for hit in cues.of_line(name) if hit.cue in _ACTS]
    return all(
        word.group().lower() in cues.words.hanging
        or any(hit.start <= word.start() and word.end() <= hit.end for hit in hits)
        for word in WORD.finditer(name)
    )


def _is_of_such(item: str, cues: Cues) -> bool:
    """Whether the item's title names what one may sign up, apply or comment for; a headline rarely does."""
    told = {hit.cue for hit in cues.of_line(item)}
    return any(isinstance(cue, EventKind) or cue in _FOR for cue in told)


def _of_what(name: str, item: str) -> str:
    """Both, unless the item's title says it, too: "Registration closes: River days"."""
    if meet(name, item):
        return item
    both = f"{name}: {item}"
    return both if len(both) <= LONGEST else item


def _is_better(item: str, name: str, cues: Cues) -> bool:
    """One noun alone, "the event" or of a sort that the item's title names with more words."""
    words = WORD.findall(name)
    if len(words) > 1 or "-" in name or item.startswith(name):
        return False  # what the title begins with is a name: "Augustfest 2027 full of food"
    found = cues.of_word(words[0])
    nouns = [hit for hit in cues.of_line(item) if isinstance(hit.cue, EventKind)]
    if Cue.THINGS in found:
        return bool(nouns)
    alike = any(hit.cue in found and hit.cue is not EventKind.EVENT for hit in nouns)
    return alike or (bool(nouns) and words[0][:_SAME].lower() in item.lower())
