"""Take a picture of each look of a mail, with the browser that is there."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from digest.cli.writing import make_folder
from digest.errors import UsageError
from digest.render.proof.looks import Look, as_seen
from digest.render.proof.sheet import WIDTHS, Proof

BROWSERS = (
    *("chromium-headless-shell", "chromium", "chromium-browser"),
    *("google-chrome", "google-chrome-stable", "microsoft-edge"),
)
_FLAGS = ("--headless", "--disable-gpu", "--hide-scrollbars", "--no-first-run")
# The mail is our own and holds no script; without a network nothing else can be reached.
_OFFLINE = "--host-resolver-rules=MAP * ~NOTFOUND"
_DEADLINE_S = 60
_TALL = 12_000  # pixels; a mail of the size at which Gmail clips is about so long on a phone
_HEIGHT = re.compile(r'data-height="(\d+)"')
_MEASURE = (
    "<script>document.documentElement.dataset.height=document.body.offsetHeight</script></body>"
)


def pictures(proof: Proof, folder: Path) -> Iterator[Path]:
    """Write one PNG a look and width into `folder`, as tall as the mail.

    Raises:
        UsageError: there is no browser, or it gives no picture.
    """
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    if browser is None:
        raise UsageError(f"--png needs a browser; install one of {', '.join(BROWSERS)}")
    make_folder(folder)
    stem = f"{proof.name.replace('/', '-')}-{proof.language}"
    with TemporaryDirectory() as scratch:
        page = Path(scratch) / "mail.html"
        for width in WIDTHS:
            for look in Look:
                html = as_seen(proof.html, look)
                height = _height(browser, page, html, width)
                page.write_text(html, encoding="utf-8")
                file = folder / f"{stem}-{width}-{look.value.replace('_', '-')}.png"
                _run(browser, page, width, height, f"--screenshot={file.resolve()}")
                if not file.is_file():
                    raise UsageError(f"{browser} wrote no picture to {file}; try another browser")
                yield file


def _height(browser: str, page: Path, html: str, width: int) -> int:
    """How tall the mail is at this width."""
    page.write_text(html.replace("</body>", _MEASURE), encoding="utf-8")
    found = _HEIGHT.search(_run(browser, page, width, 800, "--dump-dom"))
    return min(int(found[1]), _TALL) if found else _TALL


def _run(browser: str, page: Path, width: int, height: int, task: str) -> str:
    # A browser refuses to run as root, such as in a container, but without its own sandbox.
    bare = ("--no-sandbox",) if os.name == "posix" and os.geteuid() == 0 else ()
    command = [
        browser,
        *_FLAGS,
        *bare,
        _OFFLINE,
        f"--window-size={width},{height}",
        task,
        page.as_uri(),
    ]
    try:
        done = subprocess.run(  # noqa: S603 - a browser found by name, and a page of ours
            command, capture_output=True, text=True, timeout=_DEADLINE_S, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise UsageError(f"{browser} took no picture: {error}; try another browser") from error
    return done.stdout
