"""Tell by the words beside a day whether a move leaves it behind or reaches it. Pure."""

from __future__ import annotations

from digest.reading.events.setting.cues import WORD, Cue, Cues, Hit
from digest.reading.events.setting.scene import Scene

_FEW = 2  # words
_BEFORE = 5  # code points; "from 5 May"
_RIGHT_BEHIND = 2  # code points; "5.12. pidettävän"


def is_off(scene: Scene, off: Hit) -> bool:
    """As in "until further notice" behind a day, "The following meetings are postponed: …"."""
    behind = off.start >= scene.occasion.span.end
    return behind or scene.text[off.end : off.end + 1] == ":"


def is_left(scene: Scene, move: Hit, cues: Cues) -> bool:
    """As in "was moved from 24 April", "siirtyi lauantailta 24.4."."""
    start = scene.occasion.span.start
    opens = WORD.match(scene.occasion.text)
    if opens and move.end <= start and Cue.FROM_OLD in cues.of_word(opens.group()):
        return True
    between = (hit for hit in scene.hits if move.start <= hit.start and hit.end <= start)
    return any(hit.cue is Cue.FROM_OLD and start - hit.end <= _BEFORE for hit in between)


def is_reserved(scene: Scene, move: Hit) -> bool:
    """As in "moved to the reserve day, which is 5 May", "siirretään varapäivälle 5.5."."""
    start = scene.occasion.span.start
    return any(
        hit.cue is Cue.RESERVES
        and move.end <= hit.start < start
        and len(WORD.findall(scene.text, hit.end, start)) <= _FEW
        and not any(hit.end <= other.span.start for other in scene.earlier)
        for hit in scene.hits
    )


def is_stamp(scene: Scene, move: Hit) -> bool:
    """As in "Guided walk (POSTPONED) 5 May", "Postponed: …": a word alone, which tells no new day."""
    if any(hit.cue is Cue.TO_NEW and hit.start == move.start for hit in scene.hits):
        return False
    around = scene.text[max(0, move.start - 1) : move.start] + scene.text[move.end : move.end + 1]
    opens = move.start == scene.sentence.span.start and around.endswith(":")
    return around == "()" or (opens and " " not in scene.text[move.start : move.end])


def is_put_off(scene: Scene) -> bool:
    """As in "decided to postpone the walk on 5 May": a verb, what it moves, and its day."""
    start = scene.occasion.span.start
    for verb in scene.hits:
        if verb.cue is not Cue.PUTS_OFF or verb.end > start:
            continue
        since = max((other.span.end for other in scene.earlier), default=0)
        told = any(
            hit.cue in (Cue.TO_NEW, Cue.FROM_OLD, Cue.RESERVES) and verb.end <= hit.start < start
            for hit in scene.hits
        )
        anew = any(  # "lykätä kokouksen 5.3. pidettäväksi"
            hit.cue is Cue.COMING
            and scene.text[hit.start : hit.end].endswith("ksi")
            and scene.words_between(hit) == 0
            for hit in scene.hits
        )
        to_day = scene.words_between(verb) == 0 and not _is_to_come(scene)  # "siirtää 9.12."
        if since <= verb.start and not (told or anew or to_day):
            return True
    return False


def _is_to_come(scene: Scene) -> bool:
    """As in "siirtää 5.12. pidettävän illan": what is told of stands right behind its day."""
    end = scene.occasion.span.end
    return any(hit.cue is Cue.COMING and 0 < hit.start - end <= _RIGHT_BEHIND for hit in scene.hits)
