"""A letter with one button, which is no issue of a bulletin → an edition with a slot. Pure.

It is set by `templates/letter`, through the same engine, linter and press as the bulletins.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from jinja2 import BaseLoader

from digest.model.issue import Edition, Slotted
from digest.ports import Press
from digest.render.engine import set_template
from digest.render.letters import letters_for
from digest.render.letters.letters import Message
from digest.render.lint import MarkupError, lint
from digest.render.markup import finished, markup_engine
from digest.render.plaintext import text_engine
from digest.render.slots import mark, nonce_for, split

BUTTON_URL = "button_url"
_FOLDER = "letter"
_HTML_TAG = re.compile(r"<html\b[^>]*>")
# RFC 3834 §5: nobody's holiday notice should answer it.
_HEADERS = (("Auto-Submitted", Slotted.plain("auto-generated")),)


@dataclass(frozen=True, slots=True)
class Stationery:
    """What a letter says beside its message.

    Attributes:
        title: the bulletin's, in the letter's language.
        days: how long the button works; None = for as long as the reader has the bulletin.
    """

    title: str
    site_name: str
    sender_name: str
    days: int | None = None
    postal_address: str | None = None
    contact: str | None = None
    privacy_url: str | None = None


def render_letter(
    message: Message, paper: Stationery, *, language: str, loader: BaseLoader, press: Press
) -> Edition:
    """A letter in one language; the slot `button_url` is filled for whoever gets it.

    Raises:
        RenderError: the template is wrong, or has no button.
    """
    words = letters_for(language)
    names = {"title": paper.title, "site": paper.site_name}
    shown = {
        "language": words.code,
        "subject": message.subject.format(**names),
        "lead": message.lead.format(**names),
        "button": message.button,
        "otherwise": message.otherwise,
        "expires": words.expires.format(days=paper.days) if paper.days else "",
        "by_hand": words.by_hand,
        "paper": paper,
    }
    nonce = nonce_for(repr(shown))
    values = {**shown, "button_url": mark(nonce, BUTTON_URL)}
    mjml = finished(set_template(markup_engine(loader), f"{_FOLDER}/letter.mjml.j2", values))
    faults = lint(mjml)
    if faults:
        raise MarkupError(f"templates/{_FOLDER}: {faults[0].message} ({faults[0].rule})", ())
    needed = frozenset({BUTTON_URL})
    text = set_template(text_engine(loader), f"{_FOLDER}/letter.txt.j2", values)
    return Edition(
        language=words.code,
        segment="",
        subject=str(shown["subject"]),
        preheader="",
        html=split(_in_language(press(mjml), words.code), nonce, needed=needed),
        text=split(text.strip("\n") + "\n", nonce, needed=needed),
        headers=_HEADERS,
    )


def _in_language(html: str, code: str) -> str:
    """The document's language, which the press does not say, and no English role name."""
    html = _HTML_TAG.sub(
        lambda tag: re.sub(r'\s(?:lang|dir)="[^"]*"', "", tag.group()).replace(
            "<html", f'<html lang="{code}" dir="ltr"', 1
        ),
        html,
        count=1,
    )
    return html.replace(' aria-roledescription="email"', "", 1)
