"""An editor's Markdown as blocks."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from digest.render.article import Block, Run, article


def test_paragraphs_headings_lists_and_quotes_are_told_apart() -> None:
    found = article("# Otsikko\n\nTeksti\n\n- yksi\n- kaksi\n\n1. eka\n\n> sanat\n")

    assert found == (
        Block("heading", ((Run("Otsikko"),),)),
        Block("paragraph", ((Run("Teksti"),),)),
        Block("list", ((Run("yksi"),), (Run("kaksi"),))),
        Block("list", ((Run("eka"),),), numbered=True),
        Block("quote", ((Run("sanat"),),)),
    )


def test_links_and_emphasis_keep_the_spaces_around_them() -> None:
    (block,) = article("Lue **heti** [ohje](https://a.example/o) tai *kysy*.")

    assert block.lines[0] == (
        Run("Lue "),
        Run("heti", strong=True),
        Run(" "),
        Run("ohje", "https://a.example/o"),
        Run(" tai "),
        Run("kysy", emphasis=True),
        Run("."),
    )


def test_an_address_that_is_no_web_or_mail_address_is_not_linked() -> None:
    (block,) = article("[a](javascript:x) [b](mailto:tiedote@example.org)")

    assert [run.url for run in block.lines[0] if run.text.strip()] == [
        None,
        "mailto:tiedote@example.org",
    ]


def test_raw_html_is_shown_as_the_words_it_is() -> None:
    (block,) = article("a <b>c</b>")

    assert "".join(run.text for run in block.lines[0]) == "a <b>c</b>"


def test_code_keeps_its_words_and_nothing_gives_nothing() -> None:
    assert article("    koodia") == (Block("paragraph", ((Run("koodia"),),)),)
    assert article("") == article(" \n\n") == ()


@given(st.text(max_size=200))
def test_no_text_breaks_it_and_no_block_is_empty(markdown: str) -> None:
    for block in article(markdown):
        assert block.lines
        assert all(run.text for line in block.lines for run in line)
