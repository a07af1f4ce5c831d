"""`digest subscribers import, export, undo`: lists of readers in and out."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import click

from digest.cli.opening import local_times, opened, person
from digest.cli.output import (
    Invocation,
    json_option,
    pass_invocation,
    print_json,
    print_table,
    said,
)
from digest.cli.reader_documents import (
    basis_option,
    bulletin_option,
    reader_document,
    state_of,
)
from digest.cli.writing import write_file

if TYPE_CHECKING:
    from digest.model.subscriber import RollReject
    from digest.publisher import Publisher
    from digest.publisher.importing import Imported

PARTLY_DONE = 3
SHOWN = 20  # rows a person is told of one by one
FORMATS = ("csv", "xlsx", "json")
_OF_REJECTS = re.compile(r"\.rejects(?:-\d+)?$")


@click.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@bulletin_option
@basis_option
@click.option("--source", required=True, callback=said, help="Where the list comes from.")
@click.option(
    "--map",
    "mapped",
    metavar="HEADING=NAME",
    multiple=True,
    help="Which column holds what, by heading or number; NAME is email, name, given_name, "
    "family_name, language, topics, regions, frequency, note, an own field, or - for nothing.",
)
@click.option("--confirm", is_flag=True, help="Leave newcomers pending until they confirm.")
@click.option("--dry-run", is_flag=True, help="Show what would happen; change nothing.")
@json_option
@pass_invocation
def import_list(
    invocation: Invocation,
    *,
    file: Path,
    bulletin: str,
    basis: str,
    source: str,
    mapped: tuple[str, ...],
    confirm: bool,
    dry_run: bool,
    as_json: bool,
) -> int:
    """Import a list: CSV, TSV, XLSX or vCard. Encoding, delimiter and columns are found.

    Importing is not consent: say the basis on which these people may be mailed. Who left,
    bounced, complained or was erased stays as they are. Bad rows are reported with their numbers
    in the sheet, written beside the list to mend, such as list.rejects.csv, and give exit code 3.
    The same command after a crash goes on where it was cut short; `digest subscribers undo` takes
    an import back.

    \b
    Example:
      digest subscribers import list.csv --bulletin tiedote --basis consent --source "event 5.5."
    """  # noqa: D301 - click reads the escape
    from digest.model.subscriber import Consent  # noqa: PLC0415 - `--help` is quick

    with opened(invocation) as publisher, file.open("rb") as stream, _bar(invocation) as watch:
        imported = publisher.import_roll(
            stream,
            bulletin=bulletin,
            consent=Consent(basis, source, publisher.now(), person()),
            confirm=confirm,
            dry_run=dry_run,
            by_hand=_by_hand(mapped),
            watch=watch,
        )
        rejects_file = None if dry_run else _write_rejects(publisher, file, imported)
    if as_json:
        print_json(_imported_document(imported, rejects_file))
    else:
        _print_imported(invocation, imported, rejects_file, dry_run=dry_run)
    return PARTLY_DONE if imported.rejects else 0


@click.command("export")
@click.argument("file", type=click.Path(dir_okay=False, allow_dash=True, path_type=Path))
@click.option("--bulletin", help="Only readers of this bulletin, with their choices for it.")
@click.option("--state", help="Only those in this state, such as active.")
@click.option("--where", default="", help="Only those a segment means; see docs/subscribers.md.")
@click.option(
    "--format", "form", type=click.Choice(FORMATS), help="By the name of the file by default."
)
@click.option(
    "--delimiter",
    type=click.Choice((",", ";")),
    default=",",
    show_default=True,
    help="Of a CSV file; Excel in Finnish or Swedish opens it with ;",
)
@json_option
@pass_invocation
def export_list(
    invocation: Invocation,
    *,
    file: Path,
    bulletin: str | None,
    state: str | None,
    where: str,
    form: str | None,
    delimiter: str,
    as_json: bool,
) -> None:
    """Write readers to FILE (- for standard output) as CSV, XLSX or JSON.

    No cell can run as a formula. Digest remembers that the file was written, and names it when
    one of these people is erased.

    \b
    Example:
      digest subscribers export fi.csv --bulletin tiedote --state active --where 'language = "fi"'
    """  # noqa: D301 - click reads the escape
    from digest.cli.exporting import written  # noqa: PLC0415 - `--help` is quick

    if form == "xlsx" and str(file) == "-":
        raise click.UsageError("a workbook needs a FILE; write CSV or JSON to standard output")
    form = form or _form_of(file)
    with opened(invocation) as publisher:
        readers = tuple(publisher.readers(bulletin, state_of(state), segment=where))
        document = [reader_document(invocation, one) for one in readers] if form == "json" else []
        raw = written(
            form, readers, publisher.own_fields(), bulletin, document, delimiter=delimiter
        )
        if str(file) == "-":
            click.echo(raw.decode("utf-8-sig"), nl=False)
            return
        write_file(file, raw, private=True)
        publisher.hand_out(file, kind="export", readers=len(readers), by=person())
    if as_json:
        print_json({"path": file.absolute(), "format": form, "readers": len(readers)})
    else:
        invocation.say(f"{len(readers)} readers written to {file}.")


@click.command("undo")
@click.argument("number", metavar="[IMPORT]", type=int, required=False)
@json_option
@pass_invocation
def undo(invocation: Invocation, *, number: int | None, as_json: bool) -> None:
    """Take an import back by its number; without one, list the imports.

    Whom it brought is taken off again, whom it changed gets back what they had. What people did
    since, such as leaving, stands.
    """
    with opened(invocation) as publisher:
        if number is None:
            _list_imports(invocation, publisher, as_json=as_json)
            return
        undone = publisher.undo_import(number, by=person())
    if as_json:
        print_json({"import": number, **asdict(undone)})
    else:
        told = f"{undone.removed} removed, {undone.restored} restored, {undone.kept} kept"
        invocation.say(f"Import {number} was taken back: {told}.")


def _list_imports(invocation: Invocation, publisher: Publisher, *, as_json: bool) -> None:
    at = local_times(invocation)
    documents = [
        {
            "id": run.id,
            "bulletin": run.bulletin,
            "basis": run.consent.basis,
            "source": run.consent.source,
            "by": run.consent.by,
            "started_at": at(run.consent.given_at),
            "finished_at": at(run.finished_at),
            "undone_at": at(run.undone_at),
            **asdict(run.came_to),
        }
        for run in publisher.imports()
    ]
    if as_json:
        print_json({"imports": documents})
        return
    columns = ("id", "bulletin", "source", "by", "started_at", "undone_at", "added", "updated")
    print_table(
        tuple(name.upper().replace("_", " ") for name in columns),
        (tuple(one[name] for name in columns) for one in documents),
    )


def _form_of(file: Path) -> str:
    """The format that the name of a file means."""
    from digest.errors import UsageError  # noqa: PLC0415 - `--help` is quick

    ending = file.suffix[1:].lower()
    if ending and ending not in FORMATS:
        known = ", ".join(f".{one}" for one in FORMATS)
        old = "the old .xls is not written; " if ending == "xls" else ""
        raise UsageError(f"{file.name}: {old}name it {known}, or say which with --format")
    return ending or "csv"


@contextmanager
def _bar(invocation: Invocation) -> Iterator[Callable[[int, float], None]]:
    """What shows on a terminal how far the reading came."""
    hidden = invocation.quiet or not sys.stderr.isatty()
    with click.progressbar(length=1_000, label="Importing", file=sys.stderr, hidden=hidden) as bar:

        def watch(_rows: int, share: float) -> None:
            bar.update(int(share * 1_000) - bar.pos)

        yield watch


def _by_hand(mapped: tuple[str, ...]) -> Mapping[str, str]:
    from digest.errors import UsageError  # noqa: PLC0415 - `--help` is quick

    chosen: dict[str, str] = {}
    for one in mapped:
        heading, equals, name = one.rpartition("=")
        if not equals or not heading.strip() or not name.strip():
            raise UsageError(f"--map {one}: write HEADING=NAME, such as 'Work e-mail=email'")
        chosen[heading.strip()] = name.strip()
    return chosen


def _write_rejects(publisher: Publisher, file: Path, imported: Imported) -> Path | None:
    from digest.subscribers.writing import write_rejects  # noqa: PLC0415 - `--help` is quick

    if not imported.rejects:
        return None
    lines = write_rejects(imported.rejects, imported.headings, delimiter=imported.delimiter)
    content = "".join(lines).encode("utf-8-sig")
    rejects_file = _place_of_rejects(file, content)
    write_file(rejects_file, content, private=True)
    publisher.hand_out(rejects_file, kind="rejects", readers=len(imported.rejects), by=person())
    return rejects_file


def _place_of_rejects(file: Path, content: bytes) -> Path:
    """Beside the list; a file that somebody may have mended there is kept."""
    stem = _OF_REJECTS.sub("", file.stem)
    numbered = (f"-{number}" if number > 1 else "" for number in count(1))
    places = (file.with_name(f"{stem}.rejects{number}.csv") for number in numbered)
    return next(one for one in places if not one.exists() or _holds(one, content))


def _holds(file: Path, content: bytes) -> bool:
    try:
        return file.read_bytes() == content
    except OSError:
        return False


def _imported_document(imported: Imported, rejects_file: Path | None) -> dict[str, object]:
    return {
        "rows": imported.rows,
        **asdict(imported.enrolled),
        "rejected": len(imported.rejects),
        "rejects_file": rejects_file,
        "import": imported.run_id,
        "resumed_at_row": imported.resumed_at or None,
        "columns": dict(imported.meanings),
        "notices": [asdict(notice) for notice in imported.notices],
        "rejects": [{"row": one.row, "reason": one.reason} for one in imported.rejects],
        "would": [asdict(fate) for fate in imported.fates],
    }


def _print_imported(
    invocation: Invocation, imported: Imported, rejects_file: Path | None, *, dry_run: bool
) -> None:
    print_table(("COLUMN", "TAKEN FOR"), imported.meanings)
    click.echo()
    counts = {"rows": imported.rows, **asdict(imported.enrolled)}
    counts["rejected"] = len(imported.rejects)
    print_table(("", "ROWS"), counts.items())
    _print_reasons(imported.rejects)
    for fate in imported.fates[:SHOWN]:
        if fate.outcome != "unchanged":
            invocation.say(f"row {fate.row}: {fate.outcome} {fate.detail}".rstrip())
    for reject in imported.rejects[:SHOWN]:
        invocation.say(f"row {reject.row}: {reject.reason}")
    more = len(imported.rejects) - SHOWN
    if more > 0:
        where = "which the import itself writes to a file" if dry_run else f"see {rejects_file}"
        invocation.say(f"… and {more} more rejected rows, {where}")
    for notice in imported.notices[:SHOWN]:
        invocation.say(f"note, {notice.rows} row{'s' * (notice.rows > 1)}: {notice.what}")
    if dry_run:
        invocation.say("Nothing was changed: this was a dry run.")
        return
    if rejects_file:
        invocation.say(f"Mend {rejects_file} and import it again.")
    invocation.say(f"To take it back: digest subscribers undo {imported.run_id}")


def _print_reasons(rejects: tuple[RollReject, ...]) -> None:
    """How many rows were rejected for which sort of reason, the most first."""
    from collections import Counter  # noqa: PLC0415 - `--help` is quick

    if len(rejects) > SHOWN:
        sorts = Counter(reject.sort for reject in rejects)
        click.echo()
        print_table(("REJECTED BECAUSE", "ROWS"), sorts.most_common())
