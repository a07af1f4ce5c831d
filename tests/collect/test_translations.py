"""Where pages, feeds and notes say that the same stands in another language."""

from __future__ import annotations

from datetime import UTC
from zoneinfo import ZoneInfo

import pytest

from digest.collect.extract import extract_article
from digest.collect.frontmatter import NoteError
from digest.collect.identity import keys_of, translation_keys
from digest.collect.note import found_in_note
from digest.collect.parse.exchange import Question
from digest.collect.parse.feed import parse_feed
from digest.model.item import Found

ZONE = ZoneInfo("Europe/Helsinki")
PAGE = """\
<html lang="fi"><head><title>Uutinen</title>
<link rel="alternate" hreflang="fi" href="/fi/uutinen">
<link rel="alternate" hreflang="sv-FI" href="/sv/nyhet">
<link rel="alternate" hreflang="x-default" href="/">
<link rel="alternate" type="application/rss+xml" href="/rss">
<link rel="alternate" hreflang="en" href="javascript:alert(1)">
</head><body><main><h1>Uutinen</h1><p>Toimisto muutti uuteen taloon.</p></main></body></html>
"""
FEED = b"""\
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fi"><title>Uutiset</title>
<entry><title>Uutinen</title><id>tag:1</id><summary>Toimisto muutti.</summary>
<link rel="alternate" hreflang="fi" href="https://k.example/fi/1"/>
<link rel="alternate" hreflang="sv" href="https://k.example/sv/1"/>
</entry></feed>
"""


def note(said: str) -> str:
    return f'+++\ntitle = "Nyhet"\nlanguage = "sv"\ntranslation_of = "{said}"\n+++\nText.\n'


def found(**fields: object) -> Found:
    return Found(source="notes", title="Uutinen", text="Teksti.", **fields)  # type: ignore[arg-type]


def test_a_page_names_its_other_languages_and_neither_itself_nor_a_script() -> None:
    page = extract_article(PAGE, "https://k.example/fi/uutinen", zone=ZONE)

    assert page.translations == ("https://k.example/sv/nyhet",)


def test_an_entry_of_a_feed_names_its_other_languages() -> None:
    (entry,) = parse_feed(FEED, Question(url="https://k.example/rss")).found

    assert entry.url == "https://k.example/fi/1"
    assert entry.translations == ("https://k.example/sv/1",)


def test_a_note_names_a_file_beside_it_or_an_address() -> None:
    beside = found_in_note(note("uutinen.md"), name="notes/2026/nyhet.md", zone=UTC)
    above = found_in_note(note("../uutinen.md"), name="notes/2026/nyhet.md", zone=UTC)
    away = found_in_note(note("https://k.example/1"), name="notes/nyhet.md", zone=UTC)

    assert beside.translations == ("notes/2026/uutinen.md",)
    assert above.translations == ("notes/uutinen.md",)
    assert away.translations == ("https://k.example/1",)


def test_a_note_that_names_neither_is_refused_with_its_line() -> None:
    with pytest.raises(NoteError) as caught:
        found_in_note(note("uutinen"), name="notes/nyhet.md", zone=UTC)

    assert caught.value.line == 4


def test_a_translation_is_known_by_the_key_of_what_it_names_and_never_by_its_own() -> None:
    original = found(guid="notes/uutinen.md", url="https://k.example/1?utm_source=x")
    by_file = found(guid="notes/nyhet.md", translations=("notes/uutinen.md",))
    by_address = found(guid="notes/nyhet.md", translations=("http://www.k.example/1",))

    assert set(translation_keys(by_file)) < set(keys_of(original))
    assert set(translation_keys(by_address)) < set(keys_of(original))
    assert translation_keys(found(guid="a", translations=("a",))) == ()
