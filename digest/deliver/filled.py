"""One recipient's edition: every slot filled, nothing left to fill. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from digest.deliver.personalise import Stencil, escaped, stencil
from digest.model.issue import Edition


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
        html=form.html.fill(values, escaped),
        text=form.text.fill(values),
        headers=tuple((name, cut.fill(values)) for name, cut in form.headers),
    )


@dataclass(frozen=True, slots=True)
class _Form:
    html: Stencil
    text: Stencil
    headers: tuple[tuple[str, Stencil], ...]


@lru_cache(maxsize=16)  # editions in flight at once: languages times segments of an issue
def _form(edition: Edition) -> _Form:
    return _Form(
        html=stencil(edition.html),
        text=stencil(edition.text),
        headers=tuple((name, stencil(value)) for name, value in edition.headers),
    )
