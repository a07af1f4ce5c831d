from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.office import furnish, told
from tests.cli.working_folder import Ran, digest


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """A working folder with no templates of its own."""
    furnish(tmp_path)
    (tmp_path / "templates").unlink()
    return tmp_path


def run(office: Path, *words: str) -> Ran:
    return digest("-C", str(office), "templates", *words)


def listed(office: Path) -> dict[str, dict[str, list[str]]]:
    return {one["name"]: one for one in told(office, "templates", "list")["templates"]}


def test_the_list_says_what_of_ones_own_stands_in_place_of_what_is_shipped(office: Path) -> None:
    before = listed(office)
    run(office, "copy", "city")
    after = listed(office)

    assert {"bulletin", "programme", "city"} <= before.keys()
    assert before["city"]["own"] == before["city"]["overrides"] == []
    assert set(before["city"]["shipped"]) == set(after["city"]["overrides"])
    assert "pieces.mjml.j2" in after["city"]["own"]


def test_a_new_set_is_a_theme_and_works_at_once(office: Path) -> None:
    made = run(office, "new", "harbour", "--from", "programme")
    files = sorted(file.name for file in (office / "templates" / "harbour").iterdir())

    assert made.code == 0
    assert files == ["badge.mjml.j2", "masthead.mjml.j2", "theme.j2"]
    assert run(office, "lint", "harbour").code == 0


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("copy", "nowhere"), 2),
        (("new", "x", "--from", "nowhere"), 2),
        (("new", "../x"), 2),
        (("new", "a/b"), 2),
        (("lint", "nowhere"), 2),
        (("show", "nowhere"), 2),
    ],
)
def test_what_is_not_there_or_no_name_is_refused(
    office: Path, words: tuple[str, ...], code: int
) -> None:
    assert run(office, *words).code == code
    assert not (office / "x").exists()


def test_nothing_of_ones_own_is_overwritten(office: Path) -> None:
    run(office, "new", "harbour")
    theme = office / "templates" / "harbour" / "theme.j2"
    theme.write_text("mine", encoding="utf-8")

    assert run(office, "new", "harbour").code == 4
    assert run(office, "copy", "city", "--to", "harbour").code == 4
    assert theme.read_text("utf-8") == "mine"


@pytest.mark.parametrize(
    ("was", "broken", "place"),
    [
        ("view.site_name", "view.sitename", "sitename"),
        ("{% endmacro %}", "{% endmakro %}", "endmakro"),
        ('<mj-section padding="36px', '<mj-section paddin="36px', 'paddin="36px'),
    ],
)
def test_a_mistake_is_named_by_file_line_and_column(
    office: Path, was: str, broken: str, place: str
) -> None:
    run(office, "copy", "programme", "--to", "own")
    file = office / "templates" / "own" / "masthead.mjml.j2"
    text = file.read_text("utf-8").replace(was, broken, 1)
    file.write_text(text, encoding="utf-8")
    at = text.index(place)
    line, column = text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)

    linted = run(office, "lint", "own")

    assert linted.code == 1
    assert f"own/masthead.mjml.j2:{line}:{column}: " in linted.out


@pytest.mark.parametrize(
    ("piece", "said"),
    [
        ("<mj-raw><script>x()</script></mj-raw>", "(SAFE-01)"),
        ('<mj-image src="https://t.example.com/p.gif" alt="" width="1px" />', "(PRIV-01)"),
        ('<mj-text><font color="#eeeeee">x</font></mj-text>', "(A11Y-07)"),
    ],
)
def test_what_the_gate_would_stop_is_found_before_there_is_an_issue(
    office: Path, piece: str, said: str
) -> None:
    run(office, "copy", "programme", "--to", "own")
    file = office / "templates" / "own" / "masthead.mjml.j2"
    text = file.read_text("utf-8").replace("<mj-column>", f"<mj-column>\n{piece}", 1)
    file.write_text(text, encoding="utf-8")
    line = text[: text.index(piece)].count("\n") + 1

    linted = run(office, "lint", "own")

    assert linted.code == 1
    assert any(
        one.startswith(f"templates/own/masthead.mjml.j2:{line}:") and said in one
        for one in linted.out.splitlines()
    )


def test_the_letters_are_tried_too_and_are_no_bulletins(office: Path) -> None:
    run(office, "copy", "letter")
    file = office / "templates" / "letter" / "letter.mjml.j2"
    file.write_text(file.read_text("utf-8").replace("{{ lead }}", "{{ leed }}"), encoding="utf-8")

    linted = run(office, "lint")

    assert sorted(one.name for one in file.parent.iterdir()) == [
        "letter.mjml.j2",
        "letter.txt.j2",
        "theme.j2",
    ]
    assert "templates/letter/letter.mjml.j2:" in linted.out
    assert "'leed' is undefined" in linted.out
    assert run(office, "new", "x", "--from", "letter").code == 2


def test_all_blocks_of_a_set_are_shown_on_one_page(office: Path) -> None:
    shown = run(office, "show", "city", "--language", "sv")
    page = Path(shown.out.strip()).read_text("utf-8")

    assert shown.code == 0
    assert "Lediga jobb" in page
    assert "Öppna remisser" in page
