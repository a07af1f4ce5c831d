"""The words of fields, a short label and its day, that a language gives. Pure."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class FieldWords:
    """Words that say enough in a label such as "CFP closes:", and too little in a sentence.

    Attributes:
        asked: what readers hand in or do.
        due: its day is the last one.
        heard: readers are asked what they think.
        others: what others do, and what begins or ends without anybody having to act.
    """

    asked: tuple[str, ...] = ()
    due: tuple[str, ...] = ()
    heard: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
