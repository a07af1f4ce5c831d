from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from digest.model.delivery import Certificate
from digest.web.editor.books import WIDTH, books

COUNTS = st.integers(0, 10**6)


@given(st.lists(COUNTS, min_size=6, max_size=6))
@settings(max_examples=50)
def test_the_bar_is_filled_exactly_and_the_rows_add_up(counts: list[int]) -> None:
    certificate = Certificate(sum(counts), *counts)

    laid_out = books(certificate)

    assert sum(row.count for row in laid_out.rows) == certificate.audience
    filled = sum(row.width for row in laid_out.rows)
    assert abs(filled - (WIDTH if certificate.audience else 0)) < 0.1
    assert laid_out.done == certificate.audience - certificate.pending
