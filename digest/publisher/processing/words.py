"""What the record of processing says in one language. `{…}` are filled in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RecordWords:
    """One language.

    Attributes:
        fill_in: where only the controller knows.
        categories, recipients, retention, security: by the names in `facts`.
    """

    title: str
    made: str
    fill_in: str
    controller: str
    officer: str
    purposes: str
    purpose: str
    bases: str
    people: str
    counted: str
    one_day: str
    days: str
    kept: str
    own_field: str
    given_to: str
    nobody: str
    abroad: str
    until: str
    measures: str
    does_not_hold: str
    categories: Mapping[str, str]
    recipients: Mapping[str, str]
    retention: Mapping[str, str]
    security: Mapping[str, str]
