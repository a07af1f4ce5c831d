"""`digest preview`: an issue as readers will see it."""

from __future__ import annotations

import webbrowser
from pathlib import Path

import click

from digest.cli.issue import issue_argument
from digest.cli.opening import opened
from digest.cli.output import Invocation, json_option, pass_invocation, print_json
from digest.errors import UsageError


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
    r"""Write an edition's HTML and plain text, exactly as they would be sent.

    Without --html and --text both go to var/preview/.

    \b
    Examples:
      digest preview latest --open
      digest preview ajankohtaistiedote/12 --language sv --html sv.html
    """
    with opened(invocation) as publisher:
        found = publisher.the_issue(ref)
        editions = {edition.language: edition for edition in publisher.editions(ref)}
    chosen = language or next(iter(editions), None)
    if chosen is None or chosen not in editions:
        raise UsageError(f"{found.name} has no edition in {chosen}: {', '.join(editions)}")
    edition = editions[chosen]
    if html_file is None and text_file is None:
        folder = invocation.root / "var" / "preview"
        folder.mkdir(parents=True, exist_ok=True)
        stem = f"{found.bulletin}-{found.number}-{chosen}"
        html_file, text_file = folder / f"{stem}.html", folder / f"{stem}.txt"
    sizes = {}
    for file, slotted in ((html_file, edition.html), (text_file, edition.text)):
        if file is not None:
            content = _neutral(slotted.parts)
            file.write_text(content, encoding="utf-8")
            sizes[str(file)] = len(content.encode())
    if as_json:
        print_json(
            {
                "issue": found.name,
                "language": chosen,
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


def _neutral(parts: tuple[object, ...]) -> str:
    """Text with `#` where a reader's own links will stand."""
    return "".join(part if isinstance(part, str) else "#" for part in parts)
