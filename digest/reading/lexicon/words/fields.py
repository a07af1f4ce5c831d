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
        calendars: what heads rows of things to attend ("what's on", "concerts").
        tables: what heads rows of facts that nobody attends ("prices", "name days").
        granted: the time of what is applied for, in which only those are there who got it
            ("residency period").
        handed: acts of handing in, which a label begins or ends with ("return of", "submission").
        handled: acts of those who got it ("evaluation", "arviointi").
        no_occasions: what has a day in its name and heads nothing ("newsletter", "accounts").
    """

    asked: tuple[str, ...] = ()
    due: tuple[str, ...] = ()
    heard: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    calendars: tuple[str, ...] = ()
    tables: tuple[str, ...] = ()
    no_occasions: tuple[str, ...] = ()
    granted: tuple[str, ...] = ()
    handed: tuple[str, ...] = ()
    handled: tuple[str, ...] = ()
