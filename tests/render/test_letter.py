from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from jinja2 import FileSystemLoader

from digest.errors import RenderError
from digest.model.issue import Slot, Slotted
from digest.render.letter import BUTTON_URL, Stationery, render_letter
from digest.render.letters import languages, letters_for
from digest.sandbox import SandboxPool

TEMPLATES = Path(__file__).resolve().parents[2] / "templates"
PAPER = Stationery(
    title="Rannikon <tuorein> & muut",
    site_name="Rannikon kunnat",
    sender_name="Toimitus",
    days=7,
    postal_address="PL 1, Kotka",
    contact="toimitus@example.org",
)


@pytest.fixture(scope="module")
def sandbox() -> Iterator[SandboxPool]:
    with SandboxPool(size=1) as pool:
        yield pool


def literal(slotted: Slotted) -> str:
    return "".join(part for part in slotted.parts if isinstance(part, str))


@pytest.mark.parametrize("language", languages())
def test_a_letter_has_its_button_in_both_parts_and_says_its_language(
    sandbox: SandboxPool, language: str
) -> None:
    letter = render_letter(
        letters_for(language).join,
        PAPER,
        language=language,
        loader=FileSystemLoader(TEMPLATES),
        sandbox=sandbox,
    )

    assert letter.html.slots == letter.text.slots == {BUTTON_URL}
    assert f'<html lang="{language}"' in literal(letter.html)
    assert "Rannikon &lt;tuorein&gt; &amp; muut" in literal(letter.html)
    assert "7" in literal(letter.text)
    assert PAPER.title in letter.subject


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("kind", ["join", "known", "move", "allow"])
def test_nothing_but_our_own_names_can_stand_in_a_letter(language: str, kind: str) -> None:
    message = getattr(letters_for(language), kind)

    filled = [text.format(title="T", site="S") for text in (message.subject, message.lead)]

    assert all(filled)
    assert "{" not in message.button + message.otherwise


def test_a_template_without_the_button_is_refused(sandbox: SandboxPool, tmp_path: Path) -> None:
    (tmp_path / "letter").mkdir()
    bare = "<mjml><mj-body><mj-section><mj-column><mj-text>x</mj-text></mj-column></mj-section></mj-body></mjml>"
    (tmp_path / "letter" / "letter.mjml.j2").write_text(bare)
    (tmp_path / "letter" / "letter.txt.j2").write_text("x")

    with pytest.raises(RenderError, match=BUTTON_URL):
        render_letter(
            letters_for("en").join,
            PAPER,
            language="en",
            loader=FileSystemLoader(tmp_path),
            sandbox=sandbox,
        )


def test_the_button_is_the_same_link_twice_in_html_for_programs_that_draw_no_buttons(
    sandbox: SandboxPool,
) -> None:
    letter = render_letter(
        letters_for("fi").move,
        PAPER,
        language="fi",
        loader=FileSystemLoader(TEMPLATES),
        sandbox=sandbox,
    )

    assert [part for part in letter.html.parts if isinstance(part, Slot)] == [Slot(BUTTON_URL)] * 3


@pytest.mark.parametrize("language", languages())
def test_a_letter_says_of_one_day_and_of_more_what_is_right_in_its_language(language: str) -> None:
    words = letters_for(language)

    assert "7" in words.lasting(7)
    assert words.lasting(1) not in ("", words.expires.format(days=1))
    assert words.lasting(None) == ""
