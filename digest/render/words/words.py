"""The shape of a language: every word a bulletin says by itself. Pure.

Names in braces are filled by Digest; everything else is printed as it stands. Plural forms are
keyed by CLDR category ("one", "other", …), chosen by Babel for `locale`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from babel import Locale

Plural = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Clock:
    """How days and times are written. Patterns are those of CLDR.

    Attributes:
        day: one day with its weekday. `plain_day`: without. `start_day`: the first of two
            days in the same year. `near_day`: one whose year and weekday need no telling.
        month: a whole month. `start_month`: the first of two in the same year.
        badge_weekday, badge_month: the small words of a date badge.
        hour: a full hour. `minute`: any other time.
        at: joins a day and a time.
    """

    day: str
    plain_day: str
    start_day: str
    near_day: str
    month: str
    start_month: str
    badge_weekday: str
    badge_month: str
    hour: str
    minute: str
    at: str


@dataclass(frozen=True, slots=True)
class Labels:
    """Short words in front of, or beside, what a source says.

    Attributes:
        kinds: item and event kinds. `reasons`: why an event appears, but for `new`.
        in_language: language code to "in that language", for entries of another language.
        by_editor: heading or text are the editor's own. `by_model`: a language model wrote it.
        due: what the day of an entry to act on means, by event kind.
    """

    kinds: Mapping[str, str]
    reasons: Mapping[str, str]
    in_language: Mapping[str, str]
    due: Mapping[str, str]
    source: str
    own_words: str
    place: str
    online: str
    organiser: str
    part_of: str
    moved_from: str
    open_between: str
    register_by: str
    expected: str
    also_told: str
    materials: str
    by_editor: str
    by_model: str
    capacity: Plural


@dataclass(frozen=True, slots=True)
class Links:
    """Texts of links. What they lead to is named, so that each reads well alone."""

    more: str
    read_online: str
    join_online: str
    register: str
    add_to_calendar: str
    all_to_calendar: str
    calendar_feed: str
    unsubscribe: str
    preferences: str
    privacy: str
    accessibility: str
    feedback: str
    contact: str


@dataclass(frozen=True, slots=True)
class Blocks:
    """What blocks of a template say by themselves.

    Attributes:
        note, warning: what kind of notice it is.
        picture: before the words for one, in plain text. `credit`: who made it.
        answer_by, apply_by: the last day of a consultation or a vacancy.
        easy: heading of a summary in easy language.
    """

    note: str
    warning: str
    picture: str
    credit: str
    consultations: str
    answer_by: str
    vacancies: str
    apply_by: str
    easy: str
    contact: str
    follow: str


@dataclass(frozen=True, slots=True)
class Words:
    """One language.

    Attributes:
        code: ISO 639-1. `name`: the language's name in itself. `locale`: Babel's name.
        quotes: opening and closing quotation mark.
        direction: "ltr" or "rtl".
        number: of an issue. `contents`: heading of the contents list.
        topics: how many entries an issue has.
        why: the reason a reader gets this, when the site states none.
        headline: a subject from the bulletin's title and a leading entry.
    """

    code: str
    name: str
    locale: str
    quotes: tuple[str, str]
    clock: Clock
    labels: Labels
    links: Links
    blocks: Blocks
    number: str
    coming: str
    week: str
    contents: str
    topics: Plural
    languages: str
    why: str
    headline: str
    direction: str = "ltr"


def plural(forms: Plural, n: int, words: Words) -> str:
    """The form that `n` takes in this language, filled with it."""
    category = Locale.parse(words.locale).plural_form(n)
    return forms.get(category, forms["other"]).format(n=n)
