from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jinja2 import FileSystemLoader
from selectolax.lexbor import LexborHTMLParser

from digest.errors import RenderError
from digest.model.bulletin import ApprovalMode, Bulletin
from digest.model.issue import Edition, EventEntry, Issue, IssueSection, ItemEntry, Slot
from digest.model.text import Quote, Span
from digest.render.edition import content_hash, render_edition
from digest.render.lint import MarkupError
from tests.render.sample import LOADER, TEMPLATES, bulletin, edition, frame, issue
from tests.render.sandboxes import SANDBOX

TROUBLE = st.lists(
    st.one_of(
        st.sampled_from(
            [
                *(
                    "<script>alert(1)</script>",
                    "</mj-text>",
                    "<!--",
                    "-->",
                    "]]>",
                    "&amp;",
                    '"',
                    "'",
                ),
                *("{{ 7*7 }}", "{% for %}", "%%name%%", "@@x_unsubscribe_url@@", "\u202e", "\\"),
                *("\u00a0", "\u00ad", "e\u0301", "\r\n", "\x00", "\ud800", "\u2028", "👨\u200d👩"),
                *("<img src=x onerror=alert(1)>", "%%", "x" * 90),
            ]
        ),
        st.text(max_size=12),
    ),
    max_size=6,
).map("".join)


def test_an_edition_is_a_whole_document_in_its_own_language() -> None:
    for language in ("fi", "sv", "en"):
        made = edition(language)
        tree = LexborHTMLParser(_literal(made))
        root = tree.css("html")[0]

        assert (root.attributes["lang"], root.attributes["dir"]) == (language, "ltr")
        assert tree.css("title")[0].text() == made.subject
        assert len(tree.css("h1")) == 1


def test_the_only_slot_by_default_is_the_way_out() -> None:
    made = edition()

    assert made.html.slots == {"unsubscribe_url"}
    assert made.text.slots == {"unsubscribe_url"}


def test_preferences_get_their_slot_where_there_are_any() -> None:
    made = _rendered(issue(), has_preferences=True)

    assert made.html.slots == made.text.slots == {"unsubscribe_url", "preferences_url"}


def test_readers_see_the_names_of_sources_and_not_what_settings_call_them() -> None:
    known = replace(frame(), sources={"Avustusyksikkö": "Avustusten yksikkö"})
    made = render_edition(
        issue(), bulletin=bulletin(), language="fi", frame=known, loader=LOADER, sandbox=SANDBOX
    )

    assert made is not None
    parts = [str(made.html.parts), str(made.text.parts), *(one.content for one in made.calendars)]
    unfolded = [part.replace("\r\n ", "") for part in parts]
    assert [part for part in unfolded if "Avustusyksikkö" in part] == []
    assert sum("Avustusten yksikkö" in part for part in unfolded) >= 3


def test_headers_name_the_list_and_one_click_leaves_it() -> None:
    headers = dict(edition().headers)

    assert headers["List-Id"].parts == ("<ajankohtaistiedote.tiedote.example.org>",)
    assert headers["List-Unsubscribe"].parts == ("<", Slot("unsubscribe_url"), ">")
    assert headers["List-Unsubscribe-Post"].parts == ("List-Unsubscribe=One-Click",)
    assert "Auto-Submitted" not in headers


def test_a_bulletin_that_approves_itself_says_that_a_machine_sent_it() -> None:
    automatic = replace(bulletin(), approval=ApprovalMode.AUTOMATIC)

    headers = dict(_rendered(issue(), of=automatic).headers)

    assert headers["Auto-Submitted"].parts == ("auto-generated",)


def test_the_same_issue_gives_the_same_bytes_and_hash() -> None:
    first, again = edition(), edition()

    assert first == again
    assert content_hash([first, edition("sv")]) == content_hash([edition("sv"), again])


@pytest.mark.parametrize(
    "changes",
    [{"subject": "x"}, {"preheader": "x"}, {"language": "sv"}, {"headers": ()}, {"calendars": ()}],
)
def test_the_hash_follows_everything_a_reader_gets(changes: dict[str, object]) -> None:
    made = edition()

    assert content_hash([made]) != content_hash([replace(made, **changes)])  # type: ignore[arg-type]  # parts of an edition, named above


