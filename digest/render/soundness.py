"""Is the MJML that a template makes sound? Its faults, in the user's own files. Pure.

The press takes almost anything, and drops what it does not know.
"""

from __future__ import annotations

from dataclasses import replace

from jinja2 import BaseLoader

from digest.model.finding import Fault
from digest.render.lint import MarkupError, lint
from digest.render.markup import render_mjml
from digest.render.sets import real_name
from digest.render.shown import View
from digest.render.trace import traced


def sound_mjml(view: View, template: str, loader: BaseLoader, page: str = "bulletin") -> str:
    """The MJML of a page, when nothing is wrong with it.

    Raises:
        RenderError: the template cannot be set. MarkupError: its MJML has faults.
    """
    mjml = render_mjml(view, template, loader, page)
    found = lint(mjml)
    if not found:
        return mjml
    placed = traced(found, mjml, view=view, template=template, loader=loader, page=page)
    faults = tuple(
        replace(fault, file=fault.file and real_name(loader, fault.file)) for fault in placed
    )
    others = f"; {len(faults) - 1} more, see digest check" if len(faults) > 1 else ""
    raise MarkupError(f"{told(faults[0], template)}{others}", faults)


def told(fault: Fault, template: str) -> str:
    """A fault as one line: place, what, and the rule."""
    at = f":{fault.line}:{fault.column}" if fault.file else f": line {fault.line} of its MJML"
    return f"templates/{fault.file or template}{at}: {fault.message} ({fault.rule})"
