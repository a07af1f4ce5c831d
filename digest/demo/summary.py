"""Tell a run of the demo so that a person likes to read it. Pure.

At most 100 columns, whatever titles and sentences hold; colour is one weight and one grey, and
nothing is said by colour alone.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby
from pathlib import Path

from digest.demo.story import Dated, Made, Roll, Sent, Story, Visited
from digest.model.delivery import Certificate
from digest.model.finding import Finding, Severity

WIDTH = 100
_INDENT = "  "
_NOTES = 3  # of each source; all are in `digest -v collect`

_BOLD, _GREY, _OFF = "\033[1m", "\033[2m", "\033[0m"


def tell(story: Story, *, colour: bool = False) -> str:
    """The whole story, ending with a line break."""
    lines = [
        f"# {story.office} · the demo's day is {_day(story.day)}",
        "",
        *_visited(story.visited, () if story.nothing else story.merged),
        *_events(story.dated),
    ]
    if story.made is not None:
        lines += _issue(story.made)
    if story.roll is not None and story.sent is not None:
        lines += _sending(story.sent, story.roll)
    if story.made is not None and story.sent is not None:
        lines += _to_open(story.made, story.sent)
    lines += _ending(story)
    painted = (_painted(line, colour=colour) for line in lines)
    return "\n".join(painted).rstrip() + "\n"


def may_colour(environ: Mapping[str, str], *, is_terminal: bool) -> bool:
    """Whether colour is wanted: on a terminal that can, unless NO_COLOR is set (no-color.org)."""
    return is_terminal and not environ.get("NO_COLOR") and environ.get("TERM") != "dumb"


def _visited(visited: Sequence[Visited], merged: Sequence[str]) -> Iterator[str]:
    yield f"# Collected from {_count(len(visited), 'source')}"
    yield from _table((one.name, one.kind, _brought(one)) for one in visited)
    for one in visited:
        for note in one.notes[:_NOTES]:
            yield from _wrapped(f"{one.name}: {note}", grey=True, most=2)
    for title in merged:
        yield from _wrapped(f"In two sources, kept once: {_quoted(title)}")
    yield ""


def _brought(one: Visited) -> str:
    if one.problem:
        return f"could not be read: {one.problem}"
    if one.unchanged:
        return "not changed since the last visit"
    counts = {"new": one.new, "elsewhere too": one.merged, "known": one.known}
    told = [f"{number} {word}" for word, number in counts.items() if number]
    return ", ".join(told) or "nothing"


def _events(dated: Sequence[Dated]) -> Iterator[str]:
    if not dated:
        return
    yield f"# {_count(len(dated), 'event')}, and the words each was found by"
    for one in dated:
        yield from _event(one)
    yield ""


def _event(one: Dated) -> Iterator[str]:
    when = _days(one.start_on, one.end_on)
    note = f" ({one.reason.replace('_', ' ')})" if one.reason != "new" else ""
    head = f"{when:<20} {one.kind.replace('_', ' '):<12} {_plain(one.title)}{note}"
    yield _INDENT + _cut(head, WIDTH - len(_INDENT))
    told = f"{_quoted(one.words)}" if one.words else f"structured, in {one.found_in}"
    yield from _wrapped(told, indent=_INDENT + " " * 21, grey=True, most=2)


def _issue(made: Made) -> Iterator[str]:
    yield f"# The issue {made.name}, approved by {made.approved_by}"
    yield from _table((heading, _count_of(entries)) for heading, entries in made.sections)
    for edition in made.editions:
        size = f"{edition.html_bytes / 1000:.0f} kB"
        line = f"{edition.language}  {size:>6}  {_plain(edition.subject)}"
        yield _INDENT + _cut(line, WIDTH - len(_INDENT))
    yield from _findings(made.findings)
    yield ""


def _findings(findings: Sequence[Finding]) -> Iterator[str]:
    if not findings:
        yield f"{_INDENT}The check found nothing to mend"
        return
    counts = [
        _count(number, severity.value)
        for severity in Severity
        if (number := sum(finding.severity is severity for finding in findings))
    ]
    yield f"{_INDENT}The check found {' and '.join(counts)}"
    for alike in _by_rule(findings):
        times = f" ({len(alike)} times)" if len(alike) > 1 else ""
        told = f"{alike[0].severity} {alike[0].rule}{times}: {alike[0].message}"
        yield from _wrapped(told, indent=_INDENT * 2, grey=True, most=2)


def _by_rule(findings: Sequence[Finding]) -> Iterable[Sequence[Finding]]:
    """Findings of one rule together: the gravest rule first, each told by its first."""
    order = list(Severity)
    ranked = sorted(findings, key=lambda finding: (order.index(finding.severity), finding.rule))
    for _, alike in groupby(ranked, key=lambda finding: (finding.severity, finding.rule)):
        yield tuple(alike)


def _sending(sent: Sent, roll: Roll) -> Iterator[str]:
    yield "# Sent"
    yield from _wrapped(_equation(sent.certificate))
    twice = "nobody twice" if not sent.doubled else f"{_count(sent.doubled, 'reader')} TWICE"
    yield f"{_INDENT}The endpoint took {_count(sent.taken, 'mail')}, {twice}"
    yield (
        f"{_INDENT}The list had {_count(roll.rows, 'row')}: {roll.on_list} on the bulletin, "
        f"{roll.suppressed} never to be mailed"
    )
    for row, reason in roll.rejects:
        yield from _wrapped(f"row {row} not taken: {reason}", indent=_INDENT * 2, grey=True)
    yield ""


def _equation(books: Certificate) -> str:
    parts = ("accepted", "failed", "suppressed", "cancelled", "unknown", "pending")
    right = " + ".join(f"{getattr(books, part)} {part}" for part in parts)
    return f"{_count(books.audience, 'recipient')} {'=' if books.balanced else '≠'} {right}"


def _to_open(made: Made, sent: Sent) -> Iterator[str]:
    yield "# To open"
    rows = [(f"HTML {one.language}", str(one.html)) for one in made.editions]
    rows += [(f"Text {one.language}", str(one.text)) for one in made.editions]
    if sent.first_mail is not None:
        rows += [("Mail", str(sent.first_mail)), ("All mails", _folder(sent.mails))]
    yield from _table(rows, cut=False)
    yield ""


def _ending(story: Story) -> Iterator[str]:
    if story.nothing is not None:
        yield "# Nothing new, and nothing sent"
        yield from _wrapped(_sentence(story.nothing))
        yield f"{_INDENT}To see it from the beginning: rm -r {story.folder}"
    else:
        yield f"Done in {story.seconds:.1f} s. Run it again: nothing is new, and nothing is sent."
        yield f"Look around: digest -C {story.folder} events list, issue list, serve"


def _folder(path: Path) -> str:
    return f"{path}/"


def _days(start: date, end: date) -> str:
    if start == end:
        return _day(start)
    if (start.year, start.month) == (end.year, end.month):
        return f"{start.day}–{end.day} {end:%b %Y}"
    return f"{start.day} {start:%b} – {end.day} {end:%b %Y}"


def _day(day: date) -> str:
    return f"{day:%a} {day.day} {day:%b %Y}"


def _table(rows: Iterable[Sequence[str]], *, cut: bool = True) -> Iterator[str]:
    """Columns under each other; the last one takes what is left."""
    listed = [tuple(map(_plain, row)) for row in rows]
    if not listed:
        return
    widths = [max(map(len, column)) for column in zip(*listed, strict=True)]
    for row in listed:
        cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=True)]
        line = _INDENT + "  ".join(cells).rstrip()
        yield _cut(line, WIDTH) if cut else line


def _wrapped(
    text: str, *, indent: str = _INDENT, grey: bool = False, most: int = 0
) -> Iterator[str]:
    lines = textwrap.wrap(
        _plain(text), WIDTH - len(indent) - 2, max_lines=most or None, placeholder=" …"
    )
    for line in lines:
        yield f"~{indent}{line}" if grey else indent + line


def _painted(line: str, *, colour: bool) -> str:
    """`# ` opens a heading, `~` a line in grey: marks of this module, never of a source."""
    if line.startswith("# "):
        return f"{_BOLD}{line[2:]}{_OFF}" if colour else line[2:]
    if line.startswith("~"):
        return f"{_GREY}{line[1:]}{_OFF}" if colour else line[1:]
    return line


def _quoted(text: str) -> str:
    return f"“{_plain(text).strip('”“ ')}”"


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:].rstrip(".") + "."


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _count_of(entries: int) -> str:
    return "1 entry" if entries == 1 else f"{entries} entries"


def _plain(text: str) -> str:
    """On one line, and without what a terminal would obey."""
    return " ".join("".join(mark for mark in text if mark.isprintable() or mark.isspace()).split())


def _cut(text: str, width: int) -> str:
    return text if len(text) <= width else text[: width - 1].rstrip() + "…"
