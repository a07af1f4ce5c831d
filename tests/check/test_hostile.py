"""Hostile contents inject nothing, and broken templates fail alone. `make hostile` tries thousands.

Everything is real: the shipped templates, the guarded press, the gate.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import icalendar
import pytest
from hypothesis import HealthCheck, assume, event, given, settings
from hypothesis import strategies as st
from jinja2 import DictLoader
from selectolax.lexbor import LexborHTMLParser

from digest.check.page import filled
from digest.errors import RenderError
from digest.model.issue import Edition, EventEntry, Issue, IssueSection, ItemEntry
from digest.model.item import Material
from digest.model.text import Quote, Span
from digest.ports import Sandbox
from digest.render.edition import render_edition
from digest.sandbox.pool import SandboxPool
from tests.check.letters import all_found, facts
from tests.render.sample import TEMPLATES, bulletin, frame, issue
from tests.render.sandboxes import Within

EXAMPLES = int(os.environ.get("DIGEST_HOSTILE_EXAMPLES", "30"))
TRIED = settings(
    max_examples=EXAMPLES,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
NASTY = [
    *("<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "</mj-text>", "<mj-button>"),
    *("</td></tr></table>", "<style>*{display:none}</style>", "<!--", "-->", "<![endif]-->", "]]>"),
    *("<!--[if mso]>", "&amp;", "&#60;script&#62;", '"', "'", "`", "\\", "\\u{a0}", '" onclick="x'),
    *(
        "' style='x",
        "javascript:alert(1)",
        "data:text/html,x",
        "//",
        "?a=1&b=2",
        "#",
        " ",
        "%0d%0a",
    ),
    *("{{ 7*7 }}", "{{ view }}", "{% for %}", "{#", "%%name%%", "@@x_unsubscribe_url@@", "%%"),
    *(
        "\u202e",
        "\u2066",
        "\u00a0",
        "\u00ad",
        "e\u0301",
        "\u200b",
        "\ufeff",
        "\u2028",
        "👨\u200d👩",
    ),
    *("\r\nBcc: x", "\nBEGIN:VEVENT", "\x00", "\x021\x03", "\ud800", "x" * 90, "å" * 40, ";", ","),
]
TROUBLE = st.lists(st.one_of(st.sampled_from(NASTY), st.text(max_size=12)), max_size=6).map("".join)
OURS = (
    *("https://tiedote.example.org/", "https://slot.invalid/"),
    *("https://www.example.org/", "https://verkosto.example.org/"),  # of the sample's entries
)
THEMES = ("bulletin", "city", "programme")
FILES = sorted(
    f"{theme}/{path.name}"
    for theme in THEMES
    for path in (TEMPLATES / theme).iterdir()
    if not path.name.startswith(("specimen.", "pieces."))  # no bulletin that is sent uses them
)
PIECES = [
    *(
        "<",
        ">",
        '"',
        "'",
        "{{",
        "}}",
        "{%",
        "%}",
        "{#",
        "#}",
        "<mj-text>",
        "</mj-text>",
        "<mj-body>",
    ),
    *(
        "</mj-column>",
        "<mj-raw>",
        "<b>",
        "</div>",
        '<mj-include path="/etc/passwd" />',
        "<!--",
        "-->",
    ),
    *("{{ view }}", "{{ view.x }}", "{{ view.title.__class__ }}", "{{ ''.__class__.__mro__ }}"),
    *(
        "{% include 'bulletin.mjml.j2' %}",
        "{% include '../../x' %}",
        "{% extends 'x' %}",
        "{{ 1/0 }}",
    ),
    *('{{ "a" * 10**10 }}', "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}"),
    *("{% for x in range(9) %}", "{% endfor %}", "{% if view %}", "{% endif %}", "{% macro m() %}"),
    *(
        "{{ view | safe }}",
        "{{ m() }}",
        "{% set view = 1 %}",
        "{{ words.links.x }}",
        "|",
        "0",
        "\x00",
    ),
    *(
        "\u00a0",
        "\ud800",
        "@@",
        "</style>",
        'padding="0"',
        'css-class="',
        "<a href=x>",
        "<![CDATA[",
    ),
]
MUTATIONS = st.lists(
    st.tuples(
        st.sampled_from(FILES),
        st.sampled_from(["cut", "put", "swap", "twice"]),
        st.floats(0, 1),
        st.integers(1, 60),
        st.sampled_from(PIECES),
    ),
    min_size=1,
    max_size=3,
)


@pytest.fixture(scope="module")
def pool() -> Iterator[SandboxPool]:
    with SandboxPool() as made:
        yield made


@cache
def shipped() -> dict[str, str]:
    return {name: (TEMPLATES / name).read_text("utf-8") for name in FILES}


def mutated(mutations: list[tuple[str, str, float, int, str]]) -> DictLoader:
    """The shipped templates with pieces cut, put in, exchanged or doubled."""
    files = dict(shipped())
    for name, how, where, length, piece in mutations:
        text = files[name]
        at = int(where * len(text))
        held = text[at : at + length]
        new = {"cut": "", "put": piece + held, "swap": piece, "twice": held * 2}[how]
        files[name] = text[:at] + new + text[at + length :]
    return DictLoader(files)


def two_entries(title: str, body: str, url: str) -> Issue:
    """One item and one event, every text of which comes from outside."""
    whole = issue()
    quote = Quote(body, Span(0, len(body)))
    story, meeting = whole.sections[2].entries[0], whole.sections[0].entries[0]
    assert isinstance(story, ItemEntry)
    assert isinstance(meeting, EventEntry)
    item = replace(
        story,
        title=title,
        source=body,
        url=url,
        summary=(quote,),
        materials=(Material(title, url),),
    )
    happening = replace(meeting.event, title=title, place=body, when=title, evidence=quote)
    told = replace(meeting, event=happening, item_title=title, url=url, source=title)
    return replace(
        whole,
        sections=(IssueSection("x", {"fi": body}, (item, told)),),
        subjects={"fi": title},
        preheaders={"fi": body},
    )


def rendered(
    made_of: Issue, sandbox: Sandbox, theme: str, loader: DictLoader | None = None
) -> Edition:
    made = render_edition(
        made_of,
        bulletin=replace(bulletin(), template=theme),
        language="fi",
        frame=frame(),
        loader=loader or mutated([]),
        sandbox=sandbox,
    )
    assert made is not None
    return made


def shape(html: str) -> tuple[set[str], set[tuple[str, str]], dict[str, int]]:
    """Which elements there are, with which attributes, and how many of those that matter."""
    nodes = LexborHTMLParser(html).css("*")
    counted = dict.fromkeys(("html", "body", "h1", "h2", "h3", "img", "title"), 0)
    for node in nodes:
        if node.tag in counted:
            counted[node.tag] += 1
    return (
        {node.tag or "" for node in nodes},
        {(node.tag or "", name) for node in nodes for name in node.attributes},
        counted,
    )


def astray(html: str) -> list[str]:
    """Links that lead neither to us nor to where the entries come from."""
    links = (node.attributes.get("href") or "" for node in LexborHTMLParser(html).css("[href]"))
    return [url for url in links if not url.startswith((*OURS, "https://e.example.org/", "#"))]


@cache
def harmless(theme: str) -> tuple[set[str], set[tuple[str, str]], dict[str, int]]:
    with SandboxPool() as pool:
        made = two_entries("Kirjastoauto tulee", "Auto tulee ke 14.1.", "https://e.example.org/a")
        return shape(filled(rendered(made, pool, theme).html))


@TRIED
@given(TROUBLE, TROUBLE, TROUBLE, st.sampled_from(THEMES))
def test_no_content_injects_anything(
    pool: SandboxPool, title: str, body: str, path: str, theme: str
) -> None:
    told = two_entries(title, body, f"https://e.example.org/{path}")

    made = rendered(told, Within(pool, cpu_s=60), theme)
    tags, attributes, counted = shape(filled(made.html))
    known_tags, known_attributes, known = harmless(theme)

    assert tags <= known_tags
    assert attributes <= known_attributes
    assert all(counted[name] <= known[name] for name in counted)
    assert astray(filled(made.html)) == []
    assert made.html.slots == made.text.slots == {"unsubscribe_url"}
    assert not re.search(r"[\r\n\x00]", made.subject + made.preheader)
    assert all(len(events_of(one.content)) == 1 for one in made.calendars)
    assert all(finding.message for finding in all_found(made, of=told, known=facts(told)))


@TRIED
@given(MUTATIONS)
def test_a_broken_template_is_an_error_that_names_it_or_an_edition(
    pool: SandboxPool, mutations: list[tuple[str, str, float, int, str]]
) -> None:
    loader = mutated(mutations)
    assume(loader.mapping != mutated([]).mapping)

    theme = mutations[0][0].partition("/")[0]

    try:
        made = rendered(issue(), Within(pool, cpu_s=0.8), theme, loader)
    except RenderError:  # anything else is a crash
        event("refused")
        return

    event("rendered")
    assert made.html.slots >= {"unsubscribe_url"}
    assert all(finding.message for finding in all_found(made))


def events_of(calendar: str) -> list[object]:
    return list(icalendar.Calendar.from_ical(calendar).walk("VEVENT"))
