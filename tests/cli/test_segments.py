"""Editions for what readers chose, from the notes to every reader's mail."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

from digest.testing.endpoint import FaultEndpoint
from tests.cli.office import BASIS, approved, post_to, run, told

NOTE = """\
+++
title = "{title}"
kind = "news"
language = "fi"
published = 2026-11-20
topics = {topics}
+++
{title} kertoo tänään uusista asioista kaikille, joita aihe koskee.
"""
ROLL = """\
email,name,language,topics
all@example.org,,fi,
care@example.org,,fi,care
caring@example.org,,fi,care|other
ai@example.org,,fi,ai
none@example.org,,fi,other
"""


def furnished(folder: Path, *, everyone: bool = True) -> Path:
    """Two notes of a topic each, and readers of either, both and neither."""
    for title, topics in (("Hoivan uutiskirje", '["care"]'), ("Tekoälyn uutiskirje", '["ai"]')):
        note = NOTE.format(title=title, topics=topics)
        (folder / "notes" / f"{title.split()[0]}.md").write_text(note)
    if not everyone:
        return folder
    (folder / "notes" / "house.md").unlink()
    (folder / "roll.csv").write_text(ROLL)
    assert run(folder, "subscribers", "import", str(folder / "roll.csv"), *BASIS).code == 0
    return folder


def drafted(folder: Path) -> Path:
    furnished(folder)
    run(folder, "collect", "notes")
    run(folder, "issue", "new", "weekly")
    return folder


def test_every_reader_is_mailed_what_they_chose_and_who_chose_nothing_in_it_is_not(
    folder: Path,
) -> None:
    furnished(folder)
    with FaultEndpoint() as endpoint:
        post_to(folder, endpoint.url)
        approved(folder)
        sent = run(folder, "send", "latest", "--yes")
        mailed = {effect.email: effect.delivery for effect in endpoint.accepted}
        books = told(folder, "issue", "certificate", "weekly/1")

    assert sent.code == 0, sent.err
    assert set(mailed) == {
        "all@example.org",
        "care@example.org",
        "caring@example.org",
        "ai@example.org",
    }
    assert (books["audience"], books["accepted"], books["without_edition"]) == (4, 4, 1)


def test_segments_are_listed_with_their_readers(folder: Path) -> None:
    drafted(folder)

    listed = told(folder, "issue", "segments", "latest")
    shown = run(folder, "issue", "segments", "latest")

    assert [(one["entries"], one["readers"]) for one in listed["segments"]] == [(1, 2), (1, 1)]
    assert (listed["full"], listed["without"], listed["too_rare"]) == (1, 1, 0)
    assert "care and 1 more" in shown.out


def test_a_preview_shows_the_edition_of_a_segment_or_a_reader(folder: Path) -> None:
    drafted(folder)
    (care, _) = told(folder, "issue", "segments", "latest")["segments"]
    file = folder / "out.txt"

    run(folder, "preview", "latest", "--segment", care["key"][:4], "--text", str(file))
    of_the_segment = file.read_text()
    run(folder, "preview", "latest", "--as", "ai@example.org", "--text", str(file))

    assert "Hoivan" in of_the_segment
    assert "Tekoälyn" not in of_the_segment
    assert "Tekoälyn" in file.read_text()
    assert "Hoivan" not in file.read_text()


def test_an_unknown_segment_names_those_there_are(folder: Path) -> None:
    drafted(folder)
    (care, _) = told(folder, "issue", "segments", "latest")["segments"]

    ran = run(folder, "preview", "latest", "--segment", "nothing")

    assert ran.code == 2
    assert care["key"] in ran.err


def test_proposed_subjects_follow_the_entries_and_chosen_ones_stay(folder: Path) -> None:
    drafted(folder)
    proposed = subject_of(folder)
    run(folder, "issue", "set", "latest", "--language", "fi", "--subject", "Toimiston oma otsikko")

    assert "Hoivan" in proposed
    assert "Tekoälyn" not in proposed
    assert subject_of(folder) == "Toimiston oma otsikko"


def subject_of(folder: Path) -> str:
    (care, _) = told(folder, "issue", "segments", "latest")["segments"]
    shown = told(folder, "preview", "latest", "--segment", care["key"])
    return str(shown["subject"])


def test_who_chooses_anew_after_the_approval_gets_the_full_edition(folder: Path) -> None:
    furnished(folder, everyone=False)
    approved(folder)
    run(folder, "subscribers", "add", "late@example.org", "--bulletin", "weekly", "--basis", "x")
    run(folder, "subscribers", "set", "late@example.org", "--topic", "care")
    with FaultEndpoint() as endpoint:
        post_to(folder, endpoint.url)
        sent = run(folder, "send", "latest", "--yes")
        mailed = [effect.email for effect in endpoint.accepted]

    assert sent.code == 0, sent.err
    assert mailed == ["late@example.org"]


def test_a_bundle_renders_every_segment_again(folder: Path) -> None:
    furnished(folder)
    approved(folder)
    bundle = folder / "issue.zip"

    run(folder, "issue", "export", "latest", "--out", str(bundle))
    ran = run(folder, "issue", "rerender", str(bundle))

    with zipfile.ZipFile(io.BytesIO(bundle.read_bytes())) as archive:
        editions = [name for name in archive.namelist() if name.startswith("editions/fi-")]
    assert len(editions) == 2
    assert ran.code == 0, ran.out


def test_a_segment_that_means_nobody_is_not_sent_and_says_what_nobody_chose(folder: Path) -> None:
    furnished(folder)
    schedule = folder / "schedules" / "weekly.toml"
    schedule.write_text(schedule.read_text() + "\n[audience]\nsegment = 'topic = \"carre\"'\n")
    approved(folder)

    sent = run(folder, "send", "latest", "--yes")
    counted = run(folder, "subscribers", "segments")
    document = told(folder, "subscribers", "segments")

    assert sent.code == 4
    assert (
        'would go to nobody: no active reader matches its [audience] segment, topic = "carre"'
        in (sent.err)
    )
    assert 'Nobody active on weekly has topic = "carre".' in counted.err
    assert document["segments"][0]["unmet"] == ['topic = "carre"']
