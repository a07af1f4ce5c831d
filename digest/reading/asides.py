"""Tell what a summary does not go on with: feelings, what a body is, what a picture shows. Pure."""

from __future__ import annotations

from digest.reading.lexicon.words import SummaryWords
from digest.reading.title import words_of

_SUBJECT = 60  # code points of "The Village Network of Laiska" before "is a …"
_FIGURE = 6  # words of "On the pier an old man"
_POSE = 5  # words from her to what she does
_REACH = 70  # code points behind "is a" in which the kind of body stands


def is_aside(plain: str, words: SummaryWords, *, opens: bool) -> bool:
    """Whether it is a feeling, what a body always is, somebody's family, or who judged.

    Args:
        opens: nothing of the story stands before it, so that a feeling may be of its news.
    """
    lower = plain.lower()
    if not opens and lower.startswith(words.feelings):
        return not any(map(lower.__contains__, words.telling))
    if any(map(lower.__contains__, words.beside)):
        return True
    return not any(map(str.isdigit, lower)) and _describes(lower, words)


def _describes(lower: str, words: SummaryWords) -> bool:
    """Whether it is "The Laiska Network is an organisation that …", "The Fair is an annual event"."""
    for copula in words.copulas:
        at = lower.find(copula, 0, _SUBJECT)
        if at > 0:
            behind = lower[at + len(copula) - 1 : at + _REACH]
            return any(map(behind.__contains__, words.kinds))
    return False


def is_pictured(plain: str, words: SummaryWords) -> bool:
    """Whether it tells what is seen: "A woman walks along the pier." No news has a day or a sum."""
    found = words_of(plain)
    at = next((at for at, word in enumerate(found[:_FIGURE]) if word in words.figures), None)
    if at is None or any(map(str.isdigit, plain)):
        return False
    pose = next(
        (
            each
            for each in range(at, at + _POSE)
            if found[each : each + 1] and found[each] in words.poses
        ),
        None,
    )
    return pose is not None and words.no_poses.isdisjoint(found[pose + 1 : pose + 3])
