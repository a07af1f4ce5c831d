"""Find the readers that a segment means. A rule becomes a condition whose values are all bound."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec
from sqlalchemy import (
    Boolean,
    ColumnElement,
    Float,
    Text,
    and_,
    cast,
    false,
    func,
    literal,
    not_,
    or_,
    select,
)
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.expression import FunctionElement

from digest.model.segment import NAMES, AnyOf, Every, Kind, Not, Rule, Test, Value
from digest.model.subscriber import SubscriptionState
from digest.store.database import Database
from digest.store.schema import subscriber, subscription

_COLUMNS: dict[str, Any] = {
    "language": subscription.c.language,
    "topic": subscription.c.topics,
    "region": subscription.c.regions,
    "frequency": subscription.c.frequency,
}


class holds(FunctionElement[bool]):  # noqa: N801 - reads as the function of SQL that it is
    """Whether a text stands within another, letter by letter: LIKE knows no case, and jokers."""

    type = Boolean()
    inherit_cache = True


class own_field(FunctionElement[str]):  # noqa: N801 - as above
    """One of the operator's own fields, as text, or NULL."""

    type = Text()
    inherit_cache = True


@compiles(holds, "sqlite")
def _holds_sqlite(element: Any, compiler: Any, **more: Any) -> str:
    return f"instr({compiler.process(element.clauses, **more)}) > 0"


@compiles(holds, "postgresql")
def _holds_postgresql(element: Any, compiler: Any, **more: Any) -> str:
    return f"strpos({compiler.process(element.clauses, **more)}) > 0"


@compiles(own_field, "sqlite")
def _own_field_sqlite(element: Any, compiler: Any, **more: Any) -> str:
    fields, name = (compiler.process(clause, **more) for clause in element.clauses)
    return f"json_extract({fields}, '$.\"' || {name} || '\"')"


@compiles(own_field, "postgresql")
def _own_field_postgresql(element: Any, compiler: Any, **more: Any) -> str:
    fields, name = (compiler.process(clause, **more) for clause in element.clauses)
    return f"(CAST({fields} AS JSONB) ->> CAST({name} AS TEXT))"


def condition(rule: Rule) -> ColumnElement[bool]:
    """The rule over `subscription` joined with `subscriber`. Where a value is missing, false."""
    match rule:
        case Every(rules):
            return and_(*map(condition, rules))
        case AnyOf(rules):
            return or_(*map(condition, rules))
        case Not(inner):
            return not_(condition(inner))
        case Test():
            return _test(rule)


def asks_the_person(rule: Rule) -> bool:
    """Whether the rule speaks of own fields, which do not lie with the subscription."""
    match rule:
        case Every(rules) | AnyOf(rules):
            return any(map(asks_the_person, rules))
        case Not(inner):
            return asks_the_person(inner)
        case Test():
            return rule.name not in NAMES


def members(bulletin: str, rule: Rule | None, states: Iterable[SubscriptionState] = ()) -> Any:
    """A query of the ids of a bulletin's readers that the rule means; of active ones by default."""
    chosen = [str(state) for state in states] or [str(SubscriptionState.ACTIVE)]
    table: Any = subscription
    if rule is not None and asks_the_person(rule):
        table = subscription.join(subscriber, subscriber.c.id == subscription.c.subscriber_id)
    wanted = (
        select(subscription.c.subscriber_id)
        .select_from(table)
        .where(subscription.c.bulletin == bulletin, subscription.c.state.in_(chosen))
    )
    return wanted if rule is None else wanted.where(condition(rule))


class Segments:
    """Counts segments."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def count(
        self, bulletin: str, rule: Rule | None, states: Iterable[SubscriptionState] = ()
    ) -> int:
        """How many of a bulletin's readers the rule means now."""
        # Over the index alone: no row of a reader is read.
        counted = members(bulletin, rule, states).with_only_columns(func.count())
        with self._database.reading() as db:
            return int(db.execute(counted).scalar_one())

    def means_anybody(
        self, bulletin: str, rule: Rule, states: Iterable[SubscriptionState] = ()
    ) -> bool:
        """Whether the rule means one of a bulletin's readers; the first that is found will do."""
        one = members(bulletin, rule, states).limit(1)
        with self._database.reading() as db:
            return db.execute(one).first() is not None

    def tally(self, bulletin: str, column: str) -> dict[str, int]:
        """How many active readers have each value of a column of the subscription."""
        by = subscription.c[column]
        counted = (
            select(by, func.count())
            .where(
                subscription.c.bulletin == bulletin,
                subscription.c.state == str(SubscriptionState.ACTIVE),
            )
            .group_by(by)
        )
        totals: dict[str, int] = {}
        with self._database.reading() as db:
            for value, many in db.execute(counted):
                for one in value if isinstance(value, tuple) else (value,):
                    totals[str(one)] = totals.get(str(one), 0) + many
        return dict(sorted(totals.items(), key=lambda pair: (-pair[1], pair[0])))


def _test(test: Test) -> ColumnElement[bool]:
    column = _column(test)
    if test.kind is Kind.SEVERAL:
        if not test.values:
            return column == "[]"
        # The text as it stands in the list: with its quotation marks, which none within it lacks a
        # backslash before, so that nothing else there can look the same.
        told = (msgspec.json.encode(value).decode() for value in test.values)
        return or_(*(holds(column, literal(one, Text)) for one in told))
    if not test.values:
        return func.coalesce(cast(column, Text), "") == ""
    if test.sign == "=":
        return or_(*(_equal(column, value) for value in test.values))
    ordered = column.op(test.sign, is_comparison=True)(literal(test.values[0]))
    return func.coalesce(ordered, false())


def _equal(column: ColumnElement[Any], value: Value) -> ColumnElement[bool]:
    """False, not NULL, of who has no such value: `not` may stand before it."""
    if isinstance(value, bool):  # SQLite writes them as 1 and 0
        return func.coalesce(
            cast(column, Text).in_(["true", "1"] if value else ["false", "0"]), false()
        )
    return func.coalesce(column == literal(value), false())


def _column(test: Test) -> ColumnElement[Any]:
    if test.name == "since":
        return func.substr(cast(subscription.c.since_at, Text), 1, 10)
    if test.name in _COLUMNS:
        column: ColumnElement[Any] = _COLUMNS[test.name]
        return cast(column, Text) if test.kind is Kind.SEVERAL else column
    own = own_field(subscriber.c.fields, literal(test.name, Text))
    return cast(own, Float) if test.kind is Kind.NUMBER else cast(own, Text)
