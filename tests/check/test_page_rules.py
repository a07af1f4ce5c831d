from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digest.check.page import filled
from digest.check.support import _TABLE, CLIENTS
from digest.model.finding import MailProgram, Severity
from digest.model.issue import Edition, Slot, Slotted
from digest.model.openings import openings
from tests.check.cases import with_text, without_way_out
from tests.check.letters import facts, found, good, rules_of, with_body, with_html
from tests.render.sample import first_story, issue

BLOCKER, WARNING, NOTE = Severity.BLOCKER, Severity.WARNING, Severity.NOTE


def without_header(name: str) -> Edition:
    return replace(good(), headers=tuple(pair for pair in good().headers if pair[0] != name))


def filler(size_bytes: int) -> str:
    return "<p>" + "sana " * (size_bytes // 5) + "</p>"


SPOILT: list[tuple[str, Severity, Callable[[], Edition]]] = [
    ("SIZE-01", WARNING, lambda: with_body(filler(50_000))),
    ("SIZE-01", BLOCKER, lambda: with_body(filler(70_000))),
    ("SIZE-02", BLOCKER, lambda: with_html("</head>", f"<style>{'.a{}' * 4200}</style></head>")),
    ("A11Y-01", BLOCKER, lambda: with_html('<html lang="fi"', '<html lang="und"')),
    ("A11Y-01", WARNING, lambda: with_html('dir="ltr"', 'dir="x"')),
    ("A11Y-02", BLOCKER, lambda: with_html("<title>", "<title></title><title>")),
    ("A11Y-03", BLOCKER, lambda: with_body('<img src="/a.png">')),
    ("A11Y-03", BLOCKER, lambda: with_body('<a href="/a"><img src="/a.png" alt=""></a>')),
    ("A11Y-03", WARNING, lambda: with_body('<img src="/a.png" alt="kuva_1.PNG">')),
    ("A11Y-04", BLOCKER, lambda: with_body("<table><tr><td>12</td></tr></table>")),
    ("A11Y-05", BLOCKER, lambda: with_body("<h1>Toinen</h1>")),
    ("A11Y-05", BLOCKER, lambda: with_body("<h2>Osa</h2><h4>Hyppy</h4>")),
    ("A11Y-05", BLOCKER, lambda: with_body("<h2> </h2>")),
    ("A11Y-06", WARNING, lambda: with_body('<h2 style="font-size:20px">Osa</h2>')),
    ("A11Y-07", BLOCKER, lambda: with_body('<p style="color:#999999">harmaa</p>')),
    ("A11Y-07", BLOCKER, lambda: with_html("color:#b6c2ce!important", "color:#333333!important")),
    ("A11Y-08", WARNING, lambda: with_body('<a href="https://e.org/1">Lue lisää…</a>')),
    ("A11Y-08", WARNING, lambda: with_body('<a href="https://e.org/1">https://e.org/1</a>')),
    ("A11Y-08", WARNING, lambda: with_body('<a href="/1">Raportti</a><a href="/2">Raportti</a>')),
    ("A11Y-09", BLOCKER, lambda: with_body('<a href="https://e.org/1"> </a>')),
    ("A11Y-09", WARNING, lambda: with_body('<a href="/1" style="text-decoration:none">Sivu</a>')),
    ("A11Y-11", WARNING, lambda: with_body('<p style="font-size:11px">pieni</p>')),
    ("DARK-01", WARNING, lambda: with_html('name="color-scheme"', 'name="x"')),
    ("DARK-01", WARNING, lambda: with_html(":root", ".root")),
    ("MJ-06", WARNING, lambda: with_body('<p style="color:#000">x</p>')),
    ("MJ-06", WARNING, lambda: with_body('<img src="/a.png" alt="Kartta" width="163.3">')),
    ("MJ-07", WARNING, lambda: with_body("{{ view.title }}")),
    ("MJ-04", BLOCKER, lambda: with_body('<p title="1\\u{a0}km">x</p>')),
    ("MJ-04", BLOCKER, lambda: with_body('<p title="a\\nb">x</p>')),
    ("A11Y-04", WARNING, lambda: with_body('<table><tr><th scope="col">1</th></tr></table>')),
    (
        "A11Y-10",
        BLOCKER,
        lambda: with_body('<p style="line-height:16px"><a href="/1">Ohje</a></p>'),
    ),
    (
        "A11Y-10",
        WARNING,
        lambda: with_body('<a style="display:inline-block;line-height:30px" href="/1">Ohje</a>'),
    ),
    ("A11Y-11", WARNING, lambda: with_body(f'<div style="line-height:18px">{filler(100)}</div>')),
    ("A11Y-11", WARNING, lambda: with_body('<p style="text-align:justify">Tasattu</p>')),
    ("A11Y-13", WARNING, lambda: with_body("<!--[if mso]><v:rect fill='t'></v:rect><![endif]-->")),
    (
        "A11Y-13",
        WARNING,
        lambda: with_body("<!--[if mso]><v:rect alt=''><h2>Osa</h2></v:rect><![endif]-->"),
    ),
    ("DARK-02", WARNING, lambda: with_body('<p style="background:#fff8e1">Huomaa</p>')),
    ("IMG-01", WARNING, lambda: with_body('<img src="/a.png" alt="">')),
    ("IMG-01", WARNING, lambda: with_body('</div><img src="/a.png" alt="Kartta" width="9"><div>')),
    ("IMG-01", WARNING, lambda: with_body('<img src="/a.png" alt="" width="9">' * 60)),
    ("LONG-01", WARNING, lambda: with_body("<h2>Saavutettavuusasiantuntijat</h2>")),
    ("CSS-01", WARNING, lambda: with_body('<p style="transform:rotate(1deg)">x</p>')),
    ("CSS-01", WARNING, lambda: with_body('<p style="width:calc(1px + 2px)">x</p>')),
    ("CSS-01", WARNING, lambda: with_body("<video>x</video>")),
    ("IMG-02", BLOCKER, lambda: with_body('<img src="/a.svg" alt="Kartta">')),
    ("IMG-02", BLOCKER, lambda: with_body('<img src="data:image/png;base64,x" alt="Kartta">')),
    ("CSS-02", BLOCKER, lambda: with_body('<div style="display:flex">x</div>')),
    ("CSS-02", BLOCKER, lambda: with_body('<div style="position:absolute">x</div>')),
    ("CSS-02", BLOCKER, lambda: with_body('<div style="color:var(--ink)">x</div>')),
    ("FONT-01", BLOCKER, lambda: with_html("</head>", "<style>@import url(/f.css)</style></head>")),
    ("FONT-01", BLOCKER, lambda: with_body('<p style="font-family:Ubuntu">x</p>')),
    ("SAFE-01", BLOCKER, lambda: with_body("<form></form>")),
    ("SAFE-01", BLOCKER, lambda: with_body('<p onclick="x()">x</p>')),
    ("SAFE-01", BLOCKER, lambda: with_body('<a href=" JavaScript:x()">Sivu</a>')),
    ("HDR-01", BLOCKER, lambda: without_header("List-Id")),
    ("HDR-01", BLOCKER, lambda: without_header("List-Unsubscribe")),
    ("HDR-01", BLOCKER, lambda: without_header("List-Unsubscribe-Post")),
    ("HDR-02", BLOCKER, lambda: replace(good(), subject=" ")),
    ("HDR-02", WARNING, lambda: replace(good(), subject="Lyhyt")),
    ("HDR-02", WARNING, lambda: replace(good(), subject="Ilmoittaudu verkostopäivään heti!!!")),
    ("PRE-01", WARNING, lambda: replace(good(), preheader=good().subject)),
    ("PRE-01", WARNING, lambda: replace(good(), preheader="Lyhyt")),
    ("HDR-03", BLOCKER, lambda: replace(good(), subject="Verkostopäivä\r\nBcc: x")),
    ("TEXT-01", BLOCKER, lambda: with_text("Lue selaimessa.")),
    ("TEXT-01", WARNING, lambda: with_body('<a href="https://e.org/uusi">Uusi</a>')),
    ("TEXT-02", NOTE, lambda: with_text("sana " * 30 + "\n")),
    ("LINK-01", WARNING, lambda: with_body('<a href="http://e.org/1">Sivu</a>')),
    ("LINK-01", WARNING, lambda: with_body('<a href="https://bit.ly/1">Sivu</a>')),
    ("LINK-01", WARNING, lambda: with_body('<a href="https://192.0.2.1/1">Sivu</a>')),
    ("LINK-01", WARNING, lambda: with_body('<a href="#tuntematon">Sivu</a>')),
    ("LINK-01", BLOCKER, lambda: with_body('<a href="http://[oops/">Sivu</a>')),
    ("LINK-01", BLOCKER, lambda: with_body('<a href="ftp://e.org/1">Sivu</a>')),
    ("LINK-01", WARNING, lambda: with_body("<a href='#\"]'>Sivu</a>")),
    ("LINK-01", BLOCKER, lambda: with_body('<a href="http://tiedote.example.org/1">Sivu</a>')),
    ("LINK-02", BLOCKER, without_way_out),
    ("PRIV-01", BLOCKER, lambda: with_body('<img src="/a.png" alt="" width="1" height="1">')),
    ("PRIV-01", BLOCKER, lambda: with_body('<img src="https://other.example.com/a.png" alt="x">')),
    ("PRIV-01", BLOCKER, lambda: with_body('<p style="background:url(//t.example.com/p)">x</p>')),
    ("PRIV-01", BLOCKER, lambda: with_body('<img src="https://[oops" alt="x">')),
    ("PRIV-02", WARNING, lambda: with_body('<a href="https://e.org/?utm_source=x">Sivu</a>')),
]


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_the_sample_passes_every_rule(language: str) -> None:
    assert found(good(language)) == ()


@pytest.mark.parametrize(("rule", "severity", "spoil"), SPOILT)
def test_each_rule_notices_its_fault(
    rule: str, severity: Severity, spoil: Callable[[], Edition]
) -> None:
    findings = found(spoil())

    assert (rule, severity) in {(finding.rule, finding.severity) for finding in findings}


@settings(max_examples=25, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                *(
                    "<a href='",
                    "<p style='",
                    "<style>@media (prefers-color-scheme:dark){",
                    "}",
                    "'>",
                ),
                *("p::x{color:#12}", "color:#", "javascript:", "//[", "</p>", "<table>", "<h1>"),
                *('<img src="', "data:", "url(", "<!--", "<body>", "<svg>", "{{", "\x00", "é"),
            ]
        ),
        max_size=12,
    ).map("".join)
)
def test_no_markup_stops_the_gate(markup: str) -> None:
    broken = replace(good(), html=Slotted((markup, Slot("unsubscribe_url"))))

    assert all(finding.message for finding in found(broken))


