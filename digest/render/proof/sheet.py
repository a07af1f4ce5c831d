"""Write the proof sheet: one page, complete in itself, that shows a mail in every look.

Pure but for the page's own files, which lie beside this module.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from html import unescape
from pathlib import Path

from babel.dates import format_date
from babel.numbers import format_decimal
from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from digest.model.finding import Finding
from digest.render.proof.looks import Look, as_seen
from digest.render.proof.source import address_in, pieces, place_of
from digest.render.proof.words import words_for
from digest.render.proof.words.words import ProofWords

WIDTHS = (375, 640)  # of a phone, and of a mail window
CLIPPED_AT = 102_400  # bytes; Gmail shows no more of a mail
CROWDED_AT = 80_000  # bytes; where the gate begins to warn: SIZE-01
_HERE = Path(__file__).parent
_BODY = re.compile(r"<body\b.*", re.DOTALL)
_UNSEEN = re.compile(r"<(style|script|title)\b.*?</\1>|<!--.*?-->|<[^>]*>", re.DOTALL)
_SHOWN_IN_ROW = 240  # characters; no inbox shows more
_PARTS = {"SIZE": "size", "HDR": "headers", "PRE": "inbox", "TEXT": "plain"}  # rules to places


@dataclass(frozen=True, slots=True)
class Noticed:
    """A finding, what it says and what it means to a reader.

    Attributes:
        language: of both.
        part: of the mail it is about, as people call it; "" where it is about a heading.
    """

    finding: Finding
    message: str
    why: str
    language: str
    part: str = ""

    @property
    def place(self) -> str | None:
        """The part of the sheet it is about, where that is not the mail itself."""
        return _PARTS.get(self.finding.rule.partition("-")[0])


@dataclass(frozen=True, slots=True)
class Proof:
    """A mail, filled for one reader or for nobody, with everything to be known of it.

    Attributes:
        name: of the issue. `language`: of the mail.
        headers: name and value, filled as the mail is.
        for_reader: filled for one reader, whom the sheet does not name: it is kept as a file.
    """

    name: str
    language: str
    sender: str
    subject: str
    preheader: str
    html: str
    text: str
    headers: tuple[tuple[str, str], ...] = ()
    noticed: tuple[Noticed, ...] = ()
    for_reader: bool = False


def sheet(proof: Proof, *, language: str, follows: bool = False) -> str:
    """The page, in the editor's language.

    Args:
        follows: read again whenever the editor comes back to it.
    """
    words = words_for(language)
    looks = {look: as_seen(proof.html, look) for look in Look}
    places = [place_of(one.finding, proof.html) for one in proof.noticed]
    script = (_HERE / "sheet.js").read_text(encoding="utf-8")
    return _page().render(
        proof=proof,
        words=words,
        looks=looks,
        script=script,
        style=(_HERE / "sheet.css").read_text(encoding="utf-8"),
        policy=_policy(script),
        packed=_packed(looks.items()),
        widths=WIDTHS,
        places=places,
        addresses=[address_in(one.finding, proof.html) for one in proof.noticed],
        pieces=pieces(proof.html, places),
        row=_row(proof),
        size=_Size.of(proof.html, words),
        follows=follows,
        day=lambda at: format_date(at, "long", locale=words.locale),
    )


@dataclass(frozen=True, slots=True)
class _Size:
    """The bar that fills towards the size at which a mail is cut off."""

    told: str
    percent: float
    weight: str

    @classmethod
    def of(cls, html: str, words: ProofWords) -> _Size:
        taken = len(html.encode())
        numbers = (format_decimal(n, locale=words.locale) for n in (taken, CLIPPED_AT))
        share = 100 * taken / CLIPPED_AT
        weight = "over" if taken > CLIPPED_AT else "near" if taken > CROWDED_AT else "fine"
        return cls(words.size_of.format(*numbers, round(share)), min(100.0, share), weight)


def _row(proof: Proof) -> str:
    """What an inbox shows after the subject: the preheader, then how the mail goes on."""
    body = _BODY.search(proof.html)
    said = unescape(_UNSEEN.sub(" ", body.group())) if body else ""
    return " ".join(said.split())[:_SHOWN_IN_ROW]


def _packed(looks: Iterable[tuple[Look, str]]) -> str:
    """The looks as JSON that can stand in a script element."""
    return json.dumps(dict(looks), ensure_ascii=False).replace("<", "\\u003c")


def _policy(script: str) -> str:
    """Nothing is fetched, and no script runs but the page's own."""
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    allowed = f"img-src data:; style-src 'unsafe-inline'; script-src 'sha256-{digest}'"
    return f"default-src 'none'; base-uri 'none'; form-action 'none'; {allowed}"


@cache
def _page() -> Template:
    made = Environment(
        loader=FileSystemLoader(_HERE),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return made.get_template("sheet.html")
