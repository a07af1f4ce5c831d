from __future__ import annotations

from digest.subscribers.table import LONGEST_LINE, lines_of


def test_of_an_endless_line_only_so_much_is_held() -> None:
    lines = list(lines_of(b"x" * (LONGEST_LINE * 4) + b"\nnext\n"))

    assert [len(line) for line in lines] == [LONGEST_LINE, len("next\n")]
