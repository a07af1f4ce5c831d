"""Have a page set: HTML and plain text by the user's templates, in one trip to a guarded child.

No template of a user runs in this process, and nothing but text comes back. Pure but for the
sandbox and the loader handed in.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

import msgspec
from jinja2 import BaseLoader

from digest.errors import RenderError, SandboxError
from digest.model.finding import Fault, Place
from digest.ports import Sandbox
from digest.render.lint import MarkupError
from digest.render.sets import leaves, real_name
from digest.render.shown import View
from digest.render.typeset import Copy, Mistake, Printed

CPU_S = 3.0  # 30 entries take 0.02, a child that begins 0.2
_DEADLINE_S = 10.0  # by the clock, should the machine be busy
_TYPESET = "digest.render.typeset:typeset"
_TRACE = "digest.render.typeset:trace"
_Answer = TypeVar("_Answer")


@dataclass(frozen=True, slots=True)
class Order:
    """A page to be set.

    Attributes:
        template: folder of the templates. `page`: which of its pages.
        language, direction: of the document.
        values: what the templates see: texts, and dataclasses, tuples and mappings of them.
    """

    template: str
    page: str
    language: str
    direction: str
    values: Mapping[str, object]


def order(view: View, template: str, page: str = "bulletin") -> Order:
    """An edition, as a page of its template."""
    values = {"view": view, "words": view.words}
    return Order(template, page, view.language, view.direction, values)


def printed(wanted: Order, *, loader: BaseLoader, sandbox: Sandbox) -> tuple[str, str]:
    """HTML and plain text of a page.

    Raises:
        RenderError: something in the templates is wrong; file, line and column are named.
        MarkupError: the MJML that they write has faults.
    """
    answer = _answer(wanted, loader, sandbox)
    for mistake in answer.mistakes:
        raise _error(mistake, wanted.template, loader)
    return answer.html, answer.text


def mistakes_in(wanted: Order, *, loader: BaseLoader, sandbox: Sandbox) -> Iterator[str]:
    """Everything wrong with a page, a line each."""
    try:
        answer = _answer(wanted, loader, sandbox)
    except RenderError as error:
        yield str(error)
        return
    for mistake in answer.mistakes:
        if mistake.faults:
            yield from (_told(one, wanted.template) for one in _really(mistake.faults, loader))
        else:
            yield mistake.said


def origins_of(wanted: Order, *, loader: BaseLoader, sandbox: Sandbox) -> tuple[Place | None, ...]:
    """For each opening tag of a page's HTML, where in the templates it was written.

    Raises:
        RenderError: as in `printed`.
    """
    places = _done(_TRACE, wanted, loader, sandbox, tuple[Place | None, ...])
    return tuple(one and replace(one, file=real_name(loader, one.file)) for one in places)


def _answer(wanted: Order, loader: BaseLoader, sandbox: Sandbox) -> Printed:
    return _done(_TYPESET, wanted, loader, sandbox, Printed)


def _done(
    task: str, wanted: Order, loader: BaseLoader, sandbox: Sandbox, kind: type[_Answer]
) -> _Answer:
    """What the child answers."""
    copy = Copy(
        wanted.template,
        wanted.page,
        wanted.language,
        wanted.direction,
        wanted.values,
        leaves(loader),
    )
    try:
        payload = msgspec.json.encode(copy)
        answer = sandbox.call(task, payload, deadline_s=_DEADLINE_S, cpu_s=CPU_S)
        return msgspec.json.decode(answer, type=kind)
    except UnicodeEncodeError as error:
        raise RenderError(
            "a text of the issue holds half a character (a lone surrogate)"
        ) from error
    except (SandboxError, msgspec.DecodeError) as error:
        raise RenderError(
            f"templates/{wanted.template} could not be set: {error}; "
            "look at what was last changed there, then try again"
        ) from error


def _error(mistake: Mistake, template: str, loader: BaseLoader) -> RenderError:
    if not mistake.faults:
        return RenderError(mistake.said)
    faults = _really(mistake.faults, loader)
    others = f"; {len(faults) - 1} more, see digest check" if len(faults) > 1 else ""
    return MarkupError(f"{_told(faults[0], template)}{others}", faults)


def _really(faults: tuple[Fault, ...], loader: BaseLoader) -> tuple[Fault, ...]:
    """The faults, in the files as they lie in the folders."""
    return tuple(replace(one, file=one.file and real_name(loader, one.file)) for one in faults)


def _told(fault: Fault, template: str) -> str:
    """A fault as one line: place, what, and the rule."""
    at = f":{fault.line}:{fault.column}" if fault.file else f": line {fault.line} of its MJML"
    return f"templates/{fault.file or template}{at}: {fault.message} ({fault.rule})"
