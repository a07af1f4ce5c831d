"""`schedules/NAME.toml` → bulletins."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from datetime import time, timedelta
from pathlib import Path

from digest.config import values
from digest.config.document import Document, Place, read_document
from digest.config.schedule_tables import (
    HolidaysTable,
    MoveTable,
    ScheduleFile,
    SectionTable,
    WhenTable,
)
from digest.config.shape import nearest, shaped
from digest.config.subscribers import segment_of
from digest.model.bulletin import CHANGES, Bulletin, Holidays, Move, Section, When
from digest.model.event import EventKind
from digest.model.item import ItemKind
from digest.model.repeat import days
from digest.model.rrule import parse_rule
from digest.model.subscriber import OwnField

FOLDER = "schedules"
KINDS = (*(str(kind) for kind in ItemKind), *(str(kind) for kind in EventKind))
EVERY = "*"
RULE_HORIZON = timedelta(days=366 * 100)  # a rule that names no day in a century names none


def load_bulletins(
    root: Path, *, sources: Collection[str], own_fields: Collection[OwnField] = ()
) -> Mapping[str, Bulletin]:
    """The bulletins of a working folder by name.

    Args:
        sources: those that exist. `own_fields`: what segments may speak of.

    Raises:
        ConfigError: a file is wrong.
    """
    bulletins = {}
    for path in sorted((root / FOLDER).glob("*.toml")):
        document = read_document(path, shown=f"{FOLDER}/{path.name}")
        bulletins[path.stem] = bulletin_of(document, sources=sources, own_fields=own_fields)
    return bulletins


def bulletin_of(
    document: Document, *, sources: Collection[str], own_fields: Collection[OwnField] = ()
) -> Bulletin:
    """The bulletin that a document holds.

    Raises:
        ConfigError: a key is wrong.
    """
    file = shaped(document, ScheduleFile)
    at = document.place()
    languages = values.languages(file.languages, at / "languages")
    return Bulletin(
        name=values.name(document.path.stem, at),
        title=_titles(file.title, languages, at / "title"),
        languages=languages,
        when=_when(file.when, at / "when"),
        sections=_sections(file.sections, languages, at / "sections"),
        sources=_chosen_sources(file.sources, sources, at / "sources"),
        template=values.name(file.template, at / "template"),
        segment=segment_of(file.audience.segment, own_fields, at / "audience" / "segment"),
        approval=file.approval.mode,
        grace=values.duration(file.late.grace, at / "late" / "grace"),
        hold=values.duration(file.approval.hold, at / "approval" / "hold"),
        untranslated=file.translations.missing,
        max_entries=file.max_entries,
        min_entries=file.min_entries,
        changes=replace(CHANGES, title={**CHANGES.title, **_texts(file.changes, at / "changes")}),
    )


def _titles(titles: Mapping[str, str], languages: tuple[str, ...], at: Place) -> Mapping[str, str]:
    texts = _texts(titles, at)
    if missing := [code for code in languages if not texts.get(code)]:
        raise at.error(f"has no text in '{missing[0]}'; the bulletin's languages need one each")
    return texts


def _texts(titles: Mapping[str, str], at: Place) -> Mapping[str, str]:
    return {
        values.language(code, at / code): values.one_line(text, at / code)
        for code, text in titles.items()
    }


def _when(table: WhenTable, at: Place) -> When:
    return When(
        zone=values.zone(table.timezone, at / "timezone"),
        start=table.start,
        at=_local(table.at, at / "at"),
        rrule=_rrule(table, at / "rrule"),
        holidays=None if table.holidays is None else _holidays(table.holidays, at / "holidays"),
        skip_months=frozenset(table.skip.months),
        last_of_year_days=table.last_of_year.days,
        moves=_moves(table.move, at / "move"),
    )


def _rrule(table: WhenTable, at: Place) -> str:
    try:
        rule = parse_rule(table.rrule)
    except ValueError as error:
        raise at.error(str(error)) from error
    if not 1990 <= table.start.year <= 2200:
        raise (at.document.place("when", "start")).error("must be a year from 1990 to 2200")
    if next(days(rule, table.start, table.start, table.start + RULE_HORIZON), None) is None:
        raise at.error(f"'{table.rrule}' names no day at all")
    return table.rrule


def _holidays(table: HolidaysTable, at: Place) -> Holidays:
    if re.fullmatch(r"[A-Z]{2}", table.country) is None:
        raise (at / "country").error(
            f"'{table.country}' is not a country; write two capitals, such as FI"
        )
    return Holidays(country=table.country, on=table.on, also=table.also)


def _moves(tables: tuple[MoveTable, ...], at: Place) -> tuple[Move, ...]:
    moves: list[Move] = []
    for index, table in enumerate(tables):
        if any(move.moved_on == table.moved_on for move in moves):
            raise (at / index / "from").error(f"{table.moved_on} is moved twice")
        clock = None if table.at is None else _local(table.at, at / index / "at")
        moves.append(Move(table.moved_on, table.to_on, clock))
    return tuple(moves)


def _local(clock: time, at: Place) -> time:
    if clock.tzinfo is not None:
        raise at.error("must be a local time without an offset, such as 09:00:00")
    return clock.replace(microsecond=0)


def _sections(
    tables: tuple[SectionTable, ...], languages: tuple[str, ...], at: Place
) -> tuple[Section, ...]:
    if not tables:
        raise at.error("a bulletin needs at least one [[sections]]")
    sections: list[Section] = []
    for index, table in enumerate(tables):
        section = _section(table, languages, at / index)
        for problem in _clashes(section, sections):
            raise (at / index).error(problem)
        sections.append(section)
    return tuple(sections)


def _section(table: SectionTable, languages: tuple[str, ...], at: Place) -> Section:
    for kind in table.kinds:
        if kind not in KINDS:
            raise (at / "kinds").error(f"kind '{kind}' is unknown; {nearest(kind, KINDS)}")
    return Section(
        id=values.name(table.id, at / "id"),
        title=_titles(table.title, languages, at / "title"),
        kinds=frozenset(table.kinds),
        default=table.default,
        summary_chars=table.summary_chars,
        topics=frozenset(table.topics),
        regions=frozenset(table.regions),
        languages=frozenset(values.language(code, at / "languages") for code in table.languages),
        order=table.order,
        max_entries=table.max_entries,
        more_url=None if table.more is None else values.web_address(table.more, at / "more"),
    )


def _clashes(section: Section, earlier: list[Section]) -> Iterator[str]:
    for other in earlier:
        if section.id == other.id:
            yield f"two sections are called '{section.id}'"
        if section.default and other.default:
            yield f"both '{other.id}' and '{section.id}' are the default; only one can be"
        # A section that takes only some topics, regions or languages leaves the rest to others.
        if both := sorted(section.kinds & other.kinds) if _takes_all(other) else ():
            yield (
                f"kind '{both[0]}' is in '{other.id}' already, which leaves nothing; "
                "put the section that takes only some of it before that one"
            )


def _takes_all(section: Section) -> bool:
    return not (section.topics or section.regions or section.languages)


def _chosen_sources(chosen: tuple[str, ...], known: Collection[str], at: Place) -> tuple[str, ...]:
    if not chosen:
        raise at.error('names no source; ["*"] means all')
    for name in chosen:
        if name != EVERY and name not in known:
            hint = nearest(name, sorted(known)) if known else "config.toml has no [[sources]]"
            raise at.error(f"source '{name}' is unknown; {hint}")
    return chosen
