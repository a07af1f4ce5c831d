from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from digest.subscribers.firsts import Firsts

KEYS = st.lists(st.sampled_from("abcdefghijklmnop"), min_size=1, max_size=30)


@given(st.lists(KEYS, max_size=6), st.integers(0, 9_000))
@settings(max_examples=100)
def test_blocks_and_single_rows_agree_on_who_stands_first(
    blocks: list[list[str]], apart: int
) -> None:
    firsts, seen = Firsts(), dict[str, int]()
    row = 1
    for keys in blocks:
        rows = range(row, row + len(keys))
        if not firsts.add_new(keys, rows):
            told = [firsts.first(key, one) for key, one in zip(keys, rows, strict=True)]
            expected = [seen.setdefault(key, one) for key, one in zip(keys, rows, strict=True)]
            assert told == expected
            assert told != list(rows)
        else:
            assert seen.keys().isdisjoint(keys)
            seen.update(zip(keys, rows, strict=True))
        row = rows[-1] + 1 + apart


def test_a_row_that_is_asked_for_again_is_still_the_first() -> None:
    firsts = Firsts()

    assert firsts.first("anna", 5_000) == 5_000
    assert firsts.first("anna", 5_000) == 5_000
    assert firsts.first("anna", 90_000) == 5_000
