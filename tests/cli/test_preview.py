from __future__ import annotations

import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser import browser_path
from tests.cli.office import BASIS, furnish, told
from tests.cli.working_folder import digest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """A draft, two readers, and templates of its own."""
    furnish(tmp_path)
    templates = tmp_path / "templates"
    templates.unlink()
    shutil.copytree(ROOT / "templates", templates)
    for step in (
        ("subscribers", "import", "roll.csv", *BASIS),
        ("collect",),
        ("issue", "new", "weekly"),
    ):
        digest("-C", str(tmp_path), *step)
    return tmp_path


def test_the_page_stands_beside_the_mail_and_its_text(office: Path) -> None:
    files = [Path(one["path"]).name for one in told(office, "preview", "latest")["files"]]
    page = (office / "var" / "preview" / files[0]).read_text("utf-8")

    assert [name.partition(".")[2] for name in files] == ["preview.html", "html", "txt"]
    assert "Toimisto muutti" in page


def test_a_chosen_subscriber_sees_their_language_and_no_name_and_no_working_link(
    office: Path,
) -> None:
    ran = digest("-C", str(office), "preview", "latest", "--as", "aino@example.org")
    [page] = (office / "var" / "preview").glob("*-fi.preview.html")
    text = page.read_text("utf-8")

    assert ran.code == 0
    assert "valittu tilaaja" in text
    assert "https://bulletin.example.org/u/" in text
    assert not re.search(r"/u/[\w-]{10,}", text)
    assert "aino" not in (text + ran.out + ran.err).lower()


def test_it_is_said_when_a_chosen_subscriber_gets_no_mail(office: Path) -> None:
    preview = ("-C", str(office), "preview", "latest", "--as", "aino@example.org")
    before = digest(*preview)
    digest("-C", str(office), "subscribers", "remove", "aino@example.org", "--bulletin", "weekly")
    after = digest(*preview)

    assert "do not get" not in before.err
    assert "do not get weekly: unsubscribed" in after.err


def test_an_unknown_reader_or_edition_is_refused(office: Path) -> None:
    nobody = digest("-C", str(office), "preview", "latest", "--as", "x@example.org")
    danish = digest("-C", str(office), "preview", "latest", "--language", "da")

    assert (nobody.code, danish.code) == (2, 2)
    assert "no edition in da" in danish.err


@pytest.fixture
def _heeded() -> Iterator[None]:
    """Ctrl-C reaches a child even where these tests run in the background, which ignores it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def put(file: Path, text: str) -> None:
    """Write a file at once: nobody who watches sees half of it."""
    whole = file.with_name("being-written")
    whole.write_text(text, "utf-8")
    whole.replace(file)


@pytest.mark.usefixtures("_heeded")
def test_watching_writes_anew_names_a_mistake_and_goes_on(office: Path) -> None:
    running = subprocess.Popen(
        [sys.executable, "-m", "digest", "-C", str(office), "preview", "latest", "--watch"],
        stderr=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        text=True,
        cwd=ROOT,
    )
    assert running.stderr is not None
    try:
        lines = iter(running.stderr.readline, "")
        next(line for line in lines if "Watching" in line)
        main = office / "templates" / "bulletin" / "bulletin.mjml.j2"
        sound = main.read_text("utf-8")
        put(main, sound + "{{ view.nothing }}")
        mistake = next(line for line in lines if "bulletin.mjml.j2:" in line)
        put(main, sound)
        mended = next(line for line in lines if "Written anew" in line)
        schedule = office / "schedules" / "weekly.toml"
        planned = schedule.read_text("utf-8")
        put(schedule, planned + "nonsense = 1\n")
        misplanned = next(line for line in lines if "nonsense" in line)
        put(schedule, planned.replace("Tiedote", "Uusi nimi"))
        next(line for line in lines if "Written anew" in line)
        page = (office / "var" / "preview" / "weekly-1-fi.html").read_text("utf-8")
    finally:
        running.send_signal(signal.SIGINT)
        ended = running.wait()
        running.stderr.close()

    assert "nothing" in mistake
    assert "weekly.toml" in misplanned
    assert "Uusi nimi" in page
    assert re.search(r"in \d+ ms", mended)
    assert ended == 130


def test_without_a_browser_pictures_are_refused_in_words(
    office: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(office))

    ran = digest("-C", str(office), "preview", "latest", "--png", str(office / "png"))

    assert ran.code == 2
    assert "--png needs a browser" in ran.err


@pytest.mark.browser
def test_a_picture_is_as_wide_as_its_look_and_as_tall_as_the_mail(tmp_path: Path) -> None:
    if browser_path() is None:
        pytest.skip("no headless browser")
    from digest.cli.pictures import pictures
    from tests.render.proof.test_sheet import PROOF

    first = next(pictures(PROOF, tmp_path))
    head = first.read_bytes()[:24]

    assert head[:8] == b"\x89PNG\r\n\x1a\n"
    assert int.from_bytes(head[16:20]) == 375
    assert 800 < int.from_bytes(head[20:24]) < 12_000
