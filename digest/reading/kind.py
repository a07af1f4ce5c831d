"""Decide what sort of text an item is. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import pairwise

from digest.model.item import ItemKind
from digest.reading.labels import labelled_kind
from digest.reading.layout import Line, Part, lay_out
from digest.reading.lexicon import languages, lexicon
from digest.reading.lexicon.words import KindWords
from digest.reading.normalise import fold
from digest.reading.sentences import split_sentences

_SEPARATOR = re.compile(r"[|»›>/,:\d.]+|\s[–-]\s")
_READ = 300  # code points of a title or lead in which cues are looked for


def kind_of(title: str, text: str, language: str, lines: Sequence[Line] | None = None) -> ItemKind:
    """The kind that a label says, else what title and lead tell, else news.

    Args:
        lines: the layout of the text, when it is already known.
    """
    words = lexicon(language).prose.kinds
    known = lines
    if known is None:
        sentences = split_sentences(text, language)
        known = lay_out(text, sentences, title=title or None, language=language)
    labelled = _labelled(known, words)
    if labelled is not None:
        return labelled
    if _is_signed_above(known):
        return ItemKind.COLUMN
    return _cue(title, words.title) or _cue(_lead(known), words.lead) or ItemKind.NEWS


def kind_said(pieces: Iterable[str], language: str | None) -> ItemKind | None:
    """The kind that words around an article say: "Uutinen 4.5.2026", "Blogg", "Press release".

    Args:
        pieces: short ones, the nearest to the title first.
        language: None, or one without a lexicon, tries all that have one.
    """
    known = languages()
    spoken = (language,) if language in known else known
    for piece in pieces:
        for code in spoken:
            kinds = lexicon(code).prose.kinds
            for part in (piece, *_SEPARATOR.split(piece[:_READ])):
                if (kind := labelled_kind(part, kinds)) is not None:
                    return kind
    return None


def _labelled(lines: Iterable[Line], words: KindWords) -> ItemKind | None:
    """What a label above the story says, or a piece of a stamp's line or of a breadcrumb."""
    for line in lines:
        if line.part is Part.PROSE:
            return None
        plain = line.plain[:_READ]
        pieces = [plain] if line.part is Part.LABEL else []
        if line.part in (Part.STAMP, Part.FURNITURE):
            pieces = _SEPARATOR.split(plain)
        found = [kind for piece in pieces if (kind := labelled_kind(piece, words))]
        if found:
            return found[0]
    return None


def _is_signed_above(lines: Sequence[Line]) -> bool:
    """Whether a byline stands right above the title, as columns have it."""
    return any(
        line.part is Part.BYLINE and below.part is Part.TITLE for line, below in pairwise(lines)
    )


def _lead(lines: Iterable[Line]) -> str:
    return next((line.quote.text for line in lines if line.part is Part.PROSE), "")


def _cue(text: str, cues: tuple[tuple[str, str], ...]) -> ItemKind | None:
    plain = fold(text[:_READ]).lower()
    return next((ItemKind(kind) for kind, cue in cues if _compiled(cue).search(plain)), None)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
