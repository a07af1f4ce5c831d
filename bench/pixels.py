"""Ours, mjml-python as it is, and MJML's own program: the same documents, pixel by pixel.

Run with `python bench/pixels.py [FOLDER]`; FOLDER holds `.mjml` files, such as those of MJML's
examples. Without one, the sheets beside this file. Needs node with MJML (`make oracle`) and a
headless browser; skips with a line where they are missing. Every image is the same grey square.
"""

from __future__ import annotations

import base64
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from mjml import mjml2html
from playwright.sync_api import Browser, Page, Route, sync_playwright

from digest.errors import RenderError
from digest.render.escape import armour
from digest.render.press import TO_PRESS
from digest.sandbox.pool import SandboxPool
from tests.browser import browser_path

HERE = Path(__file__).resolve().parent
NODE_MODULES = HERE.parent / "var" / "node" / "node_modules"
WIDTHS = (375, 640)
GREY = base64.b64decode(
    "R0lGODlhAQABAIAAAJmZmQAAACwAAAAAAQABAAACAkQBADs="  # one grey pixel, GIF
)
COMPARE = """async ([one, other]) => {
  const read = async (png) => {
    const image = await createImageBitmap(await (await fetch("data:image/png;base64," + png)).blob());
    const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
    canvas.drawImage(image, 0, 0);
    return canvas.getImageData(0, 0, image.width, image.height);
  };
  const [a, b] = [await read(one), await read(other)];
  const width = Math.max(a.width, b.width), height = Math.max(a.height, b.height);
  let differing = 0;
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) {
    const inA = x < a.width && y < a.height, inB = x < b.width && y < b.height;
    const i = 4 * (y * a.width + x), j = 4 * (y * b.width + x);
    if (!inA || !inB || [0, 1, 2].some((k) => a.data[i + k] !== b.data[j + k])) differing += 1;
  }
  return differing / (width * height);
}"""


def main(folder: Path) -> None:
    """Print, for each document and width, the share of pixels that differ from MJML's own."""
    node, browser = shutil.which("node"), browser_path()
    if node is None or browser is None or not (NODE_MODULES / "mjml").is_dir():
        print("not compared: needs node, MJML (make oracle) and a headless browser")
        return
    files = sorted(folder.glob("*.mjml"))
    sources = [file.read_text("utf-8") for file in files]
    theirs = node_pages(node, sources)
    with SandboxPool() as pool, sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=browser, args=["--no-sandbox"])
        worse = 0
        for file, source, own in zip(files, sources, theirs, strict=True):
            pages = pressed(source, pool)
            if pages is None:
                print(f"{file.name:28} mjml-python does not parse it")
                continue
            bare, ours = (differences(launched, own, page) for page in pages)
            worse += any(mine > its for mine, its in zip(ours, bare, strict=True))
            print(f"{file.name:28} mjml-python {shares(bare)}   ours {shares(ours)}")
        print(f"{len(files)} documents, {worse} of them worse than mjml-python itself")
        launched.close()


def pressed(source: str, sandbox: SandboxPool) -> tuple[str, str] | None:
    """The page by mjml-python as it is, and by ours; None where it does not parse."""
    try:
        return str(mjml2html(source)), sandbox.call(TO_PRESS, armour(source).encode()).decode()
    except (ValueError, RenderError):
        return None


def node_pages(node: str, sources: Sequence[str]) -> list[str]:
    """The pages by MJML's own program."""
    done = subprocess.run(
        [node, str(HERE / "node_pages.cjs")],
        input=json.dumps(list(sources)),
        env={**os.environ, "NODE_PATH": str(NODE_MODULES)},
        capture_output=True,
        text=True,
        check=True,
    )
    pages: list[str] = json.loads(done.stdout)
    return pages


def differences(browser: Browser, one: str, other: str) -> tuple[float, ...]:
    """The share of pixels in which two pages differ, at each width."""
    found = []
    for width in WIDTHS:
        page = browser.new_page(viewport={"width": width, "height": 400})
        page.route("**/*", stub)
        shots = [screenshot(page, html) for html in (one, other)]
        page.set_content("<p></p>")
        found.append(0.0 if shots[0] == shots[1] else float(page.evaluate(COMPARE, shots)))
        page.close()
    return tuple(found)


def screenshot(page: Page, html: str) -> str:
    """The whole page as PNG, in base64."""
    page.set_content(html, wait_until="load")
    return base64.b64encode(page.screenshot(full_page=True)).decode()


def stub(route: Route) -> None:
    """Answer for the network: grey images, no fonts, no style sheets."""
    if route.request.resource_type == "image":
        route.fulfill(body=GREY, content_type="image/gif")
    elif route.request.url.startswith("data:"):
        route.continue_()
    else:
        route.abort()


def shares(found: Sequence[float]) -> str:
    """Percentages, one a width."""
    return " ".join(f"{share:7.2%}" for share in found)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE / "sheets")