def test_a_fault_is_found_on_its_line() -> None:
    spoilt = with_body('<img src="/kuva.png">')
    html = "".join(part if isinstance(part, str) else "" for part in spoilt.html.parts)
    line = html[: html.index("/kuva.png")].count("\n") + 1

    (finding,) = (finding for finding in found(spoilt) if finding.rule == "A11Y-03")
    assert (finding.line, finding.language) == (line, "fi")


def test_the_gravest_comes_first_and_the_order_is_always_the_same() -> None:
    spoilt = replace(with_body('<p onclick="x()">x</p>'), subject="Lyhyt")

    findings = found(spoilt, good("sv"))

    assert [finding.severity for finding in findings] == [BLOCKER, WARNING]
    assert found(spoilt, good("sv")) == findings
    assert rules_of(findings) == {"SAFE-01", "HDR-02"}


def test_a_fault_names_the_entry_and_the_heading_it_stands_under() -> None:
    story = first_story(issue())
    spoilt = with_html(story.summary[0].text, '<a href="https://e.org/1">Lue lisää</a>')

    (finding,) = (finding for finding in found(spoilt) if finding.rule == "A11Y-08")
    assert (finding.entry_id, finding.block) == (story.id, story.title)


@pytest.mark.parametrize(
    ("before", "part"),
    [
        ("PL 30", "footer"),
        ('<p class="ac"', "masthead"),
        ('<a href="https://tiedote.example.org/issues/ajankohtaistiedote/12/fi"', "top"),
    ],
)
def test_a_fault_outside_the_entries_names_the_part_of_the_page(before: str, part: str) -> None:
    spoilt = with_html(before, f'<a href="https://e.org/1">Lue lisää</a>{before}')

    (finding,) = (finding for finding in found(spoilt) if finding.rule == "A11Y-08")
    assert (finding.entry_id, finding.block) == (None, part)


