"""One recipient's edition: every slot filled, nothing left to fill. Pure.

`fill` gives text; `fill_json` gives the same as JSON, whose literal parts were encoded once.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from msgspec import Raw

from digest.deliver.headers import headers_of
from digest.deliver.personalise import Stencil, Write, escaped, in_json, one_line, spoken, stencil
from digest.model.delivery import Letter, Mailing, Masthead
from digest.model.issue import Edition, Slotted


@dataclass(frozen=True, slots=True)
class Filled:
    """What one recipient gets to read."""

    subject: str
    html: str
    text: str
    headers: tuple[tuple[str, str], ...]


def fill(edition: Edition, values: Mapping[str, str]) -> Filled:
    """The edition for one recipient: values escaped in HTML, as they are elsewhere.

    Raises:
        RenderError: a slot has no value.
    """
    form = _form(edition)
    return Filled(
        subject=edition.subject,
        html=form.html.fill(values).decode(),
        text=form.text.fill(values).decode(),
        headers=_filled(form.headers, values),
    )


@dataclass(frozen=True, slots=True)
class FilledJson:
    """What one recipient gets to read, ready to stand in a JSON document.

    Attributes:
        headers: those of the edition and those that sending adds.
    """

    subject: str
    html: Raw
    text: Raw
    headers: tuple[tuple[str, str], ...]


def fill_json(mailing: Mailing, letter: Letter) -> FilledJson:
    """The mailing's edition for one recipient.

    Raises:
        RenderError: a slot has no value.
    """
    form = _json_form(mailing.masthead, mailing.edition)
    return FilledJson(
        subject=form.subject,
        html=Raw(b'"%b"' % form.html.fill(letter.values)),
        text=Raw(b'"%b"' % form.text.fill(letter.values)),
        headers=_filled(form.headers, letter.values),
    )


def fill_headers(mailing: Mailing, letter: Letter) -> tuple[tuple[str, str], ...]:
    """The headers of one letter, those that sending adds among them."""
    form = _json_form(mailing.masthead, mailing.edition)
    return _filled(form.headers, letter.values)


def settled(mailing: Mailing) -> Mailing:
    """A mailing of one letter with nothing left to fill, for a service that fills nothing."""
    [letter] = mailing.letters
    filled = fill(mailing.edition, letter.values)
    edition = replace(
        mailing.edition,
        html=Slotted.plain(filled.html),
        text=Slotted.plain(filled.text),
        headers=tuple((name, Slotted.plain(value)) for name, value in filled.headers),
    )
    return replace(mailing, edition=edition)


@dataclass(frozen=True, slots=True)
class _Form:
    subject: str
    html: Stencil
    text: Stencil
    headers: tuple[tuple[str, Stencil], ...]


@lru_cache(maxsize=16)  # editions in flight at once: languages times segments of an issue
def _form(edition: Edition) -> _Form:
    return _cut(edition, edition.headers, str.encode)


@lru_cache(maxsize=16)
def _json_form(masthead: Masthead, edition: Edition) -> _Form:
    return _cut(edition, headers_of(masthead, edition), in_json)


def _cut(edition: Edition, headers: tuple[tuple[str, Slotted], ...], write: Write) -> _Form:
    return _Form(
        subject=spoken(edition.subject),
        html=stencil(edition.html, write, lambda value: write(escaped(value))),
        text=stencil(edition.text, write, write),
        headers=tuple((name, stencil(value)) for name, value in headers),
    )


def _filled(
    headers: tuple[tuple[str, Stencil], ...], values: Mapping[str, str]
) -> tuple[tuple[str, str], ...]:
    return tuple((name, one_line(cut.fill(values).decode())) for name, cut in headers)
