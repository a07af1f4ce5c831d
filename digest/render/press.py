"""Turn MJML into HTML. Pure; called in a guarded child only: deep nesting crashes the library.

No fonts, icons or files are fetched or named. What stands within a text is none of MJML's
business: it is taken out before and put back after, as MJML's own program does. The library would
read it, which takes most of its time, and mangles attributes in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from digest.errors import RenderError
from digest.render.slots import nonce_for

MOST_CHARACTERS = 1_048_576  # mjml-java's bound; a large bulletin has 50,000

TO_PRESS = "digest.render.press:press"
"""The task below, by name."""

# A comment is skipped, for it may hold anything.
_HOLDS_HTML = re.compile(
    r"""<!--.*?-->|<(mj-text|mj-table|mj-button)\b(?:[^<>"']|"[^"]*"|'[^']*')*+>""", re.DOTALL
)
_POSITION = re.compile(r" at position (\d+)(?::(\d+))?")
_HTML_TAG = re.compile(r"<html\b[^>]*>")
_LANGUAGE = re.compile(r"""\s(?:lang|dir)=("[^"]*"|'[^']*')""")


def press(payload: bytes) -> bytes:
    """A task: MJML in UTF-8 to HTML in UTF-8."""
    return pressed(payload.decode()).encode()


def pressed(mjml: str) -> str:
    """The HTML of an MJML document.

    Raises:
        RenderError: it cannot be read, with line and column where known; or there is too much.
    """
    from mjml import mjml2html  # noqa: PLC0415 - only the child that presses needs it

    _measure(mjml, "MJML")
    held = tuple(_held(mjml))
    mark = f"held-{nonce_for(mjml)}-"
    try:
        html = str(mjml2html(_without(held, mjml, mark), fonts={}, social_icon_origin=""))
    except ValueError as error:
        raise RenderError(f"MJML: {_placed(str(error), mjml, held, mark)}") from error
    html = re.sub(rf"{mark}(\d+);", lambda found: mjml[held[int(found[1])]].strip(), html)
    _measure(html, "HTML")
    return html


def in_language(html: str, language: str, direction: str) -> str:
    """`html` with what the library leaves open: its language, and no English role name."""
    html = _HTML_TAG.sub(
        lambda tag: _LANGUAGE.sub("", tag.group()).replace(
            "<html", f'<html lang="{language}" dir="{direction}"', 1
        ),
        html,
        count=1,
    )
    return html.replace(' aria-roledescription="email"', "", 1)


def _held(mjml: str) -> Iterator[slice]:
    """Where the HTML within texts, tables and buttons stands."""
    opening = _HOLDS_HTML.search(mjml)
    while opening is not None:
        resume = opening.end()
        if opening[1] and not opening[0].endswith("/>"):
            closing = mjml.find(f"</{opening[1]}", resume)
            if closing < 0:
                return  # the library says what is wrong with it
            if mjml[resume:closing].strip():  # an element that must be empty stays so
                yield slice(resume, closing)
            resume = closing
        opening = _HOLDS_HTML.search(mjml, resume)


def _without(held: tuple[slice, ...], mjml: str, mark: str) -> str:
    pieces, done = [], 0
    for number, part in enumerate(held):
        pieces += [mjml[done : part.start], f"{mark}{number};"]
        done = part.stop
    return "".join((*pieces, mjml[done:]))


def _measure(text: str, kind: str) -> None:
    if len(text) > MOST_CHARACTERS:
        raise RenderError(
            f"the {kind} has {len(text):,} characters; the most is {MOST_CHARACTERS:,}"
        )


def _placed(message: str, mjml: str, held: tuple[slice, ...], mark: str) -> str:
    """The library counts bytes of what it was given; people count lines and characters of it all."""
    found = _POSITION.search(message)
    if found is None:
        return message
    at = int(found[1])
    for number, part in enumerate(held):
        if len(mjml[: part.start].encode()) >= at:
            break
        at += len(mjml[part].encode()) - len(f"{mark}{number};")
    before = mjml.encode()[:at].decode(errors="ignore")
    line, column = before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1
    return f"{message[: found.start()]} at {line}:{column}{message[found.end() :]}"