def test_a_fault_of_an_element_is_placed_there_and_not_where_its_text_first_stands() -> None:
    story = first_story(issue())
    spoilt = with_html(
        story.summary[0].text, f'<span style="color:#eeeeee">{story.summary[0].text}</span>'
    )
    html = filled(spoilt.html)

    (finding,) = (finding for finding in found(spoilt) if finding.rule == "A11Y-07")
    place, name = list(openings(html))[finding.tag or 0]
    assert (name, finding.block) == ("span", story.title)
    assert html[place:].startswith('<span style="color:#eeeeee">')


@pytest.mark.parametrize(
    "html",
    [
        '<p><font color="#eee">Harmaata</font></p>',
        '<p><font color="EEEEEE">Harmaata</font></p>',
        '<p style="color:silver">Harmaata</p>',
        '<p style="color:rgb(238, 238, 238)">Harmaata</p>',
        '<table role="presentation"><tr><td bgcolor="#333333">Mustaa</td></tr></table>',
    ],
)
def test_a_colour_counts_however_it_is_written(html: str) -> None:
    assert "A11Y-07" in rules_of(found(with_body(html)))


def test_what_is_wrong_with_a_link_is_all_said() -> None:
    said = [
        finding.message
        for finding in found(with_body('<p><a href="http://bit.ly/x">Raportti</a></p>'))
        if finding.rule == "LINK-01"
    ]

    assert len(said) == 2
    assert any("not https" in one for one in said)
    assert any("shortener" in one for one in said)


