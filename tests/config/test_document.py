"""Where a key stands in the text."""

from __future__ import annotations

import pytest

from digest.config.document import Keys, line_of

TEXT = """\
top = 1
[site]
name = "x"
note = '''
name = "not a key"
[not.a.table]
'''
  "quoted" = 2

[[sources]]
url = "a"
[[sources]]   # the second
url = "b"
topics = [
  "c",
]
[[sources.rules]]
deep = 1
[when.holidays]
on = "skip"
also.day = 1
"""


@pytest.mark.parametrize(
    ("keys", "line"),
    [
        (("top",), 1),
        (("site",), 2),
        (("site", "name"), 3),
        (("site", "quoted"), 8),
        (("sources", 0, "url"), 11),
        (("sources", 1), 12),
        (("sources", 1, "url"), 13),
        (("sources", 1, "topics", 0), 14),
        (("sources", 1, "rules", 0, "deep"), 18),
        (("when", "holidays", "on"), 20),
        (("when", "holidays", "also", "day"), 21),
        (("site", "absent"), 2),
        (("absent",), None),
    ],
)
def test_the_line_of_a_key_or_of_what_holds_it(keys: Keys, line: int | None) -> None:
    assert line_of(TEXT, keys) == line
