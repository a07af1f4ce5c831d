"""Tell what a summary does not go on with: how glad somebody is, what a body is in general. Pure."""

from __future__ import annotations

from digest.reading.lexicon.words import SummaryWords

_SUBJECT = 60  # code points of "The Village Network of Laiska" before "is a …"
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
