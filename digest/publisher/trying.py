"""Try a set of templates: what is wrong with its pages, and what the gate would say of them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from jinja2 import BaseLoader

from digest.check import access, clients, contrast, images, privacy, programs, targets
from digest.check.facts import Facts
from digest.check.page import Page
from digest.errors import RenderError
from digest.model.finding import Finding, Severity
from digest.model.issue import Edition, Slotted
from digest.ports import Sandbox
from digest.render.printing import Order, mistakes_in, origins_of, printed
from digest.render.specimen import SITE, trials

_OF_THE_PAGE = (
    *access.RULES,
    *contrast.RULES,
    *targets.RULES,
    *images.RULES,
    *clients.RULES,
)
_OF_ITS_WORLD = (*privacy.RULES, *programs.RULES)


def mistakes(template: str, loader: BaseLoader, sandbox: Sandbox) -> Iterator[str]:
    """What is wrong with a set, in any language and either part; a line each, each once.

    Of what the gate asks, that which would stop every issue.
    """
    lines = (line for wanted in trials(template) for line in _of_page(wanted, loader, sandbox))
    yield from dict.fromkeys(lines)


def _of_page(wanted: Order, loader: BaseLoader, sandbox: Sandbox) -> Iterator[str]:
    try:
        html, text = printed(wanted, loader=loader, sandbox=sandbox)
    except RenderError:
        yield from mistakes_in(wanted, loader=loader, sandbox=sandbox)
        return
    blockers = (one for one in _found(wanted, html, text) if one.severity is Severity.BLOCKER)
    found = tuple(blockers)
    if found:
        places = origins_of(wanted, loader=loader, sandbox=sandbox)
        for one in found:
            place = places[one.tag] if one.tag is not None and one.tag < len(places) else None
            at = f"{place.file}:{place.line}:{place.column}" if place else wanted.template
            yield f"templates/{at}: {one.message} ({one.rule})"


def _found(wanted: Order, html: str, text: str) -> Iterator[Finding]:
    edition = Edition(
        language=wanted.language,
        segment="",
        subject="",
        preheader="",
        html=Slotted.plain(html),
        text=Slotted.plain(text),
    )
    page, facts = Page.of(edition), Facts(public_url=SITE, today=date.min)
    for rule in _OF_THE_PAGE:
        yield from rule(page)
    for placed in _OF_ITS_WORLD:
        yield from placed(page, facts)
