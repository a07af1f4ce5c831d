"""The real browser, for tests marked `browser`: one for the whole session."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

_NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
_FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
_PATIENCE_MS = 60_000
SETTING = "DIGEST_TEST_BROWSER"


def browser_path() -> str | None:
    """The browser to test with: named by DIGEST_TEST_BROWSER, else found on the path."""
    named = os.environ.get(SETTING)
    if named:
        return named if Path(named).exists() else None
    return next((found for name in _NAMES if (found := shutil.which(name))), None)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A headless browser. Tests open pages or contexts of their own and close them."""
    path = browser_path()
    if path is None:
        pytest.skip(f"no headless browser: install chromium, or name one in {SETTING}")
    expect.set_options(timeout=_PATIENCE_MS)
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(
            executable_path=path, args=list(_FLAGS), timeout=_PATIENCE_MS
        )
        yield launched
        launched.close()


def axe_violations(page: Page, *rules_off: str) -> list[str]:
    """What axe finds against WCAG 2.x A and AA on an open page, one line a violation.

    Args:
        rules_off: axe rules that do not apply, such as `landmark-one-main` for a mail.
    """
    from axe_playwright_python.sync_playwright import Axe

    options = {
        "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
        "resultTypes": ["violations"],  # all else is long, and slow to hand over
        "rules": {rule: {"enabled": False} for rule in rules_off},
    }
    found = Axe().run(page, options=options).response["violations"]
    return [
        f"{violation['id']}: {node['target']} {node['failureSummary']}"
        for violation in found
        for node in violation["nodes"]
    ]
