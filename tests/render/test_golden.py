"""The sample's plain text as it should read; renew with DIGEST_RENEW_GOLDEN=1 and read the diff."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from digest.check.page import filled
from tests.render.sample import edition

GOLDEN = Path(__file__).resolve().parents[1] / "golden" / "bulletin"


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_the_text_of_the_sample_reads_as_agreed(language: str) -> None:
    made = filled(edition(language).text)
    agreed = GOLDEN / f"{language}.txt"
    if os.environ.get("DIGEST_RENEW_GOLDEN"):
        agreed.parent.mkdir(parents=True, exist_ok=True)
        agreed.write_text(made, encoding="utf-8")

    assert made == agreed.read_text(encoding="utf-8")
