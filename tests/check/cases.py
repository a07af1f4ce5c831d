"""For rules that no single example shows: what the gate says of an issue with and without the fault."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from digest.check.markup import found as found_in_markup
from digest.model.finding import Finding
from digest.model.issue import Edition, EventEntry, Issue, ItemEntry, Slot, Slotted
from digest.model.reading import Paraphrase
from digest.model.text import Quote, Span
from digest.render.lint import lint
from tests.check.letters import all_found, facts, good, sources, with_body, with_html
from tests.render.sample import edition, first_story, issue

Findings = tuple[Finding, ...]
MARKED = "Tiivistelmän kirjoitti kielimalli"


def with_event(change: Callable[[EventEntry], EventEntry]) -> Issue:
    """The sample with its first event changed."""
    whole = issue()
    first = whole.sections[0].entries[0]
    assert isinstance(first, EventEntry)
    entries = (change(first), *whole.sections[0].entries[1:])
    return replace(
        whole, sections=(replace(whole.sections[0], entries=entries), *whole.sections[1:])
    )


def on_day(entry: EventEntry, day: date) -> EventEntry:
    event = replace(entry.event, start_on=day, end_on=day, starts_at=None, ends_at=None)
    return replace(entry, event=event)


def with_story(change: Callable[[ItemEntry], ItemEntry]) -> Issue:
    """The sample with nothing but its first story, changed."""
    whole = issue()
    section = replace(whole.sections[2], entries=(change(first_story(whole)),))
    return replace(whole, sections=(section,))


def without_way_out() -> Edition:
    parts = (
        part if isinstance(part, str) else "https://x.example.org" for part in good().html.parts
    )
    return replace(good(), html=Slotted(tuple(parts)))


def with_text(content: str) -> Edition:
    return replace(good(), text=Slotted((content, Slot("unsubscribe_url"))))


def in_column(content: str) -> Findings:
    """What the linter says of `content` in a column."""
    opening, closing = "<mjml><mj-body><mj-section><mj-column>", "</mj-column></mj-section>"
    return found_in_markup(lint(f"{opening}{content}{closing}</mj-body></mjml>"))


def _backwards() -> Findings:
    turned = with_event(
        lambda entry: replace(entry, event=replace(entry.event, ends_at=entry.event.starts_at))
    )
    return all_found(of=turned)


def _invented() -> Findings:
    lie = Quote("Kirjastoauto lopetetaan.", Span(0, 24))
    told = with_story(lambda story: replace(story, summary=(lie,)))
    return all_found(edition(of=told), of=told, known=facts(issue()))


def _cut_short() -> Findings:
    other = Quote("Muu lause.", Span(0, 10))
    told = with_event(lambda entry: replace(entry, event=replace(entry.event, evidence=other)))
    return all_found(of=told)


def _by_model(sentence: str, mark: str) -> Findings:
    said = Paraphrase((sentence,), "a-model")
    told = with_story(lambda story: replace(story, paraphrase=said))
    known = replace(facts(told), texts=sources(issue()), by_model={"fi": mark})
    return all_found(edition(of=told), of=told, known=known)


def _unmarked() -> Findings:
    made = good("sv")
    parts = (
        part.replace('lang="fi"', 'lang="sv"') if isinstance(part, str) else part
        for part in made.html.parts
    )
    return all_found(replace(made, html=Slotted(tuple(parts))))


def _hard() -> Findings:
    words = "erityisasiantuntijajärjestelmien " * 40
    quote = Quote(f"{words.strip()}.", Span(0, len(words)))
    return all_found(of=with_story(lambda story: replace(story, summary=(quote,))))


def _own_sentence() -> Findings:
    (first, *_) = first_story(issue()).summary
    return _by_model(first.text, "")


DEAD = "https://e.example.org/poissa"
CASES: dict[str, tuple[Callable[[], Findings], Callable[[], Findings]]] = {
    "SIZE-01": (lambda: all_found(with_body(f"<p>{'sana ' * 10_000}</p>")), all_found),
    "SIZE-02": (
        lambda: all_found(with_html("</head>", f"<style>{'.a{}' * 4200}</style></head>")),
        all_found,
    ),
    "MJ-05": (
        lambda: in_column("<mj-text>" + "<b>" * 120 + "</b>" * 120 + "</mj-text>"),
        lambda: in_column("<mj-text>" + "<b>" * 20 + "</b>" * 20 + "</mj-text>"),
    ),
    "DARK-01": (lambda: all_found(with_html('name="color-scheme"', 'name="x"')), all_found),
    "HDR-03": (lambda: all_found(replace(good(), subject="Päivä\r\nBcc: x")), all_found),
    "HDR-04": (
        lambda: all_found(known=replace(facts(issue()), from_domain="post.example.net")),
        lambda: all_found(known=replace(facts(issue()), from_domain="tiedote.example.org")),
    ),
    "LINK-02": (lambda: all_found(without_way_out()), all_found),
    "LINK-03": (
        lambda: all_found(
            with_body(f'<a href="{DEAD}">Sivu</a>'),
            known=replace(facts(issue()), unreachable={DEAD: "404"}),
        ),
        lambda: all_found(known=replace(facts(issue()), unreachable={DEAD: "404"})),
    ),
    "TEXT-01": (lambda: all_found(with_text("Lue selaimessa.")), all_found),
    "TEXT-02": (lambda: all_found(with_text("sana " * 30 + "\n")), all_found),
    "A11Y-12": (_unmarked, lambda: all_found(good("sv"))),
    "LANG-01": (
        lambda: all_found(good("sv")),
        lambda: all_found(of=with_story(lambda story: story)),
    ),
    "LANG-02": (_hard, all_found),
    "EVT-01": (
        lambda: all_found(of=with_event(lambda entry: on_day(entry, date(2027, 1, 15)))),
        all_found,
    ),
    "EVT-02": (_backwards, all_found),
    "EVT-03": (lambda: all_found(known=facts(issue(), today=date(2027, 1, 15))), all_found),
    "EVT-04": (lambda: all_found(replace(good(), calendars=())), all_found),
    "FAITH-01": (_invented, all_found),
    "FAITH-02": (_cut_short, all_found),
    "FAITH-03": (lambda: _by_model("Kuntia on 9 876.", ""), _own_sentence),
    "FAITH-04": (lambda: _by_model("Junassa ehtii kysyä.", MARKED), _own_sentence),
}
"""Rule to a run of the gate that must name it, and one that must not."""
