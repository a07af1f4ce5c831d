"""Choose what the entry of an event is called, of its own words and the item's title. Pure.

The sentence mostly has the name. Where it tells only when, where, or "the event", the item's title is
the better one.
"""

from __future__ import annotations

from digest.model.event import ACTED_ON, EventKind
from digest.model.text import Quote
from digest.reading.events.setting.cues import WORD, Cue, Cues
from digest.reading.events.setting.scene import Scene
from digest.reading.events.telling.bare import name_of_item, names
from digest.reading.events.telling.trimmed import has_letters, trimmed

_SAME = 4  # letters of two words of one sort of thing: "mötet", "dialogmöte"


def entry_name(
    title: Quote, kind: EventKind, scene: Scene, cues: Cues, *, item_title: str, place: str | None
) -> str:
    """The title without its day; the item's, where it says too little alone."""
    name = trimmed(title, kind, scene, cues)
    if not names(name, cues) or name == place:
        return name_of_item(item_title, cues) or (name if has_letters(name) else title.text)
    if kind in ACTED_ON:
        alone = len(WORD.findall(name)) == 1 and any(map(str.isdigit, title.text))
        return " ".join(title.text.split()) if alone else name
    item = name_of_item(item_title, cues)
    return item if item and _is_better(item, name, cues) else name


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
