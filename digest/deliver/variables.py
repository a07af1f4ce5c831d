"""Write an edition as a template that a service fills, and the values of each reader. Pure.

Services differ in how they write a variable and in whether they escape its value in HTML. What
the content holds must never look like a variable: there a slot stands in for it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from digest.deliver.headers import headers_of
from digest.deliver.personalise import escaped, merged, one_line, spoken, value_of
from digest.model.delivery import Mailing, Masthead
from digest.model.issue import Edition, Slot, Slotted

_IN_HTML = "_html"


@dataclass(frozen=True, slots=True)
class Notation:
    """How one service writes variables.

    Attributes:
        opens, closes: what stands around a name.
        lookalike: literal text that would look like a variable, or start one at the end of a
            literal.
        stand_in, literal: name and value of the variable written in its place.
        escapes: the service escapes values in HTML; else they come escaped, under a second name.
    """

    opens: str
    closes: str
    lookalike: re.Pattern[str]
    stand_in: str
    literal: str
    escapes: bool = False

    def write(self, slotted: Slotted, *, in_html: bool = False) -> str:
        """A text with its slots as variables."""
        doubled = in_html and not self.escapes
        return "".join(
            self._variable(part.name + _IN_HTML * doubled)
            if isinstance(part, Slot)
            else self.lookalike.sub(lambda _: self._variable(self.stand_in), part)
            for part in merged(slotted)
        )

    def _variable(self, name: str) -> str:
        return f"{self.opens}{name}{self.closes}"


PERCENTS = Notation("%%", "%%", re.compile("%%"), "pct", "%%", escapes=True)
"""Our own protocol's."""

BRACES_LOOKALIKE = re.compile(r"\{(?=[{%#])|\{\Z")
"""What the template languages with `{{…}}` would take for a tag of theirs."""


@dataclass(frozen=True, slots=True)
class Template:
    """An edition as a service fills it.

    Attributes:
        headers: with variables too.
        variables: name, slot, and whether the value is escaped for HTML.
        names: of the slots, where their values can go out as they are; else none.
    """

    subject: str
    html: str
    text: str
    headers: tuple[tuple[str, str], ...]
    variables: tuple[tuple[str, str, bool], ...]
    stand_in: tuple[str, str] | None
    names: frozenset[str]

    def values(self, given: Mapping[str, str]) -> Mapping[str, str]:
        """What one reader's letter needs.

        Raises:
            RenderError: a slot has no value.
        """
        if self.names == given.keys() and all(map(str.isprintable, given.values())):
            return given
        values = {
            name: escaped(value_of(slot, given)) if in_html else value_of(slot, given)
            for name, slot, in_html in self.variables
        }
        if self.stand_in:
            name, literal = self.stand_in
            values[name] = literal
        return values


def template(mailing: Mailing, notation: Notation) -> Template:
    """The mailing's edition in a service's notation."""
    return _template(mailing.masthead, mailing.edition, notation)


@lru_cache(maxsize=16)  # editions in flight at once: languages times segments of an issue
def _template(masthead: Masthead, edition: Edition, notation: Notation) -> Template:
    subject = Slotted.plain(spoken(edition.subject))
    headers = headers_of(masthead, edition)
    plain = (subject, edition.text, *(value for _, value in headers))
    written = {
        "subject": notation.write(subject),
        "html": notation.write(edition.html, in_html=True),
        "text": notation.write(edition.text),
    }
    in_headers = tuple((name, one_line(notation.write(value))) for name, value in headers)
    stands_in = any(
        isinstance(part, str) and notation.lookalike.search(part)
        for slotted in (*plain, edition.html)
        for part in merged(slotted)
    )
    variables = _variables(plain, edition.html, notation)
    is_bare = not stands_in and all(name == slot for name, slot, _ in variables)
    return Template(
        **written,
        headers=in_headers,
        variables=variables,
        stand_in=(notation.stand_in, notation.literal) if stands_in else None,
        names=frozenset(name for name, _, _ in variables) if is_bare else frozenset(),
    )


def _variables(
    plain: tuple[Slotted, ...], html: Slotted, notation: Notation
) -> tuple[tuple[str, str, bool], ...]:
    raw = frozenset().union(*(slotted.slots for slotted in plain))
    if notation.escapes:
        return tuple((name, name, False) for name in sorted(raw | html.slots))
    return (
        *((name, name, False) for name in sorted(raw)),
        *((name + _IN_HTML, name, True) for name in sorted(html.slots)),
    )
