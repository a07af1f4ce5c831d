"""A large edition: its size, what each step of it costs, and MJML's own program beside ours.

Run with `python bench/render.py`. Best and median of several runs on this machine, in processor
time, so that neighbours count little; what a guarded child does, and MJML's own program (`make
oracle`), by the clock. That one runs warm and in its process; ours with the way to the child.
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from jinja2 import FileSystemLoader

from digest.check.facts import Facts
from digest.check.gate import check
from digest.check.page import filled
from digest.deliver.personalise import escaped, in_json, stencil
from digest.model.issue import Entry, EventEntry, Issue, IssueSection
from digest.ports import Sandbox
from digest.render.lint import lint
from digest.render.markup import render_mjml
from digest.render.plaintext import render_text
from digest.render.press import TO_PRESS, pressed
from digest.render.printing import order, printed
from digest.render.sets import Sets
from digest.render.view import view
from digest.sandbox.pool import SandboxPool
from tests.render import sample
from tests.render.sandboxes import SANDBOX

ENTRIES = 30
NODE_MODULES = Path(__file__).resolve().parents[1] / "var" / "node" / "node_modules"
FILLING = "fill one recipient's HTML, as JSON"
EACH = "template + press for each recipient"
PAGE = "all of a page: templates, lint, press, text"
PAGE_GUARDED = "the same in its guarded child"
GUARDED = "press in its guarded child"
GUARDED_HEAVY = "press, guarded, 30 items of components"
LOADER = Sets(FileSystemLoader([sample.TEMPLATES, sample.TEMPLATES]))
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


def timed(
    run: Callable[[], object], times: int, clock: Callable[[], float] = time.process_time
) -> tuple[float, float]:
    """Best and median seconds of one call."""
    seconds = []
    for _ in range(times):
        started = clock()
        run()
        seconds.append(clock() - started)
    return min(seconds), statistics.median(seconds)


def node_ms(mjml: str) -> dict[str, float] | None:
    """Best and median milliseconds of MJML's own program; None where it is not here."""
    node = shutil.which("node")
    if node is None or not (NODE_MODULES / "mjml").is_dir():
        return None
    done = subprocess.run(
        [node, str(Path(__file__).with_name("node_press.cjs"))],
        input=mjml,
        env={**os.environ, "NODE_PATH": str(NODE_MODULES)},
        capture_output=True,
        text=True,
        check=True,
    )
    figures: dict[str, float] = json.loads(done.stdout)
    return figures


def texts_of(issue: Issue) -> dict[str, str]:
    """What the sentences of the entries are looked up in."""
    return {
        entry.item_id if isinstance(entry, EventEntry) else entry.id: (
            entry.event.evidence.text
            if isinstance(entry, EventEntry)
            else "".join(quote.text for quote in entry.summary)
        )
        for entry in issue.entries
    }


def components(items: int) -> str:
    """MJML of as many items as MJML's own examples write them: a section, image, text, button."""
    item = (
        '<mj-section padding="16px 0px"><mj-column width="30%"><mj-image src="/k.png" alt="Kuva" />'
        '</mj-column><mj-column width="70%"><mj-text font-size="20px"><h2>Otsikko</h2></mj-text>'
        "<mj-text>Kirjastoauto käy kylässä joka toinen viikko.</mj-text>"
        '<mj-button href="https://example.org/">Lue kirjastoautosta</mj-button>'
        "</mj-column></mj-section>"
    )
    return f"<mjml><mj-body>{item * items}</mj-body></mjml>"


def main() -> None:
    """Print the figures."""
    issue, bulletin, frame = large_issue(), sample.bulletin(), sample.frame()
    edition = sample.edition(of=issue)
    cut = stencil(edition.html, in_json, lambda value: in_json(escaped(value)))
    facts = Facts(sample.PUBLIC, date(2027, 1, 5), texts_of(issue))
    marked = view(issue, bulletin=bulletin, language="fi", frame=frame)
    assert marked is not None
    shown = marked.view
    values = sample.values(of=issue)
    mjml, heavy = render_mjml(values, bulletin.template, sample.LOADER), components(ENTRIES)

    def template() -> str:
        return render_mjml(values, bulletin.template, sample.LOADER)

    size = len(filled(edition.html).encode())
    print(f"{len(issue.entries)} entries: HTML {size:,} bytes, MJML {len(mjml):,} characters")
    with SandboxPool() as pool:

        def guarded(source: str) -> str:
            return pool.call(TO_PRESS, source.encode()).decode()

        def page(sandbox: Sandbox) -> tuple[str, str]:
            return printed(order(shown, bulletin.template), loader=LOADER, sandbox=sandbox)

        rows: list[tuple[str, Callable[[], object], int]] = [
            (PAGE, lambda: page(SANDBOX), 20),
            (PAGE_GUARDED, lambda: page(pool), 40),
            ("view", lambda: view(issue, bulletin=bulletin, language="fi", frame=frame), 20),
            ("template", template, 20),
            ("lint of the MJML", lambda: lint(mjml), 20),
            ("press in process", lambda: pressed(mjml), 20),
            (GUARDED, lambda: guarded(mjml), 100),
            (GUARDED_HEAVY, lambda: guarded(heavy), 100),
            ("plain text", lambda: render_text(values, bulletin.template, sample.LOADER), 20),
            ("gate", lambda: check(issue, [edition], bulletin=bulletin, facts=facts), 10),
            (EACH, lambda: pressed(template()), 20),
            (FILLING, lambda: cut.fill(VALUES), 2000),
        ]
        figures = {}
        for name, run, times in rows:
            run()
            by_the_clock = name in {PAGE_GUARDED, GUARDED, GUARDED_HEAVY}
            clock = time.perf_counter if by_the_clock else time.process_time
            figures[name] = timed(run, times, clock)
            print(told(name, *figures[name]))
    # With the press counted twice, the way to the child and back is counted too.
    steps = ("view", PAGE, GUARDED, "gate")
    print(f"one edition, to the gate's word: {sum(figures[one][0] for one in steps) * 1e3:.1f} ms")
    faster = figures[EACH][0] / figures[FILLING][0]
    print(f"filling is {faster:.0f} times faster than template and press for each recipient")
    beside_node(mjml, "the same edition", figures[GUARDED])
    beside_node(heavy, "30 items of components", figures[GUARDED_HEAVY])


def beside_node(mjml: str, what: str, ours: tuple[float, float]) -> None:
    """Print what MJML's own program takes for the same, and how much faster the guarded press is."""
    node = node_ms(mjml)
    if node is None:
        print("MJML's own program is not here: make oracle (needs node and npm)")
        return
    best, median = node["best_ms"] / 1e3, node["median_ms"] / 1e3
    print(told(f"MJML 5.4.1 in node, {what}", best, median))
    ratios = f"{best / ours[0]:.1f} (best) and {median / ours[1]:.1f} (median)"
    print(f"the guarded press is {ratios} times faster")


def told(name: str, best_s: float, median_s: float) -> str:
    """A line of figures."""
    return f"{name:44} best {best_s * 1e3:8.3f} ms   median {median_s * 1e3:8.3f} ms"


if __name__ == "__main__":
    main()
