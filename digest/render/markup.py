"""View → MJML, through the user's template. Pure but for the loader handed in."""

from __future__ import annotations

import re
from functools import lru_cache

from jinja2 import BaseLoader

from digest.render.engine import Engine, engine, set_template
from digest.render.escape import armour, escape
from digest.render.hyphens import breakable
from digest.render.shown import View

_INDENT = re.compile(r"[ \t\r]*\n[ \t\r\n]*")  # a template's layout; line breaks in data are gone


def render_mjml(view: View, template: str, loader: BaseLoader) -> str:
    """The MJML of an edition: every value escaped, every attribute in a form MJML keeps.

    Args:
        template: folder of the template, as the bulletin names it.

    Raises:
        RenderError: something in the template is wrong.
    """
    values = {"view": view, "words": view.words}
    written = set_template(_engine(loader), f"{template}/bulletin.mjml.j2", values)
    return armour(_INDENT.sub("\n", written))


@lru_cache(maxsize=8)  # compiling the templates takes longer than filling them; edits are seen
def _engine(loader: BaseLoader) -> Engine:
    made = engine(loader, write=escape, markup=True)
    made.filters["breakable"] = breakable
    return made
