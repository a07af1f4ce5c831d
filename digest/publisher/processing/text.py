"""Set the record of processing in one language, as Markdown. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import asdict

from digest.publisher.processing import en, fi, sv
from digest.publisher.processing.facts import Record
from digest.publisher.processing.words import RecordWords

LANGUAGES = {"fi": fi.WORDS, "sv": sv.WORDS, "en": en.WORDS}
FOR_GOOD = ("readers", "suppression", "trail")
"""What is kept without a number of days."""


def as_text(told: Record, language: str) -> str:
    """The record, every section of article 30(1) in its order."""
    words = LANGUAGES[language]
    made = words.made.format(day=told.made_at.date().isoformat(), program=told.program)
    sections = "\n".join(
        f"\n## {heading}\n\n" + "\n".join(f"- {line}" for line in lines)
        for heading, lines in _sections(told, words, language)
    )
    return f"# {words.title}\n\n{made}\n{sections}\n"


def _sections(
    told: Record, words: RecordWords, language: str
) -> Iterator[tuple[str, Iterable[str]]]:
    who = (told.controller, told.postal_address, told.contact, told.privacy_url)
    yield words.controller, [line for line in who if line]
    yield words.officer, [words.fill_in]
    titles = (title.get(language) or next(iter(title.values())) for _, title in told.bulletins)
    yield words.purposes, [words.purpose.format(title=title) for title in titles]
    yield words.bases, told.bases or [words.fill_in]
    yield words.people, [words.counted.format(**asdict(told.people))]
    own = (words.own_field.format(name=name, meaning=says) for name, says in told.own_fields)
    yield words.kept, [*(words.categories[name] for name in told.categories), *own]
    yield (
        words.given_to,
        [
            words.recipients[one.purpose].format(host=one.host or words.nobody)
            for one in told.recipients
        ],
    )
    yield words.abroad, [words.fill_in]
    limits = (
        words.retention[name].format(days=_days(many, words))
        for name, many in told.retention.items()
    )
    yield words.until, [*limits, *(words.retention[name] for name in FOR_GOOD)]
    yield (
        words.measures,
        [
            words.security[one.name] + ("" if one.holds else f" – {words.does_not_hold}")
            for one in told.security
        ],
    )


def _days(many: int, words: RecordWords) -> str:
    return words.one_day if many == 1 else words.days.format(n=many)
