"""Tell what a sentence has of news in itself: a call, a change, what is said to be new. Pure."""

from __future__ import annotations

from digest.reading.alone import beginning
from digest.reading.lexicon.words import SummaryWords


def asks(plain: str, words: SummaryWords) -> bool:
    """Whether whoever writes asks the reader for something: "We are collecting memories …"."""
    lower = f" {plain.lower()}"
    if not words.asking or not beginning(words.asking).search(lower):
        return False
    return not beginning(words.rhetorical).search(lower)


def turns(plain: str, words: SummaryWords) -> bool:
    """Whether it tells of a change: who retires or begins, or what "This year …" is so."""
    lower = f" {plain.lower()} "
    if lower[1:].startswith(words.this_year):
        return True
    return bool(words.turns) and bool(beginning(words.turns).search(lower))


def is_new(plain: str, words: SummaryWords) -> bool:
    """Whether it says of itself that it is news: "New this term is …"."""
    return plain.lower().startswith(words.new)
