"""Decide whether somebody performs, speaks or officiates in the clause of a day. Pure.

"Historian Ann Shore presents her book on 5 March" names nothing to attend. The author and what she
does say together that people come; the verb alone is said of offices and reports as well.
"""

from __future__ import annotations

from digest.reading.events.setting.cues import WORD, Cue, Cues, Hit
from digest.reading.events.setting.scene import Scene

_NEAR = 4  # words between who performs and the verb: "author Ann Shore will"
_DONE = (Cue.TELLS, Cue.DOES)
_NAME = 2  # words of a name
_OF_OFFICE = (Cue.AUTHORITIES, Cue.POLICIES, Cue.PAPERS, Cue.DECIDES)  # "Ann Kuru joins the board"
_SPOKEN = (",", "”", '"', "“", "»", "’", "–", "—")  # before the verb of a quote: "…, tells Ann"


def performs(scene: Scene, cues: Cues) -> Hit | None:
    """The verb of somebody who performs, beside who it is; None where somebody is only quoted."""
    people = [hit for hit in scene.hits if hit.cue is Cue.PEOPLE and scene.in_clause(hit)]
    office = scene.near(*_OF_OFFICE) is not None
    for verb in scene.hits:
        if verb.cue not in _DONE or not scene.in_clause(verb) or _quotes(scene, verb):
            continue
        if any(_is_beside(scene, who, verb) for who in people):
            return verb
        if verb.cue is Cue.TELLS and not office and _follows_name(scene, cues, verb):
            return verb
    return None


def _quotes(scene: Scene, verb: Hit) -> bool:
    """As in "The road is ready in May, tells Ann Kuru", "… Professor Kuru tells."."""
    lead = scene.text[scene.window.start : verb.start].rstrip()
    after = scene.text[verb.end : verb.end + 1]
    return lead.endswith(_SPOKEN) or after in (".", ",", ":", "")


def _is_beside(scene: Scene, who: Hit, verb: Hit) -> bool:
    start, end = (who.end, verb.start) if who.end <= verb.start else (verb.end, who.start)
    return start <= end and len(WORD.findall(scene.text, start, end)) <= _NEAR


def _follows_name(scene: Scene, cues: Cues, verb: Hit) -> bool:
    """As in "Ann Shore and Ben Nord discuss": two words with capitals, of which neither is known."""
    before = list(WORD.finditer(scene.text, scene.clause.start, verb.start))[-_NAME:]
    words = [word.group() for word in before]
    if len(words) < _NAME or scene.text[before[-1].end() : verb.start] != " ":
        return False
    return all(
        word[0].isupper()
        and word[1:].islower()
        and not cues.of_word(word)
        and not cues.is_weekday(word)
        for word in words
    )
