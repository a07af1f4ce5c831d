"""Filling one recipient's letter against rendering it anew; size and time of a large edition.

Run with `python bench/render.py`. Best and median of several runs, on this machine, in one
process; the press runs without its guarded child.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from digest.check.facts import Facts
from digest.check.gate import check
from digest.deliver.personalise import escaped, in_json, stencil
from digest.model.issue import Entry, EventEntry, Issue, IssueSection
from digest.render.markup import render_mjml
from digest.render.plaintext import render_text
from digest.render.view import view
from tests.render import sample

ENTRIES = 30
VALUES = {"unsubscribe_url": "https://tiedote.example.org/u/3f9c0d6a2b?x=1&y=2"}


def large_issue() -> Issue:
    """The sample's entries repeated under new ids until there are 30."""
    issue = sample.issue()
    missing = ENTRIES - len(issue.entries)
    sections = list(issue.sections)
    for turn in range(missing):
        at = turn % len(sections)
        sections[at] = _grown(sections[at], turn)
    return replace(issue, sections=tuple(sections))


def _grown(section: IssueSection, turn: int) -> IssueSection:
    original = section.entries[turn % len(section.entries)]
    return replace(section, entries=(*section.entries, _again(original, turn)))


def _again(entry: Entry, turn: int) -> Entry:
    title = f"{turn + 1}. "
    if isinstance(entry, EventEntry):
        event = replace(entry.event, title=title + entry.event.title)
        return replace(entry, id=f"{entry.id}{turn}", event=event)
    return replace(entry, id=f"{entry.id}{turn}", title=title + entry.title)


def timed(run: Callable[[], object], times: int) -> tuple[float, float]:
    """Best and median seconds of one call."""
    seconds = []
    for _ in range(times):
        started = time.perf_counter()
        run()
        seconds.append(time.perf_counter() - started)
    return min(seconds), statistics.median(seconds)


def main() -> None:
    """Print the figures."""
    issue, bulletin, frame = large_issue(), sample.bulletin(), sample.frame()
    edition = sample.edition(of=issue)
    cut = stencil(edition.html, in_json, lambda value: in_json(escaped(value)))
    html = cut.fill(VALUES)
    texts = {
        e.item_id if isinstance(e, EventEntry) else e.id: (
            e.event.evidence.text
            if isinstance(e, EventEntry)
            else "".join(quote.text for quote in e.summary)
        )
        for e in issue.entries
    }
    facts = Facts(sample.PUBLIC, date(2027, 1, 5), texts)

    def viewed() -> object:
        return view(issue, bulletin=bulletin, language="fi", frame=frame)

    marked = view(issue, bulletin=bulletin, language="fi", frame=frame)
    assert marked is not None
    shown = marked.view
    mjml = render_mjml(shown, bulletin.template, sample.LOADER)

    def each() -> object:
        return sample.press(render_mjml(shown, bulletin.template, sample.LOADER))

    print(f"{len(issue.entries)} entries: HTML {len(html):,} bytes, MJML {len(mjml):,}")
    rows: list[tuple[str, Callable[[], object], int]] = [
        ("view", viewed, 20),
        ("template", lambda: render_mjml(shown, bulletin.template, sample.LOADER), 20),
        ("MJML press, in process", lambda: sample.press(mjml), 20),
        ("plain text", lambda: render_text(shown, bulletin.template, sample.LOADER), 20),
        ("gate, one edition", lambda: check(issue, [edition], bulletin=bulletin, facts=facts), 10),
        ("template + press for each recipient (baseline)", each, 20),
        ("fill one recipient's HTML, as JSON", lambda: cut.fill(VALUES), 2000),
    ]
    best = {}
    for name, run, times in rows:
        run()
        best[name], median = timed(run, times)
        print(f"{name:48} best {best[name] * 1e6:10.1f} µs   median {median * 1e6:10.1f} µs")
    baseline = best["template + press for each recipient (baseline)"]
    print(f"filling is {baseline / best[rows[-1][0]]:.0f} times faster than rendering each")


if __name__ == "__main__":
    main()
