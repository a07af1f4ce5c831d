"""What a catalogue of findings holds. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The findings of the gate in one language.

    Attributes:
        said: what a rule says, with `%1` where its findings differ, to the same here. `%1` is then
            put in as a number, a day or a text is written here; `~1` as `names` calls it, or as
            it is.
        whys: why a rule matters to readers, by its id.
        names: words of findings that have a name here, such as languages and parts of a mail.
    """

    code: str
    said: Mapping[str, str]
    whys: Mapping[str, str]
    names: Mapping[str, str]
