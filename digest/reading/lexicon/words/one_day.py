"""The words that tell several things of one day apart, that a language gives. Pure."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class OneDayWords:
    """Words that are asked for in a sentence with an hour and no day; patterns and nouns as in `EventWords`.

    Attributes:
        besides: patterns of what sets it apart from what was told of the day ("later that evening").
        belongings: nouns of what any occasion has an hour for ("coffee", "doors").
        lasting: nouns of what may take the whole day, so that a later hour is a part of it ("fair").
    """

    besides: tuple[str, ...] = ()
    belongings: tuple[str, ...] = ()
    lasting: tuple[str, ...] = ()
