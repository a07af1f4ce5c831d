"""Turn MJML into HTML, in a guarded child: deep nesting crashes the MJML library beyond rescue.

`press` runs in the child, `MjmlPress` is its caller. What can be refused is refused before the
library sees it: too large (1 MB), too deep (100 levels, where so many tags are that depth could
do harm; the linter in front looks always), includes.
"""

from __future__ import annotations

import re
from itertools import islice

from digest.errors import RenderError, SandboxError
from digest.ports import Sandbox

_MAX_CHARACTERS = 1_048_576  # mjml-java's bounds; a large bulletin has 200,000 and 20 levels
_MAX_DEPTH = 100
_HARMLESS = 1_500  # tags; the library can be ended by 1,825 wrappers in one another, not by fewer
_DEADLINE_S = 10.0

# Comments and CDATA may hold anything; a tag never reaches past the next "<", so this is linear.
# What else begins like a tag is broken: a quoted "</b>" would pass for a closing tag.
_TAG = re.compile(
    r"""<(?: !--.*?--> | !\[CDATA\[.*?\]\]>
    | (/?)([A-Za-z][\w:-]*+)[^<>"'/]*+
      (?:"[^"<]*+"[^<>"'/]*+ | '[^'<]*+'[^<>"'/]*+ | /(?!>)[^<>"'/]*+)*+ (/?)>
    | ([/A-Za-z]))""",
    re.DOTALL | re.VERBOSE,
)
_POSITION = re.compile(r" at position (\d+)(?::(\d+))?")
_VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"}
)


class MjmlPress:
    """`ports.Press` over a sandbox."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox

    def __call__(self, mjml: str) -> str:
        """The HTML of an MJML document. Raises RenderError, with line and column where known."""
        try:
            payload = mjml.encode()
            return self._sandbox.call(
                "digest.sandbox.press:press", payload, deadline_s=_DEADLINE_S
            ).decode()
        except UnicodeEncodeError as error:
            raise RenderError("the MJML holds half a character (a lone surrogate)") from error
        except SandboxError as error:
            raise RenderError(f"the MJML could not be turned into HTML: {error}") from error


def press(payload: bytes) -> bytes:
    """A task: MJML in UTF-8 to HTML in UTF-8. No fonts, icons or files are fetched or named."""
    from mjml import mjml2html  # noqa: PLC0415 - only the child that presses needs it

    text = payload.decode()
    if len(text) > _MAX_CHARACTERS:
        raise RenderError(f"the MJML has {len(text):,} characters; the most is {_MAX_CHARACTERS:,}")
    if text.count("<") > _HARMLESS:
        _refuse_depth(text)
    try:
        return mjml2html(text, fonts={}, social_icon_origin="").encode()
    except ValueError as error:
        raise RenderError(f"MJML: {_placed(str(error), payload)}") from error


def _refuse_depth(text: str) -> None:
    depth = 0
    # Groups only: places are looked up when they are needed, which is hardly ever.
    for number, (closing, name, closed, broken) in enumerate(_TAG.findall(text)):
        if broken:
            raise RenderError(f"MJML: a tag is not whole at {_at(text, number)}; write &lt; for <")
        if closing:
            depth -= 1
        elif name and not closed and name.lower() not in _VOID:
            depth += 1
            if depth > _MAX_DEPTH:
                raise RenderError(
                    f"MJML: nested more than {_MAX_DEPTH} deep at {_at(text, number)}"
                )


def _at(text: str, number: int) -> str:
    """Line and column of a tag, by its number among them."""
    tag = next(islice(_TAG.finditer(text), number, None))
    line, column = _line_and_column(text[: tag.start()])
    return f"{line}:{column}"


def _placed(message: str, payload: bytes) -> str:
    """The library counts bytes of UTF-8; people count lines and characters."""
    found = _POSITION.search(message)
    if found is None:
        return message
    before = payload[: int(found[1])].decode(errors="ignore")
    line, column = _line_and_column(before)
    return f"{message[: found.start()]} at {line}:{column}{message[found.end() :]}"


def _line_and_column(before: str) -> tuple[int, int]:
    """Both from 1, of the character that follows `before`."""
    return before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1
