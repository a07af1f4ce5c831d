"""Twenty real-shaped pages behind a news list, collected as a user would."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tests.cli.office import CONFIG, run, told
from tests.collect.loopback import Page, serving

PAGE_SOURCE = """
[network]
allow = ["127.0.0.0/8"]

[[sources]]
name = "lista"
kind = "page"
url = "{url}"
items = "main ul.news li"
link = "a"
first_run = "all"
"""


def listing(names: list[str]) -> bytes:
    links = "".join(f'<li><a href="/{name}">{name}</a></li>' for name in names)
    return f"<html><body><main><ul class='news'>{links}</ul></main></body></html>".encode()


@pytest.fixture
def told_pages(corpus: Path) -> dict[str, Any]:
    index: dict[str, Any] = json.loads((corpus / "pages" / "index.json").read_text())
    return index


@pytest.mark.slow
def test_every_page_comes_with_its_own_title_and_date(
    folder: Path, corpus: Path, told_pages: dict[str, Any]
) -> None:
    names = sorted(told_pages)
    pages = {f"/{name}": Page((corpus / "pages" / name).read_bytes()) for name in names}
    with serving({"/": Page(listing(names)), **pages}) as site:
        source = PAGE_SOURCE.format(url=f"{site.url}/")
        (folder / "config.toml").write_text(CONFIG.format(url="http://127.0.0.1:9") + source)
        first = run(folder, "collect", "lista", "--json")
        again = told(folder, "collect", "lista")["sources"][0]
        items = told(folder, "items", "list")["items"]

    report = json.loads(first.out)["sources"][0]
    assert first.code == 0, first.err
    assert (report["found"], report["new"] + report["merged"]) == (20, 20)
    assert (again["new"], again["merged"], again["changed"]) == (0, 0, 0)
    origins = {
        str(origin["url"]).rpartition("/")[2]: item for item in items for origin in item["origins"]
    }
    assert sorted(origins) == names
    assert {name: origins[name]["title"] for name in names} == {
        name: told_pages[name]["title"] for name in names
    }
    assert {name: origins[name]["published_at"][:10] for name in names} == {
        name: told_pages[name]["date"] for name in names
    }
    assert Counter(len(item["origins"]) for item in items) == {4: 5}
