"""Say where in the user's templates a fault of the MJML stands. Pure but for the loader.

The templates are set once more, with a mark before each tag and attribute that they write
themselves; a mark knows the file, line and column it was put at, and is taken out again. Only
done when there is a fault: it costs as much as setting the edition.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping
from typing import Any, cast

from jinja2 import BaseLoader
from jinja2.ext import Extension

from digest.model.finding import Fault, Place
from digest.render.engine import Engine
from digest.render.lint import faults_at
from digest.render.markup import finished, markup_engine, written

_CODE = re.compile(r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}", re.DOTALL)
_MARKED = re.compile(r"(?=<)|(?<=\s)(?=[A-Za-z][\w:-]*\s*=)")
_MARK = re.compile("\x02(\\d+)\x03")  # no value can hold one: control characters are dropped


class Marking(Extension):
    """Puts the marks into a template's own text, before it is read."""

    places: list[Place]

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
        self.places.append(Place(name, line, column))
        return f"\x02{len(self.places) - 1}\x03"


def traced(
    faults: Iterable[Fault],
    mjml: str,
    values: Mapping[str, Any],
    template: str,
    loader: BaseLoader,
    *,
    page: str = "bulletin",
) -> tuple[Fault, ...]:
    """`faults` of `mjml` with file, line and column of the templates it was made from.

    A fault whose place cannot be told keeps that of the MJML. One of a macro is told once, however
    often the macro is used.
    """
    engine, marking = marking_engine(loader)
    marked = written(engine, values, template, page)
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


def marking_engine(loader: BaseLoader) -> tuple[Engine, Marking]:
    """An engine that sets MJML templates with marks, and what knows their places."""
    made = markup_engine(loader)
    made.add_extension(Marking)
    marking = cast("Marking", made.extensions[Marking.identifier])
    marking.places = []
    return made, marking


def _without_marks(marked: str) -> tuple[str, list[tuple[int, int]]]:
    """The text, and for each mark its offset in it and its number."""
    pieces = _MARK.split(marked)
    marks, length = [], 0
    for text, number in zip(pieces[::2], pieces[1::2], strict=False):
        length += len(text)
        marks.append((length, int(number)))
    return "".join(pieces[::2]), marks


def _placed(
    fault: Fault, plain: str, at: int, marks: list[tuple[int, int]], places: list[Place]
) -> Fault:
    nearest = bisect_right(marks, (at, len(places))) - 1
    if nearest < 0:
        return fault
    offset, number = marks[nearest]
    place, between = places[number], plain[offset:at]
    lines = between.count("\n")
    column = place.column + len(between) if not lines else len(between) - between.rfind("\n")
    return Fault(fault.rule, place.line + lines, column, fault.message, place.file)
