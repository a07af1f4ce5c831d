from __future__ import annotations

from digest.model.openings import openings


def test_opening_tags_are_counted_outside_comments() -> None:
    html = '<P class="a">x</p><!--[if mso]><table><![endif]--><br/><!--[if !mso]><!--><a\nhref="#">'

    assert list(openings(html)) == [(0, "p"), (html.index("<br"), "br"), (html.index("<a"), "a")]
