"""Values → MJML, through the user's template. Pure but for the loader handed in."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from jinja2 import BaseLoader
from markupsafe import Markup

from digest.render.engine import Engine, engine, set_template, told
from digest.render.escape import armour, escape
from digest.render.hyphens import breakable
from digest.render.spaces import bound

_INDENT = re.compile(r"[ \t\r]*\n[ \t\r\n]*")  # a template's layout; line breaks in data are gone


def render_mjml(
    values: Mapping[str, Any], template: str, loader: BaseLoader, page: str = "bulletin"
) -> str:
    """The MJML of a page: every value escaped, every attribute in a form MJML keeps.

    Args:
        template: folder of the template, as the bulletin names it.
        page: which of its pages: the bulletin, or the specimen of all blocks.

    Raises:
        RenderError: something in the template is wrong.
    """
    return finished(written(_engine(loader), values, template, page))


def written(made: Engine, values: Mapping[str, Any], template: str, page: str) -> str:
    """What the template writes, in its own layout."""
    return set_template(made, f"{template}/{page}.mjml.j2", values)


def finished(mjml: str) -> str:
    """`mjml` without its template's layout, and with attributes in a form that MJML keeps."""
    return armour(_INDENT.sub("\n", mjml))


def markup_engine(loader: BaseLoader) -> Engine:
    """An engine that sets MJML templates."""
    made = engine(loader, write=_set, markup=True)
    made.filters["breakable"] = told(breakable)
    return made


_engine = lru_cache(maxsize=8)(markup_engine)  # compiling takes longer than filling; edits are seen


def _set(value: object) -> Markup:
    """A value as it stands on the page; Markup was set before, piece by piece."""
    return escape(bound(value) if type(value) is str else value)
