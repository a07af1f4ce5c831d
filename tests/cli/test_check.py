"""`digest check`, as an editor and a pipeline use it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.cli.office import CONFIG, NOTE, run, told
from tests.collect.loopback import Page, serving

TEMPLATES = Path(__file__).resolve().parents[2] / "templates"


@pytest.fixture
def draft(folder: Path) -> Path:
    """A draft whose Finnish subject is too short, which is a warning."""
    run(folder, "collect", "notes")
    run(folder, "issue", "new", "weekly")
    run(folder, "issue", "set", "latest", "--language", "fi", "--subject", "Lyhyt")
    return folder


def with_text_tag(folder: Path, tag: str) -> None:
    """Give the folder templates of its own, whose first `<mj-text>` reads `tag`."""
    (folder / "templates").unlink()
    shutil.copytree(TEMPLATES, folder / "templates")
    masthead = folder / "templates" / "bulletin" / "masthead.mjml.j2"
    text = masthead.read_text()
    masthead.write_text(text.replace("<mj-text>", tag, 1))


def test_a_warning_fails_only_a_strict_check(draft: Path) -> None:
    checked, strict = run(draft, "check", "latest"), run(draft, "check", "latest", "--strict")

    assert (checked.code, strict.code) == (0, 1)
    assert "HDR-02" in checked.out
    assert "phones cut longer ones" in checked.out


def test_an_accepted_warning_lets_a_strict_check_pass_until_the_content_changes(
    draft: Path,
) -> None:
    took = ("--accept", "HDR-02", "--because", "Näin sovittiin", "--as", "Aino")
    accepted = run(draft, "check", "latest", "--strict", *took)
    still = run(draft, "check", "latest", "--strict")
    run(
        draft, "issue", "set", "latest", "--language", "fi", "--preheader", "Toinen esikatselu " * 3
    )
    changed = run(draft, "check", "latest", "--strict")

    assert (accepted.code, still.code, changed.code) == (0, 0, 1)
    assert "accepted by Aino" in still.out
    assert "Näin sovittiin" in still.out


def test_what_is_accepted_in_several_editions_is_told_once_with_all_of_them(draft: Path) -> None:
    run(draft, "issue", "set", "latest", "--language", "en", "--subject", "Small")
    run(draft, "check", "latest", "--accept", "HDR-02", "--because", "Sovittu", "--as", "Aino")

    checked = run(draft, "check", "latest").out
    approval = run(draft, "issue", "approve", "latest").err

    assert checked.count("the subject has 5 characters") == 2  # in the table and below it
    assert "HDR-02   en, fi" in checked
    assert "HDR-02  en, fi: the subject has 5 characters" in checked
    assert approval.count("the subject has 5 characters") == 1


def test_only_an_issue_that_can_still_be_approved_is_said_to_be(draft: Path) -> None:
    before = run(draft, "check", "latest")
    run(draft, "issue", "approve", "latest", "--as", "Aino")
    after = run(draft, "check", "latest")

    assert "may be approved" in before.err
    assert (after.code, "may be approved" in after.err) == (0, False)


def test_a_warning_is_accepted_only_with_a_reason(draft: Path) -> None:
    ran = run(draft, "check", "latest", "--accept", "HDR-02")

    assert ran.code == 2
    assert "--because" in ran.err


def test_a_blocker_cannot_be_accepted(draft: Path) -> None:
    with_text_tag(draft, "<mj-text><form></form>")

    ran = run(draft, "check", "latest", "--accept", "SAFE-01", "--because", "Kiire")

    assert ran.code == 4
    assert "cannot be accepted" in ran.err


def test_what_is_not_found_cannot_be_accepted(draft: Path) -> None:
    ran = run(draft, "check", "latest", "--accept", "IMG-01", "--because", "Kiire")

    assert ran.code == 2
    assert "has no warning IMG-01" in ran.err


def test_an_approval_shows_what_was_accepted_and_keeps_the_report(draft: Path) -> None:
    run(draft, "check", "latest", "--accept", "HDR-02", "--because", "Sovittu", "--as", "Aino")

    approval = run(draft, "issue", "approve", "latest")
    kept = told(draft, "check", "latest")

    assert "accepted by Aino" in approval.err
    (warning,) = [one for one in kept["findings"] if one["rule"] == "HDR-02"]
    assert warning["accepted"]["why"] == "Sovittu"


def test_a_fault_of_a_template_is_found_in_its_own_file(draft: Path) -> None:
    with_text_tag(draft, '<mj-text colour="x">')

    document = told(draft, "check", "latest")

    (fault,) = document["findings"]
    lines = (draft / "templates" / fault["file"]).read_text().split("\n")
    assert lines[fault["line"] - 1][fault["column"] - 1 :].startswith('colour="x"')
    assert fault["rule"] == "MJ-01"


def test_a_fault_of_an_element_names_its_block_and_the_line_of_the_template(draft: Path) -> None:
    with_text_tag(draft, "<mj-text>")
    masthead = draft / "templates" / "bulletin" / "masthead.mjml.j2"
    source = masthead.read_text()
    masthead.write_text(source.replace("<h1 ", '<font color="#eeeeee">x</font><h1 ', 1))
    at = masthead.read_text().split("<font")[0]

    (fault, *_) = told(draft, "check", "latest")["findings"]
    table = run(draft, "check", "latest").out
    annotated = run(draft, "check", "latest", "--format", "github").out

    assert (fault["rule"], fault["block"]) == ("A11Y-07", "masthead")
    assert fault["file"] == "bulletin/masthead.mjml.j2"
    assert fault["line"] == at.count("\n") + 1
    assert fault["column"] == len(at.rpartition("\n")[2]) + 1
    place = f"templates/{fault['file']}:{fault['line']}:{fault['column']}"
    assert f"fi, masthead, {place}" in table
    assert f"file=templates/{fault['file']},line={fault['line']}" in annotated


def test_a_workflow_gets_annotations(draft: Path) -> None:
    warned = run(draft, "check", "latest", "--format", "github")
    with_text_tag(draft, '<mj-text colour="x">')
    broken = run(draft, "check", "latest", "--format", "github")

    assert "::warning title=HDR-02 weekly/1 fi::the subject" in warned.out
    assert (
        "::error title=MJ-01 weekly/1,file=templates/bulletin/masthead.mjml.j2,line=" in broken.out
    )


def test_json_is_one_document_by_either_option(draft: Path) -> None:
    assert run(draft, "check", "latest", "--format", "json").out == (
        run(draft, "check", "latest", "--json").out
    )


def test_dead_links_are_found_when_asked_for_and_remembered_for_a_day(folder: Path) -> None:
    config = CONFIG.format(url="http://127.0.0.1:9")
    (folder / "config.toml").write_text(f'{config}\n[network]\nallow = ["127.0.0.0/8"]\n')
    with serving({"/on": Page(b"<p>on</p>")}) as site:
        gone = f'language = "fi"\nurl = "{site.url}/poissa"'
        there = NOTE.replace("muutti", "pysyi").replace(
            'language = "fi"', gone.replace("poissa", "on")
        )
        (folder / "notes" / "house.md").write_text(NOTE.replace('language = "fi"', gone))
        (folder / "notes" / "there.md").write_text(there)
        run(folder, "collect", "notes")
        run(folder, "issue", "new", "weekly")
        unasked = told(folder, "check", "latest")
        asked = told(folder, "check", "latest", "--links")
        tried = len(site.asked)
        again = run(folder, "check", "latest", "--links")

    assert "LINK-03" not in {one["rule"] for one in unasked["findings"]}
    dead = [one["message"] for one in asked["findings"] if one["rule"] == "LINK-03"]
    assert dead
    assert all("/poissa" in message and "404" in message for message in dead)
    assert len(site.asked) == tried
    assert "Tried 0 links" in again.err
