"""Put what the template engine says of a mistake into words for who edits templates. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import get_close_matches

from jinja2 import TemplateError, TemplateNotFound, TemplateSyntaxError

NEAR = "; did you mean"
_ENDLESS = {
    MemoryError: "needs more memory than a template may; is there a loop without an end?",
    TimeoutError: "takes longer than a template may; is there a loop without an end?",
    RecursionError: "takes itself in again and again, or is nested too deeply",
    ZeroDivisionError: "divides by zero",
    OverflowError: "counts further than a template may: a range has at most 100,000 numbers",
}
_NO_FIELD = re.compile(r"^'[\w.]+ object' has no attribute")
_NO_NAME = re.compile(r"^'([^']+)' is undefined$")
_NO_EXPORT = re.compile(r"^the template '([^']+)' \(.*\) does not export .* '([^']+)'$")
_NO_SUCH = re.compile(r"^No (filter|test) named '([^']+)'")
_ENDED = re.compile(r"^Unexpected end of template\. Jinja.* closed is '(\w+)'", re.DOTALL)
_UNKNOWN = re.compile(r"^Encountered unknown tag '(\w+)'\.(?:.* closed is '(\w+)')?", re.DOTALL)
_UNREAD = re.compile(r"\{#.*?#\}|\{%-?\s*raw\s*-?%\}.*?\{%-?\s*endraw\s*-?%\}", re.DOTALL)
_STATEMENT = re.compile(r"\{%[-+]?\s*(\w+)([^%]*)")
_CLOSED = frozenset(
    {"if", "for", "macro", "call", "filter", "set", "block", "with", "autoescape", "trans"}
)
_TAGS = (*sorted(_CLOSED), *("else", "elif", "include", "import", "from", "extends", "do"))


def said(
    error: Exception,
    *,
    filters: Iterable[str] = (),
    tests: Iterable[str] = (),
    names: Iterable[str] = (),
) -> str:
    """What is wrong. `filters`, `tests`, `names`: those there are, to tell of one that is near."""
    plain = _ENDLESS.get(type(error))
    if plain is not None:
        return plain
    if isinstance(error, TemplateNotFound):
        return (
            f"there is no template '{error.name}'; a file is looked for in the folder of the one "
            "that names it and in templates/bulletin/; name another FOLDER/FILE"
        )
    if not isinstance(error, TemplateError):
        return f"this cannot be worked out: {error}"
    message = (error.message or type(error).__name__).strip().rstrip(".")
    missing = _NO_SUCH.match(message)
    if missing is not None:
        known = filters if missing[1] == "filter" else tests
        return f"there is no {missing[1]} '{missing[2]}'{near(missing[2], known)}"
    unknown = _NO_NAME.match(message)
    if unknown is not None:
        return message + near(unknown[1], names)
    lacking = _NO_EXPORT.match(message)
    if lacking is not None:
        return f"{lacking[1]} has no '{lacking[2]}' to import{near(lacking[2], names)}"
    return _NO_FIELD.sub("there is no", message)


def imported_from(error: Exception) -> str | None:
    """The template that does not have what another wants to import from it."""
    lacking = _NO_EXPORT.match(error.message or "") if isinstance(error, TemplateError) else None
    return lacking[1] if lacking else None


def said_of_syntax(error: TemplateSyntaxError, **known: Iterable[str]) -> tuple[int, str]:
    """The line of a template that cannot be read, and what is wrong there."""
    source, message = error.source or "", error.message or ""
    ended, unknown = _ENDED.match(message), _UNKNOWN.match(message)
    if ended is not None:
        line = _opened(source, ended[1]) or error.lineno
        return line, f"{{% {ended[1]} %}} is never closed: add {{% end{ended[1]} %}}"
    if unknown is None:
        return error.lineno, said(error, **known)
    tag, open_one = unknown[1], unknown[2]
    if not tag.startswith("end"):
        return error.lineno, f"there is no tag '{tag}'{near(tag, _TAGS)}"
    if open_one is None:
        return error.lineno, f"'{tag}' closes nothing"
    at = _opened("\n".join(source.split("\n")[: error.lineno - 1]), open_one)
    where = f" of line {at}" if at else ""
    return error.lineno, f"'{tag}' stands where {{% {open_one} %}}{where} is still open"


def near(name: str, known: Iterable[str]) -> str:
    """The end of a sentence about a name that is wrong: one there is, if one is like it."""
    alike = get_close_matches(name, list(known), n=1)
    return f"{NEAR} '{alike[0]}'?" if alike else ""


def _opened(source: str, tag: str) -> int | None:
    """The line of the innermost `tag` that is still open at the end of `source`."""
    code = _UNREAD.sub(lambda found: "\n" * found[0].count("\n"), source)
    open_at: list[tuple[str, int]] = []
    for found in _STATEMENT.finditer(code):
        name, rest = found[1], found[2]
        if name.startswith("end") and open_at and open_at[-1][0] == name.removeprefix("end"):
            open_at.pop()
        elif name in _CLOSED and not (name == "set" and "=" in rest):
            open_at.append((name, code.count("\n", 0, found.start()) + 1))
    return next((line for name, line in reversed(open_at) if name == tag), None)
