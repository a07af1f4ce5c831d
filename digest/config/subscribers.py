"""`[subscribers]` → the operator's own fields, and the rules that segments are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from digest.config import values
from digest.config.document import Place
from digest.config.settings import FieldType
from digest.config.tables import FieldTable, SubscribersTable
from digest.model.segment import NAMES, Kind
from digest.model.subscriber import OwnField, segment_rule

TAKEN = frozenset({*NAMES, "email", "name", "topics", "regions", "note", "and", "or", "not", "in"})


def own_fields_of(table: SubscribersTable, at: Place) -> tuple[OwnField, ...]:
    """The fields that the operator declared.

    Raises:
        ConfigError: a name is taken, or only text may have choices.
    """
    return tuple(_own_fields(table, at))


def segment_of(rule: str, own_fields: Iterable[OwnField], at: Place) -> str:
    """`rule` as it stands, once it is known to make sense; "" is everyone.

    Raises:
        ConfigError: it makes none; shows where.
    """
    if rule.strip():
        try:
            segment_rule(rule, own_fields)
        except ValueError as error:
            raise at.error(str(error)) from error
    return rule.strip()


def _own_fields(table: SubscribersTable, at: Place) -> Iterator[OwnField]:
    for name, told in table.fields.items():
        here = at / name
        one = FieldTable(meaning=told) if isinstance(told, str) else told
        if name in TAKEN:
            raise here.error("this name is taken; choose another")
        if one.choices and one.type is not FieldType.TEXT:
            raise here.error("only a field of type 'text' can have choices")
        yield OwnField(values.name(name, here), Kind(one.type), one.meaning, one.choices)
