"""Say where in the user's templates a fault of the MJML stands. Pure but for the loader.

The templates are set once more, with a mark before each tag and attribute that they write
themselves; a mark knows the file, line and column it was put at, and is taken out again. Only
done when there is a fault: it costs as much as setting the edition.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from typing import cast

from jinja2 import BaseLoader
from jinja2.ext import Extension

from digest.model.finding import Fault
from digest.render.lint import faults_at
from digest.render.markup import finished, markup_engine, written
from digest.render.shown import View

_CODE = re.compile(r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}", re.DOTALL)
_MARKED = re.compile(r"(?=<)|(?<=\s)(?=[A-Za-z][\w:-]*\s*=)")
_MARK = re.compile("\x02(\\d+)\x03")  # no value can hold one: control characters are dropped


@dataclass(frozen=True, slots=True)
class _Place:
    file: str
    line: int
    column: int


class _Marking(Extension):
    """Puts the marks into a template's own text, before it is read."""

    places: list[_Place]

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:
        """`source` with its marks; a line of code keeps its length and place."""
        del filename
        pieces, done = [], 0
        for code in [*_CODE.finditer(source), None]:
            end = code.start() if code else len(source)
            for found in _MARKED.finditer(source, done, end):
                pieces.append(source[done : found.start()])
                pieces.append(self._mark(source, found.start(), name or ""))
                done = found.start()
            after = code.end() if code else end
            pieces.append(source[done:after])
            done = after
        return "".join(pieces)

    def _mark(self, source: str, at: int, name: str) -> str:
        line, column = source.count("\n", 0, at) + 1, at - source.rfind("\n", 0, at)
        self.places.append(_Place(name, line, column))
        return f"\x02{len(self.places) - 1}\x03"


def traced(
    faults: Iterable[Fault],
    mjml: str,
    *,
    view: View,
    template: str,
    loader: BaseLoader,
    page: str = "bulletin",
) -> tuple[Fault, ...]:
    """`faults` of `mjml` with file, line and column of the templates it was made from.

    A fault whose place cannot be told keeps that of the MJML. One of a macro is told once, however
    often the macro is used.
    """
    engine = markup_engine(loader)
    engine.add_extension(_Marking)
    marking = cast("_Marking", engine.extensions[_Marking.identifier])
    marking.places = []
    marked = written(engine, view, template, page)
    plain, marks = _without_marks(marked)
    wanted = tuple(faults)
    said = {(fault.rule, fault.message) for fault in wanted}
    found = [one for one in faults_at(plain) if (one[0], one[2]) in said]
    if finished(plain) != mjml or len(found) != len(wanted):
        return wanted
    placed = (
        _placed(fault, plain, at, marks, marking.places)
        for fault, (_, at, _) in zip(wanted, found, strict=True)
    )
    return tuple(dict.fromkeys(placed))


def _without_marks(marked: str) -> tuple[str, list[tuple[int, int]]]:
    """The text, and for each mark its offset in it and its number."""
    pieces = _MARK.split(marked)
    marks, length = [], 0
    for text, number in zip(pieces[::2], pieces[1::2], strict=False):
        length += len(text)
        marks.append((length, int(number)))
    return "".join(pieces[::2]), marks


def _placed(
    fault: Fault, plain: str, at: int, marks: list[tuple[int, int]], places: list[_Place]
) -> Fault:
    nearest = bisect_right(marks, (at, len(places))) - 1
    if nearest < 0:
        return fault
    offset, number = marks[nearest]
    place, between = places[number], plain[offset:at]
    lines = between.count("\n")
    column = place.column + len(between) if not lines else len(between) - between.rfind("\n")
    return Fault(fault.rule, place.line + lines, column, fault.message, place.file)
