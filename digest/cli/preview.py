"""`digest preview`: an issue as readers will see it."""

from __future__ import annotations

import time
import webbrowser
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from digest.cli.opening import opened
from digest.cli.output import Invocation, issue_argument, json_option, pass_invocation, print_json
from digest.cli.writing import make_folder, write_file
from digest.errors import DigestError, RenderError, UsageError

if TYPE_CHECKING:
    from digest.model.subscriber import Subscriber
    from digest.publisher import Publisher
    from digest.render.proof.sheet import Proof

LOOKED_AFTER_S = 0.1  # between two looks at the times of the files


@click.command()
@issue_argument
@click.option("--language", help="Which edition; the bulletin's first by default.")
@click.option("--as", "address", metavar="ADDRESS", help="As this subscriber gets it.")
@click.option("--segment", default="", metavar="KEY", help="As `digest issue segments` lists it.")
@click.option("--html", "html_file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--text", "text_file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--png", "png_dir", type=click.Path(file_okay=False, path_type=Path))
@click.option("--open", "open_it", is_flag=True, help="Show the page in the browser.")
@click.option("--watch", "follow", is_flag=True, help="Go on, and write it anew on every change.")
@json_option
@pass_invocation
def preview(
    invocation: Invocation,
    *,
    ref: str,
    language: str | None,
    address: str | None,
    segment: str,
    html_file: Path | None,
    text_file: Path | None,
    png_dir: Path | None,
    open_it: bool,
    follow: bool,
    as_json: bool,
) -> None:
    """Show an edition in every way readers may see it, on one page.

    The page has the inbox, the mail on phone and computer, light, dark, dark by force and without
    images, its text, headers, source and size, and what the checks found. It goes to var/preview/
    with the mail's HTML and text, as they would be sent but for the personal links. With --html or
    --text only those are written. --png DIR adds a picture of each look.

    \b
    Examples:
      digest preview latest --open --watch
      digest preview ajankohtaistiedote/12 --language sv --html sv.html
    """  # noqa: D301 - click reads the escape
    if follow and as_json:
        raise UsageError("--watch goes on until stopped, and prints no JSON document")
    changes = _changes(_watched(invocation))
    with _Office(invocation) as office:

        def lay_out() -> tuple[Proof, dict[str, int]]:
            whose = office.reader(address)
            shown = office.publisher().proof(ref, language=language, reader=whose, segment=segment)
            wanted = _Files.of(invocation, shown, html_file, text_file)
            return shown, wanted.write(shown, invocation, follows=follow)

        shown, sizes = _patiently(lay_out, changes) if follow else lay_out()
        sizes |= _pictures(shown, png_dir)
        _warn(invocation, office.reader(address), shown)
        _tell(shown, sizes, as_json=as_json)
        if open_it:
            webbrowser.open(Path(next(iter(sizes))).resolve().as_uri())
        if follow:
            _follow(invocation, lay_out, changes)


class _Office(AbstractContextManager["_Office"]):
    """The publisher, opened anew whenever a setting or a schedule was changed."""

    def __init__(self, invocation: Invocation) -> None:
        self._invocation = invocation
        self._held = ExitStack()
        self._publisher: Publisher | None = None
        self._seen: Mapping[Path, int] = {}

    def __exit__(self, *_: object) -> None:
        self._held.close()

    def publisher(self) -> Publisher:
        """The publisher by the settings of now.

        Raises:
            ConfigError: they have a mistake.
        """
        now = _times(_settings_files(self._invocation))
        if self._publisher is None or now != self._seen:
            self._held.close()
            self._publisher = None
            fresh = replace(self._invocation)  # which has read nothing yet
            self._publisher = self._held.enter_context(opened(fresh))
            self._seen = now
        return self._publisher

    def reader(self, address: str | None) -> Subscriber | None:
        """The subscriber of this address, as they are now.

        Raises:
            UsageError: there is none.
        """
        return None if address is None else self.publisher().reader(address)


