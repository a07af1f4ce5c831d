"""Dates on labelled real text: floors that leave honest room, never the figures themselves."""

from __future__ import annotations

from pathlib import Path

from bench.reading import load_seeds, load_sentences, score


def test_dates_of_labelled_sentences_are_found(corpus: Path) -> None:
    rows = [row for name in ("test", "wild") for row in load_sentences(corpus, name)]

    result = score(rows)

    assert result.f1 >= 0.95
    assert result.full_f1 >= 0.95


def test_every_date_of_the_seed_pages_is_found(corpus: Path) -> None:
    result = score(load_seeds(corpus))

    assert result.recall >= 0.95
    assert result.precision >= 0.95