def test_lines_of_the_text_are_short_but_for_addresses() -> None:
    long = [line for line in "".join(map(str, edition().text.parts)).split("\n") if len(line) > 72]

    assert long
    assert all("https://" in line for line in long)


def test_a_folder_copied_under_another_name_works_at_once(tmp_path: Path) -> None:
    shutil.copytree(TEMPLATES / "bulletin", tmp_path / "own")
    own = replace(bulletin(), template="own")

    made = render_edition(
        issue(),
        bulletin=own,
        language="fi",
        frame=frame(),
        loader=FileSystemLoader(tmp_path),
        sandbox=SANDBOX,
    )

    assert made == edition()


def test_a_broken_template_is_named_with_its_line(tmp_path: Path) -> None:
    folder = tmp_path / "bulletin"
    shutil.copytree(TEMPLATES / "bulletin", folder)
    blocks = folder / "masthead.mjml.j2"
    blocks.write_text(blocks.read_text().replace("view.site_name", "view.sitename"))
    line = blocks.read_text()[: blocks.read_text().index("view.sitename")].count("\n") + 1

    with pytest.raises(RenderError, match=rf"masthead\.mjml\.j2:{line}:\d+: .*sitename"):
        _rendered(issue(), loader=FileSystemLoader(tmp_path))


def test_broken_markup_in_a_template_stops_the_issue_and_is_shown(tmp_path: Path) -> None:
    folder = tmp_path / "bulletin"
    shutil.copytree(TEMPLATES / "bulletin", folder)
    main = folder / "bulletin.mjml.j2"
    text = main.read_text().replace("</mj-body>", "<mj-sektion/></mj-body>")
    main.write_text(text)
    line = text[: text.index("<mj-sektion")].count("\n") + 1

    with pytest.raises(MarkupError) as raised:
        _rendered(issue(), loader=FileSystemLoader(tmp_path))
    assert f"templates/bulletin/bulletin.mjml.j2:{line}:1: <mj-sektion>" in str(raised.value)


@settings(max_examples=40, deadline=None)
@given(TROUBLE, TROUBLE)
def test_no_source_can_inject_anything_or_stop_an_issue(title: str, body: str) -> None:
    made = _rendered(_hostile(title, body))
    tree = LexborHTMLParser(_literal(made))

    assert made.html.slots == {"unsubscribe_url"}
    assert tree.css("script, iframe, img") == []
    assert not any(name.startswith("on") for node in tree.css("a") for name in node.attributes)
    assert len(tree.css("h1")) == 1
    assert len(tree.css("h3")) == 2
    assert not {"\n", "\r"} & set(made.subject)


def _hostile(title: str, body: str) -> Issue:
    whole = issue()
    quote = Quote(body, Span(0, len(body)))
    story, meeting = whole.sections[2].entries[0], whole.sections[0].entries[0]
    assert isinstance(story, ItemEntry)
    assert isinstance(meeting, EventEntry)
    wild = replace(story, title=title, source=body, url=f"https://e.org/{body}", summary=(quote,))
    told = replace(meeting.event, title=title, place=body, when=title, evidence=quote)
    entries = (wild, replace(meeting, event=told, item_title=title))
    return replace(whole, sections=(IssueSection("x", {"fi": body}, entries),))


def _rendered(
    made_of: Issue,
    *,
    of: Bulletin | None = None,
    loader: FileSystemLoader = LOADER,
    has_preferences: bool = False,
) -> Edition:
    made = render_edition(
        made_of,
        bulletin=of or bulletin(),
        language="fi",
        frame=replace(frame(), has_preferences=has_preferences),
        loader=loader,
        sandbox=SANDBOX,
    )
    assert made is not None
    return made


def _literal(made: Edition) -> str:
    return "".join(part if isinstance(part, str) else "slot" for part in made.html.parts)
