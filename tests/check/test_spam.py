"""What SpamAssassin says of the sample."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from digest.check.page import filled
from digest.deliver.mime import Mail, Mailbox, serialise
from digest.model.issue import Edition, Slotted
from tests.render.sample import edition

HIGHEST = 1.0
SCORED = re.compile(
    r"^X-Spam-Status: .*?score=(-?[\d.]+).*?^Message-ID: <(\w+)@", re.MULTILINE | re.DOTALL
)


def mail(made: Edition, name: str) -> bytes:
    """An edition as it leaves for one reader. `name`: what its score is told by."""
    return serialise(
        Mail(
            id=name,
            sender=Mailbox("tiedote@example.org", "Esimerkkivirasto"),
            to=Mailbox("aino@example.com", "Aino"),
            subject=made.subject,
            html=filled(made.html),
            text=filled(made.text),
            headers=tuple((name, filled(value)) for name, value in made.headers),
            dated_at=datetime(2027, 1, 5, 7, tzinfo=UTC),
        )
    )


def scores(judge: str, letters: Iterable[bytes], home: Path) -> dict[str, float]:
    """What SpamAssassin gives each letter, by its own rules and without the network.

    It answers in an order of its own.
    """
    box = b"".join(
        b"From tiedote@example.org Tue Jan  5 07:00:01 2027\n" + one.replace(b"\r\n", b"\n") + b"\n"
        for one in letters
    )
    done = subprocess.run(
        [judge, "--mbox", "--local", "--nocreate-prefs", f"--prefspath={home / 'prefs'}"],
        input=box,
        capture_output=True,
        check=True,
    )
    judged = SCORED.findall(done.stdout.decode(errors="replace"))
    return {name: float(score) for score, name in judged}


@pytest.mark.slow
def test_the_sample_is_not_taken_for_spam_in_any_language(tmp_path: Path) -> None:
    judge = shutil.which("spamassassin")
    if judge is None:
        pytest.skip("SpamAssassin is not here: apt-get install spamassassin")
    shouting = replace(edition(), subject="FREE MONEY!!!", text=Slotted.plain("Click here!!!"))

    letters = {"fi": edition(), "sv": edition("sv"), "en": edition("en"), "shouting": shouting}
    given = scores(judge, (mail(made, name) for name, made in letters.items()), home=tmp_path)

    assert given.keys() == letters.keys()
    assert given.pop("shouting") > HIGHEST
    assert max(given.values()) <= HIGHEST
