"""A letter with one button, which is no issue of a bulletin → an edition with a slot. Pure.

It is set by `templates/letter`, in the same guarded child as the bulletins.
"""

from __future__ import annotations

from dataclasses import dataclass

from jinja2 import BaseLoader

from digest.model.issue import Edition, Slotted
from digest.ports import Sandbox
from digest.render.letters import letters_for
from digest.render.letters.letters import Message
from digest.render.printing import Order, printed
from digest.render.slots import mark, nonce_for, split

BUTTON_URL = "button_url"
LETTERS = "letter"
"""The set that letters are set by."""

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
    message: Message, paper: Stationery, *, language: str, loader: BaseLoader, sandbox: Sandbox
) -> Edition:
    """A letter in one language; the slot `button_url` is filled for whoever gets it.

    Raises:
        RenderError: the template is wrong, or has no button.
    """
    page, nonce = letter_order(message, paper, language)
    html, text = printed(page, loader=loader, sandbox=sandbox)
    needed = frozenset({BUTTON_URL})
    return Edition(
        language=page.language,
        segment="",
        subject=str(page.values["subject"]),
        preheader="",
        html=split(html, nonce, needed=needed),
        text=split(text, nonce, needed=needed),
        headers=_HEADERS,
    )


def letter_order(message: Message, paper: Stationery, language: str) -> tuple[Order, str]:
    """A letter as a page to be set, and the nonce of the mark of its slot."""
    words = letters_for(language)
    names = {"title": paper.title, "site": paper.site_name}
    shown = {
        "language": words.code,
        "subject": message.subject.format(**names),
        "lead": message.lead.format(**names),
        "button": message.button,
        "otherwise": message.otherwise,
        "expires": words.lasting(paper.days),
        "by_hand": words.by_hand,
        "paper": paper,
    }
    nonce = nonce_for(repr(shown))
    values = {**shown, "button_url": mark(nonce, BUTTON_URL)}
    return Order(LETTERS, "letter", words.code, "ltr", values), nonce
