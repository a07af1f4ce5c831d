from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from jinja2 import FileSystemLoader

from digest.model.finding import Fault
from digest.render.lint import lint
from digest.render.markup import render_mjml
from digest.render.trace import traced
from tests.render.sample import TEMPLATES, values


def faults(folder: Path, file: str, old: str, new: str) -> tuple[Fault, ...]:
    """The faults of the sample when `old` is `new` in one of its templates."""
    shutil.copytree(TEMPLATES / "bulletin", folder / "bulletin")
    template = folder / "bulletin" / file
    text = template.read_text()
    assert old in text
    template.write_text(text.replace(old, new, 1))
    loader = FileSystemLoader(folder)
    mjml = render_mjml(values(), "bulletin", loader)
    return traced(lint(mjml), mjml, values(), "bulletin", loader)


def place(folder: Path, file: str, of: str) -> tuple[int, int]:
    """Line and column of a piece of a template."""
    text = (folder / "bulletin" / file).read_text()
    at = text.index(of)
    return text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)


@pytest.mark.parametrize(
    ("file", "old", "new", "at"),
    [
        ("bulletin.mjml.j2", "</mj-body>", "<mj-sektion /></mj-body>", "<mj-sektion"),
        ("head.mjml.j2", '<mj-text css-class="tx"', '<mj-text colour="x"', "colour"),
        ("masthead.mjml.j2", 'padding="28px 32px 24px"', 'padding="28px 0"', 'padding="28px 0"'),
        ("blocks.mjml.j2", "<mj-column><mj-text>", "<mj-column><mj-txet>", "<mj-txet>"),
    ],
)
def test_a_fault_is_placed_in_the_file_that_wrote_it(
    tmp_path: Path, file: str, old: str, new: str, at: str
) -> None:
    (first, *_) = faults(tmp_path, file, old, new)

    assert first.file == f"bulletin/{file}"
    assert (first.line, first.column) == place(tmp_path, file, at)


def test_a_fault_in_a_macro_is_told_once_however_often_the_macro_is_used(tmp_path: Path) -> None:
    (told,) = faults(tmp_path, "badge.mjml.j2", "</table>\n{% endmacro %}", "\n{% endmacro %}")

    assert told.file == "bulletin/badge.mjml.j2"
    assert told.line == place(tmp_path, "badge.mjml.j2", '<table role="pres')[0]


def test_a_template_without_faults_is_not_set_again(tmp_path: Path) -> None:
    assert faults(tmp_path, "head.mjml.j2", "font-size", "font-size") == ()
