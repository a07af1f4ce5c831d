"""Words like "tomorrow" get their date beside them on the way from the source to the mail."""

from __future__ import annotations

from pathlib import Path

import pytest

from digest.model.issue import Issue, ItemEntry
from tests.collect.loopback import Page
from tests.publisher.news_office import desk, feed, html, text


@pytest.mark.parametrize(
    ("language", "told", "printed"),
    [
        (
            "fi",
            "Kunta avaa uuden kirjaston Mäkelän koululle huomenna.",
            "Mäkelän koululle huomenna [5.5.2026].",
        ),
        (
            "sv",
            "Kommunen öppnar ett nytt bibliotek i Bäckby skola i morgon.",
            "i Bäckby skola i morgon [5.5.2026].",
        ),
        (
            "en",
            "The town opens a new library at the Hill school tomorrow.",
            "at the Hill school tomorrow [5 May 2026].",
        ),
    ],
)
def test_html_and_text_say_which_day_was_meant_and_the_sentence_stays_traceable(
    tmp_path: Path, language: str, told: str, printed: str
) -> None:
    rss = feed(told, title="Mäkelä")  # published on 4 May, collected on 6 May
    with desk(tmp_path, Page(), rss, language=language) as office:
        office.publisher.collect()
        issue = office.publisher.draft("kirje")
        assert isinstance(issue, Issue)
        (entry,) = (entry for entry in issue.entries if isinstance(entry, ItemEntry))
        source = office.publisher.item(entry.id)[0].text
        edition = office.editions()[language]
        rules = {finding.rule for finding in office.publisher.findings("latest")}

        assert all(source[slice(*quote.span)] == quote.text for quote in entry.summary)
        assert [source[slice(*dated.span)] for dated in entry.dated]
        assert printed in text(edition)
        assert printed in " ".join(html(edition).split())
        assert not {rule for rule in rules if rule.startswith("FAITH")}
