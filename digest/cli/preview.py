"""`digest preview`: an issue as readers will see it."""

from __future__ import annotations

import webbrowser
from pathlib import Path
from typing import TYPE_CHECKING

import click

from digest.cli.issue import issue_argument
from digest.cli.opening import opened
from digest.cli.output import Invocation, json_option, pass_invocation, print_json
from digest.errors import UsageError
from digest.render.nobody import html_for_nobody, text_for_nobody

if TYPE_CHECKING:
    from digest.config.settings import Site
    from digest.model.issue import Edition, Issue
    from digest.publisher import Publisher


@click.command()
@issue_argument
@click.option("--language", help="Which edition; the bulletin's first by default.")
@click.option("--html", "html_file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--text", "text_file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--open", "open_it", is_flag=True, help="Show the HTML in the browser.")
@json_option
@pass_invocation
def preview(
    invocation: Invocation,
    *,
    ref: str,
    language: str | None,
    html_file: Path | None,
    text_file: Path | None,
    open_it: bool,
    as_json: bool,
) -> None:
    """Write an edition's HTML and plain text, exactly as they would be sent.

    Only the personal links lead to the page that explains them. Without --html and --text both go to var/preview/.

    \b
    Examples:
      digest preview latest --open
      digest preview ajankohtaistiedote/12 --language sv --html sv.html
    """  # noqa: D301 - click reads the escape
    with opened(invocation) as publisher:
        found = publisher.the_issue(ref)
        edition = _edition(publisher, found, language)
    if html_file is None and text_file is None:
        html_file, text_file = _default_files(invocation, found, edition.language)
    sizes = _write(edition, invocation.settings().site, html_file, text_file)
    if as_json:
        print_json(
            {
                "issue": found.name,
                "language": edition.language,
                "subject": edition.subject,
                "preheader": edition.preheader,
                "files": [{"path": path, "size_bytes": size} for path, size in sizes.items()],
            }
        )
    else:
        for path, size in sizes.items():
            click.echo(f"{path}  {size:,} bytes")
    if open_it and html_file is not None:
        webbrowser.open(html_file.resolve().as_uri())


def _edition(publisher: Publisher, found: Issue, language: str | None) -> Edition:
    editions = {edition.language: edition for edition in publisher.editions(found.id)}
    chosen = language or next(iter(editions), None)
    if chosen is None or chosen not in editions:
        raise UsageError(f"{found.name} has no edition in {chosen}: {', '.join(editions)}")
    return editions[chosen]


def _default_files(invocation: Invocation, found: Issue, language: str) -> tuple[Path, Path]:
    folder = invocation.root / "var" / "preview"
    folder.mkdir(parents=True, exist_ok=True)
    stem = f"{found.bulletin}-{found.number}-{language}"
    return folder / f"{stem}.html", folder / f"{stem}.txt"


def _write(edition: Edition, site: Site, html: Path | None, text: Path | None) -> dict[str, int]:
    """Write what is asked for; path to size in bytes."""
    sizes = {}
    for file, shown in ((html, html_for_nobody), (text, text_for_nobody)):
        if file is not None:
            content = shown(edition, site)
            file.write_text(content, encoding="utf-8")
            sizes[str(file)] = len(content.encode())
    return sizes
