"""Whom a segment means: the database and plain Python agree."""

from __future__ import annotations

import pytest

from digest.model.segment import AnyOf, Every, Kind, Not, Rule, Test, Value, parse_segment
from digest.model.subscriber import Address, Consent, Frequency, RollEntry, SubscriptionState
from digest.store.database import Database
from digest.store.joining import Enrolment
from digest.store.segments import Segments
from digest.store.subscribers import Wanted
from tests.store.shelf import NOON, Shelf

OWN = {"title": Kind.TEXT, "beds": Kind.NUMBER, "joined": Kind.DATE, "chief": Kind.YES_NO}
Person = tuple[str, tuple[str, ...], tuple[str, ...], Frequency | None, dict[str, Value]]
PEOPLE: tuple[Person, ...] = (
    ("fi", ("events", "research"), ("HYKS",), Frequency.EVERY, {"title": "nurse", "beds": 12.0}),
    ("fi", ("events",), (), Frequency.MONTHLY, {"chief": True, "joined": "2026-05-13"}),
    (
        "sv",
        ("event", 'a"events"b', "Events"),
        ("HYKS", "TYKS"),
        None,
        {"beds": 3.0, "chief": False},
    ),
    ("en", (), ("%", "_"), Frequency.EVERY, {"title": "O'Brien; DROP TABLE note"}),
    ("sv", ("ä", "a,b"), ("tyks",), Frequency.MONTHLY, {}),
)
RULES = (
    'language = "fi" and topic in ("events", "research") and region = "HYKS"',
    'topic = "events"',
    'topic = "event"',
    'topic != "events"',
    "topic is empty",
    "region is not empty",
    'topic = "%" or region = "%"',
    'topic = "a,b" or topic = "ä"',
    'region = "tyks"',
    'frequency = "monthly" and not language = "fi"',
    'language not in ("fi", "sv")',
    "beds >= 12",
    "beds < 12",
    "not beds >= 12",
    "chief = true",
    "chief != true",
    'joined > "2026-01-01"',
    "title is empty",
    'title != "nurse"',
    'title = "O\'Brien; DROP TABLE note"',
    'since >= "2026-11-25" and since <= "2026-11-25"',
    'since < "2026-11-25"',
)  # fmt: skip


@pytest.fixture
def shelf(database: Database) -> Shelf:
    shelf = Shelf(database)
    entries = [
        RollEntry(
            Address(f"{n}@example.org", f"{n}@example.org"),
            language=language,
            topics=topics,
            regions=regions,
            frequency=frequency,
            fields=fields,
        )
        for n, (language, topics, regions, frequency, fields) in enumerate(PEOPLE)
    ]
    consent = Consent("consent", "a test", NOON, "tester")
    shelf.subscribers.enrol(
        entries, Enrolment("tiedote", "add", consent, SubscriptionState.ACTIVE, "fi")
    )
    return shelf


def holds(rule: Rule, person: int) -> bool:
    """The plain reading of a rule."""
    match rule:
        case Every(rules):
            return all(holds(one, person) for one in rules)
        case AnyOf(rules):
            return any(holds(one, person) for one in rules)
        case Not(inner):
            return not holds(inner, person)
    return test_holds(rule, person)


def test_holds(rule: Test, person: int) -> bool:
    language, topics, regions, frequency, fields = PEOPLE[person]
    several = {"topic": topics, "region": regions}
    if rule.name in several:
        return bool(set(rule.values) & set(several[rule.name])) or (
            not rule.values and not several[rule.name]
        )
    value: Value | None = {
        "language": language,
        "frequency": str(frequency or "every"),
        "since": "2026-11-25",
        **fields,
    }.get(rule.name)
    if not rule.values:
        return value is None
    match rule.sign:
        case "=":
            return value in rule.values
        case "<":
            return value is not None and value < rule.values[0]  # type: ignore[operator]  # one kind
        case "<=":
            return value is not None and value <= rule.values[0]  # type: ignore[operator]  # as above
        case ">":
            return value is not None and value > rule.values[0]  # type: ignore[operator]  # as above
    return value is not None and value >= rule.values[0]  # type: ignore[operator]  # as above


test_holds.__test__ = False  # type: ignore[attr-defined]  # named for what it does


@pytest.mark.parametrize("text", RULES)
def test_the_database_means_whom_the_rule_says(shelf: Shelf, text: str) -> None:
    rule = parse_segment(text, OWN)

    meant = {reader.email for reader in shelf.subscribers.all(Wanted("tiedote", segment=rule))}

    assert meant == {f"{n}@example.org" for n in range(len(PEOPLE)) if holds(rule, n)}
    assert Segments(shelf.database).count("tiedote", rule) == len(meant)


def test_only_active_readers_are_counted(shelf: Shelf) -> None:
    reader = shelf.subscribers.by_key("0@example.org")
    assert reader is not None
    record = Consent("x", "y", NOON, "z")
    shelf.subscribers.change(
        reader.id, "tiedote", lambda _: SubscriptionState.UNSUBSCRIBED, act="x", record=record
    )

    assert Segments(shelf.database).count("tiedote", None) == len(PEOPLE) - 1


def test_an_audience_is_fixed_by_the_segment(shelf: Shelf) -> None:
    issue = shelf.approved()
    rule = parse_segment('topic = "events"')

    books = shelf.books.open(issue.id, languages=("fi", "sv"), batch_size=2, now=NOON, segment=rule)

    assert books.audience == 2


def test_a_segment_of_nobody_is_sent_at_once(shelf: Shelf) -> None:
    issue = shelf.approved()
    rule = parse_segment('topic = "nothing of the sort"')

    books = shelf.books.open(issue.id, languages=("fi", "sv"), batch_size=2, now=NOON, segment=rule)
    shelf.books.start(issue.id)

    assert books.audience == 0
    assert shelf.state(issue) == "sent"


def test_choices_are_counted_each(shelf: Shelf) -> None:
    tally = Segments(shelf.database).tally("tiedote", "topics")

    assert tally["events"] == 2
    assert tally["a,b"] == 1


def test_whether_anybody_is_meant_is_known_by_the_first(shelf: Shelf) -> None:
    segments = Segments(shelf.database)

    assert segments.means_anybody("tiedote", parse_segment('topic = "events"'))
    assert not segments.means_anybody("tiedote", parse_segment('topic = "nothing"'))
    assert not segments.means_anybody("other", parse_segment('topic = "events"'))
