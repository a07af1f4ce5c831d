"""Hold a TOML table against its shape: unknown keys, missing ones, wrong types. Pure.

The shape is a msgspec Struct; its field descriptions are the documentation of the keys.
"""

from __future__ import annotations

import difflib
import re
import types
import typing
from collections.abc import Iterable, Iterator, Mapping
from enum import Enum
from typing import Any, TypeVar

import msgspec

from digest.config.document import Document, Keys, Place
from digest.errors import ConfigError

S = TypeVar("S", bound=msgspec.Struct)

_SPOKEN_TYPES = {
    "str": "a text in quotes",
    "int": "a whole number",
    "float": "a number",
    "bool": "true or false",
    "array": "a list [ … ]",
    "object": "a table",
    "date": "a day such as 2026-01-07",
    "time": "a time such as 09:00:00",
    "datetime": "a day with a time",
    "null": "nothing",
}


class Table(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """A table of a settings file."""


def shaped(document: Document, shape: type[S]) -> S:
    """The document as a value of `shape`.

    Raises:
        ConfigError: a key is unknown, missing, or of the wrong type. All unknown keys and
            unknown words are told at once, the others one at a time.
    """
    problems = tuple(_strangers(document.place(), document.table, shape))
    if problems:
        raise ConfigError("\n".join(problems))
    try:
        return msgspec.convert(document.table, shape)
    except msgspec.ValidationError as error:
        raise _translated(document, str(error)) from error


def nearest(word: str, known: Iterable[str]) -> str:
    """What to try instead of `word`: the nearest known one, else all of them."""
    known = tuple(known)
    near = difflib.get_close_matches(word, known, n=1)
    return f"did you mean '{near[0]}'?" if near else f"known are {', '.join(known)}"


def keys_of(shape: type[msgspec.Struct]) -> Mapping[str, Any]:
    """The keys of a table and their annotated types."""
    hints = typing.get_type_hints(shape, include_extras=True)
    return {field.encode_name: hints[field.name] for field in msgspec.structs.fields(shape)}


def alternatives(annotation: object) -> tuple[object, ...]:
    """The types of a union, without their annotations."""
    if typing.get_origin(annotation) is typing.Annotated:
        return alternatives(typing.get_args(annotation)[0])
    if typing.get_origin(annotation) in (types.UnionType, typing.Union):
        return tuple(
            part for choice in typing.get_args(annotation) for part in alternatives(choice)
        )
    return (annotation,)


def _strangers(place: Place, value: object, annotation: object) -> Iterator[str]:
    """Messages about keys and enum words that the annotated type does not know."""
    for part in alternatives(annotation):
        if isinstance(part, type) and issubclass(part, msgspec.Struct):
            yield from _strange_keys(place, value, part)
        elif isinstance(part, type) and issubclass(part, Enum):
            yield from _strange_word(place, value, part)
        elif typing.get_origin(part) is tuple and isinstance(value, list):
            element = typing.get_args(part)[0]
            for index, inner in enumerate(value):
                yield from _strangers(place / index, inner, element)


def _strange_keys(place: Place, value: object, shape: type[msgspec.Struct]) -> Iterator[str]:
    if not isinstance(value, dict):
        return
    known = keys_of(shape)
    for key, inner in value.items():
        if key in known:
            yield from _strangers(place / key, inner, known[key])
        elif shape.__struct_config__.forbid_unknown_fields:
            home = _home(place.keys)
            where = (place / key).where
            yield f"{where}: unknown key '{key}' in {home}; {nearest(key, known)}"


def _strange_word(place: Place, value: object, words: type[Enum]) -> Iterator[str]:
    known = [str(word.value) for word in words]
    if isinstance(value, str) and value not in known:
        yield str(place.error(f"'{value}' is unknown; {nearest(value, known)}"))


def _translated(document: Document, message: str) -> ConfigError:
    """Msgspec's message in an editor's words, with the line."""
    what, _, path = message.partition(" - at `$")
    place = document.place(*_keys_in(path.rstrip("`")))
    if missing := re.fullmatch(r"Object missing required field `(.+)`", what):
        home = _home(place.keys)
        return ConfigError(
            f"{place.where}: the key '{missing[1]}' is missing in {home}; add {missing[1]} = …"
        )
    if wrong := re.fullmatch(r"Expected `([^`]+)`, got `([^`]+)`", what):
        return place.error(f"must be {_spoken_types(wrong[1])}, not {_spoken_types(wrong[2])}")
    if wrong := re.fullmatch(r"Expected `[^`]+` (of length )?(<=|>=) (\S+)", what):
        bound = "at least" if wrong[2] == ">=" else "at most"
        unit = " long" if wrong[1] else ""
        return place.error(f"must be {bound} {wrong[3]}{unit}")
    if wrong := re.fullmatch(r"Invalid RFC3339 encoded (date|time)", what):
        return place.error(f"must be {_SPOKEN_TYPES[wrong[1]]}, without quotes")
    return place.error(what)


def _home(keys: Keys) -> str:
    named = ".".join(key for key in keys if isinstance(key, str))
    return f"[{named}]" if named else "the file"


def _keys_in(path: str) -> Keys:
    """`.sources[1].url` → ("sources", 1, "url"); `[...]` stands for any key of a table."""
    found = re.findall(r"\.([\w-]+)|\[(\d+)\]", path)
    return tuple(name or int(index) for name, index in found)


def _spoken_types(names: str) -> str:
    return " or ".join(
        _SPOKEN_TYPES.get(name.strip(), name.strip())
        for name in names.split("|")
        if name.strip() != "null"
    )