@dataclass(frozen=True, slots=True)
class _Files:
    """Where a preview goes; None is not written."""

    page: Path | None
    html: Path | None
    text: Path | None

    @classmethod
    def of(
        cls, invocation: Invocation, shown: Proof, html: Path | None, text: Path | None
    ) -> _Files:
        """What was asked for, or all three below var/preview/."""
        if html or text:
            return cls(None, html, text)
        folder = make_folder(invocation.root / "var" / "preview")
        stem = f"{shown.name.replace('/', '-')}-{shown.language}"
        return cls(*(folder / f"{stem}.{kind}" for kind in ("preview.html", "html", "txt")))

    def write(self, shown: Proof, invocation: Invocation, *, follows: bool) -> dict[str, int]:
        """Write the files; path to size in bytes."""
        from digest.render.proof.sheet import sheet  # noqa: PLC0415 - `--help` is quick

        spoken = invocation.settings().site.languages[0]
        page = sheet(shown, language=spoken, follows=follows) if self.page else ""
        wanted = ((self.page, page), (self.html, shown.html), (self.text, shown.text))
        sizes = {}
        for file, content in wanted:
            if file is not None:
                write_file(file, content)
                sizes[str(file)] = len(content.encode())
        return sizes


def _pictures(shown: Proof, folder: Path | None) -> dict[str, int]:
    if folder is None:
        return {}
    from digest.cli.pictures import pictures  # noqa: PLC0415 - as above

    return {str(file): file.stat().st_size for file in pictures(shown, folder)}


def _tell(shown: Proof, sizes: Mapping[str, int], *, as_json: bool) -> None:
    if as_json:
        print_json(
            {
                "issue": shown.name,
                "language": shown.language,
                "subject": shown.subject,
                "preheader": shown.preheader,
                "files": [{"path": path, "size_bytes": size} for path, size in sizes.items()],
            }
        )
        return
    for path, size in sizes.items():
        click.echo(f"{path}  {size:,} bytes")


def _warn(invocation: Invocation, reader: Subscriber | None, shown: Proof) -> None:
    """Say where the chosen subscriber would get no mail at all."""
    if reader is None:
        return
    bulletin = shown.name.partition("/")[0]
    states = [reader.standing(one) for one in reader.subscriptions if one.bulletin == bulletin]
    if states != ["active"]:
        why = states[0] if states else "not on it"
        invocation.say(f"They do not get {bulletin}: {why}. This is what it would look like.")


def _patiently(
    lay_out: Callable[[], tuple[Proof, dict[str, int]]], changes: Iterator[None]
) -> tuple[Proof, dict[str, int]]:
    """Lay out as soon as the templates let us."""
    while True:
        try:
            return lay_out()
        except RenderError as error:
            click.echo(str(error), err=True)
            next(changes)


def _follow(invocation: Invocation, lay_out: Callable[[], object], changes: Iterator[None]) -> None:
    """Write anew whenever a template or a setting changes; a mistake is told, and ends nothing."""
    templates, settings = invocation.settings().templates, invocation.config_file().name
    invocation.say(f"Watching {templates}, schedules/ and {settings}; Ctrl-C ends it.")
    for _ in changes:
        started = time.perf_counter()
        try:
            lay_out()
        except DigestError as error:
            click.echo(str(error), err=True)
        else:
            invocation.say(f"Written anew in {(time.perf_counter() - started) * 1000:.0f} ms.")


def _watched(invocation: Invocation) -> Callable[[], Iterator[Path]]:
    """All that decides how an issue looks: templates, schedules and settings."""
    templates = invocation.settings().templates

    def files() -> Iterator[Path]:
        yield from templates.rglob("*.j2")
        yield from _settings_files(invocation)

    return files


def _settings_files(invocation: Invocation) -> Iterator[Path]:
    config = invocation.config_file()
    yield config
    yield from (config.parent / "schedules").glob("*.toml")


def _changes(files: Callable[[], Iterable[Path]]) -> Iterator[None]:
    """Once for every change of a file from now on, for as long as one looks."""
    return _since(files, _times(files()))


def _since(files: Callable[[], Iterable[Path]], seen: Mapping[Path, int]) -> Iterator[None]:
    while True:
        time.sleep(LOOKED_AFTER_S)
        now = _times(files())
        if now != seen:
            seen = now
            yield


def _times(files: Iterable[Path]) -> dict[Path, int]:
    """When each file was changed; one that goes while we look is gone."""
    times = {}
    for path in files:
        with suppress(FileNotFoundError):
            times[path] = path.stat().st_mtime_ns
    return times
