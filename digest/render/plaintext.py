"""Values → plain text, through the user's text template; written, not converted from HTML.

Pure but for the loader handed in.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from jinja2 import BaseLoader

from digest.render.engine import Engine, engine, set_template, told
from digest.render.spaces import bound

COLUMNS = 72
_KEPT = "\0"  # a space that ends no line; no text that is printed has this character
_BLANKS = re.compile(r"\n{4,}")


def render_text(
    values: Mapping[str, Any], template: str, loader: BaseLoader, page: str = "bulletin"
) -> str:
    """The plain text of a page: lines of at most 72 columns, but for long addresses.

    Raises:
        RenderError: something in the template is wrong.
    """
    text = set_template(_engine(loader), f"{template}/{page}.txt.j2", values)
    lines = "\n".join(line.rstrip() for line in text.split("\n"))
    return _BLANKS.sub("\n\n\n", lines).strip("\n") + "\n"


def wrapped(text: str, indent: int = 0) -> str:
    """`text` in lines of at most 72 columns; words, addresses and numbers stay whole."""
    filled = textwrap.fill(
        bound(text, _KEPT),
        COLUMNS,
        initial_indent=" " * indent,
        subsequent_indent=" " * indent,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return filled.replace(_KEPT, " ")


def text_engine(loader: BaseLoader) -> Engine:
    """An engine that sets text templates."""
    made = engine(loader, write=_as_it_is, markup=False)
    made.filters["wrapped"] = told(wrapped)
    return made


_engine = lru_cache(maxsize=8)(text_engine)  # see markup


def _as_it_is(value: object) -> object:
    return value
