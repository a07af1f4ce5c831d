"""Decide what a segment rule says: which of a bulletin's readers it means. Pure.

    rule  = both { "or" both }              both = one { "and" one }
    one   = "not" one | "(" rule ")" | name test
    test  = ("=" | "!=" | "<" | "<=" | ">" | ">=") value
          | ["not"] "in" "(" value { "," value } ")"
          | "is" ["not"] "empty"
    value = "text" | number | yes | no

The names are those of `NAMES`, and the operator's own fields. A reader has several topics and
regions: `topic = "events"` holds when that is one of them, `topic != "events"` when it is none.
The rule is data: nothing in it is ever run, in Python or in the database.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from difflib import get_close_matches
from enum import StrEnum
from itertools import chain
from unicodedata import normalize

LONGEST = 4_000  # characters
DEEPEST = 30  # brackets and "not" in one another

Value = str | float | bool


class Kind(StrEnum):
    """What values of a name are, and so how they are compared."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    YES_NO = "yes_no"
    SEVERAL = "several"  # texts of which a reader has any number


NAMES: Mapping[str, Kind] = {
    "language": Kind.TEXT,
    "topic": Kind.SEVERAL,
    "region": Kind.SEVERAL,
    "frequency": Kind.TEXT,
    "since": Kind.DATE,  # on the bulletin, or in the state they are in
}


@dataclass(frozen=True, slots=True)
class Test:
    """One comparison by `sign`: `= < <= > >=`. Who has no such value is neither below nor above.

    Attributes:
        values: more than one only with `=`, which then holds for any of them; none = is empty.
    """

    __test__ = False  # pytest would take it for one of its own

    name: str
    kind: Kind
    sign: str
    values: tuple[Value, ...]

    def __str__(self) -> str:
        """As an operator writes it, where there is one value."""
        return " ".join([self.name, self.sign, *map(_written, self.values)])


@dataclass(frozen=True, slots=True)
class Not:
    """Holds where `rule` does not."""

    rule: Rule