def test_a_long_heading_is_no_running_text() -> None:
    tight = "font-size:20px;line-height:26px"
    heading, text = (
        found(with_body(f'<{tag} style="{tight}">{"sana " * 50}</{tag}>')) for tag in ("h2", "p")
    )

    assert "A11Y-11" not in rules_of(heading)
    assert "A11Y-11" in rules_of(text)


def test_a_finding_about_an_entry_names_it_and_its_heading() -> None:
    story = first_story(issue())
    spoilt = with_html(story.summary[0].text, "Jotain muuta")

    (finding,) = (finding for finding in found(spoilt) if finding.rule == "FAITH-02")
    assert (finding.entry_id, finding.block) == (story.id, story.title)
    assert finding.line is not None


def test_only_the_programs_that_readers_use_are_judged_by() -> None:
    turned = with_body('<p style="transform:rotate(1deg)">x</p>')
    apple = replace(facts(issue()), clients=(MailProgram.APPLE_MAIL_IOS,))
    gmail = replace(facts(issue()), clients=(MailProgram.GMAIL, MailProgram.APPLE_MAIL_IOS))

    (lacking,) = (one for one in found(turned, known=gmail) if one.rule == "CSS-01")
    assert lacking.message == "transform is not supported by Gmail on the web: do without it"
    assert "CSS-01" not in rules_of(found(turned, known=apple))


def test_the_table_of_programs_has_a_letter_for_each() -> None:
    letters = [line.split()[1] for line in _TABLE.strip().split("\n")]

    assert {len(row) for row in letters} == {len(MailProgram)}
    assert set("".join(letters)) <= set("yanu")
    assert list(CLIENTS) == list(MailProgram)
