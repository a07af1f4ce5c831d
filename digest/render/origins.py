"""Say which line of which template each tag of a mail comes from. Pure but for the loader.

The templates are set with marks, as for a fault (see trace). In texts a mark becomes a comment,
which the press lets be; on a component it becomes a class, which the press writes on the outermost
element of that component. Only done when the gate found something.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from typing import Any

from jinja2 import BaseLoader

from digest.model.finding import Place
from digest.model.openings import openings
from digest.render.markup import finished, written
from digest.render.press import pressed
from digest.render.slots import nonce_for
from digest.render.trace import marking_engine

_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_MARK = re.compile("\x02(\\d+)\x03")
_NOT_ON_A_TAG = re.compile("\x02\\d+\x03(?!<[A-Za-z])")
_COMPONENT = re.compile("\x02(\\d+)\x03<(mj-[a-z-]+)((?:[^<>\"']|\"[^\"]*\"|'[^']*')*?)(/?)>")
_CLASS = re.compile(r"""\bcss-class\s*=\s*("[^"]*"|'[^']*')""")


def origins(
    values: Mapping[str, Any], template: str, loader: BaseLoader, *, page: str = "bulletin"
) -> tuple[Place | None, ...]:
    """For each opening tag of the page's HTML, as `openings` counts them, where it was written.

    A tag that the press adds for a component is where the component is. None for the head.

    Raises:
        RenderError: something in the templates is wrong.
    """
    made, marking = marking_engine(loader)
    marked = written(made, values, template, page)
    name = f"from-{nonce_for(marked)}-"
    html = pressed(_carried(marked, name))
    marks = list(_marks(html, name, marking.places))
    ends = [end for end, _ in marks]
    nearest = (bisect_right(ends, html.find(">", start)) for start, _ in openings(html))
    return tuple(marks[one - 1][1] if one else None for one in nearest)


def _marks(html: str, name: str, places: list[Place]) -> Iterator[tuple[int, Place]]:
    """Where each mark ends in the HTML, and the place that it stands for."""
    mark = rf"<!--{name}(\d+)-->|<!--.*?-->|<[A-Za-z][^<>]*?{name}(\d+)"
    for found in re.finditer(mark, html, re.DOTALL):
        number = found[1] or found[2]
        if number and int(number) < len(places):
            yield found.end(), places[int(number)]


def _carried(marked: str, name: str) -> str:
    """The MJML with its marks in a form that comes through the press."""
    head, body, rest = marked.partition("<mj-body")
    within = _COMMENT.sub(lambda comment: _MARK.sub("", comment[0]), body + rest)
    within = _NOT_ON_A_TAG.sub("", within)
    within = _COMPONENT.sub(lambda tag: _classed(tag, name), within)
    within = _MARK.sub(rf"<!--{name}\1-->", within)
    return finished(_MARK.sub("", head) + within)


def _classed(tag: re.Match[str], mark: str) -> str:
    number, component, attributes, empty = tag.groups()
    given = _CLASS.search(attributes)
    if given is None:
        return f'<{component}{attributes.rstrip()} css-class="{mark}{number}"{empty}>'
    value = f'"{given[1][1:-1]} {mark}{number}"'
    return f"<{component}{attributes[: given.start(1)]}{value}{attributes[given.end(1) :]}{empty}>"