@dataclass(frozen=True, slots=True)
class Every:
    """Holds where all of them do."""

    rules: tuple[Rule, ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """Holds where one of them does."""

    rules: tuple[Rule, ...]


def _written(value: Value) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f'"{value}"' if isinstance(value, str) else f"{value:g}"


Rule = Test | Not | Every | AnyOf


def parse_segment(
    text: str,
    own: Mapping[str, Kind] | None = None,
    choices: Mapping[str, tuple[str, ...]] | None = None,
) -> Rule:
    """The rule that `text` writes.

    Args:
        own: kinds of the operator's own fields, by name.
        choices: the only values that a name can have, by name; read in upper or lower case.

    Raises:
        ValueError: it makes no sense; the message shows the place by a caret below it.
    """
    if len(text) > LONGEST:
        raise ValueError(f"the segment is longer than {LONGEST:,} characters")
    return _Parser(text, {**(own or {}), **NAMES}, choices or {}).whole()


def among(choices: Iterable[str], text: str) -> str | None:
    """The choice that `text` means, in upper or lower case, full-width or composed letters."""
    known = tuple(choices)
    alike = (one for one in known if _folded(one) == _folded(text))
    return text if text in known else next(alike, None)


def _folded(text: str) -> str:
    return normalize("NFKC", text).casefold().strip()


def equalities(rule: Rule) -> Iterator[Test]:
    """Each value that a rule asks for by name, as a test of its own, in the rule's order."""
    match rule:
        case Test(sign="=", values=values):
            yield from (replace(rule, values=(value,)) for value in values)
        case Not(rule=inner):
            yield from equalities(inner)
        case Every(rules=inner) | AnyOf(rules=inner):
            yield from chain.from_iterable(map(equalities, inner))


@dataclass(frozen=True, slots=True)
class _Token:
    """`sort`: `word text number sign end`."""

    sort: str
    text: str
    at: int


_TOKEN = re.compile(
    r"""(?P<word>[^\W\d][\w-]*) | (?P<number>-?\d+(?:\.\d+)?)\b | (?P<sign><=|>=|!=|[=<>(),])
    | "(?P<double>[^"\n]*)" | '(?P<single>[^'\n]*)'""",
    re.VERBOSE,
)
_SIGNS = ("=", "!=", "<", "<=", ">", ">=")
_YES_OR_NO = {"yes": True, "true": True, "no": False, "false": False}
_KEYWORDS = frozenset({"and", "or", "not", "in", "is", "empty", "true", "false"})


class _Parser:
    """Reads a rule from left to right, one method a line of the grammar."""

    def __init__(
        self, text: str, names: Mapping[str, Kind], choices: Mapping[str, tuple[str, ...]]
    ) -> None:
        self._text = text
        self._names = names
        self._choices = choices
        self._tokens = self._split(text)
        self._here = next(self._tokens)
        self._depth = 0

    def whole(self) -> Rule:
        rule = self._any_of()
        if self._here.sort != "end":
            raise self._error('"and" or "or" is missing before this')
        return rule

    def _any_of(self) -> Rule:
        rules = [self._every()]
        while self._take_word("or"):
            rules.append(self._every())
        return rules[0] if len(rules) == 1 else AnyOf(tuple(rules))

    def _every(self) -> Rule:
        rules = [self._one()]
        while self._take_word("and"):
            rules.append(self._one())
        return rules[0] if len(rules) == 1 else Every(tuple(rules))

    def _one(self) -> Rule:
        self._depth += 1
        if self._depth > DEEPEST:
            raise self._error(f"brackets are nested more than {DEEPEST} deep")
        if self._take_word("not"):
            rule: Rule = Not(self._one())
        elif self._take_sign("("):
            rule = self._any_of()
            self._require_sign(")", "the bracket is not closed")
        else:
            rule = self._test()
        self._depth -= 1
        return rule

    def _test(self) -> Rule:
        name, kind = self._name()
        if self._take_word("is"):
            return self._emptiness(name, kind)
        if self._take_word("not"):
            if not self._take_word("in"):
                raise self._error('"in" is missing after "not"')
            return Not(self._list(name, kind))
        if self._take_word("in"):
            return self._list(name, kind)
        return self._comparison(name, kind)

    def _emptiness(self, name: str, kind: Kind) -> Rule:
        turned = self._take_word("not")
        if not self._take_word("empty"):
            raise self._error('"empty" is missing: write "is empty" or "is not empty"')
        test = Test(name, kind, "=", ())
        return Not(test) if turned else test

    def _list(self, name: str, kind: Kind) -> Test:
        self._require_sign("(", 'a list in brackets follows "in"')
        values = [self._value(name, kind)]
        while self._take_sign(","):
            values.append(self._value(name, kind))
        self._require_sign(")", "the list is not closed; values are separated by commas")
        return Test(name, kind, "=", tuple(values))

    def _comparison(self, name: str, kind: Kind) -> Rule:
        sign, token = self._here.text, self._here
        if token.sort != "sign" or sign not in _SIGNS:
            raise self._error(f'after "{name}" comes one of {" ".join(_SIGNS)}, or "in", or "is"')
        if sign[0] in "<>" and kind not in (Kind.NUMBER, Kind.DATE):
            raise self._error(f'"{name}" has no order; compare it with = or !=')
        self._go_on()
        value = self._value(name, kind)
        if sign == "!=":
            return Not(Test(name, kind, "=", (value,)))
        return Test(name, kind, sign, (value,))

    def _name(self) -> tuple[str, Kind]:
        token = self._here
        if token.sort != "word" or token.text.lower() in _KEYWORDS:
            raise self._error(f"a name comes here: {', '.join(sorted(self._names))}")
        name = token.text.lower()
        if name not in self._names:
            near = get_close_matches(name, self._names, n=1)
            known = f'did you mean "{near[0]}"?' if near else f"known: {', '.join(self._names)}"
            raise self._error(f'"{token.text}" is unknown; {known}')
        self._go_on()
        return name, self._names[name]

    def _value(self, name: str, kind: Kind) -> Value:
        token = self._here
        match kind, token.sort:
            case Kind.NUMBER, "number":
                value: Value = float(token.text)
            case Kind.YES_NO, "word" if token.text.lower() in _YES_OR_NO:
                value = _YES_OR_NO[token.text.lower()]
            case Kind.DATE, "text" if _is_day(token.text):
                value = token.text
            case ((Kind.TEXT | Kind.SEVERAL), "text") if token.text.strip(" ,"):
                value = self._choice(name, token.text)
            case _:
                raise self._error(f"{_WANTED[kind]} comes here")
        self._go_on()
        return value

    def _choice(self, name: str, text: str) -> str:
        """The value as it is kept; any text where a name has no choices."""
        if name not in self._choices:
            return text
        found = among(self._choices[name], text)
        if found is None:
            raise self._error(f'"{name}" can be {", ".join(self._choices[name])}')
        return found

    def _take_word(self, word: str) -> bool:
        found = self._here.sort == "word" and self._here.text.lower() == word
        if found:
            self._go_on()
        return found

    def _take_sign(self, sign: str) -> bool:
        found = self._here.sort == "sign" and self._here.text == sign
        if found:
            self._go_on()
        return found

    def _require_sign(self, sign: str, else_say: str) -> None:
        if not self._take_sign(sign):
            raise self._error(else_say)

    def _go_on(self) -> None:
        self._here = next(self._tokens)

    def _split(self, text: str) -> Iterator[_Token]:
        at = 0
        while at < len(text):
            if text[at].isspace():
                at += 1
                continue
            found = _TOKEN.match(text, at)
            if found is None:
                quote = text[at] in "\"'"
                says = "the quotation mark is not closed" if quote else f"{text[at]!r} is unknown"
                raise ValueError(_pointing(text, at, says))
            sort = found.lastgroup or ""
            yield _Token("text" if sort in ("double", "single") else sort, found[sort], at)
            at = found.end()
        yield _Token("end", "", len(text))

    def _error(self, message: str) -> ValueError:
        return ValueError(_pointing(self._text, self._here.at, message))


_WANTED = {
    Kind.TEXT: "a text in quotation marks",
    Kind.SEVERAL: "a text in quotation marks",
    Kind.NUMBER: "a number",
    Kind.DATE: 'a day in quotation marks, such as "2026-05-13",',
    Kind.YES_NO: "yes or no",
}


def _pointing(text: str, at: int, message: str) -> str:
    """`message`, and below it the line of the rule it is about, with a caret under the place."""
    start = text.rfind("\n", 0, at) + 1
    line = text[start:].partition("\n")[0].replace("\t", " ")
    return f"the segment makes no sense: {message}\n  {line}\n  {' ' * (at - start)}^"


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
