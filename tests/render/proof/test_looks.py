from __future__ import annotations

import re

import pytest

from digest.check.page import filled
from digest.render.proof.looks import Look, as_seen
from tests.render.sample import edition

MAIL = filled(edition().html)
PICTURE = '<head></head><img src="https://a.example/k.png" alt="Silta" width="576" height="324">'


@pytest.mark.parametrize("look", Look)
def test_no_look_follows_the_browser(look: Look) -> None:
    seen = as_seen(MAIL, look)

    assert "prefers-color-scheme" not in seen
    assert "light dark" not in seen


def test_dark_applies_the_mails_dark_rules_and_light_does_not() -> None:
    dark, light = as_seen(MAIL, Look.DARK), as_seen(MAIL, Look.LIGHT)

    assert re.search(r"@media all\s*\{\s*body\{background-color:#0f151b", dark)
    assert re.search(r"@media not all\s*\{\s*body\{background-color:#0f151b", light)


def test_dark_by_force_turns_white_ground_and_black_text_around() -> None:
    mail = '<html><head></head><p style="color:#000000;background:#ffffff">#ffffff</p></html>'

    assert 'style="color:#ffffff;background:#121212">#ffffff<' in as_seen(mail, Look.FORCED)


@pytest.mark.parametrize("look", Look)
def test_pictures_are_never_fetched_and_keep_their_words(look: Look) -> None:
    seen = as_seen(PICTURE, look)

    assert "a.example" not in seen
    assert 'alt="Silta"' in seen
    assert ("data:image/svg+xml" in seen) is (look is not Look.NO_IMAGES)
